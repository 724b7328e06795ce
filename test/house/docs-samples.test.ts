import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { APART_HOURS, STEPS, USUAL_DAYS } from '../../emails/sequence.ts';
import site from '../../site.config.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../../src/leads/lifetimes.ts';
import { parseSite } from '../../src/lib/site.ts';
import { scarcityAt } from '../../src/mail/scarcity.ts';
import { inRoot } from '../../src/tools/paths.ts';
import { palettes } from '../../src/ui/theme.ts';

const textOf = (page: string) => readFile(inRoot(page), 'utf8');

/** The lines for `site.config.ts` that a page shows, as what they say. */
const samplesIn = (text: string): unknown[] =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, lines]): unknown =>
    JSON.parse(JSON.stringify(runInNewContext(`({${lines}})`))),
  );

test.each(['docs/looks.md', 'docs/mails.md'])('the lines that %s shows are taken by the product', async (page) => {
  const samples = samplesIn(await textOf(page));
  expect(samples.length).toBeGreaterThan(0);
  for (const sample of samples) {
    const { house, faults } = { house: null, faults: null, ...parseSite({ ...site, ...Object(sample) }) };
    expect(faults).toBeNull();
    expect(house).toMatchObject(Object(sample));
  }
});

test('docs/looks.md names the limits at which the product refuses', () => {
  const faultsWith = (look: object, brand: object = {}) => {
    const parsed = parseSite({ ...site, look: { ...site.look, ...look }, brand: { ...site.brand, ...brand } });
    return parsed.ok ? [] : parsed.faults.map(({ field }) => field);
  };
  expect(faultsWith({ radius: 0 })).toEqual([]);
  expect(faultsWith({ radius: 32 })).toEqual([]);
  expect(faultsWith({ radius: 33 })).toEqual(['look.radius']);
  expect(faultsWith({ accent: 'green' })).toEqual(['look.accent']);
  expect(faultsWith({ font: 'x'.repeat(201) })).toEqual(['look.font']);
  expect(faultsWith({ font: 'url(https://fonts.example.de)' })).toEqual(['look.font']);
  expect(faultsWith({}, { logoPath: `M${' 1'.repeat(2000)}` })).toEqual(['brand.logoPath']);
  expect(faultsWith({}, { logoPath: '<svg>' })).toEqual(['brand.logoPath']);
});

test('docs/looks.md names colours that the theme has', async () => {
  const [, table = ''] = /\| colour \| made how \|\n([\s\S]*?)\n\n/.exec(await textOf('docs/looks.md')) ?? [];
  const named = [...table.matchAll(/^\| `([\w-]+)` /gm)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(Object.keys(palettes('#1f5f5b').light)).toEqual(expect.arrayContaining(named));
});

test('docs/mails.md names every mail there is, with its days and limits', async () => {
  const text = await textOf('docs/mails.md');
  expect(STEPS.filter((step) => !text.includes(`\`${step}\``))).toEqual([]);
  const { days } = site.followUps ?? {};
  expect(days).toEqual(USUAL_DAYS);
  expect(text).toContain(`${Object.values(USUAL_DAYS).join(', ')} | days after the confirmation`);
  for (const [step, day] of Object.entries(USUAL_DAYS))
    expect(text).toMatch(new RegExp(`\\| \`${step}\` \\|[^|]*\\|[^|]*\\b${day} days\\b`));
  expect(text).toContain(`Good for ${CONFIRMATION_LIFETIME_DAYS} days`);
  expect(text).toContain(`at least ${APART_HOURS} hours apart`);
  expect(text).toContain(`${scarcityAt(0, 100).mostBeforeFollowUps} % of a day`);
});

test('every command of package.json stands in the README, and what it costs is told the same way twice', async () => {
  const readme = await textOf('README.md');
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await textOf('package.json')));
  const told = new Set([...readme.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name));
  expect(Object.keys(scripts).filter((name) => !told.has(name))).toEqual([]);
  const cost = await textOf('docs/cost.md');
  for (const [, sum = ''] of readme.matchAll(/\*\*(\$\d+)\*\*/g)) expect(cost).toContain(`**${sum}**`);
});

test('every source of docs/compare.md is used, and every one that is used is there', async () => {
  const [table = '', sources = ''] = (await textOf('docs/compare.md')).split('## Sources');
  const used = new Set([...table.matchAll(/\[([OSTRF]\d+)\]/g)].map(([, name]) => name));
  const listed = [...sources.matchAll(/^\| ([OSTRF]\d+) \|/gm)].map(([, name]) => name);
  expect([...used].sort()).toEqual([...listed].sort());
});
