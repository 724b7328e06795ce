import type { Model, Question } from '../engine/model.ts';
import type { Answers } from '../engine/path.ts';
import type { Branch } from './branches.ts';
import { tellsApart } from './choices.ts';
import { verdictOf } from './verdict.ts';

/** The questions of a branch that tell answers apart for an area. */
export const measuring = (branch: Branch, area: string): Question[] =>
  branch.shown.filter((question) => tellsApart(question, area));

/**
 * Every health (0–100) that an area can have, given all branches. On one branch health hangs on the sum of points
 * alone, so one set of answers for each sum is kept and the engine is asked once for each.
 */
export const reachableHealth = (model: Model, branches: readonly Branch[], area: string): ReadonlySet<number> => {
  const different = new Map(branches.map((branch) => [keyOf(branch, area), branch]));
  return new Set(
    [...different.values()]
      .flatMap((branch) => examples(branch, area))
      .map((answers) => verdictOf(model, answers).areas.find(({ id }) => id === area)?.health ?? 0),
  );
};

/** Branches that are alike for an area have the same key. */
const keyOf = (branch: Branch, area: string): string =>
  JSON.stringify(branch.shown.map(({ id }) => [id, branch.choices[id]?.map((choice) => choice.points[area] ?? 0)]));

/** One set of answers for each sum of points that the area can get on the branch. */
const examples = (branch: Branch, area: string): Answers[] => {
  let bySum = new Map<number, Answers>([[0, {}]]);
  for (const { id } of branch.shown) {
    const grown = new Map<number, Answers>();
    for (const [sum, answers] of bySum)
      for (const choice of branch.choices[id] ?? []) {
        const more = sum + (choice.points[area] ?? 0);
        if (!grown.has(more)) grown.set(more, { ...answers, [id]: choice.options });
      }
    bySum = grown;
  }
  return [...bySum.values()];
};
