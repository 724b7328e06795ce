import type { Language } from '../../quiz/engine/quiz.ts';
import type { Moment } from './texts.ts';

/** What the mail with the link into the desk says, in one language. */
export type DeskLoginTexts = {
  subject: (site: string) => string;
  preview: (minutes: number) => string;
  title: string;
  greeting: string;
  asked: (facts: { site: string; at: Moment }) => string;
  button: string;
  /** Where and how long the link works. */
  link: (minutes: number) => string;
  otherwise: string;
};

const de: DeskLoginTexts = {
  subject: (site) => `Ihr Link zur Anmeldung bei ${site}`,
  preview: (minutes) => `Der Link gilt ${minutes} Minuten und nur in dem Browser, in dem er angefordert wurde.`,
  title: 'Ihr Link zum Schreibtisch',
  greeting: 'Guten Tag,',
  asked: ({ site, at }) =>
    `am ${at.weekday}, ${at.day}.\u00a0${at.month} ${at.year}, um ${at.time}\u00a0Uhr (Berliner Zeit) wurde für diese Adresse eine Anmeldung am Schreibtisch von ${site} angefordert.`,
  button: 'Zur Anmeldung',
  link: (minutes) =>
    `Der Link gilt ${minutes}\u00a0Minuten und für eine einzige Anmeldung. Öffnen Sie ihn bitte in dem Browser, in dem Sie ihn angefordert haben. In einem anderen geht er nicht.`,
  otherwise:
    'Kam die Anfrage nicht von Ihnen, brauchen Sie nichts zu tun. Ohne den Browser, aus dem sie kam, ist der Link wertlos.',
};

const en: DeskLoginTexts = {
  subject: (site) => `Your sign-in link for ${site}`,
  preview: (minutes) => `The link is good for ${minutes} minutes, and only in the browser that asked for it.`,
  title: 'Your link to the desk',
  greeting: 'Hello,',
  asked: ({ site, at }) =>
    `At ${at.time} on ${at.weekday}, ${at.day}\u00a0${at.month} ${at.year} (Berlin time), someone asked to sign in to the desk of ${site} with this address.`,
  button: 'Go to sign-in',
  link: (minutes) =>
    `The link is good for ${minutes}\u00a0minutes and for a single sign-in. Please open it in the browser in which you asked for it; it will not work in any other.`,
  otherwise:
    'If it wasn’t you, there is nothing you need to do. Without the browser that asked, the link is of no use to anyone.',
};

export const deskLoginTexts: Record<Language, DeskLoginTexts> = { de, en };
