import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { differences } from '../../../src/tools/backup/figures.ts';
import { readHead } from '../../../src/tools/backup/head.ts';
import type { Place } from '../../../src/tools/backup/place.ts';
import { backup } from '../../../src/tools/backup.ts';
import { restore } from '../../../src/tools/restore.ts';
import { openD1s, type TestD1 } from './support/d1.ts';

const FIRST = '0001_first.sql';
const BAD = 'INSERT INTO "nowhere" VALUES (1);\n';
const HEAD = '-- {"backup":"engpass-quiz","at":1,"migration":null,"figures":{}}';
const NOW = Date.UTC(2026, 10, 23, 9);

let folder = '';
let runtime: Awaited<ReturnType<typeof openD1s>>;
const d1s: Record<string, TestD1> = {};
const d1 = (name: 'one' | 'other'): TestD1 => d1s[name] ?? fail();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-test-'));
  runtime = await openD1s(['one', 'other']);
  for (const name of ['one', 'other']) d1s[name] = await runtime.d1(name);
  await d1('one').migrate();
});
afterAll(async () => {
  await runtime.close();
  await rm(folder, { recursive: true });
});

const TABLES = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*' ORDER BY rowid DESC`;

/** One database is migrated and holds nothing; the other is not even that. */
beforeEach(async () => {
  for (const [name, does] of [
    ['one', 'DELETE FROM'],
    ['other', 'DROP TABLE'],
  ] as const) {
    const [tables = []] = await d1(name).run([TABLES]);
    const ours = tables.filter((table) => name === 'other' || table.name !== 'd1_migrations');
    if (ours.length > 0)
      await d1(name).run(['PRAGMA defer_foreign_keys=TRUE', ...ours.map((table) => `${does} "${table.name}"`)]);
  }
});

const at = (name: 'one' | 'other'): Place => ({ wrangler: d1(name).wrangler, remote: false });
let files = 0;
const newFile = () => join(folder, `backup-${files++}.sql`);

const fail = (): never => {
  throw new Error('no such database');
};

/** People who never were, with a run, two consents and two mails each; one mail of them is due. */
const people = (count: number): string[] => {
  const each = (what: string) =>
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) ${what} FROM n`;
  return [
    each(
      `INSERT INTO leads (id, email, quiz, created_at, confirmed_at) SELECT 'lead' || i, 'person' || i || '@sommer.de', 'business-engpass', ${NOW} - i * 60000, iif(i % 3, ${NOW}, NULL)`,
    ),
    each(
      `INSERT INTO runs (id, lead_id, version, lang, first_name, answers, profile, bottleneck, created_at) SELECT 'run' || i, 'lead' || i, '1', 'de', iif(i % 5, 'Zoë ' || i, NULL), '{"goal":["x"]}', '{"areas":[{"id":"sales","tier":"' || (i % 4) || '"}]}', 'sales', ${NOW} - i * 60000`,
    ),
    ...['analysis', 'follow-up'].map((purpose) =>
      each(
        `INSERT INTO consents (lead_id, run_id, purpose, event, granted, wording, wording_hash, page, at) SELECT 'lead' || i, 'run' || i, '${purpose}', 'declared', 1, 'Ja, Praxis Sommer darf mir Mails senden. It''s "ok".', 'hash', '/q/business-engpass', ${NOW}`,
      ),
    ),
    ...['confirmation', 'analysis'].map((step) =>
      each(
        `INSERT INTO mails (id, lead_id, run_id, step, recipient, state, due_at, planned_at) SELECT 'run' || i || '-${step}', 'lead' || i, 'run' || i, '${step}', 'person' || i || '@sommer.de', iif(i = 7 AND '${step}' = 'analysis', 'planned', 'sent'), ${NOW}, ${NOW}`,
      ),
    ),
  ];
};

test('1,000 leads come back as they were: every figure, and every row', async () => {
  await d1('one').run(people(1_000));
  const file = newFile();
  const { figures, since } = await backup(at('one'), file, NOW);
  expect(since).toEqual([]);
  expect(figures.leads).toMatchObject({ rows: 1_000, 'id sum': 6_893 });
  expect(figures.mails).toMatchObject({ rows: 2_000 });

  const restored = await restore(at('other'), file, { replace: false, now: NOW - 1 });
  if (!restored.ok) throw new Error(restored.message);
  expect(differences(figures, restored.figures)).toEqual([]);
  expect(restored.parked).toBe(0);
  expect(await d1('other').exported()).toBe(await d1('one').exported());
});

describe('what people write', () => {
  test('comes back to the letter, whatever it is', async () => {
    const long = `${'„Wortlaut“ des Quiz '.repeat(6_000)}\n ende`; // over what D1 takes in one statement
    await d1('one').run([
      'DROP TABLE IF EXISTS words',
      'CREATE TABLE words (id INTEGER PRIMARY KEY, said TEXT, figure INTEGER)',
    ]);
    const texts = [
      ...fc.sample(
        fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\0', '')),
        { numRuns: 150, seed: 7 },
      ),
      ...[
        'a\nb',
        'a\\nb',
        'a\nb\\n',
        'c\rd\\r\n',
        "it's; -- no comment",
        'BEGIN TRANSACTION; COMMIT;',
        '\u2028',
        'INSERT INTO "words"',
        '',
        long,
      ],
    ];
    const inSql = (text: string) => `'${text.replaceAll("'", "''")}'`;
    const pieces = (text: string) => text.match(/[\s\S]{1,20000}/gu) ?? [''];
    await d1('one').run(
      texts.flatMap((text, id) => {
        const [first = '', ...rest] = pieces(text);
        return [
          `INSERT INTO words VALUES (${id}, ${inSql(first)}, ${id % 2 ? 'NULL' : -id})`,
          ...rest.map((piece) => `UPDATE words SET said = said || ${inSql(piece)} WHERE id = ${id}`),
        ];
      }),
    );
    const file = newFile();
    expect((await backup(at('one'), file, NOW)).since).toEqual([]);
    expect(await restore(at('other'), file, { replace: false, now: NOW })).toMatchObject({ ok: true });
    const read = 'SELECT id, said, figure FROM words ORDER BY id';
    expect(await d1('other').run([read])).toEqual(await d1('one').run([read]));
  });
});

describe('a database that holds something', () => {
  test('is left alone, and says what it holds', async () => {
    await d1('one').run(people(3));
    const file = newFile();
    await backup(at('one'), file, NOW);
    await d1('other').migrate(FIRST);
    await d1('other').run(people(5));
    const before = await d1('other').exported();
    const refused = await restore(at('other'), file, { replace: false, now: NOW });
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(/not empty:\n {2}leads +5\n/) });
    expect(await d1('other').exported()).toBe(before);
  });

  test('is replaced as a whole, if that is asked for', async () => {
    await d1('one').run(people(3));
    const file = newFile();
    await backup(at('one'), file, NOW);
    await d1('other').migrate(FIRST);
    await d1('other').run(people(5));
    expect(await restore(at('other'), file, { replace: true, now: NOW - 1 })).toMatchObject({ ok: true });
    expect(await d1('other').exported()).toBe(await d1('one').exported());
  });

  test('stays as it was where the backup cannot be taken in', async () => {
    const file = newFile();
    await backup(at('one'), file, NOW);
    await d1('other').migrate(FIRST);
    await d1('other').run(people(5));
    const before = await d1('other').exported();
    const { wrangler } = d1('other');
    const breaksOff: Place = {
      remote: false,
      wrangler: async (args) => {
        if (args.includes('--file')) await appendFile(args[args.indexOf('--file') + 1] ?? '', BAD);
        return wrangler(args);
      },
    };
    await expect(restore(breaksOff, file, { replace: true, now: NOW })).rejects.toThrow(/no such table: nowhere/);
    expect(await d1('other').exported()).toBe(before);
  });
});

test('mails that were due are parked in the same moment in which they come back', async () => {
  await d1('one').run(people(9));
  const file = newFile();
  await backup(at('one'), file, NOW - 1000);
  const { wrangler } = d1('other');
  let planned: unknown;
  const place: Place = {
    remote: false,
    wrangler: async (args) => {
      const ran = await wrangler(args);
      if (args.includes('--file'))
        [planned] = await d1('other').run([`SELECT id FROM mails WHERE state = 'planned' AND due_at <= ${NOW}`]);
      return ran;
    },
  };
  expect(await restore(place, file, { replace: false, now: NOW })).toMatchObject({ ok: true, parked: 1 });
  expect(planned).toEqual([]);
});

test('mails that were due are parked: nobody knows whether they went out since', async () => {
  await d1('one').run(people(9));
  const file = newFile();
  await backup(at('one'), file, NOW - 1000);
  expect(await restore(at('other'), file, { replace: false, now: NOW + 1 })).toMatchObject({ ok: true, parked: 1 });
  const [parked] = await d1('other').run(["SELECT id, reason, unclear_since FROM mails WHERE state = 'parked'"]);
  expect(parked).toEqual([{ id: 'run7-analysis', reason: 'unclear-for-a-day', unclear_since: NOW - 1000 }]);
});

