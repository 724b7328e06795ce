import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createBusyCalendars } from '../../src/booking/feed/busy-calendars.ts';
import { DAY, HOUR, MINUTE } from '../../src/lib/clock.ts';

const NOW = Date.UTC(2026, 9, 20, 8);
const ADDRESS = 'https://calendar.example.de/ical/anna/private-5ecre7/basic.ics';

const calendarOf = (start: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:${start}\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const at = (text: string) => ({ from: Date.parse(text), to: Date.parse(text) + HOUR });

let answer: (url: string) => Response;
const asked: { url: string; headers: Headers }[] = [];
const toServer: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  asked.push({ url: request.url, headers: request.headers });
  return answer(request.url);
};

const says = (body: string, headers: Record<string, string> = {}) => {
  answer = () => new Response(body, { headers });
};
const answers = (status: number) => {
  answer = () => new Response(null, { status });
};

beforeEach(async () => {
  asked.length = 0;
  await env.DB.prepare('DELETE FROM busy_calendars').run();
});

/** A process of its own: it knows only what the database knows. */
const open = (given: Partial<Parameters<typeof createBusyCalendars>[0]> = {}) =>
  createBusyCalendars({
    db: env.DB,
    addresses: [ADDRESS],
    fetch: toServer,
    zone: 'Europe/Berlin',
    horizonDays: 42,
    ownHost: 'quiz.example.de',
    ...given,
  });

const all = async () => (await env.DB.prepare('SELECT * FROM busy_calendars').all()).results;

describe('what is read', () => {
  test('is when the owner is busy, and stays for the next process', async () => {
    const calendars = open();
    expect(await calendars.busy()).toEqual({
      intervals: [],
      calendars: [{ label: 'calendar.example.de', triedAt: 0, readAt: null, fault: null }],
    });
    says(calendarOf('20261021T090000Z'));
    await calendars.refresh(NOW);
    const expected = {
      intervals: [at('2026-10-21T09:00Z')],
      calendars: [{ label: 'calendar.example.de', triedAt: NOW, readAt: NOW, fault: null }],
    };
    expect(await calendars.busy()).toEqual(expected);
    expect(await open().busy()).toEqual(expected);
    expect(asked.map(({ url }) => url)).toEqual([ADDRESS]);
  });

  test('of several calendars is one list', async () => {
    const calendars = open({
      addresses: [ADDRESS, 'webcal://p01.example.com/published/2/abc', 'WEBCAL://p01.example.com/x'],
    });
    answer = (url) => new Response(calendarOf(url.endsWith('/x') ? '20261021T093000Z' : '20261021T090000Z'));
    await calendars.refresh(NOW);
    const { intervals, calendars: states } = await calendars.busy();
    expect(intervals).toEqual([{ from: Date.parse('2026-10-21T09:00Z'), to: Date.parse('2026-10-21T10:30Z') }]);
    expect(states.map(({ label }) => label)).toEqual([
      'calendar.example.de',
      'p01.example.com (1)',
      'p01.example.com (2)',
    ]);
    expect(asked.map(({ url }) => url)).toEqual([
      ADDRESS,
      'https://p01.example.com/published/2/abc',
      'https://p01.example.com/x',
    ]);
  });

  test('without any calendar is nothing, and what there was is forgotten', async () => {
    says(calendarOf('20261021T090000Z'));
    await open().refresh(NOW);
    expect(await all()).toHaveLength(1);
    await open({ addresses: [] }).refresh(NOW);
    expect(await open({ addresses: [] }).busy()).toEqual({ intervals: [], calendars: [] });
    expect(await all()).toEqual([]);
  });

  test('is kept without the address', async () => {
    says(calendarOf('20261021T090000Z'));
    await open().refresh(NOW);
    expect(JSON.stringify(await all())).not.toMatch(/5ecre7|anna|example/);
  });

  test('leaves out what was booked here', async () => {
    says(calendarOf('20261021T090000Z').replace('UID:1', 'UID:Zk3x@Quiz.example.de'));
    const calendars = open();
    await calendars.refresh(NOW);
    expect(await calendars.busy()).toMatchObject({ intervals: [], calendars: [{ fault: null }] });
  });
});

