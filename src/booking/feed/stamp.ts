import { DAY, HOUR, MINUTE, SECOND } from '../../lib/clock.ts';

/** A date or a time as it is written, before anybody asks where: the wall time, for a date that of its midnight. */
export type Stamp = { wall: number; isDate: boolean; isUtc: boolean };

/** Reads `20260601`, `20260601T090000` and `20260601T090000Z` (RFC 5545 § 3.3.4 and 3.3.5). */
export const parseStamp = (text: string): Stamp | null => {
  const [whole, year, month, day, hours, minutes, seconds, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(text.trim()) ?? [];
  if (!whole) return null;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hours ?? 0),
    Number(minutes ?? 0),
    Number(seconds ?? 0),
  );
  return { wall, isDate: hours === undefined, isUtc: utc !== undefined };
};

/** Days pass by the calendar, hours by the clock: a day is not always 24 hours (RFC 5545 § 3.3.6). */
export type Duration = { days: number; time: number };

/** Reads `PT1H30M`, `P2D` and `P1W`. */
export const parseDuration = (text: string): Duration | null => {
  const [whole, minus, weeks, days, hours, minutes, seconds] =
    /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text.trim()) ?? [];
  if (!whole || minus === '-') return null;
  return {
    days: Number(weeks ?? 0) * 7 + Number(days ?? 0),
    time: Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * SECOND,
  };
};

/** Reads `+0100`, in ms (RFC 5545 § 3.3.14). */
export const parseOffset = (text: string): number | null => {
  const [whole, sign, hours, minutes, seconds] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text.trim()) ?? [];
  if (!whole) return null;
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds ?? 0) * SECOND;
  return size >= DAY ? null : sign === '-' ? -size : size;
};
