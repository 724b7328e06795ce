import { expect, test } from 'vitest';
import { isId, randomId } from '../../../src/lib/ids.ts';

test('a random id has the form of an id, and no spreadsheet takes it for a formula', () => {
  const ids = Array.from({ length: 3_000 }, randomId);
  expect(ids.filter((id) => !isId(id) || id.startsWith('-'))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
