import * as z from 'zod/mini';
import type { Interval } from '../calendar/interval.ts';
import { Fault } from './fault.ts';

/** The only SQL about the owner's calendars. Times are epoch ms. */

export type CalendarRow = {
  id: string;
  triedAt: number;
  readAt: number | null;
  fault: Fault | null;
  validator: string | null;
  busy: Interval[];
};

const Row = z.object({
  id: z.string(),
  tried_at: z.number(),
  read_at: z.nullable(z.number()),
  fault: z.nullable(Fault),
  etag: z.nullable(z.string()),
  busy: z.string(),
});

const Busy = z.array(z.tuple([z.number(), z.number()]));

const rowToCalendar = (row: z.infer<typeof Row>): CalendarRow => ({
  id: row.id,
  triedAt: row.tried_at,
  readAt: row.read_at,
  fault: row.fault,
  validator: row.etag,
  busy: Busy.parse(JSON.parse(row.busy)).map(([from, to]) => ({ from, to })),
});

export const loadCalendars = async (db: D1Database, ids: readonly string[]): Promise<CalendarRow[]> => {
  const { results } = await db
    .prepare(
      `SELECT id, tried_at, read_at, fault, etag, busy FROM busy_calendars
       WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify(ids))
    .all();
  return results.map((row) => rowToCalendar(Row.parse(row)));
};

/** An older answer that arrives late changes nothing. */
export const keepRead = (
  db: D1Database,
  {
    id,
    triedAt,
    validator,
    busy,
  }: { id: string; triedAt: number; validator: string | null; busy: readonly Interval[] },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO busy_calendars (id, tried_at, read_at, fault, etag, busy) VALUES (?1, ?2, ?2, NULL, ?3, ?4)
       ON CONFLICT (id) DO UPDATE SET tried_at = excluded.tried_at, read_at = excluded.read_at, fault = NULL,
         etag = excluded.etag, busy = excluded.busy
       WHERE tried_at <= excluded.tried_at`,
    )
    .bind(id, triedAt, validator, JSON.stringify(busy.map(({ from, to }) => [from, to])));

/** What was last read stays. */
export const keepFault = (
  db: D1Database,
  { id, triedAt, fault }: { id: string; triedAt: number; fault: Fault },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO busy_calendars (id, tried_at, fault) VALUES (?1, ?2, ?3)
       ON CONFLICT (id) DO UPDATE SET tried_at = excluded.tried_at, fault = excluded.fault
       WHERE tried_at <= excluded.tried_at`,
    )
    .bind(id, triedAt, fault);

/** Calendars that the owner has taken away. */
export const forgetOthers = (db: D1Database, ids: readonly string[]): D1PreparedStatement =>
  db.prepare('DELETE FROM busy_calendars WHERE id NOT IN (SELECT value FROM json_each(?))').bind(JSON.stringify(ids));
