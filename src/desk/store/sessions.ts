import * as z from 'zod/mini';

/** The only SQL about who is signed in. Times are epoch ms, tokens are hashes. */

const Row = z.pipe(
  z.object({
    id: z.string(),
    address: z.string(),
    device: z.string(),
    token: z.string(),
    token_since: z.number(),
    next_token: z.nullable(z.string()),
    next_since: z.nullable(z.number()),
    last_token: z.nullable(z.string()),
    created_at: z.number(),
    seen_at: z.number(),
    expires_at: z.number(),
  }),
  z.transform((row) => ({
    id: row.id,
    address: row.address,
    device: row.device,
    token: row.token,
    tokenSince: row.token_since,
    nextToken: row.next_token,
    nextSince: row.next_since,
    lastToken: row.last_token,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
  })),
);

export type SessionRow = z.infer<typeof Row>;

type NewSession = Pick<SessionRow, 'id' | 'address' | 'device' | 'token' | 'createdAt' | 'expiresAt'>;

export const insertSession = (db: D1Database, session: NewSession): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO desk_sessions (id, address, device, token, token_since, created_at, seen_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?5, ?6)`,
    )
    .bind(session.id, session.address, session.device, session.token, session.createdAt, session.expiresAt);

export const findSession = async (db: D1Database, id: string): Promise<SessionRow | null> => {
  const row = await db.prepare('SELECT * FROM desk_sessions WHERE id = ?').bind(id).first();
  return row && Row.parse(row);
};

/** The sessions of an address that are still good, the latest first. */
export const sessionsOf = async (db: D1Database, address: string, now: number, seenAfter: number) => {
  const { results } = await db
    .prepare('SELECT * FROM desk_sessions WHERE address = ? AND expires_at > ? AND seen_at > ? ORDER BY seen_at DESC')
    .bind(address, now, seenAfter)
    .all();
  return results.map((row) => Row.parse(row));
};

/** Notes a token to be handed out. @returns whether it was: of several requests at once, one hands out */
export const offerToken = async (
  db: D1Database,
  { id, token }: Pick<SessionRow, 'id' | 'token'>,
  next: string,
  now: number,
  offeredBefore: number,
): Promise<boolean> => {
  const { meta } = await db
    .prepare(
      `UPDATE desk_sessions SET next_token = ?, next_since = ?, seen_at = ?
       WHERE id = ? AND token = ? AND (next_since IS NULL OR next_since <= ?)`,
    )
    .bind(next, now, now, id, token, offeredBefore)
    .run();
  return meta.changes > 0;
};

/** The token that was handed out has come back: from now on it is the present one. */
export const takeNextToken = (db: D1Database, id: string, next: string, now: number): Promise<unknown> =>
  db
    .prepare(
      `UPDATE desk_sessions SET last_token = token, token = next_token, token_since = ?1, next_token = NULL,
         next_since = NULL, seen_at = ?1 WHERE id = ?2 AND next_token = ?3`,
    )
    .bind(now, id, next)
    .run();

export const touchSession = (db: D1Database, id: string, now: number): Promise<unknown> =>
  db.prepare('UPDATE desk_sessions SET seen_at = ? WHERE id = ?').bind(now, id).run();

export const deleteSession = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare('DELETE FROM desk_sessions WHERE id = ?').bind(id);

export const deleteSessionsOf = (db: D1Database, address: string): D1PreparedStatement =>
  db.prepare('DELETE FROM desk_sessions WHERE address = ?').bind(address);

export const deleteSessionsUnseenSince = (db: D1Database, moment: number, now: number): D1PreparedStatement =>
  db.prepare('DELETE FROM desk_sessions WHERE seen_at < ? OR expires_at < ?').bind(moment, now);
