import type { Language } from '../../quiz/engine/quiz.ts';
import type { Moment } from './texts.ts';

/** What the mail with the link to "my data" says, in one language. */
export type MyDataTexts = {
  subject: (site: string) => string;
  preview: string;
  title: string;
  greeting: string;
  asked: (facts: { site: string; at: Moment }) => string;
  button: string;
  link: (days: number) => string;
  otherwise: string;
};

const de: MyDataTexts = {
  subject: (site) => `Ihre Daten bei ${site}`,
  preview: 'Mit dem Link sehen Sie alles, was zu Ihrer Adresse gespeichert ist.',
  title: 'Ihre Daten',
  greeting: 'Guten Tag,',
  asked: ({ site, at }) =>
    `am ${at.weekday}, ${at.day}.\u00a0${at.month} ${at.year}, um ${at.time}\u00a0Uhr (Berliner Zeit) wurde mit dieser Adresse gefragt, was ${site} über Sie gespeichert hat. Über den Link sehen Sie alles. Sie können es dort herunterladen, berichtigen und löschen.`,
  button: 'Meine Daten ansehen',
  link: (days) =>
    `Der Link gilt ${days}\u00a0Tage. Wer ihn hat, sieht Ihre Daten: Bitte leiten Sie diese Mail nicht weiter.`,
  otherwise: 'Kam die Anfrage nicht von Ihnen, brauchen Sie nichts zu tun. Niemand außer Ihnen hat den Link bekommen.',
};

const en: MyDataTexts = {
  subject: (site) => `Your data at ${site}`,
  preview: 'The link shows you everything that is stored about your address.',
  title: 'Your data',
  greeting: 'Hello,',
  asked: ({ site, at }) =>
    `At ${at.time} on ${at.weekday}, ${at.day}\u00a0${at.month} ${at.year} (Berlin time), someone used this address to ask what ${site} has stored about you. The link shows you all of it. You can download, correct and delete it there.`,
  button: 'See my data',
  link: (days) =>
    `The link is good for ${days}\u00a0days. Whoever has it can see your data, so please don’t forward this email.`,
  otherwise: 'If it wasn’t you, there is nothing you need to do. Nobody but you has been sent the link.',
};

export const myDataTexts: Record<Language, MyDataTexts> = { de, en };
