import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskExperiments as de } from './de/desk-experiments.ts';
import { deskExperiments as en } from './en/desk-experiments.ts';

type Steps = 'seen' | 'started' | 'finished' | 'asked' | 'sent' | 'confirmed' | 'booked' | 'held' | 'client';

/** What the desk's page about experiments says. */
export type DeskExperimentsTexts = {
  title: string;
  intro: string;
  /** What differs. */
  parts: Record<'headline' | 'intro' | 'order', string>;
  subject: (mail: string) => string;
  mails: Record<'confirmation' | 'analysis' | 'depth' | 'second' | 'invitation' | 'last', string>;
  states: {
    running: (from: string | null, until: string | null) => string;
    planned: (from: string) => string;
    over: (from: string | null, until: string | null) => string;
  };
  variants: { title: string; a: string; b: string; unchanged: string; usualSubject: string; gone: string };
  /** How an order is named by its first questions. */
  beginsWith: (questions: readonly string[]) => string;
  /** Where nobody has come yet. */
  nothing: string;
  verdict: {
    early: string;
    better: Record<'a' | 'b', string>;
    tooFew: (each: string, hits: string, step: string) => string;
    tooClose: (probability: string) => string;
    decided: Record<'a' | 'b', (probability: string) => string>;
    more: (more: string, days: string | null) => string;
    days: (days: number, count: string) => string;
    noMore: string;
    runsUntil: (until: string) => string;
  };
  rate: {
    title: (step: string, of: string) => string;
    note: (scale: string) => string;
    difference: string;
    points: (difference: string, low: string, high: string) => string;
    probability: string;
    unsubscribed: string;
    each: (a: string, b: string) => string;
  };
  way: { title: string; note: string };
  steps: Record<Steps, string>;
  /** Of whom a rate is a share, within a title. */
  of: Record<'seen' | 'sent', string>;
  peeking: { title: string; text: readonly string[] };
  empty: { title: string; text: string };
  begin: { title: string; another: string; steps: readonly string[]; other: string };
  /** What variant B says in the lines to copy. */
  sample: string;
};

export const deskExperimentsTexts: Record<Language, DeskExperimentsTexts> = { de, en };
