import * as z from 'zod/mini';
import type { HookEvent } from '../events.ts';

/** From what has happened to a row for each endpoint that wants to hear of it. */

const Call = z.object({
  id: z.string(),
  sequence: z.number(),
  runId: z.nullable(z.string()),
  startsAt: z.number(),
  endsAt: z.number(),
});
const at = z.number();

/** A fact as it was kept, as far as it is told. */
const KeptFact = z.discriminatedUnion('type', [
  z.object({ type: z.literal('confirmed'), at, runId: z.string(), followUps: z.boolean() }),
  z.object({ type: z.literal('withdrawn'), at, addressKey: z.string() }),
  z.object({ type: z.literal('barred'), at, addressKey: z.string(), reason: z.string() }),
  z.object({ type: z.literal('booked'), at, call: z.optional(Call) }),
  z.object({ type: z.literal('moved'), at, call: Call }),
  z.object({ type: z.literal('cancelled'), at, call: Call }),
  z.object({ type: z.literal('judged'), at, call: Call, outcome: z.enum(['held', 'missed', 'client']) }),
]);
export type KeptFact = z.infer<typeof KeptFact>;

const FactRow = z.object({ id: z.number(), fact: z.string() });

/** Facts that are not spread yet, the oldest first; null: of another version of the product. */
export const keptFacts = async (db: D1Database, most: number): Promise<{ id: number; fact: KeptFact | null }[]> => {
  const { results } = await db.prepare('SELECT id, fact FROM hook_facts ORDER BY id LIMIT ?').bind(most).all();
  return results.map((row) => {
    const { id, fact } = FactRow.parse(row);
    return { id, fact: KeptFact.safeParse(JSON.parse(fact)).data ?? null };
  });
};

export const dropFacts = (db: D1Database, ids: readonly number[]): D1PreparedStatement =>
  db.prepare('DELETE FROM hook_facts WHERE id IN (SELECT value FROM json_each(?))').bind(JSON.stringify(ids));

const INTO =
  'INSERT INTO hook_deliveries (type, at, told, event_id, run_id, call_id, endpoint_id, state, due_at) SELECT ?1, ?2, ?3,';
const EACH = `hook_endpoints.id, iif(paused IS NULL, 'waiting', 'held'), ?2 FROM hook_endpoints`;
const WANTED = `WHERE instr(events, '"' || ?1 || '"')`;

/** Something to tell. `told`: what may be otherwise later. The same event twice is one. */
type Telling = {
  type: HookEvent;
  eventId: string;
  at: number;
  runId: string | null;
  callId: string | null;
  told: object;
};

/** Tells of it, unless whom it is about has been forgotten meanwhile. */
export const addDeliveries = (
  db: D1Database,
  { type, eventId, at, runId, callId, told }: Telling,
): D1PreparedStatement =>
  db
    .prepare(
      `${INTO} ?4, ?5, ?6, ${EACH} ${WANTED}
         AND iif(?6 IS NULL, EXISTS (SELECT 1 FROM runs WHERE id = ?5), EXISTS (SELECT 1 FROM bookings WHERE id = ?6 AND email <> ''))
       ON CONFLICT DO NOTHING`,
    )
    .bind(type, at, JSON.stringify(told), eventId, runId, callId);

/** Tells of each lead of an address whose consent was withdrawn at that moment. */
export const addUnsubscribed = (db: D1Database, addressKey: string, at: number, reason: string): D1PreparedStatement =>
  db
    .prepare(
      `${INTO} 'unsubscribed-' || consents.run_id || '-' || max(consents.turn), consents.run_id, NULL, ${EACH}
       CROSS JOIN leads ON leads.address_key = ?4 CROSS JOIN runs ON runs.lead_id = leads.id
       CROSS JOIN consents ON consents.run_id = runs.id AND event = 'withdrawn' AND at = ?2
       ${WANTED} GROUP BY hook_endpoints.id, leads.id ON CONFLICT DO NOTHING`,
    )
    .bind('lead.unsubscribed', at, JSON.stringify({ reason }), addressKey);

/** Takes back what turned out not to be so, unless it may have been told already. */
export const takeBack = (db: D1Database, eventId: string): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM hook_deliveries WHERE endpoint_id IN (SELECT id FROM hook_endpoints) AND event_id = ? AND tried_at IS NULL`,
    )
    .bind(eventId);
