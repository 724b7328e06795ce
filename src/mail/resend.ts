import { Resend } from 'resend';
import { DAY, SECOND } from '../lib/clock.ts';
import type { Enclosed, GroupOutcome, Mailer, Message, Outcome } from './mailer.ts';

const PATIENCE = 30 * SECOND; // well under the lease of the outbox

/** The name under which Resend's webhooks tell a mail's id. */
export const MAIL_TAG = 'mail';

/**
 * Mail through Resend (https://resend.com/docs/api-reference/emails/send-email and …/send-batch-emails).
 * @param patience ms to wait for an answer before the outcome counts as unclear
 */
export const resendMailer = (apiKey: string, baseUrl: string | undefined, patience = PATIENCE): Mailer => {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  const options = (idempotencyKey: string) => ({ idempotencyKey, signal: AbortSignal.timeout(patience) });
  return {
    async send(message, idempotencyKey, now): Promise<Outcome> {
      try {
        const { data, error, headers } = await resend.emails.send(
          tagged({ id: idempotencyKey, message }),
          options(idempotencyKey),
        );
        if (data?.id) return { kind: 'accepted', providerId: data.id, ...limitIn(headers) };
        return {
          ...outcomeOf(error?.name ?? 'unknown', error?.statusCode ?? null, headers ?? {}, now),
          ...limitIn(headers),
        };
      } catch (thrown) {
        return { kind: 'unclear', reason: thrown instanceof Error ? thrown.name : 'unknown' };
      }
    },

    async sendTogether(mails, idempotencyKey, now): Promise<GroupOutcome> {
      try {
        // Strict: one fault refuses all, so that what is known of one mail is known of each.
        const { data, error, headers } = await resend.batch.send(mails.map(tagged), {
          ...options(idempotencyKey),
          batchValidation: 'strict',
        });
        const providerIds = data?.data?.map(({ id }) => id) ?? [];
        if (providerIds.length === mails.length) return { kind: 'accepted', providerIds, ...limitIn(headers) };
        return {
          ...outcomeOf(error?.name ?? 'unknown', error?.statusCode ?? null, headers ?? {}, now),
          ...limitIn(headers),
        };
      } catch (thrown) {
        return { kind: 'unclear', reason: thrown instanceof Error ? thrown.name : 'unknown' };
      }
    },
  };
};

const tagged = ({ id, message }: Enclosed): Message & { tags: { name: string; value: string }[] } => ({
  ...message,
  tags: [{ name: MAIL_TAG, value: id }],
});

/** Errors of the API that will be the same however often it is asked. */
const FINAL = new Set([
  'validation_error',
  'missing_required_field',
  'invalid_attachment',
  'invalid_from_address',
  'invalid_parameter',
]);

const QUOTAS = new Set(['daily_quota_exceeded', 'monthly_quota_exceeded']);

/**
 * What an error of the API means for the mail. Whatever is not known to be a plain no stays unclear: it costs
 * retries under the same key, never a second mail, and is parked for a person in the end.
 */
const outcomeOf = (
  name: string,
  status: number | null,
  headers: Record<string, string>,
  now: number,
): Exclude<Outcome, { kind: 'accepted' }> => {
  if (status === 429 && QUOTAS.has(name))
    return {
      kind: 'later',
      reason: name,
      retryAt: namedTime(headers['retry-after'], now) ?? nextDay(now),
      quota: true,
    };
  if (status === 429)
    return {
      kind: 'later',
      reason: name,
      retryAt: namedTime(headers['retry-after'] ?? headers['ratelimit-reset'], now),
    };
  // A key or a sender domain that the owner can mend. The mail waits for that.
  if (status === 401 || status === 403) return { kind: 'later', reason: name, retryAt: null };
  if ((status === 400 || status === 422) && FINAL.has(name)) return { kind: 'refused', reason: name };
  return { kind: 'unclear', reason: name };
};

/** `ratelimit-limit` counts requests within a second. */
const limitIn = (headers: Record<string, string> | null): { requestsPerSecond?: number } => {
  const limit = Number(headers?.['ratelimit-limit']);
  return Number.isInteger(limit) && limit > 0 ? { requestsPerSecond: limit } : {};
};

/** `retry-after` and `ratelimit-reset` both count seconds from now. */
const namedTime = (header: string | undefined, now: number): number | null => {
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds > 0 ? now + seconds * SECOND : null;
};

/** Quotas are counted by UTC days. For a month's, one mail a day finds out whether it has begun anew. */
const nextDay = (now: number): number => (Math.floor(now / DAY) + 1) * DAY;
