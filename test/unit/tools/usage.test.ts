import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/tools/paths.ts';
import { run } from '../../../src/tools/run.ts';

/** A command as it is typed, in a process of its own. */
const typed = (tool: string, ...args: readonly string[]) =>
  run(process.execPath, [inRoot(`src/tools/${tool}.ts`), ...args]);

describe('what is typed wrong is answered with how the command is used', () => {
  test.concurrent.for([
    ['setup', '--lang', 'fr', '--lang takes de or en, and not "fr".'],
    ['go-live', '--dryrun', "Unknown option '--dryrun'"],
    ['doctor', 'quiz.example.de', 'quiz.example.de is no address such as https://quiz.example.de'],
    ['backup', '--to', "Option '--to <value>' argument missing"],
    ['restore', 'Which backup? Name one file.'],
    ['seed', '--leads', '0.5', '--leads takes a whole number from 1 on, and not "0.5".'],
    ['quiz-simulate', '--n', '99', '--n takes a whole number from 100 on, and not "99".'],
  ])('%s', async (words, { expect: expecting }) => {
    const [tool = '', ...args] = words.slice(0, -1);
    const { ok, output } = await typed(tool, ...args);
    expecting(ok).toBe(false);
    expecting(output).toContain(`\n  ${words.at(-1)}\n\n  npm run ${tool.replace('quiz-', 'quiz:')} -- `);
  });
});

test('whoever asks for help gets it', async () => {
  const { ok, output } = await typed('restore', '--help');
  expect(ok).toBe(true);
  expect(output).toContain('npm run restore -- backups/file.sql');
});

test('answers of a pipe may come before they are asked for', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [inRoot('src/tools/setup.ts'), '--lang', 'de'], {
    input: 'a\nb\nc\n',
    encoding: 'utf8',
  });
  expect(stdout).toContain('Wie heißt Ihr Unternehmen?');
  expect(stderr.trim()).toBe('Abgebrochen. Es wurde nichts geschrieben.');
});
