import * as z from 'zod';

/** The only SQL about the outbox and the local mailbox. Times are epoch ms. */

export type Step = 'confirmation' | 'analysis';

export type Claimed = {
  id: string;
  runId: string;
  step: Step;
  recipient: string;
  attempts: number;
  unclearSince: number | null;
  message: string | null;
};

const ClaimedRow = z.object({
  id: z.string(),
  run_id: z.string(),
  step: z.enum(['confirmation', 'analysis']),
  recipient: z.string(),
  attempts: z.number(),
  unclear_since: z.number().nullable(),
  message: z.string().nullable(),
});

export type NewMail = { id: string; leadId: string; runId: string; step: Step; recipient: string; now: number };

/** Plans a mail, once for each step of a run. */
export const insertMail = (db: D1Database, mail: NewMail): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, recipient, state, due_at, planned_at)
       VALUES (?, ?, ?, ?, ?, 'planned', ?, ?) ON CONFLICT (run_id, step) DO NOTHING`,
    )
    .bind(mail.id, mail.leadId, mail.runId, mail.step, mail.recipient, mail.now, mail.now);

/**
 * Plans a confirmation, unless this address has had `most` of them since `since`. From `notAfter` on its link is
 * dead, so it is not sent any more.
 */
export const insertConfirmation = (
  db: D1Database,
  mail: Omit<NewMail, 'step'> & { notAfter: number },
  most: number,
  since: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, recipient, state, due_at, planned_at, not_after)
       SELECT ?1, ?2, ?3, 'confirmation', ?4, 'planned', ?5, ?5, ?8
       WHERE (SELECT count(*) FROM mails WHERE recipient = ?4 AND step = 'confirmation' AND planned_at > ?7) < ?6
       ON CONFLICT (run_id, step) DO NOTHING`,
    )
    .bind(mail.id, mail.leadId, mail.runId, mail.recipient, mail.now, most, since, mail.notAfter);

export const deleteMailsOf = (db: D1Database, runIds: readonly string[]): D1PreparedStatement =>
  db.prepare('DELETE FROM mails WHERE run_id IN (SELECT value FROM json_each(?))').bind(JSON.stringify(runIds));

/**
 * Takes a mail for one attempt, if it is due and nobody holds it. One statement, so that of any number of
 * deliveries at once exactly one gets it.
 */
export const claim = async (db: D1Database, id: string, now: number, leaseUntil: number): Promise<Claimed | null> => {
  const row = await db
    .prepare(
      `UPDATE mails
       SET state = 'sending', lease_until = ?3, attempts = attempts + 1
       WHERE id = ?1 AND due_at <= ?2 AND (not_after IS NULL OR not_after > ?2)
         AND (state = 'planned' OR (state = 'sending' AND lease_until <= ?2))
       RETURNING id, run_id, step, recipient, attempts, unclear_since, message`,
    )
    .bind(id, now, leaseUntil)
    .first();
  if (!row) return null;
  const claimed = ClaimedRow.parse(row);
  return {
    id: claimed.id,
    runId: claimed.run_id,
    step: claimed.step,
    recipient: claimed.recipient,
    attempts: claimed.attempts,
    unclearSince: claimed.unclear_since,
    message: claimed.message,
  };
};

/**
 * Freezes the message for all attempts, and opens the time in which nobody knows whether it was taken. The first to
 * freeze wins; the frozen message comes back, or null to an attempt that does not hold the mail any more.
 */
export const freeze = (
  db: D1Database,
  mail: { id: string; attempts: number },
  message: string,
  now: number,
): Promise<string | null> =>
  db
    .prepare(
      `UPDATE mails SET message = coalesce(message, ?3), unclear_since = coalesce(unclear_since, ?4)
       WHERE id = ?1 AND state = 'sending' AND attempts = ?2 RETURNING message`,
    )
    .bind(mail.id, mail.attempts, message, now)
    .first<string>('message');

