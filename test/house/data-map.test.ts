import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { storedTopics } from '../../src/leads/data-map.ts';
import { PAGE, withDataMap } from '../../src/tools/data-map.ts';
import { inRoot } from '../../src/tools/paths.ts';
import { TOPICS } from '../../src/ui/texts/data.ts';

test('docs/dsgvo.md holds the list of all columns as it is now (npm run docs:data)', async () => {
  const page = await readFile(inRoot(PAGE), 'utf8');
  expect(withDataMap(page)).toBe(page);
});

test('the notice speaks of nothing that no column holds', () => {
  expect([...storedTopics()].toSorted()).toEqual(Object.values(TOPICS).flat().toSorted());
});
