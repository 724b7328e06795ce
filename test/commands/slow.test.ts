import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../src/tools/paths.ts';
import { run } from '../../src/tools/run.ts';
import { type Command, SLOW } from './commands.ts';

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'engpass-commands-'));
  const { output } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  for (const file of output.split('\0').filter(Boolean)) {
    await mkdir(join(copy, dirname(file)), { recursive: true });
    await cp(inRoot(file), join(copy, file));
  }
  await symlink(inRoot('node_modules'), join(copy, 'node_modules'));
  const [, answers = ''] = /```json\n([\s\S]*?)```/.exec(await readFile(inRoot('docs/go-live.md'), 'utf8')) ?? [];
  await writeFile(join(copy, 'answers.json'), answers);
});
afterAll(() => rm(copy, { recursive: true, force: true }));

test.each(SLOW)('npm run $name $options', async (command) => {
  const { code, output } = await runCommand(command);
  expect(output).toMatch(command.says);
  if (!command.stays && !command.measures) expect(code === 0, output).toBe(command.well ?? true);
});

/** Runs it in the copy, as it would be typed there. */
const runCommand = async ({ name, options = [], says, stays = false }: Command) => {
  const [backup = ''] = options.includes('BACKUP') ? await readdir(join(copy, 'backups')) : [];
  const typed = options.map((option) => (option === 'BACKUP' ? join('backups', backup) : option));
  const child = spawn('npm', ['run', name, ...(typed.length > 0 ? ['--', ...typed] : [])], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, INIT_CWD: copy },
    detached: true, // a group of its own, which Ctrl-C ends as a whole
  });
  const ended = once(child, 'close');
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += stripVTControlCharacters(text);
      if (stays && says.test(output) && child.pid) process.kill(-child.pid, 'SIGINT');
    });
  const [code] = await ended;
  return { code: Number(code), output };
};
