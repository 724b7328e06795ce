import type { Model, Question } from './model.ts';

/** One question, worked out once for a model: points by option and area, and what each area could get from it. */
export type QuestionTable = {
  question: Question;
  /** Position of each option by its id. */
  options: ReadonlyMap<string, number>;
  /** Points by option, then by area in the model's order. */
  points: readonly (readonly number[])[];
  /** Least and most that any selection the question allows gives to each area. */
  least: readonly number[];
  most: readonly number[];
};

/** The tables of a model, by question. Made once and kept as long as the model lives. */
export const tablesOf = (model: Model): ReadonlyMap<string, QuestionTable> => {
  const known = cache.get(model);
  if (known) return known;
  const tables = new Map(model.questions.map((question) => [question.id, tableOf(question, model.areas)]));
  cache.set(model, tables);
  return tables;
};

const cache = new WeakMap<Model, ReadonlyMap<string, QuestionTable>>();

const tableOf = (question: Question, areas: readonly string[]): QuestionTable => ({
  question,
  options: new Map(question.options.map((option, i) => [option.id, i])),
  points: question.options.map((option) => areas.map((area) => option.points?.[area] ?? 0)),
  least: areas.map((area) => extreme(question, area, Math.min)),
  most: areas.map((area) => extreme(question, area, Math.max)),
});

/** Over every selection the question allows: one option, up to `max` of them, or one that stands alone. */
const extreme = (question: Question, area: string, better: (...values: number[]) => number): number => {
  const points = (alone: boolean) =>
    question.options.filter((option) => Boolean(option.alone) === alone).map((option) => option.points?.[area] ?? 0);
  const [first = 0, ...rest] = points(false)
    .toSorted((a, b) => (better(a, b) === a ? -1 : 1))
    .slice(0, question.max ?? 1);
  return better(
    ...points(true),
    rest.reduce((sum, value) => better(sum, sum + value), first),
  );
};
