import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { inRoot, ROOT } from './paths.ts';

const SOURCES = ['quiz', 'src', 'emails', 'site.config.ts'];
const QUIET_MS = 120; // an editor writes a file in several steps

/** Builds again after each change of a source. Faults are told on the terminal; the last good build stays in place. */
export const rebuildOnChange = (): void => {
  let waiting: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      work = work.then(buildAfresh);
    }, QUIET_MS);
  };
  for (const source of SOURCES.map((name) => inRoot(name)).filter((path) => existsSync(path)))
    watch(source, { recursive: true }, soon);
};

/** In a process of its own: a module that was once imported stays as it was. */
const buildAfresh = async (): Promise<void> => {
  const child = spawn(process.execPath, [inRoot('src/tools/build.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'close');
};
