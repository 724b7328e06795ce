import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const positioning = {
  byArea: {
    positioning: {
      depth: {
        subject: 'Ihre Positionierung: nach dem ersten Versuch',
        opening: {
          critical:
            'Wenn von außen kaum zu sehen ist, wofür Sie stehen, liegt das selten an Ihrem Können. Oft liegt es daran, dass Sie für vieles zu haben sind. Eine Entscheidung nimmt Ihnen nichts weg. Sie gibt anderen nur etwas in die Hand, das sie weitersagen können.',
          shaky:
            'Ein Teil der Menschen versteht Sie sofort, ein anderer erst nach der zweiten Frage. Diese zweite Frage ist Ihr bester Hinweis. Notieren Sie sie jedes Mal, denn sie zeigt, welches Wort in Ihrem Profil noch fehlt.',
          solid:
            'Wer Sie schon kennt, weiß, wofür Sie stehen. Spannend wird es bei Menschen, die zum ersten Mal von Ihnen hören: in einer Mail, die jemand weiterleitet, oder in einem Satz beim Mittagessen. Dort entscheidet sich, ob Ihre Klarheit auch ohne Sie trägt.',
        },
        lead: 'In Ihrer Analyse stand als erster Tipp: {tip}. Haben Sie schon angefangen? Dann kennen Sie die Stelle vielleicht, um die es jetzt geht. Wenn nicht, kommen Sie mit diesem Hinweis leichter hinein.',
        worksheet: {
          title: 'Ein Blatt für Ihr Profil',
          intro:
            'Füllen Sie es in zwanzig Minuten mit der Hand aus. Wo Sie stocken, lassen Sie eine Lücke. Genau diese Lücke klären Sie im nächsten Gespräch.',
          lines: [
            'Diesen Auftrag hätte ich gern noch einmal: …',
            'Kurz vor der Anfrage war dort passiert: …',
            'Mit diesen Worten wurde das Problem beschrieben: …',
            'Das war danach zu sehen oder zu zählen: …',
            'Dafür bin ich nicht die richtige Person: …',
            'Mein Satz in der Fassung von heute: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Als Nächstes an der Reihe: Ihr Profil',
        soFar:
          'Ein paar Tage nach der Analyse müssen Sie noch kein neues Profil haben. Gut unterwegs sind Sie, wenn Sie einen Satz laut ausprobiert und die erste Reaktion aufgeschrieben haben. Der Rest braucht Gespräche, und die kommen mit der Zeit.',
        why: {
          critical:
            'An zweiter Stelle steht bei Ihnen die Positionierung, und auch dort ist es sehr eng. Trotzdem darf sie noch warten. Während Sie am Bereich {bottleneck} arbeiten, merken Sie nebenbei, welche Menschen Ihre Arbeit am meisten schätzen. Dieses Wissen ist später der Rohstoff für Ihr Profil.',
          shaky:
            'Gleich nach dem Bereich {bottleneck} kommt bei Ihnen die Positionierung. Sie trägt schon, nur noch nicht überall. Ein großer Umbau wäre jetzt zu viel. Was Sie ohne Mühe nebenbei tun können, ist sammeln.',
          solid:
            'Ihr Profil ist gut, und doch steht es nach dem Bereich {bottleneck} auf dem zweiten Platz. Das spricht für Ihr Geschäft: Viel Engeres gibt es bei Ihnen nicht. Sie können sich diesem Thema in aller Ruhe nähern.',
        },
        step: 'Legen Sie dafür ein Blatt mit drei Spalten an: Wer hat gefragt, mit welchen Worten, und wie ging es aus? Tragen Sie jede neue Anfrage ein, auch die, aus der nichts wurde. Nach zehn Zeilen lesen Sie nur die mittlere Spalte. Ein Ausdruck, der dort dreimal steht, ist stärker als jeder, den Sie selbst erfinden.',
        sign: 'Reif ist das Thema, wenn Sie schon am ersten Satz einer Anfrage ahnen, ob daraus ein guter Auftrag wird. Dann lohnt sich ein ruhiger Vormittag für Ihr Profil.',
      },
      talk: 'Für Ihre Positionierung steckt in so einem Gespräch noch etwas. Fragen Sie zum Schluss: „Wem hätten Sie von mir erzählt, und was hätten Sie gesagt?“ Die Antwort zeigt, ob Ihr Profil so ankommt, wie Sie es meinen.',
      invitation: {
        subject: 'Ihr Profil im Strategiegespräch: drei Fragen',
        opening: {
          critical:
            'Beim eigenen Profil steht man sich leicht selbst im Weg, weil man alles kennt, was man auch noch kann. Jemand von außen hört schneller, was davon hängen bleibt. Dafür gibt es das kostenlose Strategiegespräch.',
          shaky:
            'Ihnen fehlt kein neues Profil, nur der letzte Schliff. Dabei hilft jemand, der nachfragt, wo Sie selbst schon weiterlesen. Ein Angebot dafür ist das kostenlose Strategiegespräch.',
          solid:
            'Dringend brauchen Sie kein Strategiegespräch, und das ist ein gutes Zeichen. Lohnend wird es, wenn Sie Ihr Profil in ein neues Feld tragen oder damit höhere Preise begründen wollen. Es kostet nichts.',
        },
        topics: [
          'Welches Ihrer Themen löst bei anderen sofort eine Nachfrage aus, und welches nicht?',
          'Was verlieren Sie wirklich, wenn Sie die übrigen Themen nach außen weglassen?',
          'Wo soll Ihr neuer Satz zuerst stehen, damit ihn die richtigen Menschen lesen?',
        ],
        bring:
          'Bringen Sie die Adresse Ihrer Seite mit und zwei Anfragen im Wortlaut: eine, die gut passte, und eine, die gar nicht passte. Mehr Vorbereitung braucht es nicht.',
        alone:
          'Möchten Sie lieber allein weiterkommen, dann lesen Sie Ihre Startseite jemandem vor, der nicht vom Fach ist. Bitten Sie nach einer Minute um eine Zusammenfassung. Was darin fehlt, gehört nach oben. Was niemand erwähnt, darf weg.',
      },
      last: {
        subject: 'Ihr Profil: ein Rückblick',
        recap: {
          critical:
            'Am Anfang stand, dass von außen kaum zu erkennen ist, für wen Sie die beste Wahl sind. Seitdem ging es um einen Satz, den andere behalten, und um den Mut, manches wegzulassen.',
          shaky:
            'Am Anfang stand ein Profil, das schon da war, sich aber noch schwer weitersagen ließ. Seitdem ging es um das eine fehlende Wort und darum, es von anderen zu hören statt zu erfinden.',
          solid:
            'Am Anfang stand ein gutes Profil, das an noch mehr Stellen klar klingen darf. Seitdem ging es um Menschen, die zum ersten Mal von Ihnen hören.',
        },
        measure:
          'In drei Monaten prüfen Sie selbst, ob sich etwas bewegt hat. Fragen Sie fünf Menschen, an wen sie denken, wenn jemand Ihr Thema anspricht. Nennen drei von ihnen Ihren Namen und den richtigen Anlass, ist die Öffnung weiter geworden. Nennen sie nur Ihren Beruf, fehlt noch ein Stück.',
      },
    },
  },
  byTip: {
    'pos-few-orders':
      'Meist sagen die ersten zwei zu, und dann stockt es, weil passende Namen fehlen. Bitten Sie jede Person am Ende um einen weiteren Namen. Und prüfen Sie Ihre Notizen: Steht dort viel Lob für die Idee, haben Sie zu viel erzählt. Fragen Sie dann nur nach dem letzten Mal, als das Problem wirklich störte.',
    'pos-ninety-days':
      'Nach etwa drei Wochen kommt eine schöne Anfrage aus einem ganz anderen Feld, und der Entschluss wackelt. Nehmen Sie den Auftrag ruhig an, nur ändern Sie Ihre Seite nicht. Schreiben Sie auf, woher die Anfrage kam. Am Ende der neunzig Tage zählt allein, wie viele gute Gespräche Ihr Thema gebracht hat.',
    'pos-referral-words':
      'Oft kommt ein freundlicher Dank zurück, und dann geschieht nichts. Das heißt nicht, dass die Zeilen schlecht sind. Es fehlt der Anlass. Rufen Sie nach zwei Wochen an: „Wem würden Sie das gerade am ehesten schicken?“ Fällt kein Name, ist die Beschreibung noch zu weit. Nennen Sie dann eine Lage statt einer Branche.',
    'pos-cost-of-problem':
      'Beim ersten Versuch wird die Zahl leicht zu groß, und niemand glaubt sie. Rechnen Sie dann nur den Teil vor, den man selbst prüfen kann, etwa die Stunden einer Woche. Den Rest lassen Sie offen. Wer die Rechnung im Kopf zu Ende führt, glaubt ihr mehr als jeder fertigen Summe.',
    'pos-best-orders':
      'Häufig scheint es gar kein Muster zu geben, weil man nach Branchen sucht. Suchen Sie lieber nach dem Moment: Was war eine Woche vor der Anfrage passiert? Eine neue Leitung, ein verlorener Auftrag, eine Zahl, die nicht stimmte? Solche Anlässe wiederholen sich öfter als Branchen, und man kann sie in einem Satz benennen.',
    'pos-three-calls':
      'Viele antworten zuerst höflich: nett, verlässlich, gut zu erreichen. Damit lässt sich kein Profil bauen. Fragen Sie dann nach einem Beispiel: „Wann haben Sie gemerkt, dass sich etwas ändert?“ In der Geschichte kommen die eigenen Worte. Bleibt es auch dann blass, rufen Sie jemanden an, mit dem der Anfang schwer war.',
    'pos-sentence':
      'Am nächsten Tag wissen oft nur ein oder zwei noch, was Sie machen. Ändern Sie dann nicht alles auf einmal. Fragen Sie, welches Wort hängen blieb, und bauen Sie den Satz um dieses Wort neu. Meist ist es das Problem und fast nie die Methode. Nach drei Runden sitzt der Satz.',
    'pos-case':
      'Oft wird der Fall zu lang, weil der Weg so viel Arbeit war. Wer liest, sucht aber sich selbst, und zwar in der Lage am Anfang. Geben Sie ihr die Hälfte des Platzes und dem Weg nur zwei Sätze. Fehlt eine Zahl, nehmen Sie einen Satz, den danach niemand mehr sagen musste.',
    'pos-refuse':
      'Das erste Nein fällt schwer, vor allem in einem leeren Monat. Legen Sie deshalb vorher fest, ab welcher Summe Sie schwach werden dürfen. Darunter gilt die Regel. Und zählen Sie, was zurückkommt: Wer dreimal jemanden gut vermittelt hat, hört oft bald selbst von einem Fall, der passt.',
    'pos-first-line':
      'Bei der Probe gewinnt oft die Fassung, die am nettesten klingt. Fragen Sie deshalb noch etwas: „Wem würden Sie das zeigen?“ Nennt jemand sofort einen Namen, ist es die richtige. Und prüfen Sie nach vier Wochen, ob der zweite Satz noch zu diesem Anfang passt. Häufig fällt die Seite dort in den alten Ton zurück.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
