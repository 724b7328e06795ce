import { HOUR, SECOND } from '../lib/clock.ts';

const FIRST_RETRY = 30 * SECOND;
const LAST_RETRY = 1 * HOUR;

/**
 * How long (ms) to wait after so many attempts: twice as long each time up to an hour, of that a part between half
 * and all. The part is drawn from the mail's id, so that mails that failed together do not come back together, and
 * the same life can be lived again.
 */
export const backoff = (id: string, attempts: number): number => {
  const longest = Math.min(FIRST_RETRY * 2 ** (attempts - 1), LAST_RETRY);
  return Math.round(longest * (0.5 + 0.5 * share(`${id} ${attempts}`)));
};

/** A share between 0 and 1 that a text always gets: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), spread. */
export const share = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
};
