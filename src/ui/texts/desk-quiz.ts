import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskQuiz as de } from './de/desk-quiz.ts';
import { deskQuiz as en } from './en/desk-quiz.ts';

type Section = { title: string; note: string };
type Range = { least: string; most: string };
type Message = { title: string; text: string };

/** What the desk's pages about the quiz say. */
export type DeskQuizTexts = {
  title: string;
  pages: Record<'name' | 'read' | 'check' | 'compare', string>;
  choose: Record<'name' | 'quiz' | 'version' | 'wording' | 'before' | 'after' | 'show', string> & {
    present: (version: string) => string;
    /** A version with the day of its first answers. */
    since: (version: string, day: string) => string;
  };
  /** A version that nobody answered in this language. */
  none: Message;
  /** How the ids of a quiz become sentences. Lists are already in words. */
  words: {
    quoted: (text: string) => string;
    only: (clause: string) => string;
    answered: (question: number, answers: string) => string;
    notAnswered: (question: number, answers: string) => string;
    holds: (trait: string, values: string) => string;
    not: (clause: string) => string;
    and: string;
    or: string;
    traits: Record<'kind' | 'reflex' | 'goal', string>;
    from: (low: string) => string;
    between: (low: string, high: string) => string;
  };
  read: {
    intro: string;
    questions: (count: number) => string;
    note: string;
    whole: string;
    kinds: Record<'single' | 'scale' | 'multiple' | 'figure', string>;
    most: (answers: number) => string;
    effects: Record<'open' | 'none' | 'answer' | 'bracket' | 'votes', string>;
    areas: Section & {
      tier: (name: string, from: number, to: number) => string;
      says: string;
      strength: string;
      tips: (count: number) => string;
      forTiers: (tiers: string) => string;
    };
  };
  check: {
    intro: string;
    /** A version from before: there is no report. */
    none: Message;
    severity: Record<'fault' | 'hint', string>;
    kinds: Record<
      | 'unreachable-question'
      | 'option-without-effect'
      | 'thin-area'
      | 'heavy-option'
      | 'tier'
      | 'unreachable-profile'
      | 'unreachable-trait'
      | 'unreachable-tip'
      | 'missing-text'
      | 'long-path'
      | 'hard-to-read',
      string
    >;
    findings: { title: (count: number) => string; fine: string; proven: string; sampled: (people: string) => string };
    looked: {
      title: string;
      ways: string;
      waysAre: (branches: string, least: number, most: number) => string;
      time: string;
      timeIs: (quickest: string, longest: string) => string;
      reached: Record<'profile' | 'trait' | 'tip', string>;
      of: (seen: number, all: number) => string;
    };
    simulation: {
      title: string;
      how: (people: string, seed: number) => string;
      /** The smallest and the greatest share of an area, and what they may be: in percent. */
      balanced: (found: Range, allowed: Range) => string;
      unbalanced: (least: string, most: string, areas: string) => string;
      area: string;
      bottlenecks: Section;
      tiers: Section;
      medians: Section & {
        length: (questions: number, minutes: string) => string;
        health: string;
        half: string;
        euros: string;
      };
      between: (low: string, high: string) => string;
      euros: (low: string, high: string) => string;
      influence: Section;
      clarity: { title: string; note: (byLeverage: string) => string; names: Readonly<Record<string, string>> };
      churn: Section;
      personas: Section & Record<'who' | 'expected' | 'told' | 'alike' | 'same', string>;
      table: Record<'what' | 'people' | 'share' | 'interval', string>;
    };
  };
  compare: {
    intro: string;
    /** There is no other version, or the two say the same. */
    only: Message;
    same: Message;
    parts: Record<'start' | 'questions' | 'areas' | 'tiers' | 'tips' | 'rest', string>;
    count: (changes: number) => string;
    what: string;
    before: string;
    after: string;
    side: (name: string, version: string) => string;
    nothing: string;
    place: (place: string) => string;
    /** What differs, by name. */
    facets: Readonly<Record<string, string>>;
  };
};

export const deskQuizTexts: Record<Language, DeskQuizTexts> = { de, en };
