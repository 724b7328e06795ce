import type { CalendarCall, Person } from './call.ts';
import { line, mailto, quoted, text, utc } from './line.ts';

/**
 * What a calendar file is for (RFC 5546): to invite to a call or tell that it was moved, to tell that it was
 * cancelled, or only to show it. The type of the attachment names the same: `text/calendar; charset=utf-8; method=…`.
 */
export type Method = 'REQUEST' | 'CANCEL' | 'PUBLISH';

const PRODUCT = '-//engpass-quiz//Booking//EN';

/** The calendar file of one call (RFC 5545). A call that was moved has the same `uid` and a higher `sequence`. */
export const calendarFile = (call: CalendarCall, method: Method): string => calendar(method, [eventOf(call, method)]);

/** The owner's private calendar of all calls, for programs to subscribe to. A call that is left out disappears there. */
export const bookingsFeed = (calls: readonly CalendarCall[], name: string): string =>
  calendar('PUBLISH', [
    line('NAME', text(name)),
    line('X-WR-CALNAME', text(name)),
    line('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    line('X-PUBLISHED-TTL', REFRESH), // the same, as Outlook calls it
    ...calls.filter(({ cancelled }) => !cancelled).map((call) => eventOf(call, 'PUBLISH')),
  ]);

const REFRESH = 'PT1H';

const calendar = (method: Method, content: readonly string[]): string =>
  [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', PRODUCT),
    line('CALSCALE', 'GREGORIAN'),
    line('METHOD', method),
    ...content,
    line('END', 'VCALENDAR'),
  ].join('');

const eventOf = (call: CalendarCall, method: Method): string => {
  const cancelled = call.cancelled || method === 'CANCEL';
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', text(call.uid)),
    line('SEQUENCE', String(call.sequence)),
    line('DTSTAMP', utc(call.at)),
    line('DTSTART', utc(call.startsAt)),
    line('DTEND', utc(call.endsAt)),
    line('SUMMARY', text(call.title)),
    ...(call.text ? [line('DESCRIPTION', text(call.text))] : []),
    ...(call.place ? [line('LOCATION', text(call.place))] : []),
    ...urlOf(call),
    line('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    line('TRANSP', cancelled ? 'TRANSPARENT' : 'OPAQUE'),
    line(`ORGANIZER${named(call.organizer)}`, mailto(call.organizer.email)),
    // Published events have no attendees (RFC 5546 § 3.2.1).
    ...(call.attendee && method !== 'PUBLISH' ? [attendeeOf(call.attendee)] : []),
    ...(call.reminderMinutes === undefined || cancelled ? [] : [reminderOf(call.title, call.reminderMinutes)]),
    line('END', 'VEVENT'),
  ].join('');
};

const urlOf = ({ url }: CalendarCall): string[] => {
  const page = url === null ? null : URL.parse(url);
  return page && /^https?:$/.test(page.protocol) ? [line('URL', page.href)] : [];
};

/** Has chosen the time, and so accepted it: nobody is asked for an answer. */
const attendeeOf = (attendee: Person): string =>
  line(
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE${named(attendee)}`,
    mailto(attendee.email),
  );

const named = ({ name, email }: Person): string => `;CN=${quoted(name, email)}`;

const reminderOf = (title: string, minutes: number): string =>
  [
    line('BEGIN', 'VALARM'),
    line('ACTION', 'DISPLAY'),
    line('DESCRIPTION', text(title)),
    line('TRIGGER', `-PT${minutes}M`),
    line('END', 'VALARM'),
  ].join('');
