import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideOf, choiceFrom } from '../../../src/desk/funnel/choice.ts';
import { dateOf } from '../../../src/desk/funnel/days.ts';
import { reportOf, STEPS } from '../../../src/desk/funnel/report.ts';
import { wilson } from '../../../src/desk/funnel/wilson.ts';
import { deviceClass, isPerson } from '../../../src/lib/visitor.ts';
import { countedBy } from '../../../src/visit/count/beacon.ts';
import { dayIn } from '../../../src/visit/count/day.ts';
import { binOf, EDGES, medianOf } from '../../../src/visit/count/seconds.ts';
import { countedSource, sourceOf } from '../../../src/visit/source.ts';

describe('the interval of a share', () => {
  const hitsOf = fc
    .integer({ min: 1, max: 100_000 })
    .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));

  test('holds the share, stays within 0 and 1, and mirrors its opposite', () => {
    fc.assert(
      fc.property(hitsOf, ([hits, all]) => {
        const one = wilson(hits, all);
        const other = wilson(all - hits, all);
        if (!one || !other) throw new Error('a share of something');
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.low).toBeLessThanOrEqual(one.share);
        expect(one.high).toBeGreaterThanOrEqual(one.share);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeCloseTo(1 - other.high, 9);
      }),
    );
  });

  test('narrows as there is more of the same', () => {
    fc.assert(
      fc.property(hitsOf, fc.integer({ min: 2, max: 50 }), ([hits, all], times) => {
        const width = (of: ReturnType<typeof wilson>) => (of ? of.high - of.low : 0);
        expect(width(wilson(hits * times, all * times))).toBeLessThan(width(wilson(hits, all)));
      }),
    );
  });

  test('is as published, and nothing of nothing', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81/263, 15/148, 0/20, 1/29
    const said = ([hits, all]: [number, number]) => {
      const of = wilson(hits, all);
      return of && [of.low.toFixed(4), of.high.toFixed(4)];
    };
    expect(
      (
        [
          [81, 263],
          [15, 148],
          [0, 20],
          [1, 29],
        ] as [number, number][]
      ).map(said),
    ).toEqual([
      ['0.2553', '0.3662'],
      ['0.0624', '0.1605'],
      ['0.0000', '0.1611'],
      ['0.0061', '0.1718'],
    ]);
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('the median of a histogram', () => {
  const times = fc.array(fc.integer({ min: 0, max: 299 }), { minLength: 1, maxLength: 200 });
  const histogramOf = (seconds: readonly number[]) => {
    const counts = [...EDGES, 0].map(() => 0);
    for (const one of seconds) counts[binOf(one)] = (counts[binOf(one)] ?? 0) + 1;
    return counts;
  };

  test('lies in the bin of the true one', () => {
    fc.assert(
      fc.property(times, (seconds) => {
        const sorted = [...seconds].sort((a, b) => a - b);
        const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0; // the lower one of two
        expect(binOf(medianOf(histogramOf(seconds)) ?? -1)).toBe(binOf(lower));
      }),
    );
  });

  test('does not depend on how often all of it happened, and is nothing of nothing', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 2, max: 9 }), (seconds, often) => {
        const counts = histogramOf(seconds);
        expect(medianOf(counts.map((count) => count * often))).toBeCloseTo(medianOf(counts) ?? -1, 9);
      }),
    );
    expect(medianOf([])).toBeNull();
  });
});

describe('the report', () => {
  /** How far each visitor of a quiz with a branch came: of three questions, `b` is asked only in the branch. */
  const visitors = fc.array(fc.record({ branch: fc.boolean(), answers: fc.integer({ min: 0, max: 3 }) }));

  test('drop-off counts only those to whom a question was shown', () => {
    fc.assert(
      fc.property(visitors, (all) => {
        const questions: Record<string, number> = {};
        const expected = new Map<string, { shown: number; left: number }>();
        for (const { branch, answers } of all) {
          const path = branch ? ['a', 'b', 'c'] : ['a', 'c'];
          for (const [index, id] of path.slice(0, answers + 1).entries()) {
            const figures = expected.get(id) ?? { shown: 0, left: 0 };
            expected.set(id, { shown: figures.shown + 1, left: figures.left + (index === answers ? 1 : 0) });
            questions[`${id} shown`] = (questions[`${id} shown`] ?? 0) + 1;
            if (index < answers) questions[`${id} answered`] = (questions[`${id} answered`] ?? 0) + 1;
          }
        }
        for (const { id, shown, left } of reportOf({}, questions, ['a', 'b', 'c']).questions) {
          const figures = expected.get(id) ?? { shown: 0, left: 0 };
          expect(shown).toBe(figures.shown);
          expect(left?.share ?? null).toBe(figures.shown ? figures.left / figures.shown : null);
        }
      }),
    );
  });

  test('no step has more than the one before', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(STEPS.map((step) => [step, fc.nat(1000)]))), (visits) => {
        const { steps } = reportOf(visits, {}, []);
        for (const [at, { step, count }] of steps.entries()) {
          expect(count).toBeGreaterThanOrEqual(visits[step] ?? 0);
          expect(count).toBeLessThanOrEqual(steps[at - 1]?.count ?? count);
        }
      }),
    );
  });

  test('shares of the kinds add up to one, the largest first', () => {
    const { bottlenecks, churn } = reportOf({ asked: 5, 'bottleneck sales': 1, 'bottleneck offer': 4 }, {}, []);
    expect(bottlenecks.map(({ id, share }) => [id, share?.share])).toEqual([
      ['offer', 0.8],
      ['sales', 0.2],
    ]);
    expect(churn).toEqual([]);
  });
});

