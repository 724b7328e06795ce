import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const goals = {
  byGoal: {
    revenue: {
      depth:
        'Weil Sie mehr Umsatz wollen, prüfen Sie jeden Schritt im Bereich {bottleneck} an einer Zahl: Was hat er in vier Wochen an Gesprächen oder Euro gebracht? Was nichts bringt, lassen Sie ohne Reue wieder.',
      second:
        'Für mehr Umsatz gilt eine einfache Reihenfolge: erst der Bereich {bottleneck}, dann das Nächste. Wer an zwei Stellen zugleich baut, merkt auf dem Konto lange nichts davon.',
      invitation:
        'Ihr Wunsch war mehr Umsatz. Deshalb darf im Gespräch auch gerechnet werden: was eine Änderung im Bereich {bottleneck} im Monat bringen kann und ab wann sich die Mühe lohnt.',
      last: 'Zu Ihrem Wunsch nach mehr Umsatz: Nehmen Sie den Monat der Analyse als Maß und vergleichen Sie jedes Vierteljahr. Was sich im Bereich {bottleneck} bewegt, kommt mit etwas Abstand auf dem Konto an. Urteilen Sie erst nach dem zweiten Vergleich.',
    },
    'free-time': {
      depth:
        'Sie möchten mehr freie Zeit. Fragen Sie darum bei jedem Schritt im Bereich {bottleneck}, was er Ihnen in einem Monat erspart. Kostet er auf Dauer mehr Stunden, als er bringt, ist es der falsche.',
      second:
        'Damit am Ende freie Zeit herauskommt, nehmen Sie sich nie mehr als eine Änderung vor. Sobald im Bereich {bottleneck} etwas leichter geht, tragen Sie die gewonnene Stunde gleich als frei ein.',
      invitation:
        'Ihr Wunsch war mehr freie Zeit. Deshalb geht es im Gespräch auch darum, was Sie im Bereich {bottleneck} weglassen können. Ein Plan, der nur neue Aufgaben bringt, wäre keiner für Sie.',
      last: 'Zu Ihrem Wunsch nach freier Zeit: Wählen Sie einen Nachmittag in der Woche, an dem Sie um drei Uhr aufhören. Solange er hält, ist die Arbeit am Bereich {bottleneck} auf dem richtigen Weg.',
    },
    plannable: {
      depth:
        'Planbare Einnahmen entstehen aus Wiederholung. Achten Sie im Bereich {bottleneck} also weniger auf den großen Erfolg. Wichtig ist, dass ein Schritt in vier Wochen vier Mal geschieht.',
      second:
        'Für planbare Einnahmen hilft ein Blick nach vorn: Schreiben Sie einmal im Monat auf, was für die nächsten acht Wochen sicher ist. Bewegt sich der Bereich {bottleneck}, wird diese Zahl ruhiger.',
      invitation:
        'Ihr Wunsch waren planbare Einnahmen. Darum schaut man im Gespräch, welcher Teil Ihrer Arbeit im Bereich {bottleneck} einen festen Rhythmus verträgt und welcher nicht.',
      last: 'Zu Ihrem Wunsch nach planbaren Einnahmen: Vergleichen Sie den besten und den schwächsten Monat im Vierteljahr. Rücken die beiden zusammen, wirkt Ihre Arbeit am Bereich {bottleneck}, auch wenn die Summe gleich bleibt.',
    },
    independence: {
      depth:
        'Sie möchten weniger von Einzelnen abhängen. Dann hilft im Bereich {bottleneck} jeder Schritt, den Sie mit mehreren Menschen gehen statt mit dem größten Auftrag. Verteilen Sie Ihre Versuche.',
      second:
        'Weniger Abhängigkeit wächst in kleinen Stücken. Rechnen Sie einmal aus, welchen Teil Ihrer Einnahmen der größte Auftrag ausmacht. Mit jedem Fortschritt im Bereich {bottleneck} darf dieser Anteil sinken.',
      invitation:
        'Ihr Wunsch war, weniger von Einzelnen abzuhängen. Im Gespräch ist deshalb auch Thema, was geschähe, wenn Ihr größter Auftrag morgen endet, und wie der Bereich {bottleneck} dann trägt.',
      last: 'Zu Ihrem Wunsch, weniger von Einzelnen abzuhängen: Schreiben Sie heute den Anteil Ihres größten Auftrags auf. Ist er in einem halben Jahr kleiner, hat sich die Mühe mit dem Bereich {bottleneck} gelohnt.',
    },
  },
  choice: {
    stay: 'Mit dieser Mail endet die Reihe. Von uns kommt ohne Ihren Wunsch keine weitere. Möchten Sie an Ihrem Engpass weiterarbeiten, ist das Gespräch der nächste Schritt.',
    go: 'Dann brauchen Sie nichts zu tun. Ihre Analyse bleibt Ihnen, und das Quiz steht Ihnen weiter offen, wann immer Sie nachmessen möchten. Möchten Sie Ihre Einwilligung trotzdem beenden:',
  },
} satisfies Partial<FollowUps<typeof model>>;
