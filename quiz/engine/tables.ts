import type { Model, Question } from './model.ts';
import { type Answers, visible } from './path.ts';

/** One question, worked out once for a model: points by option and area, and what each area could get from it. */
export type QuestionTable = {
  question: Question;
  /** Position of each option by its id. */
  options: ReadonlyMap<string, number>;
  /** Votes by option: which trait, which of its values (both by position), how many. Null where an option votes for nothing. */
  votes: readonly (readonly { trait: number; value: number; count: number }[] | null)[];
  /** Points by option, then by area in the model's order. */
  points: readonly (readonly number[])[];
  /** The areas that its answers can move, by position. */
  areas: readonly number[];
  /** Least and most that any selection the question allows gives to each area. */
  least: readonly number[];
  most: readonly number[];
};

/** The tables of a model, by question. Made once and kept as long as the model lives. */
export const tablesOf = (model: Model): ReadonlyMap<string, QuestionTable> => {
  const known = cache.get(model);
  if (known) return known;
  const tables = new Map(model.questions.map((question) => [question.id, tableOf(model, question)]));
  cache.set(model, tables);
  return tables;
};

/** A question that was shown, with the positions of the options that were chosen. */
export type Shown = { table: QuestionTable; chosen: readonly number[] };

/** What was shown and answered, in the order of the questions. */
export const shownOf = (model: Model, answers: Answers): Shown[] => {
  const tables = tablesOf(model);
  const shown: Shown[] = [];
  for (const { id } of visible(model.questions, answers)) {
    const [table, given] = [tables.get(id), answers[id]];
    if (table && given) shown.push({ table, chosen: given.map((option) => table.options.get(option) ?? -1) });
  }
  return shown;
};

const cache = new WeakMap<Model, ReadonlyMap<string, QuestionTable>>();

const tableOf = ({ areas, traits }: Model, question: Question): QuestionTable => ({
  question,
  areas: areas.flatMap((area, at) => (question.options.some((option) => option.points?.[area]) ? [at] : [])),
  options: new Map(question.options.map((option, i) => [option.id, i])),
  votes: question.options.map((option) => {
    const votes = traits.flatMap(({ id, values }, trait) =>
      values.flatMap((name, value) => ({ trait, value, count: option.votes?.[id]?.[name] ?? 0 })),
    );
    const cast = votes.filter(({ count }) => count > 0);
    return cast.length > 0 ? cast : null;
  }),
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
