import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { type Finding, KINDS, type Kind } from '../../../quiz/check/finding.ts';
import { examine, lint } from '../../../quiz/check/lint.ts';
import { LANGUAGES, type Language } from '../../../quiz/engine/quiz.ts';
import type { Texts } from '../../../quiz/engine/texts.ts';
import { quizzes } from '../../../quiz/index.ts';
import { checkQuizzes, sourcesOf } from '../../../src/tools/quiz-check.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';
import { type Draft, inEach, inOne, sound, withOptions, withQuestion, withTiers, withTip } from './sound-quiz.ts';

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
          const { guide } = wording;
          const [some] = Object.values(guide?.kinds ?? {});
          return guide && some ? { ...wording, guide: { ...guide, kinds: { ...guide.kinds, never: some } } } : wording;
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
];

const HARD: Record<Language, string> = {
  de: 'Vergegenwärtigen Sie sich unverzüglich die Unverhältnismäßigkeit organisatorischer Verantwortungsdiffusion in Dienstleistungsunternehmen sowie die Notwendigkeit kontinuierlicher Kundenzufriedenheitsuntersuchungen unter Berücksichtigung betriebswirtschaftlicher Rahmenbedingungen.',
  en: 'Immediately acknowledge the disproportionality of organisational responsibility diffusion in professional service organisations, notwithstanding the indispensability of continuous satisfaction evaluations considering operational circumstances.',
};

type BrokenWording = { kind: Kind; what: string; change: (wording: Texts, language: Language) => Texts; at: string[] };

