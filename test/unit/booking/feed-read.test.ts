import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { busyIn } from '../../../src/booking/feed/read.ts';
import { namedZone, UTC } from '../../../src/booking/feed/zone.ts';
import { bigCalendar } from '../../support/calendars/big.ts';
import { busyByIcal, momentIn } from '../../support/calendars/oracle.ts';

const DAY = 86_400_000;
const OWNER = 'Europe/Berlin';
const RANGE = { from: Date.UTC(2026, 9, 12), to: Date.UTC(2026, 10, 25) };

const fixture = (name: string) => readFileSync(new URL(`../../support/calendars/${name}.ics`, import.meta.url), 'utf8');
const zone = (name: string) => namedZone(name) ?? UTC;
const read = (calendar: string, range = RANGE, owner = OWNER) =>
  busyIn(calendar, { range, owner: zone(owner), isOwn: (uid) => uid.endsWith('@quiz.example.de') });

const format = new Intl.DateTimeFormat('sv', { timeZone: OWNER, dateStyle: 'short', timeStyle: 'short' });
const inBerlin = (calendar: string, range = RANGE) =>
  read(calendar, range).map(({ from, to }) => `${format.format(from)} / ${format.format(to)}`);

const calendarOf = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:one@example.de',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('calendars as their programs write them', () => {
  test.each(['google', 'outlook', 'icloud', 'nextcloud'])('%s: as ical.js reads it', (name) => {
    const busy = read(fixture(name));
    expect(busy.length).toBeGreaterThan(4);
    expect(busy).toEqual(busyByIcal(fixture(name), RANGE, OWNER, 'quiz.example.de'));
  });

  test.each(['google', 'outlook', 'icloud', 'nextcloud'])('%s: the same with other line breaks', (name) => {
    const lines = fixture(name).replaceAll('\r\n', '\n');
    expect(read(lines)).toEqual(read(lines.replaceAll('\n', '\r\n')));
  });

  test('google, read by a person', () => {
    expect(inBerlin(fixture('google'))).toEqual([
      '2026-10-12 09:30 / 2026-10-12 10:15', // the week after is left out
      '2026-10-20 14:00 / 2026-10-20 15:00',
      '2026-10-27 14:00 / 2026-10-27 14:45', // moved from the 26th
      '2026-10-28 15:00 / 2026-10-28 16:00', // New York has not put its clocks back yet
      '2026-10-28 18:00 / 2026-10-28 19:30',
      '2026-11-09 09:30 / 2026-11-09 10:15', // the 2nd is cancelled
      '2026-11-10 00:00 / 2026-11-13 00:00',
      '2026-11-16 09:30 / 2026-11-16 10:15',
      '2026-11-23 09:30 / 2026-11-23 10:15',
    ]);
  });

  test('outlook, read by a person', () => {
    expect(inBerlin(fixture('outlook'))).toEqual([
      '2026-10-13 09:00 / 2026-10-13 10:00',
      '2026-10-15 15:30 / 2026-10-15 16:30',
      '2026-10-23 13:00 / 2026-10-23 14:00',
      '2026-10-26 12:00 / 2026-10-26 13:00',
      '2026-10-27 07:15 / 2026-10-27 08:15',
      '2026-10-27 09:00 / 2026-10-27 10:00',
      '2026-11-10 09:00 / 2026-11-10 10:00',
      '2026-11-16 00:00 / 2026-11-19 00:00',
      '2026-11-24 09:00 / 2026-11-24 10:00',
    ]);
  });

  test('a large one', () => {
    const calendar = bigCalendar({ events: 600, recurring: 30, now: RANGE.from });
    expect(read(calendar)).toEqual(busyByIcal(calendar, RANGE, OWNER, 'quiz.example.de'));
  });
});

