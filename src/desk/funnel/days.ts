import { type Language, LOCALES } from '../../../quiz/engine/quiz.ts';
import { DAY } from '../../lib/clock.ts';

/** Days since 1970, as they are written and said. */

/** A day as dates are written in addresses, e.g. `2026-11-23`. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Days from one to another in words, e.g. `1.–30. November 2026`. */
export const sayDays = (lang: Language, { from, to }: { from: number; to: number }): string =>
  new Intl.DateTimeFormat(LOCALES[lang], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatRange(from * DAY, to * DAY);