export const setSent = (db: D1Database, id: string, providerId: string, now: number): Promise<unknown> =>
  db
    .prepare(
      `UPDATE mails SET state = 'sent', provider_id = ?2, sent_at = ?3, message = NULL, lease_until = NULL, reason = NULL, unclear_since = NULL
       WHERE id = ?1 AND state IN ('sending', 'planned')`,
    )
    .bind(id, providerId, now)
    .run();

/** Plans the next attempt. Only the attempt that holds the mail may; `unclearSince` null says that it was certainly not taken. */
export const setPlannedAgain = (
  db: D1Database,
  mail: { id: string; attempts: number },
  again: { dueAt: number; reason: string; unclearSince: number | null },
): Promise<unknown> =>
  db
    .prepare(
      `UPDATE mails SET state = 'planned', due_at = ?3, reason = ?4, unclear_since = ?5, lease_until = NULL
       WHERE id = ?1 AND state = 'sending' AND attempts = ?2`,
    )
    .bind(mail.id, mail.attempts, again.dueAt, again.reason, again.unclearSince)
    .run();

/**
 * Ends a mail without sending it: `stopped` for a reason that is final, `parked` for one that a person must look
 * at. Only a parked one keeps its message.
 */
export const setEnded = (
  db: D1Database,
  mail: { id: string; attempts: number },
  state: 'stopped' | 'parked',
  reason: string,
): Promise<unknown> =>
  db
    .prepare(
      `UPDATE mails SET state = ?3, reason = ?4, lease_until = NULL, message = iif(?3 = 'parked', message, NULL)
       WHERE id = ?1 AND state = 'sending' AND attempts = ?2`,
    )
    .bind(mail.id, mail.attempts, state, reason)
    .run();

/** Ids of mails that are due and held by nobody, confirmations first. */
export const dueMails = async (db: D1Database, now: number, limit: number): Promise<string[]> => {
  const { results } = await db
    .prepare(
      `SELECT id FROM mails WHERE state IN ('planned', 'sending') AND due_at <= ?1 AND (lease_until IS NULL OR lease_until <= ?1)
       AND (not_after IS NULL OR not_after > ?1)
       ORDER BY step = 'confirmation' DESC, due_at LIMIT ?2`,
    )
    .bind(now, limit)
    .all<{ id: string }>();
  return results.map((row) => row.id);
};

/** The mail of one step of a run and when it was handed over, as far as is known: its own link proves that it was. */
export const findMail = async (
  db: D1Database,
  runId: string,
  step: Step,
): Promise<{ id: string; sentAt: number } | null> => {
  const row = await db
    .prepare('SELECT id, coalesce(sent_at, unclear_since, planned_at) AS at FROM mails WHERE run_id = ? AND step = ?')
    .bind(runId, step)
    .first();
  return row && { id: z.string().parse(row.id), sentAt: z.number().parse(row.at) };
};

export const insertLocalMail = (db: D1Database, id: string, message: string, now: number): Promise<unknown> =>
  db
    .prepare('INSERT INTO local_mails (id, message, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .bind(id, message, now)
    .run();

const LocalRow = z.object({ id: z.string(), message: z.string(), received_at: z.number() });

/** The newest mails of the local mailbox. */
export const localMails = async (db: D1Database, limit: number) => {
  const { results } = await db
    .prepare('SELECT * FROM local_mails ORDER BY received_at DESC, id LIMIT ?')
    .bind(limit)
    .all();
  return results.map((row) => LocalRow.parse(row));
};

export const localMail = async (db: D1Database, id: string) => {
  const row = await db.prepare('SELECT * FROM local_mails WHERE id = ?').bind(id).first();
  return row && LocalRow.parse(row);
};

/** How far the local clock is ahead, in ms. */
export const clockOffset = async (db: D1Database): Promise<number> =>
  (await db.prepare('SELECT offset FROM local_clock').first<number>('offset')) ?? 0;

export const moveClock = (db: D1Database, by: number): Promise<unknown> =>
  db
    .prepare('INSERT INTO local_clock (id, offset) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET offset = offset + ?1')
    .bind(by)
    .run();

export const resetClock = (db: D1Database): Promise<unknown> => db.prepare('DELETE FROM local_clock').run();
