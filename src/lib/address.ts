import emailSpellChecker from '@zootools/email-spell-checker';
import * as z from 'zod/mini';

const MOST_CHARACTERS = 254; // RFC 5321 §4.5.3.1.3, less the angle brackets

/**
 * An address as it is stored and written to: lower case, the domain in its ASCII form (RFC 5891), so that one
 * mailbox is one address however it was typed.
 */
export const parseAddress = (
  typed: string,
): { ok: true; email: string } | { ok: false; fault: 'missing-email' | 'invalid-email' } => {
  const text = typed.trim();
  if (text === '') return { ok: false, fault: 'missing-email' };
  const at = text.lastIndexOf('@');
  const domain = asciiDomain(text.slice(at + 1));
  const email = `${text.slice(0, Math.max(at, 0))}@${domain ?? ''}`.toLowerCase();
  const valid = domain !== null && email.length <= MOST_CHARACTERS && z.email().safeParse(email).success;
  return valid ? { ok: true, email } : { ok: false, fault: 'invalid-email' };
};

const asciiDomain = (domain: string): string | null => {
  if (/[\s/\\?#:@%]/.test(domain)) return null;
  return URL.parse(`http://${domain}`)?.hostname ?? null;
};

/** Providers that German-speaking visitors use, by name, with the endings they are known to have. */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  gmail: ['com'],
  googlemail: ['com'],
  gmx: ['de', 'net', 'at', 'ch', 'com', 'eu', 'li', 'info', 'org', 'biz'],
  web: ['de'],
  't-online': ['de'],
  freenet: ['de'],
  outlook: ['com', 'de', 'at', 'ch'],
  hotmail: ['com', 'de', 'at', 'ch'],
  live: ['de', 'com', 'at', 'ch'],
  yahoo: ['com', 'de', 'at', 'ch'],
  icloud: ['com'],
  me: ['com'],
  posteo: ['de', 'net', 'at', 'ch'],
  mailbox: ['org'],
  proton: ['me'],
  protonmail: ['com', 'ch'],
  arcor: ['de'],
  online: ['de'],
  bluewin: ['ch'],
  a1: ['net'],
};
const DOMAINS = Object.entries(PROVIDERS).flatMap(([name, endings]) => endings.map((ending) => `${name}.${ending}`));

/** Endings that people really have; another one after a provider's name is a slip. */
const REAL_ENDINGS = new Set([
  'de',
  'com',
  'net',
  'org',
  'at',
  'ch',
  'eu',
  'info',
  'biz',
  'li',
  'lu',
  'me',
  'fr',
  'it',
  'nl',
  'uk',
]);

/** The address that was probably meant, where the domain looks like a slip; null where nothing looks wrong. */
export const suggestAddress = (email: string): string | null => {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const meant = emailSpellChecker.run({ email, domains: DOMAINS, secondLevelDomains: [], topLevelDomains: [] });
  return meant && isSlip(domain, meant.domain) ? meant.full : null;
};

const LONG_NAME = 5; // letters: among shorter names, one letter more or less is just another name

/** Whether one domain is likely to be the other, mistyped: an ending that does not exist, letters swapped, one too many or few. */
const isSlip = (typed: string, meant: string): boolean => {
  const [name, ending] = parts(typed);
  const [meantName, meantEnding] = parts(meant);
  if (name === meantName) return !REAL_ENDINGS.has(ending);
  if (ending !== meantEnding && REAL_ENDINGS.has(ending)) return false;
  const letters = (text: string) => [...text].toSorted().join('');
  return (
    letters(name) === letters(meantName) ||
    (meantName.length >= LONG_NAME && Math.abs(name.length - meantName.length) <= 1)
  );
};

const parts = (domain: string): [name: string, ending: string] => {
  const dot = domain.lastIndexOf('.');
  return [domain.slice(0, dot), domain.slice(dot + 1)];
};
