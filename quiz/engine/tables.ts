import type { Condition, Model, Option, Question } from './model.ts';
import { type Answers, visible } from './path.ts';

/** A model, worked out once. */
export type Tables = {
  /** The same model, quick to read: a checked model is frozen, and V8 walks frozen arrays several times slower. */
  plain: Model;
  /** In the model's order. */
  questions: readonly QuestionTable[];
  byId: ReadonlyMap<string, QuestionTable>;
};

/** One question, and what each area could get from it. */
export type QuestionTable = {
  id: string;
  when: Condition | undefined;
  question: Question;
  /** Its position in the model. */
  at: number;
  options: ReadonlyMap<string, OptionTable>;
  /** The areas that its answers can move, by position: the most that a selection can give, and from least to most. */
  areas: readonly { at: number; most: number; reach: number }[];
};

/** One option: what it gives to each area in the model's order, and its votes, trait and value by position. */
export type OptionTable = {
  option: Option;
  points: readonly number[];
  votes: readonly { trait: number; value: number; count: number }[];
};

/** The tables of a model. Made once and kept as long as the model lives. */
export const tablesOf = (model: Model): Tables => {
  const known = cache.get(model);
  if (known) return known;
  const plain = structuredClone(model);
  const questions = plain.questions.map((question, at) => tableOf(plain, question, at));
  const tables = { plain, questions, byId: new Map(questions.map((table) => [table.id, table])) };
  for (const one of [model, plain]) cache.set(one, tables);
  return tables;
};

/** A question that was shown, with the options that were chosen. */
export type Shown = { table: QuestionTable; chosen: readonly OptionTable[] };

/** What was shown and answered, in the order of the questions. */
export const shownOf = (model: Model, answers: Answers): Shown[] => {
  const shown: Shown[] = [];
  for (const table of visible(tablesOf(model).questions, answers)) {
    const given = answers[table.id];
    if (given) shown.push({ table, chosen: chosenOf(table, given) });
  }
  return shown;
};

const chosenOf = ({ options }: QuestionTable, given: readonly string[]): OptionTable[] => {
  const chosen: OptionTable[] = [];
  for (const id of given) {
    const option = options.get(id);
    if (option) chosen.push(option);
  }
  return chosen;
};

const cache = new WeakMap<Model, Tables>();

const tableOf = (model: Model, question: Question, at: number): QuestionTable => ({
  id: question.id,
  when: question.when,
  question,
  at,
  options: new Map(question.options.map((option) => [option.id, optionTableOf(model, option)])),
  areas: model.areas.flatMap((area, at) => {
    if (!question.options.some((option) => option.points?.[area])) return [];
    const most = extreme(question, area, Math.max);
    return [{ at, most, reach: most - extreme(question, area, Math.min) }];
  }),
});

const optionTableOf = ({ areas, traits }: Model, option: Option): OptionTable => ({
  option,
  points: areas.map((area) => option.points?.[area] ?? 0),
  votes: traits
    .flatMap(({ id, values }, trait) =>
      values.map((name, value) => ({ trait, value, count: option.votes?.[id]?.[name] ?? 0 })),
    )
    .filter(({ count }) => count > 0),
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
