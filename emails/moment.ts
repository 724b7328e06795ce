import type { Language } from '../quiz/engine/quiz.ts';
import type { Moment } from './texts/texts.ts';

const formatFor = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Berlin',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** Made when the program starts: the first one loads language data, about 10 ms that no request should pay. */
const FORMATS: Record<Language, Intl.DateTimeFormat> = { de: formatFor('de-DE'), en: formatFor('en-GB') };

/** Epoch milliseconds as the words of a date in Berlin time; the language's texts put them in order. */
export const momentOf = (at: number, lang: Language): Moment => {
  const parts = FORMATS[lang].formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    time: `${part('hour')}:${part('minute')}`,
  };
};
