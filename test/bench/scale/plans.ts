import { DatabaseSync } from 'node:sqlite';
import { noValues, planned, wholeTablesIn } from '../../support/plans.ts';
import type { Heard } from './heard.ts';

/** Where the statements that were heard would go through a whole table of this database, in SQLite's words. */
export const scansIn = (file: string, heard: readonly Heard[]): string[] => {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  const found = planned(heard.map(({ sql }) => sql)).flatMap((sql) => {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...noValues(sql));
    return wholeTablesIn(
      sql,
      plan.map(({ detail }) => String(detail)),
    );
  });
  db.close();
  return found;
};
