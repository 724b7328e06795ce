/** How a result stands among those of others. */
export type Peers = {
  /** How many others, in whole tens. */
  results: number;
  /** Months of the first and the last of them, in words. */
  since: string;
  until: string;
  /** By area. */
  standings: Readonly<Record<string, Standing>>;
};

/** How many percent of the results are lower, about as high, and higher: each in steps of five. */
export type Standing = { lower: number; alike: number; higher: number };
