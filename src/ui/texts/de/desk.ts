import type { DeskTexts } from '../desk.ts';
import { refused } from './desk-refused.ts';

export const desk: DeskTexts = {
  name: 'Schreibtisch',
  pages: 'Seiten des Schreibtischs',
  nav: { today: 'Heute', calls: 'Gespräche', audit: 'Protokoll', account: 'Konto' },
  signOut: 'Abmelden',
  role: { owner: 'Alle Rechte', viewer: 'Nur ansehen' },
  viewing: 'Sie sehen hier alles und können nichts ändern.',
  login: {
    title: 'Anmelden',
    lead: 'Der Schreibtisch ist für alle, die dieses Quiz betreiben. Sie bekommen einen Link per Mail, ein Passwort gibt es nicht.',
    address: 'Ihre E-Mail-Adresse',
    button: 'Link anfordern',
    faults: {
      'missing-email': 'Bitte tragen Sie Ihre Adresse ein.',
      'invalid-email': 'Diese Adresse stimmt so nicht. Sie sollte aussehen wie name@example.de.',
    },
    how: (minutes) =>
      `Der Link gilt ${minutes} Minuten, für eine einzige Anmeldung und nur in diesem Browser. Wir merken uns die Anmeldung in einem Cookie, sonst nichts.`,
    ended: { here: 'Sie sind abgemeldet.', everywhere: 'Sie sind überall abgemeldet.' },
  },
  sent: {
    title: 'Sehen Sie in Ihr Postfach',
    lead: 'Wenn Ihre Adresse hier eingetragen ist, ist eine Mail mit dem Link unterwegs.',
    steps: (minutes) => [
      'Öffnen Sie die Mail auf diesem Gerät.',
      'Folgen Sie dem Link, und zwar in diesem Browser. In einem anderen geht er nicht.',
      `Drücken Sie dort auf „Anmelden“. Dafür haben Sie ${minutes} Minuten Zeit.`,
    ],
    missing: {
      title: 'Nichts angekommen?',
      text: 'Sehen Sie bitte auch im Spam-Ordner nach und prüfen Sie, ob Sie sich vertippt haben. Welche Adressen eingetragen sind, steht in site.config.ts unter „desk“. Ging die Mail nicht hinaus, steht der Grund im Log des Workers unter „desk-mail-failed“.',
      again: 'Noch einmal anfordern',
    },
    local: { text: 'Auf diesem Rechner landen alle Mails im', link: 'lokalen Postfach' },
  },
  link: {
    title: 'Willkommen zurück',
    lead: 'Mit dem Knopf melden Sie sich am Schreibtisch an, als',
    button: 'Anmelden',
    notYou: 'Sie haben das nicht angefordert? Dann schließen Sie einfach diese Seite.',
  },
  refused,
  today: {
    title: 'Heute',
    signedIn: (address, role) => `Angemeldet als ${address}. ${role}.`,
    ways: 'Von hier aus',
    open: {
      quiz: { name: 'Ihr Quiz', text: 'So, wie Ihre Besucherinnen und Besucher es sehen.' },
      embed: { name: 'Quiz in Ihre Website setzen', text: 'Die Zeilen zum Kopieren, mit Vorschau.' },
      demo: { name: 'Beispielartikel', text: 'Das Quiz mitten in einem Text.' },
      mailbox: { name: 'Lokales Postfach', text: 'Alle Mails, solange das Produkt auf Ihrem Rechner läuft.' },
    },
  },
  audit: {
    title: 'Protokoll',
    intro:
      'Wer am Schreibtisch was getan hat, in Berliner Zeit. Namen, Adressen und Antworten Ihrer Interessenten stehen hier nie, nur ihre Kennung.',
    empty: 'Noch keine Einträge.',
    columns: { at: 'Wann', who: 'Wer', what: 'Was', about: 'Kennung' },
    actions: {
      'signed-in': 'Angemeldet',
      'signed-out': 'Abgemeldet',
      'signed-out-everywhere': 'Überall abgemeldet',
      'token-reused': 'Anmeldung beendet: Jemand hat eine alte Kopie des Cookies benutzt',
    },
    older: 'Ältere Einträge',
    newest: 'Zu den neuesten',
  },
  account: {
    title: 'Konto',
    address: 'Adresse',
    role: 'Rechte',
    people: {
      title: 'Wer hereindarf',
      text: 'Das steht in site.config.ts unter „desk“. Wer dort gestrichen wird, ist mit der nächsten Veröffentlichung draußen, auch mitten in einer Anmeldung.',
    },
    sessions: {
      title: 'Wo Sie angemeldet sind',
      intro: 'Nach zwölf Stunden ohne Besuch endet eine Anmeldung von selbst, spätestens nach 30 Tagen.',
      columns: { device: 'Gerät', begun: 'Angemeldet', seen: 'Zuletzt hier' },
    },
    unknownDevice: 'Unbekanntes Gerät',
    thisOne: 'dieses',
    everywhere: {
      title: 'Überall abmelden',
      text: 'Ein Gerät ist verloren, oder Sie erkennen eine Zeile nicht wieder? Der Knopf beendet alle Ihre Anmeldungen sofort, auch diese.',
      button: 'Überall abmelden',
    },
    access: {
      title: 'Anmeldung über Cloudflare Access',
      text: 'Cloudflare Access lässt Sie herein. Sitzungen sehen und beenden Sie dort.',
    },
  },
};
