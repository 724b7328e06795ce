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
  const health = model.areas.map((_, area) => {
    let got = 0;
    let reach = 0;
    for (const { table, chosen } of shown) {
      const least = table.least[area] ?? 0;
      reach += (table.most[area] ?? 0) - least;
      got += pointsIn(table, chosen, area) - least;
    }
    return reach === 0 ? 0 : Math.round((100 * got) / reach);
  });
  return { shown, health };
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
  return Object.fromEntries(
    model.traits.map(({ id, values }, trait) => {
      const votes = counts[trait] ?? [];
      const most = Math.max(...votes);
      return [id, most > 0 ? (values[votes.indexOf(most)] ?? null) : null];
    }),
  );
};

const NO_VOTES: readonly never[] = [];

/** The tier a health belongs to: its id and its level, counted from 0 (worst). */
export const tierOf = (model: Model, health: number): { id: string; level: number } => {
  const level = model.tiers.findLastIndex((tier) => health >= tier.from);
  return { id: model.tiers[level]?.id ?? '', level };
};
