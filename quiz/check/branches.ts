import type { Condition, Model, Question } from '../engine/model.ts';
import { type Answers, holds } from '../engine/path.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { How } from './finding.ts';
import { pick, type Random, randomFrom } from './random.ts';

/**
 * One way through the quiz: the questions shown on it, and for each the answers that stay on it. Answers that no
 * condition can tell apart are on the same branch, so there are few; together they hold every possible set of
 * answers, each once.
 */
export type Branch = { shown: readonly Question[]; choices: Readonly<Record<string, readonly Choice[]>> };

export type Sampling = { n: number; seed: number };

const MOST_BRANCHES = 4096; // a quiz for people has a handful; beyond this, ways are drawn

/** All branches where that can be done, else `n` drawn ones. */
export const branchesOf = (model: Model, { n, seed }: Sampling): { branches: readonly Branch[]; how: How } => {
  const groups = new Map(model.questions.map((question) => [question.id, groupsOf(model, question)]));
  const all = grown(model, (question) => groups.get(question.id) ?? []);
  if (all) return { branches: all, how: 'exact' };
  const random = randomFrom(seed);
  const drawn = Array.from({ length: n }, () => grown(model, (question) => one(random, groups.get(question.id))) ?? []);
  return { branches: drawn.flat(), how: { n, seed } };
};

const one = (random: Random, groups: readonly Choice[][] = []): Choice[][] => [pick(random, groups)];

/** Null when there are too many. */
const grown = (model: Model, groupsFor: (question: Question) => readonly Choice[][]): readonly Branch[] | null => {
  let open: (Branch & { seen: Answers })[] = [{ shown: [], choices: {}, seen: {} }];
  for (const question of model.questions) {
    open = open.flatMap((branch) =>
      question.when && !holds(question.when, branch.seen)
        ? [branch]
        : groupsFor(question).map((group) => ({
            shown: [...branch.shown, question],
            choices: { ...branch.choices, [question.id]: group },
            seen: { ...branch.seen, [question.id]: group[0]?.options ?? [] },
          })),
    );
    if (open.length > MOST_BRANCHES) return null;
  }
  return open;
};

/** The answers to a question, those together that every condition on a question takes alike. */
const groupsOf = (model: Model, question: Question): Choice[][] => {
  const looks = model.questions.flatMap(({ when }) => (when ? looksAt(when, question.id) : []));
  const groups = new Map<string, Choice[]>();
  for (const choice of choicesOf(question)) {
    const key = looks.map((options) => options.some((id) => choice.options.includes(id))).join();
    groups.set(key, [...(groups.get(key) ?? []), choice]);
  }
  return [...groups.values()];
};

/** The option sets by which a condition looks at a question. */
export const looksAt = (condition: Condition, question: string): (readonly string[])[] => {
  if ('answer' in condition) return condition.answer === question ? [condition.in] : [];
  if ('not' in condition) return looksAt(condition.not, question);
  if ('all' in condition) return condition.all.flatMap((part) => looksAt(part, question));
  if ('any' in condition) return condition.any.flatMap((part) => looksAt(part, question));
  return [];
};

/** How many sets of answers there are. */
export const answersIn = (branches: readonly Branch[]): number =>
  branches.reduce(
    (sum, branch) => sum + Object.values(branch.choices).reduce((ways, choices) => ways * choices.length, 1),
    0,
  );

/** Every set of answers, each once. */
export function* everyAnswers(branches: readonly Branch[]): Generator<Answers> {
  for (const branch of branches) yield* extended({}, Object.entries(branch.choices));
}

function* extended(answers: Answers, questions: readonly [string, readonly Choice[]][]): Generator<Answers> {
  const [next, ...rest] = questions;
  if (!next) yield answers;
  else for (const choice of next[1]) yield* extended({ ...answers, [next[0]]: choice.options }, rest);
}
