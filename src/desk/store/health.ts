import * as z from 'zod/mini';

const Row = z.object({ name: z.string() });

/** The newest migration that the database has; null where it has none. wrangler keeps the list. */
export const newestMigration = async (db: D1Database): Promise<string | null> => {
  const row = await db.prepare('SELECT name FROM d1_migrations ORDER BY name DESC LIMIT 1').first();
  return row === null ? null : Row.parse(row).name;
};
