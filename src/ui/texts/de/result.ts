import type { ResultTexts, SentTexts } from '../visit.ts';

export const result: ResultTexts = {
  about: {
    bottleneck: {
      title: 'Ihr Ergebnis',
      description: 'Ihre Stärke, die engste Stelle, alle sechs Bereiche im Bild und ein erster Tipp.',
      lead: null,
      guide: 'Wenn jemand gehen will',
      bottleneck: 'Hier ist es am engsten',
      bottlenecks: 'An zwei Stellen ist es gleich eng',
      nextGain: 'Ihr nächster Gewinn',
      picture: 'Ihre sechs Bereiche',
      pictureText:
        'Je breiter der Strom, desto besser steht der Bereich. Die Zahl ist der Reifegrad von 0 bis 100, berechnet aus Ihren Antworten.',
      more: {
        title: 'Ihre ausführliche Analyse',
        intro: 'Wir senden sie Ihnen gern zu. Darin lesen Sie:',
        list: ({ allWell, reasons, guide }) => [
          allWell ? 'was der nächste Gewinn für Ihr Geschäft bedeutet' : 'was der Engpass für Ihr Geschäft bedeutet',
          ...(reasons ? ['welche Ihrer Antworten den Ausschlag gegeben haben'] : []),
          'weitere Tipps für diese Woche, Schritt für Schritt',
          'was danach an der Reihe ist',
          ...(guide ? ['einen Leitfaden für das Gespräch, wenn jemand abspringen will'] : []),
        ],
        without: 'Die Analyse bekommen Sie auch, wenn Sie das Kästchen frei lassen.',
        button: 'Analyse anfordern',
      },
    },
    guide: {
      title: 'Ihr Gesprächsleitfaden',
      description:
        'Was gerade geschieht, was Sie im Gespräch sagen können und wo die Zusammenarbeit dünn geworden ist.',
      lead: 'Lesen Sie ihn einmal in Ruhe, bevor Sie antworten. Auf eine Stunde kommt es selten an.',
      guide: 'So führen Sie das Gespräch',
      bottleneck: 'Hier ist es dünn geworden',
      bottlenecks: 'An zwei Stellen ist es gleich dünn',
      nextGain: 'Hier geht am ehesten noch etwas',
      picture: 'Ihre Zusammenarbeit im Bild',
      pictureText:
        'Je breiter der Strom, desto besser trägt die Zusammenarbeit an dieser Stelle. Die Zahl reicht von 0 bis 100 und ist aus Ihren Antworten berechnet.',
      more: {
        title: 'Den Leitfaden per Mail',
        intro: 'Wir senden ihn Ihnen gern zu, zusammen mit Ihrer ganzen Analyse. Dann haben Sie:',
        list: ({ allWell, reasons }) => [
          'den Leitfaden zur Hand, wenn das Telefon klingelt',
          'eine Seite zum Ausdrucken, mit den Sätzen als Karten',
          allWell
            ? 'den Blick darauf, wo sich noch etwas gewinnen lässt'
            : 'den Blick darauf, was die dünne Stelle für die Zusammenarbeit bedeutet',
          ...(reasons ? ['die Antworten, die den Ausschlag gegeben haben'] : []),
          'weitere Tipps für diese Woche, Schritt für Schritt',
        ],
        without: 'Leitfaden und Analyse bekommen Sie auch, wenn Sie das Kästchen frei lassen.',
        button: 'Leitfaden anfordern',
      },
    },
  },
  strength: 'Das trägt',
  cost: (euros, what) => `Nach Ihren Zahlen kämen ${euros} im Jahr mehr herein, ${what}.`,
  tip: {
    title: 'Ein Tipp für diese Woche',
    how: 'So gehen Sie vor',
    time: 'Dauer',
    sign: 'Zur Kontrolle',
  },
  more: {
    firstName: 'Vorname (freiwillig)',
    email: 'E-Mail-Adresse',
    privacyBefore: 'Was mit Ihren Angaben geschieht, steht im ',
    privacyLink: 'Datenschutzhinweis',
    privacyAfter: '.',
    trap: 'Bitte frei lassen',
  },
  faults: {
    title: 'Bitte prüfen Sie Ihre Angaben',
    'missing-email': 'Bitte geben Sie die E-Mail-Adresse an, an die wir die Analyse senden sollen.',
    'invalid-email':
      'Diese E-Mail-Adresse stimmt so nicht. Sie sollte aussehen wie name@example.de; Umlaute vor dem @ sind leider nicht möglich.',
    'long-name': 'Der Vorname ist zu lang. Bitte kürzen Sie ihn auf höchstens 80 Zeichen.',
    form: {
      'link-expired': {
        title: 'Das Formular war lange offen',
        text: 'Ihre Angaben sind noch da. Bitte senden Sie es einfach noch einmal ab.',
      },
      'unknown-version': {
        title: 'Das Quiz hat sich inzwischen geändert',
        text: 'Ihre Antworten passen weiterhin, und das Ergebnis oben ist schon das neue. Bitte senden Sie das Formular noch einmal ab.',
      },
    },
  },
  suggestion: {
    ask: (address) => `Meinten Sie ${address}?`,
    take: (address) => `Ja, ${address} nehmen`,
    keep: (address) => `Nein, ${address} stimmt`,
  },
  back: 'Antworten ändern',
};

export const sent: SentTexts = {
  title: 'Bitte bestätigen Sie Ihre Adresse',
  lead: 'In wenigen Minuten kommt eine Mail an',
  steps: (sender, about) => [
    `Öffnen Sie Ihr Postfach. Dort finden Sie eine Mail von ${sender.email} (${sender.name}).`,
    'Öffnen Sie den Link in der Mail.',
    `Bestätigen Sie dort mit einem Klick. Gleich danach sehen Sie ${about === 'guide' ? 'Ihren Leitfaden mit Analyse' : 'Ihre Analyse'}.`,
  ],
  lifetime: (days) => `Der Link gilt ${days} Tage. Bestätigen Sie nicht, löschen wir Ihre Angaben.`,
  missing: {
    title: 'Nichts angekommen?',
    spam: 'Sehen Sie bitte im Spam-Ordner nach. Manche Postfächer brauchen auch ein paar Minuten.',
    typo: 'Oder ist ein Tippfehler in der Adresse?',
    again: 'Adresse ändern',
  },
  local: { text: 'Sie probieren das Quiz auf Ihrem eigenen Rechner aus. Die Mail liegt im', link: 'lokalen Postfach' },
};
