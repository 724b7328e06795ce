import { probabilityBetter, type Tally } from './beta.ts';

/** In each variant: before so many have come, one more or less would turn the result. */
export const FEWEST = 100;
/** In both together, who did what it is about. */
export const FEWEST_HITS = 10;
/** What is likelier than this is said to be so. */
const SURE = 0.95;

export type Verdict = {
  /** `too-few`: fewer than the above. `too-close`: what is there may well be chance. */
  kind: 'too-few' | 'too-close' | 'a' | 'b';
  /** The probability that B is better. */
  probability: number;
  /** About how many more each variant needs at this rate; null where that cannot be said, 0 where it is decided. */
  more: number | null;
};

/** What the numbers of two variants say. */
export const verdictOf = (a: Tally, b: Tally): Verdict => {
  const probability = probabilityBetter(a, b);
  const fewest = Math.min(a.all, b.all);
  const hits = a.hits + b.hits;
  if (fewest < FEWEST) return { kind: 'too-few', probability, more: FEWEST - fewest };
  if (hits < FEWEST_HITS)
    return {
      kind: 'too-few',
      probability,
      more: hits === 0 ? null : Math.ceil(((FEWEST_HITS - hits) * fewest) / hits),
    };
  if (probability >= SURE) return { kind: 'b', probability, more: 0 };
  if (probability <= 1 - SURE) return { kind: 'a', probability, more: 0 };
  return { kind: 'too-close', probability, more: moreFor(a, b, fewest) };
};

const Z_SURE = 1.644854; // 95 %, one-sided
const Z_POWER = 0.841621; // 80 %: a difference as large as this one is then found in four of five experiments
const HOPELESS = 50; // times as many as there are: they hardly differ

/** How many more each variant needs, were the rates as they look now (as in the planning of two-sample tests). */
const moreFor = (a: Tally, b: Tally, fewest: number): number | null => {
  const [rateA, rateB] = [a.hits / a.all, b.hits / b.all];
  const spread = rateA * (1 - rateA) + rateB * (1 - rateB);
  const needed = ((Z_SURE + Z_POWER) ** 2 * spread) / (rateB - rateA) ** 2;
  return needed <= HOPELESS * fewest ? Math.max(1, Math.ceil(needed - fewest)) : null;
};
