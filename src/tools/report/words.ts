import { sayDuration } from '../../../quiz/engine/duration.ts';

const number = new Intl.NumberFormat('de-DE');
const percent = new Intl.NumberFormat('de-DE', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const wholePercent = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 0 });

/** Figures as the report writes them. Shares are 0–1, times in seconds. */
export const said = {
  number: (value: number) => number.format(value),
  percent: (share: number) => percent.format(share),
  wholeRange: (low: number, high: number) =>
    `${wholePercent.format(low).replace(/\s*%$/, '')} bis ${wholePercent.format(high)}`,
  wholePercent: (share: number) => wholePercent.format(share),
  between: (low: number, high: number) => `${percent.format(low).replace(/\s*%$/, '')} bis ${percent.format(high)}`,
  euros: (value: number) => `${number.format(Math.round(value))} €`,
  minutes: sayDuration,
};
