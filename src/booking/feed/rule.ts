import { DAY, HOUR, MINUTE, SECOND } from '../../lib/clock.ts';
import { parseStamp, type Stamp } from './stamp.ts';

/** How something comes back (RFC 5545 § 3.3.10). An empty list says nothing. Weekdays count from Monday, 0. */
export type Rule = {
  frequency: Frequency;
  interval: number;
  count: number | null;
  until: Stamp | null;
  months: readonly number[];
  weeks: readonly number[];
  yearDays: readonly number[];
  monthDays: readonly number[];
  /** `nth`: only the first, second … of the month or year, -1 the last; null: each. */
  weekdays: readonly { nth: number | null; weekday: number }[];
  hours: readonly number[];
  minutes: readonly number[];
  seconds: readonly number[];
  /** Which of those in one month, week …; -1 the last. */
  positions: readonly number[];
  weekStart: number;
};

type Frequency = (typeof FREQUENCIES)[number];
const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MOST_INTERVAL = 100_000;

/** How often a rule shorter than a day can come back: in ms. */
export const STEPS: Partial<Record<Frequency, number>> = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND };
export const stepOf = ({ frequency, interval }: Rule): number => (STEPS[frequency] ?? DAY) * interval;

/** Reads `FREQ=WEEKLY;BYDAY=MO`; null if it says nothing that comes back. */
export const parseRule = (text: string): Rule | null => {
  const parts = new Map(
    text.split(';').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim().toUpperCase(), value.trim().toUpperCase()];
    }),
  );
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  if (!frequency) return null;
  const numbers = (name: string, most: number): number[] =>
    (parts.get(name) ?? '')
      .split(',')
      .filter((part) => /^[+-]?\d+$/.test(part))
      .map(Number)
      .filter((figure) => Math.abs(figure) <= most);
  return {
    frequency,
    interval: Math.max(1, numbers('INTERVAL', MOST_INTERVAL)[0] ?? 1),
    count: numbers('COUNT', Number.MAX_SAFE_INTEGER)[0] ?? null,
    until: parseStamp(parts.get('UNTIL') ?? ''),
    months: numbers('BYMONTH', 12),
    weeks: numbers('BYWEEKNO', 53),
    yearDays: numbers('BYYEARDAY', 366),
    monthDays: numbers('BYMONTHDAY', 31),
    weekdays: (parts.get('BYDAY') ?? '').split(',').flatMap((part) => {
      const [, nth, day = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(part.trim()) ?? [];
      return WEEKDAYS.includes(day) ? [{ nth: nth ? Number(nth) : null, weekday: WEEKDAYS.indexOf(day) }] : [];
    }),
    hours: numbers('BYHOUR', 23),
    minutes: numbers('BYMINUTE', 59),
    seconds: numbers('BYSECOND', 59),
    positions: numbers('BYSETPOS', 366),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
  };
};
