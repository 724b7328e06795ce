import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { analyse } from '../../../quiz/engine/analysis.ts';
import { parseAnswers, readAnswers } from '../../../quiz/engine/answers.ts';
import { parseModel } from '../../../quiz/engine/model.ts';
import { next, before as previous, visible } from '../../../quiz/engine/path.ts';
import { profileOf } from '../../../quiz/engine/profile.ts';
import { inLanguage } from '../../../quiz/engine/quiz.ts';
import { versionOf } from '../../../quiz/engine/version.ts';
import { paramsOf } from '../../support/arbitrary.ts';
import { sampleModel, sampleQuiz } from '../../support/sample-quiz.ts';

const model = sampleQuiz.model;
const sample = inLanguage(sampleQuiz, 'de');
const dry = { water: ['none'], sources: ['nothing'], lost: ['no'], goal: ['up'] };
const leaking = {
  water: ['much'],
  sources: ['river', 'well'],
  lost: ['many'],
  how: ['for-long'],
  after: ['waited'],
  goal: ['down'],
};

describe('a diagnosis worked out by hand', () => {
  test('an empty mouth and a tight end: the mouth is the bottleneck, clearly', () => {
    // mouth 0 of 9, end 4 of 5
    expect(profileOf(model, dry)).toMatchObject({
      areas: [
        { id: 'mouth', health: 0, tier: 'low', level: 0 },
        { id: 'end', health: 80, tier: 'high', level: 1 },
      ],
      bottleneck: 'mouth',
      runnerUp: 'end',
      strength: 'end',
      clarity: 'clear',
      reasons: [
        { question: 'sources', option: 'nothing', share: 5 / 9 },
        { question: 'water', option: 'none', share: 4 / 9 },
      ],
    });
  });

  test('a full mouth and a leaking end: the end is the bottleneck, and the guide knows the leaving', () => {
    // mouth 9 of 9, end 1 of 5
    const analysis = analyse(sample, leaking);
    expect(analysis.bottlenecks.map((bottleneck) => [bottleneck.name, bottleneck.health])).toEqual([['End', 20]]);
    expect(analysis.guide?.kind.name).toBe('slow');
    expect(analysis.guide?.reflex?.name).toBe('silent');
    expect(analysis.goal).toBe('Less through End.');
    expect(analysis.clarity).toEqual({ id: 'clear', text: 'It is End.' });
  });

  test('a signal brings its tip first, and the goal moves what serves it to the front', () => {
    expect(analyse(sample, dry).tips.map((tip) => tip.id)).toEqual(['mouth-dry', 'mouth-low', 'mouth-any-1']);
    expect(analyse(sample, { ...dry, goal: ['down'] }).tips.map((tip) => tip.id)).toEqual([
      'mouth-any-2',
      'mouth-dry',
      'mouth-low',
    ]);
  });

  test('equally low areas: the one further down the pipe is the bottleneck, and both are shown', () => {
    const analysis = analyse(sample, {
      water: ['none'],
      sources: ['nothing'],
      lost: ['many'],
      how: ['at-once'],
      goal: ['up'],
    });
    expect(analysis.bottlenecks.map((bottleneck) => bottleneck.name)).toEqual(['End', 'Mouth']);
    expect(analysis.clarity.id).toBe('even');
    expect(analysis.areas.map((area) => area.role)).toEqual(['bottleneck', 'bottleneck']);
  });
});

describe('the path', () => {
  test('a branch opens and closes with the answer it hangs on, and so does the branch behind it', () => {
    const ids = (answers: Record<string, string[]>) => visible(model.questions, answers).map((question) => question.id);
    expect(ids({})).toEqual(['water', 'sources', 'lost', 'goal']);
    expect(ids({ lost: ['few'] })).toEqual(['water', 'sources', 'lost', 'how', 'goal']);
    expect(ids({ lost: ['few'], how: ['for-long'] })).toEqual(['water', 'sources', 'lost', 'how', 'after', 'goal']);
    expect(ids({ lost: ['no'], how: ['for-long'] })).toEqual(['water', 'sources', 'lost', 'goal']);
  });

  test('leads from question to question and back', () => {
    expect(next(model.questions, { water: ['some'] })?.id).toBe('sources');
    expect(previous(model.questions, {}, 'sources')?.id).toBe('water');
    expect(previous(model.questions, {}, 'water')).toBeNull();
  });
});

