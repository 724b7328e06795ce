import type { Interval } from '../calendar/interval.ts';

/** The same moments as few intervals: ascending, none empty, and none touches another. */
export const merged = (intervals: readonly Interval[]): Interval[] => {
  const stretches: Interval[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) stretches.push({ from, to });
  }
  return stretches;
};
