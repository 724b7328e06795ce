import { expect, test } from 'vitest';
import { say } from '../../../src/lib/local-time.ts';

const AT = Date.UTC(2026, 10, 25, 8, 0);

test.each([
  ['de', 'day', 'Mittwoch, 25. November'],
  ['en', 'day', 'Wednesday, 25 November'],
  ['en', 'dayAndYear', 'Wednesday, 25 November 2026'],
  ['en', 'short', 'Wed, 25 Nov'],
  ['en', 'month', 'November 2026'],
  ['en', 'weekday', 'Wed'],
  ['en', 'time', '09:00'],
] as const)('in %s, a %s reads %s', (lang, style, said) => {
  expect(say(lang, 'Europe/Berlin', style, AT)).toBe(said);
});
