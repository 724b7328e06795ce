import { describe, expect, test } from 'vitest';
import { createAgenda } from '../../../src/booking/calendar/agenda.ts';
import { DAY, HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { calendarOf, daily } from './calendars.ts';

/** A moment by a clock in Germany in winter (+1) or summer (+2). */
const winter = (text: string): number => Date.parse(`${text}+01:00`);
const summer = (text: string): number => Date.parse(`${text}+02:00`);

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

type Said = Parameters<typeof calendarOf>[0];
type Agenda = ReturnType<typeof createAgenda>;

const all = (agenda: Agenda, now: number) => agenda.free(agenda.range(now), now, [], []);
const shown = (said: Said, now: number) =>
  all(createAgenda(calendarOf(said)), now).map(({ startsAt }) => format.format(startsAt));

const FRIDAY = winter('2027-01-15T08:00');

describe('slots', () => {
  test('begin with the hours and at every interval, as long as the whole call fits', () => {
    expect(shown({ hours: { monday: ['09:00-10:30', '14:05-15:00'] }, every: 20, horizonDays: 7 }, FRIDAY)).toEqual(
      ['09:00', '09:20', '09:40', '10:00', '14:05', '14:25'].map((time) => `2027-01-18 ${time}`),
    );
  });

  test('hold the buffers around them, and bear the day and the week of the owner’s zone', () => {
    const calendar = calendarOf({ zone: 'Asia/Kolkata', buffer: { before: 10, after: 20 }, minutes: 60 });
    const [slot] = all(createAgenda(calendar), FRIDAY);
    const startsAt = Date.parse('2027-01-18T09:00+05:30');
    expect(slot).toEqual({
      startsAt,
      endsAt: startsAt + HOUR,
      heldFrom: startsAt - 10 * MINUTE,
      heldTo: startsAt + 80 * MINUTE,
      day: Date.UTC(2027, 0, 18) / DAY,
      week: Date.UTC(2027, 0, 18) / DAY,
    });
  });

  test('may end at midnight', () => {
    expect(shown({ hours: { friday: ['23:00-24:00'] }, horizonDays: 1 }, FRIDAY)).toEqual([
      '2027-01-15 23:00',
      '2027-01-15 23:30',
    ]);
  });

  test('go by the hours of the date, else by the holiday, else by the weekday', () => {
    const hours = daily('10:00-10:30');
    const christmas = winter('2026-12-24T06:00');
    const days = (said: Said) => shown({ hours, horizonDays: 3, ...said }, christmas);
    expect(days({})).toEqual(['2026-12-24 10:00', '2026-12-27 10:00']);
    expect(days({ holidays: null })).toHaveLength(4);
    expect(days({ dates: { '2026-12-24': [], '2026-12-25': ['18:00-18:30'] } })).toEqual([
      '2026-12-25 18:00',
      '2026-12-27 10:00',
    ]);
  });

  test('on the holiday of one state are open in the others', () => {
    const epiphany = (holidays: 'BUND' | 'BY') =>
      shown({ hours: daily('10:00-10:30'), horizonDays: 1, holidays }, winter('2027-01-05T12:00'));
    expect([epiphany('BUND'), epiphany('BY')]).toEqual([['2027-01-06 10:00'], []]);
  });
});

describe('when clocks go forward', () => {
  const saturday = winter('2027-03-27T10:00');
  const night = (said: Said) => shown({ hours: { sunday: ['01:00-04:00'] }, horizonDays: 1, ...said }, saturday);

  test('nothing begins in the skipped hour', () => {
    expect(night({ minutes: 60, every: 60 })).toEqual(['2027-03-28 01:00', '2027-03-28 03:00']);
  });

  test('a call reaches over it with its real length', () => {
    expect(night({ minutes: 120, every: 30 })).toEqual(['2027-03-28 01:00']);
    expect(night({ minutes: 180 })).toEqual([]);
  });

  test('the notice is in real hours', () => {
    const agenda = createAgenda(calendarOf({ hours: daily('09:00-13:00'), noticeHours: 24, every: 60 }));
    expect(agenda.range(saturday).from).toBe(summer('2027-03-28T11:00'));
    expect(agenda.slotAt(summer('2027-03-28T10:00'), saturday)).toBeNull();
    expect(agenda.slotAt(summer('2027-03-28T11:00'), saturday)?.startsAt).toBe(summer('2027-03-28T11:00'));
  });

  test('the horizon is in days of the calendar', () => {
    const agenda = createAgenda(calendarOf({ horizonDays: 1 }));
    expect(agenda.range(saturday).to).toBe(summer('2027-03-29T00:00'));
  });
});

test('where clocks go forward at midnight, the last hour of the horizon counts', () => {
  const now = Date.parse('2027-04-28T12:00+02:00');
  const agenda = createAgenda(calendarOf({ zone: 'Africa/Cairo', hours: daily('23:00-24:00'), horizonDays: 1 }));
  const change = Date.parse('2027-04-30T00:00+02:00');
  expect(agenda.range(now).to).toBe(change);
  expect(all(agenda, now).at(-1)?.startsAt).toBe(change - 30 * MINUTE);
});

describe('when clocks go back', () => {
  const saturday = summer('2026-10-24T10:00');
  const starts = (said: Said) =>
    all(createAgenda(calendarOf({ hours: { sunday: ['01:00-04:00'] }, horizonDays: 1, ...said })), saturday).map(
      ({ startsAt }) => startsAt,
    );

  test('what begins in the repeated hour begins the first time round, once', () => {
    const [one, two, half, three] = ['01:30', '02:00', '02:30', '03:00'].map((time) => `2026-10-25T${time}`);
    expect(starts({ minutes: 60, every: 30 })).toEqual([
      summer('2026-10-25T01:00'),
      ...[one, two, half].map((time = '') => summer(time)),
      winter(three ?? ''),
    ]);
  });

  test('a call ends before the clock shows a time outside the hours', () => {
    const hours = { sunday: ['01:00-02:30'] };
    expect(starts({ hours, minutes: 30 })).toEqual(
      ['01:00', '01:30', '02:00'].map((time) => summer(`2026-10-25T${time}`)),
    );
    expect(starts({ hours, minutes: 60 })).toEqual(['01:00', '01:30'].map((time) => summer(`2026-10-25T${time}`)));
  });

  test('so it is where the hour before midnight is the repeated one', () => {
    const calendar = calendarOf({ zone: 'Africa/Cairo', hours: daily('22:00-24:00'), minutes: 90, horizonDays: 1 });
    const now = Date.parse('2026-10-29T12:00+03:00');
    const slots = all(createAgenda(calendar), now).filter(({ day }) => day === Date.UTC(2026, 9, 29) / DAY);
    expect(slots.map(({ startsAt }) => startsAt)).toEqual(
      ['22:00', '22:30', '23:00', '23:30'].map((time) => Date.parse(`2026-10-29T${time}+03:00`)),
    );
  });
});

describe('what is free', () => {
  const agenda = createAgenda(calendarOf({ hours: daily('09:00-12:00'), minutes: 60, every: 60, horizonDays: 13 }));
  const at = (time: string, date = '2027-01-18') => winter(`${date}T${time}`);
  const monday = { from: at('00:00'), to: at('24:00') };
  const times = (busy: readonly { from: number; to: number }[]) =>
    agenda.free(monday, FRIDAY, [], busy).map(({ startsAt }) => format.format(startsAt).slice(-5));

  test('may touch what is busy, and not overlap it by a millisecond', () => {
    expect(times([{ from: at('10:00'), to: at('11:00') }])).toEqual(['09:00', '11:00']);
    expect(times([{ from: at('10:00') - 1, to: at('11:00') + 1 }])).toEqual([]);
    expect(times([{ from: at('09:30'), to: at('09:30') }])).toEqual(['09:00', '10:00', '11:00']);
  });

  test('is nothing on a day or in a week that is full', () => {
    const limited = createAgenda(calendarOf({ hours: daily('09:00-12:00'), mostPerDay: 2, mostPerWeek: 3 }));
    const slots = all(limited, FRIDAY);
    const pick = (day: string) => slots.filter((slot) => slot.day === Date.parse(day) / DAY);
    const [first, , second] = pick('2027-01-18');
    const [third] = pick('2027-01-20');
    if (!first || !second || !third) throw new Error('no slots');
    const days = (...taken: (typeof first)[]) =>
      new Set(
        limited
          .free({ from: at('00:00'), to: at('00:00', '2027-01-26') }, FRIDAY, taken, [])
          .map(({ startsAt }) => format.format(startsAt).slice(8, 10)),
      );
    expect([...days(first)]).toEqual(['18', '19', '20', '21', '22', '23', '24', '25']);
    expect([...days(first, second)]).toEqual(['19', '20', '21', '22', '23', '24', '25']);
    expect([...days(first, second, third)]).toEqual(['25']);
  });
});

describe('an offer of three', () => {
  const offer = (said: Said) => {
    const agenda = createAgenda(calendarOf(said));
    return agenda.next(3, FRIDAY, [], []).map(({ startsAt }) => format.format(startsAt));
  };

  test('takes one of each half day', () => {
    const hours = { monday: ['09:00-12:00', '14:00-16:00'], tuesday: ['10:00-12:00'] };
    expect(offer({ hours })).toEqual(['2027-01-18 09:00', '2027-01-18 14:00', '2027-01-19 10:00']);
  });

  test('does not reach further than two weeks, and rather takes two of one morning', () => {
    expect(offer({ hours: { monday: ['09:00-12:00'] } })).toEqual([
      '2027-01-18 09:00',
      '2027-01-18 09:30',
      '2027-01-25 09:00',
    ]);
  });

  test('is shorter where there is less', () => {
    expect(offer({ hours: { monday: ['09:00-10:00'] }, horizonDays: 7 })).toHaveLength(2);
    expect(offer({ dates: { '2027-01-18': [] }, horizonDays: 7 })).toEqual([]);
  });
});
