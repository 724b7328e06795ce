import type { Slot, Taken } from '../../../src/booking/calendar/agenda.ts';
import type { Interval } from '../../../src/booking/calendar/interval.ts';
import type { Calendar } from '../../../src/lib/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../../src/lib/clock.ts';

/** The rules of the calendar read minute by minute from a clock that only `Intl` turns: slow, and made another way. */

/** What a clock on the wall shows in one minute. */
type Shown = { date: string; weekday: string; minute: number };

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'long',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  return format;
};

const read = new Map<string, Shown>();
export const shownAt = (zone: string, at: number): Shown => {
  const key = `${zone} ${at}`;
  const known = read.get(key);
  if (known) return known;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const shown = {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: (parts.weekday ?? '').toLowerCase(),
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
  read.set(key, shown);
  return shown;
};

const daysSince1970 = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The hours of the date that the clock shows. */
const spansOf = (calendar: Calendar, shown: Shown, isHoliday: (date: string) => boolean) => {
  const own = calendar.dates[shown.date];
  if (own) return own;
  if (isHoliday(shown.date)) return [];
  return Object.entries(calendar.hours).find(([weekday]) => weekday === shown.weekday)?.[1] ?? [];
};

/** Nationwide German holidays of the years that the tests are in, from the almanac. */
const HOLIDAYS = new Set([
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-10-03', '2026-12-25'],
  ...['2026-12-26', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17', '2027-10-03'],
  ...['2027-12-25', '2027-12-26', '2028-01-01'],
]);

/** Every slot that can be booked at `now` although nothing is taken: each minute from now on is tried. */
export const bookable = (calendar: Calendar, now: number): Slot[] => {
  const isHoliday = (date: string) => calendar.holidays === 'BUND' && HOLIDAYS.has(date);
  const today = daysSince1970(shownAt(calendar.zone, now).date);
  const slots: Slot[] = [];
  const seen = new Set<string>();
  for (let at = Math.floor(now / MINUTE) * MINUTE - 3 * HOUR; ; at += MINUTE) {
    const shown = shownAt(calendar.zone, at);
    const day = daysSince1970(shown.date);
    if (day > today + calendar.horizonDays) return slots;
    const label = `${shown.date} ${shown.minute}`;
    if (seen.has(label)) continue; // the clock shows it for the second time
    seen.add(label);
    if (at < now + calendar.noticeHours * HOUR) continue;
    const span = spansOf(calendar, shown, isHoliday).find(({ from, to }) => shown.minute >= from && shown.minute < to);
    if (!span || (shown.minute - span.from) % calendar.every !== 0) continue;
    const minutes = Array.from({ length: calendar.minutes }, (_, minute) =>
      shownAt(calendar.zone, at + minute * MINUTE),
    );
    const isWithin = minutes.every(
      ({ date, minute }) => date === shown.date && minute >= span.from && minute < span.to,
    );
    if (!isWithin) continue;
    const endsAt = at + calendar.minutes * MINUTE;
    slots.push({
      startsAt: at,
      endsAt,
      heldFrom: at - calendar.buffer.before * MINUTE,
      heldTo: endsAt + calendar.buffer.after * MINUTE,
      day,
      week: mondayOf(day),
    });
  }
};

const mondayOf = (day: number): number => day - ((new Date(day * DAY).getUTCDay() + 6) % 7);

/** Which of them are free: each is compared with everything. */
export const freeOf = (
  calendar: Calendar,
  slots: readonly Slot[],
  taken: readonly Taken[],
  busy: readonly Interval[],
): Slot[] =>
  slots.filter(
    (slot) =>
      taken.filter(({ day }) => day === slot.day).length < calendar.mostPerDay &&
      taken.filter(({ week }) => week === slot.week).length < calendar.mostPerWeek &&
      taken.every(({ heldFrom, heldTo }) => Math.max(heldFrom, slot.heldFrom) >= Math.min(heldTo, slot.heldTo)) &&
      busy.every(({ from, to }) => Math.max(from, slot.heldFrom) >= Math.min(to, slot.heldTo)),
  );
