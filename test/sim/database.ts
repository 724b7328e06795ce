import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import * as z from 'zod';
import { type Answer, type Bound, inShapeOfD1, type Row } from './d1.ts';
import type { Process } from './world.ts';

/** How a call of the database comes to pass. */
type Call = <T>(effect: (process: Process) => T) => Promise<T>;

type Prepared = { statement: StatementSync; names: readonly string[]; writes: boolean };

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
  const prepared = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = sqlite.prepare(withSteadyPlan(sql));
    statement.setReturnArrays(true);
    const names = statement.columns().map(({ name }) => name);
    const made = { statement, names, writes: !/^\s*SELECT/.test(sql) };
    prepared.set(sql, made);
    return made;
  };
  const [begin, commit, rollback] = [sqlite.prepare('BEGIN'), sqlite.prepare('COMMIT'), sqlite.prepare('ROLLBACK')];
  let call: Call = () => Promise.reject(new Error('nobody lives here'));

  let writes = 0;

  const read = (sql: string, values: readonly SQLInputValue[]): Row[] => {
    const { statement, names, writes: isWrite } = prepare(sql);
    if (isWrite) writes += 1;
    const rows: readonly unknown[] = statement.all(...values);
    return rows.length === 0 ? [] : rows.map((row) => rowOf(names, row));
  };
  const answer = ({ sql, values }: Bound): Answer => ({ results: read(sql, values) });
  const transaction = (all: readonly Bound[], process: Process) => {
    begin.run();
    try {
      const answers = all.map(answer);
      commit.run();
      process.committed(process);
      return answers;
    } catch (thrown) {
      rollback.run();
      throw thrown;
    }
  };

  const d1 = inShapeOfD1({
    call: (effect) => call(effect),
    answer,
    batch: (all) => call((process) => transaction(all, process)),
  });

  return {
    /** Stands in for D1 where the product is wired. */
    d1,
    /** Reads what is in it, outside of all processes. */
    look: (sql: string, ...values: readonly SQLInputValue[]): Row[] => read(sql, values),
    /** Rises with whatever may have changed something. */
    writes: (): number => writes,
    /** Forgets everything, for the next life. */
    begin(next: Call): void {
      for (const one of emptied) one.run();
      call = next;
    },
  };
};

/**
 * SQLite plans a statement anew whenever the number behind LIMIT is bound, which costs more than to run it. A sum it
 * does not look into.
 */
const withSteadyPlan = (sql: string): string => sql.replaceAll(/\bLIMIT (\?\d*)/g, 'LIMIT 0 + $1');

/** What comes as an array, as D1 hands it over: rows of one statement share a shape, and objects of SQLite's own are slow. */
const rowOf = (names: readonly string[], values: unknown): Row => {
  const row: Row = {};
  if (!Array.isArray(values)) return row;
  for (let index = 0; index < names.length; index++) row[names[index] ?? ''] = values[index];
  return row;
};

export type Database = ReturnType<typeof createDatabase>;
