import * as z from 'zod/mini';
import { HOOK_EVENTS } from '../events.ts';

/** Deliveries from being due up to what became of an attempt, with what is to be told of leads and calls. */

/** What was so when it happened; which of it there is depends on the type. */
const Told = z.object({
  followUps: z.optional(z.boolean()),
  reason: z.optional(z.enum(['unsubscribed', 'complained'])),
  startsAt: z.optional(z.number()),
  endsAt: z.optional(z.number()),
  sequence: z.optional(z.number()),
  state: z.optional(z.enum(['booked', 'cancelled', 'held', 'client'])),
});

const Profile = z.object({ areas: z.array(z.object({ id: z.string(), health: z.number() })) });

const DueRow = z.pipe(
  z.object({
    endpoint_id: z.string(),
    event_id: z.string(),
    type: z.enum(HOOK_EVENTS),
    at: z.number(),
    told: z.string(),
    payload: z.nullable(z.string()),
    test: z.number(),
    url: z.string(),
    secret: z.string(),
    old_secret: z.nullable(z.string()),
    old_until: z.nullable(z.number()),
    lead_id: z.nullable(z.string()),
    email: z.nullable(z.string()),
    quiz: z.nullable(z.string()),
    lang: z.nullable(z.string()),
    first_name: z.nullable(z.string()),
    bottleneck: z.nullable(z.string()),
    profile: z.nullable(z.string()),
    source: z.nullable(z.string()),
    confirmed_at: z.nullable(z.number()),
    call_id: z.nullable(z.string()),
    zone: z.nullable(z.string()),
    name: z.nullable(z.string()),
    call_email: z.nullable(z.string()),
    phone: z.nullable(z.string()),
    call_lead: z.nullable(z.string()),
  }),
  z.transform((row) => ({
    endpointId: row.endpoint_id,
    eventId: row.event_id,
    type: row.type,
    at: row.at,
    told: Told.parse(JSON.parse(row.told)),
    payload: row.payload,
    test: row.test === 1,
    url: row.url,
    secret: row.secret,
    old: row.old_secret === null || row.old_until === null ? null : { secret: row.old_secret, until: row.old_until },
    lead:
      row.lead_id === null || row.email === null || row.profile === null
        ? null
        : {
            id: row.lead_id,
            email: row.email,
            firstName: row.first_name,
            quiz: row.quiz ?? '',
            language: row.lang ?? '',
            bottleneck: row.bottleneck ?? '',
            health: Object.fromEntries(
              Profile.parse(JSON.parse(row.profile)).areas.map(({ id, health }) => [id, health]),
            ),
            source: row.source,
            confirmedAt: row.confirmed_at,
          },
    call:
      row.call_id === null || row.call_email === null
        ? null
        : {
            id: row.call_id,
            zone: row.zone ?? 'UTC',
            person: { name: row.name ?? '', email: row.call_email, phone: row.phone },
            lead: row.call_lead,
          },
  })),
);

/** A delivery that is due, with where it goes and what it is about. */
export type Due = z.infer<typeof DueRow>;

const READ = `
  SELECT d.endpoint_id, d.event_id, d.type, d.at, d.told, d.payload, d.test, e.url, e.secret, e.old_secret, e.old_until,
    leads.id AS lead_id, leads.email, leads.quiz, runs.lang, runs.first_name, runs.bottleneck, runs.profile, runs.source,
    runs.confirmed_at, bookings.id AS call_id, bookings.zone, bookings.name, bookings.email AS call_email, bookings.phone,
    bookings.lead_id AS call_lead
  FROM hook_endpoints e CROSS JOIN hook_deliveries d ON d.endpoint_id = e.id
    LEFT JOIN runs ON runs.id = d.run_id LEFT JOIN leads ON leads.id = runs.lead_id
    LEFT JOIN bookings ON bookings.id = d.call_id`;

/** What may be tried at a moment `?1`. `state <> 'delivered'` leads into the index. */
const FREE = (delivery: string) =>
  `${delivery}.state = 'waiting' AND ${delivery}.state <> 'delivered' AND ${delivery}.due_at <= ?1
   AND (${delivery}.lease_until IS NULL OR ${delivery}.lease_until <= ?1)`;

