import { expect, test } from 'vitest';
import { sayDuration } from '../../../quiz/engine/duration.ts';

test.each([
  [0, '0:00'],
  [59.4, '0:59'],
  [59.6, '1:00'], // and not 0:00
  [245, '4:05'],
  [299.5, '5:00'],
])('%s seconds are %s', (seconds, said) => {
  expect(sayDuration(seconds)).toBe(said);
});
