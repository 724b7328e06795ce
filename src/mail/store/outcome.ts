import { type Held, RANKS } from './shared.ts';

/** What became of an attempt. */

/**
 * Records that the provider has mails. This is the last word, whatever became of the row meanwhile.
 * @param providerIds by mail id; empty where the provider's is not known
 * @param day where a quota is kept, the day they count for
 */
export const setSent = (
  db: D1Database,
  providerIds: Readonly<Record<string, string>>,
  now: number,
  day: number | null,
): D1PreparedStatement[] => {
  const sent = JSON.stringify(providerIds);
  const count = db
    .prepare(
      `INSERT INTO mail_days (day, sent)
       SELECT ?2, count(*) FROM mails WHERE id IN (SELECT key FROM json_each(?1)) AND state <> 'sent' HAVING count(*) > 0
       ON CONFLICT (day) DO UPDATE SET sent = sent + excluded.sent`,
    )
    .bind(sent, day);
  return [
    ...(day === null ? [] : [count]),
    db
      .prepare(
        `UPDATE mails SET state = 'sent', provider_id = nullif(accepted.value, ''), sent_at = ?2, message = NULL, lease_until = NULL, reason = NULL, unclear_since = NULL
         FROM json_each(?1) AS accepted WHERE mails.id = accepted.key AND state <> 'sent'`,
      )
      .bind(sent, now),
  ];
};

/** Plans the next attempt; `unclearSince` null says that it was certainly not taken. */
export const setPlannedAgain = (
  db: D1Database,
  { ids, attempts }: Held,
  again: { dueAt: number; reason: string; unclearSince: number | null },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'planned', due_at = ?3, reason = ?4, unclear_since = ?5, lease_until = NULL
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'sending' AND attempts = ?2`,
    )
    .bind(JSON.stringify(ids), attempts, again.dueAt, again.reason, again.unclearSince);

/** Breaks up a request that was refused as a whole: from now on each of its mails goes alone, under its own key. */
export const dissolve = (db: D1Database, { ids, attempts }: Held, reason: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'planned', due_at = ?3, reason = ?4, batch = NULL, unclear_since = NULL, lease_until = NULL
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'sending' AND attempts = ?2`,
    )
    .bind(JSON.stringify(ids), attempts, now, reason);

/**
 * Takes mails that were not handed over out of a request that is being put together. Each is tried again by itself.
 * @param again by mail id, when
 */
export const leaveOut = (
  db: D1Database,
  attempts: number,
  again: Readonly<Record<string, number>>,
  reason: string,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'planned', due_at = again.value, reason = ?3, lease_until = NULL,
         batch = iif(unclear_since IS NULL, NULL, batch)
       FROM json_each(?1) AS again WHERE mails.id = again.key AND state = 'sending' AND attempts = ?2`,
    )
    .bind(JSON.stringify(again), attempts, reason);

/**
 * Ends mails without sending them: `stopped` for a reason that is final, `parked` for one that a person must look
 * at. Only a parked one keeps its message.
 */
export const setEnded = (
  db: D1Database,
  { ids, attempts }: Held,
  state: 'stopped' | 'parked',
  reason: string,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = ?3, reason = ?4, lease_until = NULL, message = iif(?3 = 'parked', message, NULL)
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'sending' AND attempts = ?2`,
    )
    .bind(JSON.stringify(ids), attempts, state, reason);

/** Ends mails about calls whose time is over: they are worth nothing any more. */
export const endExpired = (db: D1Database, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'stopped', reason = 'expired', lease_until = NULL, message = NULL
       WHERE rank = ${RANKS.call} AND state IN ('planned', 'sending') AND due_at <= ?1 AND not_after <= ?1
         AND (lease_until IS NULL OR lease_until <= ?1)`,
    )
    .bind(now);

/** What the queue has given up on. */
type GivenUp = { ids: readonly string[]; batch: string | null };

/** Of what the queue has given up on, what nobody holds and no other time is set for. */
const LEFT_LYING = `(id IN (SELECT value FROM json_each(?1)) OR batch = ?2) AND due_at <= ?4
         AND (state = 'planned' OR (state = 'sending' AND lease_until <= ?4))`;

/** Lets mails that were not handed over go one by one from now on. @returns their ids */
export const split = async (
  db: D1Database,
  { ids, batch }: GivenUp,
  reason: string,
  now: number,
): Promise<string[]> => {
  const { results } = await db
    .prepare(
      `UPDATE mails SET state = 'planned', reason = ?3, batch = NULL, lease_until = NULL, attempts = max(attempts, 1)
       WHERE ${LEFT_LYING} AND unclear_since IS NULL RETURNING id`,
    )
    .bind(JSON.stringify(ids), batch, reason, now)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
};

/** Parks what is left, for a person to look at. @returns the ids */
export const park = async (db: D1Database, { ids, batch }: GivenUp, reason: string, now: number): Promise<string[]> => {
  const { results } = await db
    .prepare(`UPDATE mails SET state = 'parked', reason = ?3, lease_until = NULL WHERE ${LEFT_LYING} RETURNING id`)
    .bind(JSON.stringify(ids), batch, reason, now)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
};

/** Lets mails of this rank and all behind it wait. */
export const hold = (db: D1Database, rank: number, until: number, reason: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mail_holds (rank, until, reason) VALUES (?, ?, ?)
       ON CONFLICT (rank) DO UPDATE SET until = excluded.until, reason = excluded.reason`,
    )
    .bind(rank, until, reason);
