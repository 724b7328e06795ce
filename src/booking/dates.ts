import { DAY } from '../lib/clock.ts';
import { wallClock } from './calendar/wall-clock.ts';

/** Dates as text, such as `2026-12-24`. */

/** The dates of a time zone. */
export const datesIn = (zone: string) => {
  const clock = wallClock(zone);
  return {
    /** The date on which a moment falls. */
    dateAt: (at: number): string => dateOf(clock.shows(at)),
    /** The first moment of a date. */
    startOf: (date: string): number => clock.reaches(Date.parse(date)),
  };
};

/** The date so many days later. */
export const addDays = (date: string, days: number): string => dateOf(Date.parse(date) + days * DAY);

/** 1 is Monday. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;

const dateOf = (shown: number): string => new Date(shown).toISOString().slice(0, 'yyyy-mm-dd'.length);
