import { describe, expect, test } from 'vitest';
import { entriesOf, locate } from '../../../quiz/check/locate.ts';
import { LANGUAGES } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import { sourcesOf } from '../../../src/tools/quiz-check.ts';

const MODEL_SOURCE = `import { defineModel } from '../engine/model.ts';

/** { id: 'not-me' } */
export const model = defineModel({
  id: 'x',
  areas: ['mouth', 'end'], // 'sky'
  questions: [
    {
      id: 'water',
      options: [
        { id: 'none', points: { mouth: 0 } },
        { id: 'much', points: { mouth: 4 } },
      ],
    },
  ],
  tips: [{ id: 'none', area: 'mouth' }],
});
`;
const TEXT_SOURCE = `export const tips: Texts<typeof model>['tips'] = {
  none: {
    title: 'A brace { and a colon: here',
    how: ['first', 'Then this.'],
  },
};
`;
const sources = [
  { path: 'quiz/x/model.ts', text: MODEL_SOURCE },
  { path: 'quiz/x/de/tips.ts', text: TEXT_SOURCE },
  { path: 'quiz/x/en/tips.ts', text: `// English\n${TEXT_SOURCE}` },
];

describe('a place is found in the sources', () => {
  test.each([
    ['an area', 'model', ['areas', 'end'], 'model.ts:6'],
    ['a question', 'model', ['questions', 'water'], 'model.ts:9'],
    ['an option', 'model', ['questions', 'water', 'options', 'none'], 'model.ts:11'],
    ['a tip of the same name', 'model', ['tips', 'none'], 'model.ts:16'],
    ['a text', 'de', ['tips', 'none', 'title'], 'de/tips.ts:3'],
    ['a text in another language', 'en', ['tips', 'none', 'title'], 'en/tips.ts:4'],
    ['a line of a list', 'de', ['tips', 'none', 'how', '1'], 'de/tips.ts:4'],
    ['a text that is missing, at what should hold it', 'de', ['tips', 'none', 'sign'], 'de/tips.ts:2'],
    ['a tip that is missing, at the tips', 'de', ['tips', 'other', 'title'], 'de/tips.ts:1'],
    ['what is nowhere, at the file', 'model', ['nowhere'], 'model.ts:1'],
  ])('%s', (_, within, path, place) => {
    expect(locate(sources, { in: within, path })).toBe(`quiz/x/${place}`);
  });

  test('a comment is none', () => {
    expect(entriesOf(MODEL_SOURCE).flatMap(({ way }) => way)).not.toContain('not-me');
  });
});

describe.each(Object.entries(quizzes))('in %s', (id, { model, texts }) => {
  const own = sourcesOf(id);
  const lineAt = (place: string): string => {
    const [path, line] = place.split(':');
    return own.find((source) => source.path === path)?.text.split('\n')[Number(line) - 1] ?? '';
  };

  test('every area, tier, question, option, value and tip is found where its id stands', () => {
    const places = [
      ...model.areas.map((area) => ['areas', area]),
      ...model.tiers.map((tier) => ['tiers', tier.id]),
      ...model.questions.map((question) => ['questions', question.id]),
      ...model.questions.flatMap(({ id: question, options }) =>
        options.map((option) => ['questions', question, 'options', option.id]),
      ),
      ...model.traits.flatMap((trait) => trait.values.map((value) => ['traits', trait.id, 'values', value])),
      ...model.tips.map((tip) => ['tips', tip.id]),
    ];
    const lines = places.map((path) => locate(own, { in: 'model', path }));
    places.forEach((path, i) => expect(lineAt(lines[i] ?? '')).toContain(`'${path.at(-1)}'`));
    const options = lines.filter((_, i) => places[i]?.[2] === 'options');
    expect(new Set(options).size).toBe(options.length); // no two options on one line
  });

  test.each(LANGUAGES)('every area, question, tip and part of the guide is found in its wording in %s', (language) => {
    const { areas, questions, tips, guide } = texts[language];
    const places = [
      ...Object.entries({ areas, questions, tips }).flatMap(([part, all]) => Object.keys(all).map((of) => [part, of])),
      ...Object.keys(guide?.kinds ?? {}).map((kind) => ['guide', 'kinds', kind]),
      ...Object.keys(guide?.reflexes ?? {}).map((reflex) => ['guide', 'reflexes', reflex]),
    ];
    for (const path of places) {
      const place = locate(own, { in: language, path });
      expect(place).not.toContain('/follow-ups/');
      expect(place).toMatch(new RegExp(`/${language}[./]`));
      expect(lineAt(place).trim()).toMatch(new RegExp(`^'?${path.at(-1)}'?: {`));
    }
  });

  test.each(LANGUAGES)('every part of the follow-ups is found in its wording in %s', (language) => {
    const { followUps } = texts[language];
    if (!followUps) return; // a quiz may do without
    const { byArea, choice: _, ...chosen } = followUps;
    const places = [
      ...Object.entries(byArea).flatMap(([area, parts]) => Object.keys(parts).map((part) => ['byArea', area, part])),
      ...Object.entries(chosen).flatMap(([by, all]) => Object.keys(all).map((of) => [by, of])),
    ];
    for (const path of places) {
      const place = locate(own, { in: language, path: ['followUps', ...path] });
      expect(place).toContain(`/${language}/follow-ups/`);
      expect(lineAt(place).trim()).toMatch(new RegExp(`^'?${path.at(-1)}'?:`));
    }
  });
});
