import { RANKS } from './shared.ts';

/** What the owner does with mails by hand. */

/**
 * Plans the analysis of a run once more, as a mail of its own under an id of its own. Only after the turn before has
 * come to its end, and only once for each turn, however often it is asked for.
 */
export const insertTurn = (
  db: D1Database,
  { runId, turn, now }: { runId: string; turn: number; now: number },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, turn, rank, recipient, address_key, state, due_at, planned_at)
       SELECT run_id || '-' || step || '-' || CAST(?2 AS INTEGER), lead_id, run_id, step, ?2, ${RANKS.analysis}, recipient, address_key, 'planned', ?3, ?3
       FROM mails WHERE run_id = ?1 AND step = 'analysis' AND turn = ?2 - 1 AND state IN ('sent', 'stopped')
       ON CONFLICT DO NOTHING`,
    )
    .bind(runId, turn, now);

/**
 * Lets a parked mail go again. As long as the provider is sure to know its key, under the same key; else as if it had
 * never been handed over.
 * @param known since when the provider remembers keys
 */
export const release = (db: D1Database, id: string, known: number, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'planned', due_at = ?3, reason = NULL, lease_until = NULL, batch = NULL,
         unclear_since = iif(batch IS NULL AND unclear_since > ?2, unclear_since, NULL)
       WHERE id = ?1 AND state = 'parked' AND (not_after IS NULL OR not_after > ?3)`,
    )
    .bind(id, known, now);

/** Ends a parked mail for good. */
export const drop = (db: D1Database, id: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'stopped', reason = 'dropped', lease_until = NULL, message = NULL
       WHERE id = ? AND state = 'parked'`,
    )
    .bind(id);
