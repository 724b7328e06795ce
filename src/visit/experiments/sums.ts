/** What the desk reads: what a visitor's request has no use for. */
export { type Counts as TrialCounts, readSums, type Sums } from '../store/experiment-sums.ts';
