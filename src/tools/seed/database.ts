import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import * as z from 'zod';
import type { Taken } from '../../booking/calendar/agenda.ts';
import { insertInto, type Row } from './rows.ts';

const PATIENCE_MS = 10_000; // for a product that holds its database this moment
const CACHE_KB = 256 * 1024; // indexes by random ids are written all over

/** Where workerd keeps the data of D1: the one file there that holds our tables. */
export const databaseIn = async (folder: string): Promise<string> => {
  const d1 = join(folder, 'v3', 'd1', 'miniflare-D1DatabaseObject');
  for (const name of (await readdir(d1)).filter((one) => one.endsWith('.sqlite'))) {
    const db = new DatabaseSync(join(d1, name), { readOnly: true, timeout: PATIENCE_MS });
    const found = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'mails'`).get();
    db.close();
    if (found) return join(d1, name);
  }
  throw new Error('no database of the product in that folder');
};

const Call = z.object({ held_from: z.number(), held_to: z.number(), day: z.number(), week: z.number() });

/** The product's database on this machine, opened to write many rows into it. */
export const openDatabase = (file: string) => {
  const db = new DatabaseSync(file, { timeout: PATIENCE_MS });
  db.exec(`PRAGMA cache_size = -${CACHE_KB}; PRAGMA temp_store = MEMORY; PRAGMA synchronous = OFF;`);
  const known = new Map<string, StatementSync>();
  const number = (sql: string): number => z.object({ n: z.number() }).parse(db.prepare(sql).get()).n;
  return {
    leads: (): number => number('SELECT count(*) AS n FROM leads'),

    /** Calls that hold their time. */
    calls: (): Taken[] =>
      z
        .array(Call)
        .parse(db.prepare(`SELECT held_from, held_to, day, week FROM bookings WHERE state = 'booked'`).all())
        .map(({ held_from, held_to, day, week }) => ({ heldFrom: held_from, heldTo: held_to, day, week })),

    /** How far the clock of this product has been moved forward, in ms. */
    clockOffset: (): number => number('SELECT coalesce(sum(offset), 0) AS n FROM local_clock'),

    write(table: string, row: Row): void {
      const columns = Object.keys(row);
      const key = `${table} ${columns.join()}`;
      const statement = known.get(key) ?? db.prepare(insertInto(table, columns));
      known.set(key, statement);
      statement.run(...Object.values(row));
    },

    /** Sums the funnel up anew, as the product does in time. @param day before which the sums end */
    sumUp: (day: number) => db.exec(SUMS.replaceAll('$until', String(Math.floor(day / 28)))),

    begin: () => db.exec('BEGIN IMMEDIATE'),
    commit: () => db.exec('COMMIT'),

    /** Ends it, with everything in the file itself. */
    close(): void {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
};

const sums = (kept: string, table: string, place: string): string => `
  DELETE FROM ${table};
  INSERT INTO ${table} (weeks, ${place}, counts) SELECT weeks, ${place}, json_group_object(key, number) FROM (
    SELECT day / 28 AS weeks, ${place}, key, sum(value) AS number FROM ${kept}, json_each(counts)
    WHERE day < $until * 28 GROUP BY weeks, ${place}, key)
  GROUP BY weeks, ${place};`;

const SUMS = `
  ${sums('funnel_days', 'funnel_day_sums', 'quiz, version, lang, source, device')}
  ${sums('funnel_questions', 'funnel_question_sums', 'quiz, version, device')}
  UPDATE funnel_summed SET until = $until;`;
