import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFirst } from '../../../quiz/engine/order.ts';
import { visible } from '../../../quiz/engine/path.ts';
import { profileOf } from '../../../quiz/engine/profile.ts';
import { LANGUAGES } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import siteConfig from '../../../site.config.ts';
import { linesFor } from '../../../src/desk/experiments/lines.ts';
import { parseSite } from '../../../src/lib/site.ts';
import { brotli, FIRST_FLIGHT } from '../../../src/tools/brotli.ts';
import { experimentFaults } from '../../../src/tools/experiment-faults.ts';
import { tooLarge } from '../../../src/tools/experiments.ts';
import { inRoot } from '../../../src/tools/paths.ts';
import { editionsOf } from '../../../src/tools/quizzes.ts';
import { bundleQuiz, type Script, sharedScripts } from '../../../src/tools/scripts.ts';
import { deskExperimentsTexts } from '../../../src/ui/texts/desk-experiments.ts';

const ID = 'business-engpass';
const HEADLINE = { id: 'headline-1', quiz: ID, on: 'headline', b: { de: 'Anders gefragt', en: 'Asked otherwise' } };
const ORDER = { id: 'order-1', quiz: ID, on: 'order', first: ['hours'] };
const SUBJECT = { id: 'subject-1', quiz: ID, on: 'subject', mail: 'last', b: { de: 'Anders', en: 'Otherwise' } };

/** What a maker is told of these experiments; by field. */
const faultsOf = (...experiments: object[]): Record<string, string> => {
  const parsed = parseSite({ ...siteConfig, experiments });
  const faults = parsed.ok ? experimentFaults(parsed.house, quizzes) : parsed.faults;
  return Object.fromEntries(faults.map(({ field, expected }) => [field, expected]));
};

/** Lines as they stand in site.config.ts, read as it is read. */
const read = (lines: string): object[] => new Function(`return { ${lines} }.experiments`)();

describe('an experiment in site.config.ts', () => {
  test('as docs/experiments.md and the desk write it is taken', async () => {
    const docs = await readFile(inRoot('docs/experiments.md'), 'utf8');
    const shown = [...docs.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, lines = '']) => read(lines));
    expect(shown.map((experiments) => experiments.length)).toEqual([1, 3]);
    for (const experiments of shown) expect(faultsOf(...experiments)).toEqual({});
    for (const quiz of Object.keys(quizzes)) {
      const headlines = LANGUAGES.map((lang) => [lang, `${deskExperimentsTexts[lang].sample} It's "\\" so`] as const);
      const [experiment = {}] = read(linesFor(quiz, '2027-01-18', headlines));
      expect(faultsOf(experiment)).toEqual({});
      expect(experiment).toMatchObject({ b: Object.fromEntries(headlines) });
    }
  });

  test.each([
    ['a name that is none', [{ ...HEADLINE, id: 'Headline 1' }], 'experiments.0.id'],
    ['a name twice', [HEADLINE, { ...SUBJECT, id: 'headline-1' }], 'experiments.1.id'],
    ['a quiz that there is not', [{ ...HEADLINE, quiz: 'sails' }], 'experiments.0.quiz'],
    ['a day that there is not', [{ ...HEADLINE, from: '2027-02-30' }], 'experiments.0.from'],
    ['an end before its beginning', [{ ...HEADLINE, from: '2027-02-02', until: '2027-02-01' }], 'experiments.0.until'],
    ['a language that is offered and not spoken', [{ ...HEADLINE, b: { de: 'Anders' } }], 'experiments.0.b.en'],
    [
      'what the quiz says already',
      [{ ...HEADLINE, b: { ...HEADLINE.b, de: quizzes[ID]?.texts.de.intro.headline } }],
      'experiments.0.b.de',
    ],
    [
      'an intro that the quiz has already',
      [
        {
          ...HEADLINE,
          on: 'intro',
          b: Object.fromEntries(
            LANGUAGES.map((lang) => [
              lang,
              { lead: quizzes[ID]?.texts[lang].intro.lead, facts: quizzes[ID]?.texts[lang].intro.facts },
            ]),
          ),
        },
      ],
      'experiments.0.b.de',
    ],
    ['a question that there is not', [{ ...ORDER, first: ['hours', 'sails'] }], 'experiments.0.first.1'],
    ['a question twice', [{ ...ORDER, first: ['hours', 'hours'] }], 'experiments.0.first'],
    ['the order that there is', [{ ...ORDER, first: [quizzes[ID]?.model.questions[0]?.id] }], 'experiments.0.first'],
    ['a question before the one that it depends on', [{ ...ORDER, first: ['trigger'] }], 'experiments.0.first'],
    ['a mail that there is not', [{ ...SUBJECT, mail: 'third' }], 'experiments.0.mail'],
    ['a blank that nobody fills', [{ ...SUBJECT, b: { ...SUBJECT.b, en: 'Hello {name}' } }], 'experiments.0.b.en'],
    ['a subject that no inbox shows', [{ ...SUBJECT, b: { ...SUBJECT.b, de: 'x'.repeat(61) } }], 'experiments.0.b.de'],
    [
      'two with one quiz at a time',
      [
        { ...HEADLINE, until: '2027-02-02' },
        { ...ORDER, from: '2027-02-02' },
      ],
      'experiments.1.from',
    ],
    ['two with one mail at a time', [SUBJECT, { ...SUBJECT, id: 'subject-2' }], 'experiments.1.from'],
    ['nothing that differs', [{ ...HEADLINE, on: 'colour' }], 'experiments.0.on'],
    ['a misspelt field', [{ ...HEADLINE, untill: '2027-02-02' }], 'experiments.0.untill'],
  ])('with %s is refused, with its field', (_, experiments, field) => {
    expect(Object.keys(faultsOf(...experiments))).toContain(field);
  });

  test('may follow another, and run beside one with a mail or another quiz', () => {
    const first = { ...HEADLINE, until: '2027-02-01' };
    const next = { ...ORDER, from: '2027-02-02' };
    const other = { ...HEADLINE, id: 'headline-2', quiz: 'kunden-springen-ab' };
    expect(faultsOf(first, next, other, SUBJECT, { ...SUBJECT, id: 'subject-2', mail: 'depth' })).toEqual({});
  });
});

