import type { Context } from 'hono';
import type { Language } from '../../quiz/engine/quiz.ts';
import type { Failure } from './failures.ts';
import type { Site } from './site.ts';

/** What every request carries: the one moment it happens at, and the nonce of its page's styles and scripts. */
export type AppEnv = { Variables: { now: number; secureHeadersNonce?: string } };

/** Turns an expected failure into a page or JSON in the reader's language; `back` is where the way goes on. */
export type Refuse = (c: Context<AppEnv>, failure: Failure, back?: string) => Response | Promise<Response>;

/** What every page needs of its request. */
export const shellOf = (c: Context<AppEnv>, site: Site, lang: Language) => ({
  site,
  lang,
  nonce: c.get('secureHeadersNonce') ?? '',
  path: new URL(c.req.url).pathname,
});

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

/** Whether one more is allowed for this key in the binding's period (see wrangler.toml). */
export const allowed = async (limit: RateLimit, key: string): Promise<boolean> => (await limit.limit({ key })).success;
