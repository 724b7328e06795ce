import type { DeskApiTexts } from '../desk-api.ts';

export const deskApi: DeskApiTexts = {
  title: 'API-Zugänge',
  intro:
    'Mit einem Zugang liest eines Ihrer Programme die Liste der Interessierten und den Trichter, zum Beispiel Ihre Kundenverwaltung oder eine Auswertung. Ändern kann es nichts.',
  document: 'Beschreibung der API für Programme (OpenAPI)',
  list: {
    title: 'Ihre Zugänge',
    empty: 'Noch gibt es keinen Zugang.',
    columns: { name: 'Programm', until: 'Gilt bis', used: 'Zuletzt benutzt', made: 'Angelegt', act: 'Beenden' },
    never: 'Noch nie',
    endless: 'Unbefristet',
    expired: 'abgelaufen',
    by: (address) => `von ${address}`,
    revoke: {
      open: 'Widerrufen',
      text: 'Das Programm kommt dann sofort nicht mehr herein. Zurücknehmen lässt sich das nicht.',
      button: 'Zugang widerrufen',
    },
  },
  make: {
    title: 'Neuer Zugang',
    name: 'Für welches Programm?',
    nameNote: 'Ein Zugang für jedes Programm: Dann können Sie einen widerrufen, ohne die anderen zu stören.',
    lifetime: 'Wie lange soll er gelten?',
    lifetimes: { quarter: '90 Tage', year: 'Ein Jahr', none: 'Unbefristet' },
    button: 'Zugang anlegen',
  },
  made: {
    title: (name) => `Zugang für ${name}`,
    once: 'Kopieren Sie ihn jetzt. Er steht nur hier und nur dieses eine Mal. Wir bewahren ihn nicht auf.',
    careful: 'Wer ihn hat, liest Namen und Adressen aller Interessierten. Behandeln Sie ihn wie ein Passwort.',
    example: 'Zum Ausprobieren in einem Terminal:',
    done: 'Kopiert, zurück zur Liste',
  },
  faults: {
    'missing-name': 'Bitte tragen Sie ein, für welches Programm der Zugang ist.',
    already:
      'Dieser Zugang ist schon angelegt und wurde schon gezeigt. Haben Sie ihn nicht kopiert, widerrufen Sie ihn und legen Sie einen neuen an.',
    'too-many': 'Mehr als 20 Zugänge sind nicht möglich. Widerrufen Sie zuerst einen, den Sie nicht mehr brauchen.',
  },
};
