import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

export const areas: Texts<typeof model>['areas'] = {
  agreement: {
    name: 'Absprache',
    about: 'Wozu Sie zusammenarbeiten und was als Erfolg zählt',
    strength:
      'Am klarsten ist zwischen Ihnen, wozu Sie zusammenarbeiten. Daran können Sie im Gespräch anknüpfen, denn das Ziel ist beiden vertraut.',
    verdict: {
      thin: 'Die Absprache ist sehr dünn: Was am Ende erreicht sein soll, war kaum klar.',
      patchy: 'Die Absprache trägt nur zum Teil: Es gibt ein Ziel, doch es war selten Thema.',
      sound: 'Die Absprache trägt. Mit einem frischen Blick auf das Ziel lässt sich noch etwas gewinnen.',
    },
    meaning: {
      thin: 'Ohne ein gemeinsames Ziel misst jede Seite mit ihrem eigenen Maß. Sie sehen die Arbeit, Ihr Gegenüber sieht die Rechnung. Dann genügt ein kleiner Anlass, und alles steht infrage. Fragen Sie deshalb zuerst, was heute erreicht werden soll. Danach erst lohnt es sich, über Umfang oder Dauer zu sprechen.',
      patchy:
        'Am Anfang war vermutlich klar, worum es geht. Seitdem hat sich etwas verschoben, und niemand hat es laut gesagt. So wird aus einer Absprache mit der Zeit eine Vermutung. Ein Satz, den beide heute noch unterschreiben würden, hilft dem Gespräch mehr als jede Erklärung.',
      sound:
        'Sie wissen beide, wozu Sie zusammenarbeiten. Der Anlass kam also eher von außen. Prüfen Sie trotzdem, ob das Ziel noch zur Lage passt. Manchmal stimmt das Ziel, und nur der Weg dorthin ist zu lang geworden.',
    },
    later:
      'Danach lohnt der Blick auf die Absprache. Suchen Sie den Satz heraus, mit dem alles begann. In zwei oder drei Wochen fragen Sie, was davon noch gilt.',
    call: 'Im Strategiegespräch klären Sie, was Sie künftig gleich am Anfang vereinbaren. Sie gehen mit drei Sätzen hinaus, die in jedes Angebot passen.',
    ask: [
      'Was sollte am Ende herauskommen, und wo steht es so, dass beide es nachlesen können?',
      'Woran würde Ihr Gegenüber heute festmachen, ob sich die Arbeit gelohnt hat?',
      'Wenn Sie die Zusammenarbeit heute neu vereinbaren: Was käme hinein, und was fiele weg?',
    ],
  },
  contact: {
    name: 'Kontakt',
    about: 'Wie oft und wie offen Sie miteinander sprechen',
    strength:
      'Am besten trägt der Kontakt zwischen Ihnen. Sie sprechen miteinander, und das macht auch den nächsten Anruf leichter.',
    verdict: {
      thin: 'Der Kontakt ist sehr dünn: Sie haben zu selten in Ruhe miteinander gesprochen.',
      patchy: 'Der Kontakt ist da, hat aber Lücken: Was sich verändert hat, kam bei Ihnen spät an.',
      sound: 'Der Kontakt trägt. Mit einer offenen Frage mehr lässt sich noch etwas gewinnen.',
    },
    meaning: {
      thin: 'Wo selten gesprochen wird, erfährt man das Wichtige zuletzt. Sorgen, neue Pläne und kleiner Ärger bleiben liegen, bis nur noch eine Absage übrig ist. Ein neuer Vorschlag kommt jetzt kaum an, denn es fehlt der Faden. Nehmen Sie ihn zuerst wieder auf. Ein Anruf bewirkt hier mehr als jeder gute Brief.',
      patchy:
        'Sie hören voneinander, doch meist geht es um Termine und Aufgaben. Was Ihr Gegenüber sonst bewegt, bleibt leicht außen vor. Deshalb kam die Nachricht vielleicht überraschender, als sie war. Ein ruhiges Gespräch holt vieles nach. Dazu gehört dann gleich ein Termin für das nächste.',
      sound:
        'Sie sprechen offen und oft genug miteinander. Darauf können Sie jetzt bauen, denn Vertrauen ist schon da. Trauen Sie sich, auch das zu fragen, was heikel ist. Und schauen Sie, ob es in anderen Aufträgen genauso gut aussieht.',
    },
    later:
      'Danach ist der Kontakt dran. Tragen Sie schon jetzt ein kurzes Gespräch in zwei Wochen ein. Es braucht dafür keinen Anlass außer der Frage, was gerade wichtig ist.',
    call: 'Im Strategiegespräch gehen Sie Ihre laufenden Aufträge durch: Wo ist es still geworden, und wen rufen Sie zuerst an? Sie nehmen einen Takt mit, der in Ihre Woche passt.',
    ask: [
      'Mit wem außer Ihrem Gegenüber haben Sie dort zu tun, und was hält diese Person von Ihrer Arbeit?',
      'Welche Frage haben Sie Ihrem Gegenüber bisher lieber nicht gestellt, und wann wäre der nächste gute Moment dafür?',
      'In welchem anderen Auftrag ist es gerade ähnlich still, und womit könnten Sie dort anrufen?',
    ],
  },
  progress: {
    name: 'Fortschritt',
    about: 'Was sich verändert hat und wer es sieht',
    strength:
      'Am besten sichtbar ist bei Ihnen, was sich getan hat. Ein Ergebnis, das man nennen kann, ist im Gespräch der beste Boden.',
    verdict: {
      thin: 'Vom Fortschritt ist wenig zu sehen: Ihr Gegenüber erkennt kaum, was die Arbeit gebracht hat.',
      patchy: 'Fortschritt gibt es, doch er ist für Ihr Gegenüber nur zum Teil zu sehen.',
      sound: 'Der Fortschritt ist zu sehen. Gesichert ist er deshalb noch nicht.',
    },
    meaning: {
      thin: 'Wer Geld und Zeit gibt, will sehen, dass sich etwas bewegt. Bleibt das aus, wirkt selbst gute Arbeit wie ein Posten, den man streichen kann. Mehr Aufwand hilft dann nicht, und ein Nachlass auch nicht. Was hilft, ist ein kleines Ergebnis in den nächsten zwei Wochen. Es darf klein sein, nur sehen muss man es.',
      patchy:
        'Es ist einiges geschehen, aber vieles davon sehen nur Sie. Im Alltag der anderen Seite fällt es kaum auf oder trägt keinen Namen. So verliert die Arbeit an Gewicht, obwohl sie wirkt. Zeigen Sie, was heute anders ist als am Anfang. Das geht auf einer halben Seite.',
      sound:
        'Ihre Arbeit zeigt Wirkung, und Ihr Gegenüber weiß das. Der Grund für die Nachricht liegt also vermutlich woanders. Fragen Sie danach, statt Ihre Leistung zu verteidigen. Und sichern Sie, was erreicht ist, damit es auch eine Pause übersteht.',
    },
    later:
      'Danach lohnt der Blick auf den Fortschritt. Halten Sie heute den Stand fest, mit einer Zahl oder einem Satz. In vier Wochen stellen Sie den neuen Stand daneben.',
    call: 'Im Strategiegespräch suchen Sie in Ihren laufenden Aufträgen das erste Ergebnis, das man früh sehen kann. Sie gehen mit einem Plan für die nächsten zwei Wochen hinaus.',
    ask: [
      'Was ist für Ihr Gegenüber heute leichter als am ersten Tag, und wer außer Ihnen hat das bemerkt?',
      'Was kostet es Ihr Gegenüber, wenn die Arbeit jetzt halb fertig liegen bleibt?',
      'Was könnten Sie in zwei Wochen zeigen, auch wenn es klein ist, und was brauchen Sie dafür von der anderen Seite?',
    ],
  },
};
