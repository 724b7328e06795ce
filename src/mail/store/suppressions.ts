import * as z from 'zod/mini';
import { RANKS, RUNS_OF } from './shared.ts';

/** What keeps mails from an address, and what that stops. */

/** What keeps mails from an address. */
export const suppressionsOf = async (
  db: D1Database,
  addressKey: string,
): Promise<Omit<Suppression, 'addressKey'>[]> => {
  const { results } = await db
    .prepare('SELECT reason, blocks, at FROM suppressions WHERE address = ? ORDER BY at')
    .bind(addressKey)
    .all();
  return results.map((row) => SuppressionRow.parse(row));
};

const SuppressionRow = z.object({
  reason: z.enum(['unsubscribed', 'booked', 'bounced', 'complained', 'suppressed', 'paused']),
  blocks: z.enum(['all', 'follow-ups']),
  at: z.number(),
});

export type Suppression = {
  addressKey: string;
  /** `paused`: by the owner. */
  reason: 'unsubscribed' | 'booked' | 'bounced' | 'complained' | 'suppressed' | 'paused';
  blocks: 'all' | 'follow-ups';
  at: number;
};

/** Blocks an address from now on, and stops what is planned for it; `email` null where it has been erased. */
export const suppress = (
  db: D1Database,
  { addressKey, reason, blocks, at }: Suppression,
  email: string | null,
): D1PreparedStatement[] => [
  db
    .prepare('INSERT INTO suppressions (address, reason, blocks, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
    .bind(addressKey, reason, blocks, at),
  db
    .prepare(
      `UPDATE mails SET state = 'stopped', reason = ?2, lease_until = NULL, message = NULL
       WHERE run_id IN ${RUNS_OF('?1')} AND state IN ('planned', 'sending') AND rank >= ?3`,
    )
    .bind(email ?? '', reason, blocks === 'all' ? RANKS.confirmation : RANKS.followUp),
];

/** Lets follow-ups go to an address again: those that are still to come. What would have come meanwhile does not. */
export const resume = (
  db: D1Database,
  {
    addressKey,
    email,
    at,
    reason,
  }: { addressKey: string; email: string; at: number; reason: 'unsubscribed' | 'paused' },
): D1PreparedStatement[] => [
  db.prepare('DELETE FROM suppressions WHERE address = ? AND reason = ?').bind(addressKey, reason),
  db
    .prepare(
      `UPDATE mails SET state = 'planned', reason = NULL
       WHERE run_id IN ${RUNS_OF('?1')} AND rank = ${RANKS.followUp} AND state = 'stopped' AND reason = ?3
         AND unclear_since IS NULL AND due_at > ?2`,
    )
    .bind(email, at, reason),
];

/** What keeps follow-ups from an address whatever the person wishes. */
export type Barrier = z.infer<typeof Barrier>;
const Barrier = z.enum(['booked', 'bounced', 'complained', 'suppressed']);

export const barrierOf = async (db: D1Database, addressKey: string): Promise<Barrier | null> => {
  const reason = await db
    .prepare(
      `SELECT reason FROM suppressions WHERE address = ? AND reason NOT IN ('unsubscribed', 'paused')
       ORDER BY blocks LIMIT 1`,
    )
    .bind(addressKey)
    .first('reason');
  return reason === null ? null : Barrier.parse(reason);
};
