/** What the made-up people are called, where they work, and what is said about them. */

export const FIRST_NAMES = [
  ...['Anja', 'Katharina', 'Thomas', 'Michael', 'Sabine', 'Julia', 'Stefan', 'Claudia', 'Andreas', 'Nicole'],
  ...['Martin', 'Sandra', 'Christian', 'Petra', 'Markus', 'Birgit', 'Daniel', 'Heike', 'Alexander', 'Melanie'],
  ...['Jürgen', 'Ayşe', 'Mehmet', 'Svenja', 'Björn', 'Silke', 'Tobias', 'Karin', 'Matthias', 'Ulrike'],
  ...['Florian', 'Jana', 'Sebastian', 'Kerstin', 'Holger', 'Miriam', 'Philipp', 'Franziska', 'Oliver', 'Tanja'],
  ...['Ingrid', 'Bernd', 'Elif', 'Lukas', 'Simone', 'Ralf', 'Carolin', 'Jan', 'Verena', 'Dirk'],
  ...['Nadine', 'Patrick', 'Monika', 'Uwe', 'Lena', 'Frank', 'Agnieszka', 'Marco', 'Doris', 'Felix'],
] as const;

export const LAST_NAMES = [
  ...['Müller', 'Schmidt', 'Schneider', 'Fischer', 'Weber', 'Meyer', 'Wagner', 'Becker', 'Schulz', 'Hoffmann'],
  ...['Koch', 'Bauer', 'Richter', 'Klein', 'Wolf', 'Schröder', 'Neumann', 'Schwarz', 'Zimmermann', 'Braun'],
  ...['Krüger', 'Hofmann', 'Hartmann', 'Lange', 'Krause', 'Lehmann', 'Köhler', 'Walter', 'Mayer', 'Huber'],
  ...['Kaiser', 'Fuchs', 'Peters', 'Lang', 'Scholz', 'Möller', 'Weiß', 'Jung', 'Hahn', 'Vogel'],
  ...['Friedrich', 'Keller', 'Günther', 'Frank', 'Berger', 'Winkler', 'Roth', 'Beck', 'Lorenz', 'Baumann'],
  ...['Yılmaz', 'Kowalski', 'Demir', 'Novak', 'Albrecht', 'Simon', 'Böhm', 'Winter', 'Kraus', 'Schuster'],
] as const;

/** Their own domains; `.example` can belong to nobody (RFC 2606). */
export const TRADES = [
  ...['beratung', 'coaching', 'training', 'consulting', 'partner', 'design', 'texte', 'architektur', 'recht', 'steuer'],
  ...['personal', 'strategie', 'organisation', 'kommunikation', 'marketing', 'werkstatt', 'studio', 'it', 'energie'],
  ...['finanzen'],
] as const;

/** Sources that are there all year, and how often somebody comes from them. */
export const STEADY_SOURCES: readonly (readonly [string | null, number])[] = [
  [null, 26],
  ['google/cpc/engpass', 18],
  ['linkedin/social', 14],
  ['blog', 12],
  ['newsletter', 9],
  ['podcast', 7],
  ['partner-forum.example', 3],
  ['visitenkarte', 1],
];

/** Campaigns of a quarter, each with its year behind it. */
export const CAMPAIGNS = ['fruehjahr', 'sommer', 'herbst', 'jahresende'] as const;
export const CAMPAIGN_WEIGHT = 10;

export const TAGS: readonly (readonly [string, number])[] = [
  ['warm', 30],
  ['Wiedervorlage', 22],
  ['Empfehlung', 16],
  ['Angebot gesendet', 12],
  ['Workshop', 10],
  ['Kein Budget', 7],
  ['Presse', 1],
];

export const NOTES = [
  'Am Telefon erreicht, möchte im nächsten Quartal anfangen.',
  'Kennt uns aus dem Podcast. Preise waren kein Thema.',
  'Bittet um ein Beispiel aus der eigenen Branche.',
  'Entscheidet gemeinsam mit ihrem Mann, Rückruf am Freitag.',
  'Hat schon zwei Beratungen hinter sich, ist vorsichtig. Zuerst zuhören.',
  'Will vor allem weniger am Wochenende arbeiten.',
  'Angebot über drei Monate besprochen, Antwort bis Monatsende.',
  'Sehr gut vorbereitet, hatte die Analyse ausgedruckt dabei.',
  'Passt im Moment nicht, in einem halben Jahr noch einmal fragen.',
] as const;

/** What somebody says to the question in the booking form, by language. */
export const WISHES = {
  de: [
    'Ob ich meine Preise erhöhen kann, ohne Kundinnen und Kunden zu verlieren.',
    'Womit ich anfangen soll. Im Moment sind es zehn Baustellen gleichzeitig.',
    'Wie ich an Anfragen komme, die wirklich zu mir passen.',
    'Wie ich Angebote schreibe, auf die jemand antwortet.',
    'Ob ich jemanden einstellen sollte.',
    '',
  ],
  en: ['Where to begin.', 'How to raise my prices without losing clients.', 'Whether I should hire somebody.', ''],
} as const;

export const MOVED_BECAUSE = ['Ein Kundentermin ist dazwischengekommen.', 'Kind krank.', null] as const;
export const CANCELLED_BECAUSE = [
  'Es hat sich erledigt, vielen Dank.',
  'Ich melde mich im neuen Jahr wieder.',
  null,
] as const;
