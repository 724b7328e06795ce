import { env } from 'cloudflare:workers';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import siteConfig from '../../site.config.ts';
import { localMailer } from '../../src/mail/local.ts';
import type { Message } from '../../src/mail/mailer.ts';
import { DAY, HOUR, hiddenFields, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 60_000 }); // days of a life, also where others use the machine

type Product = ReturnType<typeof openProduct>;

const HOST = 'anna@example.de';
const KIM = 'kim@example.org';
const THURSDAY = Date.UTC(2026, 10, 26, 9, 0); // 10:00 in Berlin
const AFTERNOON = Date.UTC(2026, 10, 26, 14, 0);

type Booked = { at?: number; email?: string; query?: string; name?: string; fields?: Record<string, string> };

/** Books a call by the form that anyone can open. @returns the path of its page */
const book = async (
  product: Product,
  { at = THURSDAY, email = KIM, query = '', name = 'Kim Beispiel', fields = {} }: Booked = {},
): Promise<string> => {
  const page = await product.get(`/book?at=${at}${query}`);
  expect(page.status).toBe(200);
  product.time.now += 5 * SECOND;
  const form = hiddenFields(await page.text());
  for (const [field, value] of Object.entries({ name, email, ...fields })) form.set(field, value);
  return pathIn(await product.post(`/book?${query}`, form));
};

/** Books by the link of a mail; the quiz goes with the call. */
const bookAsLead = async (product: Product, email = KIM, at = THURSDAY): Promise<string> => {
  const path = product.linkIn(email, 'book');
  const page = await product.get(`${path}?at=${at}`);
  product.time.now += 5 * SECOND;
  return pathIn(await product.post(path, hiddenFields(await page.text())));
};

const move = async (product: Product, path: string, at: number, reason = ''): Promise<void> => {
  const form = hiddenFields(await (await product.get(`${path}/move?at=${at}`)).text());
  form.set('reason', reason);
  pathIn(await product.post(`${path}/move`, form));
};

const cancel = async (product: Product, path: string, reason = ''): Promise<void> => {
  pathIn(await product.post(`${path}/cancel`, { reason }));
};

const pathIn = (response: Response): string => {
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
};

/** Lets time go by until a moment, cron ticking whenever something is due, and every ten minutes while it waits. */
const liveUntil = async (product: Product, end: number) => {
  while (product.time.now < end) {
    const [next] = await rows<{ due: number | null }>(
      `SELECT min(due_at) AS due FROM mails WHERE state IN ('planned', 'sending')`,
    );
    product.time.now = Math.min(end, Math.max(product.time.now + 10 * MINUTE, next?.due ?? end));
    await product.tick();
  }
};

/** Everything about calls that has gone out, in its order: to whom, and what its row is for. */
const told = async (product: Product) => {
  const steps = new Map(
    (await rows<{ id: string; step: string }>('SELECT id, step FROM mails')).map(({ id, step }) => [id, step]),
  );
  return product.provider.accepted
    .map(({ message, key, at }) => ({ to: message.to, step: steps.get(key) ?? '', at, message }))
    .filter(({ step }) => /^(call|host)-/.test(step));
};

const stepsTold = async (product: Product) => (await told(product)).map(({ step }) => step).toSorted();

/** The one calendar file of a mail, as another program reads it. */
const fileOf = (message: Message | undefined) => {
  const [file, ...others] = message?.attachments ?? [];
  if (!file || others.length > 0) throw new Error('not one file');
  const bytes = Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0));
  const calendar = ICAL.Component.fromString(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const [entry] = calendar.getAllSubcomponents('vevent');
  if (!entry) throw new Error('no event');
  const event = new ICAL.Event(entry);
  const method = calendar.getFirstPropertyValue('method');
  expect(file.contentType).toBe(`text/calendar; charset=utf-8; method=${method}`);
  return {
    method,
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().getTime(),
    minutes: event.duration.toSeconds() / 60,
    status: entry.getFirstPropertyValue('status'),
    summary: event.summary,
    description: event.description,
    organizer: event.organizer,
    attendees: event.attendees.map((one) => one.getFirstValue()),
    filename: file.filename,
  };
};

const mailTo = async (product: Product, step: string): Promise<Message> => {
  const mail = (await told(product)).findLast((one) => one.step === step);
  if (!mail) throw new Error(`no ${step}`);
  return mail.message;
};

const withCalendar = (changes: object) =>
  openProduct({}, { site: { booking: { ...siteConfig.booking, ...changes } } as never });

