import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAgenda, type Slot, type Taken } from '../../../src/booking/calendar/agenda.ts';
import type { Interval } from '../../../src/booking/calendar/interval.ts';
import type { Calendar } from '../../../src/lib/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { calendars } from './calendars.ts';
import { bookable, freeOf, shownAt } from './oracle.ts';

const EVER: Interval = { from: 0, to: Number.MAX_SAFE_INTEGER };
const RUNS = { numRuns: 80 };
const SLOW_MS = 60_000; // every minute of some days is tried

/** Times given to other things, of any length and even none, often just where a slot begins or ends. */
const busyNear = (slots: readonly Slot[], now: number): fc.Arbitrary<Interval[]> => {
  const edges = slots.flatMap(({ heldFrom, heldTo }) => [heldFrom, heldTo]);
  const begin = fc.oneof(
    fc.integer({ min: -DAY, max: 5 * DAY }).map((off) => now + off),
    fc.constantFrom(now, ...edges),
  );
  const length = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 * HOUR }), fc.constantFrom(30 * MINUTE, DAY));
  return fc.array(
    fc.tuple(begin, length).map(([from, long]) => ({ from, to: from + long })),
    { maxLength: 6 },
  );
};

const withBusy = calendars.chain(({ calendar, now }) => {
  const slots = bookable(calendar, now);
  return fc.record({
    calendar: fc.constant(calendar),
    now: fc.constant(now),
    slots: fc.constant(slots),
    busy: busyNear(slots, now),
    picks: fc.array(fc.nat(), { maxLength: 8 }),
  });
});

const startsOf = (slots: readonly Slot[]): number[] => slots.map(({ startsAt }) => startsAt);

