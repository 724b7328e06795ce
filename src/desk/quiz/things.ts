import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskQuizTexts } from '../../ui/texts/desk-quiz.ts';
import type { Facet, Thing } from './compare.ts';
import { type Spoken, wordsFor } from './words.ts';

/** The parts of a quiz in which two versions are compared. */
export const PARTS = ['start', 'questions', 'areas', 'tiers', 'tips', 'rest'] as const;
export type Part = (typeof PARTS)[number];

/** A quiz as a list of what can differ, said in the language of the desk. */
export const thingsOf = (lang: Language, spoken: Spoken): Record<Part, Thing[]> => {
  const { model, texts } = spoken;
  const say = wordsFor(lang, spoken);
  const { kinds, most } = deskQuizTexts[lang].read;
  const { title, intro, areas: _, tiers: __, questions: ___, tips: ____, ...rest } = texts;
  return {
    start: [
      {
        id: 'start',
        name: '',
        facets: { title, headline: intro.headline, lead: intro.lead, facts: intro.facts.join('\n') },
      },
    ],
    questions: model.questions.map(({ id, kind, area, max, when, options }) => ({
      id,
      name: say.question(id),
      facets: {
        wording: say.question(id),
        help: texts.questions[id]?.help ?? '',
        kind: [kinds[kind], max === undefined ? '' : most(max)].filter(Boolean).join(', '),
        area: idFacet(area, area === null ? '' : say.area(area)),
        when: idFacet(when, say.when(when) ?? ''),
      },
      things: options.map((option) => ({
        id: option.id,
        name: say.label(id, option.id),
        facets: {
          wording: say.label(id, option.id),
          reason: texts.questions[id]?.options[option.id]?.reason ?? '',
          points: idFacet(option.points, say.points(option)),
          bracket: say.bracket(option),
          votes: idFacet(option.votes, say.votes(option)),
        },
      })),
    })),
    areas: model.areas.map((id) => {
      const area = texts.areas[id];
      return {
        id,
        name: say.area(id),
        facets: {
          wording: say.area(id),
          about: area?.about ?? '',
          strength: area?.strength ?? '',
          later: area?.later ?? '',
          call: area?.call ?? '',
          ask: area?.ask.join('\n') ?? '',
        },
        things: model.tiers.map((tier) => ({
          id: tier.id,
          name: say.tier(tier.id),
          facets: { verdict: area?.verdict[tier.id] ?? '', meaning: area?.meaning[tier.id] ?? '' },
        })),
      };
    }),
    tiers: model.tiers.map(({ id, from }) => ({
      id,
      name: say.tier(id),
      facets: { wording: say.tier(id), from: String(from) },
    })),
    tips: model.tips.map(({ id, area, tiers, when, goals }) => {
      const tip = texts.tips[id];
      return {
        id,
        name: say.tip(id),
        facets: {
          wording: say.tip(id),
          what: tip?.what ?? '',
          how: tip?.how.join('\n') ?? '',
          time: tip?.time ?? '',
          sign: tip?.sign ?? '',
          area: idFacet(area, say.area(area)),
          tiers: idFacet(tiers, (tiers ?? []).map(say.tier).join(', ')),
          when: idFacet(when, say.when(when) ?? ''),
          goals: idFacet(goals, (goals ?? []).map((goal) => say.value(model.goal, goal)).join(', ')),
        },
      };
    }),
    rest: [
      ...leavesOf({ ...rest, lifts: model.flow?.lifts, assumptions: model.flow?.assumptions }).map(([path, text]) => ({
        id: path,
        name: path,
        facets: { wording: text },
      })),
    ],
  };
};

/** What refers to other things by their ids, and so stays the same however those are called or numbered. */
const idFacet = (refers: unknown, said: string): Facet => ({ is: JSON.stringify(refers ?? null), said });

/** All that stands in a value, with the way there. */
const leavesOf = (value: unknown, path: readonly string[] = []): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
    : value === undefined || value === null
      ? []
      : [[path.join(' › '), String(value)]];
