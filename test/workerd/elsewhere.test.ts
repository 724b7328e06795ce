import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentAnswer } from '../../src/visit/api.ts';
import calcomCancelled from '../support/hooks/calcom-cancelled.json';
import calcomCreated from '../support/hooks/calcom-created.json';
import calcomRescheduled from '../support/hooks/calcom-rescheduled.json';
import calendlyCanceled from '../support/hooks/calendly-canceled.json';
import {
  bookedWith,
  externalId,
  FIRST,
  hear,
  knock,
  openElsewhere,
  PAGE,
  type Product,
  SECRETS,
  send,
  signed,
  tell,
  type Whose,
} from './support/hooks.ts';
import { count, DAY, HOUR, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 60_000 }); // also where others use the machine

const HOST = 'anna@example.de';

const calls = () =>
  rows<{ id: string; state: string; sequence: number; starts_at: number; external_id: string; lead_id: string | null }>(
    'SELECT id, state, sequence, starts_at, external_id, lead_id FROM bookings ORDER BY id',
  );
const followUps = () => rows('SELECT DISTINCT state, reason FROM mails WHERE rank = 3');
const STOPPED = [{ state: 'stopped', reason: 'booked' }];
const hostMails = async (product: Product) => {
  await product.tick();
  return product.provider.to(HOST);
};

/** What is logged while something is done. */
const logged = async (work: () => Promise<void>): Promise<string> => {
  const spies = (['info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => {}),
  );
  await work();
  const lines = spies.flatMap((spy) => spy.mock.calls.flat()).join('\n');
  for (const spy of spies) spy.mockRestore();
  return lines;
};

/** A lead with follow-ups to come, where calls are booked elsewhere. */
const lead = async (whose: Whose) => {
  const product = openElsewhere(whose);
  await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Kim' });
  const [run] = await rows<{ id: string; lead_id: string }>('SELECT id, lead_id FROM runs');
  if (!run) throw new Error('no lead');
  return { product, run: run.id, leadId: run.lead_id };
};

describe('the way to a calendar of somebody else', () => {
  test.each([
    ['calcom', 'theme', (url: URL) => url.searchParams.get('metadata[run]')],
    ['calendly', 'hide_gdpr_banner', (url: URL) => url.searchParams.get('utm_term')],
  ] as const)('%s knows the lead, and which quiz they come from', async (whose, own, runIn) => {
    const { product, run } = await lead(whose);
    const response = await product.get(product.linkIn('kim@example.org', 'book'));
    expect(response.status).toBe(302);
    const url = new URL(response.headers.get('location') ?? '');
    expect(url.searchParams.get(own)).not.toBeNull();
    expect([url.searchParams.get('name'), url.searchParams.get('email'), runIn(url)]).toEqual([
      'Kim',
      'kim@example.org',
      run,
    ]);
    expect(await rows('SELECT run_id FROM booking_visits')).toEqual([{ run_id: run }]);
  });

  test.each(['calcom', 'calendly', 'link'] as const)('%s: anyone is sent there as they are', async (provider) => {
    const site =
      provider === 'link' ? { booking: { provider, url: 'https://example.de/termin' } } : bookedWith(provider);
    const product = openProduct(SECRETS, { site });
    const response = await product.get('/book');
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      site.booking?.provider === 'builtin' ? '' : site.booking?.url,
    ]);
    expect((await product.app.fetch(new Request('https://quiz.test/book', { method: 'HEAD' }))).status).toBe(204);
    expect((await product.post('/book', {})).status).toBe(404);
    expect(await count('booking_visits')).toBe(0);
  });

  test('another page gets the name and the address, and no id', async () => {
    const product = openProduct({}, { site: { booking: { provider: 'link', url: 'https://example.de/termin' } } });
    await product.becomeLead('kim@example.org');
    const response = await product.get(product.linkIn('kim@example.org', 'book'));
    expect(response.headers.get('location')).toBe('https://example.de/termin?email=kim%40example.org');
  });

  test('programs that check links leave no trace; links that are not ours lead nowhere', async () => {
    const { product } = await lead('calcom');
    const path = product.linkIn('kim@example.org', 'book');
    const head = await product.app.fetch(new Request(`https://quiz.test${path}`, { method: 'HEAD' }));
    expect([head.status, head.headers.get('location'), await count('booking_visits')]).toEqual([204, null, 0]);
    const forged = await product.get(`${path.slice(0, -4)}AAAA`, { 'accept-language': 'en' });
    expect(forged.status).not.toBe(302);
    expect(await forged.text()).toContain('lang="en"');
  });

  test.each(['calcom', 'calendly'] as const)('%s: the analysis shows the button in place of times', async (whose) => {
    const { product } = await lead(whose);
    const html = await (await product.get(product.linkIn('kim@example.org', 'analysis'))).text();
    expect(html).toMatch(/<a href="[^"]*\/book\/[\w.-]+" class="button">/);
    expect(html).not.toContain('name="at"');
  });

  test.each(['calcom', 'calendly'] as const)('%s: so does the element on another page', async (whose) => {
    const product = openElsewhere(whose);
    const fields = await product.openForm();
    fields.set('email', 'kim@example.org');
    const element = { accept: 'application/json' };
    const { sent } = await (await product.post('/q/business-engpass', fields, element)).json<{ sent: string }>();
    await product.deliver();
    await product.post(product.linkIn('kim@example.org', 'confirm'), {});
    const answer = await (await product.get(`/q/business-engpass/sent/${sent}`, element)).json<SentAnswer>();
    if (!answer.confirmed) throw new Error('not confirmed');
    expect([answer.offer, (await product.get(answer.bookUrl)).status]).toEqual([null, 302]);
  });
});

