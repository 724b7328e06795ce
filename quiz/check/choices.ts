import type { Model, Option, Question } from '../engine/model.ts';
import { type Answers, visible } from '../engine/path.ts';

/** One answer that a question allows: ids of options in their order, and the points they give together. */
export type Choice = { options: readonly string[]; points: Readonly<Record<string, number>> };

/** Every answer the question allows: each option; with multiple choice each set of 1 to `max`, or one that stands alone. */
export const choicesOf = (question: Question): readonly Choice[] => {
  const choices = known.get(question) ?? everyChoice(question);
  known.set(question, choices);
  return choices;
};

const known = new WeakMap<Question, readonly Choice[]>(); // rules ask for the same ones again and again

const everyChoice = (question: Question): Choice[] => {
  const alone = question.options.filter((option) => option.alone).map((option) => [option]);
  const several = setsOf(
    question.options.filter((option) => !option.alone),
    question.max ?? 1,
  );
  return [...several, ...alone].map((options) => ({ options: options.map(({ id }) => id), points: pointsOf(options) }));
};

const setsOf = (options: readonly Option[], most: number): Option[][] => {
  const [first, ...rest] = options;
  if (!first || most === 0) return [];
  return [[first], ...setsOf(rest, most - 1).map((set) => [first, ...set]), ...setsOf(rest, most)];
};

const pointsOf = (options: readonly Option[]): Record<string, number> => {
  const points: Record<string, number> = {};
  for (const option of options)
    for (const [area, value] of Object.entries(option.points ?? {})) points[area] = (points[area] ?? 0) + value;
  return points;
};

/** Whether answers to the question can differ in what they give an area. */
export const tellsApart = (question: Question, area: string): boolean => {
  const { least, most } = spanOf(choicesOf(question), area);
  return most > least;
};

/** The least and the most that an answer to the question can give an area, in points. */
export const spanOf = (choices: readonly Choice[], area: string): { least: number; most: number } => {
  const points = choices.map((choice) => choice.points[area] ?? 0);
  return { least: Math.min(...points), most: Math.max(...points) };
};

/** Answers to exactly the questions that their giver saw. */
export const shownOnly = (model: Model, answers: Answers): Answers =>
  Object.fromEntries(visible(model.questions, answers).map((question) => [question.id, answers[question.id] ?? []]));
