import { type Language, LOCALES } from '../../../quiz/engine/quiz.ts';

const FORMAT = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;

/** A moment (epoch ms) by the clocks of Germany. */
export const Time = ({ at, lang }: { at: number; lang: Language }) => (
  <time dateTime={new Date(at).toISOString()}>{new Intl.DateTimeFormat(LOCALES[lang], FORMAT).format(at)}</time>
);