describe.each(['calcom', 'calendly'] as const)('the door for %s', (whose) => {
  const body = () => JSON.stringify(tell(whose, { kind: 'created', name: 'a' }));

  test('opens to a good signature alone', async () => {
    const product = openElsewhere(whose);
    const [header, good] = await signed(whose, body(), product.time.now);
    const [, others] = await signed(whose, body(), product.time.now, 'somebody else’s secret');
    const lines = await logged(async () => {
      for (const value of [
        others,
        'no-secret-provided',
        '',
        'null',
        good.slice(0, -1),
        `${good}0`,
        good.replace(/.$/, 'g'),
      ])
        expect((await knock(product, whose, body(), { [header]: value })).status).toBe(401);
      expect((await knock(product, whose, body(), {})).status).toBe(401);
      expect((await knock(product, whose, `${body()} `, { [header]: good })).status).toBe(401);
    });
    expect(lines).toContain('calendar-webhook-forged');
    expect(lines).not.toContain('@');
    expect(await count('bookings')).toBe(0);
    expect((await knock(product, whose, body(), { [header]: good })).status).toBe(200);
    expect(await count('bookings')).toBe(1);
  });

  test('is closed without the secret, and is none where another calendar is used', async () => {
    const lines = await logged(async () => {
      expect((await send(openElsewhere(whose, {}), whose, tell(whose, { kind: 'created', name: 'a' }))).status).toBe(
        503,
      );
    });
    expect(lines).toContain(whose === 'calcom' ? 'CALCOM_WEBHOOK_SECRET' : 'CALENDLY_WEBHOOK_SECRET');
    const other = openElsewhere(whose === 'calcom' ? 'calendly' : 'calcom');
    expect(await hear(other, whose, { kind: 'created', name: 'a' })).toBe(404);
    expect(await hear(openProduct(SECRETS), whose, { kind: 'created', name: 'a' })).toBe(404);
    expect(await count('bookings')).toBe(0);
  });

  test('logs forgeries only so often', async () => {
    const product = openElsewhere(whose);
    const lines = await logged(async () => {
      for (let turn = 0; turn < 200; turn++) await knock(product, whose, '{}', { 'cf-connecting-ip': '192.0.2.7' });
    });
    expect(lines.split('\n').length).toBeLessThan(150);
  });

  test('answers what it cannot read, and logs nobody', async () => {
    const product = openElsewhere(whose);
    const sample = tell(whose, { kind: 'created', name: 'a', email: 'kim@example.org' });
    const payload = Object(sample.payload);
    const lines = await logged(async () => {
      for (const odd of [
        null,
        [],
        'text',
        {},
        { ...sample, payload: null },
        { ...sample, payload: { ...payload, uid: '', uri: '' } },
        { ...sample, payload: { ...payload, uid: 'x'.repeat(501), uri: 'x'.repeat(501) } },
        { ...sample, payload: { ...payload, attendees: [], email: 7 } },
        { ...sample, payload: { ...payload, startTime: 'soon', scheduled_event: { start_time: 'soon' } } },
        tell(whose, { kind: 'created', name: 'a', email: 'kim at example' }),
        tell(whose, {
          kind: 'created',
          name: 'a',
          startsAt: FIRST,
          more: {
            endTime: '2026-11-01T00:00:00Z',
            scheduled_event: { start_time: '2026-11-25T10:00:00Z', end_time: '2026-11-25T10:00:00Z' },
          },
        }),
        tell(whose, {
          kind: 'created',
          name: 'a',
          more: {
            endTime: '2036-11-01T00:00:00Z',
            scheduled_event: { start_time: '2026-11-25T10:00:00Z', end_time: '2026-11-27T10:00:00Z' },
          },
        }),
      ])
        expect((await send(product, whose, odd)).status).toBe(422);
      const [header, value] = await signed(whose, '{"a', product.time.now);
      expect((await knock(product, whose, '{"a', { [header]: value })).status).toBe(422);
    });
    expect(lines.split('\n')).toHaveLength(13);
    expect(lines).not.toMatch(/example|Guest|Doe/);
    expect([await count('bookings'), await count('booking_news')]).toEqual([0, 0]);
  });

  test('passes over news of other kinds', async () => {
    const product = openElsewhere(whose);
    const kinds =
      whose === 'calcom'
        ? [
            { triggerEvent: 'PING', createdAt: '2026-01-10T23:32:44.665Z', payload: { type: 'Test' } },
            { triggerEvent: 'MEETING_ENDED', uid: 'uid-a', startTime: '2026-01-10T23:32:44.665Z' },
            ...['BOOKING_REQUESTED', 'BOOKING_PAID', 'SOMETHING_NEW'].map((triggerEvent) => ({
              ...tell(whose, { kind: 'created', name: 'a' }),
              triggerEvent,
            })),
          ]
        : ['invitee_no_show.created', 'routing_form_submission.created', 'contact.created'].map((event) => ({
            ...tell(whose, { kind: 'created', name: 'a' }),
            event,
          }));
    for (const body of kinds) expect((await send(product, whose, body)).status).toBe(200);
    expect([await count('bookings'), await count('booking_news')]).toEqual([0, 0]);
  });

  test('takes no more than news can be', async () => {
    const product = openElsewhere(whose);
    const much = tell(whose, { kind: 'created', name: 'a', more: { title: 'x'.repeat(10_000_000) } });
    expect((await send(product, whose, much)).status).toBe(413);
  });
});

