import type { LegalTexts } from '../visit.ts';
import { callPrivacy } from './legal-call.ts';

export const legal: LegalTexts = {
  imprint: {
    title: 'Impressum',
    description: 'Wer für diese Seiten verantwortlich ist.',
    intro: 'Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG)',
    myData: 'Welche Daten sind über mich gespeichert?',
  },
  privacy: {
    title: 'Datenschutzhinweis',
    myData: 'Meine Daten ansehen, berichtigen oder löschen',
    description: 'Welche Daten das Quiz verarbeitet, wozu, wie lange, und welche Rechte Sie haben.',
    intro: (site) =>
      `Dieser Hinweis gilt für das Quiz von ${site.brand.name}. Er sagt, was gespeichert wird, wozu, wie lange, und was Sie verlangen können.`,
    sections: (site, { confirmationDays, stored }) => [
      {
        title: 'Wer verantwortlich ist',
        text: [
          `${site.notice.join(', ')}.`,
          `Fragen zum Datenschutz und Anliegen zu Ihren Daten richten Sie bitte an ${site.privacyContact}.`,
        ],
      },
      {
        title: 'Solange Sie nur das Quiz machen',
        text: [
          'Ihre Antworten stehen in der Adresszeile oder im Speicher dieses Tabs und im Seitenaufruf. Wir speichern sie nicht in einer Datenbank und verbinden sie mit keiner Person.',
          'Ist das Quiz in eine andere Seite eingebettet, merkt sich Ihr Browser Ihre Antworten, und nach dem Absenden den Zugang zu Ihrer Analyse, bis Sie den Tab schließen (sessionStorage). Das dient nur dazu, dass Sie weitermachen können; wir lesen es nicht aus (§ 25 Abs. 2 Nr. 2 TDDDG).',
          'Es gibt keine Cookies, keine Kennungen und keine Inhalte fremder Anbieter.',
          'Wir zählen, wie oft das Quiz an einem Tag gesehen, angefangen und beendet wird, welche Fragen gezeigt und beantwortet wurden und wie lange das ungefähr gedauert hat, und zwar nach Art des Geräts und danach, über welche Website oder welchen Link jemand gekommen ist. Dazu meldet die Seite diese Angaben einmal, wenn Sie sie verlassen. Gespeichert werden nur Tagessummen, ohne Antworten, Kennung und IP-Adresse; in Ihrem Browser bleibt davon nichts. Rechtsgrundlage ist unser berechtigtes Interesse, das Quiz zu verbessern (Art. 6 Abs. 1 Buchst. f DSGVO).',
          'Wie bei jedem Aufruf einer Website verarbeitet der Server kurz Ihre IP-Adresse. Eine gekürzte Form davon dient dazu, massenhafte Anfragen zu bremsen. Rechtsgrundlage ist unser berechtigtes Interesse an einem sicheren Betrieb (Art. 6 Abs. 1 Buchst. f DSGVO).',
        ],
      },
      {
        title: 'Wenn Sie die Analyse anfordern',
        text: ['Dann speichern wir:'],
        list: stored.lead,
      },
      {
        title: 'Wozu und auf welcher Grundlage',
        text: [
          'Die Analyse erstellen und senden wir, weil Sie darum gebeten haben (Art. 6 Abs. 1 Buchst. b DSGVO). Dass die Adresse Ihnen gehört, lassen wir uns vorher bestätigen.',
          `Folgemails bekommen Sie nur, wenn Sie das Kästchen dafür angekreuzt und Ihre Adresse bestätigt haben (Art. 6 Abs. 1 Buchst. a DSGVO, § 7 Abs. 2 UWG). Diese Einwilligung können Sie jederzeit für die Zukunft widerrufen, über den Link in jeder dieser Mails oder mit einer kurzen Mail an ${site.privacyContact}. Die Analyse hängt nicht davon ab.`,
          'Den genauen Wortlaut Ihrer Erklärung, ihren Zeitpunkt, die Seite und eine gekürzte IP-Adresse halten wir als Nachweis fest (Art. 7 Abs. 1 und Art. 6 Abs. 1 Buchst. c und f DSGVO).',
          'Eine automatisierte Entscheidung mit rechtlicher Wirkung gibt es nicht. Das Ergebnis des Quiz ist eine Einschätzung, die nur Ihnen dient.',
        ],
      },
      {
        title: 'Wie lange',
        text: [
          `Bestätigen Sie Ihre Adresse nicht, löschen wir alle Angaben nach ${confirmationDays} Tagen.`,
          `Nach der Bestätigung löschen wir sie, sobald Sie es verlangen, und sonst von selbst ${site.keep.leadsMonths} Monate, nachdem wir zuletzt von Ihnen gehört haben; ein Gespräch ${site.keep.callsMonths} Monate nach seinem Ende. Den Nachweis einer Einwilligung bewahren wir bis zu drei Jahre nach ihrem Widerruf auf. Verlangen Sie die Löschung, geht auch er.`,
          'Haben Sie sich von den Folgemails abgemeldet oder ein Gespräch vereinbart, kam eine Mail nicht an oder wurde sie als unerwünscht gemeldet, behalten wir auch nach einer Löschung einen Prüfwert Ihrer Adresse. Er ist mit einem geheimen Schlüssel gebildet, und die Adresse lässt sich daraus nicht ablesen. Wir brauchen ihn, um Ihnen nicht wieder zu schreiben (Art. 6 Abs. 1 Buchst. f DSGVO).',
        ],
      },
      {
        title: 'Wer die Daten bekommt',
        text: ['Niemand kauft sie, und wir geben sie nicht weiter. In unserem Auftrag arbeiten:'],
        list: [
          'Cloudflare (Cloudflare, Inc., USA): Betrieb der Website und Datenbank',
          'Resend (Plus Five Five, Inc., USA): Versand der Mails',
        ],
      },
      {
        title: 'Übermittlung in die USA',
        text: [
          'Beide arbeiten für uns nach ihren Standardbedingungen, zu denen ein Vertrag zur Auftragsverarbeitung gehört (Art. 28 DSGVO). Soweit dabei Daten in die USA gelangen, geschieht das auf Grundlage des Angemessenheitsbeschlusses zum EU-US-Datenschutzrahmen oder der Standardvertragsklauseln der Europäischen Kommission (Art. 45 und 46 DSGVO).',
        ],
      },
      callPrivacy(site.booking),
      ...(site.booking.provider === 'link'
        ? []
        : [{ title: 'Was zu einem Gespräch gespeichert ist', text: [], list: stored.call }]),
      {
        title: 'Ihre Rechte',
        text: ['Sie können jederzeit und ohne Angabe von Gründen verlangen:'],
        list: [
          'Auskunft über Ihre Daten und eine Kopie davon (Art. 15 und 20 DSGVO)',
          'Berichtigung falscher Angaben (Art. 16 DSGVO)',
          'Löschung oder Einschränkung der Verarbeitung (Art. 17 und 18 DSGVO)',
          'dass wir die Verarbeitung aus berechtigtem Interesse beenden (Widerspruch, Art. 21 DSGVO)',
        ],
      },
      {
        title: 'Wie Sie sie ausüben',
        myData: true,
        text: [
          'Am schnellsten geht es selbst: Unter jeder unserer Mails steht ein Link zu Ihren Daten, und mit Ihrer Adresse bekommen Sie jederzeit einen neuen. Dort sehen Sie alles, laden es herunter, berichtigen Ihren Namen, widerrufen Einwilligungen und löschen, was gespeichert ist.',
          stored.request.map((item) => `Dabei speichern wir, ${item}.`).join(' '),
          `Eine formlose Mail an ${site.privacyContact} genügt ebenso. Außerdem können Sie sich bei einer Datenschutzbehörde beschweren, zum Beispiel bei der an Ihrem Wohnort (Art. 77 DSGVO).`,
          'Sie sind nicht verpflichtet, Daten anzugeben. Ohne Adresse können wir Ihnen nur keine Analyse senden.',
        ],
      },
    ],
  },
};
