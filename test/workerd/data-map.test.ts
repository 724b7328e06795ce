import { expect, test } from 'vitest';
import { DATA_MAP } from '../../src/leads/data-map.ts';
import { openProduct, rows } from './support/visit.ts';

const PLATFORM = /^(sqlite_|_cf_|d1_)/;

test('every column of every table of the migrated database is in the data map, and nothing else is', async () => {
  const tables = await rows<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  const columns: Record<string, string[]> = {};
  for (const { name } of tables.filter(({ name }) => !PLATFORM.test(name)))
    columns[name] = (await rows<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`))
      .map((one) => one.name)
      .toSorted();
  const mapped = Object.entries(DATA_MAP).map(([name, parts]) => [
    name,
    parts.flatMap((part) => part.columns).toSorted(),
  ]);
  expect(Object.fromEntries(mapped)).toEqual(columns);
});

test('the privacy notice says what is stored, in both languages, and leads to "my data"', async () => {
  const product = openProduct();
  for (const [lang, ...said] of [
    ['de', 'Ihre E-Mail-Adresse: um Ihnen', 'unsere Notizen', 'Telefonnummer', '24 Monate', 'href="/me?lang=de"'],
    ['en', 'your email address: to send', 'our notes', 'phone number', '24 months', 'href="/me?lang=en"'],
  ]) {
    const page = await (await product.get(`/datenschutz?lang=${lang}`)).text();
    for (const words of said) expect(page).toContain(words);
    expect(await (await product.get(`/impressum?lang=${lang}`)).text()).toContain(`href="/me?lang=${lang}"`);
  }
});
