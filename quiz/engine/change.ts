import type { Model } from './model.ts';
import { type Answers, visible } from './path.ts';
import { profileOf } from './profile.ts';
import { tablesOf } from './tables.ts';

/** One other answer, and the area that would be the bottleneck with it. */
export type Change = { question: string; from: string; to: string; bottleneck: string };

/**
 * The smallest change of one answer that would make an area the bottleneck that is none yet, or null if none would. Smallest is
 * the one that moves the fewest points; of equal ones the first in the order of the questions. Multiple choice is
 * left out: what a single tick more or less does, nobody can judge from outside.
 */
export const smallestChange = (model: Model, answers: Answers, bottlenecks: readonly string[]): Change | null => {
  const tables = tablesOf(model);
  const candidates = visible(model.questions, answers)
    .filter((question) => question.kind !== 'multiple')
    .flatMap((question) => {
      const from = answers[question.id]?.[0] ?? '';
      const table = tables.byId.get(question.id);
      const points = (id: string) => table?.options.get(id)?.points ?? [];
      return question.options
        .filter((option) => option.id !== from)
        .map((option) => ({
          question: question.id,
          from,
          to: option.id,
          size: distance(points(from), points(option.id)),
        }))
        .filter(({ size }) => size > 0);
    });
  for (const { question, from, to } of candidates.toSorted((a, b) => a.size - b.size)) {
    const other = profileOf(model, { ...answers, [question]: [to] }).bottleneck;
    if (!bottlenecks.includes(other)) return { question, from, to, bottleneck: other };
  }
  return null;
};

const distance = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, points, i) => sum + Math.abs(points - (b[i] ?? 0)), 0);
