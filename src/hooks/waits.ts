import { HOUR, MINUTE } from '../lib/clock.ts';
import { share } from '../mail/backoff.ts';

/** How long (ms) to wait after each attempt that failed, before jitter: eight attempts within a day. */
const WAITS = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 4 * HOUR, 7 * HOUR, 10 * HOUR] as const;

const JITTER = 0.2; // of the wait, around its middle: those that failed together do not come back together

/** How many attempts there are before a delivery is given up. */
export const MOST_ATTEMPTS = WAITS.length + 1;

/**
 * How long to wait after so many attempts; null: that was the last one. The part that differs is drawn from the
 * delivery's name, so that the same life can be lived again.
 */
export const waitAfter = (name: string, attempts: number): number | null => {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : Math.round(wait * (1 - JITTER / 2 + JITTER * share(`${name} ${attempts}`)));
};
