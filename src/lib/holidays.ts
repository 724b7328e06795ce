import { getHolidays } from 'feiertagejs';
import type { REGIONS } from './calendar.ts';

/** Says of a day such as `2026-12-25` whether it is a public holiday of a region. Each year is worked out once. */
export const publicHolidays = (region: (typeof REGIONS)[number]): ((date: string) => boolean) => {
  const years = new Set<string>();
  const holidays = new Set<string>();
  return (date) => {
    const year = date.slice(0, 4);
    if (!years.has(year)) {
      years.add(year);
      for (const { dateString } of getHolidays(year, region)) holidays.add(dateString);
    }
    return holidays.has(date);
  };
};
