import type { DeskCallsTexts } from '../desk-calls.ts';

export const deskCalls: DeskCallsTexts = {
  title: 'Gespräche',
  intro: (zone) => `Alle Zeiten nach Ihrer Uhr: ${zone}.`,
  unheard:
    'Gebucht wird bei Ihnen auf einer anderen Seite, die uns nichts meldet. Deshalb stehen hier keine Gespräche. Mit dem eingebauten Kalender, Cal.com oder Calendly ändert sich das: „booking“ in site.config.ts.',
  days: { today: (day) => `Heute, ${day}`, tomorrow: (day) => `Morgen, ${day}` },
  video: 'Per Video',
  coming: {
    title: 'Was ansteht',
    empty: 'Zurzeit ist kein Gespräch gebucht.',
    more: (shown) => `Hier stehen die nächsten ${shown}. Spätere rücken nach.`,
  },
  waiting: {
    title: 'Was ist daraus geworden?',
    text: 'Diese Gespräche sind vorbei. Öffnen Sie eines und tragen Sie ein, was daraus wurde.',
    columns: { when: 'Wann', who: 'Wer' },
  },
  settled: {
    title: 'Erledigt',
    empty: 'Noch nichts.',
    columns: { when: 'Wann', who: 'Wer', outcome: 'Ergebnis', value: 'Auftragswert' },
    older: 'Ältere Gespräche',
    newest: 'Zu den neuesten',
  },
  outcomes: {
    held: 'Hat stattgefunden',
    missed: 'Nicht erschienen',
    client: 'Auftrag gewonnen',
    cancelled: 'Abgesagt',
  },
  calendars: {
    title: 'Ihre belegten Zeiten',
    text: 'Wann Sie keine Zeit haben, lesen wir alle 15 Minuten aus Ihrem eigenen Kalender.',
    none: 'Noch ist kein eigener Kalender verbunden. Wie das geht, steht in docs/booking.md unter BUSY_CALENDARS.',
    columns: { calendar: 'Kalender', state: 'Zustand', read: 'Zuletzt gelesen' },
    fine: 'In Ordnung',
    waits: 'Wird in den nächsten Minuten gelesen',
    never: 'Noch nie',
    faults: {
      'refused-address': 'Die Adresse führt zu keinem öffentlichen Server.',
      unreachable: 'Der Server ist nicht erreichbar.',
      'too-slow': 'Der Server antwortet zu langsam.',
      'too-large': 'Der Kalender ist zu groß.',
      'too-many-redirects': 'Die Adresse leitet immer weiter.',
      'not-a-calendar': 'Dort liegt kein Kalender.',
    },
    status: (status) => `Der Server antwortet mit ${status}. Vielleicht gilt die Adresse nicht mehr.`,
    meanwhile: {
      open: 'Bis er wieder lesbar ist, gilt, was zuletzt gelesen wurde. Alle übrigen Zeiten bleiben buchbar.',
      closed:
        'Sechs Stunden lang gilt, was zuletzt gelesen wurde. Danach bieten wir keine Zeiten an, bis er wieder lesbar ist.',
    },
  },
  feed: {
    title: 'Gespräche im eigenen Kalender',
    text: 'Abonnieren Sie diese Adresse, dann stehen alle Gespräche auch dort. Wer sie kennt, sieht Namen und Adressen. Geben Sie sie nicht weiter.',
    address: 'Adresse des Abos',
    subscribe: 'Auf diesem Gerät abonnieren',
    ways: [
      { where: 'Google', how: 'Im Browser neben „Weitere Kalender“ auf das Plus, dann „Per URL“.' },
      { where: 'Outlook', how: '„Kalender hinzufügen“, dann „Aus dem Internet abonnieren“.' },
      { where: 'Apple', how: 'Der Link oben genügt. Am Mac auch: „Ablage“, „Neues Kalenderabonnement“.' },
    ],
    slow: 'Google und Outlook sehen nur alle paar Stunden nach. Die Mails zu jedem Gespräch kommen sofort.',
  },
  hand: {
    title: 'Braucht Sie kurz',
    waiting: (calls) =>
      calls === 1 ? 'Ein Gespräch wartet auf sein Ergebnis.' : `${calls} Gespräche warten auf ihr Ergebnis.`,
    calendar: (calendar, why) => `Ihr Kalender bei ${calendar} lässt sich nicht lesen. ${why}`,
  },
  today: {
    title: 'Gespräche',
    empty: 'Heute steht kein Gespräch an.',
    all: 'Alle Gespräche',
  },
  sheet: {
    title: (name) => `Gespräch mit ${name}`,
    print: 'Zum Mitnehmen: Mit Strg+P oder ⌘P drucken Sie diese Seite auf ein bis zwei Blätter.',
    here: (name) => `Bei ${name}`,
    booked: 'Gebucht',
    cancelled: 'Dieses Gespräch ist abgesagt.',
    answers: 'Alle Antworten im Quiz',
  },
  outcome: {
    title: 'Was ist daraus geworden?',
    early: 'Das tragen Sie hier ein, sobald das Gespräch begonnen hat.',
    legend: 'Ergebnis',
    value: 'Auftragswert in Euro (freiwillig)',
    valueNote: 'Zählt nur bei „Auftrag gewonnen“.',
    save: 'Eintragen',
    correct: 'Ändern',
    said: (outcome, value) => `${outcome}${value === null ? '' : `, ${value}`}.`,
    mail: {
      will: 'Bei „Nicht erschienen“ geht nach zehn Minuten eine freundliche Mail mit einem Link zu einer neuen Zeit hinaus.',
      off: 'Bei „Nicht erschienen“ geht keine Mail hinaus, weil „mailAfterNoShow“ in site.config.ts ausgeschaltet ist.',
      due: (time) =>
        `Die Mail mit dem Link zu einer neuen Zeit geht gegen ${time} Uhr hinaus. Bis dahin können Sie das Ergebnis noch ändern.`,
      sent: (when) => `Die Mail mit dem Link zu einer neuen Zeit ging am ${when} hinaus. Eine zweite kommt nicht.`,
      ended: 'Die Mail mit dem Link zu einer neuen Zeit ging nicht hinaus.',
    },
  },
  change: {
    title: 'Verschieben oder absagen',
    elsewhere: (provider) => `Dieses Gespräch steht bei ${provider}. Dort verschieben Sie es oder sagen es ab.`,
    move: {
      open: 'Verschieben',
      text: 'Sprechen Sie die neue Zeit vorher ab. Die Mail mit der neuen Zeit geht sofort hinaus.',
      label: 'Neue Zeit',
      button: 'Gespräch verschieben',
      none: 'In den nächsten Wochen ist keine Zeit frei.',
    },
    cancel: {
      open: 'Absagen',
      text: 'Die Absage geht sofort per Mail hinaus, mit Ihrem Grund und einem Link zu einer neuen Zeit.',
      label: 'Grund, wie er in der Mail steht (freiwillig)',
      button: 'Gespräch absagen',
    },
  },
  faults: {
    'missing-outcome': 'Bitte wählen Sie ein Ergebnis.',
    'invalid-value': 'Der Auftragswert stimmt so nicht. Er sollte aussehen wie 1.200.',
    'not-judgeable': 'Für dieses Gespräch lässt sich kein Ergebnis eintragen: Es ist abgesagt oder beginnt erst noch.',
    'missing-slot': 'Bitte wählen Sie eine Zeit.',
    'slot-taken': 'Diese Zeit wurde gerade vergeben. Bitte wählen Sie eine andere.',
    'slot-gone': 'Diese Zeit ist nicht mehr frei. Bitte wählen Sie eine andere.',
    'too-late': 'Das Gespräch hat schon begonnen oder ist abgesagt. Ändern lässt es sich nicht mehr.',
    'call-changed': 'Dieses Gespräch hat sich inzwischen geändert. Sie sehen es, wie es jetzt ist.',
    'long-reason': 'Bitte kürzen Sie den Grund auf höchstens 1.000 Zeichen.',
    elsewhere: 'Dieses Gespräch steht in einem anderen Kalender und lässt sich nur dort ändern.',
  },
};
