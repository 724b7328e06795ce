import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Peers } from '../../ui/result/peers.ts';
import { resultsOf } from './results.ts';
import { BIN, type Histogram, sumOf } from './standing.ts';

/** How the results of a version come out: by area its median and quartiles, in points of health. */
export type Spread = Pick<Peers, 'results' | 'since' | 'until'> & {
  /** How many results are missing until anything is shown; 0: it is. */
  missing: number;
  areas: readonly { id: string; low: number; median: number; high: number }[];
};

type Version = { model: { id: string; areas: readonly string[] }; version: string };

/** How all results come out, for the owner: from the same sums that a result is compared with. */
export const spreadOf = async (
  db: D1Database,
  { model, version }: Version,
  lang: Language,
  now: number,
): Promise<Spread> => {
  const { results, missing, histogram, said } = await resultsOf(db, { quiz: model.id, version }, now);
  if (missing > 0) return { results, missing, since: '', until: '', areas: [] };
  const areas = model.areas.map((id) => {
    const of = histogram(id);
    return { id, low: reachedBy(1 / 4, of), median: reachedBy(1 / 2, of), high: reachedBy(3 / 4, of) };
  });
  return { results, missing, ...said(lang), areas };
};

/** The middle of the bin that a part of the results, counted from the lowest, reaches into; e.g. a half: the median. */
export const reachedBy = (part: number, histogram: Histogram): number => {
  const all = sumOf(histogram);
  let before = 0;
  const bin = histogram.findIndex((count) => {
    before += count;
    return before >= part * all;
  });
  return Math.max(0, bin) * BIN;
};
