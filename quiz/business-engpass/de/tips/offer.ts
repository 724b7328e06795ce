import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const offer = {
  'offer-too-cheap': {
    title: 'Lesen Sie die vielen Zusagen als Hinweis zum Preis',
    what: 'Wenn fast alle zusagen, ist das schön. Oft heißt es auch, dass Ihr Preis unter dem Nutzen liegt. Ein paar Absagen mehr können Ihnen mehr einbringen.',
    how: [
      'Rechnen Sie nach: Bei einem Viertel mehr Preis dürfen von zehn Zusagen zwei wegfallen, und Sie nehmen gleich viel ein.',
      'Wählen Sie die Leistung, die sich am leichtesten verkauft.',
      'Nennen Sie den neuen Preis den nächsten fünf Anfragen, sonst niemandem.',
      'Sagen vier von fünf zu, bleiben Sie dabei. Sind es weniger, kennen Sie jetzt die Grenze.',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Sie den neuen Preis einmal ruhig ausgesprochen haben.',
  },
  'offer-fixed-price': {
    title: 'Rechnen Sie einen alten Auftrag in einen Festpreis um',
    what: 'Solange Stunden oder fremde Budgets den Preis machen, lohnt sich Ihre Erfahrung kaum: Wer schneller wird, verdient weniger. Ein Festpreis kehrt das um.',
    how: [
      'Nehmen Sie einen fertigen Auftrag, wie er öfter vorkommt.',
      'Zählen Sie alle Stunden, auch Fahrten und Nacharbeit. Was kosten sie zu Ihrem heutigen Satz?',
      'Schätzen Sie, was das Ergebnis im ersten Jahr wert war. Ein Zehntel davon ist ein guter Anhalt.',
      'Legen Sie den Preis zwischen diese beiden Beträge und nennen Sie ihn der nächsten passenden Anfrage.',
      'Sagen Sie dazu: „Sie wissen vorher, was es kostet. Wie lange ich brauche, ist meine Sache.“',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn Ihr nächstes Angebot einen Preis nennt und keine Stundenzahl.',
  },
  'offer-template': {
    title: 'Machen Sie aus drei alten Angeboten eine Vorlage',
    what: 'Jedes Mal neu zu schätzen kostet Zeit, und meist schätzt man zu niedrig. In Ihren alten Angeboten steckt das Paket schon.',
    how: [
      'Legen Sie drei ähnliche Angebote nebeneinander und markieren Sie, was gleich ist.',
      'Vergleichen Sie geschätzte und wirkliche Stunden. Den Unterschied rechnen Sie ab jetzt ein.',
      'Bauen Sie aus den gleichen Teilen eine Vorlage mit festem Preis und zwei Zusätzen zur Wahl.',
      'Stellen Sie sich beim nächsten Angebot eine Uhr: Nach einer halben Stunde geht es hinaus.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn das nächste Angebot in einer halben Stunde fertig war.',
  },
  'offer-afterwards': {
    title: 'Schreiben Sie den nächsten Schritt ins Angebot',
    what: 'Nach einem guten Auftrag ist das Vertrauen am größten. Wer dann erst überlegt, was folgen könnte, kommt oft zu spät.',
    how: [
      'Fragen Sie sich: Welches Problem zeigt sich von selbst, sobald das erste gelöst ist?',
      'Machen Sie daraus einen zweiten Schritt mit Ziel, Dauer und ungefährem Preis.',
      'Nennen Sie ihn schon im ersten Angebot, ohne Pflicht: „Viele gehen danach weiter mit …“',
      'Tragen Sie bei zwei laufenden Aufträgen ein Gespräch vier Wochen vor dem Ende ein.',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn diese zwei Gespräche im Kalender stehen.',
  },
  'offer-bundle': {
    title: 'Fassen Sie drei kleine Leistungen zu einer zusammen',
    what: 'Kleine Aufträge brauchen fast so viel Absprache wie große. Zusammen helfen sie mehr und tragen einen anderen Preis.',
    how: [
      'Schreiben Sie auf, was Menschen bei Ihnen oft nacheinander kaufen.',
      'Verbinden Sie drei Teile zu einem Weg mit Anfang und Ende.',
      'Nennen Sie einen Preis für das Ganze, ohne die Teile einzeln zu berechnen.',
      'Bieten Sie der nächsten Anfrage zuerst den ganzen Weg an: „Einzeln geht es auch. Die meisten brauchen alle drei Schritte.“',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn jemand den ganzen Weg kauft oder ernsthaft danach fragt.',
  },
  'offer-three-sizes': {
    title: 'Bieten Sie Ihre Leistung in drei Größen an',
    what: 'Bei nur einem Angebot heißt die Frage: ja oder nein. Bei drei Größen heißt sie: welche passt zu mir?',
    how: [
      'Beginnen Sie mit der mittleren Größe: das, was die meisten wirklich brauchen.',
      'Die kleine löst nur den Teil, der am meisten drängt. Die große nimmt auch die Umsetzung ab.',
      'Geben Sie jeder einen festen Preis, eine Dauer und ein Ergebnis.',
      'Zeigen Sie alle drei auf einer Seite und sagen Sie, zu welcher Sie raten und warum.',
    ],
    time: '90 Minuten',
    sign: 'Es hat geklappt, wenn die nächste Person nach einer Größe fragt statt nach Ihrem Stundensatz.',
  },
  'offer-result-name': {
    title: 'Benennen Sie Ihr Angebot nach dem Ergebnis',
    what: 'Worte wie „Workshop“ oder „Begleitung“ sagen, was Sie tun. Gekauft wird, was danach anders ist.',
    how: [
      'Schreiben Sie zu Ihrer wichtigsten Leistung drei Dinge auf, die danach anders sind.',
      'Streichen Sie alles, was Ihre Kundschaft nicht selbst so sagen würde.',
      'Formen Sie daraus einen Namen, etwa „Ihr Jahresplan in zwei Tagen“ statt „Strategie-Workshop“.',
      'Setzen Sie ihn in Ihr nächstes Angebot und auf Ihre Seite.',
    ],
    time: '40 Minuten',
    sign: 'Es hat geklappt, wenn jemand den Namen hört und gleich fragt, wie das geht.',
  },
  'offer-entry': {
    title: 'Schaffen Sie einen kleinen, bezahlten Einstieg',
    what: 'Ein großer Auftrag verlangt viel Vertrauen auf einmal. Ein kleiner erster Schritt mit festem Preis baut es auf.',
    how: [
      'Wählen Sie den Teil, mit dem Sie ohnehin immer beginnen, etwa die Aufnahme der Lage.',
      'Begrenzen Sie ihn: höchstens ein Tag, ein klares Ergebnis, ein fester Preis.',
      'Sagen Sie: „Danach wissen Sie, woran es liegt und was zuerst hilft. Das gilt auch, wenn Sie allein weitergehen.“',
      'Bieten Sie ihn diese Woche zwei offenen Anfragen an.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn jemand nach dem Einstieg fragt, der beim großen Angebot gezögert hat.',
  },
  'offer-raise': {
    title: 'Nennen Sie im nächsten Angebot fünfzehn Prozent mehr',
    what: 'Ob Ihr Preis zu niedrig ist, zeigt kein Vergleich, nur der Versuch. Bei neuen Anfragen bleibt er ohne Folgen für laufende Aufträge.',
    how: [
      'Rechnen Sie den neuen Preis aus und runden Sie ihn auf eine glatte Zahl.',
      'Schreiben Sie daneben drei Ergebnisse, die er möglich macht.',
      'Sagen Sie ihn in einem Satz, ohne „eigentlich“ und ohne Begründung: „Das kostet 4.600 Euro.“ Dann schweigen Sie.',
      'Ziehen Sie erst nach drei Angeboten Bilanz.',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Sie den neuen Preis einmal laut genannt haben und das Gespräch weiterging.',
  },
  'offer-year': {
    title: 'Machen Sie aus einzelnen Aufträgen ein gemeinsames Jahr',
    what: 'Ihr Angebot steht. Planbar wird es, wenn ein Teil der Arbeit fest über das Jahr verteilt ist und nicht jedes Mal neu entschieden werden muss.',
    how: [
      'Wählen Sie zwei, die in den letzten zwölf Monaten mehr als einmal bei Ihnen gekauft haben.',
      'Beschreiben Sie vier feste Zeitpunkte im Jahr und was jeder bringt.',
      'Schlagen Sie vor: „Sie holen mich ohnehin immer wieder dazu. Wollen wir das Jahr planen? Dann halte ich Ihnen den Platz frei.“',
      'Vereinbaren Sie eine faire Frist, mit der beide Seiten aufhören können.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn mit einer der beiden Seiten zwei Termine im nächsten Halbjahr stehen.',
  },
  'offer-limits': {
    title: 'Schreiben Sie dazu, was nicht enthalten ist',
    what: 'Unklare Grenzen kosten Stunden, die niemand bezahlt. Ein Satz vorab schützt auch die gute Stimmung.',
    how: [
      'Gehen Sie die letzten drei Aufträge durch: Was haben Sie zusätzlich getan?',
      'Ergänzen Sie Ihr Angebot: „Nicht enthalten ist … Das geht gern zusätzlich, für … Euro.“',
      'Sprechen Sie den Satz beim Start kurz an, freundlich und ohne Argwohn.',
      'Beim nächsten Sonderwunsch sagen Sie: „Das mache ich gern. Ich schreibe Ihnen auf, was es kostet.“',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn der nächste Sonderwunsch einen Preis bekommt.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
