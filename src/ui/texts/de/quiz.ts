import type { QuizTexts } from '../texts.ts';

export const quiz: QuizTexts = {
  general: 'Zum Überblick',
  next: 'Weiter',
  back: 'Zurück',
  done: (percent) => `${percent} Prozent geschafft,`,
  timeLeft: (seconds) => {
    if (seconds < 20) return 'gleich fertig';
    return `noch etwa ${Math.ceil(seconds / 60)}\u00a0Min.`; // short, so that it fits beside every area on a phone
  },
  upTo: (max) => `Bis zu ${max} Antworten.`,
  notices: {
    choose: () => 'Bitte wählen Sie eine Antwort. Dann geht es weiter.',
    changed: () => 'Hier hat sich etwas geändert. Bitte beantworten Sie diese Frage noch einmal.',
    'too-many': (max) =>
      `Es sind höchstens ${max} Antworten. Nehmen Sie zuerst eine weg, dann ist Platz für eine andere.`,
  },
};