describe('an event', () => {
  test.each([
    ['without an end takes no time', ['DTSTART:20261020T120000Z'], []],
    ['of a day without an end takes the day', ['DTSTART;VALUE=DATE:20261020'], ['2026-10-20 00:00 / 2026-10-21 00:00']],
    ['of a day of 25 hours takes all of it', ['DTSTART;VALUE=DATE:20261025'], ['2026-10-25 00:00 / 2026-10-26 00:00']],
    [
      'without a zone goes by the owner’s clocks',
      ['DTSTART:20261020T120000', 'DURATION:PT1H'],
      ['2026-10-20 12:00 / 2026-10-20 13:00'],
    ],
    [
      'in a zone that nobody knows does, too',
      ['DTSTART;TZID=Middle Earth:20261020T120000', 'DURATION:PT1H'],
      ['2026-10-20 12:00 / 2026-10-20 13:00'],
    ],
    [
      'in a quoted zone',
      ['DTSTART;TZID="America/New_York":20261020T120000', 'DURATION:PT1H'],
      ['2026-10-20 18:00 / 2026-10-20 19:00'],
    ],
    [
      'that lasts since long ago counts',
      ['DTSTART:20240101T000000Z', 'DTEND:20261013T000000Z'],
      ['2024-01-01 01:00 / 2026-10-13 02:00'],
    ],
    ['that ends before it begins does not', ['DTSTART:20261020T120000Z', 'DTEND:20261020T110000Z'], []],
    ['that is nonsense is passed over', ['DTSTART:soon', 'DTEND:later'], []],
    [
      'with a nonsense rule takes place once',
      ['DTSTART:20261020T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=OFTEN'],
      ['2026-10-20 14:00 / 2026-10-20 15:00'],
    ],
    [
      'every eight hours',
      ['DTSTART:20260101T000000Z', 'DURATION:PT1H', 'RRULE:FREQ=HOURLY;INTERVAL=8;UNTIL=20261012T120000Z'],
      ['2026-10-12 02:00 / 2026-10-12 03:00', '2026-10-12 10:00 / 2026-10-12 11:00'],
    ],
    [
      'with an exception that names the day only',
      ['DTSTART;TZID=Europe/Berlin:20261019T120000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261020'],
      ['2026-10-19 12:00 / 2026-10-19 13:00', '2026-10-21 12:00 / 2026-10-21 13:00'],
    ],
    [
      'until a day comes back on that day',
      ['DTSTART:20261020T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20261021'],
      ['2026-10-20 14:00 / 2026-10-20 15:00', '2026-10-21 14:00 / 2026-10-21 15:00'],
    ],
    [
      'with an empty exception',
      ['DTSTART:20261020T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=1', 'EXDATE;TZID=Europe/Berlin:'],
      ['2026-10-20 14:00 / 2026-10-20 15:00'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(inBerlin(calendarOf(...lines))).toEqual(expected);
  });

  test('that was booked here is no news', () => {
    const calendar = calendarOf('DTSTART:20261020T120000Z', 'DURATION:PT1H');
    expect(read(calendar.replace('one@example.de', 'one@quiz.example.de'))).toEqual([]);
  });

  test('folded anywhere is the same', () => {
    const calendar = calendarOf(
      'DTSTART;TZID="Europe/Berlin":20260901T120000',
      'DTEND;TZID="Europe/Berlin":20260901T130000',
      'RRULE:FREQ=WEEKLY;UNTIL=20261020T100000Z;BYDAY=TU',
    );
    const expected = read(calendar);
    expect(expected).toHaveLength(2);
    const lines = calendar.split('\r\n');
    for (const [i, line] of lines.entries())
      for (let at = line.search(/[:;]/) + 1; at > 0 && at < line.length; at++) {
        const folded = lines.with(i, `${line.slice(0, at)}\r\n ${line.slice(at)}`).join('\r\n');
        if (/^(DT|R)/.test(line)) expect(read(folded), folded).toEqual(expected);
      }
  });

  test('at a time that the clocks skip is an hour later, and the first of two at one that they show twice', () => {
    const calendar = calendarOf(
      'DTSTART;TZID=Europe/Berlin:20260328T023000',
      'DURATION:PT15M',
      'RRULE:FREQ=DAILY;COUNT=3',
    );
    const spring = { from: Date.UTC(2026, 2, 20), to: Date.UTC(2026, 3, 1) };
    expect(inBerlin(calendar, spring)).toEqual([
      '2026-03-28 02:30 / 2026-03-28 02:45',
      '2026-03-29 03:30 / 2026-03-29 03:45',
      '2026-03-30 02:30 / 2026-03-30 02:45',
    ]);
    const twice = calendarOf('DTSTART;TZID=Europe/Berlin:20261025T023000', 'DURATION:PT15M');
    expect(read(twice)[0]?.from).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });
});

/** RFC 5545 § 3.8.5.3, all of 9:00 in New York: the days that the standard itself gives. */
describe('rules of the standard', () => {
  test.each([
    [
      '19970902',
      'FREQ=DAILY;COUNT=10',
      '19970902 19970903 19970904 19970905 19970906 19970907 19970908 19970909 19970910 19970911',
    ],
    ['19970902', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '19970902 19970912 19970922 19971002 19971012'],
    [
      '19970902',
      'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
      '19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 19971002',
    ],
    [
      '19970902',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
      '19970902 19970904 19970916 19970918 19970930 19971002 19971014 19971016',
    ],
    [
      '19970905',
      'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
      '19970905 19971003 19971107 19971205 19980102 19980206 19980306 19980403 19980501 19980605',
    ],
    [
      '19970907',
      'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
      '19970907 19970928 19971102 19971130 19980104 19980125 19980301 19980329 19980503 19980531',
    ],
    ['19970922', 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '19970922 19971020 19971117 19971222 19980119 19980216'],
    ['19970928', 'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=6', '19970928 19971029 19971128 19971229 19980129 19980226'],
    [
      '19970930',
      'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
      '19970930 19971001 19971031 19971101 19971130 19971201 19971231 19980101 19980131 19980201',
    ],
    [
      '19970910',
      'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
      '19970910 19970911 19970912 19970913 19970914 19970915 19990310 19990311 19990312 19990313',
    ],
    ['19970610', 'FREQ=YEARLY;COUNT=6;BYMONTH=6,7', '19970610 19970710 19980610 19980710 19990610 19990710'],
    [
      '19970101',
      'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
      '19970101 19970410 19970719 20000101 20000409 20000718 20030101 20030410 20030719 20060101',
    ],
    ['19970519', 'FREQ=YEARLY;BYDAY=20MO;COUNT=3', '19970519 19980518 19990517'],
    ['19970512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', '19970512 19980511 19990517'],
    ['19970313', 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=6', '19970313 19970320 19970327 19980305 19980312 19980319'],
    ['19980213', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5', '19980213 19980313 19981113 19990813 20001013'],
    [
      '19970913',
      'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=5',
      '19970913 19971011 19971108 19971213 19980110',
    ],
    [
      '19961105',
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3',
      '19961105 20001107 20041102',
    ],
    ['19970904', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '19970904 19971007 19971106'],
    [
      '19970929',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=7',
      '19970929 19971030 19971127 19971230 19980129 19980226 19980330',
    ],
    ['19970805', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '19970805 19970810 19970819 19970824'],
    ['19970805', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '19970805 19970817 19970819 19970831'],
    ['20070115', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '20070115 20070130 20070215 20070315 20070330'],
    ['20240229', 'FREQ=YEARLY;COUNT=3', '20240229 20280229 20320229'],
    ['20260131', 'FREQ=MONTHLY;COUNT=4', '20260131 20260331 20260531 20260731'],
  ])('%s %s', (start, rule, days) => {
    const calendar = calendarOf(`DTSTART;TZID=America/New_York:${start}T090000`, 'DURATION:PT1H', `RRULE:${rule}`);
    const all = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2040, 0, 1) };
    const found = read(calendar, all).map(({ from }) =>
      new Intl.DateTimeFormat('sv', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' }).format(
        from,
      ),
    );
    expect(found).toEqual(days.split(' ').map((day) => day.replace(/(....)(..)(..)/, '$1-$2-$3 09:00')));
    // A glance at the last two of them comes to the same.
    const from = read(calendar, all).at(-2)?.from ?? 0;
    expect(read(calendar, { from, to: all.to })).toEqual(read(calendar, all).slice(-2));
  });
});

describe('what comes back', () => {
  const stamp = (wall: number) => new Date(wall).toISOString().replace(/[-:]|\.\d{3}Z/g, '');
  const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

  const series = fc
    .record({
      zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'),
      start: fc
        .integer({ min: Date.UTC(2024, 0, 1) / DAY, max: Date.UTC(2026, 10, 1) / DAY })
        .chain((day) => fc.integer({ min: 20, max: 90 }).map((quarters) => day * DAY + quarters * 900_000)),
      minutes: fc.integer({ min: 5, max: 600 }),
      kind: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHDAY', 'NTH', 'LAST', 'YEARLY', 'YEARLY-NTH', 'WORKDAYS'),
      interval: fc.integer({ min: 1, max: 4 }),
      more: fc.subarray(NAMES),
      weekStart: fc.constantFrom('MO', 'SU'),
      end: fc.oneof(
        fc.constant(null),
        fc.record({ count: fc.integer({ min: 1, max: 200 }) }),
        fc.record({ days: fc.integer({ min: 0, max: 1_200 }) }),
      ),
      leftOut: fc.subarray([0, 1, 2, 3, 5, 8, 13, 21]),
    })
    .map((given) => {
      const date = new Date(given.start);
      const weekday = NAMES[date.getUTCDay()] ?? '';
      const days = [...new Set([weekday, ...given.more])].join(',');
      const nth = Math.ceil(date.getUTCDate() / 7);
      const rule = {
        DAILY: 'FREQ=DAILY',
        WEEKLY: `FREQ=WEEKLY;BYDAY=${days};WKST=${given.weekStart}`,
        MONTHDAY: `FREQ=MONTHLY;BYMONTHDAY=${date.getUTCDate()}`,
        NTH: `FREQ=MONTHLY;BYDAY=${nth}${weekday}`,
        LAST: 'FREQ=MONTHLY;BYMONTHDAY=-1',
        YEARLY: 'FREQ=YEARLY',
        'YEARLY-NTH': `FREQ=YEARLY;BYMONTH=${date.getUTCMonth() + 1};BYDAY=${nth}${weekday}`,
        WORKDAYS: `FREQ=WEEKLY;BYDAY=${days}`,
      }[given.kind];
      const isLast = given.kind === 'LAST';
      const start = isLast
        ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) + (given.start % DAY)
        : given.start;
      return { ...given, start, rule: `${rule};INTERVAL=${given.interval}` };
    });

  test('on the days and at the times that ical.js and Intl find, over all changes of the clocks', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 0, max: 500 }),
        ({ zone: place, start, minutes, rule, end, leftOut }, later) => {
          const from = Math.floor(start / DAY) * DAY + later * DAY;
          const range = { from, to: from + 60 * DAY };
          const last = end && 'days' in end ? start + end.days * DAY : null;
          const ending = (until: string) =>
            end === null ? rule : 'count' in end ? `${rule};COUNT=${end.count}` : `${rule};UNTIL=${until}`;
          const except = leftOut.map((n) => start + n * DAY);
          const ours = calendarOf(
            `DTSTART;TZID=${place}:${stamp(start)}`,
            `DURATION:PT${minutes}M`,
            `RRULE:${ending(last === null ? '' : `${stamp(momentIn(place, last))}Z`)}`,
            ...except.map((wall) => `EXDATE;TZID=${place}:${stamp(wall)}`),
          );
          const theirs = calendarOf(
            `DTSTART:${stamp(start)}`,
            `DTEND:${stamp(start + minutes * 60_000)}`,
            `RRULE:${ending(last === null ? '' : stamp(last))}`,
          );
          const wide = { from: range.from - 2 * DAY, to: range.to + 2 * DAY };
          const expected = busyByIcal(theirs, wide, 'UTC', '-')
            .filter(({ from: wall }) => !except.includes(wall)) // ical.js overlooks one after the last of a counted rule
            .map((wall) => ({ from: momentIn(place, wall.from), length: wall.to - wall.from }))
            .map(({ from, length }) => ({ from, to: from + length }))
            .filter((one) => one.from < range.to && one.to > range.from);
          expect(read(ours, range)).toEqual(expected);
        },
      ),
      { numRuns: 250 },
    );
  }, 60_000);
});
