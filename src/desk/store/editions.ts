import * as z from 'zod/mini';

/** The versions of a quiz that somebody has answered. Times are epoch ms. */

const MOST = 60; // rows: thirty versions in two languages

const Row = z.object({ version: z.string(), lang: z.string(), published_at: z.number() });
type EditionRow = z.infer<typeof Row>;

/** The latest first. */
export const editionsOf = async (db: D1Database, quiz: string): Promise<EditionRow[]> => {
  const { results } = await db
    .prepare(
      `SELECT version, lang, published_at FROM quiz_editions WHERE quiz = ? ORDER BY published_at DESC, version LIMIT ${MOST}`,
    )
    .bind(quiz)
    .all();
  return results.map((row) => Row.parse(row));
};
