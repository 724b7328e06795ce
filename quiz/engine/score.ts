import type { Model } from './model.ts';
import { type Answers, visible } from './path.ts';
import { type QuestionTable, tablesOf } from './tables.ts';

export type Score = {
  /** The questions that were shown and answered. */
  shown: readonly QuestionTable[];
  /**
   * Health of each area in the model's order, 0–100 in whole points: how much of what the shown questions could
   * give it was reached. Whole points, because a verdict is compared by the figures that the visitor sees.
   */
  health: readonly number[];
};

/** Scores answers by the model's tables; what was hidden counts for nothing. */
export const scoreOf = (model: Model, answers: Answers): Score => {
  const tables = tablesOf(model);
  const got = model.areas.map(() => 0);
  const reach = model.areas.map(() => 0);
  const shown: QuestionTable[] = [];
  for (const { id } of visible(model.questions, answers)) {
    const table = tables.get(id);
    if (!table) continue;
    shown.push(table);
    for (let area = 0; area < got.length; area++) {
      const least = table.least[area] ?? 0;
      reach[area] = (reach[area] ?? 0) + (table.most[area] ?? 0) - least;
      got[area] = (got[area] ?? 0) + pointsIn(table, answers[id] ?? [], area) - least;
    }
  }
  return {
    shown,
    health: got.map((points, area) => (reach[area] ? Math.round((100 * points) / reach[area]) : 0)),
  };
};

/** The points that the chosen options of one question give to an area, by its position. */
export const pointsIn = (table: QuestionTable, chosen: readonly string[], area: number): number => {
  let sum = 0;
  for (const id of chosen) sum += table.points[table.options.get(id) ?? -1]?.[area] ?? 0;
  return sum;
};

/** The value of each trait that got the most votes from shown answers; null without a vote. */
export const traitsOf = (model: Model, { shown }: Score, answers: Answers): Record<string, string | null> => {
  const votes = new Map<string, number>();
  for (const { question, options } of shown) {
    for (const id of answers[question.id] ?? []) {
      const option = question.options[options.get(id) ?? -1];
      for (const trait in option?.votes)
        for (const value in option.votes[trait]) {
          const key = `${trait} ${value}`;
          votes.set(key, (votes.get(key) ?? 0) + (option.votes[trait][value] ?? 0));
        }
    }
  }
  const winners: Record<string, string | null> = {};
  for (const trait of model.traits) {
    let winner: string | null = null;
    let most = 0;
    for (const value of trait.values) {
      const count = votes.get(`${trait.id} ${value}`) ?? 0;
      if (count > most) [winner, most] = [value, count];
    }
    winners[trait.id] = winner;
  }
  return winners;
};

/** The tier a health belongs to: its id and its level, counted from 0 (worst). */
export const tierOf = (model: Model, health: number): { id: string; level: number } => {
  const level = model.tiers.findLastIndex((tier) => health >= tier.from);
  return { id: model.tiers[level]?.id ?? '', level };
};
