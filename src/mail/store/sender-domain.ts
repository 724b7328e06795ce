import * as z from 'zod/mini';
import { DAY } from '../../lib/clock.ts';

/** What is known of the sender's domain. Times are epoch ms. */

/** `missing`: the provider does not know the domain. `unknown`: it was not asked yet, or does not tell. */
const SenderState = z.enum(['verified', 'unverified', 'missing', 'unknown']);
export type SenderState = z.infer<typeof SenderState>;

export const readSender = async (db: D1Database, domain: string): Promise<SenderState> => {
  const state = await db
    .prepare('SELECT state FROM sender_domain WHERE id = 1 AND domain = ?')
    .bind(domain)
    .first<string>('state');
  return state === null ? 'unknown' : SenderState.parse(state);
};

/** Notes that the provider is asked now; false where it was within a day. Of another domain nothing is known any more. */
export const claimQuestion = async (db: D1Database, domain: string, now: number): Promise<boolean> => {
  const { results } = await db
    .prepare(
      `INSERT INTO sender_domain (id, domain, state, asked_at) VALUES (1, ?1, 'unknown', ?2)
       ON CONFLICT (id) DO UPDATE SET domain = ?1, asked_at = ?2, state = CASE WHEN domain = ?1 THEN state ELSE 'unknown' END
       WHERE domain <> ?1 OR asked_at <= ?2 - ${DAY}
       RETURNING id`,
    )
    .bind(domain, now)
    .all();
  return results.length > 0;
};

export const setSender = (db: D1Database, domain: string, state: SenderState): Promise<unknown> =>
  db.prepare('UPDATE sender_domain SET state = ? WHERE id = 1 AND domain = ?').bind(state, domain).run();
