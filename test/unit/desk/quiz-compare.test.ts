import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import { type Change, compare, type Thing } from '../../../src/desk/quiz/compare.ts';
import { PARTS, thingsOf } from '../../../src/desk/quiz/things.ts';
import { wordsFor } from '../../../src/desk/quiz/words.ts';

const thing = (id: string, facets: Record<string, string> = {}, things: Thing[] = []): Thing => ({
  id,
  name: id,
  facets,
  things,
});
const said = (changes: readonly Change[]) =>
  changes.map(({ of, what, before, after }) => [of.join('/'), what, before, after]);

describe('between two lists', () => {
  test('what is new, gone, moved or said otherwise is named once', () => {
    const before = [
      thing('a', { words: 'A' }),
      thing('b'),
      thing('c'),
      thing('d', {}, [thing('x', { points: '1' }), thing('y')]),
    ];
    const after = [thing('b'), thing('d', {}, [thing('x', { points: '2' })]), thing('a', { words: 'Ä' }), thing('e')];
    expect(said(compare(before, after))).toEqual([
      ['d/x', 'points', '1', '2'],
      ['d/y', 'removed', 'y', null],
      ['a', 'moved', '1', '3'],
      ['a', 'words', 'A', 'Ä'],
      ['e', 'added', null, 'e'],
      ['c', 'removed', 'c', null],
    ]);
  });

  const lists = fc
    .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), words: fc.constantFrom('', 'one', 'two') }), {
      selector: ({ id }) => id,
    })
    .map((all) => all.map(({ id, words }) => thing(id, { words })));

  test('a list has nothing otherwise than itself', () => {
    fc.assert(fc.property(lists, (list) => compare(list, list).length === 0));
  });

  test('turned round, what is new is gone, and the same is said otherwise', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const there = compare(one, other);
        const back = compare(other, one);
        const names = (changes: readonly Change[], what: string) =>
          changes
            .filter((change) => change.what === what)
            .map(({ of }) => of.join('/'))
            .toSorted();
        expect(names(there, 'added')).toEqual(names(back, 'removed'));
        expect(names(there, 'removed')).toEqual(names(back, 'added'));
        expect(names(there, 'words')).toEqual(names(back, 'words'));
        expect(names(there, 'moved')).toHaveLength(names(back, 'moved').length);
      }),
    );
  });

  test('what was not moved stands in its order, and moving fewer would not do', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'abcdefg'], { minLength: 7 }), (order) => {
        const before = [...'abcdefg'].map((id) => thing(id));
        const moved = new Set(
          compare(
            before,
            order.map((id) => thing(id)),
          ).map(({ of }) => of[0]),
        );
        const stayed = order.filter((id) => !moved.has(id));
        expect(stayed).toEqual(stayed.toSorted());
        expect(stayed).toHaveLength(longestRise(order));
      }),
    );
  });
});

/** By trying every choice. */
const longestRise = (order: readonly string[]): number =>
  Math.max(
    ...Array.from({ length: 2 ** order.length }, (_, choice) => order.filter((_, at) => (choice >> at) & 1))
      .filter((chosen) => chosen.every((id, at) => at === 0 || (chosen[at - 1] ?? '') < id))
      .map((chosen) => chosen.length),
  );

describe.each(Object.entries(quizzes))('%s', (_, quiz) => {
  test('has nothing otherwise than itself, and everything of it is named', () => {
    for (const lang of ['de', 'en'] as const) {
      const things = thingsOf(lang, inLanguage(quiz, lang));
      for (const part of PARTS) expect(compare(things[part], structuredClone(things[part]))).toEqual([]);
      expect(JSON.stringify(things)).not.toMatch(/undefined|\[object/);
    }
  });

  test('a question that goes takes nothing else with it, though the others are numbered anew', () => {
    const spoken = inLanguage(quiz, 'de');
    const { questions, tips } = spoken.model;
    const conditions = JSON.stringify([...questions, ...tips].map(({ when }) => when));
    const at = questions.findIndex(({ id }) => !conditions.includes(`"${id}"`));
    expect(at).toBeGreaterThanOrEqual(0);
    const before = thingsOf('de', spoken);
    const after = thingsOf('de', { ...spoken, model: { ...spoken.model, questions: questions.toSpliced(at, 1) } });
    const changes = PARTS.flatMap((part) => compare(before[part], after[part]));
    expect(changes.map(({ what }) => what)).toEqual(['removed']);
  });

  test('every change of the model shows', () => {
    const spoken = inLanguage(quiz, 'de');
    const things = (model: typeof spoken.model) => thingsOf('de', { ...spoken, model });
    const present = things(spoken.model);
    const differs = (model: typeof spoken.model) => {
      const changed = things(model);
      return PARTS.some((part) => compare(present[part], changed[part]).length > 0);
    };
    spoken.model.questions.forEach((question, at) => {
      const { when, ...always } = question;
      if (when) expect(differs({ ...spoken.model, questions: spoken.model.questions.with(at, always) })).toBe(true);
      question.options.forEach((option, number) => {
        const { points, votes, bracket, ...bare } = option;
        if (!points && !votes && !bracket) return;
        const options = question.options.with(number, bare);
        expect(differs({ ...spoken.model, questions: spoken.model.questions.with(at, { ...question, options }) })).toBe(
          true,
        );
      });
    });
    const [worst, ...better] = spoken.model.tiers;
    if (worst) expect(differs({ ...spoken.model, tiers: [{ ...worst, from: 1 }, ...better] })).toBe(true);
  });
});

describe('a condition in words', () => {
  const quiz = quizzes['business-engpass'];
  if (!quiz) throw new Error('no quiz');
  const [first, second] = quiz.model.questions;
  if (!first || !second) throw new Error('no questions');
  const [a, b] = first.options.map(({ id }) => id);
  const label = (question: typeof first, option = '') => quiz.texts.de.questions[question.id]?.options[option]?.label;
  const say = wordsFor('de', { model: quiz.model, texts: quiz.texts.de });
  const one = { answer: first.id, in: [a ?? '', b ?? ''] };
  const other = { answer: second.id, in: [second.options[0]?.id ?? ''] };
  const said1 = `bei Frage 1 „${label(first, a)}“ oder „${label(first, b)}“ gewählt wurde`;
  const said2 = `bei Frage 2 „${label(second, second.options[0]?.id)}“ gewählt wurde`;

  test.each([
    ['an answer', one, `Nur, wenn ${said1}.`],
    ['both', { all: [one, other] }, `Nur, wenn ${said1} und ${said2}.`],
    ['either', { any: [one, other] }, `Nur, wenn ${said1} oder ${said2}.`],
    [
      'one of several within all',
      { all: [other, { any: [one, other] }] },
      `Nur, wenn ${said2} und (${said1} oder ${said2}).`,
    ],
    ['not this answer', { not: other }, `Nur, wenn ${said2.replace('bei Frage 2', 'bei Frage 2 nicht')}.`],
    ['not both', { not: { all: [one, other] } }, `Nur, wenn nicht gilt, dass ${said1} und ${said2}.`],
  ])('%s', (_, condition, words) => {
    expect(say.when(condition)).toBe(words);
  });

  test('none is none', () => {
    expect(say.when(undefined)).toBeNull();
  });
});
