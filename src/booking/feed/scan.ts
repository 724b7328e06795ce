import { DAY } from '../../lib/clock.ts';
import type { Interval } from '../calendar/interval.ts';

const MONTH = 31 * DAY;

/**
 * The events of a calendar file, as text, that could take up time of a range. Most of a calendar is past: what
 * certainly is gets no further look. What is in doubt is kept.
 */
export function* eventsNear(calendar: string, range: Interval): Generator<string> {
  const from = figureOf(range.from - 2 * DAY); // two: clocks differ by more than one
  const longBefore = figureOf(range.from - MONTH);
  const to = figureOf(range.to + 2 * DAY);
  for (let end = 0; ; ) {
    const begin = calendar.indexOf(BEGIN, end);
    if (begin < 0) return;
    end = calendar.indexOf(END, begin);
    if (end < 0) return;
    const event = calendar.slice(begin + 1, end + END.length);
    if (mayReach(event, from, longBefore, to)) yield event;
  }
}

const BEGIN = '\nBEGIN:VEVENT';
const END = '\nEND:VEVENT';

/** A day as the figure that stands in the file, e.g. 20260601. */
const figureOf = (at: number): number => Number(new Date(at).toISOString().slice(0, 10).replaceAll('-', ''));

const mayReach = (event: string, from: number, longBefore: number, to: number): boolean => {
  const start = dayOf(event, '\nDTSTART') ?? UNCLEAR;
  const end = dayOf(event, '\nDTEND') ?? (event.includes('\nDURATION') ? UNCLEAR : start);
  if (start === UNCLEAR || end === UNCLEAR) return true;
  const isSingle = !event.includes('\nR') || !/\n(RRULE|RDATE|RECURRENCE-ID)/.test(event);
  if (isSingle) return start <= to && end >= from;
  const replaced = dayOf(event, '\nRECURRENCE-ID');
  if (replaced === UNCLEAR) return true;
  if (replaced !== null) return (start <= to && end >= from) || (replaced <= to && replaced >= longBefore);
  const [, until] = /\nRRULE[^\n]*;UNTIL=(\d{8})/.exec(event) ?? [];
  const hasEnded = until !== undefined && Number(until) < from && end - start <= 1 && !event.includes('\nRDATE');
  return start <= to && !hasEnded;
};

/** A property whose value cannot be read at once, as its line is folded. */
const UNCLEAR = Symbol();

/** The day in a property's value; null if there is no such property. */
const dayOf = (event: string, property: string): number | typeof UNCLEAR | null => {
  const begin = event.indexOf(property);
  if (begin < 0) return null;
  const end = event.indexOf('\n', begin + 1);
  const value = event.lastIndexOf(':', end) + 1;
  const day = value > begin && end - value >= 8 ? Number(event.slice(value, value + 8)) : Number.NaN;
  return Number.isInteger(day) ? day : UNCLEAR;
};

/** The time zones that a calendar file describes itself, as text. */
export function* zonesIn(calendar: string): Generator<string> {
  for (const [zone] of calendar.matchAll(/^BEGIN:VTIMEZONE[\s\S]*?^END:VTIMEZONE/gm)) yield zone;
}
