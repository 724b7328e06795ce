import type { Analysis, AreaHealth } from '../quiz/engine/analysis.ts';
import type { Language } from '../quiz/engine/quiz.ts';

/** How an analysis addresses its visitor. */
export const YOU: Record<Language, string> = { de: 'Sie', en: 'You' };

/** What a host should know before a call: for the mail and for the page to print. Sentences are finished. */
export type Sheet = {
  /** What the quiz found; null for a call without one. */
  profile: {
    quiz: string;
    /** What it says is in the visitor's language. */
    lang: Language;
    about: Analysis['about'];
    areas: readonly AreaHealth[];
    allWell: boolean;
    /** The bottleneck with its verdict. */
    bottleneck: string;
    reasons: readonly string[];
    /** What depends on it, as a range of euros in a sentence. */
    leverage: string | null;
    /** The kind of leaving, and what the visitor did about it so far. */
    churn: string | null;
    reflex: string | null;
    /** Every question of the quiz with the visitor's answer. */
    answers: readonly { ask: string; answer: string }[];
  } | null;
  /** What was said in the form of the booking. */
  words: readonly { ask: string; answer: string }[];
  /** Three questions worth asking. */
  ask: readonly string[];
  /** Mails that went out to them, each with its day. */
  received: readonly string[];
};
