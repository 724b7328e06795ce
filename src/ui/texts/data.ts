import type { Language } from '../../../quiz/engine/quiz.ts';

/** What is stored, as a person would name it. Each column of the database is one of these (src/leads/data-map.ts). */
export const TOPICS = {
  /** With a request for the analysis. */
  lead: [
    'address',
    'first-name',
    'answers',
    'result',
    'language',
    'source',
    'state',
    'mails',
    'consent',
    'block',
    'notes',
    'passed-on',
  ],
  /** With a strategy call. */
  call: ['call-person', 'call-time', 'call-words', 'call-outcome'],
  /** With a question about one's data. */
  request: ['request'],
  /** About nobody who visits. */
  nobody: ['link', 'owner', 'figures', 'content', 'operation'],
} as const;

export type Topic = (typeof TOPICS)[keyof typeof TOPICS][number];

/** The words for each, as they stand in a list after "we store". */
export const dataTexts: Record<Language, Record<Topic, string>> = {
  de: {
    address: 'Ihre E-Mail-Adresse: um Ihnen die Analyse zu senden',
    'first-name': 'Ihren Vornamen, wenn Sie ihn angeben: um Sie anzusprechen',
    answers: 'Ihre Antworten: um die Analyse zu erstellen',
    result:
      'das Ergebnis daraus: für Ihre Analyse und, ohne Bezug zu Ihnen, in Summen, mit denen sich andere Ergebnisse vergleichen lassen',
    language: 'in welcher Sprache und Fassung Sie welches Quiz gemacht haben: um Ihnen in dieser Sprache zu schreiben',
    source:
      'von welcher Seite Sie gekommen sind, wenn der Link oder Ihr Browser das angibt, und ob Sie Telefon, Tablet oder Computer benutzen: um in Summen zu zählen, was aus Anfragen wird',
    state: 'wann Sie die Analyse angefordert, bestätigt, den Link zum Gespräch geöffnet und sich abgemeldet haben',
    mails:
      'welche Mails an Sie geplant und gesendet wurden, und ob sie zugestellt wurden, nicht ankamen oder als unerwünscht gemeldet wurden',
    consent: 'den Wortlaut Ihrer Einwilligungen mit Zeitpunkt, Seite und gekürzter IP-Adresse: als Nachweis',
    block:
      'einen Prüfwert Ihrer Adresse: um Sie in unseren Links zu erkennen und Ihnen nicht zu schreiben, wenn Sie das nicht möchten',
    notes: 'unsere Notizen und Stichworte zu Ihnen: um uns auf Sie vorzubereiten',
    'passed-on':
      'was wir davon an Programme weitergeben, die wir angeschlossen haben, und ob es dort ankam: für 30 Tage, um es bei einer Störung noch einmal zu senden',
    'call-person': 'Ihren Namen, Ihre Adresse und, wenn wir danach fragen, Ihre Telefonnummer',
    'call-time': 'Zeit, Zeitzone, Sprache und Ort des Gesprächs, und wann es gebucht, geändert oder abgesagt wurde',
    'call-words': 'was Sie uns zum Gespräch oder zu einer Änderung schreiben',
    'call-outcome': 'was aus dem Gespräch wurde, auch den Wert eines Auftrags',
    request:
      'dass nach den Daten zu einer Adresse gefragt wurde, als Prüfwert und für einen Tag: um massenhafte Anfragen zu bremsen',
    link: 'zufällige Kennungen, die Zeilen miteinander verbinden',
    owner: 'Angaben über die Betreiberin oder den Betreiber selbst: Anmeldungen, Protokoll, belegte Zeiten',
    figures: 'Summen ohne Personenbezug',
    content: 'das Quiz selbst',
    operation: 'technische Zustände ohne Personenbezug',
  },
  en: {
    address: 'your email address: to send you the analysis',
    'first-name': 'your first name, if you give it: to address you',
    answers: 'your answers: to write the analysis',
    result:
      'the result worked out from them: for your analysis and, without any tie to you, in totals that other results can be compared with',
    language: 'which quiz you took, in which language and version: to write to you in that language',
    source:
      'which page you came from, if the link or your browser says so, and whether you use a phone, a tablet or a computer: to count, as totals, what becomes of requests',
    state: 'when you requested and confirmed the analysis, opened the link to the call, and unsubscribed',
    mails:
      'which emails to you were planned and sent, and whether they were delivered, did not arrive or were reported as unwanted',
    consent: 'the wording of your consents, with time, page and a shortened IP address: as evidence',
    block:
      'a check value of your address: to recognise you in our links, and so as not to write to you if you don’t want it',
    notes: 'our notes and tags about you: to prepare for you',
    'passed-on':
      'what of this we pass on to programs that we have connected, and whether it arrived there: for 30 days, to send it again after a fault',
    'call-person': 'your name, your address and, if we ask for it, your phone number',
    'call-time': 'the time, time zone, language and place of the call, and when it was booked, changed or cancelled',
    'call-words': 'what you write to us about the call or about a change',
    'call-outcome': 'what came of the call, including the value of an order',
    request:
      'that somebody asked about the data of an address, as a check value and for a day: to slow down mass requests',
    link: 'random ids that tie rows together',
    owner: 'details of the owner: sign-ins, audit list, busy times',
    figures: 'totals that are about nobody',
    content: 'the quiz itself',
    operation: 'technical states that are about nobody',
  },
};