describe('a call that is booked', () => {
  test('is told once to each side, at once, with its calendar file', async () => {
    const product = openProduct();
    const path = await book(product);
    await product.deliver();
    expect(await stepsTold(product)).toEqual(['call-booked', 'host-booked']);
    const [visitor, host] = [await mailTo(product, 'call-booked'), await mailTo(product, 'host-booked')];
    expect([visitor.to, host.to]).toEqual([KIM, HOST]);

    const [call] = await rows<{ id: string }>('SELECT id FROM bookings');
    const uid = `${call?.id}@quiz.test`;
    const said = {
      uid,
      sequence: 0,
      startsAt: THURSDAY,
      minutes: 45,
      status: 'CONFIRMED',
      filename: 'Strategiegespraech-2026-11-26.ics',
    };
    expect(fileOf(visitor)).toMatchObject({
      ...said,
      method: 'REQUEST',
      summary: 'Kostenloses Strategiegespräch: Beispiel & Partner',
      description: expect.stringContaining(`https://quiz.test${path}`),
      organizer: 'mailto:hallo@example.de',
      attendees: [`mailto:${KIM}`],
    });
    expect(fileOf(host)).toMatchObject({
      ...said,
      method: 'PUBLISH',
      summary: 'Kim Beispiel: Kostenloses Strategiegespräch',
      attendees: [],
    });
  });

  test('is told in words that are complete without the HTML', async () => {
    const product = openProduct();
    const path = await book(product, { fields: { 'question-1': 'Preise\nund Pakete' } });
    await product.deliver();
    const { subject, text } = await mailTo(product, 'call-booked');
    expect(subject).toContain('26. Nov.');
    for (const needed of [
      'Guten Tag Kim',
      'Donnerstag, 26. November 2026',
      '10:00',
      '10:45',
      'https://video.example.de/beispiel-partner',
      `https://quiz.test${path}`,
      'Anna Beispiel und Jonas Muster',
      'Beispiel & Partner GbR',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(needed);
    const host = await mailTo(product, 'host-booked');
    for (const needed of ['Kim Beispiel', KIM, '10:00', 'Preise und Pakete', '/desk/calls/', 'ohne Quiz'])
      expect(host.text.replaceAll(/\s+/g, ' ')).toContain(needed);
  });

  test('brings the host what the quiz has found', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'first-name': 'Kim', 'follow-up': 'on' });
    await bookAsLead(product);
    await product.deliver();
    const { text } = await mailTo(product, 'host-booked');
    expect(text).not.toContain('ohne Quiz');
    for (const needed of ['Engpass', 'Drei Fragen, die sich lohnen', 'Bisher verschickte Mails', 'Analyse'])
      expect(text).toContain(needed);
  });

  test('advertises nothing: no offers, no way to unsubscribe, and no answer from a machine is wanted', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on' });
    const path = await bookAsLead(product);
    await product.deliver();
    await liveUntil(product, THURSDAY - DAY - HOUR);
    await move(product, path, AFTERNOON);
    await liveUntil(product, AFTERNOON - HOUR + MINUTE);
    const mails = await told(product);
    expect(new Set(mails.map(({ step }) => step)).size).toBe(8);
    const offers = product.site.offers.map(({ url }) => url);
    for (const { message } of mails) {
      expect(Object.keys(message.headers)).toEqual(['Auto-Submitted']);
      for (const part of [message.html, message.text]) {
        for (const url of offers) expect(part).not.toContain(url);
        expect(part).not.toMatch(/\/unsubscribe\/|kostenlose[sn]? (Video|Workshop)|Newsletter/i);
      }
    }
  });

  test('speaks to each side in its own language, and by its own clock', async () => {
    const product = openProduct();
    await book(product, { query: '&lang=en&zone=America/New_York', name: 'Joe' });
    await product.deliver();
    const [visitor, host] = [await mailTo(product, 'call-booked'), await mailTo(product, 'host-booked')];
    expect(visitor.html).toMatch(/<html [^>]*lang="en"/);
    expect(visitor.text).toMatch(/Thursday,? 26 November 2026/);
    expect(visitor.text).toMatch(/4:00/);
    expect(fileOf(visitor).summary).toBe('Free strategy call: Beispiel & Partner');
    expect(host.html).toMatch(/<html [^>]*lang="de"/);
    expect(host.text).toContain('10:00');
    expect(fileOf(host).summary).toBe('Joe: Kostenloses Strategiegespräch');
  });

  test('stops the follow-ups', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on' });
    await bookAsLead(product);
    await liveUntil(product, THURSDAY + DAY);
    expect(await rows(`SELECT DISTINCT state, reason FROM mails WHERE rank = 3`)).toEqual([
      { state: 'stopped', reason: 'booked' },
    ]);
  });

  test('is told to the host alone where the address is barred', async () => {
    const product = openProduct();
    await book(product, { email: 'other@example.org', at: AFTERNOON });
    const [{ key } = { key: '' }] = await rows<{ key: string }>('SELECT address_key AS key FROM bookings');
    await rows(`INSERT INTO suppressions (address, reason, blocks, at) VALUES (?, 'bounced', 'all', 0)`, key);
    await product.deliver();
    await liveUntil(product, AFTERNOON + HOUR);
    expect(product.provider.to('other@example.org')).toEqual([]);
    expect(await stepsTold(product)).toEqual(['host-booked', 'host-soon', 'host-tomorrow']);
  });

  test('has one row for each step and change, however often the form is sent', async () => {
    const product = openProduct();
    const page = await product.get(`/book?at=${THURSDAY}`);
    product.time.now += 5 * SECOND;
    const form = hiddenFields(await page.text());
    form.set('name', 'Kim');
    form.set('email', KIM);
    const paths = await Promise.all(Array.from({ length: 5 }, async () => pathIn(await product.post('/book', form))));
    expect(new Set(paths).size).toBe(1);
    const planned = await rows<{ run_id: string; step: string }>('SELECT run_id, step FROM mails ORDER BY step');
    const [call] = await rows<{ id: string }>('SELECT id FROM bookings');
    expect(planned).toEqual(
      ['call-booked', 'call-soon', 'call-tomorrow', 'host-booked', 'host-soon', 'host-tomorrow'].map((step) => ({
        step,
        run_id: `${call?.id}-0`,
      })),
    );
    for (const path of paths) await move(product, path, AFTERNOON); // the first one moves, the others find it done
    expect(await rows(`SELECT count(DISTINCT run_id || step) = count(*) AS once, count(*) AS n FROM mails`)).toEqual([
      { once: 1, n: 12 },
    ]);
  });
});

