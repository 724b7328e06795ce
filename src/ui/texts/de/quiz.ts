import { minutesFor } from '../../../../quiz/engine/path.ts';
import { figureOf } from '../minutes.ts';
import type { QuizTexts } from '../texts.ts';

export const quiz: QuizTexts = {
  next: 'Weiter',
  back: 'Zurück',
  done: (percent) => `${percent} Prozent geschafft,`,
  timeLeft: (seconds) => {
    if (seconds < 20) return 'gleich fertig';
    return `noch etwa ${figureOf(minutesFor(seconds))}\u00a0Min.`; // short, so that it fits beside every area on a phone
  },
  duration: (minutes) => `Etwa ${figureOf(minutes)} ${minutes > 1 ? 'Minuten' : 'Minute'}`,
  atOnce: 'Ergebnis sofort, ohne Anmeldung.',
  upTo: (max) => `Bis zu ${max} Antworten.`,
  notices: {
    choose: () => 'Bitte wählen Sie eine Antwort. Dann geht es weiter.',
    changed: () => 'Hier hat sich etwas geändert. Bitte beantworten Sie diese Frage noch einmal.',
    'too-many': (max) =>
      `Es sind höchstens ${max} Antworten. Nehmen Sie zuerst eine weg, dann ist Platz für eine andere.`,
  },
};
