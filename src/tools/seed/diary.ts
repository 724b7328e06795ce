import type { Slot, Taken } from '../../booking/calendar/agenda.ts';
import { timetable } from '../../booking/calendar/timetable.ts';
import type { Calendar } from '../../lib/calendar.ts';
import { HOUR } from '../../lib/clock.ts';
import { between, pick, type Random } from './draw.ts';

const WITHIN_DAYS = 10; // who wants a call takes one soon
const TRIES = 4; // then nothing suits

/** The owner's calendar while it fills: two calls never share a moment, and her limits of a day and a week hold. */
export const createDiary = (calendar: Calendar, taken: readonly Taken[]) => {
  const table = timetable(calendar);
  const byWeek = new Map<number, Taken[]>();
  const ofWeek = (week: number): Taken[] => {
    const known = byWeek.get(week) ?? [];
    byWeek.set(week, known);
    return known;
  };
  for (const one of taken) ofWeek(one.week).push(one);

  const isFree = (slot: Slot): boolean => {
    const week = ofWeek(slot.week);
    return (
      week.length < calendar.mostPerWeek &&
      week.filter(({ day }) => day === slot.day).length < calendar.mostPerDay &&
      week.every(({ heldFrom, heldTo }) => heldTo <= slot.heldFrom || heldFrom >= slot.heldTo)
    );
  };

  return {
    /** Takes a time that is free and soon enough after a moment; null where nothing suits. */
    take(at: number, random: Random): Slot | null {
      const from = at + calendar.noticeHours * HOUR;
      for (let turn = 0; turn < TRIES; turn++) {
        const day = table.dayOf(from) + Math.floor(between(random, 0, WITHIN_DAYS));
        const starts = table.startsOn(day).filter((startsAt) => startsAt >= from);
        if (starts.length === 0) continue;
        const slot = table.slot(pick(random, starts), day);
        if (!isFree(slot)) continue;
        ofWeek(slot.week).push(slot);
        return slot;
      }
      return null;
    },

    /** Gives a time back. */
    free(slot: Slot): void {
      const week = ofWeek(slot.week);
      week.splice(week.indexOf(slot), 1);
    },
  };
};

export type Diary = ReturnType<typeof createDiary>;
