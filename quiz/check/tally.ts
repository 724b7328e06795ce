import type { Model } from '../engine/model.ts';
import type { Answers } from '../engine/path.ts';
import { type Counts, count } from './statistics.ts';
import type { Verdict } from './verdict.ts';

/** What a population was told, counted. */
export type Tally = {
  n: number;
  bottlenecks: Counts<string>;
  clarity: Counts<string>;
  /** Of those whom somebody leaves. */
  kinds: Counts<string>;
  reflexes: Counts<string>;
  /** Questions on the path, and whole seconds that it takes. */
  questions: Counts<number>;
  seconds: Counts<number>;
  /** By area: 0–100 of everybody. */
  health: ReadonlyMap<string, Counts<number>>;
  /** By area: euros a year of those whose bottleneck it is; empty for a quiz without figures. */
  leverage: ReadonlyMap<string, { low: Counts<number>; high: Counts<number>; limited: number }>;
  /** Verdicts that are not the area with the lowest health, because another brings more. */
  byLeverage: number;
};

export const emptyTally = ({ areas }: Model): Tally => ({
  n: 0,
  bottlenecks: new Map(areas.map((area) => [area, 0])),
  clarity: new Map(),
  kinds: new Map(),
  reflexes: new Map(),
  questions: new Map(),
  seconds: new Map(),
  health: new Map(areas.map((area) => [area, new Map()])),
  leverage: new Map(areas.map((area) => [area, { low: new Map(), high: new Map(), limited: 0 }])),
  byLeverage: 0,
});

/** @param seconds that each question takes */
export const tallyUp = (
  tally: Tally,
  answers: Answers,
  verdict: Verdict,
  seconds: Readonly<Record<string, number>>,
): void => {
  const { bottleneck, clarity, churn, areas, leverage } = verdict;
  tally.n++;
  count(tally.bottlenecks, bottleneck);
  count(tally.clarity, clarity);
  if (churn.kind) count(tally.kinds, churn.kind);
  if (churn.reflex) count(tally.reflexes, churn.reflex);
  const path = Object.keys(answers);
  count(tally.questions, path.length);
  count(tally.seconds, Math.round(path.reduce((sum, question) => sum + (seconds[question] ?? 0), 0)));
  let lowest = 100;
  for (const area of areas) {
    const counts = tally.health.get(area.id);
    if (counts) count(counts, area.health);
    lowest = Math.min(lowest, area.health);
  }
  if (areas.some((area) => area.id === bottleneck && area.health > lowest)) tally.byLeverage++;
  const euros = tally.leverage.get(bottleneck);
  if (!leverage || !euros) return;
  count(euros.low, shortened(leverage.low));
  count(euros.high, shortened(leverage.high));
  if (leverage.limited) euros.limited++;
};

/** Two digits are enough for a quantile, and there are few such figures. */
const shortened = (euros: number): number => Number(euros.toPrecision(2));
