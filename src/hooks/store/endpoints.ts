import * as z from 'zod/mini';
import { HOOK_EVENTS, type HookEvent } from '../events.ts';

/** Endpoints, as the owner makes and changes them. A secret leaves this file only to be signed with. */

const EndpointRow = z.pipe(
  z.object({
    id: z.string(),
    url: z.string(),
    events: z.string(),
    rotation: z.number(),
    old_until: z.nullable(z.number()),
    paused: z.nullable(z.enum(['owner', 'gone'])),
    created_at: z.number(),
  }),
  z.transform((row) => ({
    id: row.id,
    url: row.url,
    events: z.array(z.enum(HOOK_EVENTS)).parse(JSON.parse(row.events)),
    /** How often the secret was changed. */
    rotation: row.rotation,
    /** Until when the secret before this one signs too. */
    oldUntil: row.old_until,
    paused: row.paused,
    createdAt: row.created_at,
  })),
);

export type Endpoint = z.infer<typeof EndpointRow>;

const COLUMNS = 'id, url, events, rotation, old_until, paused, created_at';

export const findEndpoint = async (db: D1Database, id: string): Promise<Endpoint | null> => {
  const row = await db.prepare(`SELECT ${COLUMNS} FROM hook_endpoints WHERE id = ?`).bind(id).first();
  return row && EndpointRow.parse(row);
};

const ListedRow = z.object({ waiting: z.number(), dead: z.number() });

const OPEN = (state: string) =>
  `(SELECT count(*) FROM hook_deliveries WHERE endpoint_id = hook_endpoints.id AND state = '${state}' AND state <> 'delivered' AND test = 0)`;

/** All endpoints, the oldest first, with how many deliveries wait and how many were given up. */
export const allEndpoints = async (db: D1Database) => {
  const { results } = await db
    .prepare(
      `SELECT ${COLUMNS}, ${OPEN('waiting')} + ${OPEN('held')} AS waiting, ${OPEN('dead')} AS dead
       FROM hook_endpoints ORDER BY created_at, id`,
    )
    .all();
  return results.map((row) => ({ ...EndpointRow.parse(row), ...ListedRow.parse(row) }));
};

type New = { id: string; url: string; events: readonly HookEvent[]; secret: string; at: number };

/** Writes an endpoint down, unless there are `most`; of any number at once no more than fit. The same form twice is one. */
export const insertEndpoint = (
  db: D1Database,
  { id, url, events, secret, at }: New,
  most: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO hook_endpoints (id, url, events, secret, created_at)
       SELECT ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM hook_endpoints) < ? ON CONFLICT DO NOTHING`,
    )
    .bind(id, url, JSON.stringify(events), secret, at, most);

export const setEvents = (db: D1Database, id: string, events: readonly HookEvent[]): D1PreparedStatement =>
  db.prepare('UPDATE hook_endpoints SET events = ?2 WHERE id = ?1 AND events <> ?2').bind(id, JSON.stringify(events));

/** Gives an endpoint another secret, if it was changed so often as the form says; the present one signs on for a while. */
export const rotate = (
  db: D1Database,
  { id, rotation }: Pick<Endpoint, 'id' | 'rotation'>,
  secret: string,
  oldUntil: number,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE hook_endpoints SET old_secret = secret, old_until = ?4, secret = ?3, rotation = rotation + 1
       WHERE id = ?1 AND rotation = ?2`,
    )
    .bind(id, rotation, secret, oldUntil);

/** Nothing is sent any more; what happens meanwhile waits. */
export const pause = (db: D1Database, id: string, by: 'owner' | 'gone'): D1PreparedStatement[] => [
  db.prepare('UPDATE hook_endpoints SET paused = ? WHERE id = ? AND paused IS NULL').bind(by, id),
  db
    .prepare(
      `UPDATE hook_deliveries SET state = 'held' WHERE endpoint_id = ? AND state = 'waiting' AND state <> 'delivered'`,
    )
    .bind(id),
];

/** What has waited goes out now, with all its attempts before it. */
export const resume = (db: D1Database, id: string, now: number): D1PreparedStatement[] => [
  db.prepare('UPDATE hook_endpoints SET paused = NULL WHERE id = ? AND paused IS NOT NULL').bind(id),
  db
    .prepare(
      `UPDATE hook_deliveries SET state = 'waiting', due_at = ?, attempts = 0
       WHERE endpoint_id = ? AND state = 'held' AND state <> 'delivered'`,
    )
    .bind(now, id),
];

/** Deletes an endpoint, and with it all that it was told. */
export const deleteEndpoint = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare('DELETE FROM hook_endpoints WHERE id = ?').bind(id);

/** Secrets that do not sign any more. */
export const forgetOldSecrets = (db: D1Database, now: number): D1PreparedStatement =>
  db.prepare('UPDATE hook_endpoints SET old_secret = NULL, old_until = NULL WHERE old_until <= ?').bind(now);
