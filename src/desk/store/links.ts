import * as z from 'zod/mini';

/** The only SQL about links into the desk. Times are epoch ms. */

type NewLink = {
  id: string;
  addressKey: string;
  /** Null for somebody who may not enter. */
  address: string | null;
  network: string | null;
  browser: string;
  wanted: string;
  now: number;
  expiresAt: number;
};

/** How many may be asked for with one address since a moment: from one network, and in all. */
type Limits = { since: number; fromOneNetwork: number; inAll: number };

/** Writes the link down, unless too many were asked for. @returns whether it did */
export const insertLink = async (db: D1Database, link: NewLink, limits: Limits): Promise<boolean> => {
  const { meta } = await db
    .prepare(
      `INSERT INTO desk_links (id, address_key, address, network, browser, wanted, asked_at, expires_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
       WHERE (SELECT count(*) FROM desk_links WHERE address_key = ?2 AND asked_at > ?9 AND network IS ?4) < ?10
         AND (SELECT count(*) FROM desk_links WHERE address_key = ?2 AND asked_at > ?9) < ?11`,
    )
    .bind(
      ...[link.id, link.addressKey, link.address, link.network, link.browser, link.wanted, link.now, link.expiresAt],
      ...[limits.since, limits.fromOneNetwork, limits.inAll],
    )
    .run();
  return meta.changes > 0;
};

const Row = z.pipe(
  z.object({ address: z.nullable(z.string()), browser: z.string(), used_at: z.nullable(z.number()) }),
  z.transform(({ address, browser, used_at }) => ({ address, browser, usedAt: used_at })),
);

export const findLink = async (db: D1Database, id: string) => {
  const row = await db.prepare('SELECT address, browser, used_at FROM desk_links WHERE id = ?').bind(id).first();
  return row && Row.parse(row);
};

/** Uses a link up, for the browser that asked. @returns the page to go on to, or null if it was used before */
export const useLink = (db: D1Database, id: string, browser: string, now: number): Promise<string | null> =>
  db
    .prepare('UPDATE desk_links SET used_at = ? WHERE id = ? AND browser = ? AND used_at IS NULL RETURNING wanted')
    .bind(now, id, browser)
    .first<string>('wanted');

export const deleteLinksBefore = (db: D1Database, moment: number): D1PreparedStatement =>
  db.prepare('DELETE FROM desk_links WHERE expires_at < ?').bind(moment);
