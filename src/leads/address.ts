import emailSpellChecker from '@zootools/email-spell-checker';
import * as z from 'zod';

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

/** What German-speaking visitors use, besides what the checker knows. */
const DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'gmx.ch',
  'web.de',
  't-online.de',
  'freenet.de',
  'outlook.com',
  'outlook.de',
  'hotmail.com',
  'hotmail.de',
  'live.de',
  'yahoo.com',
  'yahoo.de',
  'icloud.com',
  'me.com',
  'posteo.de',
  'mailbox.org',
  'proton.me',
  'protonmail.com',
  'arcor.de',
  'online.de',
  'bluewin.ch',
  'a1.net',
];

/** The address that was probably meant, where the domain looks like a slip; null where nothing looks wrong. */
export const suggestAddress = (email: string): string | null =>
  emailSpellChecker.run({ email, domains: DOMAINS, secondLevelDomains: [], topLevelDomains: [] })?.full ?? null;
