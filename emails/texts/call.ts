import type { Language } from '../../quiz/engine/quiz.ts';
import type { Step } from '../sequence.ts';

/** What a mail about a call is for. */
export type CallMailKind = 'booked' | 'moved' | 'cancelled' | 'tomorrow' | 'soon' | 'missed';

/** What the mails about a strategy call say, in one language. `when` is a day and a time in words. */
export type CallTexts = {
  /** Best wording first. */
  subjects: Record<CallMailKind, (call: string, when: string) => readonly string[]>;
  titles: Record<CallMailKind, string>;
  /** One or two sentences under the greeting. */
  leads: Record<CallMailKind, string>;
  previews: Record<CallMailKind, (when: string) => string>;
  when: string;
  where: string;
  before: string;
  byPhone: (phone: string) => string;
  /** Said where the calendar file is enclosed. */
  file: string;
  fileCancelled: string;
  page: string;
  change: string;
  rebook: string;
  closing: string;
  why: Record<'booked' | 'missed', string>;
  host: {
    subjects: Record<Exclude<CallMailKind, 'missed'>, (name: string, when: string) => readonly string[]>;
    titles: Record<Exclude<CallMailKind, 'missed'>, (name: string) => string>;
    who: string;
    phone: string;
    reason: string;
    sheet: string;
    sheetNote: string;
    feed: string;
    words: string;
    ask: string;
    received: string;
    nothingReceived: string;
    /** What the mails are called that a visitor may have had before the call. */
    steps: Partial<Record<Step, string>>;
    noQuiz: string;
    /** Of a person who has had everything about them deleted. */
    erased: { name: string; reason: string };
    /** Over what the analysis says: it speaks to the visitor. */
    puts: (you: string, name: string) => string;
    /** Over the three questions. */
    asks: string;
    leverage: string;
    churn: string;
    reflex: string;
    why: string;
  };
};

const de: CallTexts = {
  subjects: {
    booked: (call, when) => [`Gebucht: ${when}`, `Gebucht: ${call}`],
    moved: (call, when) => [`Verschoben auf ${when}`, `Verschoben: ${call}`],
    cancelled: (call, when) => [`Abgesagt: ${when}`, `Abgesagt: ${call}`],
    tomorrow: (call, when) => [`Erinnerung: ${when}`, `Erinnerung: ${call}`],
    soon: (call) => [`In einer Stunde: ${call}`, 'In einer Stunde: unser Gespräch'],
    missed: () => ['Schade, dass wir uns verpasst haben'],
  },
  titles: {
    booked: 'Ihr Gespräch ist gebucht',
    moved: 'Ihr Gespräch ist verschoben',
    cancelled: 'Ihr Gespräch ist abgesagt',
    tomorrow: 'Bald sprechen wir miteinander',
    soon: 'In einer Stunde sprechen wir miteinander',
    missed: 'Wir haben uns verpasst',
  },
  leads: {
    booked: 'schön, dass Sie sich die Zeit nehmen. Hier sind alle Angaben zu unserem Gespräch.',
    moved: 'unser Gespräch hat einen neuen Termin. Der alte gilt nicht mehr.',
    cancelled: 'unser Gespräch findet nicht statt. Wenn Sie möchten, wählen Sie einfach einen neuen Termin.',
    tomorrow: 'eine kurze Erinnerung: Unser Gespräch steht an.',
    soon: 'gleich ist es so weit. Hier sind noch einmal alle Angaben.',
    missed:
      'zur vereinbarten Zeit haben wir uns leider nicht erreicht. Das kommt vor. Wenn Sie möchten, wählen Sie einfach einen neuen Termin.',
  },
  previews: {
    booked: (when) => `${when}. Mit Kalenderdatei.`,
    moved: (when) => `Neuer Termin: ${when}.`,
    cancelled: (when) => `Unser Gespräch findet nicht statt: ${when}.`,
    tomorrow: (when) => `${when}. Mit allen Angaben.`,
    soon: (when) => `${when}.`,
    missed: () => 'Wenn Sie möchten, wählen Sie einfach einen neuen Termin.',
  },
  when: 'Wann',
  where: 'Wo',
  before: 'Bisher',
  byPhone: (phone) => `Wir rufen Sie an: ${phone}`,
  file: 'Die Kalenderdatei hängt an dieser Mail.',
  fileCancelled: 'Die angehängte Datei entfernt den Eintrag aus Ihrem Kalender.',
  page: 'Gespräch ansehen',
  change: 'Verschieben oder absagen',
  rebook: 'Neuen Termin wählen',
  closing: 'Mit freundlichen Grüßen',
  why: {
    booked: 'Sie erhalten diese Mail, weil unter Ihrer Adresse dieses Gespräch gebucht wurde.',
    missed: 'Sie erhalten diese eine Mail, weil Sie das Gespräch gebucht hatten. Eine weitere dazu kommt nicht.',
  },
  host: {
    subjects: {
      booked: (name, when) => [`Neues Gespräch: ${when}, ${name}`],
      moved: (name, when) => [`Verschoben auf ${when}, ${name}`],
      cancelled: (name, when) => [`Abgesagt: ${when}, ${name}`],
      tomorrow: (name, when) => [`Erinnerung: ${name}, ${when}`, `Erinnerung: ${when}, ${name}`],
      soon: (name) => [`In einer Stunde: Gespräch mit ${name}`, `In einer Stunde: ${name}`],
    },
    titles: {
      booked: (name) => `Gespräch mit ${name}`,
      moved: (name) => `Das Gespräch mit ${name} ist verschoben`,
      cancelled: (name) => `Das Gespräch mit ${name} ist abgesagt`,
      tomorrow: (name) => `Erinnerung: Gespräch mit ${name}`,
      soon: (name) => `In einer Stunde: Gespräch mit ${name}`,
    },
    who: 'Wer',
    phone: 'Telefon',
    reason: 'Grund',
    sheet: 'Vorbereitung',
    sheetNote: 'Diese Vorbereitung als Seite zum Drucken',
    feed: 'Alle Gespräche im eigenen Kalender abonnieren',
    words: 'In eigenen Worten',
    ask: 'Drei Fragen, die sich lohnen',
    received: 'Bisher verschickte Mails',
    nothingReceived: 'Außer der Bestätigung noch keine.',
    steps: {
      analysis: 'Analyse',
      depth: 'Folgemail 1: Vertiefung',
      second: 'Folgemail 2: Kundengespräch oder nächster Bereich',
      invitation: 'Folgemail 3: Einladung',
      last: 'Folgemail 4: Abschluss',
    },
    erased: { name: 'Jemand', reason: 'Die Person hat alle ihre Angaben bei uns gelöscht.' },
    noQuiz: 'Dieses Gespräch wurde ohne Quiz gebucht. Ein Profil gibt es deshalb nicht.',
    puts: (you, name) => `So steht es in der Analyse. „${you}“ ist hier ${name}.`,
    asks: 'Zum Vorlesen:',
    leverage: 'Was daran hängt',
    churn: 'Wenn Kundschaft gehen will',
    reflex: 'Bisherige Reaktion',
    why: 'Sie erhalten diese Mail, weil über Ihre Quiz-Seite ein Gespräch bei Ihnen gebucht wurde.',
  },
};

