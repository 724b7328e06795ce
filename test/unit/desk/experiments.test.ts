import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lnGamma, probabilityBetter, type Tally } from '../../../src/desk/experiments/beta.ts';
import { differenceOf } from '../../../src/desk/experiments/difference.ts';
import { reportsOf } from '../../../src/desk/experiments/report.ts';
import { FEWEST, FEWEST_HITS, verdictOf } from '../../../src/desk/experiments/verdict.ts';
import type { Experiment } from '../../../src/lib/experiments.ts';
import { COUNTED, type Sums } from '../../../src/visit/store/experiment-sums.ts';

const tallyOf = (most: number): fc.Arbitrary<Tally> =>
  fc
    .integer({ min: 0, max: most })
    .chain((all) => fc.record({ hits: fc.integer({ min: 0, max: all }), all: fc.constant(all) }));

/**
 * The same probability, by counting. A draw from Beta(up, down) is the up-th smallest of up + down - 1 evenly drawn points,
 * and all ways in which the points of A and B can lie are equally likely: B is better where A's point comes first.
 */
const counted = (a: Tally, b: Tally): number => {
  const [upA, allA, upB, allB] = [1 + a.hits, 1 + a.all, 1 + b.hits, 1 + b.all];
  const ways = new Map<string, [better: number, all: number]>();
  const walk = (seenA: number, seenB: number): [number, number] => {
    if (seenA === allA && seenB === allB) return [0, 1];
    const key = `${seenA} ${seenB}`;
    const known = ways.get(key);
    if (known) return known;
    let [better, all] = [0, 0];
    const take = ([nextBetter, nextAll]: [number, number], decided: boolean) => {
      better += decided ? nextAll : nextBetter;
      all += nextAll;
    };
    if (seenA < allA) take(walk(seenA + 1, seenB), seenA + 1 === upA && seenB < upB);
    if (seenB < allB) take(walk(seenA, seenB + 1), false);
    ways.set(key, [better, all]);
    return [better, all];
  };
  const [better, all] = walk(0, 0);
  return better / all;
};

describe('the probability that B is better', () => {
  test('is what counting all cases gives', () => {
    fc.assert(
      fc.property(tallyOf(40), tallyOf(40), (a, b) => {
        expect(probabilityBetter(a, b)).toBeCloseTo(counted(a, b), 10);
      }),
      { numRuns: 200 },
    );
  });

  test('and that A is better are one together, however many there are', () => {
    fc.assert(
      fc.property(tallyOf(50_000), tallyOf(50_000), (a, b) => {
        const better = probabilityBetter(a, b);
        expect(better).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(1);
        expect(better + probabilityBetter(b, a)).toBeCloseTo(1, 8);
      }),
    );
  });

  test('is a half of the same, and rises with every hit of B', () => {
    fc.assert(
      fc.property(tallyOf(2_000), (same) => {
        expect(probabilityBetter(same, same)).toBeCloseTo(0.5, 9);
        if (same.hits < same.all)
          expect(probabilityBetter(same, { ...same, hits: same.hits + 1 })).toBeGreaterThan(0.5);
      }),
    );
  });

  test('with much on both sides is that of the normal curve', () => {
    // z = 0.001 / sqrt((0.1 × 0.9 + 0.101 × 0.899) / 100,000) = 0.744
    expect(probabilityBetter({ hits: 10_000, all: 100_000 }, { hits: 10_100, all: 100_000 })).toBeCloseTo(0.7715, 3);
    expect(probabilityBetter({ hits: 10_000, all: 100_000 }, { hits: 11_000, all: 100_000 })).toBeGreaterThan(0.999999);
  });

  test('needs the gamma function, which is as in the tables', () => {
    let factorial = 1;
    for (let n = 1; n < 100; n++) {
      expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 10);
      factorial *= n;
    }
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  });
});

