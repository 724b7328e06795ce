import { findChromium } from './chromium.ts';
import { messageOf } from './site.ts';
import { buildStage, lintStage, report, type Stage, stage, typesStage } from './stages.ts';
import { type Counts, testsStage } from './vitest.ts';

/** Chromium is looked for, and installed if need be, while the rest is checked. */
const chromiumStage = async (): Promise<Stage> => {
  const started = performance.now();
  const [ok, output] = await findChromium().then(
    (path) => [true, path] as const,
    (error: unknown) => [false, messageOf(error)] as const,
  );
  return stage('chromium', { ok, output, ms: performance.now() - started }, ok ? output : undefined);
};

/** `npm test`: everything, from the build to the browser. The last line counts stages and tests together. */
const chromium = chromiumStage();
const built = await buildStage();
report(built);
const checked = await Promise.all([typesStage(), lintStage(), chromium]);
checked.forEach(report);
const stages = [built, ...checked];

const browser = stages.every(({ name, ok }) => ok || !['build', 'chromium'].includes(name));
// Side by side: a browser mostly waits, and so does who asks the database; the others mostly compute.
const tests = await Promise.all([
  testsStage('unit', ['unit']),
  testsStage('workerd', ['workerd']),
  ...(browser ? [testsStage('browser', ['browser'])] : []),
]);
tests.forEach(report);
if (!browser) console.log('  The browser tests were left out: they need the build and Chromium.\n');

const stagesPassed = stages.filter(({ ok }) => ok).length;
const counted = (kind: keyof Counts) => tests.reduce((sum, { counts }) => sum + counts[kind], 0);
const passed = counted('passed') + stagesPassed;
const failed = counted('failed') + stages.length - stagesPassed;
const skipped = counted('skipped');
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
