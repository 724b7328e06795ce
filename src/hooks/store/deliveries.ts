import * as z from 'zod/mini';
import { HOOK_EVENTS, type HookEvent } from '../events.ts';
import { FAULTS } from '../post.ts';
import type { DeliveryKey } from './due.ts';

/** Deliveries as the owner sees them, and what she does with them. What they say is not among it. */

const DeliveryRow = z.pipe(
  z.object({
    event_id: z.string(),
    type: z.enum(HOOK_EVENTS),
    at: z.number(),
    test: z.number(),
    state: z.enum(['waiting', 'held', 'delivered', 'dead']),
    due_at: z.number(),
    attempts: z.number(),
    tried_at: z.nullable(z.number()),
    status: z.nullable(z.number()),
    fault: z.nullable(z.enum(FAULTS)),
  }),
  z.transform((row) => ({
    eventId: row.event_id,
    type: row.type,
    at: row.at,
    test: row.test === 1,
    state: row.state,
    dueAt: row.due_at,
    attempts: row.attempts,
    triedAt: row.tried_at,
    status: row.status,
    fault: row.fault,
  })),
);

export type Delivery = z.infer<typeof DeliveryRow>;

/** The latest deliveries of an endpoint, the newest first. */
export const latestDeliveries = async (db: D1Database, endpointId: string, most: number): Promise<Delivery[]> => {
  const { results } = await db
    .prepare(
      `SELECT event_id, type, at, test, state, due_at, attempts, tried_at, status, fault FROM hook_deliveries
       WHERE endpoint_id = ? ORDER BY at DESC LIMIT ?`,
    )
    .bind(endpointId, most)
    .all();
  return results.map((row) => DeliveryRow.parse(row));
};

/** What an endpoint was told, or is to be told, of a person. */
export type ToldOfPerson = z.infer<typeof ToldRow>;

/** What endpoints are told about runs and calls, as far as it is still kept, in its order. */
export const toldAbout = async (
  db: D1Database,
  { runIds, callIds }: { runIds: readonly string[]; callIds: readonly string[] },
): Promise<ToldOfPerson[]> => {
  const { results } = await db
    .prepare(
      `SELECT url, type, hook_deliveries.at, state = 'delivered' AS arrived FROM hook_deliveries
         JOIN hook_endpoints ON hook_endpoints.id = endpoint_id
       WHERE test = 0 AND (run_id IN (SELECT value FROM json_each(?1)) OR call_id IN (SELECT value FROM json_each(?2)))
       ORDER BY hook_deliveries.at, url, type`,
    )
    .bind(JSON.stringify(runIds), JSON.stringify(callIds))
    .all();
  return results.map((row) => ToldRow.parse(row));
};

const ToldRow = z.pipe(
  z.object({ url: z.string(), type: z.enum(HOOK_EVENTS), at: z.number(), arrived: z.number() }),
  z.transform(({ url, type, at, arrived }) => ({ host: new URL(url).host, event: type, at, arrived: arrived === 1 })),
);

/** Something made up, to be sent once. */
export const insertTest = (
  db: D1Database,
  { endpointId, eventId }: DeliveryKey,
  { type, payload, at }: { type: HookEvent; payload: string; at: number },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO hook_deliveries (endpoint_id, event_id, type, at, told, payload, test, state, due_at)
       VALUES (?, ?, ?, ?, '{}', ?, 1, 'waiting', ?)`,
    )
    .bind(endpointId, eventId, type, at, payload, at);

const ANEW = `UPDATE hook_deliveries SET state = 'waiting', due_at = ?2, attempts = 0, lease_until = NULL
  WHERE endpoint_id = ?1`;

/** Sends a delivery once more, under its id and with what it said: one that is over, or one that waits for its turn. */
export const replay = (db: D1Database, { endpointId, eventId }: DeliveryKey, now: number): D1PreparedStatement =>
  db
    .prepare(
      `${ANEW} AND event_id = ?3 AND (state IN ('delivered', 'dead') OR (state = 'waiting' AND coalesce(lease_until, 0) <= ?2))`,
    )
    .bind(endpointId, now, eventId);

/** Sends all that was given up once more. */
export const replayDead = (db: D1Database, endpointId: string, now: number): D1PreparedStatement =>
  db.prepare(`${ANEW} AND state = 'dead' AND state <> 'delivered' AND test = 0`).bind(endpointId, now);

export const deleteDeliveriesBefore = (db: D1Database, moment: number): D1PreparedStatement =>
  db
    .prepare('DELETE FROM hook_deliveries WHERE endpoint_id IN (SELECT id FROM hook_endpoints) AND at < ?')
    .bind(moment);

const TroublesRow = z.object({ dead: z.number(), failing: z.number() });

/** How many deliveries were given up, and how many endpoints are gone or have refused one thing several times. */
export const troublesOf = async (db: D1Database, attempts: number) => {
  const row = await db
    .prepare(
      `SELECT
         (SELECT count(*) FROM hook_endpoints e CROSS JOIN hook_deliveries d
            ON d.endpoint_id = e.id AND d.state = 'dead' AND d.state <> 'delivered' AND test = 0) AS dead,
         (SELECT count(*) FROM hook_endpoints e WHERE paused = 'gone' OR (paused IS NULL AND EXISTS (
            SELECT 1 FROM hook_deliveries d WHERE d.endpoint_id = e.id AND d.state = 'waiting' AND d.state <> 'delivered'
              AND attempts >= ?))) AS failing`,
    )
    .bind(attempts)
    .first();
  return TroublesRow.parse(row);
};
