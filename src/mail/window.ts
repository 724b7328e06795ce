import * as Instant from 'temporal-polyfill/fns/Instant';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { APART_HOURS, FOLLOW_UPS } from '../../emails/sequence.ts';
import type { FollowUpStep } from '../../quiz/engine/texts.ts';
import { minutesOf } from '../lib/calendar.ts';
import { HOUR } from '../lib/clock.ts';
import { publicHolidays } from '../lib/holidays.ts';
import type { Timing } from '../lib/site.ts';

const ZONE = 'Europe/Berlin';
const MOST_KEPT = 1000; // days
const LONGEST_BREAK_DAYS = 400; // more days than an owner can close in a row

/** Moments are epoch ms. */
type SendingWindow = {
  /** The moment itself if follow-up mails may arrive then, else the next opening. Never earlier. */
  nextOpening: (at: number) => number;
  isOpen: (at: number) => boolean;
  /** When each follow-up of a run that was confirmed at `at` is due: in their order, and no two close together. */
  plan: (at: number) => { step: FollowUpStep; dueAt: number }[];
};

/** The owner's hours for follow-up mails, by the clocks of Germany (on both days of the year when those change, too). */
export const sendingWindow = ({ days, window, holidays: { region, more } }: Timing): SendingWindow => {
  const isHoliday = publicHolidays(region);
  const own = new Set<string>(more);
  const from = minutesOf(window.from);
  const to = minutesOf(window.to);
  const open = new Map<string, boolean>(); // by date: the same few days are asked for again and again

  const opensOn = (local: Local): boolean => {
    const date = dateOf(local);
    const before = open.get(date);
    if (before !== undefined) return before;
    const opens = window.days.includes(Zoned.dayOfWeek(local)) && !own.has(date) && !isHoliday(date);
    if (open.size >= MOST_KEPT) open.clear();
    open.set(date, opens);
    return opens;
  };

  const isOpen = (at: number): boolean => {
    const local = inBerlin(at);
    const minutes = local.hour * 60 + local.minute;
    return minutes >= from && minutes < to && opensOn(local);
  };

  const nextOpening = (at: number): number => {
    if (isOpen(at)) return at;
    for (let ahead = 0; ahead <= LONGEST_BREAK_DAYS; ahead++) {
      const day = Zoned.addDays(inBerlin(at), ahead);
      const opening = atTime(day, from);
      if (opening >= at && isOpen(opening)) return opening; // an hour that the clocks skip is no opening
    }
    throw new Error('followUps.window never opens');
  };

  return {
    isOpen,
    nextOpening,
    plan: (at) => {
      let earliest = at;
      return FOLLOW_UPS.map(({ step }) => {
        const day = Zoned.addDays(inBerlin(at), days[step]).epochMilliseconds;
        const dueAt = nextOpening(Math.max(day, earliest));
        earliest = dueAt + APART_HOURS * HOUR;
        return { step, dueAt };
      });
    },
  };
};

type Local = ReturnType<typeof Instant.toZonedDateTimeISO>;

const inBerlin = (at: number): Local => Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(at), ZONE);
inBerlin(0); // reads the time zone when the program starts: no request should pay for it

const dateOf = ({ year, month, day }: Local): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
const twoDigits = (figure: number): string => String(figure).padStart(2, '0');

const atTime = (day: Local, minutes: number): number =>
  Zoned.withFields(Zoned.startOfDay(day), { hour: Math.floor(minutes / 60), minute: minutes % 60 }).epochMilliseconds;
