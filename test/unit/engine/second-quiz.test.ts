import { describe, expect, test } from 'vitest';
import { branchesOf, everyAnswers } from '../../../quiz/check/branches.ts';
import { easeIn } from '../../../quiz/check/rules/reading.ts';
import { overTheBar, simulate } from '../../../quiz/check/simulate.ts';
import { subjectOf } from '../../../quiz/check/subject.ts';
import { verdictOf } from '../../../quiz/check/verdict.ts';
import { chooseTips } from '../../../quiz/engine/advice.ts';
import { analyse } from '../../../quiz/engine/analysis.ts';
import { formOf } from '../../../quiz/engine/form.ts';
import { parseModel } from '../../../quiz/engine/model.ts';
import { type Answers, secondsFor, visible } from '../../../quiz/engine/path.ts';
import { profileOf } from '../../../quiz/engine/profile.ts';
import { inLanguage, LANGUAGES } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import { personas } from '../../../quiz/kunden-springen-ab/personas.ts';

const quiz = quizzes['kunden-springen-ab'];
if (!quiz) throw new Error('no such quiz');
const { model } = quiz;
const { branches, how } = branchesOf(model, { n: 1, seed: 1 });
const everybody = [...everyAnswers(branches)];
const valuesOf = (trait: string | undefined) => model.traits.find(({ id }) => id === trait)?.values ?? [];

test('everybody can be asked about: all sets of answers are few enough to try', () => {
  expect(how).toBe('exact');
  expect(everybody).toHaveLength(18_000);
});

describe.each(LANGUAGES)('in %s', (lang) => {
  const spoken = inLanguage(quiz, lang);

  test('every path takes 60 to 90 seconds', () => {
    const { questions } = formOf(model, spoken.texts, lang);
    for (const { choices } of branches) {
      const answers = Object.fromEntries(Object.entries(choices).map(([id, [one]]) => [id, one?.options ?? []]));
      const seconds = visible(questions, answers).reduce((sum, question) => sum + secondsFor(question), 0);
      expect(seconds).toBeGreaterThanOrEqual(60);
      expect(seconds).toBeLessThanOrEqual(90);
    }
  });

  test('every kind meets every reflex, and no two of these guides are alike', () => {
    const kinds = spoken.texts.guide?.kinds ?? {};
    const reflexes = spoken.texts.guide?.reflexes ?? {};
    const guides = new Set<string>();
    for (const kind of valuesOf(model.guide?.kind))
      for (const reflex of valuesOf(model.guide?.reflex)) {
        const { guide } = analyse(spoken, someoneWith(kind, reflex));
        expect(guide).toMatchObject({ kind: kinds[kind], reflex: reflexes[reflex] });
        guides.add(JSON.stringify(guide));
      }
    expect(guides.size).toBe(25);
  });

  test('the result is about the guide, without a figure anywhere', () => {
    for (const persona of personas) {
      const { about, guide, calculation } = analyse(spoken, persona.answers);
      expect({ about, calculation }).toEqual({ about: 'guide', calculation: null });
      expect(guide).not.toBeNull();
    }
  });

  test('tips and guide are easy to read', () => {
    const { judged = [] } = easeIn(subjectOf(model, quiz.texts, { n: 1, seed: 1 }), lang) ?? {};
    expect(judged.filter(({ ease }) => ease < 50)).toEqual([]);
    expect(judged.length).toBeGreaterThan(model.tips.length);
  });
});

const someoneWith = (kind: string, reflex: string): Answers => {
  const found = everybody.find((answers) => {
    const { churn } = verdictOf(model, answers);
    return churn.kind === kind && churn.reflex === reflex;
  });
  if (!found) throw new Error(`nobody with ${kind} and ${reflex}`);
  return found;
};

