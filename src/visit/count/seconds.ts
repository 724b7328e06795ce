/** Times as a histogram: how many took up to so many seconds. Each edge is about half as much again as the one before. */

export const EDGES = [2, 3, 5, 8, 12, 18, 27, 40, 60, 90, 180] as const; // seconds; what took longer was a break
const LONGEST = 300; // seconds: where the last of them is taken to end

/** The part of the histogram that a time belongs to; `EDGES.length` for the longest. */
export const binOf = (seconds: number): number => {
  const bin = EDGES.findIndex((edge) => seconds <= edge);
  return bin < 0 ? EDGES.length : bin;
};

/**
 * The median in seconds, taken evenly within its bin; null of nothing.
 * @param counts by bin
 */
export const medianOf = (counts: readonly number[]): number | null => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  let before = 0;
  for (const [bin, count] of counts.entries()) {
    if (count > 0 && before + count >= all / 2) {
      const from = EDGES[bin - 1] ?? 0;
      const to = EDGES[bin] ?? LONGEST;
      return from + ((all / 2 - before) / count) * (to - from);
    }
    before += count;
  }
  return null;
};
