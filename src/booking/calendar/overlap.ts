import type { Interval } from './interval.ts';

/**
 * Says of one time after the other, both ends ascending, whether it overlaps any of the given ones, which may come in any
 * order and overlap one another. What only touches does not overlap, and what is empty overlaps nothing.
 *
 * A time is clear if as many have ended when it begins as have begun when it ends. So beginnings and ends can be sorted
 * apart, as bare numbers, which is several times faster than sorting pairs.
 */
export const overlapsAny = (intervals: readonly Interval[]): ((from: number, to: number) => boolean) => {
  const begins = new Float64Array(intervals.length).fill(Number.POSITIVE_INFINITY);
  const ends = begins.slice();
  let count = 0;
  for (const { from, to } of intervals) {
    if (from >= to) continue;
    begins[count] = from;
    ends[count++] = to;
  }
  begins.sort();
  ends.sort();
  let begun = 0;
  let ended = 0;
  return (from, to) => {
    while ((begins[begun] ?? Number.POSITIVE_INFINITY) < to) begun++;
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= from) ended++;
    return begun > ended;
  };
};
