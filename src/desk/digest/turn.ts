import { MINUTE } from '../../lib/clock.ts';

const EVERY = 5; // minutes: often enough for a mail that may come in the course of a morning
const OFFSET = 2; // apart from what is done on the hour and on its quarters

/** Whether it is Monday by the owner's calendar, and a minute in which to see to the mail about the week. */
export const isDigestTurn = (now: number, dayOf: (at: number) => number): boolean =>
  Math.floor(now / MINUTE) % EVERY === OFFSET && isMonday(dayOf(now));

/** @param day since 1970, which began on a Thursday */
export const isMonday = (day: number): boolean => (day + 3) % 7 === 0;
