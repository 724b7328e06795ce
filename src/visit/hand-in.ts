import type { Context } from 'hono';
import type { Answers } from '../../quiz/engine/path.ts';
import { parseAddress, suggestAddress } from '../lib/address.ts';
import { DAY } from '../lib/clock.ts';
import type { Failure } from '../lib/failures.ts';
import { readForm, signForm } from '../lib/form-token.ts';
import { type AppEnv, ipPrefix } from '../lib/http.ts';
import { cleanName, FASTEST_PERSON, NAME_CHARACTERS, tooOften } from '../lib/person.ts';
import type { Edition } from '../lib/quizzes.ts';
import { type Site, siteIn, wordsOf } from '../lib/site.ts';
import { deviceClass, siteBefore } from '../lib/visitor.ts';
import { to } from '../routes.ts';
import type { VisitDeps } from './deps.ts';
import { trialOf } from './experiments/trial.ts';
import type { Lead, LeadFaults } from './lead.ts';
import { type Posted, readPosted } from './posted.ts';
import { sourceOf } from './source.ts';

/** How a hand-in went. `params` is what was posted, for what is carried along. */
export type HandedIn =
  | { kind: 'taken'; sent: string; email: string; params: URLSearchParams }
  | ({ kind: 'again'; params: URLSearchParams; answers: Answers } & Again)
  | { kind: 'refused'; failure: Failure; params: URLSearchParams; answers: Answers };

/** The form is to be shown once more: filled as it was, with what to do. */
type Again = { lead: Lead; faults: LeadFaults; suggestion: string | null; run: string };

/**
 * The visitor asks for the full analysis: the form is read, judged, and when all is well the lead is captured. The
 * answer is drawn by the caller, as a page or for a program.
 */
export const handIn = async (c: Context<AppEnv>, deps: VisitDeps, quiz: Edition): Promise<HandedIn> => {
  const read = await readPosted(c, quiz);
  if (!read.ok) return { kind: 'refused', failure: read, params: read.params, answers: read.answers };
  const { posted } = read;
  const { params, answers } = posted;
  const { consent } = siteIn(deps.house, quiz.lang);
  const judged = await judge(c, deps, posted, consent);
  if (!judged.ok) return { kind: 'again', params, answers, ...judged.again };
  const sent = await capture(c, deps, quiz, posted, judged, consent);
  return { kind: 'taken', sent, email: judged.email, params };
};

type Fit = { ok: true; formId: string; email: string; firstName: string | null };

/** Whether the form may be taken: it is ours and fresh, a person sent it, the fields are right, and it is not too often. */
const judge = async (
  c: Context<AppEnv>,
  { tokens, limit }: VisitDeps,
  posted: Posted,
  consent: Site['consent'],
): Promise<Fit | { ok: false; again: Again }> => {
  const { outdated, email, firstName, followUp } = posted;
  const again = (faults: LeadFaults, run: string, suggestion: string | null = null) =>
    ({ ok: false, again: { lead: { email, firstName, followUp }, faults, suggestion, run } }) as const;

  const form = await readForm(tokens, posted.run, c.var.now, wordsOf(consent));
  if (!form.ok || outdated)
    return again(
      { form: outdated ? 'unknown-version' : 'link-expired' },
      await signForm(tokens, c.var.now, wordsOf(consent)),
    );
  if (posted.trapped) return again({ form: 'looks-filled' }, posted.run);
  if (c.var.now - form.issuedAt < FASTEST_PERSON) return again({ form: 'looks-automatic' }, posted.run);

  const name = cleanName(firstName);
  const address = parseAddress(email);
  const faults: LeadFaults = {
    ...(!address.ok && { email: address.fault }),
    ...(name.length > NAME_CHARACTERS && { firstName: 'long-name' }),
  };
  if (!address.ok || faults.firstName) return again(faults, posted.run);
  const suggestion = posted.sure ? null : suggestAddress(address.email);
  if (suggestion !== null) return again({}, posted.run, suggestion);

  if (await tooOften(c, limit, address.email)) return again({ form: 'rate-limited' }, posted.run);
  return { ok: true, formId: form.id, email: address.email, firstName: name || null };
};

/** @returns the token under which the visitor follows what becomes of it */
const capture = async (
  c: Context<AppEnv>,
  { house, origin, tokens, leads }: VisitDeps,
  quiz: Edition,
  { params, answers, followUp }: Posted,
  { formId, email, firstName }: Fit,
  consent: Site['consent'],
): Promise<string> => {
  const runId = await leads.capture({
    ...{ formId, quiz, answers, email, firstName },
    source: sourceOf(params, siteBefore(c.req.raw.headers, origin)),
    device: deviceClass(c.req.raw.headers),
    trial: trialOf(house, quiz.model.id, params, c.var.now),
    consents: [
      { purpose: 'analysis', wording: consent.analysis, granted: true },
      { purpose: 'follow-up', wording: consent.followUp, granted: followUp },
    ],
    page: origin + to.quiz(quiz.model.id),
    ipPrefix: ipPrefix(c),
    now: c.var.now,
  });
  return tokens.sign('sent', runId, c.var.now + SENT_LIFETIME);
};

const SENT_LIFETIME = DAY;