describe('a call that is moved', () => {
  test('is told once to each side, as a change of the same entry', async () => {
    const product = openProduct();
    const path = await book(product);
    await product.deliver();
    const before = fileOf(await mailTo(product, 'call-booked'));
    product.time.now += HOUR;
    await move(product, path, AFTERNOON, 'Zug fällt aus');
    await product.deliver();
    for (const [step, method] of [
      ['call-moved', 'REQUEST'],
      ['host-moved', 'PUBLISH'],
    ] as const)
      expect(fileOf(await mailTo(product, step))).toMatchObject({
        ...{ method, uid: before.uid, sequence: 1, startsAt: AFTERNOON, status: 'CONFIRMED' },
      });
    expect((await mailTo(product, 'host-moved')).text).toContain('Zug fällt aus');
    expect((await mailTo(product, 'call-moved')).text).toContain('15:00');
    for (const step of ['call-moved', 'host-moved'])
      expect((await mailTo(product, step)).text).toContain('Bisher: Donnerstag, 26. November 2026, 10:00 Uhr');
    await move(product, path, AFTERNOON + HOUR);
    await product.deliver();
    for (const step of ['call-moved', 'host-moved'])
      expect((await mailTo(product, step)).text).toContain('Bisher: Donnerstag, 26. November 2026, 15:00 Uhr');
    expect(fileOf(await mailTo(product, 'call-moved'))).toMatchObject({ uid: before.uid, sequence: 2 });
  });

  test('is reminded of by its new time only', async () => {
    const product = openProduct();
    const path = await book(product);
    await product.deliver();
    await move(product, path, AFTERNOON);
    await liveUntil(product, AFTERNOON + DAY);
    const reminders = (await told(product)).filter(({ step }) => /tomorrow|soon/.test(step));
    expect(reminders.map(({ step, at }) => [step, at - AFTERNOON]).toSorted()).toEqual([
      ['call-soon', expect.toSatisfy(within(-HOUR))],
      ['call-tomorrow', expect.toSatisfy(within(-DAY))],
      ['host-soon', expect.toSatisfy(within(-HOUR))],
      ['host-tomorrow', expect.toSatisfy(within(-DAY))],
    ]);
    for (const { message } of reminders) expect(message.text).toContain('15:00');
    expect(await rows(`SELECT step FROM mails WHERE state IN ('planned', 'sending')`)).toEqual([]);
  });

  test('overtakes what had not been sent yet', async () => {
    const product = openProduct();
    const path = await book(product);
    await move(product, path, AFTERNOON); // nothing was delivered so far
    await product.deliver();
    expect(await stepsTold(product)).toEqual(['call-moved', 'host-moved']);
    expect(await rows(`SELECT DISTINCT state, reason FROM mails WHERE run_id LIKE '%-0'`)).toEqual([
      { state: 'stopped', reason: 'moved' },
    ]);
  });

  test('while its mail is being written: what says the old time does not leave', async () => {
    const product = openProduct();
    const path = await book(product);
    product.faults.meanwhile = {
      query: /UPDATE mails SET message = coalesce/,
      work: () => move(product, path, AFTERNOON),
    };
    await product.deliver();
    await product.deliver();
    for (const { message } of await told(product)) expect(message.text).toContain('15:00');
    expect(await stepsTold(product)).toEqual(['call-moved', 'host-moved']);
  });

  test('after a mail about it went out unanswered: the old one is not sent again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const product = openProduct();
    const path = await book(product);
    product.provider.next({ kind: 'unclear', reason: 'timeout' });
    product.provider.next({ kind: 'unclear', reason: 'timeout' });
    await product.deliver();
    await move(product, path, AFTERNOON);
    await liveUntil(product, AFTERNOON - 2 * DAY);
    warn.mockRestore();
    expect(await stepsTold(product)).toEqual(['call-moved', 'host-moved']);
  });
});

