import type { Analysis, Bottleneck, Guide } from '../../../quiz/engine/analysis.ts';
import type { Interval } from '../../../quiz/engine/leverage.ts';

/** What the short result shows, and nothing that comes only after the address is confirmed. */
export type ShortAnalysis = Pick<
  Analysis,
  'quiz' | 'title' | 'about' | 'allWell' | 'strength' | 'clarity' | 'goal' | 'areas'
> & {
  /** One, or two when the verdict is even. */
  bottlenecks: readonly ShortBottleneck[];
  /** The first of the three tips. */
  tip: Analysis['tips'][number] | null;
  /** The guide for the conversation: shown at once where the quiz is about it, else only in the full analysis. */
  guide: Guide | null;
  /** What the full analysis has besides, so that the form can say so. */
  more: { reasons: boolean; guide: boolean };
};

type ShortBottleneck = Pick<Bottleneck, 'area' | 'name' | 'health' | 'tier' | 'verdict'> & {
  /** What it costs in euros a year; `what` begins like "if …". Null for a quiz that asks for no figures. */
  cost: { euros: Interval; what: string } | null;
};
