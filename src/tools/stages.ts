import { styleText } from 'node:util';
import { inRoot } from './paths.ts';
import { type Run, run } from './run.ts';

/** One line of a report. `note` says what was counted. */
export type Stage = { name: string; ok: boolean; ms: number; output: string; note?: string };

const NODE = process.execPath;
const TYPE_PROJECTS = { worker: '.', browser: 'src/widget', node: 'test', simulator: 'test/sim' };

export const buildStage = async (): Promise<Stage> => stage('build', await run(NODE, [inRoot('src/tools/build.ts')]));

/** Worker, browser and Node know different globals, so each has a project of its own. */
export const typesStage = async (): Promise<Stage> => {
  const projects = Object.entries(TYPE_PROJECTS);
  const runs = await Promise.all(projects.map(([, path]) => run('tsc', ['-p', path])));
  return stage('types', {
    ok: runs.every((one) => one.ok),
    ms: Math.max(...runs.map((one) => one.ms)),
    output: runs.map((one, i) => (one.ok ? '' : `${projects[i]?.[0]}:\n${one.output}`)).join(''),
  });
};

export const lintStage = async (): Promise<Stage> => stage('lint', await run('biome', ['check']));

export const stage = (name: string, { ok, ms, output }: Run, note?: string): Stage => ({
  name,
  ok,
  ms,
  output,
  ...(note && { note }),
});

/** One line for a stage; all that it printed if it failed. */
export const report = ({ name, ok, ms, output, note }: Stage): void => {
  const mark = ok ? styleText('green', '✓') : styleText('red', '✗');
  console.log(`${mark} ${name.padEnd(9)} ${(ms / 1000).toFixed(1).padStart(6)} s  ${note ?? ''}`.trimEnd());
  if (!ok) console.log(`\n${output.trim().replace(/^/gm, '    ')}\n`);
};
