import { availableParallelism } from 'node:os';
import { argumentsOf, misused, wholeNumber } from '../../src/tools/arguments.ts';
import { FAULTS } from './faults.ts';
import { liveSeeds, type Tally } from './seeds.ts';

/**
 * `npm run sim:mail -- --seeds 10000 --from 1`: so many lives of the mail engine. The first that breaks a rule is
 * told from its beginning; `--seeds 1 --from <seed>` lives it again. See docs/mail-simulator.md.
 */
const USAGE = `npm run sim:mail -- [--seeds 10000] [--from 1] [--threads 2] [--tell] [--fault "a lease never ends"]`;
const { values } = argumentsOf(USAGE, {
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(availableParallelism()) },
    fault: { type: 'string' },
    tell: { type: 'boolean', default: false },
  },
});

const fault = FAULTS.find(({ name }) => name === values.fault);
if (values.fault !== undefined && !fault)
  misused(USAGE, `There is no fault "${values.fault}", but:\n${FAULTS.map(({ name }) => `  ${name}`).join('\n')}`);

const started = performance.now();
const figures = ({ seeds, mails, events }: Tally): string => {
  const seconds = (performance.now() - started) / 1000;
  const counted = (count: number) => count.toLocaleString('en-GB');
  return `${counted(seeds)} seeds, ${counted(mails)} mails, ${counted(events)} events in ${seconds.toFixed(1)} s (${counted(Math.round(seeds / seconds))} seeds/s)`;
};

const { told, ...tally } = await liveSeeds({
  from: wholeNumber(USAGE, '--from', values.from, 0),
  seeds: wholeNumber(USAGE, '--seeds', values.seeds),
  threads: wholeNumber(USAGE, '--threads', values.threads),
  tell: values.tell,
  ...(fault && { fault }),
  onProgress: (sofar) => process.stdout.isTTY && process.stdout.write(`\r${figures(sofar)}`),
});
if (process.stdout.isTTY) process.stdout.write('\r');
for (const { seed, breach, history } of told) {
  console.log(
    `\n${history.join('\n')}\n\nseed ${seed}: ${breach ? `${breach.rule}\n  ${breach.what}` : 'all rules held'}\n`,
  );
  if (breach) process.exitCode = 1;
}
console.log(`${figures(tally)}: ${process.exitCode ? 'a rule was broken' : 'all rules held'}`);
