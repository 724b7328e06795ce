import { Resend } from 'resend';
import { SECOND } from '../lib/clock.ts';
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
        if (data) return { kind: 'accepted', providerId: data.id };
        return outcomeOf(error.name, error.statusCode, headers ?? {}, now);
      } catch (thrown) {
        return { kind: 'unclear', reason: thrown instanceof Error ? thrown.name : 'unknown' };
      }
    },
  };
};

/**
 * What an error of the API means for the mail. Whatever is not known to be a plain no stays unclear: it costs
 * a retry under the same key, never a second mail.
 */
const outcomeOf = (name: string, status: number | null, headers: Record<string, string>, now: number): Outcome => {
  if (status === null || status >= 500 || name === 'concurrent_idempotent_requests')
    return { kind: 'unclear', reason: name };
  if (status === 429) return { kind: 'later', reason: name, retryAt: retryAt(headers, now) };
  // 401 and 403: a key or a sender domain that the owner can mend. The mail waits for that.
  if (status === 401 || status === 403) return { kind: 'later', reason: name, retryAt: null };
  return { kind: 'refused', reason: name };
};

const retryAt = (headers: Record<string, string>, now: number): number | null => {
  const seconds = Number(headers['retry-after'] ?? headers['ratelimit-reset']);
  return Number.isFinite(seconds) && seconds > 0 ? now + seconds * SECOND : null;
};
