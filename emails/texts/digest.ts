import type { Language } from '../../quiz/engine/quiz.ts';

/** What the owner's mail about the week says, in one language. */
export type DigestTexts = {
  /** The longest first; one that fits is taken. */
  subjects: (most: { seen: number; asked: number; booked: number | null }) => readonly string[];
  /** `calls` null: they are not known. */
  preview: (calls: number | null, period: string) => string;
  title: string;
  period: (period: string) => string;
  /** Beside a number, the one of the week before. */
  before: (figure: string) => string;
  /** In which week what follows a request is counted. */
  cohort: string;
  bottleneck: (found: { names: readonly string[]; count: number; of: number }) => string;
  desk: string;
  funnel: string;
  hand: string;
  calls: { title: string; count: (calls: number) => string; later: (calls: number) => string };
  /** Why this mail came, and how no more of them come. */
  why: string;
};

const de: DigestTexts = {
  subjects: ({ seen, asked, booked }) => {
    const visits = seen === 1 ? '1 Besuch' : `${seen} Besuche`;
    const requests = asked === 1 ? '1 Anfrage' : `${asked} Anfragen`;
    const calls = booked === 1 ? '1 Gespräch' : `${booked} Gespräche`;
    return [
      ...(booked === null ? [] : [`Ihre Woche: ${visits}, ${requests}, ${calls} gebucht`]),
      `Ihre Woche: ${visits}, ${requests}`,
      'Ihre Woche in Zahlen',
    ];
  },
  preview: (calls, period) => {
    if (calls === null) return `Die Zahlen vom ${period}, daneben die der Woche davor.`;
    const coming = calls === 0 ? 'Kein Gespräch' : calls === 1 ? 'Ein Gespräch' : `${calls} Gespräche`;
    return `${coming} in dieser Woche. Dazu die Zahlen vom ${period}.`;
  },
  title: 'Ihre Woche',
  period: (period) => `${period}, daneben die Woche davor.`,
  before: (figure) => `davor ${figure}`,
  cohort: 'Was aus einer Anfrage wird, zählt in der Woche, in der sie kam.',
  bottleneck: ({ names, count, of }) =>
    names.length === 1
      ? `Häufigster Engpass: ${names.join('')} (${count}\u00a0von\u00a0${of}).`
      : `Häufigste Engpässe: ${new Intl.ListFormat('de').format(names)} (je\u00a0${count}\u00a0von\u00a0${of}).`,
  desk: 'Zum Schreibtisch',
  funnel: 'Der Trichter der Woche im Einzelnen',
  hand: 'Bitte kurz ansehen',
  calls: {
    title: 'Gespräche in dieser Woche',
    count: (calls) =>
      calls === 0
        ? 'Bis Sonntag steht keines an.'
        : calls === 1
          ? 'Bis Sonntag steht eines an:'
          : `Bis Sonntag stehen ${calls} an:`,
    later: (calls) => (calls === 1 ? 'Danach noch eines.' : `Danach noch ${calls}.`),
  },
  why: 'Sie erhalten diese Mail, weil Sie in site.config.ts unter „desk“ bei „owners“ stehen. Sie kommt jeden Montag. Mit „digest: false“ an derselben Stelle kommt sie nicht mehr.',
};

const en: DigestTexts = {
  subjects: ({ seen, asked, booked }) => {
    const visits = seen === 1 ? '1 visit' : `${seen} visits`;
    const requests = asked === 1 ? '1 request' : `${asked} requests`;
    const calls = booked === 1 ? '1 call' : `${booked} calls`;
    return [
      ...(booked === null ? [] : [`Your week: ${visits}, ${requests}, ${calls} booked`]),
      `Your week: ${visits}, ${requests}`,
      'Your week in numbers',
    ];
  },
  preview: (calls, period) => {
    if (calls === null) return `The numbers for ${period}, beside those of the week before.`;
    const coming = calls === 0 ? 'No calls' : calls === 1 ? 'One call' : `${calls} calls`;
    return `${coming} this week. Plus the numbers for ${period}.`;
  },
  title: 'Your week',
  period: (period) => `${period}, beside the week before.`,
  before: (figure) => `before: ${figure}`,
  cohort: 'Whatever becomes of a request counts in the week in which it came in.',
  bottleneck: ({ names, count, of }) =>
    names.length === 1
      ? `Most frequent bottleneck: ${names.join('')} (${count}\u00a0of\u00a0${of}).`
      : `Most frequent bottlenecks: ${new Intl.ListFormat('en-GB').format(names)} (${count}\u00a0of\u00a0${of}\u00a0each).`,
  desk: 'Go to your desk',
  funnel: 'The week’s funnel in detail',
  hand: 'Please take a look',
  calls: {
    title: 'Calls this week',
    count: (calls) =>
      calls === 0
        ? 'None until Sunday.'
        : calls === 1
          ? 'There is one until Sunday:'
          : `There are ${calls} until Sunday:`,
    later: (calls) => (calls === 1 ? 'And one after that.' : `And ${calls} after that.`),
  },
  why: 'You are receiving this email because you are listed in site.config.ts, as one of the “owners” under “desk”. It comes every Monday. Put “digest: false” in the same place to stop it.',
};

export const digestTexts: Record<Language, DigestTexts> = { de, en };
