import type { ContentfulStatusCode } from 'hono/utils/http-status';

/**
 * Every failure a visitor can meet, by its stable code. The code goes into JSON errors and onto error pages;
 * the words for it stand in `src/ui/texts/`.
 */
export const STATUS = {
  'bad-request': 400,
  'forbidden-origin': 403,
  'not-found': 404,
  'unknown-quiz': 404,
  'link-invalid': 404,
  'call-link-invalid': 404,
  'own-link-invalid': 404, // to the own data or out of the mails: a new one can be asked for
  'link-expired': 410,
  'link-gone': 410, // the lead it belonged to has been deleted
  'not-confirmed': 403,
  'too-large': 413,
  'unknown-version': 409, // the quiz changed while it was being answered
  'unknown-question': 422,
  'unknown-option': 422,
  'too-many-options': 422,
  incomplete: 422,
  'missing-email': 422,
  'invalid-email': 422,
  'long-name': 422,
  'looks-automatic': 422, // sent faster than a person can
  'looks-filled': 422, // the field that people leave empty was filled
  'rate-limited': 429,
  internal: 500,
  closed: 503, // a secret or a setting is missing; the log says which
} as const satisfies Record<string, ContentfulStatusCode>;

export type FailureCode = keyof typeof STATUS;

/** An expected failure as a value. `detail` names what was refused, as it was sent; it is never logged. */
export type Failure = { ok: false; code: FailureCode; detail?: string };

export const failure = (code: FailureCode, detail?: string): Failure =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail };
