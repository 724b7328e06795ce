import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { DAY } from '../../../src/lib/clock.ts';

/** Columns in which every copy has something of its own: ids, and what stands for a person. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  leads: ['id', 'email', 'run_id', 'address_key'],
  runs: ['id', 'lead_id'],
  consents: ['lead_id', 'run_id', 'mail_id'],
  mails: ['id', 'lead_id', 'run_id', 'recipient', 'address_key', 'batch', 'provider_id'],
  booking_visits: ['run_id', 'lead_id'],
  bookings: ['id', 'external_id', 'run_id', 'lead_id', 'email', 'address_key'],
  funnel_runs: ['run_id'],
  suppressions: ['address'],
  lead_tags: ['lead_id'],
  lead_notes: ['id', 'lead_id'],
};

/** A host has only so many hours: calls of copies lie in the years before. 112 weeks and a minute more for each copy. */
const BEFORE = (column: string): string | undefined =>
  /_at$|^held_/.test(column)
    ? `- ${112 * 7 * DAY} - n * 60000`
    : /^(day|week)$/.test(column)
      ? `- ${112 * 7}`
      : undefined;

const Named = z.array(z.object({ name: z.string(), sql: z.string() }));
const Sizes = z.array(z.object({ name: z.string(), bytes: z.number() }));
const Columns = z.array(z.object({ name: z.string(), pk: z.number(), type: z.string() }));

/**
 * Makes more leads of those that are there, with all that belongs to them: each copy under ids, addresses and keys of
 * its own. What is kept in sums stays as it is.
 */
export const openGrower = (file: string) => {
  const db = new DatabaseSync(file, { timeout: 10_000, enableForeignKeyConstraints: false });
  db.exec('PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY; PRAGMA synchronous = OFF;');
  const tables = Object.keys(OWN);
  for (const table of tables) db.exec(`CREATE TEMP TABLE first_${table} AS SELECT * FROM main.${table}`);
  const count = (sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0]);
  const first = count('SELECT count(*) FROM first_leads');
  let copies = 0;

  /** Without what each row would set off, and with indexes that are built when all of it is there. */
  const plainly = (work: () => void): void => {
    const list = tables.map((table) => `'${table}'`).join();
    const set = Named.parse(
      db
        .prepare(`SELECT name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL AND tbl_name IN (${list})
          ORDER BY type`)
        .all(),
    );
    for (const { name, sql } of set)
      db.exec(/^CREATE TRIGGER/i.test(sql) ? `DROP TRIGGER ${name}` : `DROP INDEX ${name}`);
    work();
    for (const { sql } of set) db.exec(sql);
  };

  return {
    /** Until there are so many leads. */
    to(leads: number): void {
      const from = copies;
      copies = Math.round(leads / first) - 1;
      if (copies <= from) return;
      plainly(() => {
        db.exec('BEGIN');
        for (const table of tables) {
          const columns = Columns.parse(db.prepare(`PRAGMA table_info(${table})`).all()).filter(
            ({ pk, type }) => pk === 0 || type !== 'INTEGER',
          );
          const own = OWN[table] ?? [];
          const copyOf = (name: string): string =>
            own.includes(name)
              ? `printf('%03x', n) || ${name}`
              : `${name} ${(table === 'bookings' && BEFORE(name)) || ''}`;
          db.exec(`WITH RECURSIVE copies (n) AS (SELECT ${from + 1} UNION ALL SELECT n + 1 FROM copies WHERE n < ${copies})
            INSERT INTO main.${table} (${columns.map(({ name }) => name).join()})
            SELECT ${columns.map(({ name }) => copyOf(name)).join()} FROM copies CROSS JOIN first_${table}`);
        }
        db.exec('COMMIT');
      });
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },

    /** How much of the database each table takes with its indexes, the largest first. Reads all of it. */
    tables: (): Readonly<Record<string, number>> => {
      const rows = Sizes.parse(
        db
          .prepare(`SELECT tbl_name AS name, sum(pgsize) AS bytes FROM dbstat JOIN sqlite_schema USING (name)
            WHERE aggregate = TRUE GROUP BY tbl_name ORDER BY bytes DESC LIMIT 8`)
          .all(),
      );
      return Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes]));
    },
    close: () => db.close(),
  };
};
