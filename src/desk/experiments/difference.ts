import { wilson } from '../funnel/wilson.ts';
import type { Tally } from './beta.ts';

/** How far one rate lies above another, with the interval that holds the true difference in 95 of 100 cases. */
export type Difference = { difference: number; low: number; high: number };

/**
 * The difference of two rates, B less A, by Newcombe's score interval (R. G. Newcombe, Statistics in Medicine 17, 1998,
 * p. 873, method 10).
 * @returns null where one of them is a rate of nothing
 */
export const differenceOf = (a: Tally, b: Tally): Difference | null => {
  const shareA = wilson(a.hits, a.all);
  const shareB = wilson(b.hits, b.all);
  if (!shareA || !shareB) return null;
  const difference = shareB.share - shareA.share;
  return {
    difference,
    low: difference - Math.hypot(shareB.share - shareB.low, shareA.high - shareA.share),
    high: difference + Math.hypot(shareB.high - shareB.share, shareA.share - shareA.low),
  };
};
