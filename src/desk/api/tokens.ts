import { base64url } from '../../lib/bytes.ts';
import { DAY } from '../../lib/clock.ts';
import { hashOf } from '../../lib/ids.ts';
import type { House } from '../../lib/site.ts';
import { auditChange } from '../audit.ts';
import { roleOf, type Who } from '../people.ts';
import * as store from '../store/api-tokens.ts';
import type { ProblemCode } from './problems.ts';

/** How long a token is good, as its owner chooses. */
export const LIFETIMES = ['quarter', 'year', 'none'] as const;
type Lifetime = (typeof LIFETIMES)[number];
const DAYS: Record<Lifetime, number | null> = { quarter: 90, year: 365, none: null };

export const LONGEST_NAME = 60; // characters
export const MOST_TOKENS = 20; // a page that one can still look through
const SECRET_BYTES = 32; // 256 bits: nobody finds one by trying
const PREFIX = 'epq_'; // tells whoever finds one, and programs that look for lost ones, what it is
const TOKEN = /^epq_[\w-]{43}$/;

type Deps = { db: D1Database; house: House; dayOf: (at: number) => number };

/** Tokens of the API: made by an owner, shown once, kept as a hash. */
export const createApiTokens = ({ db, house, dayOf }: Deps) => ({
  list: () => store.listTokens(db),

  /**
   * Makes a token and notes that it was made, both or neither.
   * @param asked the page's own id for it: asking twice is one token, which the first answer has shown
   */
  async make(
    asked: { id: string; name: string; lifetime: Lifetime },
    who: Who,
    now: number,
  ): Promise<{ ok: true; token: string } | { ok: false; fault: 'already' | 'too-many' }> {
    const token = PREFIX + base64url(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));
    const days = DAYS[asked.lifetime];
    const { id, name } = asked;
    const expiresAt = days === null ? null : now + days * DAY;
    const row = { id, name, hash: await hashOf(token), madeBy: who.address, createdAt: now, expiresAt };
    const [made] = await db.batch([
      store.insertToken(db, row, MOST_TOKENS),
      auditChange(db, { who, what: 'api-token-made', about: id, at: now }),
    ]);
    if (made?.meta.changes !== 0) return { ok: true, token };
    return { ok: false, fault: (await store.hasToken(db, id)) ? 'already' : 'too-many' };
  },

  /** Ends a token. @returns whether there was one */
  async revoke(id: string, who: Who, now: number): Promise<boolean> {
    const [gone] = await db.batch([
      store.deleteToken(db, id),
      auditChange(db, { who, what: 'api-token-revoked', about: id, at: now }),
    ]);
    return gone?.meta.changes !== 0;
  },

  /** Whose token this is, or why it opens nothing; notes the day. It is found by its hash, never compared. */
  async read(token: string, now: number): Promise<{ ok: true; id: string } | { ok: false; code: ProblemCode }> {
    const found = TOKEN.test(token) ? await store.findTokenByHash(db, await hashOf(token)) : null;
    if (!found) return { ok: false, code: 'token-unknown' };
    if (found.expiresAt !== null && found.expiresAt <= now) return { ok: false, code: 'token-expired' };
    if (roleOf(house.desk, found.madeBy) !== 'owner') return { ok: false, code: 'owner-gone' };
    const today = dayOf(now);
    if (found.usedDay !== today) await store.touchToken(db, found.id, today);
    return { ok: true, id: found.id };
  },
});

export type ApiTokens = ReturnType<typeof createApiTokens>;
