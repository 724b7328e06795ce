import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const progress = {
  'progress-one-point': {
    title: 'Streichen Sie die Liste auf einen Punkt zusammen',
    what: 'Wo vieles liegen bleibt, lähmt schon der Blick auf die Liste. Ein einziger Punkt, den man schafft, löst den Knoten.',
    how: [
      'Nehmen Sie die Liste der offenen Aufgaben und streichen Sie alles, was zwei Wochen warten kann.',
      'Wählen Sie den Punkt, dessen Ergebnis Ihr Gegenüber im Alltag spürt.',
      'Übernehmen Sie selbst alles daran, was Sie übernehmen können.',
      'Sagen Sie: „Bis auf diesen einen Punkt ist alles vom Tisch. Den fangen wir gleich gemeinsam an.“',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn man am Telefon aufatmet und der eine Punkt begonnen ist.',
  },
  'progress-then-now': {
    title: 'Stellen Sie damals und heute nebeneinander',
    what: 'Fortschritt geht im Alltag unter. Nebeneinander auf einem Blatt sieht man ihn, und das Gespräch bekommt festen Boden.',
    how: [
      'Teilen Sie ein Blatt in zwei Spalten: am Anfang und heute.',
      'Tragen Sie drei Dinge ein, die man sehen oder zählen kann. Was noch fehlt, schreiben Sie ehrlich dazu.',
      'Schicken Sie das Blatt nach dem Gespräch, nicht davor, und ohne Werbung.',
      'Fragen Sie dazu: „Was davon ist für Sie am meisten wert?“',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn Ihr Gegenüber eine Zeile ergänzt oder eine nennt, die zählt.',
  },
  'progress-two-weeks': {
    title: 'Wählen Sie ein Ergebnis für die nächsten zwei Wochen',
    what: 'Großes lässt sich jetzt nicht versprechen. Ein kleines Ergebnis mit Datum gibt beiden wieder Halt.',
    how: [
      'Schreiben Sie drei Dinge auf, die in zwei Wochen fertig sein können.',
      'Streichen Sie alles, was die andere Seite mehr als eine Stunde kostet.',
      'Bieten Sie eines davon an: „Bis zum … haben Sie … in der Hand. Danach sprechen wir über alles Weitere.“',
      'Beginnen Sie noch am selben Tag mit Ihrem Teil.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn ein Ergebnis und ein Tag feststehen.',
  },
  'progress-hand-over': {
    title: 'Packen Sie zusammen, was schon fertig ist',
    what: 'Ob Pause oder Ende: Was erreicht ist, soll bleiben. Eine gute Übergabe zeigt, was die Arbeit wert war.',
    how: [
      'Sammeln Sie alles, was fertig ist, an einem Ort: Texte, Zahlen, Entwürfe, Zugänge.',
      'Schreiben Sie eine Seite dazu: was es ist, wozu es dient und was als Nächstes käme.',
      'Bieten Sie eine halbe Stunde an, um es gemeinsam durchzugehen.',
      'Fragen Sie am Schluss: „Was brauchen Sie noch, damit Sie damit gut allein zurechtkommen?“',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn die andere Seite ohne Sie weitermachen könnte und das auch sagt.',
  },
  'progress-their-number': {
    title: 'Lassen Sie den Fortschritt in einer Zahl sagen',
    what: 'Ihre Arbeit wirkt. Eine Zahl von der anderen Seite zeigt, wie viel davon dort ankommt, und öffnet das Gespräch.',
    how: [
      'Fragen Sie im Gespräch: „Wenn zehn das Ziel ist, wo stehen wir heute?“',
      'Fragen Sie zuerst: „Warum nicht weniger?“ So wird laut, was gut ist.',
      'Fragen Sie dann: „Was bräuchte es für einen Punkt mehr?“',
      'Schreiben Sie beide Antworten im Wortlaut auf.',
    ],
    time: '15 Minuten',
    sign: 'Es hat geklappt, wenn Sie eine Zahl haben und das Gute daran nicht von Ihnen kam.',
  },
  'progress-standstill': {
    title: 'Fragen Sie, was der Stillstand kostet',
    what: 'Mit der Arbeit endet nicht das Problem. Wer in Ruhe ausrechnet, was Warten kostet, kann besser wählen.',
    how: [
      'Schreiben Sie auf, welches Problem man mit Ihnen lösen wollte.',
      'Fragen Sie, sobald es ruhiger ist: „Was geschieht damit, wenn wir ein halbes Jahr lang nichts tun?“',
      'Lassen Sie Ihr Gegenüber schätzen: Stunden in der Woche, Euro im Monat, Ärger im Team.',
      'Ziehen Sie keinen Schluss daraus. Fragen Sie nur: „Wie möchten Sie damit umgehen?“',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Ihr Gegenüber eine Zahl oder ein Beispiel nennt, ohne dass Sie drängen.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
