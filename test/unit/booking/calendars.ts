import fc from 'fast-check';
import * as z from 'zod';
import { Booking, type Calendar, WEEKDAYS } from '../../../src/lib/calendar.ts';
import { DAY, MINUTE } from '../../../src/lib/clock.ts';

/** A calendar as the owner would write it; what is left out is as usual, but without notice, buffers and limits. */
export const calendarOf = (said: Partial<z.input<typeof Booking>> & Record<string, unknown>): Calendar => {
  const booking = Booking.parse({
    provider: 'builtin',
    hours: { monday: ['09:00-12:00'] },
    buffer: { before: 0, after: 0 },
    noticeHours: 0,
    mostPerDay: 50,
    mostPerWeek: 200,
    place: { kind: 'phone' },
    ...said,
  });
  if (booking.provider !== 'builtin') throw new z.ZodError([]);
  return booking;
};

/** The owner's hours of every day of the week. */
export const daily = (...spans: string[]) => Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, spans]));

/** When clocks are put forward and back; in Kolkata never. Cairo does it at midnight, Casablanca for Ramadan. */
const CHANGES: readonly [zone: string, changes: readonly string[]][] = [
  ['Europe/Berlin', ['2026-10-25T01:00Z', '2027-03-28T01:00Z']],
  ['America/New_York', ['2026-11-01T06:00Z', '2027-03-14T07:00Z']],
  ['Australia/Lord_Howe', ['2026-10-03T15:30Z', '2027-04-03T15:00Z']],
  ['Asia/Kolkata', ['2026-12-31T18:30Z']],
  ['Africa/Cairo', ['2026-10-29T21:00Z', '2027-04-29T22:00Z']],
  ['Africa/Casablanca', ['2027-02-07T02:00Z', '2027-03-14T02:00Z']],
];

/** A zone and a moment up to four days before its clocks change, or half a day after. */
const places = fc
  .constantFrom(
    ...CHANGES.flatMap(([zone, changes]) => changes.map((change) => ({ zone, change: Date.parse(change) }))),
  )
  .chain(({ zone, change }) =>
    fc
      .oneof(
        fc.integer({ min: -4 * DAY, max: DAY / 2 }),
        fc.integer({ min: -4 * 24 * 4, max: 2 * 24 }).map((quarters) => quarters * 15 * MINUTE),
      )
      .map((off) => ({ zone, now: change + off })),
  );

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((figure) => String(figure).padStart(2, '0')).join(':');

/** Hours of a day, more often than not at night, when clocks change, each long enough for a call. */
const spans = (minutes: number): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(
      fc.oneof(
        fc.integer({ min: 0, max: 288 }).map((fives) => fives * 5),
        fc.integer({ min: 0, max: 10 }).map((halves) => halves * 30),
        fc.constantFrom(0, 60, 23 * 60, 24 * 60),
      ),
      { maxLength: 6 },
    )
    .map((times) => {
      const ordered = times.toSorted((a, b) => a - b);
      const pairs = ordered.flatMap((from, index) => {
        const to = ordered[index + 1];
        return to === undefined || to - from < minutes ? [] : [{ from, to }];
      });
      return pairs.map(({ from, to }) => `${timeOf(from)}-${timeOf(to)}`);
    });

const dateNear = (now: number, days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10);

/** Any calendar, asked near a change of its clocks. */
export const calendars: fc.Arbitrary<{ calendar: Calendar; now: number }> = places.chain(({ zone, now }) =>
  fc.constantFrom(5, 15, 20, 30, 45, 60, 90, 180).chain((minutes) =>
    fc
      .record({
        hours: fc.record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, spans(minutes)]))),
        dates: fc.dictionary(
          fc.integer({ min: -1, max: 5 }).map((days) => dateNear(now, days)),
          spans(minutes),
          { maxKeys: 2 },
        ),
        holidays: fc.constantFrom('BUND', null),
        buffer: fc.record({ before: fc.constantFrom(0, 5, 30, 240), after: fc.constantFrom(0, 15, 45) }),
        every: fc.constantFrom(5, 7, 15, 20, 30, 45, 60, 120),
        noticeHours: fc.constantFrom(0, 1, 2, 23),
        horizonDays: fc.integer({ min: 1, max: 5 }),
        mostPerDay: fc.integer({ min: 1, max: 5 }),
        mostPerWeek: fc.integer({ min: 1, max: 9 }),
      })
      .filter(({ hours }) => Object.values(hours).some((day) => day.length > 0))
      .map((said) => ({ calendar: calendarOf({ ...said, zone, minutes }), now })),
  ),
);
