import { parseArgs, styleText } from 'node:util';
import { quizzes } from '../../quiz/index.ts';
import { hasFaults, sayFindings } from './go-live/finding.ts';
import { type Outside, theOutside } from './go-live/outside.ts';
import { runningOf } from './go-live/running.ts';
import { checkSenderDomain } from './go-live/sender-domain.ts';
import { checkSite } from './go-live/site-checks.ts';
import { inRoot } from './paths.ts';
import { readSite } from './site.ts';
import type { Terminal } from './terminal.ts';

export type DoctorOptions = { outside: Outside; say: Terminal['say']; site: string; origin?: string | undefined };

/**
 * `npm run doctor [-- https://quiz.example.de]`: looks at a site that runs, the one of site.config.ts if none is named.
 * Changes nothing. True if all is well.
 */
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

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const given = positionals[0] === undefined ? undefined : URL.parse(positionals[0])?.origin;
  if (given === undefined && positionals[0] !== undefined) {
    console.error(`\n  ${positionals[0]} is no address such as https://quiz.example.de\n`);
    process.exitCode = 1;
  } else {
    const well = await doctor({
      outside: theOutside(),
      say: console.log,
      site: inRoot('site.config.ts'),
      origin: given,
    });
    if (!well) process.exitCode = 1;
  }
}
