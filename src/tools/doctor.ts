import { styleText } from 'node:util';
import { quizzes } from '../../quiz/index.ts';
import { argumentsOf, misused } from './arguments.ts';
import { hasFaults, sayFindings } from './go-live/finding.ts';
import { type Outside, theOutside } from './go-live/outside.ts';
import { runningOf } from './go-live/running.ts';
import { checkSenderDomain } from './go-live/sender-domain.ts';
import { checkSite } from './go-live/site-checks.ts';
import { inRoot } from './paths.ts';
import { readSite } from './site.ts';
import type { Terminal } from './terminal.ts';

export type DoctorOptions = { outside: Outside; say: Terminal['say']; site: string; origin?: string | undefined };

const USAGE = `npm run doctor -- [https://quiz.example.de]
looks at a site that runs, the one of site.config.ts if none is named; changes nothing`;

/** Looks at a site that runs, at the door as well as at the DNS of its mails. Changes nothing. True if all is well. */
export const doctor = async ({ outside, say, site, origin }: DoctorOptions): Promise<boolean> => {
  const read = await readSite(quizzes, site);
  if (!read.ok) {
    say(`\n${read.message}\n`);
    return false;
  }
  const { house } = read;
  const running = await runningOf(house, outside, origin);
  say(`\n  ${styleText('bold', running.origin)}`);
  const [there, sender] = await Promise.all([checkSite(running), checkSenderDomain(house.sender.email, outside.dns)]);
  sayFindings(there, say);
  say(`\n  ${styleText('bold', `Mails from ${house.sender.email}`)}`);
  sayFindings(sender, say);
  const well = !hasFaults([...there, ...sender]);
  say(`\n  ${well ? styleText('green', 'All is well.') : styleText('red', 'What is marked ✗ needs a hand.')}\n`);
  return well;
};

/** The origin of an address that was typed. */
const originOf = (typed: string): string => {
  const url = URL.parse(typed);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  return misused(USAGE, `${typed} is no address such as https://quiz.example.de`);
};

if (import.meta.main) {
  const { positionals } = argumentsOf(USAGE, { allowPositionals: true });
  const [named, ...others] = positionals;
  if (others.length > 0) misused(USAGE, 'One site at a time.');
  const well = await doctor({
    outside: theOutside(),
    say: console.log,
    site: inRoot('site.config.ts'),
    origin: named && originOf(named),
  });
  if (!well) process.exitCode = 1;
}
