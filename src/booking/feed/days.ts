import { DAY } from '../../lib/clock.ts';
import type { Rule } from './rule.ts';

/** Days are counted since 1970, weekdays from Monday, 0. */
export type Days = {
  /** Whether a rule that began on a certain day comes back on this one, positions aside. */
  includes: (day: number) => boolean;
  /** The week, month … that a day belongs to, as the rule counts: its first day, and the first after it. */
  periodOf: (day: number) => { from: number; to: number };
};

/** The days of a rule. Each is asked for itself, so that nobody has to walk there from the beginning. */
export const daysOf = (rule: Rule, begins: number): Days => {
  const first = dateOf(begins);
  const { frequency, interval, months, weeks, yearDays, monthDays, weekdays } = rule;
  const weekOf = (day: number) => Math.floor((day + 3 - rule.weekStart) / 7); // 1970 began on a Thursday
  const named = weekdays.length + monthDays.length + yearDays.length + weeks.length > 0;

  const inTurn = (day: number): boolean => {
    if (frequency === 'DAILY') return (day - begins) % interval === 0;
    if (frequency === 'WEEKLY') return (weekOf(day) - weekOf(begins)) % interval === 0;
    const { year, month } = dateOf(day);
    if (frequency === 'MONTHLY') return ((year - first.year) * 12 + month - first.month) % interval === 0;
    return frequency !== 'YEARLY' || (year - first.year) % interval === 0;
  };

  /** What the rule does not name, the first time decides. */
  const asTheFirst = (day: number): boolean => {
    if (frequency === 'WEEKLY') return weekdays.length > 0 || weekdayOf(day) === weekdayOf(begins);
    if (frequency === 'MONTHLY') return named || dateOf(day).date === first.date;
    if (frequency !== 'YEARLY') return true;
    if (weeks.length > 0) return weekdays.length > 0 || weekdayOf(day) === weekdayOf(begins);
    if (named) return true;
    return dateOf(day).date === first.date && (months.length > 0 || dateOf(day).month === first.month);
  };

  const isNthWeekday = (day: number): boolean => {
    const among = frequency === 'MONTHLY' || (frequency === 'YEARLY' && months.length > 0) ? monthOf(day) : yearOf(day);
    const fromStart = Math.floor((day - among.from) / 7) + 1;
    const fromEnd = -Math.floor((among.to - 1 - day) / 7) - 1;
    const counts = (frequency === 'MONTHLY' || frequency === 'YEARLY') && weeks.length === 0;
    return weekdays.some(
      ({ nth, weekday }) =>
        weekday === weekdayOf(day) && (nth === null || !counts || nth === fromStart || nth === fromEnd),
    );
  };

  const isNamed = (day: number): boolean => {
    if (weekdays.length > 0 && !isNthWeekday(day)) return false;
    if (months.length > 0 && !months.includes(dateOf(day).month)) return false;
    if (monthDays.length > 0 && !isNthDay(day, monthOf(day), monthDays)) return false;
    if (yearDays.length > 0 && !isNthDay(day, yearOf(day), yearDays)) return false;
    return weeks.length === 0 || isInWeek(day, weeks, rule.weekStart);
  };

  return {
    includes: (day) => inTurn(day) && asTheFirst(day) && isNamed(day),
    periodOf(day) {
      if (frequency === 'YEARLY') return yearOf(day);
      if (frequency === 'MONTHLY') return monthOf(day);
      if (frequency !== 'WEEKLY') return { from: day, to: day + 1 };
      const from = weekOf(day) * 7 - 3 + rule.weekStart;
      return { from, to: from + 7 };
    },
  };
};

const isNthDay = (day: number, among: { from: number; to: number }, wanted: readonly number[]): boolean =>
  wanted.includes(day - among.from + 1) || wanted.includes(day - among.to);

/** Week 1 is the first with four days or more in the year (RFC 5545 § 3.3.10, ISO 8601). */
const isInWeek = (day: number, weeks: readonly number[], weekStart: number): boolean => {
  const start = day - ((weekdayOf(day) - weekStart + 7) % 7);
  const { year } = dateOf(start + 3);
  const firstWeek = (of: number) => {
    const fourth = dayOf(of, 1, 4);
    return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
  };
  const fromStart = (start - firstWeek(year)) / 7 + 1;
  return weeks.includes(fromStart) || weeks.includes((start - firstWeek(year + 1)) / 7);
};

const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

type CivilDate = { year: number; month: number; date: number };

const MOST_KEPT = 1_000;
const kept = new Map<number, CivilDate>();

/** All series ask for the same few days. */
const dateOf = (day: number): CivilDate => {
  const known = kept.get(day);
  if (known) return known;
  const at = new Date(day * DAY);
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(day, date);
  return date;
};

const dayOf = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / DAY;

const monthOf = (day: number): { from: number; to: number } => {
  const { year, month } = dateOf(day);
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) };
};

const yearOf = (day: number): { from: number; to: number } => {
  const { year } = dateOf(day);
  return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
};
