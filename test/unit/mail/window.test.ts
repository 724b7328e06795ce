import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import site from '../../../site.config.ts';
import { parseSite, type Timing } from '../../../src/lib/site.ts';
import { sendingWindow } from '../../../src/mail/window.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const timing = (followUps: object = {}): Timing => {
  const parsed = parseSite({ ...site, followUps });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.house.followUps;
};

const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** A moment by the clocks of Germany, worked out by another way than the product's. */
const inBerlin = (at: number) => {
  const parts = Object.fromEntries(FORMAT.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    weekday: parts.weekday ?? '',
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
    seconds: `${parts.second}`,
  };
};

/** Nationwide holidays by their laws; Easter by Butcher's method (Nature, 20 April 1876). */
const holidays = (year: number): string[] => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  const afterEaster = (days: number) => new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
  return [
    ...['01-01', '05-01', '10-03', '12-25', '12-26'].map((date) => `${year}-${date}`),
    ...[-2, 1, 39, 50].map(afterEaster),
  ];
};

const TWO_WEEKS = Array.from({ length: 14 }, (_, day) =>
  new Date(Date.UTC(2026, 10, 24 + day)).toISOString().slice(0, 10),
);

const usual = sendingWindow(timing());
const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2040, 0, 1) });
/** Around the nights in which the clocks change. */
const changes = fc
  .tuple(fc.integer({ min: 2024, max: 2040 }), fc.constantFrom(2, 9), fc.integer({ min: -3 * DAY, max: 3 * DAY }))
  .map(([year, month, off]) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return last.getTime() - last.getUTCDay() * DAY + HOUR + off; // 01:00 UTC on the last Sunday (Directive 2000/84/EC)
  });

const mayBeOpen = ({ weekday, date, time }: ReturnType<typeof inBerlin>) =>
  weekday !== 'Sun' && time >= '08:00' && time < '18:00' && !holidays(Number(date.slice(0, 4))).includes(date);

describe('the sending window', () => {
  test.each([
    ['over years', moments],
    ['around the change of the clocks', changes],
  ])('keeps what is inside and moves the rest to the next opening, never earlier (%s)', (_, when) => {
    fc.assert(
      fc.property(when, (at) => {
        const opening = usual.nextOpening(at);
        const local = inBerlin(opening);
        expect(opening).toBeGreaterThanOrEqual(at);
        expect(mayBeOpen(local)).toBe(true);
        expect(usual.isOpen(at)).toBe(mayBeOpen(inBerlin(at)));
        if (mayBeOpen(inBerlin(at))) expect(opening).toBe(at);
        else {
          expect([local.time, local.seconds]).toEqual(['08:00', '00']);
          // Nothing between was open.
          for (let between = at; between < opening; between += HOUR) expect(usual.isOpen(between)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('knows the holidays of the whole country as the law has them', () => {
    for (let year = 2024; year <= 2040; year++)
      for (let day = 0; day < 366; day++) {
        const noon = Date.UTC(year, 0, 1 + day, 11);
        const local = inBerlin(noon);
        expect([local.date, usual.isOpen(noon)]).toEqual([local.date, mayBeOpen(local)]);
      }
  });

  test('knows those of a state, and the owner’s own days', () => {
    const epiphany = Date.UTC(2027, 0, 6, 11);
    expect(usual.isOpen(epiphany)).toBe(true);
    expect(sendingWindow(timing({ holidays: { region: 'BY' } })).isOpen(epiphany)).toBe(false);
    const eve = Date.UTC(2026, 11, 24, 11);
    const closedAtChristmas = sendingWindow(timing({ holidays: { more: ['2026-12-24'] } }));
    expect([usual.isOpen(eve), closedAtChristmas.isOpen(eve)]).toEqual([true, false]);
    expect(inBerlin(closedAtChristmas.nextOpening(eve))).toMatchObject({ date: '2026-12-28', time: '08:00' });
  });

  test('in an hour that the clocks skip opens on another day', () => {
    const night = sendingWindow(timing({ window: { days: [7], from: '02:00', to: '03:00' } }));
    const saturday = Date.UTC(2027, 2, 27, 12); // the night before the clocks go forward
    expect(inBerlin(night.nextOpening(saturday))).toMatchObject({ date: '2027-04-04', time: '02:00' });
  });

  test('plans by calendar days: the hour of the day stays when the clocks change', () => {
    fc.assert(
      fc.property(changes, (at) => {
        const plan = usual.plan(at);
        expect(plan.map(({ step }) => step)).toEqual(['depth', 'second', 'invitation', 'last']);
        for (const [index, { dueAt }] of plan.entries()) {
          const days = [2, 5, 9, 16][index] ?? 0;
          const wanted = new Date(`${inBerlin(at).date}T00:00:00Z`).getTime() + days * DAY;
          const local = inBerlin(dueAt);
          expect(new Date(`${local.date}T00:00:00Z`).getTime()).toBeGreaterThanOrEqual(wanted);
          if (new Date(`${local.date}T00:00:00Z`).getTime() === wanted)
            expect(local.time >= inBerlin(at).time).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['Christmas', {}, Date.UTC(2026, 11, 23, 6)],
    ['two weeks of the owner’s own', { holidays: { more: TWO_WEEKS } }, Date.UTC(2026, 10, 23, 9)],
    ['a week that opens on one day', { window: { days: [3] } }, Date.UTC(2026, 10, 23, 9)],
  ])('puts no two on one opening after %s', (_, followUps, at) => {
    const plan = sendingWindow(timing(followUps)).plan(at);
    for (const [index, { dueAt }] of plan.slice(1).entries())
      expect(dueAt - (plan[index]?.dueAt ?? 0)).toBeGreaterThanOrEqual(20 * HOUR);
    for (const { dueAt } of plan) expect(sendingWindow(timing(followUps)).isOpen(dueAt)).toBe(true);
  });

  test('follows the owner’s days', () => {
    const own = sendingWindow(timing({ days: { depth: 1, second: 3, invitation: 4, last: 10 } }));
    const monday = Date.UTC(2026, 10, 23, 9);
    expect(own.plan(monday).map(({ dueAt }) => (dueAt - monday) / DAY)).toEqual([1, 3, 4, 10]);
  });
});

describe('the owner’s timing', () => {
  const faults = (followUps: object) => {
    const parsed = parseSite({ ...site, followUps });
    return parsed.ok ? [] : parsed.faults.map(({ field }) => field);
  };

  test('is complete where nothing is said', () => {
    expect(timing()).toMatchObject({ paused: false, window: { days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '18:00' } });
  });

  test.each([
    [{ window: { from: '18:00', to: '08:00' } }, 'followUps.window'],
    [{ window: { days: [] } }, 'followUps.window.days'],
    [{ window: { from: '8:00' } }, 'followUps.window.from'],
    [{ days: { depth: 6 } }, 'followUps.days'],
    [{ holidays: { region: 'XX' } }, 'followUps.holidays.region'],
    [{ holidays: { more: ['24.12.2026'] } }, 'followUps.holidays.more.0'],
  ])('is told where it is wrong (%j)', (followUps, field) => {
    expect(faults(followUps)).toContain(field);
  });
});
