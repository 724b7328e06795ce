import type { Context } from 'hono';
import * as z from 'zod';
import { parseAnswers, readAnswers } from '../../quiz/engine/answers.ts';
import { next } from '../../quiz/engine/path.ts';
import { RESERVED_NAMES } from '../../quiz/engine/reserved-names.ts';
import { parseAddress, suggestAddress } from '../leads/address.ts';
import { DAY, SECOND } from '../lib/clock.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, allowed, ipPrefix } from '../lib/http.ts';
import { hashOf } from '../lib/ids.ts';
import { log } from '../lib/log.ts';
import type { Edition } from '../lib/quizzes.ts';
import { siteIn } from '../lib/site.ts';
import { to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { quizUrl } from '../ui/quiz-url.ts';
import type { VisitDeps } from './deps.ts';
import { readForm } from './form-token.ts';
import type { ResultProps } from './pages/result.tsx';
import { carriedOf, resultPage, sourceOf } from './step.tsx';

const FASTEST_PERSON = 1.5 * SECOND; // with everything filled in by the browser
const NAME_CHARACTERS = 80;

const Fields = z.object({
  run: z.string().max(200).catch(''),
  version: z.string().max(40).catch(''),
  email: z.string().max(1000).catch(''),
  'first-name': z.string().max(1000).catch(''),
  'follow-up': z.string().optional(),
  homepage: z.string().catch(''),
  suggested: z.string().max(1000).optional().catch(undefined),
  'as-typed': z.string().optional(),
});

/**
 * The visitor asks for the full analysis. Whatever is wrong with the form brings it back filled as it was, with
 * what to do; when all is well the lead is captured and the way leads on to "please confirm".
 */
export const handIn = async (c: Context<AppEnv>, deps: VisitDeps, quiz: Edition): Promise<Response> => {
  const { house, origin, tokens, leads, refuse, limit } = deps;
  const params = await formParams(c);
  if (!params) return refuse(c, failure('bad-request'), to.quiz(quiz.model.id));
  const fields = Fields.parse(Object.fromEntries(params));
  const { questions } = quiz.form;
  const carried = carriedOf(params, house);
  const { consent } = siteIn(house, quiz.lang);

  const answersOnly = new URLSearchParams([...params].filter(([name]) => !RESERVED_NAMES.includes(name)));
  const fitting = readAnswers(questions, params).answers;
  const back = quizUrl(to.quiz(quiz.model.id), questions, fitting, carried);
  const parsed = parseAnswers(quiz, { quiz: quiz.model.id, version: fields.version, params: answersOnly });
  const outdated = !parsed.ok && parsed.refusal.code === 'unknown-version' && next(questions, fitting) === null;
  if (!parsed.ok && !outdated)
    return refuse(
      c,
      failure(parsed.refusal.code, 'question' in parsed.refusal ? parsed.refusal.question : undefined),
      back,
    );
  const answers = parsed.ok ? parsed.answers : fitting;

  const typed = {
    email: fields.suggested ?? fields.email,
    firstName: fields['first-name'],
    followUp: fields['follow-up'] !== undefined,
  };
  const again = async (faults: ResultProps['faults'], keep: { run?: string; suggestion?: string } = {}) =>
    c.html(renderPage(await resultPage(c, deps, quiz, answers, { lead: typed, faults, ...keep }, carried)), 422);

  const opened = await readForm(tokens, fields.run, c.var.now);
  if (!opened.ok || outdated) return again({ form: outdated ? 'unknown-version' : 'link-expired' });
  if (fields.homepage !== '' || c.var.now - opened.issuedAt < FASTEST_PERSON)
    return again({ form: 'looks-automatic' }, { run: fields.run });

  const firstName = cleanName(typed.firstName);
  const address = parseAddress(typed.email);
  if (!address.ok || firstName.length > NAME_CHARACTERS) {
    return again(
      {
        ...(!address.ok && { email: address.fault }),
        ...(firstName.length > NAME_CHARACTERS && { firstName: 'long-name' }),
      },
      { run: fields.run },
    );
  }
  const suggestion =
    fields.suggested === undefined && fields['as-typed'] === undefined ? suggestAddress(address.email) : null;
  if (suggestion !== null) return again({}, { run: fields.run, suggestion });

  const ip = ipPrefix(c);
  const keys = [`mail:${await hashOf(address.email)}`, ...(ip === null ? [] : [`ip:${ip}`])];
  for (const key of keys) if (!(await allowed(limit, key))) return tooOften(again, fields.run);

  const runId = await leads.capture({
    formId: opened.id,
    quiz,
    answers,
    email: address.email,
    firstName: firstName || null,
    source: sourceOf(params),
    consents: [
      { purpose: 'analysis', wording: consent.analysis, granted: true },
      { purpose: 'follow-up', wording: consent.followUp, granted: typed.followUp },
    ],
    page: origin + to.quiz(quiz.model.id),
    ipPrefix: ip,
    now: c.var.now,
  });
  return c.redirect(to.sent(quiz.model.id, await tokens.sign('sent', runId, c.var.now + DAY)), 303);
};

/** The posted fields, all of them text; null for a body that is no form or brings files. */
const formParams = async (c: Context): Promise<URLSearchParams | null> => {
  try {
    const params = new URLSearchParams();
    for (const [name, value] of await c.req.raw.formData()) {
      if (typeof value !== 'string') return null;
      params.append(name, value);
    }
    return params;
  } catch {
    return null;
  }
};

const tooOften = async (
  again: (faults: ResultProps['faults'], keep: { run: string }) => Promise<Response>,
  run: string,
) => {
  log('warn', 'hand-in-limited');
  const response = await again({ form: 'rate-limited' }, { run });
  return new Response(response.body, { status: 429, headers: [...response.headers, ['retry-after', '60']] });
};

/** A name without what no name has: line breaks, other control characters, pictures. */
const cleanName = (typed: string): string =>
  typed
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Extended_Pictographic}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
