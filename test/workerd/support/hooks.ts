import type { House } from '../../../src/lib/site.ts';
import calcomCancelled from '../../support/hooks/calcom-cancelled.json';
import calcomCreated from '../../support/hooks/calcom-created.json';
import calcomRescheduled from '../../support/hooks/calcom-rescheduled.json';
import calendlyCanceled from '../../support/hooks/calendly-canceled.json';
import calendlyCreated from '../../support/hooks/calendly-created.json';
import { HOUR, MINUTE, MONDAY, ORIGIN, openProduct } from './visit.ts';

/** Cal.com and Calendly as they tell what was booked: their own samples (test/support/hooks), with our times in them. */

export type Whose = 'calcom' | 'calendly';

export const SECRETS = { CALCOM_WEBHOOK_SECRET: 'their-calcom-secret', CALENDLY_WEBHOOK_SECRET: 'their-calendly-key' };

export const PAGE = {
  calcom: 'https://cal.com/anna/strategie?theme=dark',
  calendly: 'https://calendly.com/anna/strategie?hide_gdpr_banner=1',
};

export const bookedWith = (provider: Whose): Partial<House> => ({
  booking: { provider, url: PAGE[provider], mailAfterNoShow: true },
});

export const openElsewhere = (provider: Whose, settings: Record<string, string | undefined> = SECRETS) =>
  openProduct(settings, { site: bookedWith(provider) });

export type Product = ReturnType<typeof openProduct>;

/** Something that happened there. `names` are the bookings', short: `a` is moved to `b`. */
export type Told = {
  kind: 'created' | 'moved' | 'cancelled';
  name: string;
  replaces?: string;
  startsAt?: number;
  run?: string | undefined;
  email?: string;
  /** When it is said to have happened: another number makes other news of it. */
  turn?: number;
  /** Put over the payload. */
  more?: Record<string, unknown>;
};

export const FIRST = MONDAY + 50 * HOUR;

const uriOf = (name: string) => `https://api.calendly.com/scheduled_events/EVENT-${name}/invitees/${name}`;

/** How the calendar itself names a booking. */
export const externalId = (whose: Whose, name: string): string => (whose === 'calcom' ? `uid-${name}` : uriOf(name));

export const tell = (whose: Whose, told: Told): { [key: string]: unknown } =>
  whose === 'calcom' ? byCalcom(told) : byCalendly(told);

const byCalcom = ({ kind, name, replaces, startsAt = FIRST, run, email, turn = 0, more }: Told) => {
  const sample = { created: calcomCreated, moved: calcomRescheduled, cancelled: calcomCancelled }[kind];
  const [guest, ...guests] = sample.payload.attendees;
  return {
    ...sample,
    createdAt: new Date(MONDAY + turn).toISOString(),
    payload: {
      ...sample.payload,
      uid: externalId('calcom', name),
      ...(replaces !== undefined && { rescheduleUid: externalId('calcom', replaces) }),
      startTime: new Date(startsAt).toISOString(),
      endTime: new Date(startsAt + 30 * MINUTE).toISOString(),
      attendees: [{ ...guest, ...(email !== undefined && { email }) }, ...guests],
      ...('metadata' in sample.payload && {
        metadata: { ...sample.payload.metadata, ...(run !== undefined && { run }) },
      }),
      ...more,
    },
  };
};

const byCalendly = ({ kind, name, replaces, startsAt = FIRST, run, email, turn = 0, more }: Told) => {
  const sample = kind === 'cancelled' ? calendlyCanceled : calendlyCreated;
  return {
    ...sample,
    created_at: new Date(MONDAY + turn).toISOString(),
    payload: {
      ...sample.payload,
      uri: externalId('calendly', name),
      old_invitee: replaces === undefined ? null : externalId('calendly', replaces),
      ...(email !== undefined && { email }),
      tracking: { ...sample.payload.tracking, utm_term: run ?? null },
      scheduled_event: {
        ...sample.payload.scheduled_event,
        start_time: new Date(startsAt).toISOString().replace('Z', '123Z'),
        end_time: new Date(startsAt + 30 * MINUTE).toISOString().replace('Z', '123Z'),
      },
      ...more,
    },
  };
};

const hex = async (secret: string, text: string): Promise<string> => {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(text)));
  return [...mac].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The header that makes a body genuine. */
export const signed = async (whose: Whose, body: string, at: number, secret?: string): Promise<[string, string]> => {
  if (whose === 'calcom') return ['x-cal-signature-256', await hex(secret ?? SECRETS.CALCOM_WEBHOOK_SECRET, body)];
  const time = Math.floor(at / 1000);
  const mac = await hex(secret ?? SECRETS.CALENDLY_WEBHOOK_SECRET, `${time}.${body}`);
  return ['calendly-webhook-signature', `t=${time},v1=${mac}`];
};

export const knock = async (product: Product, whose: Whose, body: string, headers: Record<string, string>) =>
  product.app.fetch(
    new Request(`${ORIGIN}/webhooks/${whose}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );

/** Sends a body, signed now. */
export const send = async (product: Product, whose: Whose, body: unknown): Promise<Response> => {
  const text = JSON.stringify(body);
  return knock(product, whose, text, Object.fromEntries([await signed(whose, text, product.time.now)]));
};

export const hear = async (product: Product, whose: Whose, told: Told): Promise<number> =>
  (await send(product, whose, tell(whose, told))).status;
