import { createReadStream } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type Figures, figuresIn, figuresSql, quoted, TABLES_SQL, type Table, tablesIn } from './figures.ts';
import type { Row } from './place.ts';

/** What an export holds, read into a database in memory: so it is known to be readable, and can be written better. */
export type Copy = {
  tables: readonly Table[];
  figures: Figures;
  /** The newest migration. */
  migration: string | null;
  schema: (type: 'table' | 'later') => string[];
  rows: (table: string) => Iterable<Readonly<Record<string, unknown>>>;
  keyOf: (table: string) => string[];
  /** Puts a row in the place of the one with the same key. */
  mend: (table: string, row: Row) => void;
  /** @returns how many rows a statement has changed */
  change: (sql: string) => number;
  close: () => void;
};

/** Reads a file of statements, as D1 or a backup writes it. @throws Error where one cannot be read */
export const readCopy = async (file: string): Promise<Copy> => {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    db.exec('BEGIN');
    for await (const statement of statementsIn(file)) if (!COUNTERS.test(statement)) db.exec(statement);
    db.exec('COMMIT');
  } catch (error) {
    db.close();
    throw error;
  }
  const all = (sql: string) => db.prepare(sql).all();
  const tables = tablesIn(all(TABLES_SQL));
  const Sql = z.array(z.object({ sql: z.string() }));
  return {
    tables,
    get figures() {
      return figuresIn(figuresSql(tables).flatMap(all));
    },
    get migration() {
      if (!tables.some(({ name }) => name === 'd1_migrations')) return null;
      const [newest] = all('SELECT max(name) AS name FROM d1_migrations');
      return z.object({ name: z.string().nullable() }).parse(newest).name;
    },
    schema: (type) =>
      Sql.parse(
        all(
          type === 'table'
            ? `SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' ORDER BY rowid`
            : `SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger', 'view') AND sql IS NOT NULL ORDER BY type, rowid`,
        ),
      ).map(({ sql }) => sql),
    rows: (table) => db.prepare(`SELECT * FROM ${quoted(table)}`).iterate(),
    keyOf: (table) =>
      z
        .array(z.object({ name: z.string() }))
        .parse(db.prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').all(table))
        .map(({ name }) => name),
    mend: (table, row) => {
      const columns = Object.keys(row);
      db.prepare(
        `INSERT OR REPLACE INTO ${quoted(table)} (${columns.map(quoted).join()}) VALUES (${columns.map(() => '?').join()})`,
      ).run(...Object.values(row));
    },
    change: (sql) => Number(db.prepare(sql).run().changes),
    close: () => db.close(),
  };
};

/** Of the last numbers that were given out; they follow from the rows. */
const COUNTERS = /^(DELETE FROM sqlite_sequence|INSERT INTO "sqlite_sequence")/;

/** A line that begins a statement. Texts have no line breaks in such files, and what is inside a statement is indented. */
const BEGIN = /^(PRAGMA |CREATE |INSERT INTO "|UPDATE "|DROP TABLE |DELETE FROM sqlite_sequence|ANALYZE |--)/;

/** The statements of a file one after the other, so that it need not fit into one text. */
export async function* statementsIn(file: string): AsyncGenerator<string> {
  let statement = '';
  for await (const line of linesIn(file)) {
    if (BEGIN.test(line) && statement !== '') {
      yield statement;
      statement = '';
    }
    statement += `${line}\n`;
  }
  if (statement.trim() !== '') yield statement;
}

/** Split at line feeds alone: other separators are part of what people write. */
async function* linesIn(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
