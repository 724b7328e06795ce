/** A stretch of time in epoch ms; `to` is the first moment after it. */
export type Interval = { from: number; to: number };
