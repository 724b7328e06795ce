import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../quiz/engine/analysis.ts';
import { assuming } from '../../../quiz/engine/assume.ts';
import { throughputOf } from '../../../quiz/engine/leverage.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import { EVEN_BELOW, profileOf } from '../../../quiz/engine/profile.ts';
import { inLanguage } from '../../../quiz/engine/quiz.ts';
import { versionOf } from '../../../quiz/engine/version.ts';
import { quizzes } from '../../../quiz/index.ts';
import { visibleAnswers } from '../../support/arbitrary.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';

const quiz = quizzes['business-engpass'];
if (!quiz) throw new Error('no quiz');
const { model } = quiz;

/** The figures of one practice; what else was answered does not matter for them. */
const figures = (enquiries: string, closing: string, value: string, lost: string, hours: string): Answers => ({
  enquiries: [enquiries],
  closing: [closing],
  'order-value': [value],
  lost: [lost],
  hours: [hours],
});
const health = model.areas.map(() => 0);

describe('euros a year, worked out by hand', () => {
  // 3 to 5 enquiries a month, 3 to 4 of ten closed, 1,500 to 5,000 €, 2 to 3 of ten lost, more than 8 hours left
  const throughput = throughputOf(model, figures('from-3', 'from-3', 'from-1500', 'from-2', 'over-8'), health);

  test('today', () => {
    expect(throughput?.revenue.low).toBeCloseTo(3 * 12 * 0.3 * 1500 * 0.7);
    expect(throughput?.revenue.high).toBeCloseTo(5 * 12 * 0.4 * 5000 * 0.8);
  });

  test('what leaves with clients who stop early', () => {
    expect(throughput?.churn.low).toBeCloseTo(3 * 12 * 0.3 * 1500 * 0.2);
    expect(throughput?.churn.high).toBeCloseTo(5 * 12 * 0.4 * 5000 * 0.3);
  });

  test('one area at a time at its healthy level', () => {
    const of = (area: string) => throughput?.leverage[area]?.euros;
    expect(of('demand')?.low).toBeCloseTo((6 - 5) * 12 * 0.3 * 1500 * 0.7);
    expect(of('demand')?.high).toBeCloseTo((6 - 3) * 12 * 0.4 * 5000 * 0.8);
    expect(of('sales')?.low).toBeCloseTo(0.1 * 3 * 12 * 1500 * 0.7);
    expect(of('sales')?.high).toBeCloseTo(0.2 * 5 * 12 * 5000 * 0.8);
    expect(of('retention')?.low).toBeCloseTo(0.1 * 3 * 12 * 0.3 * 1500);
    expect(of('retention')?.high).toBeCloseTo(0.2 * 5 * 12 * 0.4 * 5000);
    expect(of('offer')?.low).toBeCloseTo(0.25 * (throughput?.revenue.low ?? 0));
    expect(of('capacity')).toEqual({ low: 0, high: 0 });
  });

  test('a full week: more enquiries bring nothing', () => {
    const full = throughputOf(model, figures('from-3', 'from-3', 'from-1500', 'from-2', 'none'), health);
    expect(full?.leverage.demand).toEqual({ euros: { low: 0, high: 0 }, relative: 0, limit: 'capacity' });
    expect(full?.leverage.retention?.limit).toBeNull();
    expect(full?.leverage.capacity?.euros.high).toBeCloseTo((6 / 40) * (full?.revenue.high ?? 0));
  });

  test('an open bracket is taken at its lower end and named', () => {
    const open = throughputOf(model, figures('over-10', 'from-3', 'over-15000', 'none', 'over-8'), health);
    expect(open?.open).toEqual(['enquiries', 'order-value', 'hours']);
    expect(open?.revenue.high).toBeCloseTo(11 * 12 * 0.4 * 15000);
  });

  test('a quiz without figures has no euros, and its verdict goes by health alone', () => {
    expect(throughputOf(sampleQuiz.model, {}, [])).toBeNull();
    const profile = profileOf(sampleQuiz.model, { water: ['some'], sources: ['well'], lost: ['no'], goal: ['up'] });
    for (const area of profile.areas) expect(area.narrowness).toBe(100 - area.health);
  });
});

