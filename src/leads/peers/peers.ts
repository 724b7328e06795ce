import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Peers } from '../../ui/result/peers.ts';
import { resultsOf } from './results.ts';
import { standingOf } from './standing.ts';

/** A result that may be compared. */
type Result = { quiz: { model: { id: string }; version: string }; analysis: Pick<Analysis, 'areas'> };

/**
 * How a result stands among those of others who took the same version of a quiz, per area; null as long as they are too
 * few. Every area is asked about in every run (see checkModel), so all of them count in all.
 *
 * Why nobody can be read out of it. Only sums are kept, for each area by itself, in steps of five points: no row is about
 * one person, none has an id, and none is tied to a lead, so that erasing one leaves the sums as they are. A result counts
 * once, the first one that an address has confirmed. It waits among those that nobody is shown until it is one of ten;
 * then all ten are added at once. So two successive views differ by at least ten results or not at all, also when an old
 * quarter leaves the period, and nothing is shown of fewer than fifty. Shares are rounded to five percent and never said to
 * be 0 or 100. What is left: whoever makes up nine results, with nine addresses of their own, and knows who gives the
 * tenth, may see a rounded share move by it.
 */
export const comparedWithPeers = async (
  db: D1Database,
  { quiz, analysis }: Result,
  lang: Language,
  now: number,
): Promise<Peers | null> => {
  const { results, missing, histogram, said } = await resultsOf(
    db,
    { quiz: quiz.model.id, version: quiz.version },
    now,
  );
  if (missing > 0) return null;
  const standings = analysis.areas.map(({ id, health }) => [id, standingOf(histogram(id), health)]);
  return { results, ...said(lang), standings: Object.fromEntries(standings) };
};
