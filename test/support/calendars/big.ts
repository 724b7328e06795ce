const DAY = 86_400_000;
const HOUR = DAY / 24;

/**
 * A calendar as Google exports it after some years of work: meetings of an hour, most of them past; series, some of
 * which have ended, with exceptions and moved meetings; whole days, and people invited. The same at each call.
 */
export const bigCalendar = ({ events, recurring, now }: { events: number; recurring: number; now: number }): string => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below; // its low bits are hardly random
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

  const singles = Array.from({ length: events - 2 * recurring }, (_, i) => {
    const start = now - (random(4 * 365) - 45) * DAY + (8 + random(10)) * HOUR;
    const isWholeDay = random(20) === 0;
    return event(`single${i}`, [
      ...(isWholeDay
        ? [`DTSTART;VALUE=DATE:${date(start)}`, `DTEND;VALUE=DATE:${date(start + DAY)}`]
        : [`DTSTART:${utc(start)}`, `DTEND:${utc(start + HOUR)}`]),
      `TRANSP:${isWholeDay ? 'TRANSPARENT' : 'OPAQUE'}`,
    ]);
  });
  const series = Array.from({ length: recurring }, (_, i) => {
    const start = now - (100 + random(900)) * DAY + (7 + random(10)) * HOUR;
    const hasEnded = random(3) === 0;
    const until = hasEnded ? `;UNTIL=${utc(start + 90 * DAY)}` : '';
    const rule = pick([
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=DAILY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
      'FREQ=MONTHLY;BYDAY=-1FR',
    ]);
    return [
      event(`series${i}`, [
        `DTSTART;TZID=Europe/Berlin:${local(start)}`,
        `DTEND;TZID=Europe/Berlin:${local(start + HOUR)}`,
        `RRULE:${rule}${until}`,
        ...Array.from({ length: 6 }, (_, k) => `EXDATE;TZID=Europe/Berlin:${local(start + (k + 2) * 14 * DAY)}`),
      ]),
      event(`series${i}`, [
        `DTSTART;TZID=Europe/Berlin:${local(start + 42 * DAY + 3 * HOUR)}`,
        `DTEND;TZID=Europe/Berlin:${local(start + 42 * DAY + 4 * HOUR)}`,
        `RECURRENCE-ID;TZID=Europe/Berlin:${local(start + 42 * DAY)}`,
      ]),
    ];
  });
  const head = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'X-WR-TIMEZONE:Europe/Berlin',
  ];
  return [...head, ...singles, ...series.flat(), 'END:VCALENDAR', ''].join('\r\n');
};

const event = (uid: string, lines: readonly string[]): string =>
  [
    'BEGIN:VEVENT',
    ...lines,
    'DTSTAMP:20261101T080000Z',
    `UID:${uid}@google.com`,
    'CREATED:20240104T091530Z',
    'DESCRIPTION:Bitte die Unterlagen aus der letzten Runde mitbringen und vor',
    ' her kurz melden.\\n\\nhttps://meet.google.com/abc-defg-hij',
    'LAST-MODIFIED:20240104T091530Z',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    'SUMMARY:Abstimmung Projekt',
    'END:VEVENT',
  ].join('\r\n');

const utc = (at: number): string => `${local(at)}Z`;
const local = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}Z/g, '');
const date = (at: number): string => local(at).slice(0, 8);