describe('every calculation', () => {
  test('is a range from low to high, never below nothing, and only a full week limits it', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const { throughput } = profileOf(model, answers);
        for (const [area, { euros, relative, limit }] of Object.entries(throughput?.leverage ?? {})) {
          expect(euros.low >= 0 && euros.low <= euros.high && relative >= 0, area).toBe(true);
          expect(Number.isFinite(euros.high)).toBe(true);
          if (limit) expect(['positioning', 'demand', 'sales']).toContain(area);
        }
      }),
    );
  });

  test('is shown rounded outwards to two digits, with the answers it came from', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const { throughput } = profileOf(model, answers);
        const { calculation } = analyse(inLanguage(quiz, 'de'), answers);
        for (const area of calculation?.areas ?? []) {
          const exact = throughput?.leverage[area.id]?.euros ?? { low: 0, high: 0 };
          expect(area.euros.low).toBeLessThanOrEqual(exact.low + 1e-6);
          expect(area.euros.high).toBeGreaterThanOrEqual(Math.floor(exact.high) === 0 ? 0 : exact.high - 1e-6);
          for (const end of [area.euros.low, area.euros.high]) expect(String(end)).toMatch(/^\d{1,2}0*$/);
        }
        expect(calculation?.figures).toHaveLength(5);
      }),
    );
  });
});

describe('what would turn the verdict', () => {
  test('really turns it, and where nothing is named no single answer would', () => {
    for (const answers of fc.sample(visibleAnswers(model), 100)) {
      const { change, bottlenecks, runnerUp } = analyse(inLanguage(quiz, 'de'), answers);
      const named = bottlenecks.map(({ area }) => area);
      const others = model.questions.flatMap((question) =>
        question.kind === 'multiple' || !answers[question.id]
          ? []
          : question.options.map((option) => profileOf(model, { ...answers, [question.id]: [option.id] }).bottleneck),
      );
      expect(change !== null).toBe(others.some((other) => !named.includes(other)));
      expect(bottlenecks.map(({ name }) => name)).not.toContain(change?.bottleneck);
      expect(runnerUp === null).toBe(named.length === 2);
    }
  });
});

describe('honest words at the edges', () => {
  const every = (n: number): Answers =>
    Object.fromEntries(
      model.questions
        .filter((question) => !question.when)
        .map((question) => {
          const ranked = question.options.toSorted((a, b) => total(b) - total(a));
          const option = ranked.at(n)?.id ?? '';
          const best = ranked.slice(0, question.max ?? 1).map(({ id }) => id);
          return [question.id, n === 0 && question.kind === 'multiple' ? best : [option]];
        }),
    );
  const total = (option: { points?: Readonly<Record<string, number>> | undefined }) =>
    Object.values(option.points ?? {}).reduce((sum, points) => sum + points, 0);

  test('all at its best: no bottleneck to speak of, one next gain, no reason to blame', () => {
    const analysis = analyse(inLanguage(quiz, 'de'), every(0));
    expect(analysis.allWell).toBe(true);
    expect(analysis.bottlenecks).toHaveLength(1);
    expect(analysis.goal).toBeNull();
    expect(analysis.reasons).toEqual([]);
  });

  test('all at its worst: the strength is named with care', () => {
    const analysis = analyse(inLanguage(quiz, 'de'), every(-1));
    expect(analysis.strength.text).toContain('Noch ist kein Bereich wirklich offen');
  });

  test('"several areas" is said where three or more are as narrow, and only there', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const { areas } = profileOf(model, answers);
        const most = Math.max(...areas.map((area) => area.narrowness));
        const several = areas.filter((area) => most - area.narrowness < EVEN_BELOW).length > 2;
        const analysis = analyse(inLanguage(quiz, 'de'), answers);
        expect(analysis.clarity.text.startsWith('Mehrere Bereiche')).toBe(several && !analysis.allWell);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the owner’s own assumptions', () => {
  const hers = { ...inLanguage(quiz, 'de'), model: assuming(model, { 'healthy-enquiries': 20 }) };
  const few = figures('from-1', 'from-3', 'from-1500', 'none', 'over-8');

  test('change the euros and stand under the calculation', () => {
    const rest = Object.fromEntries(model.questions.map(({ id, options }) => [id, [options[0]?.id ?? '']]));
    const answers = { ...rest, ...few };
    const [ours, theirs] = [inLanguage(quiz, 'de'), hers].map((one) => analyse(one, answers).calculation);
    const demand = (calculation: typeof ours) => calculation?.areas.find(({ id }) => id === 'demand')?.euros.high ?? 0;
    expect(demand(theirs)).toBeGreaterThan(demand(ours));
    expect(theirs?.assumptions.map(({ text }) => text).join(' ')).toContain('Als gesund gelten 20 passende Anfragen');
  });

  test('make another version, and leave a quiz without figures as it is', async () => {
    expect(await versionOf(hers.model)).not.toBe(await versionOf(model));
    expect(assuming(sampleQuiz.model, { 'healthy-enquiries': 20 })).toBe(sampleQuiz.model);
  });
});
