import type { Slot } from './calendar/agenda.ts';
import { addDays, datesIn, weekdayOf } from './dates.ts';

/** Free times as a visitor looks through them: a month of days, and the times of one of them. Dates are text. */
export type Times = {
  zone: string;
  /** Such as `2026-12`, in the visitor's zone. */
  month: string;
  /** A moment in that month, to say its name. */
  monthAt: number;
  /** Months with free times before and after it. */
  earlier: string | null;
  later: string | null;
  /** Monday to Sunday; null where a week reaches into another month. */
  weeks: (Day | null)[][];
  /** The chosen day, else the first with free times; null where there is none. */
  day: string | null;
  slots: readonly Slot[];
};

export type Day = { date: string; at: number; free: number };

/** Sorts free times for looking through; what is asked for and does not exist gives way to what does. */
export const timesOf = (free: readonly Slot[], zone: string, asked: { month?: string; day?: string }): Times => {
  const { dateAt, startOf } = datesIn(zone);
  const days = Map.groupBy(free, ({ startsAt }) => dateAt(startsAt));
  const months = [...new Set([...days.keys()].map(monthOf))].toSorted();
  const month =
    months.find((one) => one === (asked.month ?? monthOf(asked.day ?? ''))) ?? months[0] ?? asked.month ?? '';
  const inMonth = [...days.keys()].filter((date) => monthOf(date) === month).toSorted();
  const day = inMonth.find((date) => date === asked.day) ?? inMonth[0] ?? null;
  return {
    ...{ zone, month, day },
    monthAt: startOf(`${month}-01`),
    earlier: months.findLast((one) => one < month) ?? null,
    later: months.find((one) => one > month) ?? null,
    weeks: fromFirstFree(weeksOf(month, (date) => ({ date, at: startOf(date), free: days.get(date)?.length ?? 0 }))),
    slots: (day !== null && days.get(day)) || [],
  };
};

const monthOf = (date: string): string => date.slice(0, 'yyyy-mm'.length);

/** Weeks that are over, or in which nothing is free yet, only take room. */
const fromFirstFree = (weeks: (Day | null)[][]): (Day | null)[][] =>
  weeks.slice(
    Math.max(
      0,
      weeks.findIndex((week) => week.some((day) => day && day.free > 0)),
    ),
  );

const DAYS_A_WEEK = 7;

const weeksOf = (month: string, dayOf: (date: string) => Day): (Day | null)[][] => {
  const first = `${month}-01`;
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks: (Day | null)[][] = [];
  for (let week = monday; monthOf(week) <= month; week = addDays(week, DAYS_A_WEEK))
    weeks.push(
      Array.from({ length: DAYS_A_WEEK }, (_, i) => addDays(week, i)).map((date) =>
        monthOf(date) === month ? dayOf(date) : null,
      ),
    );
  return weeks;
};
