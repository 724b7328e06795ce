import * as z from 'zod/mini';

/** The only SQL about the mail about the week. Times are epoch ms. */

/** Plans a mail to each address, unless it is planned already. @param recipients addresses by the id of their mail */
export const planDigests = (
  db: D1Database,
  recipients: Readonly<Record<string, string>>,
  now: number,
): Promise<unknown> =>
  db
    .prepare(
      `INSERT INTO digests (id, recipient, due_at, planned_at) SELECT key, value, ?2, ?2 FROM json_each(?1) WHERE true
       ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(recipients), now)
    .run();

/** A mail that is held for one attempt; `message` was frozen by an earlier one. */
export type HeldDigest = z.infer<typeof Row>;

const Row = z.object({
  id: z.string(),
  recipient: z.string(),
  attempts: z.number(),
  message: z.nullable(z.string()),
});

/** Takes some of these mails for one attempt each: those that are due and held by nobody. Of any number at once, one gets each. */
export const claimDigests = async (
  db: D1Database,
  ids: readonly string[],
  { now, leaseUntil, most }: { now: number; leaseUntil: number; most: number },
): Promise<HeldDigest[]> => {
  const { results } = await db
    .prepare(
      `UPDATE digests SET state = 'sending', lease_until = ?3, attempts = attempts + 1
       WHERE id IN (SELECT id FROM digests WHERE id IN (SELECT value FROM json_each(?1)) AND due_at <= ?2
         AND (state = 'planned' OR (state = 'sending' AND lease_until <= ?2)) ORDER BY id LIMIT ?4)
       RETURNING id, recipient, attempts, message`,
    )
    .bind(JSON.stringify(ids), now, leaseUntil, most)
    .all();
  return results.map((row) => Row.parse(row));
};

/**
 * Freezes a message for all attempts; of one that was frozen before, the earlier counts. The last statement before the
 * provider. @returns null if another attempt holds the mail by now
 */
export const freezeDigest = (db: D1Database, { id, attempts }: HeldDigest, message: string): Promise<string | null> =>
  db
    .prepare(
      `UPDATE digests SET message = coalesce(message, ?3) WHERE id = ?1 AND state = 'sending' AND attempts = ?2
       RETURNING message`,
    )
    .bind(id, attempts, message)
    .first<string>('message');

/** The provider has it: the last word, whoever holds the row. */
export const setDigestSent = (db: D1Database, id: string): Promise<unknown> =>
  db
    .prepare(`UPDATE digests SET state = 'sent', reason = NULL, lease_until = NULL, message = NULL WHERE id = ?`)
    .bind(id)
    .run();

export const setDigestAgain = (
  db: D1Database,
  { id, attempts }: HeldDigest,
  dueAt: number,
  reason: string,
): Promise<unknown> =>
  db
    .prepare(
      `UPDATE digests SET state = 'planned', due_at = ?3, reason = ?4, lease_until = NULL
       WHERE id = ?1 AND state = 'sending' AND attempts = ?2`,
    )
    .bind(id, attempts, dueAt, reason)
    .run();

/** There will be no further attempt. */
export const setDigestStopped = (db: D1Database, { id, attempts }: HeldDigest, reason: string): Promise<unknown> =>
  db
    .prepare(
      `UPDATE digests SET state = 'stopped', reason = ?3, lease_until = NULL, message = NULL
       WHERE id = ?1 AND state = 'sending' AND attempts = ?2`,
    )
    .bind(id, attempts, reason)
    .run();

/** Rows of weeks that are over. */
export const deleteDigestsBefore = (db: D1Database, moment: number): D1PreparedStatement =>
  db.prepare('DELETE FROM digests WHERE planned_at < ?').bind(moment);
