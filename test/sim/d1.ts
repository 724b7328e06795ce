import type { SQLInputValue } from 'node:sqlite';

export type Row = Record<string, unknown>;

/** A statement with its values. */
export type Bound = { readonly sql: string; readonly values: readonly SQLInputValue[] };

export type Answer = { results: Row[]; meta?: { changes: number } };

/** What is behind it. */
type Behind = {
  /** How a call of the database comes to pass. */
  call: <T>(effect: () => T) => Promise<T>;
  /** What one statement gives. */
  answer: (bound: Bound) => Answer;
  /** Several as one transaction. */
  batch: (all: readonly Bound[]) => Promise<Answer[]>;
};

/** A real SQLite in the shape of D1: only what the product uses. */
export const inShapeOfD1 = ({ call, answer, batch }: Behind): D1Database => {
  class Statement implements Bound {
    readonly sql: string;
    readonly values: readonly SQLInputValue[];
    constructor(sql: string, values: readonly SQLInputValue[]) {
      this.sql = sql;
      this.values = values;
    }
    bind(...values: readonly SQLInputValue[]) {
      return new Statement(this.sql, values);
    }
    all() {
      return call(() => answer(this));
    }
    run() {
      return this.all();
    }
    first(column?: string) {
      return call(() => {
        const [row] = answer(this).results;
        return row === undefined ? null : column === undefined ? row : (row[column] ?? null);
      });
    }
  }
  const d1 = { prepare: (sql: string) => new Statement(sql, []), batch };
  return d1 as unknown as D1Database; // whose rows are of whatever type the caller names: nothing can promise that
};