describe('the difference of two rates', () => {
  test('has the interval that was published', () => {
    // Newcombe, Statistics in Medicine 17 (1998), p. 878, table II, method 10
    const said = (a: Tally, b: Tally) => {
      const of = differenceOf(a, b);
      return of && [of.low.toFixed(4), of.high.toFixed(4)];
    };
    expect(said({ hits: 48, all: 80 }, { hits: 56, all: 70 })).toEqual(['0.0524', '0.3339']);
    expect(said({ hits: 3, all: 10 }, { hits: 9, all: 10 })).toEqual(['0.1705', '0.8090']);
    expect(said({ hits: 0, all: 20 }, { hits: 0, all: 10 })).toEqual(['-0.1611', '0.2775']);
    expect(said({ hits: 0, all: 10 }, { hits: 10, all: 10 })).toEqual(['0.6075', '1.0000']);
  });

  test('lies within its interval, within -1 and 1, and mirrors the other way round', () => {
    fc.assert(
      fc.property(tallyOf(5_000), tallyOf(5_000), (a, b) => {
        const [there, back] = [differenceOf(a, b), differenceOf(b, a)];
        if (a.all === 0 || b.all === 0) {
          expect(there).toBeNull();
          return;
        }
        if (!there || !back) throw new Error('two rates of something');
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.low).toBeCloseTo(-back.high, 12);
      }),
    );
  });
});

describe('the verdict', () => {
  test('is too early before enough have come, whatever it looks like', () => {
    fc.assert(
      fc.property(tallyOf(FEWEST - 1), tallyOf(5_000), fc.boolean(), (few, any, turned) => {
        const verdict = turned ? verdictOf(any, few) : verdictOf(few, any);
        expect(verdict.kind).toBe('too-few');
        expect(verdict.more).toBe(FEWEST - Math.min(few.all, any.all));
      }),
    );
    expect(verdictOf({ hits: 0, all: 900 }, { hits: FEWEST_HITS - 1, all: 900 })).toMatchObject({
      kind: 'too-few',
      more: 100,
    });
    expect(verdictOf({ hits: 0, all: 900 }, { hits: 0, all: 900 })).toMatchObject({ kind: 'too-few', more: null });
  });

  test('names the better one only where it is 95 % likely', () => {
    const enough = fc.record({
      all: fc.integer({ min: FEWEST, max: 20_000 }),
      part: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    const tally = enough.map(({ all, part }): Tally => ({ hits: Math.max(FEWEST_HITS, Math.round(all * part)), all }));
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        const { kind, probability, more } = verdictOf(a, b);
        expect(kind).toBe(probability >= 0.95 ? 'b' : probability <= 0.05 ? 'a' : 'too-close');
        if (kind !== 'too-close') expect(more).toBe(0);
        else if (more !== null) expect(more).toBeGreaterThan(0);
      }),
    );
  });

  test('says how many more it takes: with as many, the same rates are decided', () => {
    const rate = fc.double({ min: 0.05, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: FEWEST, max: 3_000 }), (one, other, all) => {
        const at = (many: number) =>
          [one, other].map((share): Tally => ({ hits: Math.round(share * many), all: many }));
        const [a, b] = at(all);
        if (!a || !b) return;
        const { kind, more } = verdictOf(a, b);
        if (kind !== 'too-close' || more === null) return;
        const rates = [a, b].map(
          ({ hits }): Tally => ({ hits: Math.round((hits / all) * (all + more)), all: all + more }),
        );
        if (rates[0] && rates[1]) expect(verdictOf(rates[0], rates[1]).kind).not.toBe('too-close');
      }),
    );
  });

  test('of what hardly differs says that nobody can say', () => {
    expect(verdictOf({ hits: 100, all: 1_000 }, { hits: 100, all: 1_000 })).toMatchObject({
      kind: 'too-close',
      more: null,
    });
    expect(verdictOf({ hits: 200, all: 200 }, { hits: 200, all: 200 })).toMatchObject({
      kind: 'too-close',
      more: null,
    });
  });

  test('is wrong in one experiment of ten when looked at once, and in four when looked at every day', () => {
    // What the page says of looking too often. A fixed sequence (mulberry32), so that the test says the same each time.
    let state = 7;
    const random = () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    const decided = (a: Tally, b: Tally) => ['a', 'b'].includes(verdictOf(a, b).kind);
    let [once, daily] = [0, 0];
    const EXPERIMENTS = 600;
    for (let n = 0; n < EXPERIMENTS; n++) {
      const [a, b] = [
        { hits: 0, all: 0 },
        { hits: 0, all: 0 },
      ];
      let ever = false;
      for (let day = 0; day < 42; day++) {
        for (let visitor = 0; visitor < 25; visitor++)
          for (const side of [a, b]) {
            side.all++;
            if (random() < 0.15) side.hits++;
          }
        ever ||= decided(a, b);
      }
      if (ever) daily++;
      if (decided(a, b)) once++;
    }
    expect(once / EXPERIMENTS).toBeCloseTo(0.1, 1);
    expect(daily / EXPERIMENTS).toBeCloseTo(0.4, 1);
  });
});