describe('a call that is cancelled', () => {
  test('is told once to each side, and nothing comes after it', async () => {
    const product = openProduct();
    const path = await book(product);
    await product.deliver();
    const { uid } = fileOf(await mailTo(product, 'call-booked'));
    product.time.now += HOUR;
    await cancel(product, path, 'Hat sich erledigt');
    await cancelAgain(product, path);
    await liveUntil(product, THURSDAY + DAY);
    expect(await stepsTold(product)).toEqual(['call-booked', 'call-cancelled', 'host-booked', 'host-cancelled']);
    for (const step of ['call-cancelled', 'host-cancelled'])
      expect(fileOf(await mailTo(product, step))).toMatchObject({
        ...{ method: 'CANCEL', status: 'CANCELLED', uid, sequence: 1, startsAt: THURSDAY },
        filename: 'Strategiegespraech-abgesagt-2026-11-26.ics',
      });
    const visitor = await mailTo(product, 'call-cancelled');
    expect(visitor.text).toContain('https://quiz.test/book');
    expect(visitor.text).not.toContain('video.example.de');
    expect((await mailTo(product, 'host-cancelled')).text).toContain('Hat sich erledigt');
    expect(await rows(`SELECT step FROM mails WHERE state IN ('planned', 'sending')`)).toEqual([]);
  });

  const cancelAgain = async (product: Product, path: string) =>
    expect((await product.post(`${path}/cancel`, {})).status).toBe(200);

  test('before anything was sent about it, only that is told', async () => {
    const product = openProduct();
    await cancel(product, await book(product));
    await liveUntil(product, THURSDAY + DAY);
    expect(await stepsTold(product)).toEqual(['call-cancelled', 'host-cancelled']);
  });
});

const within =
  (due: number) =>
  (at: unknown): boolean =>
    typeof at === 'number' && at >= due && at <= due + 10 * MINUTE;

describe('a visitor who is erased', () => {
  test('in the moment in which they book leaves no call behind, whichever comes first', async () => {
    const product = openProduct();
    await product.becomeLead(KIM);
    const [lead = { id: '' }] = await rows<{ id: string }>('SELECT id FROM leads');
    product.faults.meanwhile = { query: /DELETE FROM leads/, work: () => bookAsLead(product) };
    await expect(product.app.leads.erase(lead.id, product.time.now)).rejects.toThrow();
    await product.app.leads.erase(lead.id, product.time.now);
    await product.deliver();
    expect(await rows(`SELECT email FROM bookings WHERE email <> '' OR state = 'booked'`)).toEqual([]);
    expect(await rows('SELECT id FROM mails WHERE recipient = ?', KIM)).toEqual([]);

    await product.becomeLead('lou@example.org');
    const [other = { id: '' }] = await rows<{ id: string }>('SELECT id FROM leads');
    const path = product.linkIn('lou@example.org', 'book');
    const form = hiddenFields(await (await product.get(`${path}?at=${AFTERNOON}`)).text());
    product.time.now += 5 * SECOND;
    product.faults.meanwhile = {
      query: /INSERT INTO bookings/,
      work: () => product.app.leads.erase(other.id, product.time.now),
    };
    expect((await product.post(path, form)).status).toBe(409);
    expect(await rows(`SELECT id FROM bookings WHERE state = 'booked'`)).toEqual([]);
  });
});

