import { type Language, LOCALES } from '../../../quiz/engine/quiz.ts';

/** Whole euros as they are written, e.g. `1.200 €`. */
export const sayEuros = (lang: Language, euros: number): string =>
  euros.toLocaleString(LOCALES[lang], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
