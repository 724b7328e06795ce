import type { Context } from 'hono';
import * as z from 'zod/mini';
import { parseAnswers, readAnswers } from '../../quiz/engine/answers.ts';
import { type Answers, next } from '../../quiz/engine/path.ts';
import { RESERVED_NAMES } from '../../quiz/engine/reserved-names.ts';
import { type Failure, failure } from '../lib/failures.ts';
import type { Edition } from '../lib/quizzes.ts';

/** A form that was handed in, read but not judged. */
export type Posted = {
  params: URLSearchParams;
  answers: Answers;
  /** The quiz changed while it was answered; the answers fit the new one as well. */
  outdated: boolean;
  run: string;
  /** As it was typed, or as it was suggested and taken. */
  email: string;
  firstName: string;
  followUp: boolean;
  /** The visitor was asked about the address and has answered. */
  sure: boolean;
  /** A field that people do not see was filled in. */
  trapped: boolean;
};

/** The posted form, or why it is none; `answers` are those that fit all the same, to go on from. */
export const readPosted = async (
  c: Context,
  quiz: Edition,
): Promise<{ ok: true; posted: Posted } | (Failure & { params: URLSearchParams; answers: Answers })> => {
  const params = await textFields(c);
  if (!params) return { ...failure('bad-request'), params: new URLSearchParams(), answers: {} };
  const fields = Fields.parse(Object.fromEntries(params));
  const { questions } = quiz.form;
  const fitting = readAnswers(questions, params).answers;
  const parsed = parseAnswers(quiz, { quiz: quiz.model.id, version: fields.version, params: answersIn(params) });
  const outdated = !parsed.ok && parsed.refusal.code === 'unknown-version' && next(questions, fitting) === null;
  if (!parsed.ok && !outdated) {
    const { code, ...where } = parsed.refusal;
    return { ...failure(code, 'question' in where ? where.question : undefined), params, answers: fitting };
  }
  return {
    ok: true,
    posted: {
      params,
      answers: parsed.ok ? parsed.answers : fitting,
      outdated,
      run: fields.run,
      email: fields.suggested ?? fields.email,
      firstName: fields['first-name'],
      followUp: TICKED.has(fields['follow-up'] ?? ''),
      sure: fields.suggested !== undefined || fields['as-typed'] !== undefined,
      trapped: fields.homepage !== '',
    },
  };
};

/** What browsers and programs send for a ticked box; anything else is no consent. */
const TICKED = new Set(['yes', 'on', 'true', '1']);

/** The parameters that answer questions, without those that the product's own addresses and forms use. */
export const answersIn = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([name]) => !RESERVED_NAMES.includes(name)));

const Fields = z.object({
  run: z.catch(z.string().check(z.maxLength(200)), ''),
  version: z.catch(z.string().check(z.maxLength(40)), ''),
  email: z.catch(z.string().check(z.maxLength(1000)), ''),
  'first-name': z.catch(z.string().check(z.maxLength(1000)), ''),
  'follow-up': z.optional(z.string()),
  homepage: z.catch(z.string(), ''),
  suggested: z.catch(z.optional(z.string().check(z.maxLength(1000))), undefined),
  'as-typed': z.optional(z.string()),
});

/** The posted fields, all of them text; null for a body that is no form or brings files. */
const textFields = async (c: Context): Promise<URLSearchParams | null> => {
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
