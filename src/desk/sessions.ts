import { DAY, HOUR, MINUTE } from '../lib/clock.ts';
import { hashOf, ID_LENGTH, randomId } from '../lib/ids.ts';
import { log } from '../lib/log.ts';
import type { Tokens } from '../lib/tokens.ts';
import { audit, auditChange } from './audit.ts';
import * as store from './store/sessions.ts';

const IDLE = 12 * HOUR; // a working day: who was away longer signs in anew
export const LONGEST = 30 * DAY; // however busy
const TURN = HOUR; // so long a token is used; a stolen one is soon worth nothing
const GRACE = MINUTE; // for requests that were under way while the token changed
const SEEN_EVERY = 5 * MINUTE; // saves a write at each request

/** A session as its owner sees it. */
export type Session = Pick<store.SessionRow, 'id' | 'address' | 'device' | 'createdAt' | 'seenAt'>;

/** Who is signed in, by signed tokens that change hourly. A token is the session's id and a secret. */
export const createSessions = (db: D1Database, tokens: Tokens) => {
  const tokenOf = (id: string, secret: string, expiresAt: number) => tokens.sign('desk', id + secret, expiresAt);

  /** The session of a genuine token with what its secret is worth now. */
  const read = async (token: string, now: number) => {
    const signed = await tokens.read('desk', token, now);
    if (!signed.ok) return null;
    const session = await store.findSession(db, signed.subject.slice(0, ID_LENGTH));
    if (!session || session.expiresAt <= now || session.seenAt + IDLE <= now) return null;
    return { session, shown: await hashOf(signed.subject.slice(ID_LENGTH)) };
  };

  /** A token for the browser to change to, where it is time for that and no other request has just done so. */
  const nextToken = async (session: store.SessionRow, now: number): Promise<string | null> => {
    if (now - session.tokenSince < TURN) return null;
    const secret = randomId();
    const offered = await store.offerToken(db, session, await hashOf(secret), now, now - GRACE);
    return offered ? tokenOf(session.id, secret, session.expiresAt) : null;
  };

  /** An old token after its time: a copy of it is about. Nobody can say which is the owner's, so both end. */
  const endCopied = async ({ id, address }: Session, now: number): Promise<null> => {
    log('warn', 'desk-token-reused', { session: id });
    await db.batch([
      store.deleteSession(db, id),
      auditChange(db, { who: { address }, what: 'token-reused', about: id, at: now }),
    ]);
    return null;
  };

  return {
    /** Signs an address in, and out where this browser was before. @returns the token for the browser's cookie */
    async begin(
      { address, device, before }: { address: string; device: string; before: string | null },
      now: number,
    ): Promise<string> {
      const [id, secret, expiresAt] = [randomId(), randomId(), now + LONGEST];
      const old = before === null ? null : await read(before, now);
      await db.batch([
        ...(old ? [store.deleteSession(db, old.session.id)] : []),
        store.insertSession(db, { id, address, device, token: await hashOf(secret), createdAt: now, expiresAt }),
        audit(db, { who: { address }, what: 'signed-in', about: id, at: now }),
      ]);
      return tokenOf(id, secret, expiresAt);
    },

    /** The session that a cookie stands for, with a new token for it if one is due; null for one that is not good (any more). */
    async find(token: string, now: number): Promise<{ session: Session; renewed: string | null } | null> {
      const found = await read(token, now);
      if (!found) return null;
      const { session, shown } = found;
      switch (shown) {
        case session.nextToken:
          await store.takeNextToken(db, session.id, shown, now);
          return { session, renewed: null };
        case session.token: {
          const renewed = await nextToken(session, now);
          if (renewed === null && now - session.seenAt >= SEEN_EVERY) await store.touchSession(db, session.id, now);
          return { session, renewed };
        }
        case session.lastToken:
          return now - session.tokenSince < GRACE ? { session, renewed: null } : endCopied(session, now);
        default:
          return endCopied(session, now);
      }
    },

    /** The sessions of an address that are good, the latest first. */
    list: (address: string, now: number): Promise<Session[]> => store.sessionsOf(db, address, now, now - IDLE),

    /** Signs out in this browser. */
    async end(who: { address: string }, sessionId: string, at: number): Promise<void> {
      await db.batch([
        store.deleteSession(db, sessionId),
        auditChange(db, { who, what: 'signed-out', about: sessionId, at }),
      ]);
    },

    /** Signs out in every browser. */
    async endAll(who: { address: string }, at: number): Promise<void> {
      await db.batch([
        store.deleteSessionsOf(db, who.address),
        auditChange(db, { who, what: 'signed-out-everywhere', at }),
      ]);
    },

    /** Rows of sessions that are over. */
    forget: (now: number): D1PreparedStatement => store.deleteSessionsUnseenSince(db, now - IDLE, now),
  };
};

export type Sessions = ReturnType<typeof createSessions>;
