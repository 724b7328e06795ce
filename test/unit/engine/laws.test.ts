import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTips } from '../../../quiz/engine/advice.ts';
import { analyse } from '../../../quiz/engine/analysis.ts';
import { parseAnswers, readAnswers, toParams } from '../../../quiz/engine/answers.ts';
import { formOf } from '../../../quiz/engine/form.ts';
import type { Model } from '../../../quiz/engine/model.ts';
import { type Answers, next, progress, visible } from '../../../quiz/engine/path.ts';
import { type Profile, profileOf } from '../../../quiz/engine/profile.ts';
import { inLanguage } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import { everyAnswer, onlyVisible, paramsOf, visibleAnswers } from '../../support/arbitrary.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';

const all = Object.values({ ...quizzes, sample: sampleQuiz });

describe.each(all.map((quiz) => [quiz.model.id, quiz] as const))('the laws of the engine hold for %s', (_, quiz) => {
  const { model } = quiz;

  test('every valid path gets a profile and an analysis with three tips', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const analysis = analyse(inLanguage(quiz, 'de'), answers);
        expect(analysis.tips).toHaveLength(3);
        expect(new Set(analysis.tips.map((tip) => tip.id)).size).toBe(3);
        expect(JSON.stringify(analysis)).not.toMatch(/\{\w+\}|undefined/);
      }),
    );
  });

  test('health and narrowness lie between 0 and 100 and the three roles are in order', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const profile = profileOf(model, answers);
        const health = (id: string) => profile.areas.find((area) => area.id === id)?.health ?? Number.NaN;
        for (const area of profile.areas) expect(area.health >= 0 && area.health <= 100).toBe(true);
        const narrowness = (id: string) => profile.areas.find((area) => area.id === id)?.narrowness ?? Number.NaN;
        for (const area of profile.areas) expect(area.narrowness >= 0 && area.narrowness <= 100).toBe(true);
        for (const area of profile.areas) expect(area.narrowness).toBeLessThanOrEqual(narrowness(profile.bottleneck));
        for (const area of profile.areas)
          expect(area.id === profile.bottleneck || area.narrowness <= narrowness(profile.runnerUp)).toBe(true);
        expect(health(profile.strength)).toBe(Math.max(...profile.areas.map((area) => area.health)));
        expect(new Set([profile.bottleneck, profile.runnerUp]).size).toBe(2);
      }),
    );
  });

  test('the same answers give the same profile in any order', () => {
    fc.assert(
      fc.property(visibleAnswers(model), fc.infiniteStream(fc.nat()), (answers, order) => {
        const shuffled = Object.fromEntries(
          Object.entries(answers)
            .map((entry) => ({ entry, rank: order.next().value ?? 0 }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ entry: [question, options] }) => [question, options.toReversed()]),
        );
        const parsed = parseAnswers(
          { model, version: 'v' },
          { quiz: model.id, version: 'v', params: paramsOf(shuffled) },
        );
        expect(parsed.ok && profileOf(model, parsed.answers)).toEqual(profileOf(model, answers));
      }),
    );
  });

  test('answers to hidden questions never count', () => {
    fc.assert(
      fc.property(everyAnswer(model), (answers) => {
        const parsed = parseAnswers(
          { model, version: 'v' },
          { quiz: model.id, version: 'v', params: paramsOf(answers) },
        );
        expect(parsed.ok && parsed.answers).toEqual(onlyVisible(model, answers));
        expect(profileOf(model, answers)).toEqual(profileOf(model, onlyVisible(model, answers)));
      }),
    );
  });

  test('an answer that is worse for one area and for no other never makes that area less the bottleneck', () => {
    let compared = 0;
    fc.assert(
      fc.property(visibleAnswers(model), fc.nat(), fc.nat(), (answers, q, o) => {
        const before = profileOf(model, answers);
        return model.areas.every((_, a) => {
          const worse = worsened(model, answers, q, o, a);
          if (worse === null) return true;
          compared += 1;
          return rank(profileOf(model, worse.answers), worse.area) <= rank(before, worse.area);
        });
      }),
      { numRuns: 20_000 },
    );
    expect(compared).toBeGreaterThan(2_000);
  });

  test('answers survive the way through a URL', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const form = formOf(model, quiz.texts.de, 'de');
        expect(readAnswers(form.questions, toParams(form.questions, answers))).toEqual({ answers, refused: [] });
        expect(next(form.questions, answers)).toBeNull();
      }),
    );
  });

  test('progress only ever grows along a path, as it is answered and with later answers kept, and ends full', () => {
    const form = formOf(model, quiz.texts.de, 'de');
    fc.assert(
      fc.property(visibleAnswers(model), everyAnswer(model), (answers, kept) => {
        const path = visible(form.questions, answers);
        const given = (at: number) =>
          Object.fromEntries(path.slice(0, at).map(({ id }) => [id, answers[id] ?? []] as const));
        const steps = path.map(({ id }, at) => progress(form.questions, given(at), id));
        path.forEach(({ id }, at) => {
          expect(progress(form.questions, { ...kept, ...given(at) }, id)).toEqual(steps[at]);
        });
        steps.push(progress(form.questions, answers, null));
        steps.forEach((step, i) => {
          const last = steps[i - 1];
          if (last) expect(step.share > last.share && step.secondsLeft < last.secondsLeft).toBe(true);
        });
        expect(steps[0]?.share).toBe(0);
        expect(steps.at(-1)).toEqual({ share: 1, secondsLeft: 0 });
      }),
    );
  });

  test('tips belong to the bottleneck, or to both when the verdict is even', () => {
    fc.assert(
      fc.property(visibleAnswers(model), (answers) => {
        const profile = profileOf(model, answers);
        const tips = chooseTips(model, profile, answers);
        const areas = new Set(tips.map((tip) => tip.area));
        expect(tips[0]?.area).toBe(profile.bottleneck);
        expect(areas).toEqual(
          new Set(profile.clarity === 'even' ? [profile.bottleneck, profile.runnerUp] : [profile.bottleneck]),
        );
      }),
    );
  });
});

