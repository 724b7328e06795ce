import { hmacOf } from '../../src/lib/hmac.ts';
import { signed, tell, type Whose } from '../workerd/support/hooks.ts';
import { ANSWERS } from '../workerd/support/visit.ts';
import type { Rule } from './rule.ts';
import { hostile, hostileAddress, oneOf, type Random } from './values.ts';
import { RESEND_SECRET } from './world.ts';

/** What programs send: mostly signed as it should be, with words of strangers in it. */

type Body = NonNullable<Rule['body']>;

/** What a page of the quiz tells at the end of a visit. */
export const beacon: Body = async (_, random) => {
  const text = JSON.stringify({
    source: hostile(random),
    seen: random.chance(0.5),
    started: random.chance(0.9) ? true : 'yes',
    finished: false,
    steps: Object.fromEntries(
      [...ANSWERS]
        .slice(0, random.whole(0, 8))
        .map(([id]) => [random.chance(0.9) ? id : hostile(random), [true, true, random.whole(-1, 90)]]),
    ),
  });
  return {
    body: { kind: 'text', text },
    headers: [['content-type', random.chance(0.85) ? 'text/plain;charset=UTF-8' : 'application/json']],
  };
};

/** A webhook's body with the words of a stranger in it. */
const spoilt = (random: Random, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => spoilt(random, one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [random.chance(0.01) ? hostile(random) : name, spoilt(random, one)]),
    );
  if (!random.chance(0.05)) return value;
  return oneOf(random, [
    hostile(random),
    hostileAddress(random),
    null,
    0,
    -1,
    1e21,
    true,
    [],
    {},
    [[]],
    '2026-13-45T99:99:99Z',
  ]);
};

/** What Resend tells of a mail. */
export const resendBody: Body = async (world, random) => {
  const content = {
    type: oneOf(random, [
      'email.delivered',
      'email.bounced',
      'email.complained',
      'email.failed',
      'email.suppressed',
      'email.opened',
      'x',
    ]),
    created_at: new Date(world.now).toISOString(),
    data: {
      email_id: 'p-1',
      to: [random.chance(0.5) ? 'sam@example.org' : hostileAddress(random)],
      tags: { mail: oneOf(random, world.mails) },
      bounce: { type: oneOf(random, ['Permanent', 'Transient']), subType: 'General', message: hostile(random) },
      failed: { reason: hostile(random) },
    },
  };
  const text = JSON.stringify(random.chance(0.6) ? spoilt(random, content) : content);
  const id = `msg_${random.whole(1, 1e6)}`;
  const at = String(Math.floor(world.now / 1000) - (random.chance(0.1) ? 3600 : 0));
  const key = Uint8Array.from(atob(RESEND_SECRET.slice('whsec_'.length)), (char) => char.charCodeAt(0));
  const mac = await hmacOf(random.chance(0.75) ? key : 'of somebody else').sign(`${id}.${at}.${text}`);
  const signature = `v1,${btoa(String.fromCharCode(...mac))}`;
  return {
    body: { kind: 'text', text },
    headers: [
      ['content-type', 'application/json'],
      ['svix-id', id],
      ['svix-timestamp', at],
      ['svix-signature', random.chance(0.95) ? signature : hostile(random)],
    ],
  };
};

/** What a calendar of somebody else tells of a booking. */
export const calendarBody =
  (whose: Whose): Body =>
  async (world, random) => {
    const told = tell(whose, {
      kind: random.pick(['created', 'moved', 'cancelled']),
      name: `booking-${random.whole(1, 20)}`,
      ...(random.chance(0.4) && { replaces: `booking-${random.whole(1, 20)}` }),
      startsAt: world.now + random.whole(-100, 1_000) * 3_600_000,
      run: random.chance(0.5) ? oneOf(random, world.runs) : hostile(random),
      email: random.chance(0.5) ? 'kim@example.org' : hostileAddress(random),
      turn: random.whole(0, 1e6),
    });
    const text = JSON.stringify(random.chance(0.6) ? spoilt(random, told) : told);
    const secret = random.chance(0.8) ? undefined : 'of somebody else';
    return {
      body: { kind: 'text', text },
      headers: [['content-type', 'application/json'], await signed(whose, text, world.now, secret)],
    };
  };
