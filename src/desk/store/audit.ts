import * as z from 'zod/mini';

/** The only SQL about what was done at the desk. Times are epoch ms. */

type NewEntry = { at: number; who: string; what: string; about: string | null };

export const insertEntry = (db: D1Database, { at, who, what, about }: NewEntry): D1PreparedStatement =>
  db.prepare('INSERT INTO audit (at, who, what, about) VALUES (?, ?, ?, ?)').bind(at, who, what, about);

/** The same, unless the statement right before it in its batch has changed nothing: pressed twice is done once. */
export const insertEntryOfChange = (db: D1Database, { at, who, what, about }: NewEntry): D1PreparedStatement =>
  db
    .prepare('INSERT INTO audit (at, who, what, about) SELECT ?, ?, ?, ? WHERE changes() > 0')
    .bind(at, who, what, about);

const Row = z.object({
  id: z.number(),
  at: z.number(),
  who: z.string(),
  what: z.string(),
  about: z.nullable(z.string()),
});

/** The latest entries before one of them, or the latest of all. */
export const entriesBefore = async (db: D1Database, before: number | null, limit: number) => {
  const { results } = await db
    .prepare('SELECT * FROM audit WHERE id < ?1 ORDER BY id DESC LIMIT ?2')
    .bind(before ?? Number.MAX_SAFE_INTEGER, limit)
    .all();
  return results.map((row) => Row.parse(row));
};

export const deleteEntriesBefore = (db: D1Database, moment: number): D1PreparedStatement =>
  db.prepare('DELETE FROM audit WHERE at < ?').bind(moment);

export const countEntriesBefore = async (db: D1Database, moment: number): Promise<number> =>
  (await db.prepare('SELECT count(*) AS entries FROM audit WHERE at < ?').bind(moment).first<number>('entries')) ?? 0;
