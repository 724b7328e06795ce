import type { Counts } from '../../visit/count/figures.ts';
import { EDGES, medianOf } from '../../visit/count/seconds.ts';
import { type Share, wilson } from './wilson.ts';

export const STEPS = ['seen', 'started', 'finished', 'asked', 'confirmed', 'booked', 'held', 'client'] as const;
export type Step = (typeof STEPS)[number];

/** The funnel of a time, worked out of its numbers. */
export type Report = {
  /** How many came so far, and what share that is of the step before. */
  steps: readonly { step: Step; count: number; share: Share | null }[];
  questions: readonly QuestionFigures[];
  bottlenecks: readonly Part[];
  churn: readonly Part[];
};

/** `left`: of those to whom it was shown, who did not go on. `seconds`: the median of those who answered. */
type QuestionFigures = {
  id: string;
  shown: number;
  answered: number;
  left: Share | null;
  seconds: number | null;
};

/** One of several kinds, and its share of all. */
export type Part = { id: string; count: number; share: Share | null };

/**
 * @param visits numbers of visits and requests by name
 * @param questions numbers of questions by name
 * @param ids the questions in their order
 */
export const reportOf = (visits: Counts, questions: Counts, ids: readonly string[]): Report => ({
  steps: stepsOf(visits),
  questions: ids.map((id) => figuresOf(questions, id)),
  bottlenecks: partsOf(visits, 'bottleneck '),
  churn: partsOf(visits, 'churn '),
});

/** Who came as far as a step has taken all before it, even where a browser told nothing of those. */
const stepsOf = (visits: Counts): Report['steps'] => {
  const counts = STEPS.map((_, at) => Math.max(...STEPS.slice(at).map((step) => visits[step] ?? 0)));
  return STEPS.map((step, at) => ({
    step,
    count: counts[at] ?? 0,
    share: at === 0 ? null : wilson(counts[at] ?? 0, counts[at - 1] ?? 0),
  }));
};

/** A question counts only those to whom it was shown, so that a branch that few take loses no more than it does. */
const figuresOf = (questions: Counts, id: string): QuestionFigures => {
  const answered = questions[`${id} answered`] ?? 0;
  const shown = Math.max(questions[`${id} shown`] ?? 0, answered);
  const times = [...EDGES, 'longer'].map((_, bin) => questions[`${id} ${bin}`] ?? 0);
  return { id, shown, answered, left: wilson(shown - answered, shown), seconds: medianOf(times) };
};

const partsOf = (visits: Counts, prefix: string): Part[] => {
  const parts = Object.entries(visits).flatMap(([name, count]) =>
    name.startsWith(prefix) && count > 0 ? [{ id: name.slice(prefix.length), count }] : [],
  );
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return parts
    .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id))
    .map((part) => ({ ...part, share: wilson(part.count, all) }));
};
