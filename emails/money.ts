import type { Interval } from '../quiz/engine/leverage.ts';
import type { Language } from '../quiz/engine/quiz.ts';

type Money = {
  euro: Intl.NumberFormat;
  /** The low end of a range: without its sign where the sign at the end of the range speaks for both. */
  low: Intl.NumberFormat;
  between: (low: string, high: string) => string;
  upTo: (high: string) => string;
  about: (both: string) => string;
};

const PLAIN = { maximumFractionDigits: 0 } as const;
const EURO = { ...PLAIN, style: 'currency', currency: 'EUR' } as const;

/** Made when the program starts, as the formats of dates are: no request should pay for it. */
const MONEY: Record<Language, Money> = {
  de: {
    euro: new Intl.NumberFormat('de-DE', EURO),
    low: new Intl.NumberFormat('de-DE', PLAIN),
    between: (low, high) => `${low} bis ${high}`,
    upTo: (high) => `bis zu ${high}`,
    about: (both) => `rund ${both}`,
  },
  en: {
    euro: new Intl.NumberFormat('en-GB', EURO),
    low: new Intl.NumberFormat('en-GB', EURO),
    between: (low, high) => `${low} to ${high}`,
    upTo: (high) => `up to ${high}`,
    about: (both) => `about ${both}`,
  },
};

/** A range of whole euros in words: "9.000 bis 44.000 €", "€9,000 to €44,000"; from nothing on "up to €44,000". */
export const euros = (range: Interval, lang: Language): string => {
  const { euro, low, between, upTo, about } = MONEY[lang];
  const most = euro.format(range.high);
  if (range.high <= 0) return most;
  if (range.low <= 0) return upTo(most);
  return range.low === range.high ? about(most) : between(low.format(range.low), most);
};
