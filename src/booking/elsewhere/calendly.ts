import * as z from 'zod/mini';
import { MINUTE, SECOND } from '../../lib/clock.ts';
import { type Heard, NAME_LENGTH } from './heard.ts';
import { isSigned } from './signature.ts';

const TOLERANCE = 5 * MINUTE; // older calls may be copies of one that was overheard

/**
 * Webhooks of Calendly (https://developer.calendly.com/api-docs/overview/webhooks/webhook-signatures): `t=<seconds>,v1=<hex HMAC>` over
 * time and raw body.
 */
export const isCalendlys = async (secret: string, body: string, headers: Headers, now: number): Promise<boolean> => {
  const header = headers.get('calendly-webhook-signature') ?? '';
  const parts = new Map(
    header.split(',').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const time = parts.get('t') ?? '';
  if (!/^\d{1,12}$/.test(time) || Math.abs(now - Number(time) * SECOND) > TOLERANCE) return false;
  return isSigned(secret, `${time}.${body}`, parts.get('v1') ?? '');
};

const Text = z.catch(z.nullish(z.string()), null);
const Name = z.string().check(z.minLength(1), z.maxLength(NAME_LENGTH));

const About = z.object({ event_type: Text, name: Text });

const Cancelled = z.object({
  uri: Name,
  rescheduled: z.catch(z.boolean(), false),
  cancellation: z.catch(z.nullish(z.object({ reason: Text, canceler_type: Text })), null),
});

const Booked = z.object({
  uri: Name,
  old_invitee: z.nullish(Name),
  email: z.string(),
  name: z.catch(z.string(), ''),
  timezone: z.catch(z.string(), ''),
  text_reminder_number: Text,
  questions_and_answers: z.catch(z.array(z.unknown()), []),
  tracking: z.catch(z.nullish(z.object({ utm_term: Text })), null),
  scheduled_event: z.object({
    start_time: z.iso.datetime({ offset: true }),
    end_time: z.iso.datetime({ offset: true }),
    location: z.catch(z.nullish(z.object({ location: Text, join_url: Text })), null),
  }),
});

const Answer = z.object({ question: z.string(), answer: z.string().check(z.minLength(1)) });

const Event = z.object({ event: z.string() });
const News = z.object({ created_at: Name, payload: z.unknown() });

/**
 * What a webhook tells; null for news of another kind, `unreadable` for what does not look like Calendly's. A move is
 * told as a cancellation and a new booking: only the latter counts, and says what it replaces.
 * @param eventType the only event that counts, by its address or its name; null: all of them
 */
export const readCalendly = (body: unknown, eventType: string | null = null): Heard | null | 'unreadable' => {
  const kind = Event.safeParse(body);
  if (!kind.success) return 'unreadable';
  const { event } = kind.data;
  if (event !== 'invitee.created' && event !== 'invitee.canceled') return null;
  const news = News.safeParse(body);
  if (!news.success) return 'unreadable';
  if (eventType !== null && !isAbout(news.data.payload, eventType)) return null;
  const idFor = (uri: string) => ({ id: `calendly:${event}:${uri}:${news.data.created_at}`, externalId: uri });

  if (event === 'invitee.canceled') {
    const { data } = Cancelled.safeParse(news.data.payload);
    if (!data) return 'unreadable';
    if (data.rescheduled) return null;
    const by = data.cancellation?.canceler_type === 'host' ? 'owner' : 'visitor';
    return { ...idFor(data.uri), kind: 'cancelled', reason: data.cancellation?.reason ?? null, by };
  }

  const { data } = Booked.safeParse(news.data.payload);
  if (!data) return 'unreadable';
  const { start_time, end_time, location } = data.scheduled_event;
  return {
    ...idFor(data.uri),
    kind: 'booked',
    replaces: data.old_invitee ?? null,
    runId: data.tracking?.utm_term ?? null,
    startsAt: Date.parse(start_time),
    endsAt: Date.parse(end_time),
    name: data.name,
    email: data.email,
    phone: data.text_reminder_number ?? null,
    zone: data.timezone,
    lang: '',
    place: location?.join_url ?? location?.location ?? null,
    answers: data.questions_and_answers.flatMap((said) => {
      const { data: known } = Answer.safeParse(said);
      return known ? [{ ask: known.question, answer: known.answer }] : [];
    }),
  };
};

/** Whether news are about an event. News that do not say which are believed: a cancellation of another changes nothing. */
const isAbout = (payload: unknown, eventType: string): boolean => {
  const { data } = z.object({ scheduled_event: About }).safeParse(payload);
  const said = [data?.scheduled_event.event_type, data?.scheduled_event.name].filter((one) => typeof one === 'string');
  return said.length === 0 || said.some((one) => alike(one) === alike(eventType));
};

const alike = (name: string): string => name.normalize().trim().replaceAll(/\s+/g, ' ').toLowerCase();
