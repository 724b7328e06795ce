import type { Context } from 'hono';
import type { Language } from '../../quiz/engine/quiz.ts';
import { FRAME, LANG } from '../routes.ts';
import type { Failure } from './failures.ts';
import { langOf, namedLang } from './language.ts';
import { type House, languagesOf, siteIn } from './site.ts';

/** What every request carries, above all the one moment it happens at and the nonce of its page's styles and scripts. */
export type AppEnv = {
  Variables: {
    now: number;
    language?: string;
    secureHeadersNonce?: string;
    /** Where the visitor's clock stands, as far as the platform knows. */
    zone?: string;
  };
};

/** Turns an expected failure into a page or JSON in the reader's language; `back` is where the way goes on. */
export type Refuse = (c: Context<AppEnv>, failure: Failure, back?: string) => Response | Promise<Response>;

/**
 * What every page needs of its request. `here` is the page's own address, from which the other languages are
 * reached; a page about one lead is in the lead's language and in no other.
 */
export const shellOf = (c: Context<AppEnv>, house: House, { lang, here }: { lang?: Language; here?: string } = {}) => {
  const url = new URL(c.req.url);
  const offered = languagesOf(house);
  const spoken = lang ?? langOf(c);
  const switchable = lang === undefined && (here !== undefined || c.req.method === 'GET');
  return {
    site: siteIn(house, spoken),
    lang: spoken,
    nonce: c.get('secureHeadersNonce') ?? '',
    named: lang === undefined && namedLang(url.searchParams, offered) !== null,
    framed: url.searchParams.has(FRAME) && url.pathname.startsWith('/q/'),
    others: switchable
      ? offered.filter((one) => one !== spoken).map((one) => ({ lang: one, href: inOther(here ?? url.href, one) }))
      : [],
  };
};

/** The same address in another language, as a relative one. */
const inOther = (address: string, lang: Language): string => {
  const { pathname, searchParams } = new URL(address, 'https://here.invalid');
  searchParams.set(LANG, lang);
  return `${pathname.replace(/^\/+/, '/')}?${searchParams}`; // two slashes would lead to another site
};

/**
 * The network part of the visitor's address: /24 of IPv4, /48 of IPv6. Enough to slow down one source,
 * too little to name a person.
 */
export const ipPrefix = (c: Context): string | null => {
  const ip = c.req.header('cf-connecting-ip');
  if (!ip) return null;
  if (ip.includes('.')) return `${ip.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = ''] = ip.split('::');
  const groups = [...head.split(':').filter(Boolean), '0', '0', '0'];
  return `${groups.slice(0, 3).join(':')}::/48`;
};

/** A limit of the platform (see wrangler.toml). */
type Limit = { limit: (asked: { key: string }) => Promise<{ success: boolean }> };

/** Whether one more is allowed for this key in the limit's period. */
export const allowed = async (limit: Limit, key: string): Promise<boolean> => (await limit.limit({ key })).success;
