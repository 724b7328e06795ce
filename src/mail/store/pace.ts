import * as z from 'zod/mini';
import { bound } from './shared.ts';

/** Whose turn it is at the provider. */

export type Asked = {
  now: number;
  day: number;
  /** How many mails the request hands over for the first time, and the most of a day. */
  mails: number;
  most: number | null;
  /** Milliseconds between two requests, times requests a second. */
  second: number;
  requestsPerSecond: number;
  /** Nothing is given beyond this moment. */
  latest: number;
};

/** A request's own moment, and the limit that the provider has named. */
export type Given = z.infer<typeof Given>;
const Given = z.object({ given_at: z.number(), said: z.nullable(z.number()) });

/** Gives a request its moment and counts its mails. Null if that would be too late, or too many for the day. */
export const give = async (db: D1Database, asked: Asked): Promise<Given | null> => {
  const row = await bound(
    db,
    `INSERT INTO mail_pace (id, given_at, day, begun) VALUES (1, :now, :day, :mails)
     ON CONFLICT (id) DO UPDATE SET
       given_at = max(given_at + CAST(:second / min(:requestsPerSecond, coalesce(said, :requestsPerSecond)) AS INTEGER), :now),
       begun = iif(day = :day, begun, 0) + :mails,
       day = :day
     WHERE given_at <= :latest AND (:most IS NULL OR :mails = 0 OR iif(day = :day, begun, 0) + :mails <= :most)
     RETURNING given_at, said`,
    asked,
  ).first();
  return row && Given.parse(row);
};

/** The last moment that was given. */
export const lastGiven = async (db: D1Database): Promise<number | null> =>
  db.prepare('SELECT given_at FROM mail_pace').first<number>('given_at');

type Learnt = {
  /** Nothing may go before. */
  notBefore: number;
  /** Null where the provider has named no other limit. */
  said: number | null;
  /** Mails counted on this day that were certainly not taken. */
  day: number;
  back: number;
};

export const learn = (db: D1Database, learnt: Learnt): Promise<unknown> =>
  bound(
    db,
    `UPDATE mail_pace SET given_at = max(given_at, :notBefore), said = coalesce(:said, said),
       begun = max(0, begun - iif(day = :day, :back, 0))`,
    learnt,
  ).run();
