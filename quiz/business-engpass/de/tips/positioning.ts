import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const positioning = {
  'pos-few-orders': {
    title: 'Führen Sie fünf Gespräche, ohne etwas zu verkaufen',
    what: 'Am Anfang fehlt noch das Muster aus vielen Aufträgen. Fünf offene Gespräche ersetzen ein Jahr Raten.',
    how: [
      'Schreiben Sie fünf Menschen auf, die das Problem aus dem eigenen Alltag kennen.',
      'Bitten Sie um Zeit: „Ich baue etwas auf und möchte verstehen, wo es bei Ihnen hakt. Haben Sie 20 Minuten? Ich verkaufe nichts.“',
      'Fragen Sie: „Wann war das zuletzt ein Problem? Was haben Sie versucht? Was hat es gekostet?“',
      'Notieren Sie ganze Sätze im Wortlaut. Aus denen, die sich wiederholen, bauen Sie Ihr Profil.',
    ],
    time: 'Fünfmal 20 Minuten',
    sign: 'Es hat geklappt, wenn Sie zwei Sätze von mindestens drei Menschen gehört haben.',
  },
  'pos-ninety-days': {
    title: 'Entscheiden Sie sich für neunzig Tage',
    what: 'Sich festzulegen fühlt sich nach Verzicht an. Auf Zeit fällt es leichter, und Sie sehen bald, ob es trägt.',
    how: [
      'Wählen Sie eine Gruppe und ein Problem, die Sie aus mindestens zwei Aufträgen gut kennen.',
      'Schreiben Sie auf: „In den nächsten 90 Tagen spreche ich nach außen nur darüber.“',
      'Nehmen Sie andere Aufträge ruhig weiter an. Sie werben nur nicht mehr damit.',
      'Tragen Sie den Tag ein, an dem Sie Bilanz ziehen: Anfragen, Gespräche, Aufträge.',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn Sie diese Woche in drei Gesprächen nur von diesem einen Thema gesprochen haben.',
  },
  'pos-referral-words': {
    title: 'Geben Sie allen, die Sie empfehlen, zwei Zeilen mit',
    what: 'Wer Sie mag, empfiehlt Sie gern. Oft fehlen nur die Worte. Zwei Zeilen zum Weitergeben lösen das.',
    how: [
      'Schreiben Sie zwei Zeilen: an wen man bei Ihnen denken soll und woran man es merkt.',
      'Als Muster: „Wenn jemand darüber klagt, dass …, dann ist man bei … richtig.“',
      'Schicken Sie die Zeilen drei Menschen, die Sie schon einmal empfohlen haben, mit einem Dank.',
      'Schreiben Sie dazu: „Das dürfen Sie gern genau so weitergeben.“',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn eine der drei Personen die Zeilen weitergibt oder nachfragt, was genau gemeint ist.',
  },
  'pos-cost-of-problem': {
    title: 'Rechnen Sie vor, was das Problem kostet',
    what: 'Wo früh verglichen wird, fehlt ein anderer Maßstab. Geben Sie ihn selbst: die Kosten, wenn alles bleibt, wie es ist.',
    how: [
      'Nehmen Sie das Problem, das Sie am häufigsten lösen.',
      'Rechnen Sie an einem früheren Auftrag nach: Was kostete es im Monat an Zeit, Geld oder Ausfällen?',
      'Machen Sie einen Satz daraus, zum Beispiel: „In einem Team von acht gehen so im Monat etwa 30 Stunden verloren.“',
      'Stellen Sie ihn auf Ihre Seite, noch vor die Beschreibung Ihrer Arbeit.',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn im nächsten Erstgespräch jemand auf diesen Satz zu sprechen kommt.',
  },
  'pos-best-orders': {
    title: 'Finden Sie das Muster in Ihren besten Aufträgen',
    what: 'Ihr Profil müssen Sie nicht erfinden. Es steckt schon in den Aufträgen, die gut liefen.',
    how: [
      'Schreiben Sie Ihre letzten zehn Aufträge untereinander. Sind es weniger, dann eben weniger.',
      'Vergeben Sie für Ertrag, Freude und Erfolg je null bis zwei Punkte.',
      'Sehen Sie sich die drei besten an: Wer fragte an, mit welchem Problem, in welcher Lage?',
      'Halten Sie in einem Satz fest, was diese drei gemeinsam haben.',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn Sie bei einer neuen Anfrage in einer Minute sagen können, ob sie in dieses Muster passt.',
  },
  'pos-three-calls': {
    title: 'Lassen Sie sich Ihr Profil von anderen erklären',
    what: 'Wer mit Ihnen gearbeitet hat, beschreibt den Nutzen oft klarer als Sie selbst. Diese Worte versteht auch der nächste Mensch mit dem gleichen Problem.',
    how: [
      'Wählen Sie drei Menschen, mit denen die Arbeit gut lief, und rufen Sie an.',
      'Beginnen Sie so: „Ich möchte klarer sagen, was ich tue. Darf ich Ihnen drei kurze Fragen stellen?“',
      'Fragen Sie: „Was war vorher los? Was ist heute anders? Wie würden Sie das jemandem erzählen, der mich nicht kennt?“',
      'Schreiben Sie wörtlich mit und glätten Sie nichts.',
    ],
    time: 'Dreimal 15 Minuten',
    sign: 'Es hat geklappt, wenn ein Ausdruck in zwei von drei Gesprächen vorkommt. Den übernehmen Sie.',
  },
  'pos-sentence': {
    title: 'Bauen Sie einen Satz, den andere behalten',
    what: 'Weitersagen lässt sich nur, was in einen Atemzug passt. Ob Ihr Satz taugt, zeigt erst die Probe mit anderen.',
    how: [
      'Füllen Sie die Lücken: „Wenn … nicht weiterkommen, weil …, sorge ich dafür, dass …“',
      'Streichen Sie jedes Wort, das auch auf hundert andere passt, etwa „ganzheitlich“ oder „individuell“.',
      'Sagen Sie den Satz fünf Menschen, die nicht vom Fach sind, ganz nebenbei.',
      'Fragen Sie einen Tag später: „Weißt du noch, was ich mache?“',
    ],
    time: '30 Minuten und fünf kurze Gespräche',
    sign: 'Es hat geklappt, wenn drei von fünf den Kern am nächsten Tag noch wissen.',
  },
  'pos-case': {
    title: 'Erzählen Sie einen Fall mit Vorher und Nachher',
    what: 'Ein echter Fall zeigt schneller als jede Beschreibung, für wen Sie da sind. Wer sich darin erkennt, fragt anders an.',
    how: [
      'Wählen Sie den Fall, von dem Sie gern mehr hätten.',
      'Schreiben Sie vier kurze Absätze: Lage, Hindernis, Weg, Ergebnis. Eine Zahl genügt.',
      'Holen Sie die Erlaubnis: „Darf ich das so erzählen, mit oder ohne Ihren Namen?“',
      'Stellen Sie den Fall ganz oben auf Ihre Seite und schicken Sie ihn drei Menschen, die Sie empfehlen könnten.',
    ],
    time: '60 Minuten',
    sign: 'Es hat geklappt, wenn jemand antwortet: „Genau das ist bei uns gerade los.“',
  },
  'pos-refuse': {
    title: 'Legen Sie fest, wen Sie weiterschicken',
    what: 'Ein scharfes Profil zeigt sich auch am Nein. Jede Zusage, die nicht passt, nimmt einer passenden den Platz.',
    how: [
      'Notieren Sie drei Arten von Anfragen, die Sie im letzten Jahr besser abgelehnt hätten.',
      'Suchen Sie zu jeder eine Person, die genau das gern und gut macht.',
      'Legen Sie eine Antwort bereit: „Dafür gibt es eine bessere Adresse als mich. Sprechen Sie mit …, dort sind Sie gut aufgehoben.“',
      'Sagen Sie diesen drei Personen, für welche Fälle Sie selbst gern empfohlen werden.',
    ],
    time: '40 Minuten',
    sign: 'Es hat geklappt, wenn Sie die nächste unpassende Anfrage noch am selben Tag weitergeben.',
  },
  'pos-first-line': {
    title: 'Tauschen Sie den ersten Satz Ihrer Seite aus',
    what: 'Am ersten Satz entscheidet sich, ob jemand weiterliest. Meist spricht er von der eigenen Arbeit statt von der Sorge, mit der jemand auf die Seite kommt.',
    how: [
      'Lesen Sie den ersten Satz Ihrer Seite laut vor. Kommt Ihre Kundschaft darin vor?',
      'Schreiben Sie drei neue Fassungen, die mit dem Problem beginnen, etwa: „Gute Gespräche, aber zu wenig Aufträge?“',
      'Zeigen Sie alle drei zwei Menschen, für die Ihre Arbeit gedacht ist, und fragen Sie nur: „Bei welcher würden Sie weiterlesen?“',
      'Stellen Sie die beste noch am selben Tag auf Ihre Seite.',
    ],
    time: '45 Minuten',
    sign: 'Es hat geklappt, wenn eine neue Anfrage Worte aus diesem Satz verwendet.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
