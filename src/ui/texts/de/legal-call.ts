import type { Booking } from '../../../lib/calendar.ts';
import type { LegalSection } from '../visit.ts';

/** What the privacy notice says about the strategy call; it depends on whose calendar it is booked in. */
export const callPrivacy = (booking: Booking): LegalSection => ({
  title: 'Das Strategiegespräch',
  text: [...textsOf(booking), ...(writesToMissed(booking) ? [MISSED] : [])],
});

const writesToMissed = (booking: Booking): boolean => booking.provider !== 'link' && booking.mailAfterNoShow;

const MISSED =
  'Haben wir Sie zur vereinbarten Zeit nicht erreicht, schreiben wir Ihnen einmal mit dem Link zu neuen Terminen.';

const textsOf = (booking: Booking): readonly string[] => {
  switch (booking.provider) {
    case 'builtin':
      return [
        'Wenn Sie ein Gespräch buchen, speichern wir Zeit und Zeitzone, Ihren Namen, Ihre E-Mail-Adresse, Ihre Telefonnummer, wenn wir danach fragen, und was Sie uns dazu schreiben, auch den Grund einer Änderung. Haben Sie vorher das Quiz gemacht und über Ihren Link gebucht, gehört Ihr Ergebnis dazu: Damit bereiten wir uns vor. Das alles dient nur dem Gespräch (Art. 6 Abs. 1 Buchst. b DSGVO).',
        `Sie bekommen eine Bestätigung mit Kalenderdatei und eine Mail bei jeder Änderung${remindersOf(booking.reminders)}. Werbung steht darin nicht.`,
        'Welche Termine frei sind, richtet sich nach unseren Gesprächen und nach unserem eigenen Kalender. Ihren Kalender sehen wir nicht.',
      ];
    case 'calcom':
      return elsewhere('Cal.com (Cal.com, Inc., USA)');
    case 'calendly':
      return elsewhere('Calendly (Calendly, LLC, USA)');
    case 'link':
      return [
        'Wenn Sie aus der Analyse heraus ein Gespräch vereinbaren, öffnet sich unsere Terminseite. Vorname und Adresse sind dort schon eingetragen. Für die Terminseite gilt ihr eigener Datenschutzhinweis.',
      ];
  }
};

const remindersOf = ({ dayBefore, hourBefore }: { dayBefore: boolean; hourBefore: boolean }): string => {
  if (dayBefore && hourBefore) return ', dazu je eine Erinnerung am Tag und in der Stunde vorher';
  if (dayBefore) return ', dazu eine Erinnerung am Tag vorher';
  return hourBefore ? ', dazu eine Erinnerung eine Stunde vorher' : '';
};

const elsewhere = (provider: string): readonly string[] => [
  `Die Zeit für ein Gespräch wählen Sie auf einer Seite von ${provider}. Kommen Sie aus der Analyse, werden Ihr Vorname, Ihre Adresse und ein Zeichen dorthin mitgegeben, an dem wir die Buchung erkennen, sobald Sie den Link öffnen. Was Sie dort eingeben, verarbeitet dieser Anbieter für uns, auch in den USA; es gilt außerdem sein Datenschutzhinweis. Er schreibt Ihnen die Bestätigung und die Erinnerungen.`,
  'Von dort erfahren wir Zeit, Namen, Adresse und Ihre Antworten, auch bei einer Änderung oder Absage, und speichern das. Haben Sie vorher das Quiz gemacht, gehört Ihr Ergebnis dazu: Damit bereiten wir uns vor (Art. 6 Abs. 1 Buchst. b DSGVO).',
];
