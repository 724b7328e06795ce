import type { WidgetTexts } from '../widget.ts';

export const widget: WidgetTexts = {
  start: 'Quiz starten',
  open: 'Zum Quiz',
  close: 'Schließen',
  later: {
    link: 'Später weitermachen',
    copied: 'Link kopiert. Damit machen Sie an dieser Stelle im Quiz weiter.',
    byHand: 'Mit diesem Link machen Sie an dieser Stelle weiter:',
  },
  waiting: 'Ihr Ergebnis kommt gleich.',
  offline: 'Gerade fehlt die Verbindung. Ihre Antworten bleiben hier.',
  unsent: 'Gerade fehlt die Verbindung. Ihre Angaben bleiben hier, und wir senden sie, sobald Sie wieder online sind.',
  taken: 'Ihre Anfrage ist angekommen. Gerade fehlt die Verbindung. Wie es weitergeht, steht gleich hier.',
  again: 'Noch einmal versuchen',
  restart: 'Quiz neu beginnen',
};