describe('the agenda, near the days on which clocks change,', { timeout: SLOW_MS }, () => {
  test('has exactly the slots that are found by trying every minute', () => {
    let found = 0;
    fc.assert(
      fc.property(calendars, ({ calendar, now }) => {
        const expected = bookable(calendar, now);
        found += expected.length;
        expect(createAgenda(calendar).free(EVER, now, [], [])).toEqual(expected);
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns * 10);
  });

  test('never offers what is past, within the notice, beyond the horizon or outside the hours', () => {
    fc.assert(
      fc.property(calendars, ({ calendar, now }) => {
        for (const slot of createAgenda(calendar).free(EVER, now, [], [])) {
          expect(slot.startsAt).toBeGreaterThanOrEqual(now + calendar.noticeHours * HOUR);
          expect(slot.day - dayShown(calendar, now)).toBeLessThanOrEqual(calendar.horizonDays);
          expect(slot.day).toBe(dayShown(calendar, slot.startsAt));
          expect(new Date(slot.week * DAY).getUTCDay()).toBe(1);
          expect(slot.day - slot.week).toBeLessThan(7);
          expect(slot.endsAt - slot.startsAt).toBe(calendar.minutes * MINUTE);
          expect(hoursShown(calendar, slot)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('booked out one call after the other never shares a moment and keeps the limits', () => {
    fc.assert(
      fc.property(withBusy, ({ calendar, now, slots, busy, picks }) => {
        const agenda = createAgenda(calendar);
        const taken: Taken[] = [];
        for (const pick of [...picks, ...Array<number>(60).fill(0)]) {
          const free = agenda.free(EVER, now, taken.toReversed(), busy);
          expect(startsOf(free)).toEqual(startsOf(freeOf(calendar, slots, taken, busy)));
          const slot = free[pick % free.length];
          if (!slot) break;
          for (const other of taken) expect(slot.heldFrom >= other.heldTo || slot.heldTo <= other.heldFrom).toBe(true);
          for (const { from, to } of busy) if (from < to) expect(slot.heldFrom >= to || slot.heldTo <= from).toBe(true);
          taken.push(slot);
        }
        expect(Math.max(0, ...countsOf(taken.map(({ day }) => day)))).toBeLessThanOrEqual(calendar.mostPerDay);
        expect(Math.max(0, ...countsOf(taken.map(({ week }) => week)))).toBeLessThanOrEqual(calendar.mostPerWeek);
      }),
      RUNS,
    );
  });

  test('says of every moment whether a slot starts there, as the list of slots does', () => {
    fc.assert(
      fc.property(calendars, ({ calendar, now }) => {
        const agenda = createAgenda(calendar);
        const slots = new Map(bookable(calendar, now).map((slot) => [slot.startsAt, slot]));
        const first = Math.floor(now / MINUTE) * MINUTE - DAY;
        for (let at = first; at < first + (calendar.horizonDays + 3) * DAY; at += MINUTE)
          if (at % (5 * MINUTE) === 0 || slots.has(at)) expect(agenda.slotAt(at, now)).toEqual(slots.get(at) ?? null);
        for (const at of slots.keys()) expect(agenda.slotAt(at + 1, now)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test('asked for a part gives just that part', () => {
    fc.assert(
      fc.property(withBusy, fc.nat(6 * DAY), fc.nat(3 * DAY), ({ calendar, now, slots, busy }, off, long) => {
        const agenda = createAgenda(calendar);
        const starts = slots.map(({ startsAt }) => startsAt);
        const edges = [now + off, starts[off % starts.length] ?? now];
        for (const from of edges) {
          const within = { from, to: starts.find((start) => start > from + long) ?? from + long };
          expect(agenda.free(within, now, [], busy)).toEqual(
            freeOf(calendar, slots, [], busy).filter(({ startsAt }) => startsAt >= from && startsAt < within.to),
          );
        }
      }),
      RUNS,
    );
  });

  test('answers alike whatever it was asked before', () => {
    fc.assert(
      fc.property(calendars, fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 4 }), (one, days) => {
        const used = createAgenda(one.calendar);
        for (const off of days) used.free(EVER, one.now + off * DAY, [], []);
        expect(used.free(EVER, one.now, [], [])).toEqual(createAgenda(one.calendar).free(EVER, one.now, [], []));
        expect(used.range(one.now)).toEqual(createAgenda(one.calendar).range(one.now));
      }),
      { numRuns: 60 },
    );
  });

  test('finds the free slots nearest to a moment', () => {
    fc.assert(
      fc.property(withBusy, fc.integer({ min: -DAY, max: 7 * DAY }), fc.nat(5), (one, off, most) => {
        const { calendar, now, slots, busy } = one;
        const wanted = slots[off % slots.length]?.startsAt ?? now + off;
        const distance = ({ startsAt }: Slot) => Math.abs(startsAt - wanted);
        const expected = freeOf(calendar, slots, [], busy)
          .toSorted((a, b) => distance(a) - distance(b) || a.startsAt - b.startsAt)
          .slice(0, most)
          .toSorted((a, b) => a.startsAt - b.startsAt);
        expect(createAgenda(calendar).nearest(wanted, most, now, [], busy)).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('offers the earliest slots of different half days', () => {
    fc.assert(
      fc.property(withBusy, fc.integer({ min: 1, max: 6 }), ({ calendar, now, slots, busy }, most) => {
        const free = freeOf(calendar, slots, [], busy);
        const offer = createAgenda(calendar).next(most, now, [], busy);
        const half = ({ startsAt, day }: Slot) => `${day} ${shownAt(calendar.zone, startsAt).minute < 12 * 60}`;
        expect(offer).toEqual(free.filter(({ startsAt }) => offer.some((slot) => slot.startsAt === startsAt)));
        expect(offer).toHaveLength(Math.min(most, free.length));
        expect(offer[0]).toEqual(free[0]);
        const halves = new Set(free.map(half));
        expect(new Set(offer.map(half)).size).toBe(Math.min(most, halves.size));
      }),
      RUNS,
    );
  });
});

const dayShown = (calendar: Calendar, at: number): number =>
  Date.parse(`${shownAt(calendar.zone, at).date}T00:00Z`) / DAY;

/** Whether the owner's clock shows a time of one and the same hours during the whole call. */
const hoursShown = (calendar: Calendar, { startsAt, endsAt }: Slot): boolean => {
  const first = shownAt(calendar.zone, startsAt);
  const ofDay = Object.entries({ ...calendar.hours, ...calendar.dates });
  const spans = ofDay.filter(([day]) => day === first.weekday || day === first.date).flatMap(([, some]) => some ?? []);
  return spans.some(({ from, to }) => {
    for (let at = startsAt; at < endsAt; at += MINUTE) {
      const { minute, date } = shownAt(calendar.zone, at);
      if (minute < from || minute >= to || date !== first.date) return false;
    }
    return true;
  });
};

const countsOf = (values: readonly number[]): number[] =>
  [...new Set(values)].map((value) => values.filter((other) => other === value).length);
