import type { Model, Question } from './model.ts';
import { type Answers, visible } from './path.ts';

/** What one shown question gave to one area, and the least and most it could have given. */
export type Mark = { question: string; got: number; least: number; most: number };

/** The marks that count for an area: shown questions whose answer can move it. */
export const marksOf = (model: Model, answers: Answers, area: string): Mark[] =>
  visible(model.questions, answers)
    .map((question) => ({
      question: question.id,
      got: gotOf(question, answers[question.id] ?? [], area),
      ...rangeOf(question, area),
    }))
    .filter((mark) => mark.most > mark.least);

/**
 * Health of an area, 0–100 in whole points: how much of what the shown questions could give it was reached.
 * Whole points, because a verdict is compared by the figures that the visitor sees.
 */
export const healthOf = (model: Model, answers: Answers, area: string): number => {
  const marks = marksOf(model, answers, area);
  const sum = (value: (mark: Mark) => number) => marks.reduce((total, mark) => total + value(mark), 0);
  const reach = sum((mark) => mark.most - mark.least);
  return reach === 0 ? 0 : Math.round((100 * sum((mark) => mark.got - mark.least)) / reach);
};

const gotOf = (question: Question, chosen: readonly string[], area: string): number =>
  question.options.reduce((sum, option) => sum + (chosen.includes(option.id) ? (option.points?.[area] ?? 0) : 0), 0);

/** Least and most over every selection the question allows: one option, up to `max`, or one that stands alone. */
const rangeOf = (question: Question, area: string): { least: number; most: number } => {
  const alone = question.options.filter((option) => option.alone).map((option) => option.points?.[area] ?? 0);
  const points = question.options.filter((option) => !option.alone).map((option) => option.points?.[area] ?? 0);
  const best = (ranked: readonly number[], better: (a: number, b: number) => number) => {
    const [first = 0, ...rest] = ranked.slice(0, question.max ?? 1);
    return rest.reduce((sum, value) => better(sum, sum + value), first);
  };
  return {
    least: Math.min(
      ...alone,
      best(
        points.toSorted((a, b) => a - b),
        Math.min,
      ),
    ),
    most: Math.max(
      ...alone,
      best(
        points.toSorted((a, b) => b - a),
        Math.max,
      ),
    ),
  };
};

/** The value of each trait that got the most votes from shown answers; null without a vote. */
export const traitsOf = (model: Model, answers: Answers): Record<string, string | null> => {
  const chosen = visible(model.questions, answers).flatMap((question) =>
    question.options.filter((option) => answers[question.id]?.includes(option.id)),
  );
  return Object.fromEntries(
    model.traits.map((trait) => {
      const votes = (value: string) =>
        chosen.reduce((sum, option) => sum + (option.votes?.[trait.id]?.[value] ?? 0), 0);
      const winner = trait.values.reduce<string | null>(
        (best, value) => (votes(value) > (best === null ? 0 : votes(best)) ? value : best),
        null,
      );
      return [trait.id, winner];
    }),
  );
};

/** The tier a health belongs to: its id and its level, counted from 0 (worst). */
export const tierOf = (model: Model, health: number): { id: string; level: number } => {
  const level = model.tiers.findLastIndex((tier) => health >= tier.from);
  return { id: model.tiers[level]?.id ?? '', level };
};
