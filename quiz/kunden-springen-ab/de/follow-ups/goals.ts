import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const goals = {
  byGoal: {
    together: {
      depth:
        'Sie möchten weiter zusammenarbeiten. Zeigen Sie das durch eine kleine Änderung im Bereich {bottleneck}, die man in den nächsten Tagen spürt. Sagen müssen Sie es dann nicht mehr.',
      second:
        'Weil Sie weitermachen möchten: Vereinbaren Sie nie mehr, als Sie sicher halten können. Eine kleine Zusage, die Sie im Bereich {bottleneck} halten, bindet stärker als ein großes Versprechen.',
      invitation:
        'Ihr Wunsch war, weiter zusammenzuarbeiten. Deshalb kann es im Gespräch um die ersten Wochen nach dem Neubeginn gehen, vor allem im Bereich {bottleneck}.',
      last: 'Sie wollten weiter zusammenarbeiten. Ist es so gekommen, feiern Sie es still und sehen in vier Wochen noch einmal auf den Bereich {bottleneck}. Ist es anders gekommen, nehmen Sie diese Sorgfalt in den nächsten Auftrag mit.',
    },
    pause: {
      depth:
        'Ihnen wäre eine Pause mit Datum am liebsten. Sie gelingt, wenn vorher im Bereich {bottleneck} etwas klar ist: was ruht, was weiterläuft und wer sich am Ende zuerst meldet.',
      second:
        'Für eine gute Pause fehlt oft nur ein Satz darüber, wie sie endet. Sprechen Sie ihn aus, und nehmen Sie sich für den Neubeginn den Bereich {bottleneck} vor.',
      invitation:
        'Ihr Wunsch war eine Pause mit Datum. Im Gespräch kann es darum gehen, was Sie in dieser Zeit für den Bereich {bottleneck} tun und wie der erste Tag danach aussieht.',
      last: 'Sie wollten eine Pause mit Datum. Sehen Sie nach, ob der Tag in beiden Kalendern steht. Bis dahin genügt ein einziger Gruß, und der Bereich {bottleneck} bekommt Ihre Aufmerksamkeit in anderen Aufträgen.',
    },
    'good-end': {
      depth:
        'Sie wünschen sich ein gutes Ende für beide. Dann dient jeder Schritt im Bereich {bottleneck} dem letzten Eindruck. Er bleibt länger im Gedächtnis als alles, was dazwischen schiefging.',
      second:
        'Ein gutes Ende braucht drei Dinge: einen Dank, eine Übergabe und ein Datum. Was im Bereich {bottleneck} gefehlt hat, dürfen Sie dabei offen ansprechen, als etwas, das Sie gelernt haben.',
      invitation:
        'Ihr Wunsch war ein gutes Ende. Im Gespräch kann es darum gehen, was Sie daraus für den Bereich {bottleneck} mitnehmen und wie die Lücke im Kalender sinnvoll gefüllt wird.',
      last: 'Sie wollten ein gutes Ende. Wenn es gelungen ist, haben Sie jemanden gewonnen, der gut über Sie spricht. Was Sie über den Bereich {bottleneck} gelernt haben, nimmt Ihnen niemand mehr.',
    },
    understand: {
      depth:
        'Ihnen geht es zuerst ums Verstehen. Nehmen Sie den Tipp deshalb als Frage und nicht als Lösung. Was Sie dabei über den Bereich {bottleneck} hören, entscheidet über alles Weitere.',
      second:
        'Sie wollten vor allem verstehen. Schreiben Sie nach dem Gespräch in zwei Spalten auf, was Sie jetzt wissen und was Sie nur vermuten. Zum Bereich {bottleneck} sollte mindestens ein Satz in der ersten Spalte stehen.',
      invitation:
        'Ihr Wunsch war, erst zu verstehen. Im Gespräch können Sie laut denken: was Sie gehört haben, was es über den Bereich {bottleneck} sagt und welche Frage noch offen ist.',
      last: 'Sie wollten verstehen, was los ist. Vielleicht kennen Sie den Grund nun, vielleicht nur zur Hälfte. Auch eine halbe Antwort zum Bereich {bottleneck} hilft Ihnen, beim nächsten Mal früher hinzusehen.',
    },
  },
  choice: {
    stay: 'Dies ist die letzte Mail zu Ihrem Leitfaden. Weitere schicken wir Ihnen nur, wenn Sie es wünschen. Möchten Sie Ihren Fall mit jemandem durchgehen, ist das Gespräch der nächste Schritt.',
    go: 'Dann können Sie es dabei belassen. Ihr Leitfaden bleibt Ihnen. Wenn Sie Ihre Einwilligung trotzdem zurücknehmen möchten:',
  },
} satisfies Partial<FollowUps<typeof model>>;
