import ICAL from 'ical.js';
import type { Interval } from '../../../src/booking/calendar/interval.ts';

/** Names in the fixtures that the world's list of time zones does not have. */
const ALIASES: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Customized Time Zone': 'Asia/Kathmandu',
  '(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien': 'Europe/Berlin',
  '/mozilla.org/20050126_1/Europe/Berlin': 'Europe/Berlin',
  'GMT-0400': 'Etc/GMT+4',
};

/** The busy times of a range by another way than the product's: ical.js for what comes back, Intl for the clocks. */
export const busyByIcal = (text: string, range: Interval, owner: string, ownHost: string): Interval[] => {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const exceptions = events.filter((event) => event.isRecurrenceException());
  const busy: Interval[] = [];
  const add = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    if (!isBusy(event) || event.uid.endsWith(`@${ownHost}`)) return;
    const zoneOf = (name: string) => {
      const tzid = event.component.getFirstProperty(name)?.getFirstParameter('tzid');
      return tzid ? (ALIASES[tzid] ?? tzid) : owner;
    };
    busy.push({ from: momentOf(start, zoneOf('dtstart')), to: momentOf(end, zoneOf('dtstart')) });
  };
  for (const event of events) {
    if (event.isRecurrenceException()) {
      add(event, event.startDate, event.endDate);
      continue;
    }
    for (const exception of exceptions) if (exception.uid === event.uid) event.relateException(exception);
    if (!event.isRecurring()) {
      add(event, event.startDate, event.endDate);
      continue;
    }
    if (!event.component.hasProperty('rrule')) add(event, event.startDate, event.endDate); // forgotten beside RDATE
    const iterator = event.iterator();
    for (let next = iterator.next(), n = 0; next && n < 5_000; next = iterator.next(), n++) {
      if (next instanceof ICAL.Period) {
        add(event, next.start, next.getEnd());
        continue;
      }
      if (next.toJSDate().getTime() > range.to + 2 * 86_400_000) break;
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      if (item === event) add(event, startDate, endDate); // the others come by themselves
    }
  }
  return joined(busy.filter(({ from, to }) => from < range.to && to > range.from && from < to));
};

const isBusy = ({ component }: ICAL.Event): boolean =>
  component.getFirstPropertyValue('transp') !== 'TRANSPARENT' &&
  component.getFirstPropertyValue('status') !== 'CANCELLED' &&
  component.getFirstPropertyValue('x-microsoft-cdo-busystatus') !== 'FREE';

const momentOf = ({ year, month, day, hour, minute, second, zone }: ICAL.Time, place: string): number => {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return zone?.tzid === 'UTC' ? wall : momentIn(place, wall);
};

/** The first moment at which the clocks of a place show a wall time, found by trying. */
export const momentIn = (place: string, wall: number): number => {
  for (let offset = 14 * 60; offset >= -12 * 60; offset -= 15)
    if (wallIn(place, wall - offset * 60_000) === wall) return wall - offset * 60_000;
  throw new Error(`no clock in ${place} shows ${new Date(wall).toISOString()}`);
};

const formats = new Map<string, Intl.DateTimeFormat>();

const wallIn = (place: string, at: number): number => {
  const format =
    formats.get(place) ??
    new Intl.DateTimeFormat('sv', { timeZone: place, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  formats.set(place, format);
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
};

/** Minute by minute is too slow; sorted ends will do. */
const joined = (intervals: readonly Interval[]): Interval[] => {
  const ends = intervals.flatMap(({ from, to }) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ]);
  ends.sort((a, b) => a.at - b.at || b.step - a.step);
  const found: Interval[] = [];
  let depth = 0;
  for (const { at, step } of ends) {
    if (depth === 0) found.push({ from: at, to: at });
    depth += step;
    const last = found.at(-1);
    if (depth === 0 && last) last.to = at;
  }
  return found;
};
