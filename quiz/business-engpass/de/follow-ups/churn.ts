import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

/** Somebody left or wants to: it may be over or still open, so the texts leave room for both. */
export const churn = {
  byKind: {
    shock: {
      depth:
        'Sie haben auch erzählt, dass jemand nach einem plötzlichen Ereignis gehen wollte. Ist das noch offen, kommt der Anruf vor dem Arbeitsblatt. Das Blatt läuft nicht weg.',
      invitation:
        'Auch der plötzliche Abschied hat dort Platz: wie Sie nach dem ersten Schreck wieder ins Gespräch kommen und wen das Ereignis noch trifft.',
      last: 'Und merken Sie sich, welches Ereignis den plötzlichen Abschied ausgelöst hat. Kommt wieder so etwas, rufen Sie an, bevor jemand kündigt.',
      talk: {
        subject: 'Nach dem Schock: Wie lief das Gespräch?',
        opening:
          'In Ihrer Analyse stand ein Leitfaden für das Gespräch nach einer plötzlichen Nachricht. Vielleicht haben Sie es geführt, vielleicht liegt der Abschied schon länger zurück. Hier steht für jeden Fall ein nächster Schritt.',
        well: 'Jetzt zählt Ihr Wort. Sprechen Sie wie versprochen nach etwa einer Woche über die Zusammenarbeit. Fangen Sie mit dem an, was vom gemeinsamen Plan schon geholfen hat, und bieten Sie dann höchstens zwei Wege an.',
        badly:
          'Vermutlich war der Kopf noch auf Alarm. Lassen Sie drei, vier Tage vergehen. Schreiben Sie dann zwei Sätze: dass Sie die Entscheidung achten und dass Ihr Angebot einer gemeinsamen Stunde bleibt. Mehr nicht.',
        notYet:
          'Nehmen Sie sich heute zehn Minuten dafür. Was würde Ihr Gegenüber in den nächsten zwei Wochen am meisten entlasten, auch wenn es nicht Ihr Fach ist? Mit diesem Gedanken rufen Sie an.',
      },
    },
    'long-standing': {
      depth:
        'Bei Ihnen ging es auch um einen Menschen, dessen Problem schon lange bestand. Solange dort Fristen laufen, hat das Vorrang. Erst die gute Adresse, dann das Blatt.',
      invitation:
        'Auch die Frage, wie man ein lange aufgeschobenes Problem früher erkennt und wann man besser ablehnt, hat dort Platz.',
      last: 'Aus dem lange aufgeschobenen Fall bleibt Ihnen eine Frage für jedes erste Gespräch: „Warum gerade jetzt?“ Ist die Antwort dünn, gehen Sie langsam vor.',
      talk: {
        subject: 'Das lange Aufgeschobene: Wie lief das Gespräch?',
        opening:
          'Der Leitfaden in Ihrer Analyse riet zu einem ehrlichen Blick: Sind Sie jetzt die richtige Hilfe? Das auszusprechen kostet Mut. Gleich, ob Sie es schon getan haben oder noch zögern, hier geht es weiter.',
        well: 'Ging es gut aus, stehen nun ein Ende oder eine Pause mit Datum fest. Halten Sie diesen Tag ein, auch wenn er Ihnen nichts bringt. Fragen Sie dann nur: „Was ist gelöst, was drückt noch?“ Ein Angebot machen Sie erst, wenn die Antwort dafür Platz lässt.',
        badly:
          'Ging es schief, hat sich Ihr Gegenüber vielleicht beschämt gefühlt. Schreiben Sie kurz, dass Sie ihn oder sie weiter schätzen, und nennen Sie noch einmal die Adresse, die hilft. Klären Sie Rechnungen getrennt davon, sachlich und mit Frist.',
        notYet:
          'Haben Sie noch nicht gesprochen, beginnen Sie mit einem Blatt: Was ist bis wann offen, auf beiden Seiten? Mit Zahlen vor Augen fällt es leichter, freundlich und klar zu bleiben. Dann rufen Sie an.',
      },
    },
    overload: {
      depth:
        'Bei Ihnen wurde es außerdem jemandem zu viel. Ist das noch offen, dann streichen Sie dort zuerst eine Aufgabe und rufen an. Das Blatt hat danach Zeit.',
      invitation:
        'Auch die Überforderung hat dort Platz: wie Sie Ihre Arbeit in Schritte teilen, die man im Alltag schafft und sieht.',
      last: 'Aus der Überforderung nehmen Sie eine Regel mit: Jeder neue Auftrag bekommt in den ersten zwei Wochen einen Erfolg, den man ohne Sie bemerkt.',
      talk: {
        subject: 'Wenn es zu viel wurde: Wie lief das Gespräch?',
        opening:
          'Ihr Leitfaden handelte von zu großen Schritten und davon, den Druck herauszunehmen. Ob es noch um diesen Menschen geht oder um den nächsten, dem es ähnlich geht: Was folgt, hängt vom Gespräch ab.',
        well: 'War es gut, ist ein kleiner Schritt verabredet. Fragen Sie zur Halbzeit nicht, ob er fertig ist. Fragen Sie: „Wo hakt es?“ Ist er getan, zeigen Sie das Ergebnis in einem Satz und warten einen Tag, bevor Sie den nächsten nennen.',
        badly:
          'War es nicht gut, blieb vermutlich das schlechte Gewissen stärker. Nehmen Sie eine Sache ganz auf sich, erledigen Sie sie und schicken Sie das Ergebnis ohne jede Bitte. Manchmal löst das mehr als ein zweites Gespräch.',
        notYet:
          'Gab es noch keins, sehen Sie heute die offene Liste durch. Streichen Sie die Hälfte. Rufen Sie dann mit dieser Nachricht an: „Ich habe gekürzt. Übrig ist nur noch das hier.“ So beginnt das Gespräch mit Erleichterung.',
      },
    },
    drift: {
      depth:
        'Bei Ihnen ist außerdem ein Kontakt leise dünn geworden. Falls da noch etwas zu retten ist, melden Sie sich heute dort. Für das Blatt ist auch morgen Zeit.',
      invitation:
        'Auch das leise Auseinandergehen hat dort Platz: welcher Takt zu Ihnen passt und wen Sie in jedem Auftrag zusätzlich kennen sollten.',
      last: 'Vom leisen Auseinandergehen bleibt ein einfacher Merksatz: Wer drei Wochen nichts gehört hat, ruft an. Dafür braucht es keinen Anlass, nur eine gute Frage.',
      talk: {
        subject: 'Nach der Stille: Wie lief das Gespräch?',
        opening:
          'Im Leitfaden Ihrer Analyse ging es darum, einen dünn gewordenen Faden wieder aufzunehmen. So ein Anruf schiebt sich leicht auf. Darum hier, was danach kommt, und auch, was hilft, wenn er noch fehlt.',
        well: 'Hat es gutgetan, sichern Sie den Takt. Schicken Sie noch heute die nächsten zwei Termine und dazu einen Satz, was Sie mitbringen. Lernen Sie beim ersten davon jemanden kennen, der dort auch mitredet. Dann ruht die Arbeit auf mehr als zwei Schultern.',
        badly:
          'Blieb es kühl, war die Entscheidung wohl schon gefallen. Bitten Sie um eine letzte Auskunft: „Wann haben Sie gemerkt, dass es ohne mich auch geht?“ Diese Antwort schützt Ihre anderen Aufträge. Danken Sie dafür und lassen Sie die Tür offen.',
        notYet:
          'Fehlt der Anruf noch, suchen Sie zehn Minuten lang nach einer Neuigkeit auf der anderen Seite. Rufen Sie damit an und nicht mit einer Entschuldigung. Die darf danach kommen, in einem Satz.',
      },
    },
    finished: {
      depth:
        'Bei Ihnen endete außerdem eine Arbeit, weil das Ziel erreicht war. Ist das noch frisch, danken Sie dort zuerst. Das Blatt kann warten, die Freude nicht.',
      invitation:
        'Auch das erreichte Ziel hat dort Platz: welcher nächste Schritt sich von selbst ergibt und wann Sie ihn ansprechen.',
      last: 'Vom erreichten Ziel bleibt eine Gewohnheit: Vier Wochen vor jedem Schluss fragen Sie, was danach möglich wird. Dann wird aus einem Ende leichter ein Anfang.',
      talk: {
        subject: 'Nach dem Ziel: Wie lief das Gespräch?',
        opening:
          'Sie haben geliefert, und die Arbeit war zu Ende. Der Leitfaden riet, das Ergebnis zu würdigen und nach dem Danach zu fragen. Auch wenn der Abschluss schon eine Weile her ist, lässt sich daran anknüpfen.',
        well: 'Ist ein nächster Schritt entstanden, halten Sie ihn klein und schreiben Sie ihn in drei Zeilen auf. Ist keiner entstanden und die Stimmung gut, bitten Sie um zwei Sätze über das Ergebnis. Sie dürfen sie verwenden, wenn Sie vorher fragen.',
        badly:
          'War das Gespräch zäh, kam die Frage vielleicht zu früh. Ziehen Sie sich freundlich zurück und melden Sie sich in drei Monaten mit einer Beobachtung zum Ergebnis: „Wie hat es sich gehalten?“ Bis dahin schreiben Sie nichts, was nach Angebot klingt.',
        notYet:
          'Gab es noch kein Gespräch, brauchen Sie nur einen Anlass: eine Zahl, ein Bild oder einen Satz, der das Vorher neben das Heute stellt. Schicken Sie ihn mit einem Dank und fragen Sie nach einer Viertelstunde zum Abschluss.',
      },
    },
  },
  byReflex: {
    'gave-way':
      'Zuletzt hatten Sie nachgegeben und auf später verschoben. Achten Sie beim nächsten Mal auf den Moment, in dem Ihnen „kein Problem“ auf der Zunge liegt. Sagen Sie dann: „Lassen Sie mich eine Nacht darüber schlafen.“ Das ist genauso freundlich und gibt nichts aus der Hand.',
    discount:
      'Zuletzt ging Ihr erster Griff zum Preis. Nehmen Sie sich vor, keine Zahl zu nennen, ehe Sie dreimal nachgefragt haben. Oft zeigt sich, dass etwas anderes fehlt. Ist es doch das Geld, wird eben der Umfang kleiner.',
    argued:
      'Zuletzt hatten Sie gute Gründe genannt. Probieren Sie beim nächsten Mal eine kleine Regel: Auf jeden eigenen Satz folgt eine Frage. Was man selbst ausspricht, glaubt man eher. Und Sie erfahren, welcher Grund wirklich zählt.',
    silent:
      'Zuletzt haben Sie geschwiegen oder abgewartet. Machen Sie es sich leicht und setzen Sie eine Frist: binnen zwei Tagen ein Anruf, auch ohne Plan. Der erste Satz darf einfach sein: „Ich habe an Sie gedacht und möchte hören, wie es steht.“',
    conversation:
      'Zuletzt haben Sie das Gespräch gesucht, und das ist der schwerste Teil. Nun zählt, was davon bleibt. Schreiben Sie auf, was Sie beide zugesagt haben, und haken Sie Ihren Teil als Erstes ab. So merkt die andere Seite, dass es gilt.',
  },
  byTier: {
    critical:
      'Wie passt das zum Bereich {bottleneck}, der bei Ihnen sehr eng ist? Ein Mensch, der gehen will, hat für einige Tage Vorrang. Danach gehört Ihre Kraft wieder dorthin.',
    shaky:
      'Der Bereich {bottleneck} darf dafür einige Tage warten. Er ist etwas eng, aber er läuft Ihnen nicht davon. Ein Gespräch tut es manchmal schon.',
    solid:
      'Im Übrigen steht Ihr Geschäft gut da, auch im Bereich {bottleneck}. Sie können dieses Gespräch also in Ruhe führen und müssen niemanden um jeden Preis halten.',
  },
} satisfies Partial<FollowUps<typeof model>>;
