import type { Interval } from '../quiz/engine/leverage.ts';
import type { Lang } from './texts/texts.ts';

type Money = {
  euro: Intl.NumberFormat;
  plain: Intl.NumberFormat;
  between: (low: string, high: string) => string;
  upTo: (high: string) => string;
  about: (both: string) => string;
};

const moneyFor = (locale: string, words: Pick<Money, 'between' | 'upTo' | 'about'>): Money => ({
  euro: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
  plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  ...words,
});

/** Made when the program starts, as the formats of dates are: no request should pay for it. */
const MONEY: Record<Lang, Money> = {
  de: moneyFor('de-DE', {
    between: (low, high) => `${low} bis ${high}`,
    upTo: (high) => `bis zu ${high}`,
    about: (both) => `rund ${both}`,
  }),
};

/** A range of whole euros in words, e.g. "9.000 bis 44.000 €"; from nothing on "bis zu 44.000 €". */
export const euros = ({ low, high }: Interval, lang: Lang): string => {
  const { euro, plain, between, upTo, about } = MONEY[lang];
  const most = euro.format(high);
  if (high <= 0) return most;
  if (low <= 0) return upTo(most);
  return low === high ? about(most) : between(plain.format(low), most);
};
