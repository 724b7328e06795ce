import { DAY, HOUR } from '../../src/lib/clock.ts';

/** When follow-ups may arrive. */
export type Hours = { days: readonly number[]; from: number; to: number };

/**
 * Whether follow-ups may go out at a moment, worked out in another way than the product does: the offset by the rule
 * of the EU's directive 2000/84, holidays by hand.
 */
export const isOpenIn =
  ({ days, from, to }: Hours) =>
  (at: number): boolean => {
    const local = new Date(at + offsetAt(at));
    const hour = local.getUTCHours() + local.getUTCMinutes() / 60;
    return (
      days.includes(local.getUTCDay() || 7) &&
      hour >= from &&
      hour < to &&
      !holidaysOf(local.getUTCFullYear()).has(dayOf(local.getTime()))
    );
  };

const dayOf = (local: number): number => Math.floor(local / DAY);

/** Berlin's clocks are two hours ahead of UTC from the last Sunday of March to that of October, 01:00 UTC; else one. */
export const offsetAt = (at: number): number => {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 2 * HOUR : HOUR;
};

/** 01:00 UTC on the last Sunday of a month of 31 days. */
export const lastSunday = (year: number, month: number): number => {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
};

const holidays = new Map<number, ReadonlySet<number>>();

/** The days that are holidays in all of Germany. */
const holidaysOf = (year: number): ReadonlySet<number> => {
  const known = holidays.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const fixed = [
    [0, 1],
    [4, 1],
    [9, 3],
    [11, 25],
    [11, 26],
  ].map(([month = 0, day]) => dayOf(Date.UTC(year, month, day)));
  const moving = [-2, 0, 1, 39, 49, 50].map((days) => dayOf(easter) + days);
  const all = new Set([...fixed, ...moving]);
  holidays.set(year, all);
  return all;
};

/** Gauss's rule with Lichtenberg's mending, good for the Gregorian calendar. */
const easterOf = (year: number): number => {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const oe = 7 - ((og - sz) % 7);
  return Date.UTC(year, 2, og + oe);
};
