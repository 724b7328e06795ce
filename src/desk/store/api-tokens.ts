import * as z from 'zod/mini';

/** The only SQL about tokens of the API. Times are epoch ms, days those of the owner's calendar since 1970. */

const Row = z.pipe(
  z.object({
    id: z.string(),
    name: z.string(),
    made_by: z.string(),
    created_at: z.number(),
    expires_at: z.nullable(z.number()),
    used_day: z.nullable(z.number()),
  }),
  z.transform((row) => ({
    id: row.id,
    name: row.name,
    madeBy: row.made_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedDay: row.used_day,
  })),
);

/** A token as it may be shown; what it is itself, nobody knows any more. */
export type ApiToken = z.infer<typeof Row>;

const COLUMNS = 'id, name, made_by, created_at, expires_at, used_day';

type NewToken = Omit<ApiToken, 'usedDay'> & { hash: string };

/** Writes a token down, unless there are `most`; of any number at once no more than fit. The same one twice is one. */
export const insertToken = (db: D1Database, token: NewToken, most: number): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO api_tokens (id, hash, name, made_by, created_at, expires_at)
       SELECT ?, ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM api_tokens) < ? ON CONFLICT (id) DO NOTHING`,
    )
    .bind(token.id, token.hash, token.name, token.madeBy, token.createdAt, token.expiresAt, most);

export const hasToken = async (db: D1Database, id: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 FROM api_tokens WHERE id = ?').bind(id).first()) !== null;

/** The token with this hash: an index finds it, so the time that takes says nothing of the token. */
export const findTokenByHash = async (db: D1Database, hash: string): Promise<ApiToken | null> => {
  const row = await db.prepare(`SELECT ${COLUMNS} FROM api_tokens WHERE hash = ?`).bind(hash).first();
  return row && Row.parse(row);
};

/** All tokens, the newest first. */
export const listTokens = async (db: D1Database): Promise<ApiToken[]> => {
  const { results } = await db.prepare(`SELECT ${COLUMNS} FROM api_tokens ORDER BY created_at DESC, id`).all();
  return results.map((row) => Row.parse(row));
};

/** Notes the day on which a token was last shown. */
export const touchToken = (db: D1Database, id: string, day: number): Promise<unknown> =>
  db.prepare('UPDATE api_tokens SET used_day = ? WHERE id = ?').bind(day, id).run();

export const deleteToken = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare('DELETE FROM api_tokens WHERE id = ?').bind(id);
