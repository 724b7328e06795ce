import { defineSite } from './src/lib/site.ts';

/** The owner's one file: everything here can be changed without knowing the code. */
export default defineSite({
  origin: 'https://quiz.example.de',

  brand: { name: 'Beispiel & Partner' },

  look: {
    accent: '#1f5f5b',
    radius: 12,
    font: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  },

  privacyContact: 'datenschutz@example.de',

  sender: { name: 'Anna Beispiel', email: 'analyse@example.de', replyTo: 'hallo@example.de' },

  // The free strategy call, in your own calendar; everything that can be said here stands in docs/booking.md.
  booking: {
    provider: 'builtin',
    hours: {
      monday: ['09:00-12:00', '14:00-17:00'],
      tuesday: ['09:00-12:00', '14:00-17:00'],
      wednesday: ['09:00-12:00'],
      thursday: ['09:00-12:00', '14:00-18:00'],
    },
    minutes: 45,
    every: 30,
    buffer: { before: 0, after: 15 },
    noticeHours: 24,
    place: { kind: 'video', url: 'https://video.example.de/beispiel-partner' },
  },

  // Who may open /desk, the pages about your funnel and your leads. The first owner leads the calls. On Monday mornings
  // the owners get a mail about the week; `digest: false` leaves it out.
  desk: { owners: ['anna@example.de'], viewers: ['jonas@example.de'], digest: true },

  landing: 'business-engpass',

  embed: { allowedOrigins: [] },

  // When follow-up mails go out, after the confirmation and in Berlin time. `paused: true` holds all of them.
  followUps: {
    paused: false,
    days: { depth: 2, second: 5, invitation: 9, last: 16 },
    window: { days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '18:00' },
    holidays: { region: 'BUND', more: [] }, // your state, e.g. 'BY', and days of your own such as '2026-12-24'
  },

  // What your Resend plan allows: mails a day (null if it sets no limit) and requests a second.
  mail: { dailyQuota: 100, requestsPerSecond: 5 },

  // After how many months what is stored is deleted by itself: leads after the last thing heard of them, calls after
  // their end, and the list of what was done at the desk. /desk/retention shows what is next.
  keep: { leadsMonths: 24, callsMonths: 24, auditMonths: 12 },

  // Two variants on trial, and /desk/experiments says which does more: see docs/experiments.md.
  // experiments: [
  //   {
  //     id: 'headline-1',
  //     quiz: 'business-engpass',
  //     on: 'headline',
  //     until: '2027-03-07',
  //     b: { de: 'Was bremst Ihr Geschäft gerade am meisten?', en: 'What is holding your business back most right now?' },
  //   },
  // ],

  // What you say yourself, once for each language you offer. The first one is your usual one.
  words: {
    de: {
      claim: 'Mehr Umsatz und mehr Luft für Beratungen und Selbstständige',
      people: 'Anna Beispiel und Jonas Muster',

      notice: [
        'Beispiel & Partner GbR',
        'Anna Beispiel, Jonas Muster',
        'Musterweg 1',
        '12345 Musterstadt',
        'Telefon 030 123456',
        'hallo@example.de',
        'USt-IdNr. DE123456789',
      ],

      consent: {
        analysis:
          'Wir senden Ihnen eine Mail zum Bestätigen und danach Ihre Analyse mit der Einladung zu einem kostenlosen Strategiegespräch.',
        followUp:
          'Ja, Beispiel & Partner darf mir nach der Analyse bis zu vier Mails mit Tipps zu meinem Ergebnis und der Einladung zum Strategiegespräch senden. Das kann ich jederzeit widerrufen, mit einem Klick in jeder dieser Mails oder formlos.',
      },

      call: {
        title: 'Kostenloses Strategiegespräch',
        text: 'Wir gehen Ihr Ergebnis gemeinsam durch und Sie wissen danach, womit Sie anfangen. Kein Verkaufsgespräch.',
        questions: [{ ask: 'Was soll nach dem Gespräch klarer sein?', required: false }],
      },

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

    en: {
      claim: 'More revenue and more room to breathe for consultants and freelancers',
      people: 'Anna Beispiel and Jonas Muster',

      notice: [
        'Beispiel & Partner GbR',
        'Anna Beispiel, Jonas Muster',
        'Musterweg 1',
        '12345 Musterstadt, Germany',
        'Phone +49 30 123456',
        'hallo@example.de',
        'VAT ID DE123456789',
      ],

      consent: {
        analysis:
          'We will send you an email to confirm your address, and then your analysis with an invitation to a free strategy call.',
        followUp:
          'Yes, after the analysis Beispiel & Partner may send me up to four emails with tips on my result and an invitation to the strategy call. I can withdraw this at any time, with one click in any of these emails or by a short message.',
      },

      call: {
        title: 'Free strategy call',
        text: 'We go through your result together, and afterwards you know where to begin. Not a sales call.',
        questions: [{ ask: 'What would you like to be clearer after the call?', required: false }],
      },

      offers: [
        {
          kind: 'video',
          title: 'Where growth begins',
          text: 'A video of twelve minutes: in which order bottlenecks can be solved.',
          url: 'https://www.example.de/en/video',
          fits: ['positioning', 'demand'],
        },
        {
          kind: 'guide',
          title: 'Sales calls without pressure',
          text: 'A guide to download: how to lead first conversations as equals.',
          url: 'https://www.example.de/en/guide',
          fits: ['sales', 'offer'],
        },
      ],
    },
  },
});
