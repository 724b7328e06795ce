import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import * as z from 'zod';
import type { Process } from './world.ts';

/** How a call of the database comes to pass. */
type Call = <T>(effect: (process: Process) => T) => Promise<T>;

/**
 * A real SQLite in the shape of D1: only what the product uses. It is made once and emptied for each life, so that
 * statements are prepared once.
 */
export const createDatabase = (migrations: readonly string[]) => {
  const sqlite = new DatabaseSync(':memory:');
  for (const migration of migrations) sqlite.exec(migration);
  // Every change of a mail's state, for the rules to look at.
  sqlite.exec(`
    CREATE TEMP TABLE turns (id INTEGER PRIMARY KEY, mail TEXT, before TEXT, after TEXT, reason TEXT);
    CREATE TEMP TRIGGER mail_turns AFTER UPDATE OF state ON main.mails
      BEGIN INSERT INTO turns (mail, before, after, reason) VALUES (new.id, old.state, new.state, new.reason); END;`);
  const tables = z
    .array(z.object({ name: z.string() }))
    .parse(sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'quiz_editions'`).all());
  const emptied = ['turns', ...tables.map(({ name }) => name)].map((name) => sqlite.prepare(`DELETE FROM ${name}`));
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const [begin, commit, rollback] = [prepare('BEGIN'), prepare('COMMIT'), prepare('ROLLBACK')];
  let call: Call = () => Promise.reject(new Error('nobody lives here'));

  const rowsOf = ({ sql, values }: Bound): Record<string, unknown>[] => prepare(sql).all(...values);
  const transaction = (all: readonly Bound[], process: Process) => {
    begin.run();
    try {
      const answers = all.map((one) => ({ results: rowsOf(one) }));
      commit.run();
      process.committed(process);
      return answers;
    } catch (thrown) {
      rollback.run();
      throw thrown;
    }
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
    all() {
      return call(() => ({ results: rowsOf(this) }));
    }
    run() {
      return this.all();
    }
    first(column?: string) {
      return call(() => {
        const [row] = rowsOf(this);
        return row === undefined ? null : column === undefined ? row : (row[column] ?? null);
      });
    }
  }

  const d1 = {
    prepare: (sql: string) => new Bound(sql, []),
    batch: (all: readonly Bound[]) => call((process) => transaction(all, process)),
  };

  return {
    /** Stands in for D1 where the product is wired. */
    d1,
    /** Reads what is in it, outside of all processes. */
    look: (sql: string, ...values: readonly SQLInputValue[]): Record<string, unknown>[] => prepare(sql).all(...values),
    /** Forgets everything, for the next life. */
    begin(next: Call): void {
      for (const one of emptied) one.run();
      call = next;
    },
  };
};

export type Database = ReturnType<typeof createDatabase>;
