import * as z from 'zod/mini';
import { bound, IN_TURN, RANKS } from './shared.ts';

/** What is due. */

const URGENT = Object.values(RANKS).filter((rank) => rank < RANKS.followUp);

const URGENT_AND_DUE = `rank IN (${URGENT}) AND state IN ('planned', 'sending') AND due_at <= ?1
  AND (lease_until IS NULL OR lease_until <= ?1) AND (not_after IS NULL OR not_after > ?1)`;

/** Ids of mails that are due and held by nobody, without follow-ups, the most urgent first. */
export const dueMails = async (db: D1Database, now: number, limit: number): Promise<string[]> => {
  const { results } = await db
    .prepare(`SELECT id FROM mails WHERE ${URGENT_AND_DUE} ORDER BY rank, due_at LIMIT ?2`)
    .bind(now, limit)
    .all<{ id: string }>();
  return results.map((row) => row.id);
};

/** The most urgent mail that is due, held by nobody and more urgent than this one; null stands for any follow-up. */
export const moreUrgent = (db: D1Database, id: string | null, now: number): Promise<string | null> =>
  db
    .prepare(
      `SELECT id FROM mails
       WHERE ${URGENT_AND_DUE} AND rank < coalesce((SELECT rank FROM mails WHERE id = ?2), ${RANKS.followUp})
       ORDER BY rank, due_at LIMIT 1`,
    )
    .bind(now, id)
    .first<string>('id');

/** Follow-ups that are due, in turn and held by nobody. `fresh`: never tried, so they may go together. */
export const dueFollowUps = async (
  db: D1Database,
  now: number,
  limit: number,
): Promise<{ id: string; batch: string | null; fresh: boolean }[]> => {
  const { results } = await bound(
    db,
    `SELECT id, batch, attempts = 0 AS fresh FROM mails mail
     WHERE mail.rank = ${RANKS.followUp} AND mail.state IN ('planned', 'sending') AND mail.due_at <= :now
       AND (mail.lease_until IS NULL OR mail.lease_until <= :now) AND ${IN_TURN('mail')}
     ORDER BY mail.due_at LIMIT :limit`,
    { now, limit },
  ).all();
  return results.map((row) => {
    const due = DueRow.parse(row);
    return { id: due.id, batch: due.batch, fresh: due.fresh === 1 };
  });
};

const DueRow = z.object({ id: z.string(), batch: z.nullable(z.string()), fresh: z.number() });

/** How many mails the provider has taken on a day. */
export const sentOn = async (db: D1Database, day: number): Promise<number> =>
  (await db.prepare('SELECT sent FROM mail_days WHERE day = ?').bind(day).first<number>('sent')) ?? 0;
