import type { Language } from '../../../quiz/engine/quiz.ts';
import { say } from '../../lib/local-time.ts';
import * as store from '../store/peers.ts';
import { BINS, type Histogram } from './standing.ts';

/** The results of a version that may be shown. */
export type Results = {
  results: number;
  /** How many are missing until anything is shown; 0: it is. */
  missing: number;
  histogram: (area: string) => Histogram;
  /** From when to when, in words. */
  said: (lang: Language) => { since: string; until: string };
};

const LEAST = 50; // results; fewer say little, and much about each
const MONTHS = 12; // with the quarters that they begin and end in: a whole year is always in view

export const resultsOf = async (db: D1Database, kind: store.Kind, now: number): Promise<Results> => {
  const { shown, waiting } = await store.readSums(db, kind, monthOf(now) - MONTHS);
  const sum = (number: (one: store.Sums) => number) => shown.reduce((all, one) => all + number(one), 0);
  const results = sum((one) => one.results);
  return {
    results,
    missing: results < LEAST ? store.TOGETHER * Math.ceil((LEAST - results) / store.TOGETHER) - waiting : 0,
    histogram: (area) => Array.from({ length: BINS }, (_, bin) => sum(({ counts }) => counts[`${area} ${bin}`] ?? 0)),
    said: (lang) => ({
      since: sayMonth(lang, Math.min(...shown.map(({ since }) => since))),
      until: sayMonth(lang, Math.max(...shown.map(({ until }) => until))),
    }),
  };
};

/** The month of a moment, in months since the year 0. */
const monthOf = (at: number): number => {
  const date = new Date(at);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
};

const sayMonth = (lang: Language, month: number): string =>
  say(lang, 'UTC', 'month', Date.UTC(Math.floor(month / 12), month % 12));
