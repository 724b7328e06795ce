import { describe, expect, test } from 'vitest';
import { personas } from '../../../quiz/business-engpass/personas.ts';
import { verdictOf } from '../../../quiz/check/verdict.ts';
import { parseAnswers } from '../../../quiz/engine/answers.ts';
import { quizzes } from '../../../quiz/index.ts';
import { paramsOf } from '../../support/arbitrary.ts';

describe.each(personas.map((persona) => [persona.who, persona] as const))('%s', (_, { answers, expected }) => {
  const model = quizzes['business-engpass']?.model;
  if (!model) throw new Error('no such quiz');

  test(`has ${expected.bottleneck} as bottleneck`, () => {
    const version = 'v';
    const parsed = parseAnswers({ model, version }, { quiz: model.id, version, params: paramsOf(answers) });
    expect(parsed).toEqual({ ok: true, answers }); // complete, and nothing that was not asked
    const { bottleneck, churn } = verdictOf(model, answers);
    const nobodyLeaves = { kind: null, reflex: null };
    expect({ bottleneck, churn }).toEqual({ churn: nobodyLeaves, ...expected });
  });
});

test('there are twelve, and every area is the bottleneck of one', () => {
  expect(new Set(personas.map(({ id }) => id)).size).toBe(12);
  expect(new Set(personas.map(({ expected }) => expected.bottleneck))).toEqual(
    new Set(quizzes['business-engpass']?.model.areas),
  );
});
