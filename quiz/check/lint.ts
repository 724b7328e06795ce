import { sayDuration } from '../engine/duration.ts';
import type { Model } from '../engine/model.ts';
import { answersIn, type Sampling } from './branches.ts';
import type { Finding, How } from './finding.ts';
import { outcomesOf } from './reach.ts';
import { brokenTiers, heavyOptions, thinAreas } from './rules/areas.ts';
import { unreachableOutcomes } from './rules/outcomes.ts';
import { longPaths, optionsWithoutEffect, pathTimes, unreachableQuestions } from './rules/questions.ts';
import { easeIn, hardTexts } from './rules/reading.ts';
import { missingTexts } from './rules/texts.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { Wordings } from './wording.ts';

const RULES = [
  unreachableQuestions,
  optionsWithoutEffect,
  thinAreas,
  heavyOptions,
  brokenTiers,
  unreachableOutcomes,
  missingTexts,
  longPaths,
  hardTexts,
];

export const LINT_SAMPLING: Sampling = { n: 100_000, seed: 1 };

/**
 * What is wrong with a quiz, found without running it on anybody: see `KINDS`. A pure function of model and wording;
 * each finding says whether it is exact or comes from a search with this sampling.
 */
export const lint = (model: Model, texts: Wordings, sampling = LINT_SAMPLING): Finding[] =>
  lintOf(subjectOf(model, texts, sampling));

/** The same of a quiz that was looked into before. */
export const lintOf = (subject: Subject): Finding[] => RULES.flatMap((rule) => rule(subject));

/** One line of the summary: what was looked at, what came out, and how sure that is. */
export type Fact = { what: string; found: string; how: How };

/** The findings, and what was looked at to find them or to find none. */
export const examine = (
  model: Model,
  texts: Wordings,
  sampling = LINT_SAMPLING,
): { findings: Finding[]; facts: Fact[] } => {
  const subject = subjectOf(model, texts, sampling);
  return { findings: lintOf(subject), facts: factsOf(subject) };
};

const factsOf = (subject: Subject): Fact[] => {
  const { model, branches, how, reached } = subject;
  const lengths = branches.map(({ shown }) => shown.length);
  return [
    {
      what: 'paths',
      found: `${branches.length} branches, ${Math.min(...lengths)} to ${Math.max(...lengths)} questions, ${answersIn(branches).toExponential(1)} sets of answers`,
      how,
    },
    ...Object.keys(subject.texts).map((language) => ({
      what: `time, ${language}`,
      found: `${timeOf(pathTimes(subject, language).quickest)} to ${timeOf(pathTimes(subject, language).longest)}`,
      how,
    })),
    {
      what: 'health',
      found: `every tier in ${[...subject.health.values()].filter((values) => inEveryTier(model, values)).length} of ${model.areas.length} areas`,
      how,
    },
    {
      what: 'outcomes',
      found: ['profile', 'trait', 'tip'].map((kind) => `${countOf(reached.seen, kind, model)} ${kind}s`).join(', '),
      how: reached.how,
    },
    ...Object.keys(subject.texts).flatMap((language) => easeFact(subject, language)),
  ];
};

const timeOf = ({ seconds, questions }: { seconds: number; questions: number }): string =>
  `${sayDuration(seconds)} min (${questions} questions)`;

const inEveryTier = (model: Model, values: ReadonlySet<number>): boolean =>
  model.tiers.every(({ from }, i) =>
    [...values].some((value) => value >= from && value < (model.tiers[i + 1]?.from ?? 101)),
  );

const countOf = (seen: ReadonlySet<string>, kind: string, model: Model): string => {
  const all = outcomesOf(model).filter((one) => one.startsWith(`${kind} `));
  return `${all.filter((one) => seen.has(one)).length} of ${all.length}`;
};

const easeFact = (subject: Subject, language: string): Fact[] => {
  const found = easeIn(subject, language);
  const hardest = found?.judged.toSorted((a, b) => a.ease - b.ease)[0];
  if (!found || !hardest) return [];
  return [
    {
      what: `reading, ${language}`,
      found: `${found.judged.length} texts, hardest ${Math.round(hardest.ease)} at ${hardest.path.join('.')} (${found.formula})`,
      how: 'exact',
    },
  ];
};
