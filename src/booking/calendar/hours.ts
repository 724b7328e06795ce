import { type Calendar, WEEKDAYS } from '../../lib/calendar.ts';
import { DAY } from '../../lib/clock.ts';
import { publicHolidays } from '../../lib/holidays.ts';

/** Hours of a day by the owner's clock, in minutes since midnight. */
type Span = { from: number; to: number };

/**
 * The hours of a day, which is given in days since 1970: those said for its date, else none on a public holiday, else
 * those of its weekday.
 */
export const openingHours = ({ hours, dates, holidays }: Calendar): ((day: number) => readonly Span[]) => {
  const isHoliday = holidays ? publicHolidays(holidays) : () => false;
  return (day) => {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    return dates[date] ?? (isHoliday(date) ? [] : (hours[weekdayOf(day)] ?? []));
  };
};

const weekdayOf = (day: number) => WEEKDAYS[day - mondayOf(day)] ?? 'monday';

/** The Monday of a day's week, both in days since 1970, which began on a Thursday. */
export const mondayOf = (day: number): number => Math.floor((day + 3) / 7) * 7 - 3;
