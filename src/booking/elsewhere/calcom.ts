import * as z from 'zod';
import type { Heard } from './heard.ts';
import { isSigned } from './signature.ts';

/**
 * Webhooks of Cal.com (https://cal.com/docs/developing/guides/automation/webhooks): signed with the hex HMAC of the raw
 * body, without a time. Where no secret is set there, the header says `no-secret-provided`, which is no signature.
 */
export const isCalcoms = (secret: string, body: string, headers: Headers): Promise<boolean> =>
  isSigned(secret, body, headers.get('x-cal-signature-256') ?? '');

const Answer = z.object({ label: z.string().catch(''), value: z.unknown() });

const Payload = z.object({
  uid: z.string().min(1),
  rescheduleUid: z.string().nullish(),
  startTime: z.iso.datetime({ offset: true }),
  endTime: z.iso.datetime({ offset: true }),
  attendees: z
    .array(
      z.object({
        name: z.string().catch(''),
        email: z.string(),
        timeZone: z.string().catch('UTC'),
        phoneNumber: z.string().nullish().catch(null),
        language: z.object({ locale: z.string() }).nullish().catch(null),
      }),
    )
    .min(1),
  location: z.string().nullish().catch(null),
  metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
  responses: z.record(z.string(), Answer).nullish().catch(null),
  cancellationReason: z.string().nullish().catch(null),
});

const News = z.object({ triggerEvent: z.string(), createdAt: z.string(), payload: z.unknown() });

/** Fields of the form that are told elsewhere. */
const KNOWN = new Set(['name', 'email', 'location', 'title', 'guests', 'rescheduleReason', 'attendeePhoneNumber']);

/** What a webhook tells; null for news of another kind, `unreadable` for what does not look like Cal.com's. */
export const readCalcom = (body: unknown): Heard | null | 'unreadable' => {
  const news = News.safeParse(body);
  if (!news.success) return 'unreadable';
  const { triggerEvent, createdAt } = news.data;
  if (!['BOOKING_CREATED', 'BOOKING_RESCHEDULED', 'BOOKING_CANCELLED'].includes(triggerEvent)) return null;
  const read = Payload.safeParse(news.data.payload);
  if (!read.success) return 'unreadable';
  const { uid, ...payload } = read.data;
  const id = `calcom:${triggerEvent}:${uid}:${createdAt}`;
  if (triggerEvent === 'BOOKING_CANCELLED')
    return { id, externalId: uid, kind: 'cancelled', reason: payload.cancellationReason ?? null };
  const [attendee] = payload.attendees;
  if (!attendee) return 'unreadable';
  const run = payload.metadata?.run;
  return {
    ...{ id, externalId: uid, kind: 'booked' },
    replaces: triggerEvent === 'BOOKING_RESCHEDULED' ? (payload.rescheduleUid ?? null) : null,
    runId: typeof run === 'string' ? run : null,
    startsAt: Date.parse(payload.startTime),
    endsAt: Date.parse(payload.endTime),
    name: attendee.name,
    email: attendee.email,
    phone: attendee.phoneNumber ?? null,
    zone: attendee.timeZone,
    lang: attendee.language?.locale ?? '',
    place: placeOf(payload),
    answers: Object.entries(payload.responses ?? {}).flatMap(([name, { label, value }]) =>
      typeof value === 'string' && value !== '' && !KNOWN.has(name) ? [{ ask: label || name, answer: value }] : [],
    ),
  };
};

/** `integrations:…` names a service; the link to its room stands beside it. */
const placeOf = ({ location, metadata }: Pick<z.infer<typeof Payload>, 'location' | 'metadata'>): string | null => {
  const room = metadata?.videoCallUrl;
  if (typeof room === 'string' && room !== '') return room;
  return location && !location.startsWith('integrations:') ? location : null;
};
