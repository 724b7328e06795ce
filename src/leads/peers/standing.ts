import type { Standing } from '../../ui/result/peers.ts';

/** How many had which health, by bin. */
export type Histogram = readonly number[];

/** Points of health that fall into one bin: bin b holds those around b times as many, as the database counts them. */
export const BIN = 5;

export const BINS = 100 / BIN + 1;

const binOf = (health: number): number => Math.round(health / BIN);

const STEP = 5; // percent: finer would tell more than a hundred results know, and more of single ones

/**
 * How many percent of the results are lower, alike and higher. Alike is what falls into the same bin, so within about
 * five points. A share is never said to be 0 or 100: nobody learns that all others are on one side of a value.
 */
export const standingOf = (histogram: Histogram, health: number): Standing => {
  const own = binOf(health);
  const all = sumOf(histogram);
  const share = (part: Histogram) => {
    const rounded = STEP * Math.round((100 * sumOf(part)) / all / STEP);
    return Math.min(Math.max(rounded, STEP), 100 - STEP);
  };
  const [lower, higher] = [share(histogram.slice(0, own)), share(histogram.slice(own + 1))];
  return { lower, alike: Math.max(0, 100 - lower - higher), higher };
};

export const sumOf = (counts: Histogram): number => counts.reduce((total, count) => total + count, 0);