describe('a calendar is asked', () => {
  test('whether it has changed, by its entity tag or date', async () => {
    const calendars = open();
    const validators = [{ etag: '"v1"' }, { 'last-modified': 'Mon, 19 Oct 2026 08:00:00 GMT' }];
    for (const [i, headers] of validators.entries()) {
      says(calendarOf(`2026102${i + 1}T090000Z`), headers);
      await calendars.refresh(NOW + i * 2 * MINUTE);
      answers(304);
      await calendars.refresh(NOW + i * 2 * MINUTE + MINUTE);
      expect((await calendars.busy()).intervals).toEqual([at(`2026-10-2${i + 1}T09:00Z`)]);
    }
    expect(asked.map(({ headers }) => [headers.get('if-none-match'), headers.get('if-modified-since')])).toEqual([
      [null, null],
      ['"v1"', null],
      ['"v1"', null],
      [null, 'Mon, 19 Oct 2026 08:00:00 GMT'],
    ]);
  });

  test('for all of it once a day, as the horizon moves on', async () => {
    const calendars = open();
    says(calendarOf('20261203T090000Z'), { etag: '"v1"' }); // 44 days and an hour ahead
    await calendars.refresh(NOW);
    expect((await calendars.busy()).intervals).toEqual([]);
    await calendars.refresh(NOW + DAY);
    expect(asked[1]?.headers.get('if-none-match')).toBeNull();
    expect((await calendars.busy()).intervals).toEqual([at('2026-12-03T09:00Z')]);
  });

  test('not again within the time that is given, in this process or another', async () => {
    const calendars = open();
    says(calendarOf('20261021T090000Z'));
    await calendars.refresh(NOW, MINUTE);
    await calendars.refresh(NOW + MINUTE - 1, MINUTE);
    await open().refresh(NOW + MINUTE - 1, MINUTE);
    expect(asked).toHaveLength(1);
    await open().refresh(NOW + MINUTE, MINUTE);
    expect(asked).toHaveLength(2);
  });

  test('anew when the owner moves to another time zone', async () => {
    says(calendarOf('20261021T090000'), { etag: '"v1"' });
    await open().refresh(NOW);
    const moved = open({ zone: 'America/New_York' });
    await moved.refresh(NOW + MINUTE);
    expect(asked[1]?.headers.get('if-none-match')).toBeNull();
    expect((await moved.busy()).intervals).toEqual([at('2026-10-21T13:00Z')]);
    expect(await all()).toHaveLength(1);
  });
});

test('a row is written when something is new, else once an hour', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const calendars = open();
  const written = async () => ((await calendars.busy()).calendars[0]?.triedAt ?? 0) - NOW;
  says(calendarOf('20261021T090000Z'));
  for (let minutes = 0; minutes < 60; minutes += 5) await calendars.refresh(NOW + minutes * MINUTE);
  expect(await written()).toBe(0);
  await calendars.refresh(NOW + HOUR);
  expect(await written()).toBe(HOUR);
  says(calendarOf('20261022T090000Z'));
  await calendars.refresh(NOW + HOUR + MINUTE);
  expect(await written()).toBe(HOUR + MINUTE);
  answers(500);
  for (let minutes = 5; minutes < 60; minutes += 5) await calendars.refresh(NOW + HOUR + minutes * MINUTE);
  expect(await written()).toBe(HOUR + 5 * MINUTE);
  answers(404);
  await calendars.refresh(NOW + 2 * HOUR);
  expect(await written()).toBe(2 * HOUR);
  says(calendarOf('20261022T090000Z'));
  await calendars.refresh(NOW + 2 * HOUR + MINUTE);
  expect(await written()).toBe(2 * HOUR + MINUTE);
});

describe('a calendar that cannot be read', () => {
  test('says why, and keeps what was read before', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    warn.mockClear();
    const calendars = open();
    says(calendarOf('20261021T090000Z'));
    await calendars.refresh(NOW);
    answers(404);
    await calendars.refresh(NOW + MINUTE);
    expect(await calendars.busy()).toEqual({
      intervals: [at('2026-10-21T09:00Z')],
      calendars: [{ label: 'calendar.example.de', triedAt: NOW + MINUTE, readAt: NOW, fault: 'status-404' }],
    });
    expect(warn.mock.calls).toEqual([
      [JSON.stringify({ event: 'calendar-unreadable', calendar: 1, fault: 'status-404' })],
    ]);
  });

  test('is a calendar again as soon as it can be read', async () => {
    const calendars = open();
    answers(503);
    await calendars.refresh(NOW);
    expect((await calendars.busy()).calendars[0]).toMatchObject({ readAt: null, fault: 'status-503' });
    says(calendarOf('20261022T090000Z'));
    await calendars.refresh(NOW + MINUTE);
    expect((await calendars.busy()).calendars[0]).toMatchObject({ readAt: NOW + MINUTE, fault: null });
  });

  test('does not keep the others from being read', async () => {
    const calendars = open({ addresses: [ADDRESS, 'https://other.example.de/b.ics', 'https://nas.local/c.ics'] });
    answer = (url) =>
      url === ADDRESS ? new Response(null, { status: 404 }) : new Response(calendarOf('20261022T090000Z'));
    await calendars.refresh(NOW);
    const { intervals, calendars: states } = await calendars.busy();
    expect(intervals).toEqual([at('2026-10-22T09:00Z')]);
    expect(states.map(({ fault }) => fault)).toEqual(['status-404', null, 'refused-address']);
  });
});

test('a late answer does not outdo a newer one', async () => {
  says(calendarOf('20261022T090000Z'));
  await open().refresh(NOW + 2 * MINUTE);
  says(calendarOf('20261021T090000Z'));
  await open().refresh(NOW + MINUTE);
  expect((await open().busy()).intervals).toEqual([at('2026-10-22T09:00Z')]);
});

test('a database that fails does not throw, and the address is not logged', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  says(calendarOf('20261021T090000Z'));
  const broken = {
    prepare: env.DB.prepare.bind(env.DB),
    batch: () => Promise.reject(new Error('D1_ERROR: overloaded')),
  };
  await open({ db: Object.assign(Object.create(env.DB), broken) }).refresh(NOW);
  expect(error).toHaveBeenCalledOnce();
  expect(String(error.mock.calls[0])).toContain('calendars-not-refreshed');
  expect(String(error.mock.calls[0])).not.toMatch(/5ecre7|anna/);
});
