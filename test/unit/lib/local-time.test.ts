import { expect, test } from 'vitest';
import { oneNameOf, say, sayZone } from '../../../src/lib/local-time.ts';

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

test.each([
  ['de', 'Europe/Vienna', 'Wien (UTC+1)'],
  ['en', 'Europe/Vienna', 'Vienna (UTC+1)'],
  ['de', 'America/New_York', 'New York (UTC-5)'],
  ['de', 'Asia/Kolkata', 'Kolkata (UTC+5:30)'],
  ['en', 'Asia/Calcutta', 'Kolkata (UTC+5:30)'],
  ['de', 'US/Pacific', 'Los Angeles (UTC-8)'],
] as const)('in %s, the clock of %s is that of %s', (lang, zone, said) => {
  expect(sayZone(lang, zone, AT)).toBe(said);
});

test('two names of one zone are one', () => {
  expect(oneNameOf('Asia/Calcutta')).toBe(oneNameOf('Asia/Kolkata'));
});