describe('reminders', () => {
  const remindersOf = async (product: Product, startsAt: number) =>
    (await told(product))
      .filter(({ step }) => /tomorrow|soon/.test(step))
      .map(({ step, at }) => [step, Math.round((startsAt - at) / HOUR)])
      .toSorted();

  test.each([
    ['a day and an hour before', {}, [24, 1]],
    ['only a day before', { hourBefore: false }, [24]],
    ['only an hour before', { dayBefore: false }, [1]],
    ['not at all', { dayBefore: false, hourBefore: false }, []],
  ] as const)('come %s, to both sides, and not after the call', async (_, reminders, hours) => {
    const product = withCalendar({ reminders });
    await book(product);
    await liveUntil(product, THURSDAY + DAY);
    const both = ['call', 'host'].flatMap((side) =>
      hours.map((before) => [`${side}-${before === 24 ? 'tomorrow' : 'soon'}`, before]),
    );
    expect(await remindersOf(product, THURSDAY)).toEqual(both.toSorted());
  });

  test.each([
    ['some hours after the day before', 23 * HOUR, ['call-soon', 'host-soon']],
    ['two hours before', 2 * HOUR, ['call-soon', 'host-soon']],
    ['an hour before', HOUR, []],
  ] as const)('of what was booked %s leave out what would repeat that mail', async (_, before, expected) => {
    const product = withCalendar({ noticeHours: 0 });
    product.time.now = THURSDAY - before - MINUTE;
    await book(product);
    await product.deliver();
    await liveUntil(product, THURSDAY + HOUR);
    expect((await remindersOf(product, THURSDAY)).map(([step]) => step)).toEqual(expected);
  });

  test.each([
    ['begins', Date.UTC(2027, 2, 29, 8, 0), '10:00'], // Monday 10:00 in summer time, booked in winter time
    ['ends', Date.UTC(2026, 9, 26, 9, 0), '10:00'],
  ])('keep a day and an hour when summer time %s, and say the hour of the clock', async (_, startsAt, hour) => {
    const product = withCalendar({ holidays: null });
    product.time.now = startsAt - 4 * DAY;
    await book(product, { at: startsAt });
    await product.deliver();
    await liveUntil(product, startsAt + HOUR);
    const reminders = (await told(product)).filter(({ step }) => /tomorrow|soon/.test(step));
    expect(await remindersOf(product, startsAt)).toEqual([
      ['call-soon', 1],
      ['call-tomorrow', 24],
      ['host-soon', 1],
      ['host-tomorrow', 24],
    ]);
    for (const { message } of reminders) expect(message.text).toContain(hour);
  });

  test('that could not be sent in time are not sent at all', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const product = openProduct();
    await book(product);
    await product.deliver();
    product.time.now = THURSDAY - 30 * MINUTE; // cron was down for days: the reminder of the day before is worth nothing
    await product.tick();
    expect((await remindersOf(product, THURSDAY)).map(([step]) => step)).toEqual(['call-soon', 'host-soon']);
    product.time.now = THURSDAY + MINUTE;
    await product.tick();
    warn.mockRestore();
    expect((await told(product)).length).toBe(4);
    expect(await rows(`SELECT step, state, reason FROM mails WHERE state <> 'sent' ORDER BY step`)).toEqual(
      ['call-tomorrow', 'host-tomorrow'].map((step) => ({ step, state: 'stopped', reason: 'expired' })),
    );
  });
});

test('on one machine, the calendar file can be opened from the mailbox', async () => {
  const product = openProduct({ ENVIRONMENT: 'local' }, { mailer: localMailer(env.DB) });
  await book(product);
  await product.deliver();
  const [mail = { id: '' }] = await rows<{ id: string }>(`SELECT id FROM local_mails WHERE id LIKE '%call-booked'`);
  const page = await (await product.get(`/mailbox/${mail.id}`)).text();
  const path = `/mailbox/${mail.id}/files/0`;
  expect(page).toContain(`href="${path}"`);
  expect(page).toContain('Strategiegespraech-2026-11-26.ics');
  const file = await product.get(path);
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="Strategiegespraech-2026-11-26.ics"');
  expect(ICAL.Component.fromString(await file.text()).getFirstPropertyValue('method')).toBe('REQUEST');
  for (const none of ['1', '-1', 'x'])
    expect((await product.get(`/mailbox/${mail.id}/files/${none}`)).status).toBe(404);
});