test('what Calendly has signed is good for five minutes, in either direction', async () => {
  const product = openElsewhere('calendly');
  const body = JSON.stringify(tell('calendly', { kind: 'created', name: 'a' }));
  const at = async (time: number, header?: string) => {
    const [name, value] = await signed('calendly', body, time);
    return (await knock(product, 'calendly', body, { [name]: header ?? value })).status;
  };
  const { now } = product.time;
  await logged(async () => {
    expect(await at(now - 5 * MINUTE - SECOND)).toBe(401);
    expect(await at(now + 5 * MINUTE + SECOND)).toBe(401);
    const [, value] = await signed('calendly', body, now - HOUR);
    expect(await at(now, value.replace(/t=\d+/, `t=${now / 1000}`))).toBe(401);
    for (const odd of ['v1=', 't=,v1=', 't=1e9,v1=00', value.replace('v1', 'v0')]) expect(await at(now, odd)).toBe(401);
  });
  expect(await at(now - 5 * MINUTE)).toBe(200);
  expect(await at(now + 5 * MINUTE)).toBe(200);
  expect(await count('bookings')).toBe(1);
});

describe.each(['calcom', 'calendly'] as const)('%s tells that', (whose) => {
  test('a lead has booked: follow-ups stop, the host is prepared, the visitor hears of the calendar alone', async () => {
    const { product, run, leadId } = await lead(whose);
    const before = product.provider.to('kim@example.org').length;
    expect(await hear(product, whose, { kind: 'created', name: 'a', run, email: 'Kim@Example.org' })).toBe(200);
    expect(
      await rows(
        'SELECT provider, external_id, run_id, lead_id, state, sequence, starts_at, ends_at, email FROM bookings',
      ),
    ).toEqual([
      {
        ...{ provider: whose, external_id: externalId(whose, 'a'), run_id: run, lead_id: leadId },
        ...{ state: 'booked', sequence: 0, starts_at: FIRST, ends_at: FIRST + 30 * MINUTE, email: 'kim@example.org' },
      },
    ]);
    expect(await followUps()).toEqual(STOPPED);
    const mails = await hostMails(product);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('kim@example.org');
    for (let day = 0; day < 3; day++) {
      product.time.now += DAY;
      await product.tick();
    }
    expect(product.provider.to(HOST)).toHaveLength(1);
    expect(product.provider.to('kim@example.org')).toHaveLength(before);
  });

  test('the same twice, also at once, also under another time: it is one call and one mail', async () => {
    const { product, run } = await lead(whose);
    const news = { kind: 'created', name: 'a', run, email: 'kim@example.org' } as const;
    expect(await Promise.all([news, news, news].map((one) => hear(product, whose, one)))).toEqual([200, 200, 200]);
    expect(await hear(product, whose, news)).toBe(200);
    expect(await hear(product, whose, { ...news, turn: 7 })).toBe(200); // two webhooks for one calendar
    expect((await calls()).map(({ sequence }) => sequence)).toEqual([0]);
    expect(await hostMails(product)).toHaveLength(1);
  });

  test('somebody has booked whom nobody knows', async () => {
    const product = openElsewhere(whose);
    expect(
      await hear(product, whose, { kind: 'created', name: 'a', run: 'no-such-run', email: 'ada@example.org' }),
    ).toBe(200);
    expect(await rows('SELECT run_id, lead_id, email FROM bookings')).toEqual([
      { run_id: null, lead_id: null, email: 'ada@example.org' },
    ]);
    expect(await hostMails(product)).toHaveLength(1);
  });

  test('a lead has booked with another address: their follow-ups stop all the same', async () => {
    const { product, run } = await lead(whose);
    await hear(product, whose, { kind: 'created', name: 'a', run, email: 'kim@work.example' });
    expect([await followUps(), await rows('SELECT email FROM bookings')]).toEqual([
      STOPPED,
      [{ email: 'kim@work.example' }],
    ]);
  });

  test('a call is moved, then cancelled: it stays one call, and nothing starts again', async () => {
    const { product, run } = await lead(whose);
    await hear(product, whose, { kind: 'created', name: 'a', run, email: 'kim@example.org' });
    const [first] = await calls();
    await hear(product, whose, { kind: 'moved', name: 'b', replaces: 'a', startsAt: FIRST + DAY, turn: 1 });
    await hear(product, whose, {
      kind: 'cancelled',
      name: 'a',
      more: { rescheduled: true, cancellationReason: null },
      turn: 1,
    });
    expect(await calls()).toEqual([
      { ...first, sequence: 1, starts_at: FIRST + DAY, external_id: externalId(whose, 'b') },
    ]);
    expect([await followUps(), (await hostMails(product)).length]).toEqual([STOPPED, 1]);
    const last = { kind: 'cancelled', name: 'b', turn: 2 } as const;
    expect(await Promise.all([last, last].map((one) => hear(product, whose, one)))).toEqual([200, 200]);
    expect(await rows('SELECT state, sequence, reason, cancelled_by FROM bookings')).toEqual([
      {
        ...{ state: 'cancelled', sequence: 2, cancelled_by: 'visitor' },
        reason: whose === 'calcom' ? 'I am no longer able to attend this session.' : 'Meeting Conflict',
      },
    ]);
    product.time.now += 20 * DAY;
    await product.tick();
    expect([await followUps(), product.provider.to(HOST).length]).toEqual([STOPPED, 1]);
  });

  test('the host has cancelled', async () => {
    const product = openElsewhere(whose);
    await hear(product, whose, { kind: 'created', name: 'a' });
    const more =
      whose === 'calcom'
        ? { cancelledBy: calcomCancelled.payload.organizer.email }
        : { cancellation: { ...calendlyCanceled.payload.cancellation, canceler_type: 'host' } };
    await hear(product, whose, { kind: 'cancelled', name: 'a', more });
    expect(await rows('SELECT state, cancelled_by FROM bookings')).toEqual([
      { state: 'cancelled', cancelled_by: 'owner' },
    ]);
  });

  test('a call that did not take place is moved to another day: it is open again', async () => {
    const product = openElsewhere(whose);
    await hear(product, whose, { kind: 'created', name: 'a' });
    await rows(`UPDATE bookings SET outcome = 'missed', judged_at = 1`);
    await hear(product, whose, { kind: 'moved', name: 'b', replaces: 'a', startsAt: FIRST + DAY });
    expect(await rows('SELECT state, outcome FROM bookings')).toEqual([{ state: 'booked', outcome: null }]);
  });

  test('what is odd is stored harmlessly', async () => {
    const product = openElsewhere(whose);
    const long = 'x'.repeat(5_000);
    const name = 'Kim\r\nBcc: all@example.org\u202e';
    const place = 'javascript:alert(1)\r\nX: y';
    const more =
      whose === 'calcom'
        ? {
            attendees: [
              {
                ...calcomCreated.payload.attendees[0],
                name,
                phoneNumber: `+49\n${long}`,
                timeZone: 'Nowhere/x',
                language: { locale: 'de-AT' },
              },
              7,
            ],
            location: place,
            metadata: { run: 7 },
            responses: {
              goal: { label: 'Ziel', value: `<script>${long}` },
              topics: { label: 'Themen', value: ['Preise', 'Kunden'] },
              notes: { label: 'additional_notes', value: 'Bis bald' },
              flat: 'text',
              agreed: { label: 'Ja', value: true },
            },
          }
        : {
            ...{ name, timezone: null, text_reminder_number: `+49\n${long}`, tracking: null },
            scheduled_event: {
              ...{ start_time: '2026-11-25T10:00:00Z', end_time: '2026-11-25T10:30:00Z' },
              location: { type: 'custom', location: place },
            },
            questions_and_answers: [
              { question: 'Ziel', answer: `<script>${long}`, position: 0 },
              { question: 'Themen', answer: 'Preise, Kunden' },
              { question: 'additional notes', answer: 'Bis bald' },
              { question: 'Leer', answer: '' },
              7,
            ],
          };
    expect(await hear(product, whose, { kind: 'created', name: 'a', more })).toBe(200);
    const [call] = await rows<Record<string, string>>('SELECT name, phone, place, zone, lang, answers FROM bookings');
    expect(call).toMatchObject({ name: 'Kim Bcc: all@example.org', zone: 'Europe/Berlin', lang: 'de' });
    expect(call?.phone).toHaveLength(80);
    expect(call?.place).toBe('javascript:alert(1) X: y');
    expect(JSON.parse(call?.answers ?? '')).toEqual([
      { ask: 'Ziel', answer: `<script>${long}`.slice(0, 1_000) },
      { ask: 'Themen', answer: 'Preise, Kunden' },
      { ask: 'additional notes', answer: 'Bis bald' },
    ]);
    const [mail] = await hostMails(product);
    expect(mail?.subject).not.toMatch(/[\r\n]/);
    expect(mail?.html).not.toMatch(/<script>|href="javascript:/);
  });

  test.each([
    ['nothing is written', { batches: 2, answers: 0 }],
    ['the answer is lost', { batches: 0, answers: 2 }],
  ])('something, and the database fails (%s): it is told again, and counts once', async (_, faults) => {
    const { product, run } = await lead(whose);
    const news = { kind: 'created', name: 'a', run, email: 'kim@example.org' } as const;
    Object.assign(product.faults, faults);
    await logged(async () => {
      expect(await hear(product, whose, news)).toBe(500);
    });
    Object.assign(product.faults, { batches: 0, answers: 0 });
    expect(await hear(product, whose, news)).toBe(200);
    expect([(await calls()).length, await followUps(), (await hostMails(product)).length]).toEqual([1, STOPPED, 1]);
  });

  test('something while the process dies at any call of the database: what is told again ends the same', async () => {
    for (const when of ['before', 'after'] as const)
      for (let at = 1; at <= 6; at++) {
        await wipe();
        const product = openElsewhere(whose);
        await hear(product, whose, { kind: 'created', name: 'a' });
        const moved = { kind: 'moved', name: 'b', replaces: 'a', startsAt: FIRST + DAY } as const;
        product.faults.crash = { in: at, when };
        await logged(async () => {
          await hear(product, whose, moved);
        });
        product.faults.crash = null;
        expect(await hear(product, whose, moved)).toBe(200);
        expect(await calls()).toMatchObject([{ state: 'booked', sequence: 1, starts_at: FIRST + DAY }]);
      }
  });
});

describe('news that cross', () => {
  test('the quiz is known again from a booking that is told after it was moved', async () => {
    const { product, run, leadId } = await lead('calcom');
    await hear(product, 'calcom', {
      kind: 'moved',
      name: 'b',
      replaces: 'a',
      startsAt: FIRST + DAY,
      email: 'kim@work.example',
    });
    expect(await followUps()).toEqual([{ state: 'planned', reason: null }]);
    await hear(product, 'calcom', { kind: 'created', name: 'a', run, email: 'kim@work.example' });
    expect(await calls()).toMatchObject([{ state: 'booked', starts_at: FIRST + DAY, lead_id: leadId }]);
    expect(await followUps()).toEqual(STOPPED);
  });

  test('a cancellation that comes while its booking is written is not lost', async () => {
    const product = openElsewhere('calcom');
    product.faults.meanwhile = {
      query: /INSERT INTO bookings/,
      work: () => hear(product, 'calcom', { kind: 'cancelled', name: 'a' }),
    };
    expect(await hear(product, 'calcom', { kind: 'created', name: 'a' })).toBe(200);
    expect(await calls()).toMatchObject([{ state: 'cancelled' }]);
  });

  test('a booking that comes while its move is written is the same call', async () => {
    const product = openElsewhere('calendly');
    product.faults.meanwhile = {
      query: /INSERT INTO bookings/,
      work: () => hear(product, 'calendly', { kind: 'created', name: 'a' }),
    };
    expect(await hear(product, 'calendly', { kind: 'moved', name: 'b', replaces: 'a', startsAt: FIRST + DAY })).toBe(
      200,
    );
    expect(await calls()).toMatchObject([{ state: 'booked', starts_at: FIRST + DAY, sequence: 1 }]);
  });

  test('a host of Cal.com asks for another time: the call is cancelled until it has one', async () => {
    const { product, run } = await lead('calcom');
    await hear(product, 'calcom', { kind: 'created', name: 'a', run });
    await hear(product, 'calcom', { kind: 'cancelled', name: 'a', more: { requestReschedule: true } });
    expect(await calls()).toMatchObject([{ state: 'cancelled', sequence: 1 }]);
    await hear(product, 'calcom', { kind: 'moved', name: 'b', replaces: 'a', startsAt: FIRST + DAY });
    expect(await rows('SELECT state, sequence, reason, cancelled_by FROM bookings')).toEqual([
      { state: 'booked', sequence: 2, reason: null, cancelled_by: null },
    ]);
    expect(await followUps()).toEqual(STOPPED);
  });

  test('a seat that is moved keeps its uid: the call moves in its place', async () => {
    const product = openElsewhere('calcom');
    const seat = { kind: 'moved', name: 'a', replaces: 'a', startsAt: FIRST + DAY } as const;
    await hear(product, 'calcom', { kind: 'created', name: 'a' });
    for (let twice = 0; twice < 2; twice++) await hear(product, 'calcom', seat);
    expect(await calls()).toMatchObject([{ state: 'booked', sequence: 1, starts_at: FIRST + DAY }]);
    await hear(product, 'calcom', { kind: 'cancelled', name: 'a' });
    expect(await calls()).toMatchObject([{ state: 'cancelled', sequence: 2 }]);
  });
});

test('the samples that Cal.com publishes are read as they are', async () => {
  const product = openElsewhere('calcom');
  for (const sample of [calcomCreated, calcomRescheduled, calcomCancelled])
    expect((await send(product, 'calcom', sample)).status).toBe(200);
  expect(await rows('SELECT external_id, state, name, email, place, answers FROM bookings ORDER BY starts_at')).toEqual(
    [
      {
        ...{ external_id: 'unique-booking-id', state: 'booked', name: 'Guest User', email: 'guest@example.com' },
        ...{ place: 'https://app.example.com/video/unique-booking-id', answers: '[]' },
      },
      {
        ...{ external_id: 'new-booking-unique-id', state: 'booked', name: 'Guest User', email: 'guest@example.com' },
        place: 'https://app.example.com/video/new-booking-unique-id',
        answers: '[{"ask":"additional notes","answer":"Standard meeting notes placeholder"}]',
      },
    ],
  );
});

describe('Calendly tells of all events of its user', () => {
  const URI = 'https://api.calendly.com/event_types/GBGBDCAADAEDCRZ2'; // of their sample, "15 Minute Meeting"
  const withEvent = (eventType: string) =>
    openProduct(SECRETS, {
      site: { booking: { provider: 'calendly', url: PAGE.calendly, eventType, mailAfterNoShow: true } },
    });

  test.each([
    ['its address', URI],
    ['its name', '15 Minute Meeting'],
    ['its name, written otherwise', ' 15 minute  meeting'],
  ])('the one that the owner named by %s counts', async (_, eventType) => {
    const product = withEvent(eventType);
    expect(await hear(product, 'calendly', { kind: 'created', name: 'a' })).toBe(200);
    expect(await calls()).toMatchObject([{ state: 'booked' }]);
    expect(await hear(product, 'calendly', { kind: 'cancelled', name: 'a' })).toBe(200);
    expect(await calls()).toMatchObject([{ state: 'cancelled' }]);
  });

  test('another one is none of ours, and Calendly hears no complaint', async () => {
    const product = withEvent('Strategiegespräch');
    expect(await hear(product, 'calendly', { kind: 'created', name: 'a' })).toBe(200);
    expect(await hear(product, 'calendly', { kind: 'cancelled', name: 'a' })).toBe(200);
    expect([await calls(), await count('booking_news')]).toEqual([[], 0]);
  });
});
