import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Answer, type Bound, inShapeOfD1, type Row } from '../../../sim/d1.ts';

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

  const answer = ({ sql, values }: Bound): Answer => {
    const statement = prepared(sql);
    const results = timed(sql, () => statement.all(...values)).map((row): Row => ({ ...row }));
    return { results, meta: { changes: Number(changes.get()?.n) } };
  };

  const batch = async (all: readonly Bound[]): Promise<Answer[]> => {
    sqlite.exec('BEGIN');
    try {
      const answers = all.map(answer);
      timed('COMMIT', () => sqlite.exec('COMMIT'));
      return answers;
    } catch (thrown) {
      sqlite.exec('ROLLBACK');
      throw thrown;
    }
  };

  return {
    db: inShapeOfD1({ call: async (effect) => effect(), answer, batch }),
    /** One value, past the product. */
    look: (sql: string, ...values: readonly SQLInputValue[]): unknown =>
      Object.values(sqlite.prepare(sql).get(...values) ?? {})[0],
    change: (sql: string, ...values: readonly SQLInputValue[]): void => void sqlite.prepare(sql).run(...values),
    close: () => sqlite.close(),
  };
};
