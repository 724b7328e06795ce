import type { Model } from '../../engine/model.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { leavesOf, type Wordings } from '../wording.ts';

/** A text that the model needs and a language lacks, one that another language has, or one that is empty. */
export const missingTexts = ({ model, texts }: Subject): Finding[] => {
  const everywhere = [...neededBy(model), ...writtenIn(texts)];
  return Object.entries(texts).flatMap(([language, wording]) => {
    const own = new Map(leavesOf(wording).map(({ path, value }) => [path.join('/'), value]));
    const faults = new Map<string, Finding>();
    for (const { path, why } of everywhere) {
      const key = path.join('/');
      const value = own.get(key);
      if (faults.has(key) || (typeof value === 'string' && value.trim() !== '')) continue;
      const what = own.has(key) ? 'is empty' : `is missing: ${why}`;
      faults.set(key, {
        kind: 'missing-text',
        at: { in: language, path },
        what: `${language}: ${path.join('.')} ${what}`,
        how: 'exact',
      });
    }
    return [...faults.values()];
  });
};

type Needed = { path: readonly string[]; why: string };

/** Every text for an id of the model. */
const neededBy = (model: Model): Needed[] => {
  const of = (start: readonly string[], ids: readonly string[], keys: readonly string[]) =>
    ids.flatMap((id) => keys.map((key) => [...start, id, ...key.split('.')]));
  const valuesOf = (id: string) => model.traits.find((trait) => trait.id === id)?.values ?? [];
  const tiers = model.tiers.map((tier) => tier.id);
  const spoken = tiers.flatMap((tier) => [`verdict.${tier}`, `meaning.${tier}`]);
  const paths = [
    ...of(['areas'], model.areas, ['name', 'about', 'strength', ...spoken, 'later', 'call', 'ask.0', 'ask.1', 'ask.2']),
    ...tiers.map((tier) => ['tiers', tier]),
    ...model.questions.flatMap((question) => [
      ['questions', question.id, 'ask'],
      ...question.options.flatMap((option) =>
        of(['questions', question.id, 'options'], [option.id], option.points ? ['label', 'reason'] : ['label']),
      ),
    ]),
    ...of(
      ['tips'],
      model.tips.map((tip) => tip.id),
      ['title', 'what', 'how.0', 'time', 'sign'],
    ),
    ...['clear', 'narrow', 'even'].map((clarity) => ['clarity', clarity]),
    ...valuesOf(model.goal).map((goal) => ['goals', goal]),
    ...(model.flow ? [['byLeverage']] : []),
    ...Object.entries(model.flow ? { figures: model.flow.figures, assumptions: model.flow.assumptions } : {}).flatMap(
      ([part, named]) => Object.keys(named).map((name) => ['flow', part, name]),
    ),
    ...(model.flow ? model.areas.map((area) => ['flow', 'lifts', area]) : []),
    ...(model.guide
      ? [
          ['guide', 'limits'],
          ...of(['guide', 'kinds'], valuesOf(model.guide.kind), ['name', 'meaning', 'steps.0.title', 'ask']),
          ...of(['guide', 'reflexes'], valuesOf(model.guide.reflex), ['name', 'mirror', 'repair']),
        ]
      : []),
  ];
  return paths.map((path) => ({ path, why: 'the model needs it' }));
};

/** What a name is within a sentence is grammar: one language needs it, the next does not. */
const OWN_TO_A_LANGUAGE = 'inSentence';

/** Every text of every language, so that each language is held against all others. `null` says that none is needed. */
const writtenIn = (texts: Wordings): Needed[] =>
  Object.entries(texts).flatMap(([language, wording]) =>
    leavesOf(wording)
      .filter(({ path, value }) => typeof value === 'string' && path.at(-1) !== OWN_TO_A_LANGUAGE)
      .map(({ path }) => ({ path, why: `"${language}" has it` })),
  );
