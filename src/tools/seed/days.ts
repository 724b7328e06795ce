import { around, between, oneOf, type Random } from './draw.ts';

const WEEKDAYS = [1.2, 1.25, 1.15, 1.05, 0.8, 0.6, 0.85] as const; // from Monday; who runs a practice reads on weekdays
const GROWTH = 3; // as many come at the end as at the beginning, times this
const NOISE = 0.35;

/** Hours of the day and how many come then. */
const HOURS: readonly (readonly [number, number])[] = [
  ...([0, 1, 2, 3, 4, 5] as const).map((hour) => [hour, 0.4] as const),
  ...([6, 7, 8, 9, 10, 11, 12] as const).map((hour) => [hour, 5] as const),
  ...([13, 14, 15, 16, 17, 18] as const).map((hour) => [hour, 4] as const),
  ...([19, 20, 21, 22] as const).map((hour) => [hour, 7] as const),
  [23, 2],
];

const MINUTES = 60;

/** How many of `all` come on each of so many days in a row, the last of which is `last` (days since 1970). */
export const spread = (all: number, days: number, last: number, random: Random): number[] => {
  const weights = Array.from({ length: days }, (_, at) => {
    const day = last - days + 1 + at;
    const weekday = WEEKDAYS[(day + 3) % 7] ?? 1;
    return weekday * (1 + ((GROWTH - 1) * at) / days) * around(random, 1, NOISE);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let share = 0;
  let given = 0;
  return weights.map((weight) => {
    share += weight;
    const upToHere = Math.round((all * share) / whole);
    const now = upToHere - given;
    given = upToHere;
    return now;
  });
};

/** A minute of the day at which somebody comes. */
export const minuteOfDay = (random: Random): number => oneOf(random, HOURS) * MINUTES + between(random, 0, MINUTES);
