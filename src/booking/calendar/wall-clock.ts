import * as Instant from 'temporal-polyfill/fns/Instant';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { DAY } from '../../lib/clock.ts';

/** The clock on the wall of a time zone. What it shows is in ms since it showed the beginning of 1970. */
type WallClock = {
  shows: (at: number) => number;
  /** How much more than UTC it shows from one shown time up to and with another, in ms; null if that changes. */
  offsetWithin: (from: number, to: number) => number | null;
  /** The first moment at which it shows a time; null for a time that it skips. */
  firstAt: (shown: number) => number | null;
  /** The first moment at which it shows a time or a later one. */
  reaches: (shown: number) => number;
  /** Whether all that it shows from `start` until `end` is from `from` on and before `to`. */
  staysWithin: (start: number, end: number, from: number, to: number) => boolean;
};

/** A stretch of time in which the clock is not put forward or back; `offset` is what it shows more than UTC, in ms. */
type Stretch = { from: number; to: number; offset: number };

const WIDEST = DAY; // no clock is further from UTC
const EARLIER = 3 * DAY; // the first question is seldom about the earliest moment
const UNCHANGED = 3 * 365 * DAY; // where no change is found, none comes for so long: the library looks no further

/** Asks the time zone only for its changes, a few a year, and keeps them. */
export const wallClock = (zone: string): WallClock => {
  const at = (moment: number) => Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(moment), zone);
  at(0); // reads the time zone when the program starts: no request should pay for it

  let known: Stretch[] = [];
  const stretches = (from: number, to: number): readonly Stretch[] => {
    if (from < (known[0]?.from ?? Number.POSITIVE_INFINITY)) known = [stretchFrom(from - EARLIER)];
    for (let last = known.at(-1); last && last.to < to; last = known.at(-1)) known.push(stretchFrom(last.to));
    return known;
  };

  const stretchFrom = (from: number): Stretch => {
    const local = at(from);
    const change = Zoned.getTimeZoneTransition(local, 'next');
    return {
      from,
      to: change?.epochMilliseconds ?? from + UNCHANGED,
      offset: Zoned.offsetNanoseconds(local) / 1e6,
    };
  };

  return {
    shows(moment) {
      const stretch = stretches(moment, moment + 1).find(({ to }) => moment < to);
      return moment + (stretch?.offset ?? 0);
    },

    offsetWithin(from, to) {
      const around = stretches(from - WIDEST, to + WIDEST).find((stretch) => from - stretch.offset < stretch.to);
      return around && from - around.offset >= around.from && to - around.offset < around.to ? around.offset : null;
    },

    firstAt(shown) {
      for (const { from, to, offset } of stretches(shown - WIDEST, shown + WIDEST))
        if (shown - offset >= from && shown - offset < to) return shown - offset;
      return null;
    },

    reaches(shown) {
      for (const { from, to, offset } of stretches(shown - WIDEST, shown + WIDEST))
        if (shown - offset < to) return Math.max(from, shown - offset);
      return shown;
    },

    staysWithin: (start, end, from, to) =>
      stretches(start, end).every(
        (stretch) =>
          stretch.to <= start ||
          stretch.from >= end ||
          (Math.max(start, stretch.from) + stretch.offset >= from && Math.min(end, stretch.to) + stretch.offset <= to),
      ),
  };
};
