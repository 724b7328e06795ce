import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskFunnel as de } from './de/desk-funnel.ts';
import { deskFunnel as en } from './en/desk-funnel.ts';

/** What the desk's page about the funnel says. */
export type DeskFunnelTexts = {
  title: string;
  intro: string;
  periods: { name: string; days: (days: number) => string };
  filter: {
    name: string;
    labels: Record<'quiz' | 'from' | 'to' | 'version' | 'source' | 'device' | 'beside', string>;
    all: string;
    present: (version: string) => string;
    unknownSource: string;
    otherSources: string;
    nothing: string;
    before: string;
    version: (version: string) => string;
    show: string;
  };
  devices: Record<'phone' | 'tablet' | 'desktop', string>;
  /** What is looked at, and what stands beside it. */
  sides: { name: string; version: (version: string, period: string) => string };
  empty: { title: string; text: string };
  steps: {
    title: string;
    note: string;
    names: Record<'seen' | 'started' | 'finished' | 'asked' | 'confirmed' | 'booked' | 'held' | 'client', string>;
    ofBefore: (share: string) => string;
  };
  questions: { title: string; note: string; allSources: string; left: (left: string, shown: string) => string };
  times: { title: string; note: string; seconds: (seconds: string) => string };
  bottlenecks: { title: string; note: string };
  churn: { title: string; note: string };
  /** How the results come out: of how many, from when to when, and what is missing until it is shown. */
  peers: {
    title: string;
    note: (among: { results: number; since: string; until: string }) => string;
    missing: (results: number) => string;
    half: (low: number, high: number) => string;
    columns: Record<'area' | 'low' | 'median' | 'high', string>;
  };
  between: (low: string, high: string) => string;
  scale: (most: string) => string;
  table: {
    open: string;
    side: string;
    columns: Record<
      'step' | 'count' | 'share' | 'interval' | 'question' | 'shown' | 'left' | 'median' | 'kind' | 'answered',
      string
    >;
  };
};

export const deskFunnelTexts: Record<Language, DeskFunnelTexts> = { de, en };
