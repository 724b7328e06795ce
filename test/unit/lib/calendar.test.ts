import { describe, expect, test } from 'vitest';
import siteConfig from '../../../site.config.ts';
import { parseSite } from '../../../src/lib/site.ts';

const CALENDAR = { provider: 'builtin', hours: { monday: ['09:00-12:00'] }, place: { kind: 'phone' } };

const parse = (said: object) => parseSite({ ...siteConfig, booking: { ...CALENDAR, ...said } });

/** The faults as the owner reads them. */
const faults = (said: object): string[] => {
  const parsed = parse(said);
  return parsed.ok ? [] : parsed.faults.map(({ field, value, expected }) => `${field} is ${value}: ${expected}`);
};

describe('the calendar in site.config.ts', () => {
  test('needs little, and is complete then', () => {
    const parsed = parse({});
    expect(parsed.ok && parsed.house.booking).toEqual({
      provider: 'builtin',
      zone: 'Europe/Berlin',
      hours: { monday: [{ from: 540, to: 720 }] },
      dates: {},
      holidays: 'BUND',
      minutes: 30,
      buffer: { before: 0, after: 15 },
      every: 30,
      noticeHours: 24,
      horizonDays: 42,
      mostPerDay: 4,
      mostPerWeek: 12,
      place: { kind: 'phone' },
      changesUntilHours: 12,
      reminders: { dayBefore: true, hourBefore: true },
      ifCalendarFails: 'open',
      mailAfterNoShow: true,
    });
  });

  test('takes hours in any order, until midnight, and one after the other without a break', () => {
    const parsed = parse({ hours: { friday: ['18:30-24:00', '00:00-09:00', '09:00-09:45'] } });
    expect(parsed.ok && parsed.house.booking).toMatchObject({
      hours: {
        friday: [
          { from: 0, to: 540 },
          { from: 540, to: 585 },
          { from: 1110, to: 1440 },
        ],
      },
    });
  });

  test.each([
    [{ zone: 'America/New_York' }],
    [{ holidays: null }],
    [{ holidays: 'AUGSBURG' }],
    [{ dates: { '2026-12-24': [], '2028-02-29': ['10:00-11:00'] } }],
    [{ noticeHours: 47, horizonDays: 2 }],
    [{ minutes: 180 }],
  ])('takes %j', (said) => {
    expect(faults(said)).toEqual([]);
  });

  test.each([
    [
      'overlapping hours',
      { hours: { monday: ['11:00-14:00', '09:00-12:00'] } },
      'booking.hours.monday is ["11:00-14:00","09:00-12:00"]: hours of one day must not overlap',
    ],
    [
      'a call longer than the hours',
      { minutes: 200 },
      'booking.hours.monday is "09:00-12:00": must be at least as long as one call (200 minutes)',
    ],
    [
      'a call longer than the hours of a date',
      { dates: { '2026-12-24': ['09:00-09:20'] } },
      'booking.dates.2026-12-24 is "09:00-09:20": must be at least as long as one call (30 minutes)',
    ],
    [
      'hours that end before they begin',
      { hours: { monday: ['12:00-09:00'] } },
      'booking.hours.monday.0 is "12:00-09:00": must begin before it ends',
    ],
    [
      'hours that end when they begin',
      { hours: { monday: ['09:00-09:00'] } },
      'booking.hours.monday.0 is "09:00-09:00": must begin before it ends',
    ],
    [
      'hours said otherwise',
      { hours: { monday: ['9 bis 12'] } },
      'booking.hours.monday.0 is "9 bis 12": must be hours such as \'09:00-12:30\'',
    ],
    [
      'an hour that no day has',
      { hours: { monday: ['09:00-24:30'] } },
      'booking.hours.monday.0 is "09:00-24:30": must be hours such as \'09:00-12:30\'',
    ],
    [
      'hours without brackets',
      { hours: { monday: '09:00-12:00' } },
      'booking.hours.monday is "09:00-12:00": must be a list in brackets: [ … ]',
    ],
    [
      'a week without hours',
      { hours: { monday: [] } },
      'booking.hours is {"monday":[]}: needs hours on at least one day',
    ],
    [
      'a weekday in German',
      { hours: { monday: ['09:00-12:00'], dienstag: ['09:00-12:00'] } },
      'booking.hours.dienstag is a name nobody knows: no such field here; check the spelling',
    ],
    [
      'an unknown zone',
      { zone: 'Europe/Bonn' },
      'booking.zone is "Europe/Bonn": must be a time zone such as Europe/Berlin',
    ],
    [
      'a date written the German way',
      { dates: { '24.12.2026': [] } },
      'booking.dates.24.12.2026 is "24.12.2026": must be a day of the calendar such as 2026-12-24',
    ],
    [
      'a day that no calendar has',
      { dates: { '2026-02-29': [] } },
      'booking.dates.2026-02-29 is "2026-02-29": must be a day of the calendar such as 2026-12-24',
    ],
    [
      'a state that is none',
      { holidays: 'Bayern' },
      "booking.holidays is \"Bayern\": must be 'BUND', your state such as 'BY', or null for none",
    ],
    ['a call of no length', { minutes: 0 }, 'booking.minutes is 0: must be a whole number from 5 to 480'],
    [
      'a buffer below nothing',
      { buffer: { after: -5 } },
      'booking.buffer.after is -5: must be a whole number from 0 to 240',
    ],
    ['a day without calls', { mostPerDay: 0 }, 'booking.mostPerDay is 0: must be a whole number from 1 to 50'],
    [
      'a notice longer than the horizon',
      { noticeHours: 72, horizonDays: 3 },
      'booking.noticeHours is 72: must be less than horizonDays (3 days are 72 hours), or nothing could ever be booked',
    ],
    [
      'a misspelt name',
      { minuts: 30 },
      'booking.minuts is a name nobody knows: no such field here; check the spelling',
    ],
    [
      'an unknown place',
      { place: { kind: 'zoom' } },
      "booking.place.kind is {\"kind\":\"zoom\"}: must be { kind: 'phone' }, { kind: 'video', url: … } or { kind: 'text' }",
    ],
    [
      'a video room without a full address',
      { place: { kind: 'video', url: 'zoom.us/j/1' } },
      'booking.place.url is "zoom.us/j/1": must be a full address such as https://example.de/termin',
    ],
    [
      'an unknown policy',
      { ifCalendarFails: 'maybe' },
      "booking.ifCalendarFails is \"maybe\": must be 'open' or 'closed'",
    ],
  ])('with %s says so, once', (_, said, expected) => {
    expect(faults(said)).toEqual([expected]);
  });
});
