import * as z from 'zod/mini';

/** The mailbox and the clock of one machine. */

export const insertLocalMail = (db: D1Database, id: string, message: string, now: number): Promise<unknown> =>
  db
    .prepare('INSERT INTO local_mails (id, message, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .bind(id, message, now)
    .run();

const LocalRow = z.object({ id: z.string(), message: z.string(), received_at: z.number() });

/** The newest mails of the local mailbox. */
export const localMails = async (db: D1Database, limit: number) => {
  const { results } = await db
    .prepare('SELECT * FROM local_mails ORDER BY received_at DESC, id LIMIT ?')
    .bind(limit)
    .all();
  return results.map((row) => LocalRow.parse(row));
};

export const localMail = async (db: D1Database, id: string) => {
  const row = await db.prepare('SELECT * FROM local_mails WHERE id = ?').bind(id).first();
  return row && LocalRow.parse(row);
};

/** How far the local clock is ahead, in ms. */
export const clockOffset = async (db: D1Database): Promise<number> =>
  (await db.prepare('SELECT offset FROM local_clock').first<number>('offset')) ?? 0;

export const moveClock = (db: D1Database, by: number): Promise<unknown> =>
  db
    .prepare('INSERT INTO local_clock (id, offset) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET offset = offset + ?1')
    .bind(by)
    .run();

export const resetClock = (db: D1Database): Promise<unknown> => db.prepare('DELETE FROM local_clock').run();
