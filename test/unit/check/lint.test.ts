import { describe, expect, test, vi } from 'vitest';
import { type Finding, KINDS, type Kind } from '../../../quiz/check/finding.ts';
import { examine, lint } from '../../../quiz/check/lint.ts';
import { quizzes } from '../../../quiz/index.ts';
import { checkQuizzes } from '../../../src/tools/quiz-check.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';
import { type Draft, inEach, sound, withOptions, withQuestion, withTiers, withTip } from './sound-quiz.ts';

/** Leaving at once is asked about only where something leaves. */
const impossible = {
  all: [
    { answer: 'lost', in: ['no'] },
    { answer: 'how', in: ['at-once'] },
  ],
};
const votes = { goal: { more: 1 } };

type Broken = { kind: Kind; what: string; quiz: () => Draft; at: string[] };

const BROKEN: Broken[] = [
  {
    kind: 'unreachable-question',
    what: 'a question that contradicts itself',
    quiz: () =>
      withQuestion(sound(), {
        id: 'never',
        kind: 'single',
        area: null,
        when: impossible,
        options: [
          { id: 'a', votes },
          { id: 'b', votes },
        ],
      }),
    at: ['model.questions.never'],
  },
  {
    kind: 'option-without-effect',
    what: 'an option that gives nothing and that nothing looks at',
    quiz: () =>
      withQuestion(sound(), {
        id: 'idle',
        kind: 'single',
        area: null,
        options: [{ id: 'a', votes }, { id: 'b' }],
      }),
    at: ['model.questions.idle.options.b'],
  },
  {
    kind: 'option-without-effect',
    what: 'points that every answer gives alike',
    quiz: () =>
      withQuestion(sound(), {
        id: 'idle',
        kind: 'single',
        area: 'end',
        options: [
          { id: 'a', points: { end: 3 } },
          { id: 'b', points: { end: 3 } },
        ],
      }),
    at: ['model.questions.idle.options.a', 'model.questions.idle.options.b'],
  },
  {
    kind: 'thin-area',
    what: 'an area that hangs on one question',
    quiz: () => {
      const { model, texts } = sound();
      return { texts, model: withOptions(model, 'lost', ({ id, bracket }) => ({ id, bracket })) };
    },
    at: ['model.areas.end'],
  },
  {
    kind: 'heavy-option',
    what: 'an answer worth four of five points',
    quiz: () => sampleQuiz,
    at: ['model.questions.lost.options.no'],
  },
  {
    kind: 'tier',
    what: 'a top tier above what health can be',
    quiz: () => withTiers(sound(), [...sound().model.tiers, { id: 'top', from: 101 }]),
    at: ['model.tiers.top'],
  },
  {
    kind: 'tier',
    what: 'a first tier that leaves a gap',
    quiz: () =>
      withTiers(
        sound(),
        sound().model.tiers.map((tier) => (tier.from === 0 ? { ...tier, from: 10 } : tier)),
      ),
    at: ['model.tiers.low'],
  },
  {
    kind: 'tier',
    what: 'two tiers that start at the same health',
    quiz: () => withTiers(sound(), [...sound().model.tiers, { id: 'top', from: 50 }]),
    at: ['model.tiers.high'],
  },
  {
    kind: 'tier',
    what: 'a tier between two neighbouring healths',
    quiz: () =>
      withTiers(sound(), [
        { id: 'low', from: 0 },
        { id: 'middle', from: 57 },
        { id: 'high', from: 60 },
      ]),
    at: ['model.tiers.middle'],
  },
  {
    kind: 'unreachable-profile',
    what: 'areas of which one is always low when the other is high',
    quiz: () => {
      const { model, texts } = withTiers(sound(), [
        { id: 'low', from: 0 },
        { id: 'high', from: 51 },
      ]);
      const points = { none: { mouth: 0, end: 1 }, some: { mouth: 2 }, much: { mouth: 5 } };
      const turned = withOptions(model, 'water', (option) => ({
        ...option,
        points: Object.entries(points).find(([id]) => id === option.id)?.[1] ?? {},
      }));
      return { texts, model: { ...turned, tips: turned.tips.filter((tip) => !tip.tiers) } };
    },
    at: ['model.areas.mouth', 'model.areas.end'],
  },
  {
    kind: 'unreachable-trait',
    what: 'a value that no answer votes for',
    quiz: () => {
      const { model, texts } = sound();
      const traits = model.traits.map((trait) =>
        trait.id === 'leaving' ? { ...trait, values: [...trait.values, 'never'] } : trait,
      );
      return {
        model: { ...model, traits },
        texts: inEach(texts, (wording) => {
          const [some] = Object.values(wording.guide.kinds);
          return some
            ? { ...wording, guide: { ...wording.guide, kinds: { ...wording.guide.kinds, never: some } } }
            : wording;
        }),
      };
    },
    at: ['model.traits.leaving.values.never'],
  },
  {
    kind: 'unreachable-tip',
    what: 'a tip for an impossible case',
    quiz: () => withTip(sound(), { id: 'lonely', area: 'mouth', when: impossible }),
    at: ['model.tips.lonely'],
  },
  {
    kind: 'unreachable-tip',
    what: 'a tip behind three that always go first',
    quiz: () => withTip(sound(), { id: 'lonely', area: 'end' }),
    at: ['model.tips.lonely'],
  },
  {
    kind: 'missing-text',
    what: 'an empty text',
    quiz: () => ({ ...sound(), texts: inEach(sound().texts, (wording) => ({ ...wording, title: '  ' })) }),
    at: ['de.title'],
  },
  {
    kind: 'missing-text',
    what: 'a tip nobody wrote',
    quiz: () => {
      const { model, texts } = sound();
      return {
        model,
        texts: inEach(texts, (wording) => {
          const { 'end-slow': _, ...tips } = wording.tips;
          return { ...wording, tips };
        }),
      };
    },
    at: ['title', 'what', 'how.0', 'time', 'sign'].map((key) => `de.tips.end-slow.${key}`),
  },
  {
    kind: 'missing-text',
    what: 'a line that only one language has',
    quiz: () => {
      const { model, texts } = sound();
      const longer = inEach(texts, (wording) => ({ ...wording, intro: { ...wording.intro, facts: ['one more'] } }));
      return { model, texts: longer.de ? { ...texts, en: longer.de } : texts };
    },
    at: ['de.intro.facts.0'],
  },
  {
    kind: 'long-path',
    what: 'a question as long as a novel',
    quiz: () => {
      const { model, texts } = sound();
      const help = 'wort '.repeat(1000);
      return {
        model,
        texts: inEach(texts, (wording) => {
          const { goal } = wording.questions;
          return goal ? { ...wording, questions: { ...wording.questions, goal: { ...goal, help } } } : wording;
        }),
      };
    },
    at: ['model.questions.goal'],
  },
  {
    kind: 'hard-to-read',
    what: 'a tip in the language of offices',
    quiz: () => {
      const { model, texts } = sound();
      const what =
        'Vergegenwärtigen Sie sich unverzüglich die Unverhältnismäßigkeit organisatorischer Verantwortungsdiffusion in Dienstleistungsunternehmen sowie die Notwendigkeit kontinuierlicher Kundenzufriedenheitsuntersuchungen unter Berücksichtigung betriebswirtschaftlicher Rahmenbedingungen.';
      return {
        model,
        texts: inEach(texts, (wording) => {
          const tip = wording.tips['end-slow'];
          return tip ? { ...wording, tips: { ...wording.tips, 'end-slow': { ...tip, what } } } : wording;
        }),
      };
    },
    at: ['de.tips.end-slow'],
  },
];

