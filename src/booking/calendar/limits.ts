import type { Calendar } from '../../lib/calendar.ts';
import type { Taken } from './agenda.ts';
import { mondayOf } from './hours.ts';

/** Says of a day whether it, or its week, has all the calls that the owner wants. */
export const fullDays = (
  { mostPerDay, mostPerWeek }: Calendar,
  taken: readonly Taken[],
): ((day: number) => boolean) => {
  const onDay = counts(taken.map(({ day }) => day));
  const inWeek = counts(taken.map(({ week }) => week));
  return (day) => (onDay.get(day) ?? 0) >= mostPerDay || (inWeek.get(mondayOf(day)) ?? 0) >= mostPerWeek;
};

const counts = (values: readonly number[]): Map<number, number> => {
  const counted = new Map<number, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
};