describe('whatever the provider does', () => {
  test.each([
    ['is too busy', { kind: 'later', reason: 'rate_limit_exceeded', retryAt: null }],
    ['has a fault of its own', { kind: 'unclear', reason: 'internal_server_error' }],
    ['does not answer, having taken nothing', { kind: 'unclear', reason: 'timeout' }],
    ['does not answer, having taken the mail', 'taken-but-silent'],
  ] as const)('and %s: each side is told once', async (_, outcome) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const product = openProduct();
    for (let attempt = 0; attempt < 5; attempt++) product.provider.next(outcome);
    await book(product);
    await product.deliver();
    await liveUntil(product, THURSDAY - 2 * DAY);
    warn.mockRestore();
    expect(await stepsTold(product)).toEqual(['call-booked', 'host-booked']);
    const keys = new Set(product.provider.attempts.map(({ key }) => key));
    expect(keys.size).toBe(2);
    for (const key of keys) {
      const sent = product.provider.attempts.filter((one) => one.key === key).map(({ message }) => message);
      expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1);
    }
  });
});

describe('a crash', () => {
  /** Does something to a call, with a crash at each call of the database in turn, until it gets through. */
  const crashing = async (
    when: 'before' | 'after',
    prepare: (product: Product) => Promise<string>,
    change: (product: Product, path: string) => Promise<unknown>,
    expected: readonly string[],
  ) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    let places = 0;
    for (let through = false; !through; ) {
      places += 1;
      expect(places).toBeLessThan(60);
      await wipe();
      const product = openProduct();
      const path = await prepare(product);
      product.faults.crash = { in: places, when };
      const died = await change(product, path)
        .then(() => product.deliver())
        .then(
          () => false,
          () => true,
        );
      through = !died && product.faults.crash.in > 0;
      product.faults.crash = null;
      if (!through) await change(product, path).catch(() => {}); // the visitor tries once more
      for (let minutes = 0; minutes < 6; minutes++) {
        product.time.now += MINUTE;
        await product.tick();
      }
      expect([places, await stepsTold(product)]).toEqual([places, expected]);
      expect(
        await rows(`SELECT id FROM mails WHERE state IN ('planned', 'sending') AND due_at < ?`, product.time.now),
      ).toEqual([]);
    }
    error.mockRestore();
    return places;
  };

  test.each(['before', 'after'] as const)('%s any call of the database while it is booked', async (when) => {
    let form = new URLSearchParams();
    const places = await crashing(
      when,
      async (product) => {
        const page = await product.get(`/book?at=${THURSDAY}`);
        product.time.now += 5 * SECOND;
        form = hiddenFields(await page.text());
        form.set('name', 'Kim');
        form.set('email', KIM);
        return '';
      },
      async (product) => {
        const response = await product.post('/book', form);
        if (response.status >= 500) throw new Error('died');
      },
      ['call-booked', 'host-booked'],
    );
    expect(places).toBeGreaterThan(8);
  });

  test.each(['before', 'after'] as const)('%s any call of the database while it is moved', async (when) => {
    let form = new URLSearchParams();
    await crashing(
      when,
      async (product) => {
        const path = await book(product);
        await product.deliver();
        form = hiddenFields(await (await product.get(`${path}/move?at=${AFTERNOON}`)).text());
        return path;
      },
      async (product, path) => {
        const response = await product.post(`${path}/move`, form);
        if (response.status >= 500) throw new Error('died');
      },
      ['call-booked', 'call-moved', 'host-booked', 'host-moved'],
    );
  });

  test.each(['before', 'after'] as const)('%s any call of the database while it is cancelled', async (when) => {
    await crashing(
      when,
      async (product) => {
        const path = await book(product);
        await product.deliver();
        return path;
      },
      async (product, path) => {
        const response = await product.post(`${path}/cancel`, {});
        if (response.status >= 500) throw new Error('died');
      },
      ['call-booked', 'call-cancelled', 'host-booked', 'host-cancelled'],
    );
  });
});
