import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachedBy } from '../../../src/leads/peers/spread.ts';
import { BINS, standingOf } from '../../../src/leads/peers/standing.ts';
import { sayStanding } from '../../../src/ui/result/peers-part.tsx';
import { uiTexts } from '../../../src/ui/texts/index.ts';

const HEALTH = fc.integer({ min: 0, max: 100 });
const HEALTHS = fc.array(HEALTH, { minLength: 50, maxLength: 300 });

/** The histogram of healths, as the database counts them. */
const histogramOf = (healths: readonly number[]): number[] =>
  Array.from({ length: BINS }, (_, bin) => healths.filter((one) => Math.floor((one + 2) / 5) === bin).length);

const percent = (part: readonly unknown[], all: readonly unknown[]) => (100 * part.length) / all.length;
/** As it is said of a share: in steps of five, never 0 or 100. */
const rounded = (share: number) => Math.min(95, Math.max(5, 5 * Math.round(share / 5)));

describe('how a health stands among others', () => {
  test('is what counting them one by one gives, within a bin', () => {
    fc.assert(
      fc.property(HEALTHS, HEALTH, (healths, own) => {
        const { lower, alike, higher } = standingOf(histogramOf(healths), own);
        const least = (of: (one: number) => boolean) => rounded(percent(healths.filter(of), healths));
        expect(lower).toBeGreaterThanOrEqual(least((one) => one <= own - 5));
        expect(lower).toBeLessThanOrEqual(least((one) => one < own));
        expect(higher).toBeGreaterThanOrEqual(least((one) => one >= own + 5));
        expect(higher).toBeLessThanOrEqual(least((one) => one > own));
        expect(alike).toBe(Math.max(0, 100 - lower - higher));
      }),
    );
  });

  test('never falls as the health rises', () => {
    fc.assert(
      fc.property(HEALTHS, HEALTH, HEALTH, (healths, one, other) => {
        const low = standingOf(histogramOf(healths), Math.min(one, other));
        const high = standingOf(histogramOf(healths), Math.max(one, other));
        expect(high.lower).toBeGreaterThanOrEqual(low.lower);
        expect(high.higher).toBeLessThanOrEqual(low.higher);
      }),
    );
  });

  test('mirrors where all healths are mirrored', () => {
    fc.assert(
      fc.property(HEALTHS, HEALTH, (healths, own) => {
        const here = standingOf(histogramOf(healths), own);
        const there = standingOf(histogramOf(healths.map((one) => 100 - one)), 100 - own);
        expect(there).toEqual({ lower: here.higher, alike: here.alike, higher: here.lower });
      }),
    );
  });

  test('is said in steps of five percent, and never as none or all', () => {
    fc.assert(
      fc.property(HEALTHS, HEALTH, (healths, own) => {
        const { lower, higher } = standingOf(histogramOf(healths), own);
        for (const share of [lower, higher]) {
          expect(share % 5).toBe(0);
          expect(share).toBeGreaterThanOrEqual(5);
          expect(share).toBeLessThanOrEqual(95);
        }
      }),
    );
  });
});

describe('the value that a part of the results reaches', () => {
  test('has that part at or below it and the rest at or above it, within a bin', () => {
    fc.assert(
      fc.property(HEALTHS, fc.constantFrom(1 / 4, 1 / 2, 3 / 4), (healths, part) => {
        const value = reachedBy(part, histogramOf(healths));
        expect(healths.filter((one) => one <= value + 2).length).toBeGreaterThanOrEqual(part * healths.length);
        expect(healths.filter((one) => one >= value - 2).length).toBeGreaterThanOrEqual((1 - part) * healths.length);
      }),
    );
  });
});

describe('a standing in words', () => {
  const de = uiTexts.de.analysis.peers;
  test.each([
    [{ lower: 70, alike: 10, higher: 20 }, 'höher als bei etwa 70 %'],
    [{ lower: 15, alike: 5, higher: 80 }, 'niedriger als bei etwa 80 %'],
    [{ lower: 45, alike: 15, higher: 40 }, 'etwa in der Mitte'],
    [{ lower: 30, alike: 60, higher: 10 }, 'höher als bei etwa 30 %, ähnlich wie bei etwa 60 %'],
    [{ lower: 5, alike: 90, higher: 5 }, 'etwa in der Mitte, ähnlich wie bei etwa 90 %'],
  ])('%o', (standing, words) => {
    expect(sayStanding(standing, de)).toBe(words);
  });
});
