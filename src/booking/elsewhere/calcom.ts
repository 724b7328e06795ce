import * as z from 'zod/mini';
import { type Heard, NAME_LENGTH } from './heard.ts';
import { isSigned } from './signature.ts';

/**
 * Webhooks of Cal.com (https://cal.com/docs/developing/guides/automation/webhooks): signed with the hex HMAC of the raw
 * body, without a time. Where no secret is set there, the header says `no-secret-provided`, which is no signature.
 */
export const isCalcoms = (secret: string, body: string, headers: Headers): Promise<boolean> =>
  isSigned(secret, body, headers.get('x-cal-signature-256') ?? '');

const Text = z.catch(z.nullish(z.string()), null);
const Name = z.string().check(z.minLength(1), z.maxLength(NAME_LENGTH));

const Cancelled = z.object({
  uid: Name,
  cancellationReason: Text,
  cancelledBy: Text,
  organizer: z.catch(z.nullish(z.object({ email: z.string() })), null),
});

const Booked = z.object({
  uid: Name,
  rescheduleUid: z.nullish(Name),
  startTime: z.iso.datetime({ offset: true }),
  endTime: z.iso.datetime({ offset: true }),
  /** Who booked, then their guests. */
  attendees: z.tuple(
    [
      z.object({
        name: z.catch(z.string(), ''),
        email: z.string(),
        timeZone: z.catch(z.string(), ''),
        phoneNumber: Text,
        language: z.catch(z.nullish(z.object({ locale: z.string() })), null),
      }),
    ],
    z.unknown(),
  ),
  location: Text,
  metadata: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
  responses: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
});

const Response = z.object({ label: z.catch(z.string(), ''), value: z.union([z.string(), z.array(z.string())]) });

const Event = z.object({ triggerEvent: z.string() });
const News = z.object({ createdAt: Name, payload: z.unknown() });

/** Fields of the form that are told elsewhere. */
const KNOWN = new Set(['name', 'email', 'location', 'title', 'guests', 'rescheduleReason', 'attendeePhoneNumber']);

/**
 * What a webhook tells; null for news of another kind (some have no `payload`), `unreadable` for what does not look like
 * Cal.com's. A booking that is moved gets a new uid and names its earlier one.
 */
export const readCalcom = (body: unknown): Heard | null | 'unreadable' => {
  const event = Event.safeParse(body);
  if (!event.success) return 'unreadable';
  const { triggerEvent } = event.data;
  if (!['BOOKING_CREATED', 'BOOKING_RESCHEDULED', 'BOOKING_CANCELLED'].includes(triggerEvent)) return null;
  const news = News.safeParse(body);
  if (!news.success) return 'unreadable';
  const idFor = (uid: string) => ({ id: `calcom:${triggerEvent}:${uid}:${news.data.createdAt}`, externalId: uid });

  if (triggerEvent === 'BOOKING_CANCELLED') {
    const { data } = Cancelled.safeParse(news.data.payload);
    if (!data) return 'unreadable';
    const by = data.cancelledBy && data.cancelledBy === data.organizer?.email ? 'owner' : 'visitor';
    return { ...idFor(data.uid), kind: 'cancelled', reason: data.cancellationReason ?? null, by };
  }

  const { data } = Booked.safeParse(news.data.payload);
  if (!data) return 'unreadable';
  const [attendee] = data.attendees;
  const run = data.metadata?.run;
  return {
    ...idFor(data.uid),
    kind: 'booked',
    replaces: data.rescheduleUid ?? null,
    runId: typeof run === 'string' ? run : null,
    startsAt: Date.parse(data.startTime),
    endsAt: Date.parse(data.endTime),
    name: attendee.name,
    email: attendee.email,
    phone: attendee.phoneNumber ?? null,
    zone: attendee.timeZone,
    lang: attendee.language?.locale ?? '',
    place: placeOf(data),
    answers: Object.entries(data.responses ?? {}).flatMap(([name, response]) => {
      const { data: said } = Response.safeParse(response);
      const answer = said ? [said.value].flat().join(', ') : '';
      return answer === '' || KNOWN.has(name) ? [] : [{ ask: wordsOf(said?.label || name), answer }];
    }),
  };
};

/** `integrations:…` names a service; the link to its room stands beside it. */
const placeOf = ({ location, metadata }: Pick<z.infer<typeof Booked>, 'location' | 'metadata'>): string | null => {
  const room = metadata?.videoCallUrl;
  if (typeof room === 'string' && room !== '') return room;
  return location && !location.startsWith('integrations:') ? location : null;
};

/** Fields that Cal.com has by itself are labelled with its own keys, such as `additional_notes`. */
const wordsOf = (label: string): string => (/^[a-z_]+$/.test(label) ? label.replaceAll('_', ' ') : label);
