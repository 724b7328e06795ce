import type { WidgetTexts } from '../widget.ts';

export const widget: WidgetTexts = {
  start: 'Quiz starten',
  open: 'Zum Quiz',
  close: 'Schließen',
  later: {
    link: 'Später weitermachen',
    copied: 'Der Link ist kopiert. Er führt genau hierher zurück.',
    byHand: 'Dieser Link führt genau hierher zurück:',
  },
  waiting: 'Ihr Ergebnis kommt gleich.',
  offline: 'Gerade fehlt die Verbindung. Ihre Antworten bleiben hier.',
  again: 'Noch einmal versuchen',
};
