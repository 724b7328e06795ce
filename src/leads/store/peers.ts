import * as z from 'zod/mini';

/** The only SQL about the sums that results are compared with. What writes them is in migrations/0014_peers.sql. */

/** Which results are compared with one another. */
export type Kind = { quiz: string; version: string };

/** Results that are shown together. Months are counted since the year 0. */
export type Sums = {
  results: number;
  /** Months of the first and the last of them. */
  since: number;
  until: number;
  /** How many, by area and bin: `{ 'offer 12': 3 }`. */
  counts: Readonly<Record<string, number>>;
};

/** So many results are shown at once, or none of them. */
export const TOGETHER = 10;

const WAITING = 0; // in place of a quarter: those that are not shown

/** What may be shown from a month's quarter on, and how many results still wait. */
export const readSums = async (
  db: D1Database,
  { quiz, version }: Kind,
  month: number,
): Promise<{ shown: Sums[]; waiting: number }> => {
  const { results } = await db
    .prepare(`SELECT * FROM peers WHERE quiz = ?1 AND version = ?2 AND (quarter = ${WAITING} OR quarter >= ?3)`)
    .bind(quiz, version, Math.floor(month / 3))
    .all();
  const rows = results.map((row) => Row.parse(row));
  return {
    shown: rows
      .filter(({ quarter }) => quarter !== WAITING)
      .map((row) => ({ ...row, counts: Counts.parse(JSON.parse(row.counts)) })),
    waiting: rows.find(({ quarter }) => quarter === WAITING)?.results ?? 0,
  };
};

const Row = z.object({
  quarter: z.number(),
  results: z.number(),
  since: z.number(),
  until: z.number(),
  counts: z.string(),
});
const Counts = z.record(z.string(), z.number());
