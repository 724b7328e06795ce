import { describe, expect, test } from 'vitest';
import { EASE, englishSyllables, germanSyllables } from '../../../quiz/check/ease.ts';
import { pick, pickWeighted, randomFrom, xoshiro128 } from '../../../quiz/check/random.ts';
import { meanOf, quantileOf, shareOf } from '../../../quiz/check/statistics.ts';

describe('drawing', () => {
  test('xoshiro128** gives the numbers of its reference code', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    const reference = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    expect(reference.map(() => next())).toEqual(reference);
  });

  test('a seed repeats itself, another does not', () => {
    const five = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));
    expect(five(7)).toEqual(five(7));
    expect(five(7)).not.toEqual(five(8));
  });

  test('each of some is as likely as it should be', () => {
    const random = randomFrom(1);
    const n = 30_000;
    const times = (draw: () => string) => {
      const drawn = Array.from({ length: n }, draw);
      return ['a', 'b', 'c'].map((one) => drawn.filter((other) => other === one).length / n);
    };
    for (const share of times(() => pick(random, ['a', 'b', 'c']))) expect(share).toBeCloseTo(1 / 3, 2);
    const [a, b, c] = times(() => pickWeighted(random, ['a', 'b', 'c'], [1, 0, 3]));
    expect(a).toBeCloseTo(0.25, 2);
    expect(b).toBe(0);
    expect(c).toBeCloseTo(0.75, 2);
  });
});

describe('counting', () => {
  // R 4.3, prop.test(x, n, correct = FALSE)$conf.int
  test.each([
    [10, 100, 0.0552, 0.1744],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
  ])('%i of %i lie between %d and %d', (k, n, low, high) => {
    const share = shareOf(k, n);
    expect(share.share).toBe(k / n);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  test('quantiles and means of counted values', () => {
    const counts = new Map([
      [30, 1],
      [10, 2],
      [20, 1],
    ]);
    expect([0.25, 0.5, 0.75, 1].map((part) => quantileOf(counts, part))).toEqual([10, 10, 20, 30]);
    expect(meanOf(counts)).toBe(17.5);
  });
});

describe('reading ease', () => {
  test.each([
    ['ja', 1],
    ['Preis', 1],
    ['Kundin', 2],
    ['Anfragen', 3],
    ['neue', 2],
    ['Qualität', 3],
    ['Positionierung', 6],
    ['Strategiegespräch', 5],
    ['4.600', 1],
  ])('German: %s has %i syllables', (word, syllables) => {
    expect(germanSyllables(word)).toBe(syllables);
  });

  test.each([
    ['the', 1],
    ['clients', 2],
    ['patient', 2],
    ['price', 1],
    ['wanted', 2],
    ['agreement', 3],
    ['conversation', 4],
  ])('English: %s has %i syllables', (word, syllables) => {
    expect(englishSyllables(word)).toBe(syllables);
  });

  test('Amstad, worked out by hand', () => {
    // 6 words in 2 sentences, 9 syllables
    expect(EASE.de?.of('Rufen Sie an. Fragen Sie nach!')).toBeCloseTo(180 - 3 - 58.5 * (8 / 6), 5);
  });

  test('Flesch, worked out by hand', () => {
    // 6 words in 1 sentence, 8 syllables
    expect(EASE.en?.of('Ask your client for a review.')).toBeCloseTo(206.835 - 1.015 * 6 - 84.6 * (8 / 6), 5);
  });
});
