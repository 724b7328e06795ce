import type { Context } from 'hono';
import { SECOND } from './clock.ts';
import { allowed, ipPrefix } from './http.ts';
import { hashOf } from './ids.ts';
import { log } from './log.ts';

/** What forms ask of a person. */

export const NAME_CHARACTERS = 80;
export const FASTEST_PERSON = 1.5 * SECOND; // to fill a form in, with all of it done by the browser

/** A name without what no name has: line breaks, other control characters, pictures. */
export const cleanName = (typed: string): string =>
  typed
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Extended_Pictographic}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Whether more came for one address, or from one place, than a person sends (see wrangler.toml). */
export const tooOften = async (c: Context, limit: RateLimit, email: string): Promise<boolean> => {
  const ip = ipPrefix(c);
  for (const key of [`mail:${await hashOf(email)}`, ...(ip === null ? [] : [`ip:${ip}`])]) {
    if (await allowed(limit, key)) continue;
    log('warn', 'hand-in-limited');
    return true;
  }
  return false;
};
