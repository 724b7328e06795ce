import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { inRoot } from '../paths.ts';
import { ownMigrations } from '../version.ts';
import { type Figures, figuresIn, figuresSql, TABLES_SQL, tablesIn } from './figures.ts';

/** What a database holds that has been made and migrated, and nothing else. */
export const freshFigures = async (): Promise<Figures> => {
  const db = new DatabaseSync(':memory:');
  try {
    for (const name of await ownMigrations()) db.exec(await readFile(inRoot('migrations', name), 'utf8'));
    const all = (sql: string) => db.prepare(sql).all();
    return figuresIn(figuresSql(tablesIn(all(TABLES_SQL))).flatMap(all));
  } finally {
    db.close();
  }
};
