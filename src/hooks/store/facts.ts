import type { Fact } from '../../lib/facts.ts';

/**
 * What stands in the transaction of what happened. This folder holds the only SQL of src/hooks; times are epoch ms.
 */

/** Keeps a fact for the endpoints, if there are any. */
export const keepFact = (db: D1Database, fact: object): D1PreparedStatement =>
  db.prepare('INSERT INTO hook_facts (fact) SELECT ? FROM hook_endpoints LIMIT 1').bind(JSON.stringify(fact));

/** What was told and what was yet to be told of people who are forgotten. */
export const forgetAbout = (
  db: D1Database,
  { runIds, calls }: Pick<Fact & { type: 'deleted' }, 'runIds' | 'calls'>,
): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM hook_deliveries WHERE run_id IN (SELECT value FROM json_each(?1))
       OR call_id IN (SELECT value ->> 'id' FROM json_each(?2))`,
    )
    .bind(JSON.stringify(runIds), JSON.stringify(calls));
