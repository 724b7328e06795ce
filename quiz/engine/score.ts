import type { Model } from './model.ts';
import type { Answers } from './path.ts';
import { type QuestionTable, type Shown, shownOf } from './tables.ts';

export type Score = {
  /** The questions that were shown and answered. */
  shown: readonly Shown[];
  /**
   * Health of each area in the model's order, 0–100 in whole points: how much of what the shown questions could
   * give it was reached. Whole points, because a verdict is compared by the figures that the visitor sees.
   */
  health: readonly number[];
};

/** Scores answers by the model's tables; what was hidden counts for nothing. */
export const scoreOf = (model: Model, answers: Answers): Score => {
  const shown = shownOf(model, answers);
  const got = model.areas.map(() => 0);
  const reach = model.areas.map(() => 0);
  for (const { table, chosen } of shown) {
    for (const area of table.areas) {
      reach[area] = (reach[area] ?? 0) + (table.most[area] ?? 0) - (table.least[area] ?? 0);
      got[area] = (got[area] ?? 0) + pointsIn(table, chosen, area) - (table.least[area] ?? 0);
    }
  }
  return { shown, health: got.map((points, area) => (reach[area] ? Math.round((100 * points) / reach[area]) : 0)) };
};

/** The points that chosen options of one question give to an area, all by position. */
export const pointsIn = (table: QuestionTable, chosen: readonly number[], area: number): number => {
  let sum = 0;
  for (const option of chosen) sum += table.points[option]?.[area] ?? 0;
  return sum;
};

/** The value of each trait that got the most votes from shown answers; null without a vote. */
export const traitsOf = (model: Model, { shown }: Score): Record<string, string | null> => {
  const counts = model.traits.map(({ values }) => values.map(() => 0));
  for (const { table, chosen } of shown)
    for (const option of chosen)
      for (const { trait, value, count } of table.votes[option] ?? NO_VOTES) {
        const values = counts[trait];
        if (values) values[value] = (values[value] ?? 0) + count;
      }
  const winners: Record<string, string | null> = {};
  for (const [trait, { id, values }] of model.traits.entries()) {
    const votes = counts[trait] ?? [];
    const most = Math.max(...votes);
    winners[id] = most > 0 ? (values[votes.indexOf(most)] ?? null) : null;
  }
  return winners;
};

const NO_VOTES: readonly never[] = [];

/** The tier a health belongs to: its id and its level, counted from 0 (worst). */
export const tierOf = (model: Model, health: number): { id: string; level: number } => {
  const level = model.tiers.findLastIndex((tier) => health >= tier.from);
  return { id: model.tiers[level]?.id ?? '', level };
};
