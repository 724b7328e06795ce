import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const demand = {
  'demand-short-talk': {
    title: 'Bieten Sie eine halbe Stunde zu einer klaren Frage an',
    what: 'Ein ganzer Auftrag ist als erster Schritt oft zu groß. Zu einer halben Stunde mit festem Thema sagt man leichter Ja.',
    how: [
      'Wählen Sie eine Frage, die Ihre Kundschaft jetzt umtreibt, etwa: „Wo verlieren wir gerade Aufträge?“',
      'Versprechen Sie ein Ergebnis: drei Punkte auf einer Seite, noch am selben Tag.',
      'Fragen Sie zehn passende Menschen, die Sie schon kennen, jeden einzeln: „Ich habe diese Woche drei halbe Stunden dafür frei. Wäre das etwas für Sie?“',
      'Sagen Sie am Ende offen, ob und wie Sie weiterhelfen können.',
    ],
    time: '60 Minuten, dazu die Gespräche',
    sign: 'Es hat geklappt, wenn zwei der zehn einen Termin nehmen.',
  },
  'demand-referral-moment': {
    title: 'Machen Sie Empfehlungen planbar',
    what: 'Empfehlungen sind ein Schatz, nur kommen sie, wann sie wollen. Wer im rechten Moment fragt, bekommt sie regelmäßig.',
    how: [
      'Der rechte Moment ist der erste sichtbare Erfolg, nicht das Ende. Tragen Sie ihn bei jedem laufenden Auftrag ein.',
      'Fragen Sie dann: „Wer in Ihrem Umfeld steht gerade vor der gleichen Aufgabe?“',
      'Lassen Sie nach der Frage ein paar Sekunden Stille. Oft fällt dann ein Name.',
      'Bitten Sie um eine kurze Vorstellung per Mail und liefern Sie zwei Zeilen dafür gleich mit.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn Sie diese Woche zweimal gefragt und einen Namen gehört haben.',
  },
  'demand-monday': {
    title: 'Beginnen Sie den Montag mit einer Nachricht nach außen',
    what: 'Stetige Anfragen kommen nicht aus der großen Aktion, sondern aus dem kleinen Takt. Zehn Minuten vor dem Postfach reichen.',
    how: [
      'Wählen Sie am Freitag einen Menschen, den Sie kennen und lange nicht gesprochen haben.',
      'Schreiben Sie ihm am Montag als Erstes. Öffnen Sie Ihre Mails erst danach.',
      'Drei Sätze genügen: ein Anlass, eine ehrliche Frage, ein Gruß.',
      'Machen Sie für jede Woche ein Kreuz auf einem Blatt, das Sie ständig sehen.',
    ],
    time: '10 Minuten in der Woche',
    sign: 'Es hat geklappt, wenn die erste Nachricht verschickt ist und der nächste Name schon bereitliegt.',
  },
  'demand-ten-names': {
    title: 'Melden Sie sich bei zehn Menschen, die Sie kennen',
    what: 'Der nächste Auftrag kommt oft von jemandem, der Sie kennt und nur lange nichts gehört hat. Das geht oft schneller als jeder neue Weg.',
    how: [
      'Gehen Sie Ihr Postfach durch. Schreiben Sie zehn Menschen auf, mit denen Sie seit einem halben Jahr keinen Kontakt hatten.',
      'Schreiben Sie an jedem Tag dieser Woche zwei davon an, einzeln und kurz.',
      'Zum Beispiel: „Ich musste an unser Gespräch über … denken. Wie ist es weitergegangen?“',
      'Verkaufen Sie in dieser ersten Nachricht nichts. Zeigt sich in der Antwort ein Problem, bieten Sie 20 Minuten am Telefon an.',
    ],
    time: 'Täglich 15 Minuten',
    sign: 'Es hat geklappt, wenn bis Freitag vier Menschen antworten und ein Gespräch im Kalender steht.',
  },
  'demand-fixed-hour': {
    title: 'Halten Sie eine Stunde pro Woche für Anfragen frei',
    what: 'Wer nur in ruhigen Zeiten wirbt, bekommt ruhige Zeiten. Eine Stunde, jede Woche zur gleichen Zeit, bricht diesen Kreis.',
    how: [
      'Wählen Sie die Stunde, in der man Sie am seltensten stört, und tragen Sie sie für acht Wochen ein.',
      'Legen Sie drei kleine Aufgaben bereit: eine Nachricht, einen Anruf, einen kurzen Text.',
      'Fangen Sie mit dem Anruf an, solange Sie frisch sind.',
      'Kommt etwas dazwischen, verschieben Sie die Stunde innerhalb der Woche. Gestrichen wird sie nicht.',
    ],
    time: '60 Minuten in der Woche',
    sign: 'Es hat geklappt, wenn die erste Stunde stattgefunden hat und sieben weitere im Kalender stehen.',
  },
  'demand-question': {
    title: 'Beantworten Sie die Frage, die alle stellen',
    what: 'Eine Frage hören Sie in fast jedem Gespräch. Wer sie gut beantwortet, wird weitergereicht.',
    how: [
      'Notieren Sie drei Fragen, die Sie in den letzten Monaten oft gehört haben.',
      'Beantworten Sie eine davon auf einer Seite, so wie Sie am Telefon sprechen.',
      'Schicken Sie die Seite fünf Menschen: „Danach hatten Sie einmal gefragt. Hier ist meine Antwort, gern auch zum Weitergeben.“',
      'Stellen Sie den Text danach auf Ihre Seite oder in Ihr Profil.',
    ],
    time: '90 Minuten',
    sign: 'Es hat geklappt, wenn zwei der fünf antworten oder den Text weiterreichen.',
  },
  'demand-partner': {
    title: 'Verbünden Sie sich mit jemandem, der Ihre Kundschaft kennt',
    what: 'Kurz bevor man Sie braucht, spricht Ihre Kundschaft mit anderen, etwa mit dem Steuerbüro oder einer Agentur. Ein gutes Bündnis dort ersetzt viele einzelne Kontakte.',
    how: [
      'Schreiben Sie auf, mit wem die Menschen hinter Ihren letzten fünf Aufträgen kurz vorher gesprochen hatten.',
      'Wählen Sie drei dieser Stellen und schlagen Sie einer ein Gespräch vor.',
      'Sagen Sie: „Wir haben oft die gleichen Leute vor uns. Ich möchte wissen, wen ich zu Ihnen schicken darf.“',
      'Geben Sie zuerst: Empfehlen Sie im nächsten Monat jemanden dorthin.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn ein Termin steht und Sie in einem Satz sagen können, wen Sie sich gegenseitig schicken.',
  },
  'demand-start-dates': {
    title: 'Vergeben Sie feste Starttermine',
    what: 'Wenn genug Menschen fragen, kommt es darauf an, sie gut zu verteilen. Feste Starttermine machen aus Schwankung einen Plan.',
    how: [
      'Legen Sie fest, wie viele neue Aufträge Sie im Monat gut beginnen können.',
      'Schreiben Sie für die nächsten drei Monate die freien Startplätze auf.',
      'Antworten Sie auf Anfragen mit einer Wahl: „Nächsten Monat ist noch ein Platz frei, im Monat darauf zwei. Was passt Ihnen?“',
      'Wer später beginnt, bekommt schon heute eine kleine Aufgabe zur Vorbereitung.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn die nächste Anfrage einen Startplatz wählt, statt „so bald wie möglich“ zu sagen.',
  },
  'demand-origin': {
    title: 'Fragen Sie jedes Mal, wie man Sie gefunden hat',
    what: 'Leicht fließt Kraft in Wege, auf denen nie jemand kam. Eine einzige Frage zeigt Ihnen, was wirkt.',
    how: [
      'Schreiben Sie zu Ihren letzten zehn Anfragen den Weg auf, soweit Sie ihn kennen.',
      'Fragen Sie ab heute immer: „Wie sind Sie auf mich gekommen, und was hat den Ausschlag gegeben?“',
      'Notieren Sie die Antwort im Wortlaut, immer am selben Ort.',
      'Streichen Sie am Ende des Monats den Weg, der Zeit kostet und nichts bringt.',
    ],
    time: '30 Minuten, dann eine Minute je Anfrage',
    sign: 'Es hat geklappt, wenn Sie bei acht der letzten zehn Anfragen den Weg kennen.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
