import * as z from 'zod/mini';

/** A strategy call, as the database keeps it. Times are epoch ms. */

const Provider = z.enum(['builtin', 'calcom', 'calendly']);
const Outcome = z.enum(['held', 'missed', 'client']);
export type Outcome = z.infer<typeof Outcome>;

/** Who changes a call. */
const By = z.enum(['visitor', 'owner']);
export type By = z.infer<typeof By>;

/** What was asked when the call was booked, and what was said. */
const Said = z.array(z.object({ ask: z.string(), answer: z.string() }));
export type Said = z.infer<typeof Said>;

export const CallRow = z.pipe(
  z.object({
    id: z.string(),
    provider: Provider,
    external_id: z.nullable(z.string()),
    run_id: z.nullable(z.string()),
    lead_id: z.nullable(z.string()),
    state: z.enum(['booked', 'cancelled']),
    sequence: z.number(),
    starts_at: z.number(),
    ends_at: z.number(),
    held_from: z.number(),
    held_to: z.number(),
    zone: z.string(),
    lang: z.string(),
    name: z.string(),
    email: z.string(),
    address_key: z.string(),
    phone: z.nullable(z.string()),
    place: z.nullable(z.string()),
    answers: z.string(),
    reason: z.nullable(z.string()),
    cancelled_by: z.nullable(By),
    outcome: z.nullable(Outcome),
    order_value: z.nullable(z.number()),
    created_at: z.number(),
    changed_at: z.number(),
    moved_from: z.nullable(z.number()),
  }),
  z.transform((row) => ({
    id: row.id,
    provider: row.provider,
    externalId: row.external_id,
    runId: row.run_id,
    leadId: row.lead_id,
    state: row.state,
    sequence: row.sequence,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    heldFrom: row.held_from,
    heldTo: row.held_to,
    zone: row.zone,
    lang: row.lang,
    name: row.name,
    email: row.email,
    addressKey: row.address_key,
    phone: row.phone,
    place: row.place,
    answers: Said.parse(JSON.parse(row.answers)),
    reason: row.reason,
    cancelledBy: row.cancelled_by,
    outcome: row.outcome,
    orderValue: row.order_value,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    /** When it began before it was last moved. */
    movedFrom: row.moved_from,
  })),
);

/** A strategy call. */
export type Call = z.infer<typeof CallRow>;