const en: CallTexts = {
  subjects: {
    booked: (call, when) => [`Booked: ${when}`, `Booked: ${call}`],
    moved: (call, when) => [`Moved to ${when}`, `Moved: ${call}`],
    cancelled: (call, when) => [`Cancelled: ${when}`, `Cancelled: ${call}`],
    tomorrow: (call, when) => [`Reminder: ${when}`, `Reminder: ${call}`],
    soon: (call) => [`In an hour: ${call}`, 'In an hour: our call'],
    missed: () => ['Sorry that we missed each other'],
  },
  titles: {
    booked: 'Your call is booked',
    moved: 'Your call has been moved',
    cancelled: 'Your call is cancelled',
    tomorrow: 'Our call is coming up',
    soon: 'Our call is in an hour',
    missed: 'We missed each other',
  },
  leads: {
    booked: 'Thank you for taking the time. Here is everything you need for our call.',
    moved: 'Our call has a new time. The old one no longer applies.',
    cancelled: 'Our call will not take place. If you like, simply choose a new time.',
    tomorrow: 'Just a short reminder about our call.',
    soon: 'It is almost time. Here are all the details once more.',
    missed:
      'We missed each other at the time we had agreed on. These things happen. If you like, simply choose a new time.',
  },
  previews: {
    booked: (when) => `${when}. With a calendar file.`,
    moved: (when) => `New time: ${when}.`,
    cancelled: (when) => `Our call will not take place: ${when}.`,
    tomorrow: (when) => `${when}. With all the details.`,
    soon: (when) => `${when}.`,
    missed: () => 'Choosing a new time takes only a moment.',
  },
  when: 'When',
  where: 'Where',
  before: 'Before',
  byPhone: (phone) => `We will call you: ${phone}`,
  file: 'The calendar file is attached.',
  fileCancelled: 'The attached file removes the entry from your calendar.',
  page: 'View your call',
  change: 'Move or cancel the call',
  rebook: 'Choose a new time',
  closing: 'Kind regards',
  why: {
    booked: 'You are receiving this email because this call was booked with your address.',
    missed:
      'You are receiving this one email because you had booked the call. There will be no further email about it.',
  },
  host: {
    subjects: {
      booked: (name, when) => [`New call: ${when}, ${name}`],
      moved: (name, when) => [`Moved to ${when}, ${name}`],
      cancelled: (name, when) => [`Cancelled: ${when}, ${name}`],
      tomorrow: (name, when) => [`Reminder: ${name}, ${when}`, `Reminder: ${when}, ${name}`],
      soon: (name) => [`In an hour: call with ${name}`, `In an hour: ${name}`],
    },
    titles: {
      booked: (name) => `Call with ${name}`,
      moved: (name) => `The call with ${name} has been moved`,
      cancelled: (name) => `The call with ${name} is cancelled`,
      tomorrow: (name) => `Reminder: call with ${name}`,
      soon: (name) => `In an hour: call with ${name}`,
    },
    who: 'Who',
    phone: 'Phone',
    reason: 'Reason',
    sheet: 'Preparation',
    sheetNote: 'This preparation as a page to print',
    feed: 'Subscribe to all calls in your calendar',
    words: 'In their own words',
    ask: 'Three questions worth asking',
    received: 'Emails sent so far',
    nothingReceived: 'None yet but the confirmation.',
    steps: {
      analysis: 'Analysis',
      depth: 'Follow-up 1: going deeper',
      second: 'Follow-up 2: client conversation or next area',
      invitation: 'Follow-up 3: invitation',
      last: 'Follow-up 4: closing',
    },
    erased: { name: 'Someone', reason: 'They have had everything about them deleted.' },
    noQuiz: 'This call was booked without the quiz, so there is no profile.',
    puts: (you, name) => `This is how the analysis puts it. “${you}” is ${name}.`,
    asks: 'To ask as they stand:',
    leverage: 'What is at stake',
    churn: 'Clients who leave',
    reflex: 'How they reacted',
    why: 'You are receiving this email because a call with you was booked on your quiz site.',
  },
};

export const callTexts: Record<Language, CallTexts> = { de, en };
