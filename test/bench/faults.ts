import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { amount, argumentsOf, misused, wholeNumber } from '../../src/tools/arguments.ts';
import { randomOf } from '../sim/random.ts';
import { startFakeResend } from '../support/fake-resend.ts';
import { built } from './built.ts';
import { BREAKS } from './faults/breaks.ts';
import { looking } from './faults/database.ts';
import { createInbox } from './faults/inbox.ts';
import { createProduct } from './faults/product.ts';
import { reckon } from './faults/reckoning.ts';
import { createStorm } from './faults/storm.ts';
import { tableOf } from './faults/tally.ts';

/**
 * `npm run bench:faults -- --minutes 10 --seed 1`: the built product in workerd, which is killed at random moments while
 * visitors hand in, confirm, book, move, cancel and unsubscribe, and started again on the same data. Twice in between the
 * clock jumps so that follow-ups go out under the kills as well. In the end every acknowledged thing is accounted for,
 * in the database and at the mail provider: exit code 1 if anything was lost, doubled or done by half.
 *
 * `--break` builds a fault in, which the account must find: `keys`, a provider without idempotency; `early`, a form that
 * is answered before it is written; `half`, two transactions in place of one.
 */

const USAGE = `npm run bench:faults -- [--minutes 10] [--seed 1] [--crowd 40] [--break ${BREAKS.join('|')}]`;
const { values } = argumentsOf(USAGE, {
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    /** Visitors at once. */
    crowd: { type: 'string', default: '40' },
    break: { type: 'string' },
  },
});

const JUMPS = [0, 49 * HOUR, 73 * HOUR]; // until the first follow-ups are due, and the second
const SHARES = [0.5, 0.25, 0.25]; // of the time
const SHOWN = 30;

const fault = BREAKS.find((one) => one === values.break) ?? null;
if (values.break !== undefined && fault === null) misused(USAGE, `There is no fault "${values.break}".`);
const minutes = amount(USAGE, '--minutes', values.minutes);
const seed = wholeNumber(USAGE, '--seed', values.seed, 0);
const crowd = wholeNumber(USAGE, '--crowd', values.crowd);
const random = randomOf(seed);

await built();
const folder = await mkdtemp(join(tmpdir(), 'engpass-faults-'));
const resend = await startFakeResend({
  forgetsKeys: fault === 'keys',
  thinks: () => (Math.random() < 0.1 ? 2_000 : 300) * Math.random(),
});
const product = await createProduct({ folder, resend: resend.url, fault });
try {
  const inbox = createInbox(resend);
  const storm = createStorm({ product, inbox, folder, random, crowd, seed });
  await product.start();
  for (const [phase, share] of SHARES.entries()) {
    const jump = JUMPS[phase] ?? 0;
    if (jump > 0) await storm.jump(jump);
    await storm.rage(share * minutes * MINUTE);
    await storm.settle();
    const { people, trouble } = storm;
    console.log(
      `${storm.kills()} kills, ${people.length} visitors, ${inbox.all().length} mails; ${trouble.cut} requests were cut off, ` +
        `${trouble.twice} buttons pressed twice, ${trouble.givenUp} times somebody gave up`,
    );
  }
  await product.kill();
  const tally = await looking(folder, (look) => reckon({ look, inbox, people: storm.people, now: storm.now() }));
  console.log(`\n${tableOf(tally.lines)}\n`);
  for (const breach of tally.breaches.slice(0, SHOWN)) console.log(breach);
  for (const [said, times] of storm.trouble.faults) console.log(`${times} × ${said}`);
  for (const [said, times] of countsOf(storm.strange)) console.log(`${times} × ${said}`);
  console.log(
    tally.breaches.length === 0
      ? '0 lost, 0 doubled, 0 by half'
      : `${tally.breaches.length} breaches of what was promised`,
  );
  process.exitCode = tally.breaches.length === 0 && storm.strange.length === 0 ? 0 : 1;
} finally {
  await product.kill();
  await resend.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function countsOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
