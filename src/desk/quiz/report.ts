import type { Kind } from '../../../quiz/check/finding.ts';

/** How often something came, by id. */
export type Times = readonly (readonly [id: string, times: number])[];

/**
 * What linter and simulator say of a quiz as it is published. They take seconds, so the build asks them
 * (src/tools/quiz-report.ts) and leaves the answer as a file.
 */
export type QuizReport = {
  version: string;
  findings: readonly Found[];
  looked: Looked;
  simulation: Simulated;
};

export type Found = {
  kind: Kind;
  /** Where: `model` or a language, and the way there in ids and keys. */
  in: string;
  path: readonly string[];
  /** The linter's own sentence. */
  what: string;
  /** Among how many drawn people it was looked for; null: proven for all answers. */
  sampled: number | null;
};

/** What was looked at, whether or not anything was found. Times in seconds, by language. */
export type Looked = {
  branches: number;
  questions: { least: number; most: number };
  times: Readonly<Record<string, { quickest: number; longest: number }>>;
  /** How much of what somebody can be told is told to anybody. */
  reached: Readonly<Record<'profile' | 'trait' | 'tip', { seen: number; all: number }>>;
  sampled: number | null;
};

/** What `n` drawn people were told; each possible answer was equally likely. */
export type Simulated = {
  n: number;
  seed: number;
  /** What share (0–1) each bottleneck should have. */
  bar: { least: number; most: number };
  bottlenecks: Times;
  clarity: Times;
  /** Verdicts that are not the area with the lowest health, because another brings more. */
  byLeverage: number;
  areas: readonly {
    id: string;
    /** People in each tier, from worst to best. */
    tiers: readonly number[];
    /** Health (0–100): a quarter is below `low`, half below `median`, three quarters below `high`. */
    health: { low: number; median: number; high: number };
    /** Euros a year for those whose bottleneck it is: the medians of the careful and the confident sum. */
    euros: { people: number; low: number; high: number } | null;
  }[];
  questions: { median: number; most: number };
  /** By the German wording. */
  seconds: { median: number; longest: number };
  kinds: Times;
  reflexes: Times;
  /** How often another answer to this question alone turned the verdict, among `n` who were asked it. */
  influence: readonly { question: string; n: number; turned: number }[];
  /** People that a consultant knows; `alike` of `n` similar ones got the expected bottleneck. */
  personas: readonly { who: string; expected: string; told: string; agrees: boolean; n: number; alike: number }[];
};
