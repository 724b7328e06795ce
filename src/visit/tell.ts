import type { Context } from 'hono';
import { analyse } from '../../quiz/engine/analysis.ts';
import { parseAnswers } from '../../quiz/engine/answers.ts';
import type { Run } from '../leads/leads.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../leads/lifetimes.ts';
import { failure } from '../lib/failures.ts';
import { signForm } from '../lib/form-token.ts';
import type { AppEnv } from '../lib/http.ts';
import { offersFor } from '../lib/offers.ts';
import type { Edition } from '../lib/quizzes.ts';
import { siteIn, wordsOf } from '../lib/site.ts';
import { LANG, routes, to } from '../routes.ts';
import type { HandInAnswer, HandInRefused, ResultAnswer, SentAnswer } from './api.ts';
import type { VisitDeps } from './deps.ts';
import type { HandedIn } from './hand-in.ts';
import { type LeadFaults, sayFaults } from './lead.ts';
import { answersIn } from './posted.ts';
import { inShort } from './short.ts';

/** What `src/visit/api.ts` promises to programs. */

/** The short result of the answers in the URL, and what the form needs that asks for more. */
export const tellResult = async (c: Context<AppEnv>, deps: VisitDeps, quiz: Edition): Promise<Response> => {
  const { house, origin, tokens, refuse } = deps;
  const { model, version, lang } = quiz;
  const params = answersIn(new URL(c.req.url).searchParams);
  const parsed = parseAnswers(quiz, { quiz: model.id, version, params });
  if (!parsed.ok) {
    const { code, ...where } = parsed.refusal;
    return refuse(c, failure(code, 'question' in where ? where.question : undefined));
  }
  const site = siteIn(house, lang);
  c.header('cache-control', 'no-store'); // the run is for one visitor
  return c.json({
    analysis: inShort(analyse(quiz, parsed.answers)),
    form: {
      run: await signForm(tokens, c.var.now, wordsOf(site.consent)),
      version,
      consent: site.consent,
      privacyUrl: site.privacyUrl ?? `${origin}${routes.privacy}?${LANG}=${lang}`,
      action: `${origin}${to.quiz(model.id)}?${LANG}=${lang}`,
    },
  } satisfies ResultAnswer);
};

/** How a hand-in went. */
export const tellHandedIn = (
  c: Context<AppEnv>,
  { refuse }: VisitDeps,
  quiz: Edition,
  went: HandedIn,
): Response | Promise<Response> => {
  c.header('cache-control', 'no-store');
  if (went.kind === 'taken') return c.json({ sent: went.sent, email: went.email } satisfies HandInAnswer);
  if (went.kind === 'refused') return refuse(c, went.failure);
  const status = statusOf(went);
  if (status === 429) c.header('retry-after', AGAIN_AFTER);
  const { suggestion, run } = went;
  return c.json(
    { faults: sayFaults(quiz.lang, went.faults), suggestion, run, version: quiz.version } satisfies HandInRefused,
    status,
  );
};

/** A form that comes back is understood, but cannot be taken; or not so soon again. */
export const statusOf = ({ faults }: { faults: LeadFaults }): 422 | 429 => (faults.form === 'rate-limited' ? 429 : 422);

/** When one may try again after 429, in seconds: the limit's own period (see wrangler.toml). */
export const AGAIN_AFTER = '60';

/**
 * Where a request stands; once the address is confirmed, with the whole analysis.
 *
 * The token opens the analysis although it was never mailed. Whoever has it has just given these answers, this name
 * and this address, and learns nothing about anybody from them that they did not type themselves; what they wait for
 * is that the owner of the address agrees, which the confirmation says. It is signed, good for one day, and so no way
 * around the mail: before the confirmation it shows an address and nothing else.
 */
export const tellSent = async (
  c: Context<AppEnv>,
  { house, origin, tokens, leads, offerCall, mailboxUrl }: VisitDeps,
  run: Run,
): Promise<Response> => {
  const letter = run.confirmedAt === null ? null : await leads.letter(run.id);
  if (!letter) {
    const { sender } = house;
    return c.json({
      confirmed: false,
      email: run.email,
      about: (await leads.request(run)).about,
      days: CONFIRMATION_LIFETIME_DAYS,
      sender: { name: sender.name, email: sender.email },
      mailboxUrl: mailboxUrl && origin + mailboxUrl,
    } satisfies SentAnswer);
  }
  return c.json({
    confirmed: true,
    firstName: run.firstName,
    analysis: letter.analysis,
    peers: await leads.compare(letter, letter.lang, c.var.now),
    bookUrl: origin + to.book(await tokens.sign('book', run.id)),
    analysisUrl: origin + to.analysis(await tokens.sign('analysis', run.id)),
    offer: await offerCall(c, run, letter.lang),
    offers: offersFor(siteIn(house, letter.lang), letter.analysis),
  } satisfies SentAnswer);
};
