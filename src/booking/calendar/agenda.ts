import type { Calendar } from '../../lib/calendar.ts';
import { HOUR } from '../../lib/clock.ts';
import type { Interval } from './interval.ts';
import { fullDays } from './limits.ts';
import { overlapsAny } from './overlap.ts';
import { timetable } from './timetable.ts';

/**
 * A time at which a call may be: the call itself and the time held for it with its buffers, in epoch ms. `day` and
 * `week` are of the owner's zone, in days since 1970 (of a week: its Monday).
 */
export type Slot = Readonly<{
  startsAt: number;
  endsAt: number;
  heldFrom: number;
  heldTo: number;
  day: number;
  week: number;
}>;

/** A call that is in the calendar already. */
export type Taken = Pick<Slot, 'heldFrom' | 'heldTo' | 'day' | 'week'>;

const OFFER_DAYS = 14; // an offer is not spread over more days: who is ready for a call does not wait for weeks

/**
 * The times at which a call can be, by the owner's rules. Moments are epoch ms.
 *
 * A slot begins when the owner's clock shows the beginning of her hours, or `every` minutes later, and so on; and as
 * long as the call lasts her clock shows a time within these hours. Where the clock goes forward, what would begin in
 * the skipped hour does not exist, and the hours are shorter by it. Where it goes back, what begins in the repeated
 * hour begins the first time round, and there only. A call always has its full length, and the notice is in real hours;
 * the horizon is in days of the calendar.
 *
 * `taken` must hold all calls from the Monday of this week on, or the limits would count too few. `busy` is the time
 * that the owner has given to other things. Both may come in any order. What only touches does not overlap.
 */
export const createAgenda = (calendar: Calendar) => {
  const table = timetable(calendar);

  const range = (now: number): Interval => {
    const from = now + calendar.noticeHours * HOUR;
    const to = table.beginOf(table.dayOf(now) + calendar.horizonDays + 1);
    return { from, to: Math.max(from, to) };
  };

  const free = (within: Interval, now: number, taken: readonly Taken[], busy: readonly Interval[]): Slot[] => {
    const bookable = range(now);
    const from = Math.max(within.from, bookable.from);
    const to = Math.min(within.to, bookable.to);
    if (from >= to) return [];

    const isFull = fullDays(calendar, taken);
    const isTaken = overlapsAny([...taken.map(({ heldFrom, heldTo }) => ({ from: heldFrom, to: heldTo })), ...busy]);
    const slots: Slot[] = [];
    const lastDay = table.dayOf(to - 1);
    for (let day = table.dayOf(from); day <= lastDay; day++) {
      if (isFull(day)) continue;
      for (const startsAt of table.startsOn(day)) {
        if (startsAt < from || startsAt >= to) continue;
        if (!isTaken(startsAt - table.heldBefore, startsAt + table.heldAfter)) slots.push(table.slot(startsAt, day));
      }
    }
    return slots;
  };

  return {
    /** From when to when anything can be booked at all. */
    range,

    /** Free slots that start within a range, ascending. */
    free,

    /**
     * The slot that starts at a moment, if there is one by the owner's hours and now is neither too late for it nor too
     * early. Says nothing about what is taken.
     */
    slotAt(startsAt: number, now: number): Slot | null {
      const { from, to } = range(now);
      if (!(startsAt >= from && startsAt < to)) return null;
      const day = table.dayOf(startsAt);
      return table.startsOn(day).includes(startsAt) ? table.slot(startsAt, day) : null;
    },

    /**
     * Up to `most` free slots as an offer, ascending and beginning with the earliest: one of each half day within two
     * weeks; where these are too few half days, the earliest others too.
     */
    next(most: number, now: number, taken: readonly Taken[], busy: readonly Interval[]): Slot[] {
      const slots = free(range(now), now, taken, busy);
      const lastDay = (slots[0]?.day ?? 0) + OFFER_DAYS;
      const spread = slots.filter((slot, index) => {
        const previous = slots[index - 1];
        const begins = previous?.day !== slot.day || table.isMorning(previous) !== table.isMorning(slot);
        return begins && slot.day < lastDay;
      });
      const others = slots.filter((slot) => !spread.includes(slot));
      return [...spread, ...others].slice(0, most).toSorted((a, b) => a.startsAt - b.startsAt);
    },

    /** Up to `most` free slots that are as near to a moment as possible, ascending. */
    nearest(startsAt: number, most: number, now: number, taken: readonly Taken[], busy: readonly Interval[]): Slot[] {
      const slots = free(range(now), now, taken, busy);
      let to = slots.findIndex((slot) => slot.startsAt >= startsAt);
      if (to < 0) to = slots.length;
      let from = to;
      while (to - from < most && (from > 0 || to < slots.length)) {
        const earlier = slots[from - 1];
        const later = slots[to];
        if (!later || (earlier && startsAt - earlier.startsAt <= later.startsAt - startsAt)) from--;
        else to++;
      }
      return slots.slice(from, to);
    },
  };
};

export type Agenda = ReturnType<typeof createAgenda>;
