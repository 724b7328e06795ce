import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const capacity = {
  'room-emergency': {
    title: 'Schreiben Sie eine Seite für den Notfall',
    what: 'Wenn ohne Sie alles stillsteht, tragen Sie diese Last auch im Urlaub mit. Eine Seite und ein Mensch nehmen einen Teil davon ab.',
    how: [
      'Schreiben Sie auf, was jemand in den ersten drei Tagen wissen müsste: Termine, wer anzurufen ist, wo die Unterlagen liegen.',
      'Suchen Sie eine Person aus Ihrem Fach und schlagen Sie vor: „Fällt eine Seite aus, sagt die andere den wichtigsten Leuten Bescheid.“',
      'Tauschen Sie Ihre Seiten aus und klären Sie, ab wann sie gelten.',
      'Tragen Sie ein, wann Sie beide wieder darauf schauen, etwa alle sechs Monate.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn eine zweite Person weiß, wo die Seite liegt und wen sie anruft.',
  },
  'room-call-times': {
    title: 'Legen Sie Rückrufe auf zwei feste Zeiten',
    what: 'Nicht die Arbeit allein frisst die Woche, sondern das Hin und Her dazwischen. Zwei feste Zeiten geben Ihnen ganze Stunden zurück.',
    how: [
      'Wählen Sie zwei Zeiten am Tag für Anrufe und Mails, etwa 11.30 und 16 Uhr.',
      'Sagen Sie es an, in der Signatur und auf der Mailbox: „Ich rufe am selben Tag zwischen 16 und 17 Uhr zurück.“',
      'Stellen Sie außerhalb dieser Zeiten alle Hinweistöne ab.',
      'Nennen Sie einen Weg für echte Notfälle. Er wird selten genutzt.',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Sie an drei Tagen zwei ruhige Stunden am Stück hatten.',
  },
  'room-explain-once': {
    title: 'Nehmen Sie einmal auf, was Sie immer wieder erklären',
    what: 'Solange Sie Stunden verkaufen, hängt jeder Euro an Ihrer Zeit. Was Sie in jedem Auftrag gleich erklären, geht auch ohne Sie.',
    how: [
      'Wählen Sie die Erklärung, die in fast jedem Auftrag vorkommt.',
      'Sprechen Sie sie einmal in zehn Minuten auf und legen Sie ein Blatt dazu.',
      'Schicken Sie beides vor dem nächsten Termin: „Sehen Sie sich das vorher an, dann haben wir Zeit für Ihre Fragen.“',
      'Nennen Sie es im nächsten Angebot als eigenen Baustein mit eigenem Preis.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn ein Termin dadurch kürzer war oder weiter kam als sonst.',
  },
  'room-first-answer': {
    title: 'Lassen Sie die erste Antwort ohne Sie hinausgehen',
    what: 'Wer fragt, wartet ungern. Eine gute erste Antwort hält die Tür offen, auch wenn Sie gerade nicht am Tisch sitzen.',
    how: [
      'Schreiben Sie fünf Sätze: ein Dank, wann Sie sich melden und drei Fragen vorab.',
      'Geben Sie einen Weg an, auf dem man selbst einen Termin wählt.',
      'Richten Sie den Text als automatische Antwort auf neue Anfragen ein.',
      'Fragen Sie zur Probe selbst an und lesen Sie die Antwort auf dem Telefon.',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn die nächste Anfrage einen Termin wählt, ohne dass Sie etwas tun.',
  },
  'room-time-log': {
    title: 'Schreiben Sie drei Tage lang mit, was Sie tun',
    what: 'Zeit verschwindet selten am Stück. Erst wer sie sieht, kann entscheiden, was wegdarf.',
    how: [
      'Notieren Sie an drei normalen Tagen jede halbe Stunde ein Stichwort.',
      'Markieren Sie dann: Das kann nur ich. Das kann auch jemand anderes. Das braucht niemand.',
      'Rechnen Sie die Stunden je Gruppe auf die Woche hoch.',
      'Wählen Sie eine Sache aus der dritten Gruppe und lassen Sie sie nächste Woche weg.',
    ],
    time: 'Drei Tage, je 10 Minuten',
    sign: 'Es hat geklappt, wenn Sie eine Sache gefunden haben, die Ihnen eine Stunde pro Woche zurückgibt.',
  },
  'room-two-hours': {
    title: 'Tragen Sie zwei Stunden für Ihr Geschäft zuerst ein',
    what: 'Was am Ende der Woche übrig bleibt, ist meist nichts. Zwei Stunden, die vor allen Aufträgen im Kalender stehen, ändern das.',
    how: [
      'Wählen Sie einen Vormittag, an dem Sie wach sind, und sperren Sie zwei Stunden für vier Wochen.',
      'Geben Sie dem Termin einen Namen wie jedem anderen, etwa „Besprechung Ausbau“.',
      'Legen Sie am Tag davor eine einzige Aufgabe fest, die Ihr Geschäft voranbringt.',
      'Fragt jemand nach dieser Zeit, sagen Sie: „Da bin ich belegt. Um 14 Uhr geht es.“',
    ],
    time: '10 Minuten, dann zwei Stunden pro Woche',
    sign: 'Es hat geklappt, wenn die zwei Stunden diese Woche stattfanden, ohne Postfach.',
  },
  'room-stop': {
    title: 'Beenden Sie eine Sache, die nur noch Gewohnheit ist',
    what: 'Platz entsteht zuerst durch Weglassen, nicht durch bessere Planung. Eine Sache reicht für den Anfang.',
    how: [
      'Schreiben Sie fünf Dinge auf, die Sie jede Woche tun: Runden, Berichte, Gefallen, kleine Aufträge.',
      'Fragen Sie bei jedem: Würde ich heute neu damit anfangen?',
      'Nehmen Sie das klarste Nein und sagen Sie ab: „Ich höre damit zum Ende des Monats auf, damit ich anderes gut machen kann.“',
      'Tragen Sie die gewonnene Zeit gleich als Termin mit sich selbst ein.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn die Absage verschickt und die Zeit neu vergeben ist.',
  },
  'room-hand-over': {
    title: 'Geben Sie eine Aufgabe mit einer Seite Anleitung ab',
    what: 'Abgeben scheitert selten an den Menschen. Meist steht der Ablauf nur in Ihrem Kopf.',
    how: [
      'Wählen Sie eine Aufgabe, die jede Woche kommt und weniger als eine Stunde dauert.',
      'Sprechen Sie beim nächsten Mal laut mit und nehmen Sie es auf.',
      'Wer die Aufgabe übernimmt, etwa ein Büroservice auf Stunden, schreibt daraus die Anleitung. So sehen Sie, was noch fehlt.',
      'Klären Sie, wann man Sie fragt und was man allein entscheiden darf.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn die Aufgabe einmal ohne Ihre Hilfe gut erledigt wurde.',
  },
  'room-week-away': {
    title: 'Planen Sie eine Woche, in der Sie fehlen',
    what: 'Manches läuft schon ohne Sie. Wie viel das Geschäft trägt, zeigt nur der Versuch, und er zeigt auch, was noch fehlt.',
    how: [
      'Wählen Sie eine Woche in zwei bis drei Monaten und sperren Sie sie.',
      'Gehen Sie Ihre letzte Woche durch: Was davon wäre liegen geblieben?',
      'Entscheiden Sie bei jedem Punkt: vorher erledigen, abgeben oder ankündigen.',
      'Sagen Sie allen Bescheid, mit denen Sie arbeiten: „In dieser Woche bin ich nicht da. So kommen wir trotzdem gut voran: …“',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn die Woche gesperrt ist und drei Punkte geklärt sind.',
  },
  'room-templates': {
    title: 'Legen Sie Ihre fünf häufigsten Antworten bereit',
    what: 'Vieles im Postfach schreiben Sie jede Woche neu. Fünf gute Vorlagen sparen Stunden im Monat und klingen oft freundlicher.',
    how: [
      'Suchen Sie unter „Gesendet“ fünf Antworten, die sich wiederholen.',
      'Nehmen Sie je die beste Fassung und lassen Sie Lücken für das Persönliche.',
      'Speichern Sie sie dort, wo Sie schreiben, mit kurzen Namen.',
      'Schreiben Sie beim Senden den ersten Satz immer neu. Dann liest es sich nicht wie eine Vorlage.',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn Sie diese Woche dreimal eine Vorlage verwendet haben.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
