import { KEY_LIFETIME } from './delivery.ts';
import * as owner from './store/owner.ts';
import { resume, suppress } from './store/suppressions.ts';

type Person = { email: string; addressKey: string; at: number };

/**
 * What the owner does with mails by hand. Each is a few rows, to be written in one transaction with the line that says
 * who did it; what is due goes out with the next tick of cron.
 */
export const mailsByHand = (db: D1Database) => ({
  /** Holds back all follow-ups to somebody, also those that are being sent this moment. */
  pause: ({ email, addressKey, at }: Person) =>
    suppress(db, { addressKey, at, reason: 'paused', blocks: 'follow-ups' }, email),

  /** Lets those go that are still to come. What would have come meanwhile does not. */
  resume: (person: Person) => resume(db, { ...person, reason: 'paused' }),

  /** Sends the analysis of a run once more; `turn` counts these times. */
  again: (runId: string, turn: number, now: number) => [owner.insertTurn(db, { runId, turn, now })],

  /** Tries a parked mail again. It may be that the first one did arrive. */
  retry: (id: string, now: number) => [owner.release(db, id, now - KEY_LIFETIME, now)],

  /** Gives a parked mail up. */
  drop: (id: string) => [owner.drop(db, id)],
});

/**
 * Whether another attempt at a parked mail may bring it a second time: it was handed over, and the provider may have
 * forgotten its key, or knows it only by the request it went in with others.
 */
export const isRisky = (mail: { unclear_since: number | null; batch: string | null }, now: number): boolean =>
  mail.unclear_since !== null && (mail.batch !== null || mail.unclear_since <= now - KEY_LIFETIME);
