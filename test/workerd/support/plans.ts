import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { noValues, planned, wholeTablesIn } from '../../support/plans.ts';
import { rows } from './visit.ts';

/** A statement that may go through a large table all the same, with the reason. */
export type Allowed = { sql: RegExp; why: string };

/** Everything that D1 is asked from now on. */
export const listen = (): Set<string> => {
  const asked = new Set<string>();
  const prepare = env.DB.prepare.bind(env.DB);
  vi.spyOn(env.DB, 'prepare').mockImplementation((sql) => {
    asked.add(sql);
    return prepare(sql);
  });
  return asked;
};

/** Where that goes through a large table, in SQLite's words. */
export const goesThrough = async (
  asked: ReadonlySet<string>,
  allowed: readonly Allowed[] = [],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const sql of planned(asked)) {
    if (allowed.some((one) => one.sql.test(sql))) continue;
    const plan = await rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...noValues(sql));
    const details = plan.map(({ detail }) => detail);
    found.push(...wholeTablesIn(sql, details));
  }
  return found;
};