/** Each is broken in one language at a time. */
const BROKEN_WORDING: BrokenWording[] = [
  {
    kind: 'missing-text',
    what: 'an empty text',
    change: (wording) => ({ ...wording, title: '  ' }),
    at: ['title'],
  },
  {
    kind: 'missing-text',
    what: 'a tip nobody wrote',
    change: (wording) => {
      const { 'end-slow': _, ...tips } = wording.tips;
      return { ...wording, tips };
    },
    at: ['title', 'what', 'how.0', 'how.1', 'time', 'sign'].map((key) => `tips.end-slow.${key}`),
  },
  {
    kind: 'missing-text',
    what: 'a line that only the others have',
    change: (wording) => {
      const some = wording.tips['mouth-low'];
      return some ? { ...wording, tips: { ...wording.tips, 'mouth-low': { ...some, how: ['first'] } } } : wording;
    },
    at: ['tips.mouth-low.how.1'],
  },
  {
    kind: 'long-path',
    what: 'a question as long as a novel',
    change: (wording) => {
      const { lost } = wording.questions;
      const ask = 'word '.repeat(1000);
      return lost ? { ...wording, questions: { ...wording.questions, lost: { ...lost, ask } } } : wording;
    },
    at: ['questions.lost'],
  },
  {
    kind: 'hard-to-read',
    what: 'a tip in the language of offices',
    change: (wording, language) => {
      const tip = wording.tips['end-slow'];
      return tip ? { ...wording, tips: { ...wording.tips, 'end-slow': { ...tip, what: HARD[language] } } } : wording;
    },
    at: ['tips.end-slow'],
  },
  {
    kind: 'missing-text',
    what: 'an area with too few questions for a call',
    change: (wording) => {
      const { end } = wording.areas;
      return end ? { ...wording, areas: { ...wording.areas, end: { ...end, ask: end.ask.slice(0, 2) } } } : wording;
    },
    at: ['areas.end.ask.2'],
  },
  {
    kind: 'missing-text',
    what: 'a kind of leaving that nobody is asked about',
    change: (wording) => {
      const { guide } = wording;
      const slow = guide?.kinds.slow;
      return guide && slow
        ? { ...wording, guide: { ...guide, kinds: { ...guide.kinds, slow: { ...slow, ask: '' } } } }
        : wording;
    },
    at: ['guide.kinds.slow.ask'],
  },
  {
    kind: 'hard-to-read',
    what: 'a question for a call in the language of offices',
    change: (wording, language) => {
      const { end } = wording.areas;
      return end
        ? { ...wording, areas: { ...wording.areas, end: { ...end, ask: [HARD[language], 'b?', 'c?'] } } }
        : wording;
    },
    at: ['areas.end.ask'],
  },
  {
    kind: 'hard-to-read',
    what: 'a follow-up in the language of offices',
    change: (wording, language) => {
      const { followUps } = wording;
      if (!followUps) return wording;
      return {
        ...wording,
        followUps: { ...followUps, byTip: { ...followUps.byTip, 'end-slow': HARD[language].repeat(2) } },
      };
    },
    at: ['followUps.byTip.end-slow'],
  },
  {
    kind: 'hard-to-read',
    what: 'a mail about an area in the language of offices',
    change: (wording, language) => {
      const { followUps } = wording;
      const end = followUps?.byArea.end;
      if (!followUps || !end) return wording;
      const last = { ...end.last, measure: HARD[language] };
      return { ...wording, followUps: { ...followUps, byArea: { ...followUps.byArea, end: { ...end, last } } } };
    },
    at: ['followUps.byArea.end.last'],
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

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(BROKEN_WORDING)('finds $what, and nothing else ($kind)', ({ kind, change, at }) => {
      const { model, texts } = sound();
      const findings = lint(
        model,
        inOne(texts, language, (wording) => change(wording, language)),
      );
      expect(new Set(findings.map((finding) => finding.kind))).toEqual(new Set([kind]));
      expect(placesIn(findings)).toEqual(at.map((place) => `${language}.${place}`).toSorted());
      expect(findings.every(({ how }) => how === 'exact')).toBe(true);
    });
  });

  test('is proven for every kind of finding', () => {
    expect(new Set([...BROKEN, ...BROKEN_WORDING].map(({ kind }) => kind))).toEqual(new Set(KINDS));
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

describe('the command', () => {
  const [big] = Object.values(quizzes);
  if (!big) throw new Error('no quiz');
  const printedFor = (quiz: Draft): { passed: boolean; lines: string[] } => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const passed = checkQuizzes([[quiz.model.id, quiz]]);
    const lines = stripVTControlCharacters(log.mock.calls.flat().join('\n')).split('\n');
    log.mockRestore();
    return { passed, lines };
  };

  test('passes a sound quiz', () => {
    const { passed, lines } = printedFor(sound());
    expect(passed).toBe(true);
    expect(lines).toContain('  1 quiz, 0 findings');
  });

  test.each(LANGUAGES)('says in which file and line of %s, how sure, and fails', (language) => {
    const texts = inOne(big.texts, language, (wording) => ({
      ...wording,
      byLeverage: '',
      tips: { ...wording.tips, ...hardened(wording.tips, 'pos-case', language) },
      questions: { ...wording.questions, ...lengthened(wording.questions, 'channels') },
      guide: wording.guide && { ...wording.guide, limits: '' },
    }));
    const { passed, lines } = printedFor({ model: big.model, texts });
    const own = `quiz/business-engpass/${language}`;
    expect(passed).toBe(false);
    expect(lines.filter((line) => line.includes('✗')).map(readFinding)).toEqual([
      { kind: 'missing-text', file: `${own}/index.ts`, text: expect.stringContaining('byLeverage:'), how: 'exact' },
      { kind: 'missing-text', file: `quiz/guide/${language}.ts`, text: '  limits:', how: 'exact' },
      { kind: 'long-path', file: `${own}/questions.ts`, text: '  channels: {', how: 'exact' },
      { kind: 'hard-to-read', file: `${own}/tips/positioning.ts`, text: "  'pos-case': {", how: 'exact' },
    ]);
    expect(lines).toContain('  1 quiz, 4 findings');
    expect(lines.join('\n')).toMatch(/sampled, n=[\d,]+, seed=\d+/);
  });

  /** A printed finding, with the line of the file that it names. */
  const readFinding = (printed: string) => {
    const [, file = '', line, kind, how] = /✗ (\S+):(\d+) {2}(\S+) .*\((.*)\)$/.exec(printed) ?? [];
    const source = sourcesOf(big.model.id).find(({ path }) => path === file);
    return { kind, file, text: source?.text.split('\n')[Number(line) - 1], how };
  };

  const hardened = (tips: Texts['tips'], id: string, language: Language): Texts['tips'] => {
    const tip = tips[id];
    return tip ? { [id]: { ...tip, what: HARD[language].repeat(3) } } : {};
  };

  const lengthened = (questions: Texts['questions'], id: string): Texts['questions'] => {
    const question = questions[id];
    return question ? { [id]: { ...question, ask: 'word '.repeat(1000) } } : {};
  };
});
