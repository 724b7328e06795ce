import { Resend } from 'resend';
import { HOUR, SECOND } from '../lib/clock.ts';
import type { Mailer, Outcome } from './mailer.ts';

const PATIENCE = 30 * SECOND; // well under the lease of the outbox

/**
 * Mail through Resend (https://resend.com/docs/api-reference/emails/send-email).
 * @param patience ms to wait for an answer before the outcome counts as unclear
 */
export const resendMailer = (apiKey: string, baseUrl: string | undefined, patience = PATIENCE): Mailer => {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  return {
    async send(message, idempotencyKey, now) {
      try {
        const { data, error, headers } = await resend.emails.send(message, {
          idempotencyKey,
          signal: AbortSignal.timeout(patience),
        });
        if (data?.id) return { kind: 'accepted', providerId: data.id };
        return outcomeOf(error?.name ?? 'unknown', error?.statusCode ?? null, headers ?? {}, now);
      } catch (thrown) {
        return { kind: 'unclear', reason: thrown instanceof Error ? thrown.name : 'unknown' };
      }
    },
  };
};

/** Errors of the API that will be the same however often it is asked. */
const FINAL = new Set([
  'validation_error',
  'missing_required_field',
  'invalid_attachment',
  'invalid_from_address',
  'invalid_parameter',
]);

/**
 * What an error of the API means for the mail. Whatever is not known to be a plain no stays unclear: it costs
 * retries under the same key, never a second mail, and is parked for a person in the end.
 */
const outcomeOf = (name: string, status: number | null, headers: Record<string, string>, now: number): Outcome => {
  if (status === 429) return { kind: 'later', reason: name, retryAt: retryAt(name, headers, now) };
  // A key or a sender domain that the owner can mend. The mail waits for that.
  if (status === 401 || status === 403) return { kind: 'later', reason: name, retryAt: null };
  if ((status === 400 || status === 422) && FINAL.has(name)) return { kind: 'refused', reason: name };
  return { kind: 'unclear', reason: name };
};

/** `ratelimit-reset` is the end of the present second's window; a quota of the day or month lasts longer. */
const retryAt = (name: string, headers: Record<string, string>, now: number): number | null => {
  const quota = name !== 'rate_limit_exceeded';
  const seconds = Number(headers['retry-after'] ?? (quota ? undefined : headers['ratelimit-reset']));
  if (Number.isFinite(seconds) && seconds > 0) return now + seconds * SECOND;
  return quota ? now + HOUR : null;
};
