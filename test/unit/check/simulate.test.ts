import { describe, expect, test } from 'vitest';
import { branchesOf, everyAnswers } from '../../../quiz/check/branches.ts';
import { shownOnly } from '../../../quiz/check/choices.ts';
import { around, uniform } from '../../../quiz/check/population.ts';
import { randomFrom } from '../../../quiz/check/random.ts';
import { overTheBar, type Plan, shareBar, simulate } from '../../../quiz/check/simulate.ts';
import { shareOf, totalOf } from '../../../quiz/check/statistics.ts';
import { emptyTally } from '../../../quiz/check/tally.ts';
import { profileOf } from '../../../quiz/engine/profile.ts';
import { sampleQuiz, sampleTexts } from '../../support/sample-quiz.ts';

const { model } = sampleQuiz;
const persona = {
  id: 'dry',
  who: 'Dry',
  answers: { water: ['none'], sources: ['nothing'], lost: ['no'], goal: ['up'] },
  expected: { bottleneck: 'mouth' },
  why: 'There is no water.',
};
const plan: Plan = { model, texts: sampleTexts, personas: [persona], n: 4_000, seed: 7 };

describe('a simulation', () => {
  const simulation = simulate(plan);

  test('repeats itself with its seed, and only with it', () => {
    expect(simulate(plan)).toEqual(simulation);
    expect(simulate({ ...plan, seed: 8 }).uniform.bottlenecks).not.toEqual(simulation.uniform.bottlenecks);
  });

  test('counts everybody once in everything', () => {
    const { uniform: tally } = simulation;
    const everybody = [tally.bottlenecks, tally.clarity, tally.questions, tally.seconds, ...tally.health.values()];
    expect(everybody.map(totalOf)).toEqual(everybody.map(() => plan.n));
  });

  test('comes out where all answers weighed together do', () => {
    const chance = (answers: object) => Object.keys(answers).reduce((all, id) => all / (SIZES[id] ?? 1), 1); // hidden questions add up to one
    const SIZES: Record<string, number> = { water: 3, sources: 7, lost: 3, how: 2, after: 2, goal: 2 };
    const exact = [...everyAnswers(branchesOf(model, plan).branches)]
      .filter((answers) => profileOf(model, answers).bottleneck === 'mouth')
      .reduce((sum, answers) => sum + chance(answers), 0);
    const { low, high } = shareOf(simulation.uniform.bottlenecks.get('mouth') ?? 0, plan.n);
    expect(exact).toBeGreaterThan(low);
    expect(exact).toBeLessThan(high);
  });

  test('knows which questions decide', () => {
    const influence = new Map(simulation.influence.map(({ question, n, turned }) => [question, turned / n]));
    for (const idle of ['how', 'after', 'goal']) expect(influence.get(idle)).toBe(0);
    for (const deciding of ['water', 'sources', 'lost']) expect(influence.get(deciding)).toBeGreaterThan(0.1);
  });

  test('tells a persona what the engine tells it, and most who are like it', () => {
    const [result] = simulation.personas;
    expect(result?.verdict.bottleneck).toBe('mouth');
    expect((result?.bottlenecks.get('mouth') ?? 0) / (result?.n ?? 1)).toBeGreaterThan(0.7);
  });

  test('says how far it is, up to the end', () => {
    const told: number[] = [];
    simulate(plan, (done) => told.push(done));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});

test('people like somebody differ from them in as many answers as they should', () => {
  const random = randomFrom(5);
  const answers = uniform(model)(random);
  const draw = around(model, answers, 0.5);
  const same = Array.from({ length: 4_000 }, () => draw(random)).filter(
    (one) => one.goal?.join() === answers.goal?.join(),
  ).length;
  expect(same / 4_000).toBeCloseTo(0.75, 1); // kept half the time, and drawn anew as it was a quarter of the time
  expect(shownOnly(model, draw(random))).not.toHaveProperty('nothing');
});

test.each([
  [2, 1],
  [3, 0.7],
  [4, 0.525],
  [6, 0.35],
  [8, 0.35],
])('of %i areas each may be the bottleneck of a share of %d at most', (areas, most) => {
  expect(shareBar(areas).least).toBe(0.05);
  expect(shareBar(areas).most).toBeCloseTo(most, 10);
});

test('too rare and too frequent bottlenecks are over the bar', () => {
  const bottlenecks = new Map([
    ['a', 4],
    ['b', 5],
    ['c', 35],
    ['d', 56],
  ]);
  expect(overTheBar({ ...emptyTally(model), n: 100, bottlenecks })).toEqual(['a', 'd']);
  const three = new Map([
    ['a', 20],
    ['b', 9],
    ['c', 71],
  ]);
  expect(overTheBar({ ...emptyTally(model), n: 100, bottlenecks: three })).toEqual(['c']);
  const six = new Map([...'abcdef'].map((area, i) => [area, i === 0 ? 36 : 12.8]));
  expect(overTheBar({ ...emptyTally(model), n: 100, bottlenecks: six })).toEqual(['a']);
});