describe('any order that is let through', () => {
  const { model } = quizzes[ID] ?? {};
  if (!model) throw new Error('no such quiz');
  const ids = model.questions.map(({ id }) => id);
  const orders = fc.shuffledSubarray(ids, { minLength: 1, maxLength: 8 });

  /** Whatever is asked, the answer that this number says. */
  const answered = (questions: typeof model.questions, numbers: readonly number[]) => {
    const answers: Record<string, readonly string[]> = {};
    for (;;) {
      const open = visible(questions, answers).find(({ id }) => !answers[id]);
      if (!open) return answers;
      const number = numbers[ids.indexOf(open.id)] ?? 0;
      answers[open.id] = [open.options[number % open.options.length]?.id ?? ''];
    }
  };

  test('asks everybody the same questions, and finds the same', () => {
    let letThrough = 0;
    fc.assert(
      fc.property(orders, fc.array(fc.nat(8), { minLength: ids.length, maxLength: ids.length }), (first, numbers) => {
        if (Object.keys(faultsOf({ ...ORDER, first })).length > 0) return;
        letThrough++;
        const one = answered(model.questions, numbers);
        const other = answered(withFirst(model.questions, first), numbers);
        expect(other).toEqual(one);
        expect(profileOf(model, other)).toEqual(profileOf(model, one));
      }),
      { numRuns: 200 },
    );
    expect(letThrough).toBeGreaterThan(20);
  });
});

describe('the element', () => {
  const houseWith = (...experiments: object[]) => {
    const parsed = parseSite({ ...siteConfig, experiments });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return parsed.house;
  };
  const scriptsFor = async (quiz: string, ...experiments: object[]) => {
    const house = houseWith(...experiments);
    const edition = (await editionsOf(quizzes)).find((one) => one.model.id === quiz && one.lang === 'de');
    if (!edition) throw new Error('no such quiz');
    return bundleQuiz(edition, await sharedScripts(house));
  };
  const codeOf = ({ contents }: Script) => new TextDecoder().decode(contents);

  test('has not a byte of it without an experiment, and none once it is over or with another quiz', async () => {
    const { element, hosted } = await scriptsFor(ID);
    for (const script of [element, hosted]) expect(codeOf(script)).not.toMatch(/variant=|Math\.random|"variant"/);
    for (const experiment of [
      { ...HEADLINE, until: '2020-01-01' },
      { ...HEADLINE, quiz: 'kunden-springen-ab' },
      SUBJECT,
    ]) {
      const other = await scriptsFor(ID, experiment);
      expect(codeOf(other.element)).toBe(codeOf(element));
      expect(codeOf(other.hosted)).toBe(codeOf(hosted));
      expect(tooLarge(other)).toEqual([]);
    }
  });

  test('carries both variants while one runs, for at most 350 bytes more; the build says if that is too much', async () => {
    const bytes = async (...experiments: object[]) =>
      brotli((await scriptsFor(ID, ...experiments)).element.contents).length;
    const without = await bytes();
    for (const experiment of [HEADLINE, ORDER]) expect((await bytes(experiment)) - without).toBeLessThanOrEqual(350);
    const large = {
      element: {
        path: '/x/element.js',
        contents: crypto.getRandomValues(new Uint8Array(FIRST_FLIGHT + 1)),
        sources: new Map(),
      },
    };
    const { experiment } = await scriptsFor(ID, HEADLINE);
    expect(tooLarge({ ...large, experiment })[0]).toContain('"headline-1"');
    expect(tooLarge({ ...large, experiment: null })).toEqual([]);
  });
});
