import * as z from 'zod/mini';
import { DAY, HOUR } from '../../lib/clock.ts';

/** How the latest mails were reported on, which says whether the mail provider's webhook works. */

const LATEST = 20; // mails

/** What is wrong with the webhook: it is not believed, or it says nothing. */
export type WebhookFault = 'refused' | 'silent';

/**
 * `refused`: lately a message came without a good signature, and no mail since then has a report. `silent`: none of the
 * latest mails has one, though they are days old. Strangers' nonsense changes nothing while reports come.
 */
export const webhookFault = async (db: D1Database, now: number): Promise<WebhookFault | null> => {
  const row = await db
    .prepare(
      `WITH latest AS MATERIALIZED (SELECT sent_at, report FROM mails WHERE state = 'sent' ORDER BY sent_at DESC LIMIT ${LATEST}),
         refusal AS (SELECT at FROM webhook_refusals WHERE door = 'resend' AND at > ?1 - ${7 * DAY})
       SELECT (SELECT count(*) > 0 AND count(report) = 0 FROM latest WHERE sent_at > (SELECT at FROM refusal) - ${HOUR}) AS refused,
         (SELECT count(*) >= 3 FROM latest WHERE sent_at BETWEEN ?1 - ${30 * DAY} AND ?1 - ${2 * DAY})
           AND (SELECT count(report) = 0 FROM latest) AS silent`,
    )
    .bind(now)
    .first();
  const { refused, silent } = Row.parse(row);
  return refused === 1 ? 'refused' : silent === 1 ? 'silent' : null;
};

const Row = z.object({ refused: z.number(), silent: z.number() });
