import * as z from 'zod/mini';
import { DAY } from '../lib/clock.ts';
import type { Interval } from './calendar/interval.ts';
import { type By, type Call, CallRow, type Outcome } from './call.ts';

/** The SQL about strategy calls, but for what other calendars tell (elsewhere/store.ts). Times are epoch ms. */

export const recordVisit = (db: D1Database, visit: { runId: string; leadId: string; now: number }): Promise<unknown> =>
  db
    .prepare(
      `INSERT INTO booking_visits (run_id, lead_id, first_at, last_at) VALUES (?1, ?2, ?3, ?3)
       ON CONFLICT (run_id) DO UPDATE SET last_at = excluded.last_at`,
    )
    .bind(visit.runId, visit.leadId, visit.now)
    .run();

export const deleteVisitsOf = (db: D1Database, runIds: readonly string[]): D1PreparedStatement =>
  db
    .prepare('DELETE FROM booking_visits WHERE run_id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(runIds));

/** When a call is, with the time held for it; `day` and `week` by the owner's calendar, in days since 1970. */
export type When = Pick<Call, 'startsAt' | 'endsAt' | 'heldFrom' | 'heldTo'> & { day: number; week: number };

export type NewCall = Omit<
  Call,
  'state' | 'sequence' | 'reason' | 'cancelledBy' | 'outcome' | 'orderValue' | 'changedAt' | 'movedFrom' | keyof When
> &
  When;

/** How many calls a day, a week and an address may have. */
export type Limits = { perDay: number; perWeek: number; perAddress: number };

const WEEK_AND_BUFFERS = 9 * DAY; // no call of the same week of the calendar begins further away

/** Whether the call `?1` may hold the time from `?2` to `?3` on the day `?4` of the week `?5`. */
const FITS = `
  NOT EXISTS (SELECT 1 FROM bookings WHERE state = 'booked' AND provider = 'builtin' AND id <> ?1
    AND held_from < ?3 AND held_from > ?2 - 86400000 AND held_to > ?2)
  AND (SELECT count(*) FROM bookings WHERE state = 'booked' AND provider = 'builtin' AND id <> ?1
    AND held_from BETWEEN ?2 - ${WEEK_AND_BUFFERS} AND ?2 + ${WEEK_AND_BUFFERS} AND day = ?4) < ?6
  AND (SELECT count(*) FROM bookings WHERE state = 'booked' AND provider = 'builtin' AND id <> ?1
    AND held_from BETWEEN ?2 - ${WEEK_AND_BUFFERS} AND ?2 + ${WEEK_AND_BUFFERS} AND week = ?5) < ?7`;

/**
 * Books a time, if it is free and within the limits, and the run that it comes from has not been erased meanwhile; of any number at once exactly one gets it. Fails otherwise, and
 * with it everything in its transaction: a NULL where none may be.
 */
export const insertCall = (db: D1Database, call: NewCall, limits: Limits): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO bookings (id, held_from, held_to, day, week, provider, external_id, run_id, lead_id, state, starts_at, ends_at,
         zone, lang, name, email, address_key, phone, place, answers, created_at, changed_at)
       VALUES (CASE WHEN ${FITS} AND (?11 IS NULL OR EXISTS (SELECT 1 FROM runs WHERE id = ?11)) AND
           (SELECT count(*) FROM bookings WHERE email = ?16 AND (created_at > ?21 - 86400000 OR (state = 'booked' AND ends_at > ?21))) < ?8
         THEN ?1 END,
         ?2, ?3, ?4, ?5, ?9, ?10, ?11, ?12, 'booked', ?13, ?14, ?15, ?17, ?18, ?16, ?19, ?20, ?22, ?23, ?21, ?21)`,
    )
    .bind(
      call.id,
      call.heldFrom,
      call.heldTo,
      call.day,
      call.week,
      limits.perDay,
      limits.perWeek,
      limits.perAddress,
      call.provider,
      call.externalId,
      call.runId,
      call.leadId,
      call.startsAt,
      call.endsAt,
      call.zone,
      call.email,
      call.lang,
      call.name,
      call.addressKey,
      call.phone,
      call.createdAt,
      call.place,
      JSON.stringify(call.answers),
    );

/**
 * Moves a call: its old time is free from the moment on that the new one is its own. Fails with its whole transaction
 * where the new time is taken, or somebody else has changed the call since `sequence`.
 */
export const moveCall = (
  db: D1Database,
  { id, sequence }: Pick<Call, 'id' | 'sequence'>,
  to: When,
  limits: Limits,
  change: { reason: string | null; zone: string; at: number },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE bookings SET sequence = CASE WHEN state = 'booked' AND sequence = ?8 AND ${FITS} THEN sequence + 1 END,
         held_from = ?2, held_to = ?3, day = ?4, week = ?5, starts_at = ?9, ends_at = ?10, reason = ?11, zone = ?12, changed_at = ?13,
         moved_from = starts_at
       WHERE id = ?1`,
    )
    .bind(
      id,
      to.heldFrom,
      to.heldTo,
      to.day,
      to.week,
      limits.perDay,
      limits.perWeek,
      sequence,
      to.startsAt,
      to.endsAt,
      change.reason,
      change.zone,
      change.at,
    );

