import { DAY, HOUR, MINUTE, SECOND } from '../../lib/clock.ts';
import { daysOf } from './days.ts';
import { type Rule, STEPS, stepOf } from './rule.ts';

const MOST_STEPS = 40_000; // days (over a century) or hours that are walked to find the end of a counted rule

type Range = { start: number /** The last wall time that the rule allows. */; until: number; from: number; to: number };

/** When something that begins at `start` comes back from `from` on and before `to`. All are wall times. */
export const occurrences = (rule: Rule, range: Range): number[] => {
  const found: number[] = [];
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  const take = (wall: number): boolean => {
    if (left <= 0 || wall > range.until || wall >= range.to) return false;
    left--;
    if (wall >= range.from) found.push(wall);
    return true;
  };
  take(range.start); // is always one of them (RFC 5545 § 3.8.5.3)
  for (const wall of rule.frequency in STEPS ? byTheStep(rule, range) : byTheDay(rule, range))
    if (wall > range.start && !take(wall)) break;
  return found;
};

function* byTheDay(rule: Rule, { start, until, from, to }: Range): Generator<number> {
  const begins = Math.floor(start / DAY);
  const days = daysOf(rule, begins);
  const times = timesOf(rule, start - begins * DAY);
  const ends = Math.min(
    Math.floor(Math.min(until, to) / DAY),
    begins + (rule.count === null ? Number.POSITIVE_INFINITY : MOST_STEPS),
  );
  const on = (day: number): number[] => (days.includes(day) ? times.map((time) => day * DAY + time) : []);

  for (let day = rule.count === null ? Math.max(begins, Math.floor(from / DAY)) : begins; day <= ends; day++)
    if (rule.positions.length === 0) yield* on(day);
    else {
      const period = days.periodOf(day);
      const all: number[] = [];
      for (let one = period.from; one < period.to; one++) all.push(...on(one));
      const chosen = rule.positions.map((position) => all.at(position > 0 ? position - 1 : position));
      yield* all.filter((wall) => wall >= day * DAY && chosen.includes(wall));
      day = period.to - 1;
    }
}

const timesOf = (rule: Rule, first: number): number[] => {
  const hours = orElse(rule.hours, Math.floor(first / HOUR));
  const minutes = orElse(rule.minutes, Math.floor(first / MINUTE) % 60);
  const seconds = orElse(rule.seconds, Math.floor(first / SECOND) % 60);
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * HOUR + minute * MINUTE + second * SECOND)),
  );
};

const orElse = (given: readonly number[], otherwise: number): readonly number[] =>
  given.length > 0 ? given.toSorted((a, b) => a - b) : [otherwise];

/** By the hour or faster: nobody's calendar program offers it, so that what a rule adds within its hour is left out. */
function* byTheStep(rule: Rule, { start, until, from, to }: Range): Generator<number> {
  const step = stepOf(rule);
  const days = daysOf(rule, Math.floor(start / DAY));
  const allows = (given: readonly number[], figure: number) => given.length === 0 || given.includes(figure);
  let wall = rule.count === null ? start + Math.max(0, Math.ceil((from - start) / step)) * step : start;
  for (let steps = 0; steps < MOST_STEPS && wall <= until && wall < to; steps++, wall += step)
    if (
      days.includes(Math.floor(wall / DAY)) &&
      allows(rule.hours, Math.floor(wall / HOUR) % 24) &&
      allows(rule.minutes, Math.floor(wall / MINUTE) % 60) &&
      allows(rule.seconds, Math.floor(wall / SECOND) % 60)
    )
      yield wall;
}
