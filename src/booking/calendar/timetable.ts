import type { Calendar } from '../../lib/calendar.ts';
import { DAY, MINUTE } from '../../lib/clock.ts';
import type { Slot } from './agenda.ts';
import { mondayOf, openingHours } from './hours.ts';
import { wallClock } from './wall-clock.ts';

const NOON = DAY / 2;

/** The owner's days (in days since 1970) and what could begin on them, whether anything is free then or not. */
export const timetable = (calendar: Calendar) => {
  const clock = wallClock(calendar.zone);
  const hoursOn = openingHours(calendar);
  const length = calendar.minutes * MINUTE;
  const every = calendar.every * MINUTE;
  const heldBefore = calendar.buffer.before * MINUTE;
  const heldAfter = length + calendar.buffer.after * MINUTE;

  return {
    dayOf: (at: number): number => Math.floor(clock.shows(at) / DAY),

    /** The first moment of a day. */
    beginOf: (day: number): number => clock.reaches(day * DAY),

    /** When calls can begin on a day, ascending. */
    startsOn(day: number): number[] {
      const midnight = day * DAY;
      const usual = clock.offsetWithin(midnight, midnight + DAY);
      const starts: number[] = [];
      for (const { from, to } of hoursOn(day)) {
        const opens = midnight + from * MINUTE;
        const closes = midnight + to * MINUTE;
        if (usual !== null)
          for (let shown = opens; shown + length <= closes; shown += every) starts.push(shown - usual);
        else
          for (let shown = opens; shown < closes; shown += every) {
            const start = clock.firstAt(shown);
            if (start !== null && clock.staysWithin(start, start + length, opens, closes)) starts.push(start);
          }
      }
      return starts;
    },

    /** How long before and after its beginning a call is held, in ms. */
    heldBefore,
    heldAfter,

    slot: (startsAt: number, day: number): Slot => ({
      startsAt,
      endsAt: startsAt + length,
      heldFrom: startsAt - heldBefore,
      heldTo: startsAt + heldAfter,
      day,
      week: mondayOf(day),
    }),

    isMorning: ({ day, startsAt }: Slot): boolean => clock.shows(startsAt) - day * DAY < NOON,
  };
};