test('a backup of an older version is brought up to date', async () => {
  await d1('other').migrate(FIRST);
  await d1('other').run([
    "INSERT INTO leads (id, email, quiz, created_at) VALUES ('l', 'a@sommer.de', 'business-engpass', 1)",
  ]);
  const file = newFile();
  await backup(at('other'), file, NOW);
  expect(await restore(at('other'), file, { replace: true, now: NOW })).toMatchObject({ ok: true });
  const schema =
    "SELECT count(*) AS count, sum(length(sql)) AS length FROM sqlite_schema WHERE name NOT GLOB '_cf_*' AND tbl_name <> 'words'";
  expect(await d1('other').run([schema])).toEqual(await d1('one').run([schema]));
  expect(await d1('other').run(['SELECT email, state FROM leads'])).toEqual([
    [{ email: 'a@sommer.de', state: 'unconfirmed' }],
  ]);
});

test('a backup of a newer version is refused before anything is changed', async () => {
  await d1('one').run(["INSERT INTO d1_migrations (name) VALUES ('9999_of_tomorrow.sql')"]);
  const file = newFile();
  await backup(at('one'), file, NOW);
  await d1('one').run(["DELETE FROM d1_migrations WHERE name = '9999_of_tomorrow.sql'"]);
  await d1('other').migrate(FIRST);
  await d1('other').run(people(2));
  const before = await d1('other').exported();
  expect(await restore(at('other'), file, { replace: true, now: NOW })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/newer version.+9999_of_tomorrow/),
  });
  expect(await d1('other').exported()).toBe(before);
});

test('a restore that could not bring the tables up to date says so, and can be done again', async () => {
  await d1('other').migrate(FIRST);
  await d1('other').run(people(2));
  const file = newFile();
  await backup(at('other'), file, NOW);
  const { wrangler } = d1('other');
  const stopsBefore: Place = {
    remote: false,
    wrangler: async (args) =>
      args[1] === 'migrations' ? { ok: false, out: '', err: 'the line was cut' } : wrangler(args),
  };
  expect(await restore(stopsBefore, file, { replace: true, now: NOW })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/older version.+\nthe line was cut/),
  });
  expect(await restore(at('other'), file, { replace: true, now: NOW })).toMatchObject({ ok: true });
});

test('what was written while the backup was made is said', async () => {
  await d1('one').run(people(2));
  const { wrangler } = d1('one');
  const place: Place = {
    remote: false,
    wrangler: async (args) => {
      const ran = await wrangler(args);
      if (args[1] === 'export') await d1('one').run(["UPDATE leads SET confirmed_at = 5 WHERE id = 'lead1'"]);
      return ran;
    },
  };
  expect((await backup(place, newFile(), NOW)).since).toEqual([expect.stringMatching(/^leads: confirmed_at sum/)]);
});

describe('a file', () => {
  test('is for its owner alone, and never written over', async () => {
    const file = newFile();
    await backup(at('one'), file, NOW);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const text = await readFile(file, 'utf8');
    await expect(backup(at('one'), file, NOW)).rejects.toThrow(/EEXIST/);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('does not stay where the backup breaks off', async () => {
    const file = newFile();
    const { wrangler } = d1('one');
    const place: Place = {
      remote: false,
      wrangler: async (args) =>
        args[1] === 'export' ? wrangler(args) : { ok: false, out: '', err: 'the line was cut' },
    };
    await expect(backup(place, file, NOW)).rejects.toThrow('the line was cut');
    await expect(stat(file)).rejects.toThrow(/ENOENT/);
  });

  test.each([
    ['that is no backup', 'SELECT 1;\n', /is no backup/],
    ['that was cut off', `${HEAD}\nINSERT INTO "leads`, /its end is missing/],
    [
      'with a line that cannot be read',
      `${HEAD}\nINSERT INTO "leads" VALUES (1);\n-- end of backup\n`,
      /no such table/,
    ],
    ['with a line that was added', `${HEAD}\nCREATE TABLE more (id);\n-- end of backup\n`, /more: was not there/],
  ])('%s is refused before the database is asked', async (_, text, why) => {
    const file = newFile();
    await writeFile(file, text);
    const nobody: Place = { remote: false, wrangler: () => Promise.reject(new Error('asked')) };
    const refused = await restore(nobody, file, { replace: true, now: NOW });
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(why) });
  });

  test.each([['that is not there'], ['that is a folder']])('%s is no backup', async (which) => {
    const read = await readHead(which === 'that is a folder' ? folder : newFile());
    expect(read).toMatchObject({ ok: false });
  });
});
