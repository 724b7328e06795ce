import { describe, expect, test } from 'vitest';
import { answersIn, branchesOf, everyAnswers } from '../../../quiz/check/branches.ts';
import { choicesOf, shownOnly } from '../../../quiz/check/choices.ts';
import { reachableHealth } from '../../../quiz/check/health.ts';
import type { Model } from '../../../quiz/engine/model.ts';
import { type Answers, visible } from '../../../quiz/engine/path.ts';
import { profileOf } from '../../../quiz/engine/profile.ts';
import { quizzes } from '../../../quiz/index.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';

const SAMPLING = { n: 200, seed: 1 };
const { model } = sampleQuiz;

/** Without any cleverness: every combination of answers, hidden ones cut off. */
const byForce = (): Answers[] => {
  const all = model.questions.reduce<Answers[]>(
    (sets, question) =>
      sets.flatMap((answers) => choicesOf(question).map(({ options }) => ({ ...answers, [question.id]: options }))),
    [{}],
  );
  const different = new Map(all.map((answers) => shownOnly(model, answers)).map((one) => [JSON.stringify(one), one]));
  return [...different.values()];
};

describe('what is called exact is what all answers together give', () => {
  const { branches, how } = branchesOf(model, SAMPLING);

  test('branches hold every set of answers once', () => {
    const sets = [...everyAnswers(branches)].map((answers) => JSON.stringify(answers));
    expect(new Set(sets)).toEqual(new Set(byForce().map((answers) => JSON.stringify(answers))));
    expect(sets).toHaveLength(new Set(sets).size);
    expect(answersIn(branches)).toBe(sets.length);
    expect(how).toBe('exact');
  });

  test.each(model.areas)('every health of %s', (area) => {
    const forced = byForce().map((answers) => profileOf(model, answers).areas.find(({ id }) => id === area)?.health);
    expect(reachableHealth(model, branches, area)).toEqual(new Set(forced));
  });

  test.each(Object.values(quizzes).map((quiz) => [quiz.model.id, quiz.model] as const))(
    'answers of a branch of %s see its questions',
    (_, real) => {
      for (const { shown, choices } of branchesOf(real, SAMPLING).branches) {
        const answers = Object.fromEntries(
          Object.entries(choices).map(([id, group]) => [id, group.at(-1)?.options ?? []]),
        );
        expect(visible(real.questions, answers)).toEqual(shown);
      }
    },
  );
});

test('a quiz that branches without end is sampled, and says so', () => {
  const options = [{ id: 'yes' }, { id: 'no' }];
  const questions = Array.from({ length: 14 }, (_, i) => [
    { id: `fork-${i}`, kind: 'single' as const, area: null, options },
    { id: `way-${i}`, kind: 'single' as const, area: null, when: { answer: `fork-${i}`, in: ['yes'] }, options },
  ]).flat();
  const endless: Model = { ...model, questions: [...model.questions, ...questions] };
  const { branches, how } = branchesOf(endless, SAMPLING);
  expect(how).toEqual(SAMPLING);
  expect(branches).toHaveLength(SAMPLING.n);
});

test('a question allows each of its answers once', () => {
  const sources = model.questions.find(({ id }) => id === 'sources');
  expect(sources && choicesOf(sources).map(({ options, points }) => [options.join('+'), points])).toEqual([
    ['rain', { mouth: 1 }],
    ['rain+river', { mouth: 3 }],
    ['rain+well', { mouth: 4 }],
    ['river', { mouth: 2 }],
    ['river+well', { mouth: 5 }],
    ['well', { mouth: 3 }],
    ['nothing', {}],
  ]);
});
