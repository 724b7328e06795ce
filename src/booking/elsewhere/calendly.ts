import * as z from 'zod';
import { MINUTE, SECOND } from '../../lib/clock.ts';
import type { Heard } from './heard.ts';
import { isSigned } from './signature.ts';

const TOLERANCE = 5 * MINUTE; // older calls may be copies of one that was overheard

/**
 * Webhooks of Calendly (https://developer.calendly.com/api-docs/webhook-signatures): `t=<seconds>,v1=<hex HMAC>` over
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

const Payload = z.object({
  uri: z.string().min(1),
  email: z.string(),
  name: z.string().catch(''),
  timezone: z.string().catch('UTC'),
  old_invitee: z.string().nullish().catch(null),
  rescheduled: z.boolean().catch(false),
  text_reminder_number: z.string().nullish().catch(null),
  questions_and_answers: z
    .array(z.object({ question: z.string(), answer: z.string() }))
    .nullish()
    .catch(null),
  tracking: z.object({ utm_term: z.string().nullish() }).nullish().catch(null),
  cancellation: z.object({ reason: z.string().nullish() }).nullish().catch(null),
  scheduled_event: z.object({
    start_time: z.iso.datetime({ offset: true }),
    end_time: z.iso.datetime({ offset: true }),
    location: z
      .object({ location: z.string().nullish().catch(null), join_url: z.string().nullish().catch(null) })
      .nullish()
      .catch(null),
  }),
});

const News = z.object({ event: z.string(), created_at: z.string(), payload: z.unknown() });

/**
 * What a webhook tells; null for news of another kind, `unreadable` for what does not look like Calendly's. A move is
 * told as a cancellation and a new booking: only the latter counts, and says what it replaces.
 */
export const readCalendly = (body: unknown): Heard | null | 'unreadable' => {
  const news = News.safeParse(body);
  if (!news.success) return 'unreadable';
  const { event, created_at } = news.data;
  if (event !== 'invitee.created' && event !== 'invitee.canceled') return null;
  const read = Payload.safeParse(news.data.payload);
  if (!read.success) return 'unreadable';
  const { uri, scheduled_event: call, ...payload } = read.data;
  const id = `calendly:${event}:${uri}:${created_at}`;
  if (event === 'invitee.canceled')
    return payload.rescheduled
      ? null
      : { id, externalId: uri, kind: 'cancelled', reason: payload.cancellation?.reason ?? null };
  return {
    ...{ id, externalId: uri, kind: 'booked' },
    replaces: payload.old_invitee ?? null,
    runId: payload.tracking?.utm_term ?? null,
    startsAt: Date.parse(call.start_time),
    endsAt: Date.parse(call.end_time),
    name: payload.name,
    email: payload.email,
    phone: payload.text_reminder_number ?? null,
    zone: payload.timezone,
    lang: '',
    place: call.location?.join_url ?? call.location?.location ?? null,
    answers: (payload.questions_and_answers ?? []).map(({ question, answer }) => ({ ask: question, answer })),
  };
};
