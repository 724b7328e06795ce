/** A source of numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

type State = readonly [number, number, number, number];

/** The same seed gives the same numbers on every machine. */
export const randomFrom = (seed: number): Random => {
  const word = splitmix32(seed);
  const next = xoshiro128([word(), word(), word(), word()]);
  return () => next() / 2 ** 32;
};

/**
 * xoshiro128**: 32-bit words, period 2^128 − 1 (Blackman & Vigna, "Scrambled Linear Pseudorandom Number
 * Generators", ACM TOMS 2021; reference code at https://prng.di.unimi.it/xoshiro128starstar.c).
 *
 * @param state four 32-bit words, not all zero
 */
export const xoshiro128 = (state: State): (() => number) => {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word >>> 0;
  };
};

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Spreads one seed over a whole state, as the authors of xoshiro advise: a counter through MurmurHash3's finalizer. */
const splitmix32 = (seed: number): (() => number) => {
  let counter = seed >>> 0;
  return () => {
    counter = (counter + 0x9e3779b9) >>> 0;
    const once = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return (twice ^ (twice >>> 16)) >>> 0;
  };
};

/**
 * One of the items, each equally likely.
 * @throws Error without items
 */
export const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/**
 * One of the items, each as likely as its weight.
 * @throws Error without items
 */
export const pickWeighted = <T>(random: Random, items: readonly T[], weights: readonly number[]): T => {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const item = items.find((_, i) => {
    left -= weights[i] ?? 0;
    return left < 0;
  });
  return item ?? pick(random, items.slice(-1)); // rounding may leave a hair of weight over
};
