import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff, share } from '../../../src/mail/backoff.ts';

test('a wait doubles up to an hour, is between half and all of that, and always the same for the same attempt', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (id, attempts) => {
      const longest = Math.min(30_000 * 2 ** (attempts - 1), 3_600_000);
      const wait = backoff(id, attempts);
      expect(wait).toBeGreaterThanOrEqual(longest / 2);
      expect(wait).toBeLessThanOrEqual(longest);
      expect(backoff(id, attempts)).toBe(wait);
    }),
  );
});

test('mails that failed together are spread', () => {
  const tenths = new Set(Array.from({ length: 200 }, (_, index) => Math.floor(share(`mail ${index}`) * 10)));
  expect(tenths.size).toBe(10);
});
