import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { argumentsOf, wholeNumber } from '../../src/tools/arguments.ts';
import { build } from '../../src/tools/build.ts';
import { BUILD, ROOT } from '../../src/tools/paths.ts';
import './provided.ts';

/**
 * `npm run fuzz -- --requests 100000 --seed 1`: so many requests by chance to every route of the product, in the real
 * runtime. What gives way is told as a line for curl with its seed; `--requests 1000 --seed <seed>` asks it again. What
 * holds for every answer stands in laws.ts, how each route is asked in grammar.ts.
 */
const USAGE = `npm run fuzz -- [--requests 2000] [--seed 1]`;
const { values } = argumentsOf(USAGE, {
  options: { requests: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const fuzz = {
  requests: wholeNumber(USAGE, '--requests', values.requests),
  seed: wholeNumber(USAGE, '--seed', values.seed, Number.MIN_SAFE_INTEGER),
};

if (!existsSync(join(BUILD, 'assets.json'))) await build();
const started = performance.now();
const vitest = await createVitest('test', { root: ROOT, project: ['workerd'], watch: false, silent: false });
try {
  vitest.getProjectByName('workerd').provide('fuzz', fuzz);
  await vitest.start(['test/workerd/fuzz.test.ts']);
  if (vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0) process.exitCode = 1;
} finally {
  await vitest.close();
}
console.log(
  `${fuzz.requests.toLocaleString('en-GB')} requests in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
