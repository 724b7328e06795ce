import { DatabaseSync } from 'node:sqlite';
import { databaseIn } from '../../../src/tools/seed/database.ts';

const PATIENCE_MS = 10_000;

export type Look = (sql: string, ...values: (string | number)[]) => Record<string, unknown>[];

/** Looks into the product's database, while it runs or after it was killed. */
export const looking = async <T>(folder: string, work: (look: Look) => T): Promise<T> => {
  const db = new DatabaseSync(await databaseIn(folder), { readOnly: true, timeout: PATIENCE_MS });
  try {
    return work((sql, ...values) => db.prepare(sql).all(...values));
  } finally {
    db.close();
  }
};

/** Moves the clock of a product that does not run. @param ms forward */
export const moveClock = async (folder: string, ms: number): Promise<void> => {
  const db = new DatabaseSync(await databaseIn(folder), { timeout: PATIENCE_MS });
  db.prepare(
    'INSERT INTO local_clock (id, offset) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET offset = offset + ?1',
  ).run(ms);
  db.close();
};
