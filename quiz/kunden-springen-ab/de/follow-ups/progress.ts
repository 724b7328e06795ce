import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const progress = {
  byArea: {
    progress: {
      depth: {
        subject: 'Fortschritt, den man sieht: der nächste Schritt',
        opening: {
          thin: 'Wenn die andere Seite kaum sieht, was sich getan hat, hilft kein Hinweis auf Ihre Mühe. Es hilft etwas, das man in die Hand nehmen kann. Das darf winzig sein. Im Augenblick zählt, dass sich überhaupt etwas bewegt.',
          patchy:
            'Es hat sich etwas getan, nur hat es keinen Namen bekommen. Was keinen Namen hat, wird beim Sparen zuerst gestrichen. Sie müssen also nicht mehr leisten, sondern sichtbar machen, was schon da ist.',
          sound:
            'Ihre Arbeit zeigt Wirkung, und das weiß man auch. Es wäre schade, wenn sie nun verloren ginge. Gleich, wie das Gespräch endet: Was erreicht ist, lässt sich sichern, und das spricht für Sie.',
        },
        lead: 'In Ihrem Leitfaden stand als erster Tipp: {tip}. Er klingt einfach. Schwierig wird er, wenn die Antwort anders ausfällt als gedacht, und davon handelt der nächste Absatz.',
        worksheet: {
          title: 'Was sich verändert hat',
          intro: 'Füllen Sie das Blatt erst allein aus. Bitten Sie dann Ihr Gegenüber um eine Zeile, die noch fehlt.',
          lines: [
            'Am Anfang war es so: …',
            'Heute ist es so: …',
            'Das kann man zählen oder zeigen: …',
            'Das fehlt noch, ehrlich gesagt: …',
            'In zwei Wochen könnte fertig sein: …',
          ],
        },
      },
      runnerUp: null,
      talk: 'Sehen Sie nach diesem Gespräch auf Ihre anderen Aufträge: Könnte man dort heute ein Ergebnis nennen? Wo nicht, wählen Sie einen Schritt, der bis Ende nächster Woche fertig ist, und zeigen ihn. Das ist die einfachste Vorsorge, die es gibt.',
      invitation: {
        subject: 'Ergebnisse zeigen: drei Fragen im Gespräch',
        opening: {
          thin: 'Den eigenen Fortschritt zu zeigen fällt schwer, denn man selbst sieht vor allem, was noch fehlt. Ein fremder Blick findet oft in wenigen Minuten etwas Vorzeigbares. Das kostenlose Strategiegespräch bietet ihn an.',
          patchy:
            'Bei Ihnen fehlt keine Leistung, eher das Schaufenster. Wie es aussehen könnte, lässt sich im kostenlosen Strategiegespräch an einem Ihrer Aufträge durchspielen.',
          sound:
            'Ihre Ergebnisse sprechen für sich. Ein Gespräch ist dann sinnvoll, wenn Sie daraus Empfehlungen oder Folgeaufträge machen wollen. Das Strategiegespräch ist kostenlos.',
        },
        topics: [
          'Welches Ergebnis könnte in jedem Auftrag schon nach zwei Wochen zu sehen sein?',
          'Wie messen Sie es, ohne dass daraus ein Bericht wird?',
          'Wer außer Ihrem Gegenüber sollte davon erfahren?',
        ],
        bring:
          'Bringen Sie einen laufenden Auftrag mit, der Ihnen wichtig ist: wie es am Anfang war, wie es heute ist und was die andere Seite davon wohl bemerkt hat.',
        alone:
          'Es geht auch für sich allein. Schreiben Sie jeden Freitag zu jedem Auftrag einen Satz: „Neu ist seit dieser Woche …“ Schicken Sie ihn ab, ohne Bitte und ohne Anhang. Fällt Ihnen zweimal nichts ein, wissen Sie, womit Sie am Montag beginnen.',
      },
      last: {
        subject: 'Ihr Fortschritt: ein Rückblick',
        recap: {
          thin: 'In Ihrem Fall war von der Arbeit kaum etwas zu sehen, als die Nachricht kam. Deshalb ging es um ein kleines Ergebnis mit Datum und um das Gespräch, das davor nötig ist.',
          patchy:
            'In Ihrem Fall war Fortschritt da, nur hatte er keinen Namen. Deshalb ging es darum, ihn zu zeigen, und um das Gespräch, das davor nötig ist.',
          sound:
            'In Ihrem Fall war der Fortschritt gut zu sehen, und die Nachricht kam trotzdem. Deshalb ging es darum, ihn zu sichern, und um das Gespräch, das davor nötig ist.',
        },
        measure:
          'In zwei Monaten machen Sie einen einfachen Test. Fragen Sie in drei Aufträgen: „Was hat sich seit dem Anfang verändert?“ Hören Sie nur zu. Kommt die Antwort schnell und mit einem Beispiel, ist der Fortschritt angekommen. Zögert jemand, zeigen Sie ihn noch einmal.',
      },
    },
  },
  byTip: {
    'progress-one-point':
      'Auch der eine Punkt bleibt manchmal liegen. Fragen Sie dann nicht, warum. Nehmen Sie ihn am Telefon gemeinsam in die Hand, zehn Minuten lang, und hören Sie auf, sobald etwas Sichtbares da ist. Klappt selbst das nicht, ist es gerade der falsche Zeitpunkt, und eine Pause mit Datum ist die bessere Hilfe.',
    'progress-then-now':
      'Leicht wird die rechte Spalte zum Eigenlob, und die andere Seite schweigt. Tragen Sie dort deshalb nur ein, was Ihr Gegenüber selbst gesagt oder getan hat. Fehlt Ihnen so ein Satz, fragen Sie danach. Eine Zeile aus fremdem Mund zählt mehr als drei aus Ihrem.',
    'progress-two-weeks':
      'Am Ende der zwei Wochen ist das Ergebnis oft da, und niemand spricht darüber. Zeigen Sie es deshalb an dem Tag, den Sie genannt haben, und fragen Sie: „Hilft das?“ Lautet die Antwort Nein, war es das falsche Ergebnis. Dann wissen Sie nach zwei Wochen, was sonst ein halbes Jahr gedauert hätte.',
    'progress-hand-over':
      'Bei der Übergabe taucht fast immer noch eine Bitte auf: „Könnten Sie das noch schnell …?“ Eine Kleinigkeit dürfen Sie schenken, die zweite bekommt einen Preis. Sagen Sie das gleich und freundlich. So endet die Arbeit rund, und die Tür bleibt für einen bezahlten Auftrag offen.',
    'progress-their-number':
      'Nennt Ihr Gegenüber eine niedrige Zahl, trifft das erst einmal. Atmen Sie aus und bleiben Sie bei der ersten Frage: warum nicht weniger. Auch eine Drei hat einen Grund, keine Zwei zu sein. Dort liegt, was Sie behalten sollten. Fragen Sie in zwei Wochen noch einmal, mit denselben Worten.',
    'progress-standstill':
      'Manche möchten nicht mitrechnen und sagen nur: „Das geht schon.“ Lassen Sie es gelten. Vielleicht stimmt es, vielleicht ist heute kein Tag zum Rechnen. Bieten Sie an, die Frage in vier Wochen noch einmal zu stellen, und tun Sie es dann auch. Zeit bewirkt hier oft mehr als jedes Argument.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
