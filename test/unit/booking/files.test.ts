import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { bookingsFeed, calendarFile, type Method } from '../../../src/booking/files/calendar-file.ts';
import type { CalendarCall } from '../../../src/booking/files/call.ts';
import { googleLink, microsoft365Link, outlookLink } from '../../../src/booking/files/links.ts';

const CALL: CalendarCall = {
  uid: 'Zk3x_9-aBc@quiz.example.de',
  sequence: 2,
  at: Date.UTC(2026, 9, 20, 8, 5, 30),
  startsAt: Date.UTC(2026, 9, 25, 8, 0),
  endsAt: Date.UTC(2026, 9, 25, 8, 30),
  title: 'Strategiegespräch: Jörg & Anna',
  text: 'Ihr Link: https://meet.example.de/a;b,c\nBis dann, Anna\\Berger',
  place: 'Video; Raum 1, oben',
  url: 'https://quiz.example.de/call/x.y.z',
  organizer: { name: 'Anna Berger', email: 'anna@example.de' },
  attendee: { name: 'Jörg "Joe" Müller; Sohn, GmbH: 1', email: 'joerg+quiz@example.com' },
  cancelled: false,
  reminderMinutes: 30,
};

const eventIn = (file: string) => {
  const calendar = ICAL.Component.fromString(file);
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) throw new Error('not one event');
  return { calendar, event };
};