describe('the report', () => {
  const experiment: Experiment = { id: 'headline-1', quiz: 'q', on: 'headline', b: { de: 'B' }, from: '2026-11-01' };
  const sums = (variant: 'a' | 'b', counts: Partial<Sums['counts']>, part = 'headline'): Sums => ({
    ...{ experiment: 'headline-1', variant, quiz: 'q', part, firstDay: 20_758, lastDay: 20_770 },
    counts: { ...none, ...counts },
  });
  const none = Object.fromEntries(COUNTED.map((name) => [name, 0])) as Sums['counts'];
  const NOW = { date: '2026-11-21', now: Date.UTC(2026, 10, 21) };
  const only = (experiments: readonly Experiment[], all: readonly Sums[], today = NOW) => {
    const [report] = reportsOf(experiments, all, today);
    if (!report) throw new Error('a report');
    return report;
  };

  test('decides by who asked, of those who saw it', () => {
    const report = only([experiment], [sums('a', { seen: 200, asked: 20 }), sums('b', { seen: 210, asked: 60 })]);
    expect(report.decisive).toMatchObject({
      ...{ of: 'seen', step: 'asked', verdict: { kind: 'b' } },
      tallies: { a: { hits: 20, all: 200 }, b: { hits: 60, all: 210 } },
    });
    expect(report.state).toBe('running');
  });

  test('of a mail by who booked, of the mail that asks for a confirmation by who confirmed', () => {
    const over = [sums('a', { sent: 300, booked: 9, unsubscribed: 3 }, 'subject last')];
    expect(only([], over)).toMatchObject({
      ...{
        state: 'over',
        experiment: null,
        decisive: { of: 'sent', step: 'booked', tallies: { a: { hits: 9, all: 300 } } },
      },
      unsubscribed: { a: { count: 3 } },
    });
    expect(only([], [sums('a', { sent: 300, confirmed: 200 }, 'subject confirmation')])).toMatchObject({
      ...{ unsubscribed: null, decisive: { step: 'confirmed', tallies: { a: { hits: 200, all: 300 } } } },
    });
  });

  test('no step has more than the one before, and all shares are of the first', () => {
    const numbers = fc.record(Object.fromEntries(COUNTED.map((name) => [name, fc.nat(500)])));
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const { steps } = only([experiment], [sums('a', a), sums('b', b)]);
        for (const variant of ['a', 'b'] as const)
          for (const [at, { sides }] of steps.entries()) {
            expect(sides[variant].count).toBeLessThanOrEqual(
              steps[at - 1]?.sides[variant].count ?? sides[variant].count,
            );
            const all = steps[0]?.sides[variant].count ?? 0;
            expect(sides[variant].share?.share ?? 0).toBe(all === 0 ? 0 : sides[variant].count / all);
          }
      }),
    );
  });

  test('says how long it takes at this pace, while it runs', () => {
    const all = [sums('a', { seen: 60, asked: 9 }), sums('b', { seen: 60, asked: 9 })];
    const first = only([experiment], all); // counted since November 1, that is 20 days: three a day in each
    expect(first.decisive.verdict.more).toBe(40);
    expect(first.daysLeft).toBe(14);
    expect(only([{ ...experiment, until: '2026-11-20' }], all)).toMatchObject({ state: 'over', daysLeft: null });
    expect(only([{ ...experiment, from: '2026-11-22' }], [])).toMatchObject({ state: 'planned', counted: null });
  });

  test('shows what runs first, then what is to come, then the latest', () => {
    const ids = reportsOf(
      [
        { ...experiment, id: 'over', until: '2026-11-02' },
        { ...experiment, id: 'planned', from: '2026-12-01' },
        { ...experiment, id: 'running' },
      ],
      [
        { ...sums('a', { seen: 1 }), experiment: 'gone', lastDay: 20_000 },
        { ...sums('a', { seen: 1 }), experiment: 'over' },
      ],
      NOW,
    ).map(({ id }) => id);
    expect(ids).toEqual(['running', 'planned', 'over', 'gone']);
  });
});
