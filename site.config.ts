import { defineSite } from './src/lib/site.ts';

/** The owner's one file: everything here can be changed without knowing the code. */
export default defineSite({
  origin: 'https://quiz.example.de',

  brand: {
    name: 'Beispiel & Partner',
    claim: 'Mehr Umsatz und mehr Luft für Beratungen und Selbstständige',
    people: 'Anna Beispiel und Jonas Muster',
  },

  look: {
    accent: '#1f5f5b',
    radius: 12,
    font: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  },

  legal: {
    notice: [
      'Beispiel & Partner GbR',
      'Anna Beispiel, Jonas Muster',
      'Musterweg 1',
      '12345 Musterstadt',
      'Telefon 030 123456',
      'hallo@example.de',
      'USt-IdNr. DE123456789',
    ],
    privacyContact: 'datenschutz@example.de',
  },

  sender: { name: 'Anna Beispiel', email: 'analyse@example.de', replyTo: 'hallo@example.de' },

  consent: {
    analysis:
      'Wir senden Ihnen eine Mail zum Bestätigen und danach Ihre Analyse mit der Einladung zu einem kostenlosen Strategiegespräch.',
    followUp:
      'Ja, Beispiel & Partner darf mir nach der Analyse bis zu vier Mails mit Tipps zu meinem Engpass und der Einladung zum Strategiegespräch senden. Das kann ich jederzeit widerrufen, eine kurze Mail genügt.',
  },

  links: {
    booking: 'https://termine.example.de/strategiegespraech',
    offers: [
      {
        kind: 'video',
        title: 'Womit Wachstum beginnt',
        text: 'Ein Video von zwölf Minuten: in welcher Reihenfolge sich Engpässe lösen lassen.',
        url: 'https://www.example.de/video',
        fits: ['positioning', 'demand'],
      },
      {
        kind: 'guide',
        title: 'Gespräche ohne Druck',
        text: 'Ein Leitfaden zum Herunterladen: Erstgespräche auf Augenhöhe führen.',
        url: 'https://www.example.de/leitfaden',
        fits: ['sales', 'offer'],
      },
      {
        kind: 'workshop',
        title: 'Drei Schlüssel für das nächste Quartal',
        text: 'Ein Workshop am Vormittag: weniger Arbeit an der falschen Stelle.',
        url: 'https://www.example.de/workshop',
        fits: ['retention', 'capacity'],
      },
    ],
  },

  embed: { allowedOrigins: [] },
});
