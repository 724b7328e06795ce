import * as z from 'zod/mini';
import { type Call, CallRow } from '../call.ts';
import type { NewCall } from '../store.ts';

/** The SQL about what other calendars tell. Times are epoch ms. */

/** Why a booking of another calendar is over: another one stands in its place, or none does. */
type End = 'moved' | 'cancelled';

const endId = (end: End, provider: string, externalId: string): string => `ended:${end}:${provider}:${externalId}`;

/** News, and all that they may be about: bookings as the other calendar names them, and the calls begun with those. */
export type About = {
  id: string;
  provider: string;
  externalId: string;
  replaces: string | null;
  callIds: readonly string[];
};

/** What is known when news come. */
export type Seen = {
  /** Whether they were taken in before. */
  known: boolean;
  moved: boolean;
  cancelled: boolean;
  calls: readonly Call[];
  /** Another one once any of this has changed. */
  version: string;
};

const TOLD = `SELECT coalesce(group_concat(id, ' '), '') FROM
  (SELECT id FROM booking_news WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id)`;

const ABOUT = `id IN (SELECT value FROM json_each(?2)) OR (provider = ?3 AND external_id IN (?4, ?5))`;

const VERSION = `(${TOLD}) || ' ' || (SELECT coalesce(group_concat(id || sequence, ' '), '') FROM
  (SELECT id, sequence FROM bookings WHERE ${ABOUT} ORDER BY id))`;

const parametersOf = ({ id, provider, externalId, replaces, callIds }: About) =>
  [
    JSON.stringify([id, endId('moved', provider, externalId), endId('cancelled', provider, externalId)]),
    JSON.stringify(callIds),
    ...[provider, externalId, replaces],
  ] as const;

const SeenRow = z.object({ version: z.string(), known: z.number(), moved: z.number(), cancelled: z.number() });

export const look = async (db: D1Database, about: About): Promise<Seen> => {
  const [facts, calls] = await db.batch([
    db
      .prepare(
        `SELECT ${VERSION} AS version, EXISTS (SELECT 1 FROM booking_news WHERE id = ?1 ->> 0) AS known,
           EXISTS (SELECT 1 FROM booking_news WHERE id = ?1 ->> 1) AS moved,
           EXISTS (SELECT 1 FROM booking_news WHERE id = ?1 ->> 2) AS cancelled`,
      )
      .bind(...parametersOf(about)),
    db.prepare(`SELECT * FROM bookings WHERE ?1 IS NOT NULL AND (${ABOUT})`).bind(...parametersOf(about)),
  ]);
  const { version, known, moved, cancelled } = SeenRow.parse(facts?.results[0]);
  return {
    ...{ version, known: known === 1, moved: moved === 1, cancelled: cancelled === 1 },
    calls: (calls?.results ?? []).map((row) => CallRow.parse(row)),
  };
};

/** Fails with its whole transaction where anything has changed since `version` was seen: a NULL where none may be. */
export const insertNews = (db: D1Database, about: About, version: string, at: number): D1PreparedStatement =>
  db
    .prepare(`INSERT INTO booking_news (id, at) VALUES (CASE WHEN ${VERSION} = ?6 THEN ?1 ->> 0 END, ?7)`)
    .bind(...parametersOf(about), version, at);

export const insertEnd = (
  db: D1Database,
  end: End,
  provider: string,
  externalId: string,
  at: number,
): D1PreparedStatement =>
  db
    .prepare('INSERT INTO booking_news (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .bind(endId(end, provider, externalId), at);

/** A call in another calendar holds no time in the own one. */
export type Elsewhere = Omit<NewCall, 'heldFrom' | 'heldTo' | 'day' | 'week'> & Pick<Call, 'state'>;

export const insertElsewhere = (db: D1Database, call: Elsewhere): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO bookings (id, provider, external_id, run_id, lead_id, state, starts_at, ends_at, held_from, held_to, day, week,
         zone, lang, name, email, address_key, phone, place, answers, created_at, changed_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?17, ?6, ?7, ?6, ?7, 0, 0, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16)`,
    )
    .bind(
      call.id,
      call.provider,
      call.externalId,
      call.runId,
      call.leadId,
      call.startsAt,
      call.endsAt,
      call.zone,
      call.lang,
      call.name,
      call.email,
      call.addressKey,
      call.phone,
      call.place,
      JSON.stringify(call.answers),
      call.createdAt,
      call.state,
    );

/** Puts a booking in the place of another: the same call at another time, of which nobody has said what became. */
export const moveElsewhere = (db: D1Database, id: string, call: Elsewhere, at: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE bookings SET sequence = sequence + 1, state = ?2, external_id = ?3, starts_at = ?4, ends_at = ?5,
         held_from = ?4, held_to = ?5, zone = ?6, place = ?7, changed_at = ?8, run_id = ?9, lead_id = ?10, moved_from = starts_at,
         reason = NULL, cancelled_by = NULL, outcome = NULL, order_value = NULL, judged_at = NULL
       WHERE id = ?1`,
    )
    .bind(
      id,
      call.state,
      call.externalId,
      call.startsAt,
      call.endsAt,
      call.zone,
      call.place,
      at,
      call.runId,
      call.leadId,
    );

/** Says which quiz a call came from. */
export const setLead = (
  db: D1Database,
  id: string,
  { runId, leadId }: Pick<Call, 'runId' | 'leadId'>,
): D1PreparedStatement =>
  db.prepare('UPDATE bookings SET run_id = ?, lead_id = ? WHERE id = ?').bind(runId, leadId, id);

/** Forgets a call that turned out to be another one at its earlier time. */
export const deleteCall = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare('DELETE FROM bookings WHERE id = ?').bind(id);
