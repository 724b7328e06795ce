import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { memoryFolder } from './memory-folder.ts';
import { BUILD } from './paths.ts';
import { run } from './run.ts';
import { type Stage, stage } from './stages.ts';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

export type Counts = { passed: number; failed: number; skipped: number };

/** Runs the tests of these projects of `vitest.config.ts` under one name and counts them. */
export const testsStage = async (name: string, projects: readonly string[]): Promise<Stage & { counts: Counts }> => {
  const report = join(BUILD, `tests-${name}.json`);
  await rm(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const memory = await memoryFolder();
  const which = projects.map((project) => `--project=${project}`);
  const done = await run('vitest', [...args, ...which], memory === null ? {} : { TMPDIR: memory });
  const counts = await countsIn(report);
  // A file that cannot be read or an error outside a test fails the run without failing a test.
  if (!done.ok && counts.failed === 0) counts.failed = 1;
  const ok = counts.failed === 0;
  return { ...stage(name, { ...done, ok }, `${counts.passed} passed, ${counts.failed} failed`), counts };
};

const countsIn = async (file: string): Promise<Counts> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = Report.parse(JSON.parse(text));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
};
