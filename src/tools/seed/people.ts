import type { Language } from '../../../quiz/engine/quiz.ts';
import { happens, pick, type Random } from './draw.ts';
import { FIRST_NAMES, LAST_NAMES, TRADES } from './words.ts';

/** Somebody who never was. */
export type Person = { email: string; firstName: string; lastName: string; lang: Language; ipPrefix: string };

const NETWORKS = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8:17::/48', '2001:db8:42::/48'] as const; // RFC 5737, RFC 3849
const ENGLISH = 0.1;

const COMBINATIONS = FIRST_NAMES.length * LAST_NAMES.length * TRADES.length;
const STRIDE = 35_747; // shares no factor with them: goes through all before one comes again, neighbours far apart

/** The names of a number, and where that person works. */
const namesAt = (number: number) => {
  const place = (number * STRIDE) % COMBINATIONS;
  const rest = Math.floor(place / FIRST_NAMES.length);
  return {
    firstName: FIRST_NAMES[place % FIRST_NAMES.length] ?? FIRST_NAMES[0],
    lastName: LAST_NAMES[rest % LAST_NAMES.length] ?? LAST_NAMES[0],
    trade: TRADES[Math.floor(rest / LAST_NAMES.length)] ?? TRADES[0],
  };
};

/** The address of a number: each number has another one. */
export const addressAt = (number: number): string => {
  const { firstName, lastName, trade } = namesAt(number);
  const round = Math.floor(number / COMBINATIONS);
  return `${plain(firstName)}.${plain(lastName)}${round === 0 ? '' : round + 1}@${plain(lastName)}-${trade}.example`;
};

/** The person of a number. */
export const personAt = (number: number, languages: readonly Language[], random: Random): Person => {
  const { firstName, lastName } = namesAt(number);
  return {
    ...{ email: addressAt(number), firstName, lastName, ipPrefix: pick(random, NETWORKS) },
    lang: languages.includes('en') && happens(random, ENGLISH) ? 'en' : (languages[0] ?? 'de'),
  };
};

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ş: 's', ı: 'i' };

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, (letter) => LETTERS[letter] ?? '');
