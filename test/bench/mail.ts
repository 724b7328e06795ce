import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amount, argumentsOf, misused, wholeNumber } from '../../src/tools/arguments.ts';
import { built } from './built.ts';
import { drain, dueIn, MOST_A_TICK } from './mail/drain.ts';
import { keepPace } from './mail/keep-pace.ts';
import { queueCosts } from './mail/queue-costs.ts';
import { seed } from './mail/seed.ts';

/**
 * `npm run bench:mail` (Linux): fifty thousand follow-ups that are due at once, through the built product in workerd,
 * its queue and its database, to a mail provider on this machine. Further: what a mail costs in D1, what a batch of
 * the queue costs in CPU time, and how much of the provider's limit of requests is used.
 */

const PARTS = ['costs', 'pace', 'drain'];
const USAGE = `npm run bench:mail -- [--mails 50000] [--minutes 5] [--only ${PARTS.join('|')}]`;
const { values } = argumentsOf(USAGE, {
  options: {
    mails: { type: 'string', default: '50000' },
    /** How long the limit is tried. */
    minutes: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: PARTS },
  },
});

const unknown = values.only.find((one) => !PARTS.includes(one));
if (unknown !== undefined) misused(USAGE, `There is no part "${unknown}".`);
const mails = wholeNumber(USAGE, '--mails', values.mails);
const minutes = amount(USAGE, '--minutes', values.minutes);

const folder = await mkdtemp(join(tmpdir(), 'engpass-mail-'));
try {
  await built();
  console.log(`${mails.toLocaleString('en')} leads whose first follow-up is due …`);
  await seed(folder, mails);
  if (values.only.includes('costs')) await queueCosts(folder);
  if (values.only.includes('pace')) {
    const enough = MOST_A_TICK * minutes;
    if ((await dueIn(folder)) >= enough) await keepPace(folder, minutes);
    else
      console.log(`\n${minutes} minutes of the limit need ${enough.toLocaleString('en')} mails that are due: left out`);
  }
  if (values.only.includes('drain')) await drain(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