describe('what is asked for', () => {
  const TODAY = 20_780;
  const choice = (query: string) => choiceFrom(new URLSearchParams(query), ['one', 'two'], TODAY);

  test('a time, with both ends', () => {
    expect(choice('days=7')).toMatchObject({ from: TODAY - 6, to: TODAY, quiz: 'one', beside: null });
    expect(choice(`from=${dateOf(TODAY - 9)}&to=${dateOf(TODAY - 5)}`)).toMatchObject({
      from: TODAY - 9,
      to: TODAY - 5,
    });
    expect(besideOf(choice(`from=${dateOf(TODAY - 9)}&to=${dateOf(TODAY - 5)}&beside=before`))).toMatchObject({
      from: TODAY - 14,
      to: TODAY - 10,
    });
  });

  test('whatever the address says, it is a time that has an end, and a quiz that there is', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-02-31', '0000-01-01', '9999-12-31', '2026-11-01', '7'),
    );
    fc.assert(
      fc.property(
        fc.record({ days: anything, from: anything, to: anything, quiz: anything, device: anything }),
        (said) => {
          const { from, to, quiz } = choiceFrom(new URLSearchParams(said), ['one', 'two'], TODAY);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(TODAY);
          expect(to - from).toBeLessThan(731);
          expect(['one', 'two']).toContain(quiz);
        },
      ),
    );
  });
});

describe('what is counted', () => {
  test('sources are few signs and short, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(countedSource(given)).toMatch(/^[a-z0-9äöüß._/-]{0,40}$/);
      }),
    );
    expect(countedSource(sourceOf(new URLSearchParams('utm_source=News Letter&utm_medium=E-Mail')))).toBe(
      'news-letter/e-mail',
    );
    expect(sourceOf(new URLSearchParams('utm_source=x&source=y'), 'z.example')).toBe('y');
    expect(sourceOf(new URLSearchParams(), 'z.example')).toBe('z.example');
  });

  test('a beacon adds at most one to anything', () => {
    const form = {
      id: 'q',
      lang: 'de',
      title: '',
      areas: {},
      questions: ['a', 'b'].map((id) => ({ id, kind: 'single', area: null, ask: '', options: [] }) as const),
    };
    const step = fc.tuple(fc.boolean(), fc.boolean(), fc.double({ min: 0, max: 1e7, noNaN: true }));
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'toString'), step),
        (seen, started, finished, steps) => {
          const { visit, questions } = countedBy(form, { source: '', seen, started, finished, steps });
          for (const number of [...Object.values(visit), ...Object.values(questions)]) expect(number).toBe(1);
          for (const name of Object.keys(questions)) expect(name).toMatch(/^[ab] (shown|answered|\d+)$/);
        },
      ),
    );
  });

  test('days are those of the calendar on the owner’s wall', () => {
    const day = dayIn('Europe/Berlin');
    expect(day(Date.UTC(2026, 2, 28, 22, 59))).toBe(Date.UTC(2026, 2, 28) / 86_400_000);
    expect(day(Date.UTC(2026, 2, 28, 23, 0))).toBe(Date.UTC(2026, 2, 29) / 86_400_000);
    expect(day(Date.UTC(2026, 9, 24, 22, 0))).toBe(Date.UTC(2026, 9, 25) / 86_400_000);
  });

  test.each([
    ['phone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1'],
    ['phone', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36'],
    ['tablet', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36'],
    ['tablet', 'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1'],
    ['desktop', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
  ])('a %s by %s', (device, agent) => {
    const headers = new Headers({ 'user-agent': agent });
    expect(deviceClass(headers)).toBe(device);
    expect(isPerson('GET', headers)).toBe(true);
  });
});
