import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../../src/tools/paths.ts';
import { type Seeding, seed } from '../../../src/tools/seed.ts';

let folder: string;
let file: string;

/** A migrated database where the product keeps it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engpass-seed-'));
  const place = join(folder, 'v3', 'd1', 'miniflare-D1DatabaseObject');
  await mkdir(place, { recursive: true });
  file = join(place, 'made.sqlite');
  const db = new DatabaseSync(file);
  for (const name of (await readdir(inRoot('migrations'))).toSorted())
    db.exec(await readFile(inRoot('migrations', name), 'utf8'));
  db.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const seeding = (more: Partial<Seeding> = {}): Seeding => ({
  ...{ leads: 40, seed: 7, folder, secret: 'of a test', add: false, origin: 'https://quiz.test' },
  ...more,
});

const ask = (sql: string): unknown[] => {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare(sql).all();
  db.close();
  return rows.flatMap((row) => Object.values(row));
};

test('leads are made up in an empty database; where there are some, only on demand', async () => {
  expect(await seed(seeding())).toMatchObject({ ok: true, rows: { leads: 40 } });
  expect(await seed(seeding())).toMatchObject({ ok: false, message: expect.stringContaining('--add') });
  expect(ask('SELECT count(*) FROM leads')).toEqual([40]);

  expect(await seed(seeding({ add: true, leads: 25 }))).toMatchObject({ ok: true, rows: { leads: 25 } });
  expect(ask('SELECT count(*), count(DISTINCT address_key) > 55 FROM leads')).toEqual([65, 1]);
  expect(ask('PRAGMA foreign_key_check')).toEqual([]);
  expect(ask('SELECT count(*) FROM runs WHERE confirmed_at IS NOT NULL')).toEqual(
    ask(`SELECT sum(counts ->> 'confirmed') FROM funnel_days`),
  );
  const sumOf = (table: string, until: string) =>
    ask(`SELECT sum(value) FROM ${table}, json_each(counts) WHERE ${until}`);
  expect(sumOf('funnel_day_sums', 'true')).toEqual(
    sumOf('funnel_days', 'day / 28 < (SELECT until FROM funnel_summed)'),
  );
});
