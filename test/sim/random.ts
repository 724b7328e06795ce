/** Chance that a seed decides. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  share: () => number;
  chance: (probability: number) => boolean;
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number;
  /** Any of the times between; small ones as likely as large ones. */
  stretch: (from: number, to: number) => number;
  pick: <T>(all: readonly [T, ...T[]]) => T;
};

/** Mulberry32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md), stirred so that neighbours differ at once. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  return {
    share,
    chance: (probability) => share() < probability,
    whole,
    stretch: (from, to) => Math.round(from * (to / from) ** share()),
    pick: (all) => all[whole(0, all.length - 1)] ?? all[0],
  };
};
