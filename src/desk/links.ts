import type { Language } from '../../quiz/engine/quiz.ts';
import { DAY, HOUR, MINUTE } from '../lib/clock.ts';
import { type Failure, failure } from '../lib/failures.ts';
import { hashOf, randomId } from '../lib/ids.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { sendAtOnce } from '../mail/at-once.ts';
import type { Mailer } from '../mail/mailer.ts';
import { to } from '../routes.ts';
import { loginLetter } from './letter.ts';
import { roleOf } from './people.ts';
import * as store from './store/links.ts';

export const LINK_MINUTES = 15; // long enough to find the mail, short enough for one that lies open
const EACH_HOUR = { fromOneNetwork: 5, inAll: 20 }; // for one address: strangers elsewhere cannot lock its owner out so soon
const KEPT = DAY; // whoever opens an old link is told why it is no good

type Deps = { db: D1Database; house: House; origin: string; tokens: Tokens; mailer: Mailer };

type Asked = {
  /** As `parseAddress` has it. */
  email: string;
  /** The asking browser's own value. */
  browser: string;
  network: string | null;
  /** The page to go on to. */
  wanted: string;
  lang: Language;
};

/** Why a link does not sign in. */
type LinkFault = 'link-invalid' | 'link-expired' | 'link-used' | 'other-browser';

type Good = { ok: true; id: string; address: string };

/** Links into the desk: good for a quarter of an hour, once, and in the browser that asked. */
export const createLinks = ({ db, house, origin, tokens, mailer }: Deps) => {
  /** The link behind a token, if it signs this browser in. */
  const find = async (
    token: string,
    browser: string | null,
    now: number,
  ): Promise<Good | { ok: false; fault: LinkFault }> => {
    const signed = await tokens.read('desk-link', token, now);
    if (!signed.ok) return { ok: false, fault: signed.code === 'link-expired' ? 'link-expired' : 'link-invalid' };
    const id = await hashOf(signed.subject);
    const link = await store.findLink(db, id);
    if (!link?.address || roleOf(house.desk, link.address) === null) return { ok: false, fault: 'link-invalid' };
    if (link.usedAt !== null) return { ok: false, fault: 'link-used' };
    if (browser === null || (await hashOf(browser)) !== link.browser) return { ok: false, fault: 'other-browser' };
    return { ok: true, id, address: link.address };
  };

  return {
    /**
     * Notes that somebody wants to come in. All is the same for an address that may and for one that may not,
     * so that nobody learns which there are; only `send`, to be done after the answer, tells them apart.
     */
    async ask(asked: Asked, now: number): Promise<{ ok: true; send: () => Promise<void> } | Failure> {
      const [secret, expiresAt] = [randomId(), now + LINK_MINUTES * MINUTE];
      const [id, browser, addressKey, token] = await Promise.all([
        hashOf(secret),
        hashOf(asked.browser),
        tokens.keyOf(asked.email),
        tokens.sign('desk-link', secret, expiresAt),
      ]);
      const address = roleOf(house.desk, asked.email) === null ? null : asked.email;
      const { network, wanted, lang } = asked;
      const written = await store.insertLink(
        db,
        { id, addressKey, address, network, browser, wanted, now, expiresAt },
        { since: now - HOUR, ...EACH_HOUR },
      );
      if (!written) return failure('rate-limited');
      const url = origin + to.deskLink(token);
      return {
        ok: true,
        send: async () => {
          // A stranger's is written too, and thrown away: it takes as long.
          const message = loginLetter({ house, lang, to: asked.email, url, askedAt: now, minutes: LINK_MINUTES });
          if (address !== null) await sendAtOnce(mailer, message, { key: id, now, failed: 'desk-mail-failed' });
        },
      };
    },

    find,

    /** Uses a link up. Of several at once, one succeeds. */
    async spend(
      token: string,
      browser: string | null,
      now: number,
    ): Promise<{ ok: true; address: string; wanted: string } | { ok: false; fault: LinkFault }> {
      const link = await find(token, browser, now);
      if (!link.ok) return link;
      const wanted = await store.useLink(db, link.id, await hashOf(browser ?? ''), now);
      return wanted === null ? { ok: false, fault: 'link-used' } : { ok: true, address: link.address, wanted };
    },

    /** Rows of links that are long over. */
    forget: (now: number): D1PreparedStatement => store.deleteLinksBefore(db, now - KEPT),
  };
};

export type Links = ReturnType<typeof createLinks>;
