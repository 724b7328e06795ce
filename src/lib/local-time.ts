import type { Language } from '../../quiz/engine/quiz.ts';
import { PLACES } from './places.ts';

/** Moments (epoch ms) as a person somewhere reads them. */

/** Whether this is a time zone of the IANA database that the platform knows. */
export const isZone = (name: string): boolean => {
  try {
    return name !== '' && name.length <= 60 && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const LOCALE: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const STYLES = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dayAndYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
  weekdayLong: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** A moment in words, e.g. `say('de', 'Europe/Berlin', 'day', at)` → `Donnerstag, 3. Dezember`. */
export const say = (lang: Language, zone: string, style: keyof typeof STYLES, at: number): string => {
  const key = `${lang} ${zone} ${style}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { timeZone: zone, ...STYLES[style] });
  if (made.size < MOST_FORMATS) made.set(key, format);
  const said = format.format(at);
  return lang === 'en' && 'weekday' in STYLES[style] ? said.replace(/^(\p{L}+) /u, '$1, ') : said;
};

const MOST_FORMATS = 200; // a visitor may name any zone: what is kept of them has an end

/** How a zone's clock is named, e.g. `Europe/Vienna` → `Wien (UTC+1)`. */
export const sayZone = (lang: Language, zone: string, at: number): string => {
  const format = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: zone, timeZoneName: 'shortOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const known = nameIn(format);
  const place = known.slice(known.lastIndexOf('/') + 1);
  return `${PLACES[lang][place] ?? place.replaceAll('_', ' ')} (${name.replace('GMT', 'UTC')})`;
};

/** The one name of a zone that has several, e.g. both of `US/Pacific` and `America/Los_Angeles` → the latter. */
export const oneNameOf = (zone: string): string => nameIn(new Intl.DateTimeFormat('en', { timeZone: zone }));

const nameIn = (format: Intl.DateTimeFormat): string => format.resolvedOptions().timeZone;