const placesIn = (findings: readonly Finding[]): string[] =>
  findings.map(({ at }) => [at.in, ...at.path].join('.')).toSorted();

describe('the linter', () => {
  test('finds nothing in a sound quiz', () => {
    expect(lint(sound().model, sound().texts)).toEqual([]);
  });

  test.each(Object.entries(quizzes))('finds nothing in %s', (_, { model, texts }) => {
    expect(lint(model, texts)).toEqual([]);
  });

  test.each(BROKEN)('finds $what, and nothing else ($kind)', ({ kind, quiz, at }) => {
    const { model, texts } = quiz();
    const findings = lint(model, texts);
    expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set([kind]));
    expect(placesIn(findings)).toEqual(at.toSorted());
    expect(findings.every(({ how }) => how === 'exact')).toBe(true);
  });

  test('is proven for every kind of finding', () => {
    expect(new Set(BROKEN.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });
});

describe('how sure a finding is', () => {
  const [big] = Object.values(quizzes);
  if (!big) throw new Error('no quiz');
  const sampling = { n: 8_000, seed: 3 };

  test('a quiz small enough is tried out whole', () => {
    const { facts } = examine(sound().model, sound().texts);
    expect(facts.map(({ how }) => how)).toEqual(facts.map(() => 'exact'));
  });

  test('in a large one, what was only looked for says in how many', () => {
    const when = {
      all: [
        { answer: 'closing', in: ['none'] },
        { answer: 'closing', in: ['from-8'] },
      ],
    };
    const { model, texts } = withTip(big, { id: 'lonely', area: 'sales', when });
    expect(lint(model, texts, sampling)).toMatchObject([{ kind: 'unreachable-tip', how: sampling }]);
  });

  test('and what is proven is exact even there', () => {
    const { model, texts } = withTip(big, { id: 'lonely', area: 'sales', when: { trait: 'goal', in: ['nothing'] } });
    const traits = model.traits.map((trait) =>
      trait.id === 'goal' ? { ...trait, values: [...trait.values, 'nothing'] } : trait,
    );
    const goals = inEach(texts, (wording) => ({ ...wording, goals: { ...wording.goals, nothing: 'Nichts.' } }));
    expect(lint({ ...model, traits }, goals, sampling)).toMatchObject([
      { kind: 'unreachable-trait', how: 'exact' },
      { kind: 'unreachable-tip', how: sampling },
    ]);
  });
});

test('the command says where, how sure, and fails', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const [big] = Object.values(quizzes);
  if (!big) throw new Error('no quiz');
  const silent = inEach(big.texts, (wording) => ({ ...wording, byLeverage: '' }));
  const failed = checkQuizzes([[big.model.id, { model: big.model, texts: silent }]]);
  const passed = checkQuizzes([['sound', sound()]]);
  const printed = log.mock.calls.flat().join('\n');
  log.mockRestore();
  expect([failed, passed]).toEqual([false, true]);
  expect(printed).toMatch(/quiz\/business-engpass\/de\/index\.ts:\d+ .*missing-text.*byLeverage is empty.*\(exact\)/);
  expect(printed).toMatch(/sampled, n=[\d,]+, seed=\d+/);
  expect(printed).toContain('1 quiz, 1 finding');
  expect(printed).toContain('1 quiz, 0 findings');
});