/** Where an area stands in the order of the verdict: 0 is the bottleneck. */
const rank = (profile: Profile, area: string): number =>
  profile.areas
    .toReversed()
    .toSorted((a, b) => b.narrowness - a.narrowness)
    .findIndex((one) => one.id === area);

/** The same answers with one of them worse for one area, and not worse for any other; null where that does not go. */
const worsened = (
  model: Model,
  answers: Answers,
  q: number,
  o: number,
  a: number,
): { answers: Answers; area: string } | null => {
  const questions = visible(model.questions, answers).filter((question) => question.kind !== 'multiple');
  const question = questions[q % questions.length];
  const area = model.areas[a % model.areas.length];
  const now = question?.options.find((option) => option.id === answers[question.id]?.[0]);
  const other = question?.options[o % question.options.length];
  if (!question || !area || !now || !other) return null;
  const change = (id: string) => (other.points?.[id] ?? 0) - (now.points?.[id] ?? 0);
  if (change(area) >= 0 || model.areas.some((id) => id !== area && change(id) < 0)) return null;
  const changed = { ...answers, [question.id]: [other.id] };
  for (const shown of visible(model.questions, changed)) changed[shown.id] ??= [shown.options[0]?.id ?? ''];
  return { answers: onlyVisible(model, changed), area };
};

describe.each(all.map((quiz) => [quiz.model.id, quiz] as const))('around 200 random visitors of %s', (_, { model }) => {
  test('no other answer to any single question breaks the law of the worse answer', () => {
    for (const answers of fc.sample(visibleAnswers(model), 200)) {
      const before = profileOf(model, answers);
      const questions = visible(model.questions, answers).filter((question) => question.kind !== 'multiple');
      questions.forEach((question, q) =>
        question.options.forEach((_option, o) =>
          model.areas.forEach((_area, a) => {
            const worse = worsened(model, answers, q, o, a);
            if (worse && rank(profileOf(model, worse.answers), worse.area) > rank(before, worse.area))
              throw new Error(`${question.id}: ${JSON.stringify({ answers, worse })}`);
          }),
        ),
      );
    }
  });
});