/** What is due, in turn: one of each endpoint, then another of each, so that none waits behind another's trouble. */
export const dueDeliveries = async (db: D1Database, now: number, most: number): Promise<Due[]> => {
  const { results } = await db
    .prepare(
      `${READ} WHERE e.paused IS NULL AND d.event_id IN (
         SELECT event_id FROM hook_deliveries own WHERE own.endpoint_id = e.id AND ${FREE('own')} ORDER BY due_at LIMIT ?2)
       ORDER BY row_number() OVER (PARTITION BY e.id ORDER BY d.due_at), d.due_at LIMIT ?2`,
    )
    .bind(now, most)
    .all();
  return results.map((row) => DueRow.parse(row));
};

/** One delivery, if it may be tried now. */
export const dueDelivery = async (
  db: D1Database,
  { endpointId, eventId }: DeliveryKey,
  now: number,
): Promise<Due | null> => {
  const row = await db
    .prepare(`${READ} WHERE e.paused IS NULL AND e.id = ?2 AND d.event_id = ?3 AND ${FREE('d')}`)
    .bind(now, endpointId, eventId)
    .first();
  return row && DueRow.parse(row);
};

export type DeliveryKey = { endpointId: string; eventId: string };

const ClaimedRow = z.pipe(
  z.object({ endpoint_id: z.string(), event_id: z.string(), payload: z.string(), attempts: z.number() }),
  z.transform((row) => ({
    endpointId: row.endpoint_id,
    eventId: row.event_id,
    payload: row.payload,
    attempts: row.attempts,
  })),
);

export type Claimed = z.infer<typeof ClaimedRow>;

/**
 * Takes deliveries for one attempt each and freezes what they say, unless somebody holds them, their endpoint is paused
 * or they are gone. One statement, and the last before the request: of any number at once exactly one gets each.
 * @param written what each would say; of one that was frozen before, the earlier text counts
 */
export const claim = async (
  db: D1Database,
  written: readonly (DeliveryKey & { payload: string })[],
  now: number,
  leaseUntil: number,
): Promise<Claimed[]> => {
  const { results } = await db
    .prepare(
      `UPDATE hook_deliveries SET lease_until = ?3, attempts = attempts + 1, tried_at = ?1,
         payload = coalesce(hook_deliveries.payload, one.value ->> 'payload')
       FROM json_each(?2) AS one
       WHERE endpoint_id = one.value ->> 'endpointId' AND event_id = one.value ->> 'eventId' AND ${FREE('hook_deliveries')}
         AND EXISTS (SELECT 1 FROM hook_endpoints WHERE id = hook_deliveries.endpoint_id AND paused IS NULL)
       RETURNING endpoint_id, event_id, payload, attempts`,
    )
    .bind(now, JSON.stringify(written), leaseUntil)
    .all();
  return results.map((row) => ClaimedRow.parse(row));
};

/** What became of an attempt. `again`: when the next one is due; null: there is none. */
type Failed = { status: number | null; fault: string; again: number | null };

/** Only who still holds the delivery may say it. */
const HELD = 'WHERE endpoint_id = ?1 AND event_id = ?2 AND lease_until = ?3';

export const setDelivered = (
  db: D1Database,
  { endpointId, eventId }: DeliveryKey,
  lease: number,
  status: number,
): D1PreparedStatement =>
  db
    .prepare(`UPDATE hook_deliveries SET state = 'delivered', lease_until = NULL, status = ?4, fault = NULL ${HELD}`)
    .bind(endpointId, eventId, lease, status);

export const setFailed = (
  db: D1Database,
  { endpointId, eventId }: DeliveryKey,
  lease: number,
  { status, fault, again }: Failed,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE hook_deliveries SET status = ?4, fault = ?5, due_at = coalesce(?6, due_at), lease_until = NULL,
         state = iif(?6 IS NULL, 'dead', state)
       ${HELD}`,
    )
    .bind(endpointId, eventId, lease, status, fault, again);

/** What is about somebody who is not there any more has nothing to say. */
export const dropDelivery = (db: D1Database, { endpointId, eventId }: DeliveryKey): D1PreparedStatement =>
  db
    .prepare('DELETE FROM hook_deliveries WHERE endpoint_id = ? AND event_id = ? AND payload IS NULL')
    .bind(endpointId, eventId);
