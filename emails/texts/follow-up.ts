import type { Language } from '../../quiz/engine/quiz.ts';

/** What every follow-up mail says besides its content, in one language. */
export type FollowUpTexts = {
  /** Stands alone: what follows begins a sentence. */
  greeting: (name: string | null) => string;
  /** The line over the worksheet's empty places. */
  worksheet: string;
  cases: { well: string; badly: string; notYet: string };
  topics: string;
  call: { title: string; text: string; button: string };
  /** The small way to the call in a mail that is about something else. */
  callLine: string;
  analysis: string;
  choice: { stay: string; go: string };
  closing: string;
  why: (quiz: string) => string;
  unsubscribe: string;
};

const de: FollowUpTexts = {
  greeting: (name) => (name ? `Guten Tag, ${name}` : 'Guten Tag'),
  worksheet: 'Zum Ausfüllen: ausdrucken oder ins Notizbuch übertragen.',
  cases: { well: 'Es lief gut', badly: 'Es lief nicht gut', notYet: 'Es steht noch bevor' },
  topics: 'Darum geht es im Gespräch',
  call: {
    title: 'Ihr kostenloses Strategiegespräch',
    text: 'Kostenlos und unverbindlich. Sie wählen den Termin.',
    button: 'Zeit für das Gespräch aussuchen',
  },
  callLine: 'Lieber gemeinsam? Hier geht es zum kostenlosen Strategiegespräch',
  analysis: 'Ihre Analyse noch einmal lesen',
  choice: { stay: 'Wenn Sie dranbleiben möchten', go: 'Wenn es Ihnen genügt' },
  closing: 'Mit freundlichen Grüßen',
  why: (quiz) =>
    `Sie erhalten diese Mail, weil Sie am Ende von „${quiz}“ zugestimmt haben, Tipps zu Ihrem Ergebnis und die Einladung zum Strategiegespräch zu bekommen.`,
  unsubscribe: 'Keine weiteren Mails',
};

const en: FollowUpTexts = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  worksheet: 'To fill in: print this, or copy it into your notebook.',
  cases: { well: 'It went well', badly: 'It did not go well', notYet: 'It is still to come' },
  topics: 'What the call will be about',
  call: {
    title: 'Your free strategy call',
    text: 'Free and without obligation. You choose the time.',
    button: 'Choose a time for your call',
  },
  callLine: 'Would you rather do this together? Book the free strategy call',
  analysis: 'Read your analysis again',
  choice: { stay: 'If you would like to keep going', go: 'If that is enough for you' },
  closing: 'Kind regards',
  why: (quiz) =>
    `You are receiving this email because, after “${quiz}”, you agreed to receive tips on your result and an invitation to the strategy call.`,
  unsubscribe: 'No more emails',
};

export const followUpTexts: Record<Language, FollowUpTexts> = { de, en };
