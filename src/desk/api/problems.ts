import { routes } from '../../routes.ts';
import type { Problem } from './answers.ts';

/** Everything that can go wrong, by its stable code, with what to do next. Programs read this, so it is in English only. */
export const PROBLEMS = {
  'token-missing': {
    status: 401,
    title: 'A token is needed',
    detail: `Send one with every request, as "Authorization: Bearer epq_…". An owner makes it at ${routes.deskApi}.`,
  },
  'token-unknown': {
    status: 401,
    title: 'This token is not known',
    detail: `It was mistyped or has been revoked. An owner sees those that are good, and makes new ones, at ${routes.deskApi}.`,
  },
  'token-expired': {
    status: 401,
    title: 'This token has come to its end',
    detail: `An owner makes a new one at ${routes.deskApi}.`,
  },
  'owner-gone': {
    status: 403,
    title: 'Who made this token is no owner any more',
    detail: `site.config.ts no longer names them under desk.owners. Another owner makes a new token at ${routes.deskApi}.`,
  },
  'lead-unknown': {
    status: 404,
    title: 'There is no such lead',
    detail: 'The id is wrong, or the lead has been deleted. Forget what you keep of it.',
  },
  'path-unknown': {
    status: 404,
    title: 'There is nothing at this address',
    detail: `Every address of the API stands in ${routes.apiDocument}.`,
  },
  'read-only': {
    status: 405,
    title: 'This API only reads',
    detail: 'Ask with GET. What changes something is done at the desk.',
  },
  'parameters-wrong': {
    status: 422,
    title: 'A parameter is not as it should be',
    detail: `"errors" names each. What each takes stands in ${routes.apiDocument}.`,
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    detail: 'A token is good for 60 requests a minute. Wait as many seconds as "Retry-After" says, then go on.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    detail: 'Try again in a minute. If it stays so, the log of the Worker says what it is.',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

const PERIOD = 60; // seconds, of the limit in wrangler.toml

/** A problem as a response. @param origin of the house: the type is the place in its document that describes it */
export const problem = (origin: string, code: ProblemCode, errors?: Problem['errors']): Response => {
  const { status, title, detail } = PROBLEMS[code];
  const body: Problem = { type: typeOf(origin, code), title, status, detail, ...(errors && { errors }) };
  return Response.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(status === 401 && {
        'www-authenticate': code === 'token-missing' ? BEARER : `${BEARER}, error="invalid_token"`,
      }),
      ...(status === 405 && { allow: 'GET, HEAD' }),
      ...(status === 429 && { 'retry-after': String(PERIOD) }),
    },
  });
};

const BEARER = 'Bearer realm="engpass-quiz"'; // RFC 6750 §3

/** Where `/api/v1/openapi.json` describes a problem. */
const typeOf = (origin: string, code: ProblemCode): string => `${origin}${routes.apiDocument}#/x-problems/${code}`;
