import type { DeskFunnelTexts } from '../desk-funnel.ts';

export const deskFunnel: DeskFunnelTexts = {
  title: 'Trichter',
  intro:
    'Wie weit Ihre Besucherinnen und Besucher kommen und wo sie gehen. Gezählt werden nur Summen je Tag, nie einzelne Menschen.',
  periods: { name: 'Zeitraum', days: (days) => `${days} Tage` },
  filter: {
    name: 'Auswahl',
    labels: {
      quiz: 'Quiz',
      from: 'Vom',
      to: 'Bis zum',
      version: 'Fassung',
      source: 'Herkunft',
      device: 'Gerät',
      beside: 'Daneben zeigen',
    },
    all: 'Alle',
    present: (version) => `${version} (jetzige)`,
    unknownSource: 'Unbekannt',
    otherSources: 'Weitere',
    nothing: 'Nichts',
    before: 'Den Zeitraum davor',
    version: (version) => `Fassung ${version}`,
    show: 'Anzeigen',
  },
  devices: { phone: 'Telefon', tablet: 'Tablet', desktop: 'Computer' },
  sides: { name: 'Verglichen werden', version: (version, period) => `Fassung ${version}, ${period}` },
  empty: {
    title: 'Noch nichts gezählt',
    text: 'Für diese Auswahl gibt es keine Zahlen. Sobald jemand das Quiz öffnet, steht es hier. Programme und vorab geladene Seiten zählen nicht mit.',
  },
  steps: {
    title: 'Vom ersten Blick zum Auftrag',
    note: 'Was aus einer Anfrage wird, steht am Tag der Anfrage. Die letzten Zahlen wachsen also noch.',
    names: {
      seen: 'Quiz gesehen',
      started: 'Angefangen',
      finished: 'Alles beantwortet',
      asked: 'Analyse angefordert',
      confirmed: 'Adresse bestätigt',
      booked: 'Gespräch gebucht',
      held: 'Gespräch geführt',
      client: 'Auftrag',
    },
    ofBefore: (share) => `${share} der Stufe davor`,
  },
  questions: {
    title: 'Wo aufgehört wird',
    note: 'Je Frage: der Anteil derer, die sie gesehen haben und danach nicht weitergegangen sind. Fragen, die nur manche bekommen, zählen nur bei diesen.',
    allSources: 'Diese Zahlen gibt es nur für alle Herkünfte zusammen.',
    left: (left, shown) => `${left} von ${shown}`,
  },
  times: {
    title: 'Wie lange eine Frage braucht',
    note: 'Der Median: Die Hälfte war schneller, die Hälfte langsamer. Gemessen in groben Stufen, nur mit Skript.',
    seconds: (seconds) => `${seconds} s`,
  },
  bottlenecks: { title: 'Welche Engpässe herauskommen', note: 'Bei allen, die eine Analyse angefordert haben.' },
  churn: {
    title: 'Warum Kundschaft abspringt',
    note: 'Bei allen, die eine Analyse angefordert und von einem Absprung berichtet haben.',
  },
  peers: {
    title: 'Wie die Ergebnisse ausfallen',
    note: ({ results, since, until }) =>
      `Der Reifegrad je Bereich, von 0 bis 100. Der Balken reicht bis zum Median von ${results} bestätigten Ergebnissen dieser Fassung (${since === until ? since : `${since} bis ${until}`}), der Strich über ihre mittlere Hälfte. Neue kommen in Zehnern dazu; Gelöschte bleiben in den Summen. Die Analyse vergleicht mit denselben Zahlen.`,
    missing: (results) =>
      `Ab 50 bestätigten Ergebnissen einer Fassung steht hier, wie sie ausfallen, und die Analyse zeigt den Vergleich. ${results === 1 ? 'Eins fehlt' : `${results} fehlen`} noch.`,
    half: (low, high) => `mittlere Hälfte ${low} bis ${high}`,
    columns: { area: 'Bereich', low: 'Unteres Viertel bis', median: 'Median', high: 'Oberes Viertel ab' },
  },
  between: (low, high) => `wahrscheinlich ${low} bis ${high}`,
  scale: (most) => `Die Balken reichen bis ${most}. Der Strich zeigt, wo der wahre Wert wahrscheinlich liegt.`,
  table: {
    open: 'Zahlen als Tabelle',
    side: 'Auswahl',
    columns: {
      step: 'Stufe',
      count: 'Anzahl',
      share: 'Anteil',
      interval: 'Wahrscheinlich',
      question: 'Frage',
      shown: 'Gesehen',
      answered: 'Beantwortet',
      left: 'Aufgehört',
      median: 'Median',
      kind: 'Art',
    },
  },
};
