import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const offer = {
  byArea: {
    offer: {
      depth: {
        subject: 'Angebot und Preis: was nach dem Tipp kommt',
        opening: {
          critical:
            'Viel zu leisten und wenig dafür zu bekommen, das fühlt sich nach zu wenig Fleiß an. Es ist eher zu wenig Form. Solange Ihre Arbeit keinen Namen, keine Grenze und keinen festen Preis hat, legen andere fest, was sie wert ist.',
          shaky:
            'Ihr Angebot funktioniert, und gerade deshalb fasst man es ungern an. Sie müssen auch nichts umwerfen. Eine einzige Änderung, bei der nächsten Anfrage ausprobiert, zeigt mehr als ein neues Konzept in der Schublade.',
          solid:
            'Ihr Angebot ist klar, und darauf ist Verlass. Nun geht es um Spielraum: Welchen Preis trägt der Nutzen wirklich, und was könnte über das ganze Jahr laufen? Solche Fragen stellt man am besten, wenn man es nicht muss.',
        },
        lead: 'Als ersten Tipp haben Sie gelesen: {tip}. Das Aufschreiben gelingt meist schnell. Schwierig wird der Moment, in dem jemand darauf antwortet.',
        worksheet: {
          title: 'Ihr Angebot auf einem Blatt',
          intro:
            'Nehmen Sie die Leistung, die Sie am häufigsten verkaufen. Füllen Sie erst alle Zeilen grob aus und feilen Sie danach.',
          lines: [
            'Danach ist für die andere Seite anders: …',
            'Das ist enthalten, und so lange dauert es: …',
            'Das ist nicht enthalten: …',
            'So viel ist das Ergebnis im ersten Jahr etwa wert: …',
            'Mein Preis, als eine Zahl: …',
            'Der nächste Schritt nach diesem Auftrag: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Als Nächstes: Ihr Angebot und sein Preis',
        soFar:
          'Ein paar Tage nach der Analyse muss Ihr Angebot noch nicht fertig sein. Gut unterwegs sind Sie, wenn ein Preis oder eine Grenze auf dem Papier steht und Sie die Zahl einmal laut gesagt haben, und sei es nur zu Hause.',
        why: {
          critical:
            'Angebot und Preis sind bei Ihnen ebenfalls sehr eng. Sie stehen nur deshalb an zweiter Stelle, weil der Bereich {bottleneck} in Ihrem Fall vorgeht. Ganz warten müssen sie nicht: Etwas dafür geschieht in jedem Auftrag, den Sie gerade haben.',
          shaky:
            'Zuerst der Bereich {bottleneck}, dann Angebot und Preis: Das ist bei Ihnen die Reihenfolge. Es geht um keine Baustelle, eher um Geld, das auf dem Tisch liegen bleibt. Sie können es einsammeln, sobald Sie wissen, wo.',
          solid:
            'Angebot und Preis sind bei Ihnen gut geregelt und folgen trotzdem gleich nach dem Bereich {bottleneck}. Hier brauchen Sie keinen Umbau. Ein Versuch im Vierteljahr hält die Sache in Bewegung.',
        },
        step: 'Führen Sie für einen laufenden Auftrag eine kleine Nachrechnung: Was haben Sie geschätzt, was war es wirklich, was kam unbezahlt dazu? Teilen Sie am Ende den Preis durch alle Stunden, auch durch die für Mails und Fahrten. Diese eine Zahl ist oft eine Überraschung. Sie sagt Ihnen, ob am Preis, am Umfang oder an den Absprachen etwas fehlt.',
        sign: 'Zeit für diesen Bereich ist es, wenn Sie zum dritten Mal denken: Das hätte mehr kosten müssen. Notieren Sie jedes Mal, woran Sie es gemerkt haben.',
      },
      talk: 'Hören Sie in so einem Gespräch auch auf Ihr Angebot. Wurde etwas erwartet, das nie vereinbart war? Oder etwas bezahlt, das niemand brauchte? Beides gehört in Ihre nächste Beschreibung, als Zeile unter „enthalten“ oder „nicht enthalten“.',
      invitation: {
        subject: 'Ihr Angebot auf dem Tisch: drei Fragen dazu',
        opening: {
          critical:
            'Den eigenen Preis zu beurteilen ist fast unmöglich, denn man kennt jede Mühe und jeden Zweifel dahinter. Von außen sieht man zuerst das Ergebnis. Darum lohnt sich gerade hier ein zweiter Blick, im kostenlosen Strategiegespräch.',
          shaky:
            'Meist ist es eine einzelne Stellschraube, die ein gutes Angebot einträglicher macht. Welche, lässt sich an einem echten Beispiel schnell klären. Das Strategiegespräch dafür ist kostenlos.',
          solid:
            'Ihr Angebot kommt gut ohne Rat aus. Interessant ist ein Gespräch, wenn Sie einen deutlich höheren Preis oder eine feste Begleitung über das Jahr erwägen. Das Strategiegespräch ist kostenlos, und ein „bleibt so“ ist auch ein Ergebnis.',
        },
        topics: [
          'Wofür zahlt man bei Ihnen wirklich, und steht genau das im Angebot?',
          'Welcher Preis passt zum Nutzen, und wie sprechen Sie ihn ruhig aus?',
          'Was bieten Sie an, wenn der erste Auftrag gut gelaufen ist?',
        ],
        bring:
          'Bringen Sie Ihr letztes Angebot mit, so wie es hinausging, und eine grobe Zahl, wie viele Stunden am Ende hineinflossen. Namen dürfen Sie schwärzen.',
        alone:
          'Sie können es auch allein prüfen. Geben Sie Ihr letztes Angebot jemandem, der Ihr Fach nicht kennt, und stellen Sie zwei Fragen: Was bekomme ich? Was ist danach anders? Bleibt die zweite Antwort aus, schreiben Sie den ersten Absatz neu, bevor Sie am Preis etwas ändern.',
      },
      last: {
        subject: 'Ihr Angebot: ein Rückblick',
        recap: {
          critical:
            'Zu Beginn sah man in Ihren Antworten viel Leistung, von deren Wert zu wenig bei Ihnen ankommt. Die Mails drehten sich um Form: ein Ergebnis, eine Grenze und ein Preis, den man aussprechen kann.',
          shaky:
            'Zu Beginn sah man in Ihren Antworten ein Angebot, das trägt und doch etwas liegen lässt. Die Mails drehten sich um eine einzige Änderung bei der nächsten Anfrage.',
          solid:
            'Zu Beginn sah man in Ihren Antworten ein klares Angebot. Die Mails drehten sich um den Spielraum beim Preis und um Arbeit, die sich über das Jahr verteilt.',
        },
        measure:
          'Prüfen lässt sich das mit einer Rechnung. Teilen Sie bei jedem fertigen Auftrag den Preis durch alle Stunden und schreiben Sie das Ergebnis auf. Nach fünf Aufträgen sehen Sie die Richtung. Steigt die Zahl, ohne dass Sie schneller arbeiten müssen, ist diese Stelle weiter geworden.',
      },
    },
  },
  byTip: {
    'offer-too-cheap':
      'Die erste Absage zum neuen Preis wiegt schwerer als vier Zusagen. Legen Sie deshalb vorher fest, nach wie vielen Angeboten Sie urteilen. Heißt es „zu teuer“, fragen Sie: „Im Vergleich wozu?“ Häufig ist das andere kein fremdes Angebot, sondern die Möglichkeit, gar nichts zu tun. Dann sprechen Sie über den Nutzen und nicht über Zahlen.',
    'offer-fixed-price':
      'Beim ersten Festpreis verschätzt man sich fast immer, meist bei den Absprachen. Schreiben Sie die Stunden trotzdem mit, nur für sich. War es zu knapp, heben Sie den Preis für den nächsten Auftrag, nicht für diesen. Nach drei Aufträgen stimmt er, und ab dann zahlt sich Ihre Erfahrung aus.',
    'offer-template':
      'Die Vorlage wird leicht zur Zwangsjacke: Beim zweiten Mal passt etwas nicht, und Sie schreiben doch wieder neu. Erlauben Sie sich eine freie Zeile je Angebot und sonst keine. Steht in dieser Zeile dreimal das Gleiche, gehört es in die Vorlage. So wächst sie mit, ohne Zeit zu kosten.',
    'offer-afterwards':
      'Oft klingt der zweite Schritt nach Verkauf und bleibt deshalb doch ungesagt. Machen Sie eine Frage daraus: „Wenn das hier steht, was kommt dann auf Sie zu?“ Hören Sie etwas anderes als gedacht, ändern Sie den Schritt. Nach fünf Gesprächen kennen Sie den, der wirklich gebraucht wird.',
    'offer-bundle':
      'Wer bisher einzeln gekauft hat, fragt nach dem Preis der Teile. Antworten Sie offen, und sagen Sie dazu, was es nur im Ganzen gibt, etwa einen Termin zur Halbzeit. Greift trotzdem niemand zu, ist der Weg meist zu lang. Nehmen Sie dann den Teil heraus, nach dem am seltensten gefragt wurde.',
    'offer-three-sizes':
      'Häufig wählen alle die kleine Größe. Dann enthält sie zu viel. Nehmen Sie etwas heraus, das man dort spürbar vermisst. Wählen dagegen alle die große, ist sie zu günstig. Drei Größen sind also auch ein Messgerät: Nach zehn Angeboten sollte die mittlere am häufigsten gewählt worden sein.',
    'offer-result-name':
      'Der neue Name fühlt sich anfangs nach Werbung an, besonders unter Fachleuten. Prüfen Sie ihn dort, wo gekauft wird. Verspricht er mehr, als Sie in der Hand haben, machen Sie ihn kleiner: „in vier Wochen ein klarer Plan“ statt „mehr Umsatz“. Am besten trägt ein Ergebnis, für das Sie allein einstehen können.',
    'offer-entry':
      'Leicht wird der Einstieg zu billig und enthält schon alle Antworten. Prüfen Sie nach zwei Verkäufen: Wie viele gingen danach weiter? Ist es niemand, fehlt am Ende ein klarer Vorschlag. Sind es fast alle, darf der Einstieg mehr kosten. Er ist dann kein Test mehr, sondern ein Teil des Weges.',
    'offer-raise':
      'Beim ersten Mal rutscht oft ein „aber wir finden sicher einen Weg“ hinterher. Damit ist die Erhöhung vorbei. Schreiben Sie den Preis vor dem Gespräch groß auf einen Zettel und lesen Sie ihn ab. Hören Sie dreimal nur „in Ordnung“, warten Sie kein Jahr. Dann war der Schritt zu klein.',
    'offer-year':
      'Aus „gute Idee“ wird ohne Datum leicht nichts. Tragen Sie noch im Gespräch den ersten der vier Termine ein, auch wenn der Rest offen bleibt. Zögert die andere Seite, bieten Sie ein halbes Jahr auf Probe an. Nach dem zweiten Termin fragen Sie: „Was hätte ohne diesen Tag gefehlt?“',
    'offer-limits':
      'Der Satz steht im Angebot, doch beim ersten Wunsch kommt er nicht über die Lippen. Schreiben Sie deshalb auf, was Sie zusätzlich leisten, mit Minuten und ohne Rechnung. Zeigen Sie die Liste am Ende des Auftrags. Das ist freundlich, und beim nächsten Mal fragt man von selbst nach dem Preis.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
