import type { Language } from '../../../quiz/engine/quiz.ts';
import { wordsOf } from './funnel.tsx';

const NEVER_CERTAIN = 0.999; // 100 % would be said of what is only very likely

/** Numbers about experiments in words of a language. */
export const sayIn = (lang: Language) => {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB';
  const numbers = wordsOf(lang);
  const fine = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return {
    ...numbers,
    /** A difference of two shares in percentage points. */
    points: (difference: number): string => points.format(difference * 100).replace('-', '−'),
    probability: (value: number): string => {
      if (value > NEVER_CERTAIN) return `> ${fine.format(NEVER_CERTAIN)}`;
      return value < 1 - NEVER_CERTAIN ? `< ${fine.format(1 - NEVER_CERTAIN)}` : numbers.share(value);
    },
  };
};

export type Say = ReturnType<typeof sayIn>;
