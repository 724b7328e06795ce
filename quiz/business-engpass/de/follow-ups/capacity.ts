import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const capacity = {
  byArea: {
    capacity: {
      depth: {
        subject: 'Mehr Freiraum: warum der Anfang so schwer ist',
        opening: {
          critical:
            'Sie haben kaum Zeit, und nun sollen Sie sich auch noch Zeit für mehr Zeit nehmen. Dieser Widerspruch ist echt. Deshalb fängt man hier klein an, fast lächerlich klein. Eine einzige gewonnene Stunde zahlt die nächste.',
          shaky:
            'In ruhigen Wochen gelingt Ihnen vieles, in vollen fällt es wieder zusammen. Daran sind Sie nicht schuld. Was nur bei gutem Wetter hält, braucht eine festere Form, keine strengere Disziplin.',
          solid:
            'Luft haben Sie schon, das ist selten. Jetzt zeigt sich, ob sie auch bleibt, wenn ein großer Auftrag kommt oder Sie selbst einmal ausfallen. Vorsorge klingt trocken und fühlt sich später wie Urlaub an.',
        },
        lead: 'Der erste Tipp für Sie lautete: {tip}. Falls es dafür noch keinen freien Moment gab, ist das genau das Problem, um das es geht. Lesen Sie dann nur die nächsten Sätze.',
        worksheet: {
          title: 'Eine Woche, ehrlich betrachtet',
          intro:
            'Nehmen Sie die vergangene Woche und den Kalender daneben. Zehn Minuten reichen, und halbe Sätze sind erlaubt.',
          lines: [
            'Das hat mich am meisten Kraft gekostet: …',
            'Das wäre ohne mich auch gegangen: …',
            'Das hätte niemand vermisst: …',
            'Diese Frage wurde mir mehr als zweimal gestellt: …',
            'Eine Stunde, die ich nächste Woche zurückhole: …',
            'Dafür nehme ich sie: …',
          ],
        },
      },
      runnerUp: {
        subject: 'Als Nächstes: Luft in Ihrer Woche',
        soFar:
          'Ein paar Tage nach der Analyse ist Ihre Woche wohl noch genauso voll. Gut unterwegs sind Sie, wenn eine einzige Sache gestrichen oder abgegeben ist. Mehr wäre in der kurzen Zeit ungewöhnlich, also seien Sie nicht streng mit sich.',
        why: {
          critical:
            'Sehr knapp ist bei Ihnen auch der Freiraum, gleich nach dem Bereich {bottleneck}. Das ist wichtig zu wissen, denn jede Änderung kostet zuerst Zeit. Nehmen Sie sich im Moment deshalb nur eine Sache vor und streichen Sie dafür eine andere.',
          shaky:
            'Nach dem Bereich {bottleneck} wird bei Ihnen der Freiraum knapp. Noch geht es, solange nichts dazwischenkommt. Was Sie am ersten Bereich verbessern, bringt mehr Arbeit. Da hilft es, wenn der Platz dafür schon da ist.',
          solid:
            'Freiraum haben Sie, und er steht nur der Reihe nach hinter dem Bereich {bottleneck}. Nutzen Sie das aus: Mit Luft in der Woche gelingt die Arbeit an der engeren Stelle leichter. Geben Sie die Luft nur nicht ganz dafür her.',
        },
        step: 'Suchen Sie eine Entscheidung, die man Ihnen jede Woche wieder vorlegt, zum Beispiel bei Terminen, kleinen Rabatten oder Lieferzeiten. Schreiben Sie die Regel auf, nach der Sie fast immer entscheiden, mit einer Grenze: „Bis zu … gilt das ohne Rückfrage.“ Geben Sie sie weiter, auch an eine Vorlage oder ein Buchungsprogramm. So geht eine Sorge aus dem Kopf, ohne dass jemand eingestellt wird.',
        sign: 'Dran ist dieser Bereich, sobald Sie einen guten Auftrag verschieben müssten, nur weil die Woche voll ist. Warten Sie nicht, bis es zweimal passiert.',
      },
      talk: 'Für Ihren Freiraum lohnt eine Frage an sich selbst: Hat dieser Auftrag Kraft gegeben oder gekostet? Kein Abschied muss sofort ersetzt werden. Manche Lücke im Kalender ist genau die Zeit, die Ihnen gefehlt hat.',
      invitation: {
        subject: 'Mehr Luft in Ihrer Woche: drei Fragen dazu',
        opening: {
          critical:
            'Wer mittendrin steckt, hält vieles für unersetzlich, was es nicht ist. Das ist keine Schwäche, das ist der Blickwinkel. Im kostenlosen Strategiegespräch schaut jemand von außen auf Ihre Woche, und es dauert nicht lang.',
          shaky:
            'Sie wissen vermutlich schon, was Sie abgeben könnten. Offen ist, was zuerst und an wen. Das lässt sich im kostenlosen Strategiegespräch an Ihrer letzten Woche durchgehen, Tag für Tag und ohne Vorwürfe.',
          solid:
            'Ein Gespräch über Freiraum brauchen Sie nicht, um über die Runden zu kommen. Es kann sich lohnen, wenn Sie wachsen wollen, ohne Ihre Luft zu verlieren. Das Strategiegespräch ist kostenlos.',
        },
        topics: [
          'Welche drei Dinge Ihrer Woche gehen nur mit Ihnen, und welche gar nicht?',
          'Was lassen Sie zuerst weg, ohne dass jemand es merkt?',
          'Was geben Sie als Erstes ab, an wen und mit welcher Grenze?',
        ],
        bring:
          'Ihr Kalender der letzten Woche genügt, so unordentlich er ist. Markieren Sie vorher nur die drei Termine, auf die Sie gern verzichtet hätten.',
        alone:
          'Geht es gerade nicht, weil jede Stunde zählt? Dann tun Sie nur dies: Schreiben Sie an drei Abenden auf, worüber Sie sich geärgert haben. Was zweimal vorkommt, lassen Sie eine Woche lang weg. Sehen Sie, wer fragt. Meist ist es niemand.',
      },
      last: {
        subject: 'Ihr Freiraum: ein Rückblick',
        recap: {
          critical:
            'Ihre Antworten zeigten, dass fast alles über Ihren Tisch läuft. Deshalb handelten die Mails vom Weglassen, vom Abgeben und von einer ersten gewonnenen Stunde.',
          shaky:
            'Ihre Antworten zeigten etwas Luft, die in vollen Wochen verloren geht. Deshalb handelten die Mails von Regeln und festen Formen, die auch dann halten.',
          solid:
            'Ihre Antworten zeigten, dass manches schon ohne Sie läuft. Deshalb handelten die Mails von Vorsorge und davon, die Luft auch beim Wachsen zu behalten.',
        },
        measure:
          'Messen Sie in drei Monaten eine einzige Sache: Wie viele Stunden haben Sie in der letzten Woche an Ihrem Geschäft gearbeitet statt an Aufträgen? Vergleichen Sie mit Ihrer Antwort im Quiz. Eine Stunde mehr ist viel. Und fragen Sie Menschen, die Ihnen nahe sind. Sie merken es meist früher.',
      },
    },
  },
  byTip: {
    'room-emergency':
      'Die Seite wird geschrieben, aber nie gelesen. Machen Sie deshalb eine Probe: Bitten Sie die zweite Person, eine Unterlage zu finden, ohne Sie zu fragen. Fünf Minuten zeigen alle Lücken. Danach wählen Sie einen halben Tag, an dem man Sie wirklich nicht erreicht. Erst dann ist die Seite mehr als ein guter Vorsatz.',
    'room-call-times':
      'Am dritten Tag ruft jemand Wichtiges um zehn an, und Sie gehen doch ans Telefon. Das wirft nichts um. Fragen Sie sich am Abend nur: Wäre bis zum Rückruf etwas verloren gewesen? Notieren Sie die Antwort eine Woche lang. Meist steht dort fünfmal Nein, und dann fällt es leichter.',
    'room-explain-once':
      'Viele schicken die Aufnahme, und niemand hört sie an. Dann ist sie zu lang oder kommt zu früh. Kürzen Sie auf fünf Minuten und schicken Sie sie am Tag vor dem Termin, mit einer einzigen Frage dazu. Beginnen Sie das Treffen mit dieser Frage. Beim nächsten Mal sind fast alle vorbereitet.',
    'room-first-answer':
      'Manche beantworten die drei Fragen nicht und schicken gleich eine zweite Mail. Dann sind drei zu viel für den Anfang. Behalten Sie eine Frage und die Wahl des Termins. Sehen Sie nach vier Wochen die Termine durch: Kamen viele, die nicht passten, setzen Sie einen Satz davor, für wen Sie arbeiten.',
    'room-time-log':
      'Am zweiten Tag vergisst man das Mitschreiben. Füllen Sie die Lücke dann nicht aus dem Kopf, sondern fangen Sie neu an. Drei halbe Tage sind besser als drei geschätzte ganze. Und sehen Sie genau auf die zweite Gruppe: Dort steht oft etwas, das Sie nur behalten, weil das Erklären Mühe macht.',
    'room-two-hours':
      'In der zweiten Woche frisst ein dringender Auftrag den Termin. Verschieben Sie ihn dann auf einen festen Ersatztag, den Sie jetzt schon wählen. Sitzen Sie endlich da und wissen nicht, womit anfangen, war die Aufgabe zu groß. Schneiden Sie sie so zu, dass nach einer Stunde etwas Fertiges auf dem Tisch liegt.',
    'room-stop':
      'Nach der Absage meldet sich das schlechte Gewissen, und man bietet einen Ersatz an. Warten Sie damit vier Wochen. In dieser Zeit fragt meist niemand mehr danach. Die gewonnene Stunde verschwindet übrigens schnell in anderem. Schreiben Sie deshalb in den Kalender, wofür sie da ist, und nicht nur „frei“.',
    'room-hand-over':
      'Beim ersten Mal dauert es länger, als es selbst zu tun, und das Ergebnis ist nur fast gut. Bessern Sie dann nicht still nach. Schreiben Sie den Satz dazu, der in der Anleitung fehlte, und geben Sie die Aufgabe noch zweimal ab. Ab dem vierten Mal bekommen Sie die Zeit zurück.',
    'room-week-away':
      'Eine Woche vorher fällt Ihnen vieles ein, das nur Sie können. Schreiben Sie es auf, aber bleiben Sie beim Datum. Ist der Sprung zu groß, beginnen Sie mit zwei Tagen ohne Telefon. Was danach auf Ihrem Tisch liegt, ist die beste Liste: Genau das geben Sie als Nächstes ab.',
    'room-templates':
      'Die Vorlagen sind da, und nach einer Woche tippen Sie doch wieder selbst. Meist sind sie dann zu lang oder zu weit weg. Kürzen Sie jede auf die Hälfte und geben Sie ihr ein Kürzel, das Sie blind finden. Fehlt eine, schreiben Sie sie, sobald Sie die gleiche Antwort zum zweiten Mal tippen.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