test('the file of a booked call, line by line', () => {
  expect(calendarFile(CALL, 'REQUEST').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//engpass-quiz//Booking//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:Zk3x_9-aBc@quiz.example.de',
    'SEQUENCE:2',
    'DTSTAMP:20261020T080530Z',
    'DTSTART:20261025T080000Z',
    'DTEND:20261025T083000Z',
    'SUMMARY:Strategiegespräch: Jörg & Anna',
    'DESCRIPTION:Ihr Link: https://meet.example.de/a\\;b\\,c\\nBis dann\\, Anna\\\\Ber',
    ' ger',
    'LOCATION:Video\\; Raum 1\\, oben',
    'URL:https://quiz.example.de/call/x.y.z',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'ORGANIZER;CN="Anna Berger":mailto:anna@example.de',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALS',
    ' E;CN="Jörg \'Joe\' Müller; Sohn, GmbH: 1":mailto:joerg+quiz@example.com',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Strategiegespräch: Jörg & Anna',
    'TRIGGER:-PT30M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('the file', () => {
  test('of a move has the same UID and a higher sequence', () => {
    const moved = eventIn(calendarFile({ ...CALL, sequence: 3, startsAt: CALL.startsAt + 1 }, 'REQUEST')).event;
    expect(moved.getFirstPropertyValue('uid')).toBe(CALL.uid);
    expect(moved.getFirstPropertyValue('sequence')).toBe(3);
  });

  test('of a cancelled call says so, keeps who and when, and reminds of nothing', () => {
    const { calendar, event } = eventIn(calendarFile({ ...CALL, cancelled: true }, 'CANCEL'));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.getAllProperties('attendee')).toHaveLength(1);
    expect(event.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('to show a call has no attendees (RFC 5546 § 3.2.1)', () => {
    const { calendar, event } = eventIn(calendarFile(CALL, 'PUBLISH'));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.getAllProperties('attendee')).toEqual([]);
    expect(event.getAllProperties('organizer')).toHaveLength(1);
  });

  test('leaves out what there is not', () => {
    const { reminderMinutes: _, ...call } = { ...CALL, text: '', place: null, url: null, attendee: null };
    const file = calendarFile(call, 'REQUEST');
    expect(file).not.toMatch(/DESCRIPTION|LOCATION|URL|ATTENDEE|VALARM|null|undefined/);
  });

  test('leaves out an address that is none', () => {
    expect(calendarFile({ ...CALL, url: 'nonsense\r\nX:1' }, 'REQUEST')).not.toMatch(/^URL|^X:/m);
  });
});

describe('whatever people write', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\\n',
          '\\',
          ';',
          ',',
          ':',
          '"',
          '^n',
          "^'",
          ' ',
          '\t',
          'END:VEVENT',
          'BEGIN:VALARM',
          '\u2028',
          '\u0085',
          '\0',
          'ä',
          '日本',
          '👩‍👩‍👧',
          '\ud800',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  const person = fc.record({ name: nasty, email: fc.emailAddress() });
  const call: fc.Arbitrary<CalendarCall> = fc.record({
    uid: fc.constant(CALL.uid),
    sequence: fc.nat(),
    at: fc.constant(CALL.at),
    startsAt: fc.integer({ min: 0, max: 4e12 }).map((at) => at - (at % 1000)),
    endsAt: fc.constant(4e12),
    title: nasty,
    text: nasty,
    place: fc.option(nasty),
    url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    organizer: person,
    attendee: fc.option(person),
    cancelled: fc.boolean(),
    reminderMinutes: fc.integer({ min: 0, max: 1440 }),
  });
  const method = fc.constantFrom<Method>('REQUEST', 'CANCEL', 'PUBLISH');

  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no calendar may show
  const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
  const shown = (text: string) => text.replace(/\r\n?/g, '\n').toWellFormed().replace(CONTROLS, '');
  const shownName = (text: string) =>
    text.toWellFormed().replace(CONTROLS, '').replace(/\s+/g, ' ').replaceAll('"', "'").replaceAll('\\', '/').trim();

  test('every line has 75 octets at most, ends with CRLF, and is a line of ours', () => {
    const NAMES =
      /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|TRANSP|ORGANIZER|ATTENDEE|ACTION|TRIGGER)[:;]|^ /;
    fc.assert(
      fc.property(call, method, (given, as) => {
        const file = calendarFile(given, as);
        expect(file.endsWith('\r\n')).toBe(true);
        const lines = file.split('\r\n').slice(0, -1);
        for (const line of lines) {
          const bytes = new TextEncoder().encode(line);
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(line);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).toMatch(NAMES);
        }
        expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('ATTENDEE')).length).toBe(
          given.attendee && as !== 'PUBLISH' ? 1 : 0,
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('ical.js reads what was meant', () => {
    fc.assert(
      fc.property(call, method, (given, as) => {
        const { event } = eventIn(calendarFile(given, as));
        const text = (name: string) => event.getFirstPropertyValue(name) ?? '';
        expect(text('uid')).toBe(given.uid);
        expect(text('summary')).toBe(shown(given.title));
        expect(text('description')).toBe(shown(given.text));
        expect(text('location')).toBe(shown(given.place ?? ''));
        expect(text('url')).toBe(given.url ? new URL(given.url).href : '');
        expect(new ICAL.Event(event).startDate.toJSDate().getTime()).toBe(given.startsAt);
        const organizer = event.getFirstProperty('organizer');
        expect(organizer?.getFirstParameter('cn')).toBe(shownName(given.organizer.name) || given.organizer.email);
        expect(decodeURIComponent(String(organizer?.getFirstValue()))).toBe(`mailto:${given.organizer.email}`);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

test('node-ical reads the same', () => {
  const read = nodeIcal.sync.parseICS(calendarFile(CALL, 'REQUEST'));
  expect(read[CALL.uid]).toMatchObject({
    type: 'VEVENT',
    method: 'REQUEST',
    uid: CALL.uid,
    sequence: 2,
    summary: CALL.title,
    description: CALL.text,
    location: CALL.place,
    status: 'CONFIRMED',
    start: new Date(CALL.startsAt),
    end: new Date(CALL.endsAt),
    organizer: { params: { CN: 'Anna Berger' }, val: 'mailto:anna@example.de' },
    attendee: { params: { PARTSTAT: 'ACCEPTED', RSVP: false }, val: 'mailto:joerg+quiz@example.com' },
  });
});

test('the owner’s feed has all calls but cancelled ones, under its name', () => {
  const feed = bookingsFeed(
    [CALL, { ...CALL, uid: 'b@quiz.example.de' }, { ...CALL, uid: 'c@quiz.example.de', cancelled: true }],
    'Gespräche, gebucht',
  );
  const calendar = ICAL.Component.fromString(feed);
  expect(calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    CALL.uid,
    'b@quiz.example.de',
  ]);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(feed).toContain('X-WR-CALNAME:Gespräche\\, gebucht\r\n');
  expect(feed).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
  expect(feed).not.toContain('ATTENDEE');
  expect(bookingsFeed([], 'leer')).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
});

describe('links into calendars on the web', () => {
  test('Google', () => {
    const url = new URL(googleLink(CALL));
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: CALL.title,
      dates: '20261025T080000Z/20261025T083000Z',
      details: CALL.text,
      location: CALL.place,
    });
  });

  test.each([
    ['outlook.live.com', outlookLink],
    ['outlook.office.com', microsoft365Link],
  ])('%s', (host, link) => {
    const url = new URL(link(CALL));
    expect(url.host + url.pathname).toBe(`${host}/calendar/0/deeplink/compose`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: CALL.title,
      startdt: '2026-10-25T08:00:00.000Z',
      enddt: '2026-10-25T08:30:00.000Z',
      body: CALL.text,
      location: CALL.place,
    });
    expect(url.search).not.toContain('+'); // Outlook would show it
  });
});