/** Cancels a call. Fails with its whole transaction where somebody has changed it since `sequence`. `by`: if it is known. */
export const cancelCall = (
  db: D1Database,
  { id, sequence }: Pick<Call, 'id' | 'sequence'>,
  change: { reason: string | null; by?: By; at: number },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE bookings SET sequence = CASE WHEN state = 'booked' AND sequence = ?2 THEN sequence + 1 END,
         state = 'cancelled', reason = ?3, changed_at = ?4, cancelled_by = ?5
       WHERE id = ?1`,
    )
    .bind(id, sequence, change.reason, change.at, change.by ?? null);

/** News are remembered longer than any calendar tells them again. */
export const deleteNewsBefore = (db: D1Database, before: number): D1PreparedStatement =>
  db.prepare('DELETE FROM booking_news WHERE at < ?').bind(before);

/** Records what became of a call, and what it was worth in euros; the same twice changes nothing. */
export const judgeCall = (
  db: D1Database,
  id: string,
  { outcome, orderValue, at }: { outcome: Outcome | null; orderValue: number | null; at: number },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE bookings SET outcome = ?2, order_value = ?3, judged_at = ?4
       WHERE id = ?1 AND (outcome IS NOT ?2 OR order_value IS NOT ?3)`,
    )
    .bind(id, outcome, orderValue, at);

