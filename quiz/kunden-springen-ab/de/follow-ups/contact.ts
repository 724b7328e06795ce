import type { FollowUps } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const contact = {
  byArea: {
    contact: {
      depth: {
        subject: 'Wieder ins Gespräch kommen: der zweite Anlauf',
        opening: {
          thin: 'Wenn man lange nicht in Ruhe gesprochen hat, wiegt der erste Anruf schwer. Man fürchtet Vorwürfe oder Kälte. Meist kommt etwas anderes: Erleichterung, dass sich jemand meldet. Rechnen Sie trotzdem damit, dass der erste Anlauf holpert.',
          patchy:
            'Sie hatten Kontakt, nur ging es dabei vor allem um Termine und Aufgaben. Das Wichtige fand nebenbei keinen Platz. Sie müssen nichts Neues aufbauen. Sie geben dem, was da ist, eine Viertelstunde ohne Tagesordnung.',
          sound:
            'Sie sprechen gut miteinander. Das macht diese Nachricht schwerer zu verstehen und leichter zu klären. Nutzen Sie das Vertrauen für die eine Frage, die man sonst aus Höflichkeit weglässt.',
        },
        lead: 'Als erster Tipp stand bei Ihnen: {tip}. Was danach kommt, hat niemand ganz in der Hand. Auf das, was häufig passiert, kann man sich aber vorbereiten.',
        worksheet: {
          title: 'Vor dem Anruf, nach dem Anruf',
          intro:
            'Die ersten drei Zeilen füllen Sie vorher aus, die anderen gleich danach, solange Sie die Worte noch im Ohr haben.',
          lines: [
            'Was ich wirklich wissen möchte: …',
            'Mein erster Satz: …',
            'Was ich heute nicht anspreche: …',
            'Diese Worte habe ich gehört: …',
            'Das war neu für mich: …',
            'Unser nächstes Gespräch ist am: …',
          ],
        },
      },
      runnerUp: null,
      talk: 'Und die anderen, mit denen Sie gerade arbeiten? Gehen Sie die Namen durch und fragen Sie sich bei jedem, wann Sie zuletzt ohne Anlass gesprochen haben. Rufen Sie diese Woche dort an, wo Ihnen das Datum nicht einfällt. Zehn Minuten reichen.',
      invitation: {
        subject: 'Im Gespräch bleiben: drei Fragen an Sie',
        opening: {
          thin: 'Still wird es in der Arbeit selten mit Absicht. Es fehlt eine Form, die auch in vollen Wochen hält. Sie zu finden geht zu zweit leichter, im kostenlosen Strategiegespräch.',
          patchy:
            'Ein wenig mehr Kontakt an der richtigen Stelle würde bei Ihnen schon viel ändern. Welche Stelle das ist, können Sie im kostenlosen Strategiegespräch anhand Ihrer laufenden Aufträge klären.',
          sound:
            'Am Kontakt lag es bei Ihnen kaum. Ein Gespräch kann dennoch helfen, um diese Erfahrung einzuordnen und zu sehen, was daraus für andere Aufträge folgt. Das Strategiegespräch kostet nichts.',
        },
        topics: [
          'Wo ist es bei Ihnen noch still, und wen rufen Sie zuerst an?',
          'Welcher Takt passt in Ihre Woche und hält auch, wenn viel los ist?',
          'Wie stellen Sie eine heikle Frage so, dass man gern darauf antwortet?',
        ],
        bring:
          'Machen Sie eine Liste Ihrer laufenden Aufträge, mit dem Tag des letzten ruhigen Gesprächs. Schätzen genügt. Schon beim Schreiben werden Sie sehen, wo es klemmt.',
        alone:
          'Für den Anfang brauchen Sie niemanden. Wählen Sie einen festen Tag im Monat, etwa den ersten Dienstag. An ihm rufen Sie drei Menschen an und fragen: „Was ist bei Ihnen gerade am wichtigsten?“ Nach drei Monaten kennen Sie Ihre Kundschaft neu.',
      },
      last: {
        subject: 'In Kontakt bleiben: ein Rückblick',
        recap: {
          thin: 'Hinter der Nachricht stand ein Kontakt, der sehr dünn geworden war. Die Mails haben Sie durch das Gespräch begleitet und danach zu den Menschen, bei denen es ähnlich still ist.',
          patchy:
            'Hinter der Nachricht stand ein Kontakt mit Lücken. Die Mails haben Sie durch das Gespräch begleitet und zu einem Takt, in dem auch das Wichtige Platz findet.',
          sound:
            'Hinter der Nachricht stand kein Mangel an Kontakt. Die Mails haben Sie durch das Gespräch begleitet und zu der Frage, die man sonst weglässt.',
        },
        measure:
          'So merken Sie, ob es besser wird: Schreiben Sie drei Monate lang auf, wie Sie von Änderungen bei Ihrer Kundschaft erfahren. Ruft man Sie an, bevor entschieden ist, trägt der Kontakt. Lesen Sie es hinterher in einer Mail, fehlt noch ein Gespräch.',
      },
    },
  },
  byTip: {
    'contact-first-reply':
      'Manchmal kommt nur zurück: „Da gibt es nichts zu besprechen.“ Drängen Sie nicht. Bieten Sie eine kleinere Form an, etwa zehn Minuten am Telefon oder drei Fragen per Mail. Wird auch das abgelehnt, bestätigen Sie freundlich, was vereinbart ist, und danken für die Zeit. Auch das ist eine gute letzte Antwort.',
    'contact-who-decides':
      'Nicht selten heißt es: „Das entscheide ich allein.“ Glauben Sie es und fragen Sie anders: „Wem müssen Sie es erklären?“ Wer so gefragt wird, nennt meist doch einen Namen. Gehen Sie nie an Ihrem Gegenüber vorbei. Bitten Sie darum, gemeinsam mit dieser Person zu sprechen.',
    'contact-four-questions':
      'Bei der dritten Frage wird es leicht still oder scharf. Beides ist wertvoll. Füllen Sie die Stille nicht, und verteidigen Sie sich nicht. Kommt ein Vorwurf, wiederholen Sie ihn in eigenen Worten: „Sie hätten sich gewünscht, dass …“ Danach wird der Ton fast immer weicher.',
    'contact-own-share':
      'Häufig folgt auf Ihren Satz eine höfliche Abwehr: „Ach, das ist doch nicht schlimm.“ Nehmen Sie das nicht als Ende. Sagen Sie: „Danke. Und trotzdem: Was hätte Ihnen in der Zeit geholfen?“ Wichtig ist, dass Sie sich nur einmal entschuldigen. Beim zweiten Mal muss die andere Seite Sie trösten.',
    'contact-next-date':
      'Oft heißt es: „Ich melde mich.“ Damit ist der Faden wieder lose. Antworten Sie: „Gern. Und falls es untergeht, darf ich mich am Zehnten melden?“ Dazu sagt kaum jemand Nein. Tragen Sie den Tag ein und rufen Sie an, auch wenn Sie sich davor scheuen.',
    'contact-two-others':
      'Die erste Antwort lautet meist: „Bei uns ist alles in Ordnung.“ Fragen Sie nach einer Kleinigkeit: „Was hat Sie im letzten Monat an unserer Arbeit Zeit gekostet?“ Dort beginnt Unmut. Wer eine Kleinigkeit nennen durfte und sie gelöst sieht, sagt Ihnen später auch das Große.',
    'contact-timeline':
      'Vielleicht finden Sie gar keinen Tag, nur ein langsames Weniger. Dann suchen Sie nach dem, was aufgehört hat: eine Rückfrage, ein Scherz, ein Treffen im Monat. Sprechen Sie genau das an. Es ist greifbarer als ein Gefühl und klingt nicht nach Vorwurf.',
  },
} satisfies { [Part in 'byArea' | 'byTip']: Partial<FollowUps<typeof model>[Part]> };
