import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const contact = {
  'contact-first-reply': {
    title: 'Antworten Sie heute mit drei Sätzen',
    what: 'Die erste Antwort soll nichts lösen. Sie soll zeigen, dass die Nachricht da ist und Sie zuhören wollen.',
    how: [
      'Schreiben Sie: „Danke, dass Sie mir das so offen schreiben. Ich möchte verstehen, was dahintersteht. Wann kann ich Sie heute oder morgen anrufen?“',
      'Lassen Sie Vertrag, Preis und Gründe ganz weg.',
      'Legen Sie die Antwort zehn Minuten zur Seite. Lesen Sie sie dann laut und schicken Sie sie ab.',
      'Kommt bis morgen Mittag nichts zurück, rufen Sie an.',
    ],
    time: '15 Minuten',
    sign: 'Es hat geklappt, wenn ein Termin für ein Gespräch steht und noch nichts entschieden ist.',
  },
  'contact-who-decides': {
    title: 'Finden Sie heraus, wer heute mitentscheidet',
    what: 'Hinter einer Absage stehen oft mehrere Menschen. Wer sie nicht kennt, spricht leicht mit der falschen Person.',
    how: [
      'Sehen Sie nach, wer in den letzten Mails in Kopie stand und wer neu dazukam.',
      'Fragen Sie am Telefon: „Mit wem haben Sie darüber gesprochen? Was war den anderen wichtig?“',
      'Bieten Sie an, diese Menschen kurz dazuzuholen: „Eine halbe Stunde, und alle hören dasselbe.“',
      'Notieren Sie zu jedem Namen, was für ihn oder sie auf dem Spiel steht.',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Sie alle Namen kennen und zu jedem einen Wunsch.',
  },
  'contact-four-questions': {
    title: 'Gehen Sie mit vier Fragen ins Gespräch',
    what: 'Wer Fragen dabeihat, muss nichts verteidigen. Und man hört heraus, dass es Ihnen um den Menschen geht.',
    how: [
      'Schreiben Sie auf: „Was ist passiert? Wann dachten Sie zum ersten Mal daran? Was hätte ich früher merken sollen? Was wäre jetzt eine Hilfe?“',
      'Legen Sie das Blatt neben das Telefon und rufen Sie an.',
      'Zählen Sie nach jeder Antwort still bis drei, bevor Sie weitersprechen.',
      'Fassen Sie am Schluss in zwei Sätzen zusammen, was Sie gehört haben.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn Sie etwas erfahren haben, das nicht in der Nachricht stand.',
  },
  'contact-own-share': {
    title: 'Nennen Sie Ihren Anteil an der Stille',
    what: 'Wird es still, haben meist beide etwas dazu getan. Wer seinen Teil zuerst nennt, macht es der anderen Seite leicht.',
    how: [
      'Schreiben Sie auf, wann Sie sich hätten melden können und es nicht getan haben.',
      'Machen Sie daraus einen Satz ohne „aber“: „Ich habe mich im … nicht gemeldet, und das hat gefehlt.“',
      'Sagen Sie ihn am Anfang des Gesprächs und warten Sie ab.',
      'Fragen Sie dann: „Wie war das für Sie?“',
    ],
    time: '15 Minuten',
    sign: 'Es hat geklappt, wenn Ihr Gegenüber danach auch von sich erzählt.',
  },
  'contact-next-date': {
    title: 'Vereinbaren Sie das nächste Gespräch, bevor dieses endet',
    what: 'Ein gutes Gespräch verpufft, wenn danach nichts im Kalender steht. Das gilt auch für eine Pause.',
    how: [
      'Suchen Sie vorher zwei Termine heraus: einen in zehn Tagen, einen in acht Wochen.',
      'Fragen Sie zum Schluss: „Wann sollen wir darauf schauen, ob es so gut ist?“',
      'Tragen Sie den Termin ein, solange Sie noch miteinander sprechen.',
      'Schicken Sie dazu einen Satz, worum es dann gehen wird.',
    ],
    time: '10 Minuten',
    sign: 'Es hat geklappt, wenn der Termin in beiden Kalendern steht.',
  },
  'contact-two-others': {
    title: 'Rufen Sie zwei andere an, bevor sie schreiben',
    what: 'Was einen Menschen zum Gehen bringt, trifft oft auch andere. Bei gutem Kontakt genügt ein kurzer Anruf.',
    how: [
      'Wählen Sie zwei laufende Aufträge, die in einer ähnlichen Lage sind.',
      'Rufen Sie an: „Bei einem anderen Auftrag hat sich gerade etwas geändert. Da dachte ich an Sie. Wie sieht es bei Ihnen aus?“',
      'Fragen Sie: „Was sollten wir in den nächsten Wochen anders machen?“',
      'Setzen Sie eine Kleinigkeit davon noch diese Woche um.',
    ],
    time: 'Zweimal 15 Minuten',
    sign: 'Es hat geklappt, wenn Sie von beiden wissen, was sie gerade beschäftigt.',
  },
  'contact-timeline': {
    title: 'Zeichnen Sie die letzten drei Monate nach',
    what: 'Im Rückblick zeigt sich oft ein Tag, ab dem etwas anders war. Wer ihn kennt, fragt genauer.',
    how: [
      'Ziehen Sie eine Linie für drei Monate und tragen Sie jeden Anruf, jedes Treffen und jede lange Pause ein.',
      'Markieren Sie, wo es das letzte Mal gut lief und wo es zum ersten Mal hakte.',
      'Fragen Sie im Gespräch nach diesem Punkt: „Ich glaube, im … hat sich etwas verändert. Sehe ich das richtig?“',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Sie den Tag oder die Woche nennen können.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