describe('whatever the answers', () => {
  const profiles = everybody.map((answers) => ({ answers, profile: profileOf(model, answers) }));

  test('there is a kind of leaving, and so a guide; a reflex only where something was done', () => {
    for (const { answers, profile } of profiles) {
      expect(profile.traits[model.guide?.kind ?? '']).not.toBeNull();
      expect(profile.traits[model.guide?.reflex ?? ''] === null).toBe(answers.response?.[0] === 'not-yet');
    }
  });

  test('a named trigger decides the kind; where it is not known, the signs do', () => {
    const kindBy = (trigger: string, signs: string) => {
      const kinds = profiles
        .filter(({ answers }) => answers.trigger?.[0] === trigger && answers.signs?.[0] === signs)
        .map(({ profile }) => profile.traits[model.guide?.kind ?? '']);
      return [...new Set(kinds)];
    };
    for (const signs of ['sudden', 'years', 'undone', 'slower', 'less']) {
      expect(kindBy('bad-news', signs)).toEqual(['shock']);
      expect(kindBy('reached', signs)).toEqual(['finished']);
    }
    expect(kindBy('unknown', 'sudden')).toEqual(['shock']);
    expect(kindBy('unknown', 'years')).toEqual(['long-standing']);
    expect(kindBy('unknown', 'undone')).toEqual(['overload']);
    expect(kindBy('unknown', 'slower')).toEqual(['drift']);
    expect(kindBy('unknown', 'less')).toEqual(['finished']);
  });

  test('the goal steers the tips and their order, never the diagnosis', () => {
    const byTheRest = Map.groupBy(profiles, ({ answers: { goal: _, ...rest } }) => JSON.stringify(rest));
    let steered = 0;
    for (const group of byTheRest.values()) {
      const diagnoses = group.map(({ profile: { traits, ...rest } }) => ({ ...rest, traits: { ...traits, goal: '' } }));
      expect(group).toHaveLength(4);
      for (const diagnosis of diagnoses) expect(diagnosis).toEqual(diagnoses[0]);
      const orders = group.map(({ answers, profile }) =>
        chooseTips(model, profile, answers)
          .map(({ id }) => id)
          .join(),
      );
      if (new Set(orders).size > 1) steered++;
    }
    expect(steered / byTheRest.size).toBeGreaterThan(0.9);
  });

  test('opposite profiles share one tip at most', () => {
    const told = new Map(
      profiles.map(({ answers, profile }) => {
        const { bottleneck, strength } = profile;
        const tier = profile.areas.find(({ id }) => id === bottleneck)?.tier ?? '';
        const tips = chooseTips(model, profile, answers).map(({ id }) => id);
        return [[bottleneck, strength, tier, ...tips].join(), { bottleneck, strength, tier, tips }];
      }),
    );
    type Told = typeof told extends Map<string, infer T> ? T : never;
    const swapped = (a: Told, b: Told) => a.bottleneck === b.strength && a.strength === b.bottleneck;
    const worstAndBest = (a: Told, b: Told) => a.bottleneck === b.bottleneck && a.tier === 'thin' && b.tier === 'sound';
    let opposites = 0;
    for (const a of told.values())
      for (const b of told.values()) {
        if (a === b || !(swapped(a, b) || worstAndBest(a, b))) continue;
        opposites++;
        expect(a.tips.filter((tip) => b.tips.includes(tip)).length).toBeLessThanOrEqual(1);
      }
    expect(opposites).toBeGreaterThan(100);
  });
});

describe.each(personas.map((persona) => [persona.who, persona] as const))('%s', (_, { answers, expected }) => {
  test(`has ${expected.bottleneck}, ${expected.churn.kind} and ${expected.churn.reflex}`, () => {
    const { bottleneck, churn } = verdictOf(model, answers);
    expect({ bottleneck, churn }).toEqual(expected);
  });
});

test('the personas cover every kind, every reflex and every area', () => {
  expect(new Set(personas.map(({ expected }) => expected.churn.kind))).toEqual(new Set(valuesOf(model.guide?.kind)));
  expect(new Set(personas.map(({ expected }) => expected.churn.reflex))).toEqual(
    new Set(valuesOf(model.guide?.reflex)),
  );
  expect(new Set(personas.map(({ expected }) => expected.bottleneck))).toEqual(new Set(model.areas));
});

test('a population that answers at random finds no area out of balance', () => {
  const { uniform } = simulate({ model, texts: quiz.texts.de, personas: [], n: 20_000, seed: 7 });
  expect(overTheBar(uniform)).toEqual([]);
});

describe('a model whose result is the guide', () => {
  const withoutVotes = (...ids: string[]) => ({
    ...model,
    questions: model.questions.map((question) => ({
      ...question,
      options: question.options.map(({ votes, ...option }) =>
        votes && !ids.includes(option.id) ? { ...option, votes } : option,
      ),
    })),
  });
  const sometimes = (id: string, { questions, ...rest }: ReturnType<typeof withoutVotes>) => ({
    ...rest,
    questions: questions.map((question) =>
      question.id === id ? { ...question, when: { answer: 'trigger', in: ['quiet'] } } : question,
    ),
  });
  const refused = expect.objectContaining({
    issues: [
      expect.objectContaining({
        path: ['result'],
        message: 'a guide for all needs a question that everybody sees and whose every option votes for "churn-kind"',
      }),
    ],
  });

  test('is refused where an answer to each question leaves the kind open', () => {
    expect(() => parseModel(withoutVotes('unknown'))).not.toThrow(); // the signs still vote for everybody
    expect(() => parseModel(withoutVotes('unknown', 'less'))).toThrow(refused);
  });

  test('is refused where the question that settles the kind is not for everybody', () => {
    expect(() => parseModel(sometimes('signs', withoutVotes('unknown')))).toThrow(refused);
  });

  test('may leave the kind open once its result is the bottleneck', () => {
    expect(() => parseModel({ ...withoutVotes('unknown', 'less'), result: 'bottleneck' })).not.toThrow();
  });
});