describe('answers from outside', () => {
  const parse = (params: Record<string, string[]>, quiz = 'sample', version = 'v1') =>
    parseAnswers({ model, version: 'v1' }, { quiz, version, params: paramsOf(params) });

  test.each([
    ['another quiz', () => parse(dry, 'other'), { code: 'unknown-quiz' }],
    ['an older version', () => parse(dry, 'sample', 'v0'), { code: 'unknown-version' }],
    ['a question that is none', () => parse({ ...dry, extra: ['x'] }), { code: 'unknown-question', question: 'extra' }],
    [
      'an option that is none',
      () => parse({ ...dry, water: ['ocean'] }),
      { code: 'unknown-option', question: 'water' },
    ],
    [
      'two options where one is allowed',
      () => parse({ ...dry, water: ['none', 'some'] }),
      { code: 'too-many-options', question: 'water' },
    ],
    [
      'three where two are allowed',
      () => parse({ ...dry, sources: ['rain', 'river', 'well'] }),
      { code: 'too-many-options', question: 'sources' },
    ],
    [
      'one beside "nothing"',
      () => parse({ ...dry, sources: ['rain', 'nothing'] }),
      { code: 'too-many-options', question: 'sources' },
    ],
    ['a gap', () => parse({ water: ['none'] }), { code: 'incomplete', question: 'sources' }],
    ['a gap in the branch', () => parse({ ...dry, lost: ['few'] }), { code: 'incomplete', question: 'how' }],
    [
      'names that objects have',
      () => parse({ ...dry, constructor: ['x'] }),
      { code: 'unknown-question', question: 'constructor' },
    ],
  ])('refuses %s and says exactly why', (_, attempt, refusal) => {
    expect(attempt()).toEqual({ ok: false, refusal });
  });

  test('in a link, what does not fit is named and the rest is kept', () => {
    const params = new URLSearchParams('water=ocean&sources=rain&utm_source=letter');
    expect(readAnswers(model.questions, params)).toEqual({ answers: { sources: ['rain'] }, refused: ['water'] });
  });
});

describe('a model', () => {
  test('has a version that changes with its content and not with the order of its fields', async () => {
    const version = await versionOf(model);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(await versionOf(parseModel(Object.fromEntries(Object.entries(sampleModel).toReversed())))).toBe(version);
    expect(await versionOf({ ...model, goal: 'leaving' })).not.toBe(version);
  });

  /** The paths of the faults that are found when the value at `path` is another (undefined: is missing). */
  const faultsWith = (path: string, value: unknown): string[] => {
    try {
      parseModel(replaced(JSON.parse(JSON.stringify(sampleModel)), path.split('.'), value));
      return [];
    } catch (error) {
      if (error instanceof z.core.$ZodError) return error.issues.map((issue) => issue.path.join('.'));
      throw error;
    }
  };

  test('without a fault is taken', () => {
    expect(faultsWith('id', 'sample')).toEqual([]);
  });

  test.each([
    ['an unknown area in points', 'questions.0.options.1.points', { sails: 1 }, 'questions.0.options.1.points.sails'],
    ['a condition on a later question', 'questions.0.when', { answer: 'lost', in: ['no'] }, 'questions.0.when.answer'],
    ['a condition on an unknown option', 'questions.3.when.in', ['never'], 'questions.3.when.in.0'],
    ['a question twice', 'questions.5.id', 'water', 'questions.5.id'],
    ['a name the URL needs', 'questions.5.id', 'email', 'questions.5.id'],
    ['a figure without bracket', 'questions.2.options.0.bracket', undefined, 'questions.2.options.0.bracket'],
    ['a bracket upside down', 'questions.2.options.1.bracket.high', 0, 'questions.2.options.1.bracket.high'],
    ['tiers that do not start at 0', 'tiers.0.from', 5, 'tiers.0.from'],
    [
      'a vote for an unknown value',
      'questions.3.options.0.votes.leaving',
      { never: 1 },
      'questions.3.options.0.votes.leaving.never',
    ],
    ['a tip for an unknown tier', 'tips.2.tiers', ['middle'], 'tips.2.tiers.0'],
    ['an area that nobody asks about', 'areas', ['mouth', 'end', 'sky'], 'areas.2'],
    ['a multiple choice without limit', 'questions.1.max', undefined, 'questions.1.max'],
    ['a wrong kind', 'questions.1.kind', 'essay', 'questions.1.kind'],
    ['a field nobody knows', 'questions.1.colour', 'red', 'questions.1'],
  ])('with %s is refused at its exact path', (_, path, value, expected) => {
    expect(faultsWith(path, value)).toContain(expected);
  });
});

/** JSON with the value at a path replaced; `undefined` takes it out. */
const replaced = (json: unknown, [key, ...rest]: string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(json)) return json.map((part, i) => (String(i) === key ? replaced(part, rest, value) : part));
  const record = z.record(z.string(), z.unknown()).parse(json);
  return { ...record, [key]: replaced(record[key], rest, value) };
};

describe('a quiz without a guide', () => {
  const { guide: _, ...without } = model;

  test('is a quiz: whoever leaves, the analysis has none', () => {
    const plain = { ...sample, model: parseModel(without), texts: { ...sample.texts, guide: null } };
    expect(analyse(sample, leaking).guide).not.toBeNull();
    expect(analyse(plain, leaking)).toEqual({ ...analyse(sample, leaking), guide: null });
  });

  test('cannot be about the guide', () => {
    expect(() => parseModel({ ...without, result: 'guide' })).toThrow('a quiz about the guide needs one');
  });
});
