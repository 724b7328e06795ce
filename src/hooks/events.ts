import * as z from 'zod/mini';

/** What endpoints may hear of, and in which shape. Whoever changes a shape breaks what owners have built on it. */

export const HOOK_EVENTS = [
  'lead.confirmed',
  'lead.unsubscribed',
  'booking.created',
  'booking.moved',
  'booking.cancelled',
  'call.held',
] as const;
export type HookEvent = (typeof HOOK_EVENTS)[number];

const Moment = z.iso.datetime();
const Health = z.int().check(z.minimum(0), z.maximum(100));

/** Somebody who has asked for their analysis, in one quiz. `id` stays the same when they come again. */
const Lead = {
  id: z.string(),
  email: z.string(),
  firstName: z.nullable(z.string()),
  quiz: z.string(),
  language: z.string(),
  /** Id of the area; those of `health` are the same. */
  bottleneck: z.string(),
  /** 0 to 100 by area; more is better. */
  health: z.record(z.string(), Health),
  source: z.nullable(z.string()),
  confirmedAt: z.nullable(Moment),
  /** Whether follow-up mails were agreed to with this, and the agreement is in force. */
  followUps: z.boolean(),
};

const ConfirmedLead = z.object(Lead);

/** `complained`: they reported a mail as spam. */
const UnsubscribedLead = z.object({ ...Lead, reason: z.enum(['unsubscribed', 'complained']) });

const Call = z.object({
  id: z.string(),
  /** Rises with every change: of two events about one call, the one with the greater number is the later one. */
  sequence: z.int(),
  startsAt: Moment,
  endsAt: Moment,
  /** The person's time zone, e.g. `Europe/Berlin`. */
  zone: z.string(),
  /** `client`: it was held, and an order came of it. */
  state: z.enum(['booked', 'cancelled', 'held', 'client']),
  person: z.object({ name: z.string(), email: z.string(), phone: z.nullable(z.string()) }),
  /** Id of the lead; null for somebody who did no quiz. */
  lead: z.nullable(z.string()),
});

export type LeadData = z.infer<typeof ConfirmedLead>;
export type CallData = z.infer<typeof Call>;

/** What every payload has. `timestamp`: when it happened. `test`: made up, and sent by the button for it. */
const About = { timestamp: Moment, test: z.optional(z.literal(true)) };

/** A payload, as it is sent (Standard Webhooks: type, timestamp, data). */
export const HookPayload = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lead.confirmed'), ...About, data: ConfirmedLead }),
  z.object({ type: z.literal('lead.unsubscribed'), ...About, data: UnsubscribedLead }),
  z.object({ type: z.literal('booking.created'), ...About, data: Call }),
  z.object({ type: z.literal('booking.moved'), ...About, data: Call }),
  z.object({ type: z.literal('booking.cancelled'), ...About, data: Call }),
  z.object({ type: z.literal('call.held'), ...About, data: Call }),
]);
export type HookPayload = z.infer<typeof HookPayload>;
