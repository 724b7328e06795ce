/** Of so many, how many did it. */
export type Tally = { hits: number; all: number };

/**
 * The probability that the true rate of B is above that of A, when nothing was known of either before: the posterior of a
 * rate is then Beta(1 + hits, 1 + misses). Exact, by a finite sum (E. Miller, Formulas for Bayesian A/B Testing, 2015).
 */
export const probabilityBetter = (a: Tally, b: Tally): number => {
  const [upA, downA] = shapeOf(a);
  const [upB, downB] = shapeOf(b);
  // The same, asked in four ways: the sum has as many terms as one of the numbers is large.
  const least = Math.min(upA, downA, upB, downB);
  if (least === upB) return chanceAbove(upA, downA, upB, downB);
  if (least === upA) return 1 - chanceAbove(upB, downB, upA, downA);
  if (least === downA) return chanceAbove(downB, upB, downA, upA);
  return 1 - chanceAbove(downA, upA, downB, upB);
};

const shapeOf = ({ hits, all }: Tally): readonly [number, number] => [1 + hits, 1 + all - hits];

/** The probability that a draw from Beta(up, down) lies above one from Beta(belowUp, belowDown). */
const chanceAbove = (belowUp: number, belowDown: number, up: number, down: number): number => {
  const both = belowUp + belowDown + down;
  let log = lnGamma(belowDown + down) + lnGamma(belowUp + belowDown) - lnGamma(both) - lnGamma(belowDown);
  let sum = 0;
  for (let i = 0; i < up; i++) {
    sum += Math.exp(log);
    log += Math.log(((belowUp + i) * (down + i)) / ((both + i) * (i + 1)));
  }
  return Math.min(1, sum);
};

const ENOUGH = 10; // from here on the series is exact to 15 digits

/** The logarithm of the gamma function for positive numbers, by Stirling's series (Abramowitz and Stegun, 6.1.41). */
export const lnGamma = (x: number): number => {
  let [at, before] = [x, 0];
  for (; at < ENOUGH; at++) before += Math.log(at);
  const tail = SERIES.reduce((sum, factor, n) => sum + factor / at ** (2 * n + 1), 0);
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + tail - before;
};

const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360] as const;
