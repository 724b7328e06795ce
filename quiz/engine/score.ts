import type { Model } from './model.ts';
import type { Answers } from './path.ts';
import { type OptionTable, type Shown, shownOf } from './tables.ts';

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
  const reach = model.areas.map(() => 0);
  const lost = model.areas.map(() => 0);
  for (const { table, chosen } of shown) {
    for (const area of table.areas) {
      reach[area.at] = (reach[area.at] ?? 0) + area.reach;
      lost[area.at] = (lost[area.at] ?? 0) + area.most - pointsIn(chosen, area.at);
    }
  }
  return { shown, health: reach.map((points, area) => healthOf(points, lost[area] ?? 0)) };
};

const healthOf = (reach: number, lost: number): number => (reach ? Math.round((100 * (reach - lost)) / reach) : 0);

/** The points that chosen options give to an area, by its position. */
export const pointsIn = (chosen: readonly OptionTable[], area: number): number => {
  let sum = 0;
  for (const { points } of chosen) sum += points[area] ?? 0;
  return sum;
};

/** The value of each trait that got the most votes from shown answers; null without a vote. */
export const traitsOf = (model: Model, { shown }: Score): Record<string, string | null> => {
  const votes = model.traits.map(({ values }) => values.map(() => 0));
  for (const { chosen } of shown)
    for (const option of chosen)
      for (const { trait, value, count } of option.votes) {
        const counts = votes[trait];
        if (counts) counts[value] = (counts[value] ?? 0) + count;
      }
  const winners: Record<string, string | null> = {};
  let trait = 0;
  for (const { id, values } of model.traits) winners[id] = values[mostAt(votes[trait++] ?? [])] ?? null;
  return winners;
};

/** Where the most votes are, the first of equals; -1 without a vote. */
const mostAt = (votes: readonly number[]): number => {
  let most = 0;
  for (const count of votes) if (count > most) most = count;
  return most > 0 ? votes.indexOf(most) : -1;
};

/** The tier a health belongs to: its id and its level, counted from 0 (worst). */
export const tierOf = ({ tiers }: Model, health: number): { id: string; level: number } => {
  let level = -1;
  for (const { from } of tiers) if (health >= from) level += 1;
  return { id: tiers[level]?.id ?? '', level };
};
