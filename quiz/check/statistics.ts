/** A share of a whole with the interval that holds its true value 95 times of 100; all 0–1. */
export type Share = { share: number; low: number; high: number };

const Z_95 = 1.959964; // two-sided 95 % of the normal distribution

/**
 * The share of `k` in `n` with its Wilson score interval (E. B. Wilson 1927; recommended over the textbook interval
 * by Brown, Cai & DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 2001).
 */
export const shareOf = (k: number, n: number): Share => {
  if (n === 0) return { share: 0, low: 0, high: 1 };
  const share = k / n;
  const z2 = Z_95 ** 2;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

/** How often each value was seen. */
export type Counts<K> = Map<K, number>;

export const count = <K>(counts: Counts<K>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

export const totalOf = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, times) => sum + times, 0);

/** The smallest value that at least this part (0–1) of all does not exceed; NaN without values. */
export const quantileOf = (counts: ReadonlyMap<number, number>, part: number): number => {
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  let left = part * totalOf(counts);
  for (const [value, times] of sorted) {
    left -= times;
    if (left <= 0) return value;
  }
  return Number.NaN;
};

export const meanOf = (counts: ReadonlyMap<number, number>): number =>
  [...counts].reduce((sum, [value, times]) => sum + value * times, 0) / totalOf(counts);