/** Whether the run that a call would come from is still there. */
export const hasRun = async (db: D1Database, runId: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 FROM runs WHERE id = ?').bind(runId).first()) !== null;

export const findCall = async (db: D1Database, id: string): Promise<Call | null> => {
  const row = await db.prepare('SELECT * FROM bookings WHERE id = ?').bind(id).first();
  return row && CallRow.parse(row);
};

/** The next call of a lead that is still to come about: it has not ended, and nobody has said that it is over. */
export const comingCallOf = async (db: D1Database, leadId: string, now: number): Promise<Call | null> => {
  const row = await db
    .prepare(
      `SELECT * FROM bookings WHERE lead_id = ? AND state = 'booked' AND ends_at > ? AND outcome IS NULL ORDER BY starts_at LIMIT 1`,
    )
    .bind(leadId, now)
    .first();
  return row && CallRow.parse(row);
};

/** How many calls of an address are still to come or were booked within a day. */
export const callsOfAddress = async (db: D1Database, email: string, now: number): Promise<number> =>
  (await db
    .prepare(
      `SELECT count(*) AS calls FROM bookings
       WHERE email = ?1 AND (created_at > ?2 - 86400000 OR (state = 'booked' AND ends_at > ?2))`,
    )
    .bind(email, now)
    .first<number>('calls')) ?? 0;

const TakenRow = z.pipe(
  z.object({ held_from: z.number(), held_to: z.number(), day: z.number(), week: z.number() }),
  z.transform((row) => ({ heldFrom: row.held_from, heldTo: row.held_to, day: row.day, week: row.week })),
);

/** What is held in the own calendar within a range, and in the weeks that it touches. */
export const takenIn = async (db: D1Database, { from, to }: Interval, without: string | null = null) => {
  const { results } = await db
    .prepare(
      `SELECT held_from, held_to, day, week FROM bookings
       WHERE state = 'booked' AND provider = 'builtin' AND held_from BETWEEN ? AND ? AND id IS NOT ?`,
    )
    .bind(from - WEEK_AND_BUFFERS, to + WEEK_AND_BUFFERS, without)
    .all();
  return results.map((row) => TakenRow.parse(row));
};

/** Calls that begin within a range, in their order; without the cancelled ones. */
export const callsIn = async (db: D1Database, { from, to }: Interval, most: number): Promise<Call[]> => {
  const { results } = await db
    .prepare(
      `SELECT * FROM bookings WHERE state = 'booked' AND held_from BETWEEN ?1 - 86400000 AND ?2 AND starts_at BETWEEN ?1 AND ?2
       ORDER BY starts_at LIMIT ?3`,
    )
    .bind(from, to, most)
    .all();
  return results.map((row) => CallRow.parse(row));
};

/** Calls that are over and of which nobody has said what became, the newest first. */
export const unjudgedCalls = async (db: D1Database, now: number, most: number): Promise<Call[]> => {
  const { results } = await db
    .prepare(
      `SELECT * FROM bookings WHERE state = 'booked' AND outcome IS NULL AND held_from < ?1 AND ends_at <= ?1
       ORDER BY held_from DESC LIMIT ?2`,
    )
    .bind(now, most)
    .all();
  return results.map((row) => CallRow.parse(row));
};

/** Calls that are settled: judged or cancelled. The latest first, from before one of them or from the last of all. */
export const settledCalls = async (
  db: D1Database,
  before: Pick<Call, 'startsAt' | 'id'> | null,
  most: number,
): Promise<Call[]> => {
  const { results } = await db
    .prepare(
      `SELECT * FROM bookings WHERE (outcome IS NOT NULL OR state = 'cancelled') AND (starts_at, id) < (?1, ?2)
       ORDER BY starts_at DESC, id DESC LIMIT ?3`,
    )
    .bind(before?.startsAt ?? Number.MAX_SAFE_INTEGER, before?.id ?? '', most)
    .all();
  return results.map((row) => CallRow.parse(row));
};

/** The calls of runs and of an address, in their order. */
export const callsOf = async (
  db: D1Database,
  { runIds, email = null }: { runIds: readonly string[]; email?: string | null },
): Promise<Call[]> => {
  const { results } = await db
    .prepare(
      `SELECT * FROM bookings WHERE id IN (SELECT id FROM bookings WHERE run_id IN (SELECT value FROM json_each(?1))
         UNION SELECT id FROM bookings WHERE email = ?2) ORDER BY starts_at`,
    )
    .bind(JSON.stringify(runIds), email)
    .all();
  return results.map((row) => CallRow.parse(row));
};

/** The address that a keyed hash stands for, if somebody has booked with it. */
export const emailBehind = (db: D1Database, addressKey: string): Promise<string | null> =>
  db.prepare('SELECT email FROM bookings WHERE address_key = ? LIMIT 1').bind(addressKey).first<string>('email');

/** When the way to the call was opened, by run. */
export const visitsOf = async (
  db: D1Database,
  runIds: readonly string[],
): Promise<{ runId: string; firstAt: number; lastAt: number }[]> => {
  const { results } = await db
    .prepare('SELECT * FROM booking_visits WHERE run_id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(runIds))
    .all();
  return results.map((row) => VisitRow.parse(row));
};

const VisitRow = z.pipe(
  z.object({ run_id: z.string(), first_at: z.number(), last_at: z.number() }),
  z.transform((row) => ({ runId: row.run_id, firstAt: row.first_at, lastAt: row.last_at })),
);

export const renameCalls = (db: D1Database, ids: readonly string[], name: string): D1PreparedStatement =>
  db
    .prepare('UPDATE bookings SET name = ? WHERE id IN (SELECT value FROM json_each(?))')
    .bind(name, JSON.stringify(ids));

/** Deletes calls of whoever is forgotten whole. */
export const deleteCalls = (db: D1Database, ids: readonly string[]): D1PreparedStatement =>
  db.prepare('DELETE FROM bookings WHERE id IN (SELECT value FROM json_each(?))').bind(JSON.stringify(ids));

/** Fails, with its whole transaction, where somebody has booked by one of these runs since their calls were counted. */
export const refuseMoreCalls = (db: D1Database, runIds: readonly string[]): D1PreparedStatement =>
  db
    .prepare('UPDATE bookings SET state = NULL WHERE run_id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(runIds));

/**
 * Leaves of a call nothing but its time, cancelled, for the mail that tells its host. Fails with its whole transaction
 * where somebody has changed or emptied it since. @param sequence as it becomes
 */
export const emptyCall = (
  db: D1Database,
  { id, sequence }: { id: string; sequence: number },
  at: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE bookings SET sequence = CASE WHEN sequence + (state = 'booked') = ?2 AND address_key <> '' THEN ?2 END, state = 'cancelled',
         cancelled_by = 'visitor', changed_at = ?3, run_id = NULL, lead_id = NULL, name = '', email = '', address_key = '',
         phone = NULL, answers = '[]', reason = NULL, moved_from = NULL, zone = 'UTC'
       WHERE id = ?1`,
    )
    .bind(id, sequence, at);

/** Calls that ended before a moment, the oldest first. */
export const callsEndedBefore = async (db: D1Database, before: number, most: number): Promise<Call[]> => {
  const { results } = await db
    .prepare('SELECT * FROM bookings WHERE starts_at < ?1 AND ends_at < ?1 ORDER BY starts_at LIMIT ?2')
    .bind(before, most)
    .all();
  return results.map((row) => CallRow.parse(row));
};

export const countCallsEndedBefore = async (db: D1Database, before: number): Promise<number> =>
  (await db
    .prepare('SELECT count(*) AS calls FROM bookings WHERE starts_at < ?1 AND ends_at < ?1')
    .bind(before)
    .first<number>('calls')) ?? 0;
