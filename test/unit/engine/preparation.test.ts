import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preparationOf, QUESTIONS_WORTH_ASKING } from '../../../quiz/engine/preparation.ts';
import { profileOf, traitOf } from '../../../quiz/engine/profile.ts';
import { inLanguage, LANGUAGES, parseTexts, type Spoken } from '../../../quiz/engine/quiz.ts';
import type { Texts } from '../../../quiz/engine/texts.ts';
import { quizzes } from '../../../quiz/index.ts';
import { visibleAnswers } from '../../support/arbitrary.ts';
import { sampleQuiz, sampleTexts } from '../../support/sample-quiz.ts';

const spoken = Object.values({ ...quizzes, sample: sampleQuiz }).flatMap((quiz) =>
  LANGUAGES.map((lang) => [quiz.model.id, lang, inLanguage(quiz, lang)] as const),
);

describe.each(spoken)('what is worth asking after %s in %s', (_, __, quiz) => {
  const { model, texts } = quiz;
  const about = (area: string): readonly string[] => texts.areas[area]?.ask ?? [];

  test('is three questions, none of them twice', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const asked = preparationOf(quiz, answers);
        expect(asked).toHaveLength(QUESTIONS_WORTH_ASKING);
        expect(new Set(asked).size).toBe(QUESTIONS_WORTH_ASKING);
        for (const question of asked) expect(question).toMatch(/\S\?$/);
      }),
    );
  });

  test('begins with the clients who leave, where some do, and only there', () => {
    const leaving = Object.values(texts.guide?.kinds ?? {}).map(({ ask }) => ask);
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const [first = '', ...rest] = preparationOf(quiz, answers);
        const kind = traitOf(profileOf(model, answers), model.guide?.kind);
        if (kind === null) expect(leaving).not.toContain(first);
        else expect(first).toBe(texts.guide?.kinds[kind]?.ask);
        for (const question of rest) expect(leaving).not.toContain(question);
      }),
    );
  });

  test('is about the bottleneck, and about both areas where the verdict is even', () => {
    const met = new Set<boolean>();
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const { bottleneck, runnerUp, clarity, traits } = profileOf(model, answers);
        const asked = preparationOf(quiz, answers);
        const left = model.guide && traits[model.guide.kind] ? 1 : 0;
        const even = clarity === 'even';
        met.add(even);
        expect(asked[left]).toBe(about(bottleneck)[0]);
        expect(asked.filter((question) => about(runnerUp).includes(question))).toHaveLength(even ? 1 : 0);
        expect(asked.filter((question) => about(bottleneck).includes(question))).toHaveLength(
          3 - left - (even ? 1 : 0),
        );
      }),
      { numRuns: 500 },
    );
    expect(met).toEqual(new Set([true, false]));
  });
});

describe('the questions of a quiz', () => {
  test.each(spoken)('are all different in %s in %s', (_, __, { texts }) => {
    const all = [
      ...Object.values(texts.areas).flatMap(({ ask }) => ask),
      ...Object.values(texts.guide?.kinds ?? {}).map(({ ask }) => ask),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('an edition from before there were questions', () => {
  const withoutQuestions = (texts: Texts) => ({
    ...texts,
    areas: Object.fromEntries(Object.entries(texts.areas).map(([id, { ask: _, ...area }]) => [id, area])),
    guide: texts.guide && {
      ...texts.guide,
      kinds: Object.fromEntries(Object.entries(texts.guide.kinds).map(([id, { ask: _, ...kind }]) => [id, kind])),
    },
  });
  const quiz: Spoken = { ...inLanguage(sampleQuiz, 'de'), texts: parseTexts(withoutQuestions(sampleTexts)) };

  test('asks nothing', () => {
    fc.assert(
      fc.property(visibleAnswers(quiz.model), (answers) => {
        expect(preparationOf(quiz, answers)).toEqual([]);
      }),
    );
  });

  test('keeps all that it was stored with', () => {
    expect(quiz.texts).toMatchObject(withoutQuestions(sampleTexts));
  });

  test('may be of a quiz without a conversation guide', () => {
    expect(parseTexts({ ...sampleTexts, guide: null }).guide).toBeNull();
  });
});

describe('an edition of today', () => {
  test.each(spoken)('is read back as it was stored: %s in %s', (_, __, { texts }) => {
    const json: unknown = JSON.parse(JSON.stringify(texts));
    expect(parseTexts(json)).toEqual(json);
  });

  test.each([null, 'text', [], {}, { areas: 'none' }])('is no %j', (input) => {
    expect(() => parseTexts(input)).toThrow();
  });
});
