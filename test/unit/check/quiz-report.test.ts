import { describe, expect, test } from 'vitest';
import { lint } from '../../../quiz/check/lint.ts';
import { simulate } from '../../../quiz/check/simulate.ts';
import { quizzes } from '../../../quiz/index.ts';
import { quizReport } from '../../../src/tools/quiz-report.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';

const SAMPLE = { n: 2_000, seed: 7 };
const reportOn = (quiz: typeof sampleQuiz) => quizReport({ ...quiz, version: 'v1' }, SAMPLE);

describe.each([...Object.entries(quizzes), ['the sample quiz', sampleQuiz] as const])('%s', (_, quiz) => {
  test('has a report that is the same every time, and survives being a file', async () => {
    const report = await reportOn(quiz);
    expect(await reportOn(quiz)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(JSON.stringify(report)).not.toContain('null,null'); // what is not a number becomes null in a file
  });

  test('says of everybody who was drawn what they were told', async () => {
    const { simulation } = await reportOn(quiz);
    const { uniform, influence } = simulate({ ...quiz, texts: quiz.texts.de, personas: [], ...SAMPLE });
    expect(new Map(simulation.bottlenecks)).toEqual(uniform.bottlenecks);
    expect(simulation.influence).toEqual(influence);
    for (const { tiers } of simulation.areas) expect(tiers.reduce((sum, times) => sum + times, 0)).toBe(SAMPLE.n);
    for (const { health } of simulation.areas) {
      expect(health.low).toBeLessThanOrEqual(health.median);
      expect(health.median).toBeLessThanOrEqual(health.high);
    }
  });
});

test('a fault of the quiz is in its report', async () => {
  const { model, texts } = structuredClone(sampleQuiz);
  const [question] = model.questions;
  delete texts.de.questions[question?.id ?? ''];
  const report = await quizReport({ model, version: 'v1', texts }, SAMPLE);
  expect(report.findings.map(({ kind, path }) => [kind, path])).toEqual(
    lint(model, texts, SAMPLE).map(({ kind, at }) => [kind, at.path]),
  );
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      kind: 'missing-text',
      in: 'de',
      path: ['questions', question?.id, 'ask'],
      sampled: null,
    }),
  );
});
