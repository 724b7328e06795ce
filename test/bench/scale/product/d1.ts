import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { createApp } from '../../../../src/app.ts';

type D1 = Parameters<typeof createApp>[0]['env']['DB'];
type Row = Record<string, unknown>;

/** SQLite's file in the shape of D1, as far as the product uses it. @param hear told each statement, and its milliseconds */
export const openD1 = (file: string, hear: (sql: string, ms: number) => void) => {
  const sqlite = new DatabaseSync(file, { timeout: 10_000 });
  sqlite.exec('PRAGMA synchronous = NORMAL');
  const known = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const statement = known.get(sql) ?? sqlite.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
  const changes = sqlite.prepare('SELECT changes() AS n');

  const timed = <T>(sql: string, work: () => T): T => {
    const started = performance.now();
    const done = work();
    hear(sql, performance.now() - started);
    return done;
  };

  class Bound {
    readonly sql: string;
    readonly values: readonly SQLInputValue[];
    constructor(sql: string, values: readonly SQLInputValue[]) {
      this.sql = sql;
      this.values = values;
    }
    bind(...values: readonly SQLInputValue[]) {
      return new Bound(this.sql, values);
    }
    now() {
      const statement = prepared(this.sql);
      const results = timed(this.sql, () => statement.all(...this.values)).map((row): Row => ({ ...row }));
      return { results, meta: { changes: Number(changes.get()?.n) } };
    }
    async all() {
      return this.now();
    }
    async run() {
      return this.now();
    }
    async first(column?: string) {
      const [row] = this.now().results;
      return row === undefined ? null : column === undefined ? row : (row[column] ?? null);
    }
  }

  const batch = async (all: readonly Bound[]) => {
    sqlite.exec('BEGIN');
    try {
      const answers = all.map((one) => one.now());
      timed('COMMIT', () => sqlite.exec('COMMIT'));
      return answers;
    } catch (thrown) {
      sqlite.exec('ROLLBACK');
      throw thrown;
    }
  };

  return {
    // Only what the product uses is there: types that promise more are the platform's.
    db: { prepare: (sql: string) => new Bound(sql, []), batch } as unknown as D1,
    /** One value, past the product. */
    look: (sql: string, ...values: readonly SQLInputValue[]): unknown =>
      Object.values(sqlite.prepare(sql).get(...values) ?? {})[0],
    change: (sql: string, ...values: readonly SQLInputValue[]): void => void sqlite.prepare(sql).run(...values),
    close: () => sqlite.close(),
  };
};
