import type { ChartTexts, ConfirmTexts, PageTexts } from '../texts.ts';

export const page: PageTexts = {
  name: 'Deutsch',
  skip: 'Zum Inhalt',
  home: 'Zur Startseite',
  footer: 'Rechtliches',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  fault: (title) => `Fehler: ${title}`,
  languages: 'Sprache',
};

export const chart: ChartTexts = {
  of100: 'von 100',
  about: {
    bottleneck: {
      title: 'Die Bereiche als Rohr',
      roles: { strength: 'Stärke', bottleneck: 'Engpass', 'runner-up': 'Als Nächstes' },
      nextGain: 'Nächster Gewinn',
    },
    guide: {
      title: 'Wie gut die Zusammenarbeit trägt',
      roles: { strength: 'Trägt am besten', bottleneck: 'Am dünnsten', 'runner-up': 'Als Nächstes' },
      nextGain: 'Hier geht noch etwas',
    },
  },
  summary: (areas) => `${areas.map(({ name, health, tier }) => `${name} ${health} von 100, ${tier}`).join('; ')}.`,
};

export const confirm: ConfirmTexts = {
  about: {
    bottleneck: {
      title: 'Noch ein Klick bis zu Ihrer Analyse',
      address: (quizTitle) =>
        `Diese Adresse gehört mir, und ich möchte die Analyse zu „${quizTitle}“ dorthin bekommen:`,
      noFollowUp: 'Folgemails haben Sie nicht bestellt. Sie bekommen die Analyse und sonst nichts.',
      button: 'Bestätigen und Analyse öffnen',
      notYou: (days) =>
        `Sie haben keine Analyse angefordert? Dann schließen Sie einfach diese Seite. Ohne Bestätigung löschen wir die Adresse nach ${days} Tagen.`,
      done: { lead: 'Ihre Analyse liegt für Sie bereit. Sie kommt außerdem als Mail.', link: 'Analyse öffnen' },
    },
    guide: {
      title: 'Noch ein Klick bis zu Ihrem Leitfaden',
      address: (quizTitle) =>
        `Diese Adresse gehört mir, und ich möchte den Leitfaden mit Analyse zu „${quizTitle}“ dorthin bekommen:`,
      noFollowUp: 'Folgemails haben Sie nicht bestellt. Sie bekommen den Leitfaden mit Analyse und sonst nichts.',
      button: 'Bestätigen und Leitfaden öffnen',
      notYou: (days) =>
        `Sie haben keinen Leitfaden angefordert? Dann schließen Sie einfach diese Seite. Ohne Bestätigung löschen wir die Adresse nach ${days} Tagen.`,
      done: {
        lead: 'Ihr Leitfaden mit Analyse liegt für Sie bereit. Beides kommt außerdem als Mail.',
        link: 'Leitfaden öffnen',
      },
    },
  },
  lead: 'Mit dem Knopf bestätigen Sie:',
  followUp: 'Außerdem diese Einwilligung, die Sie angekreuzt haben:',
  done: 'Ihre Adresse ist bestätigt',
};
