import type { DeskHooksTexts } from '../desk-hooks.ts';

export const deskHooks: DeskHooksTexts = {
  title: 'Webhooks',
  intro:
    'Andere Programme erfahren innerhalb einer Minute, was geschieht: Ihr Kundenverwaltungsprogramm, Zapier, Make oder n8n. Anleitungen stehen in docs/webhooks.md.',
  events: {
    'lead.confirmed': 'Adresse bestätigt, Analyse unterwegs',
    'lead.unsubscribed': 'Von Folgemails abgemeldet',
    'booking.created': 'Gespräch gebucht',
    'booking.moved': 'Gespräch verschoben',
    'booking.cancelled': 'Gespräch abgesagt',
    'call.held': 'Gespräch hat stattgefunden',
  },
  all: 'Alle Ereignisse',
  states: {
    active: 'Aktiv',
    owner: 'Von Ihnen angehalten',
    gone: 'Angehalten: Die Gegenstelle sagt, dass es diese Adresse nicht mehr gibt',
  },
  list: {
    title: 'Ihre Webhooks',
    empty: 'Noch keiner. Solange das so ist, geht nichts hinaus.',
    columns: { address: 'Wohin', events: 'Ereignisse', state: 'Stand' },
    waiting: (count) => (count === 1 ? 'Eine Meldung wartet' : `${count} Meldungen warten`),
    dead: (count) => (count === 1 ? 'Eine Meldung aufgegeben' : `${count} Meldungen aufgegeben`),
  },
  add: {
    title: 'Neuer Webhook',
    address: 'Adresse',
    addressNote: 'Sie beginnt mit https://. Das andere Programm zeigt sie Ihnen.',
    events: 'Was gemeldet wird',
    careful:
      'Die Meldungen enthalten Namen und Adressen. Für das andere Programm brauchen Sie einen Vertrag zur Auftragsverarbeitung, und es gehört in Ihre Datenschutzhinweise.',
    button: 'Webhook anlegen',
  },
  faults: {
    'not-https': 'Bitte tragen Sie eine vollständige Adresse ein, die mit https:// beginnt.',
    'not-public':
      'An diese Adresse können wir nicht senden. Sie muss im Internet erreichbar sein, einen Namen haben (keine IP-Adresse) und den üblichen Port benutzen.',
    'own-host': 'Das ist die Adresse dieses Quiz. Bitte tragen Sie die des anderen Programms ein.',
    long: 'Diese Adresse ist zu lang. Höchstens 2.000 Zeichen sind möglich.',
    'no-event': 'Bitte wählen Sie mindestens ein Ereignis.',
    'too-many': 'Mehr als zehn Webhooks sind nicht möglich. Löschen Sie zuerst einen, den Sie nicht mehr brauchen.',
    already:
      'Dieses Formular war schon abgeschickt, und der Schlüssel wurde dabei gezeigt. Haben Sie ihn nicht mehr, wechseln Sie ihn auf der Seite des Webhooks.',
    unsure: 'Nichts gelöscht: Bitte setzen Sie zuerst das Häkchen.',
  },
  secret: {
    title: { made: 'Webhook angelegt', rotated: 'Schlüssel gewechselt' },
    once: 'Kopieren Sie den Schlüssel jetzt. Er wird nur dieses eine Mal gezeigt.',
    label: 'Geheimer Schlüssel',
    how: 'Mit ihm prüft das andere Programm, dass eine Meldung wirklich von hier kommt. Zapier und Make prüfen das nicht von selbst; dort können Sie ihn beiseitelegen.',
    old: (hours) =>
      `Der bisherige Schlüssel gilt noch ${hours} Stunden. Bis dahin ist jede Meldung mit beiden unterschrieben.`,
    done: 'Zum Webhook',
  },
  facts: { address: 'Adresse', state: 'Stand', events: 'Ereignisse', at: 'Angelegt', old: 'Alter Schlüssel bis' },
  hidden: (host) => `${host} (die ganze Adresse sehen nur Inhaberinnen und Inhaber)`,
  deliveries: {
    title: 'Die letzten Meldungen',
    text: (days) => `Jede Meldung wird innerhalb eines Tages bis zu achtmal versucht und nach ${days} Tagen vergessen.`,
    empty: 'Noch keine. Senden Sie unten eine Probe.',
    columns: { event: 'Ereignis', state: 'Stand', tries: 'Versuche', at: 'Geschehen', act: 'Erneut' },
    test: 'Probe',
    states: {
      waiting: 'Wartet',
      held: 'Angehalten',
      delivered: 'Angekommen',
      dead: 'Aufgegeben',
      failed: 'Nicht angekommen',
    },
    answered: (status) => `Antwort ${status}`,
    faults: {
      refused: 'Nicht angenommen',
      redirected: 'Leitet an eine andere Adresse um',
      gone: 'Gibt es nicht mehr',
      'too-slow': 'Keine Antwort in zehn Sekunden',
      unreachable: 'Nicht erreichbar',
      'bad-address': 'Adresse nicht erlaubt',
    },
    next: 'Nächster Versuch:',
    replay: 'Erneut senden',
    now: 'Jetzt versuchen',
  },
  tested: {
    delivered: 'Die Probe ist angekommen.',
    not: 'Die Probe ist nicht angekommen. Unten steht, woran es lag.',
  },
  replayed: {
    delivered: 'Die Meldung ist angekommen.',
    not: 'Die Meldung ist nicht angekommen. Unten steht, woran es lag.',
    all: 'Alle aufgegebenen Meldungen gehen nach und nach noch einmal hinaus.',
  },
  actions: {
    title: 'Was Sie tun können',
    test: {
      text: 'Eine Probe mit erfundenen Angaben senden. Sie zeigt, ob die Adresse stimmt, und hilft beim Zuordnen der Felder.',
      label: 'Ereignis',
      button: 'Probe senden',
    },
    dead: {
      text: (count) =>
        count === 1
          ? 'Eine Meldung kam einen Tag lang nicht an. Ist die Ursache behoben, senden Sie sie noch einmal.'
          : `${count} Meldungen kamen einen Tag lang nicht an. Ist die Ursache behoben, senden Sie sie noch einmal.`,
      button: 'Alle erneut senden',
    },
    choose: { open: 'Ereignisse ändern', button: 'Ereignisse speichern' },
    pause: { text: 'Anhalten. Was inzwischen geschieht, wartet hier bis zu 30 Tage.', button: 'Anhalten' },
    resume: { text: 'Fortsetzen. Was gewartet hat, geht dann nach und nach hinaus.', button: 'Fortsetzen' },
    rotate: {
      open: 'Schlüssel wechseln',
      text: (hours) =>
        `Sie bekommen einen neuen Schlüssel. Der jetzige gilt noch ${hours} Stunden, damit Sie ihn drüben in Ruhe tauschen können. Ein noch älterer gilt dann nicht mehr.`,
      button: 'Neuen Schlüssel zeigen',
    },
    remove: {
      open: 'Löschen',
      text: 'Löscht den Webhook mit allen Meldungen, auch denen, die noch warten.',
      sure: 'Ja, endgültig löschen',
      button: 'Webhook löschen',
    },
  },
};
