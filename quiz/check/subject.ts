import type { Model } from '../engine/model.ts';
import { type Branch, branchesOf, type Sampling } from './branches.ts';
import type { How } from './finding.ts';
import { reachableHealth } from './health.ts';
import { type Reached, reachedOutcomes } from './reach.ts';
import type { Wordings } from './wording.ts';

/** A quiz and all that was worked out about it, once, for every rule. */
export type Subject = {
  model: Model;
  texts: Wordings;
  branches: readonly Branch[];
  /** How sure branches are, and with them paths, times and health. */
  how: How;
  /** Every health that an area can have. */
  health: ReadonlyMap<string, ReadonlySet<number>>;
  reached: Reached;
};

export const subjectOf = (model: Model, texts: Wordings, sampling: Sampling): Subject => {
  const found = branchesOf(model, sampling);
  return {
    model,
    texts,
    ...found,
    health: new Map(model.areas.map((area) => [area, reachableHealth(model, found.branches, area)])),
    reached: reachedOutcomes(model, found, sampling),
  };
};
