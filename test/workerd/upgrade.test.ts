import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, openProduct, rows, wipe } from './support/visit.ts';

/** What the first version kept; everything it had must be there after each later migration. */
const KEPT = ['leads', 'runs', 'consents', 'mails', 'booking_visits'];
const PLATFORM = /^(sqlite_|_cf_)/;

type Row = Record<string, unknown>;

/** Without quotes: a table that was renamed, also there and back by a test before this one, has its name in them. */
const schema = () =>
  rows(`SELECT name, replace(sql, '"', '') AS sql FROM sqlite_schema WHERE name NOT GLOB '_cf_*' ORDER BY name`);
const columnsOf = async (table: string) =>
  (await rows<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)).map(({ name }) => name);

const dropAll = async () => {
  const tables = await rows<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid DESC`,
  );
  await env.DB.batch([
    env.DB.prepare('PRAGMA defer_foreign_keys = TRUE'),
    ...tables.filter(({ name }) => !PLATFORM.test(name)).map(({ name }) => env.DB.prepare(`DROP TABLE "${name}"`)),
  ]);
};

const insert = async (table: string, all: readonly Row[]) => {
  const columns = await columnsOf(table);
  const sql = `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`;
  await env.DB.batch(all.map((row) => env.DB.prepare(sql).bind(...columns.map((column) => row[column] ?? null))));
};

const migrateUpTo = (count: number) => applyD1Migrations(env.DB, env.TEST_MIGRATIONS.slice(0, count));

beforeAll(wipe);
afterAll(() => migrateUpTo(env.TEST_MIGRATIONS.length)); // whatever went wrong, the next file finds what it expects

test('a site of the very first version, with its data, becomes one of today, migration by migration', async () => {
  // What a lead of then is: one who has confirmed, and one whose mail is on its way.
  const product = openProduct();
  await product.becomeLead('petra@sommer.de', { 'first-name': 'Petra', 'follow-up': 'yes' });
  const analysis = product.linkIn('petra@sommer.de', 'analysis');
  await product.get(product.linkIn('petra@sommer.de', 'book'));
  await product.handIn('jens@winter.de');
  await product.deliver();
  const confirm = product.linkIn('jens@winter.de', 'confirm');
  const kept = new Map<string, Row[]>();
  for (const table of KEPT) kept.set(table, await rows<Row>(`SELECT * FROM ${table} ORDER BY 1`));
  const firstSteps = (kept.get('mails') ?? []).filter(({ step }) => step === 'confirmation' || step === 'analysis');
  kept.set('mails', firstSteps); // there were no others
  const editions = await rows<{ quiz: string; version: string; definition: string; published_at: number }>(
    `SELECT * FROM quiz_editions WHERE lang = 'de'`,
  );
  const today = await schema();

  await dropAll();
  await migrateUpTo(1);
  for (const table of KEPT) await insert(table, kept.get(table) ?? []);
  await insert(
    'quiz_versions',
    editions.map(({ definition, ...edition }) => {
      const { model, texts } = JSON.parse(definition);
      return { ...edition, definition: JSON.stringify({ model, texts: { de: texts } }) };
    }),
  );
  const firstColumns = new Map<string, string[]>();
  for (const table of KEPT) firstColumns.set(table, await columnsOf(table));

  for (let count = 2; count <= env.TEST_MIGRATIONS.length; count++) {
    await migrateUpTo(count);
    for (const [table, columns] of firstColumns) {
      const wanted = (kept.get(table) ?? []).map((row) => Object.fromEntries(columns.map((one) => [one, row[one]])));
      const found = await rows(`SELECT ${columns.join()} FROM ${table} ORDER BY 1`);
      expect(found, `${table} after ${env.TEST_MIGRATIONS[count - 1]?.name}`).toEqual(wanted);
    }
  }
  expect(await schema()).toEqual(today);

  // The site of today on the data of then.
  const later = openProduct();
  later.time.now += DAY;
  expect((await later.get(analysis)).status).toBe(200);
  expect((await later.post(confirm, {})).status).toBeLessThan(400);
  await later.deliver();
  expect(later.provider.to('jens@winter.de').map(({ subject }) => subject)).toHaveLength(1);
  expect((await later.get(later.linkIn('jens@winter.de', 'analysis'))).status).toBe(200);
  await later.becomeLead('neu@herbst.de');
  await later.tick();
  expect(await rows('SELECT email, state, bottleneck IS NOT NULL AS listed FROM leads ORDER BY email')).toEqual(
    ['jens@winter.de', 'neu@herbst.de', 'petra@sommer.de'].map((email) => ({ email, state: 'confirmed', listed: 1 })),
  );
});
