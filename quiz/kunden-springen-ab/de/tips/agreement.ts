import type { Texts } from '../../../engine/texts.ts';
import type { model } from '../../model.ts';

export const agreement = {
  'agree-what-counts': {
    title: 'Legen Sie gemeinsam fest, was zählt',
    what: 'Wer nicht weiß, woran Erfolg zu erkennen ist, sieht am Ende nur die Kosten. Ein einziger klarer Maßstab ändert das.',
    how: [
      'Fragen Sie im Gespräch: „Woran würden Sie in vier Wochen merken, dass es sich gelohnt hat?“',
      'Fragen Sie so lange weiter, bis man die Antwort sehen oder zählen kann.',
      'Schreiben Sie den Satz auf und lesen Sie ihn vor: „Habe ich das richtig verstanden?“',
      'Streichen Sie danach alles aus dem Plan, was nicht dazu beiträgt.',
    ],
    time: '20 Minuten im Gespräch',
    sign: 'Es hat geklappt, wenn ein Maßstab auf dem Papier steht, den beide mit denselben Worten nennen.',
  },
  'agree-first-sentence': {
    title: 'Suchen Sie den Satz, mit dem alles begann',
    what: 'Am Anfang stand ein Wunsch oder eine Not. Wer die alten Worte kennt, fragt besser, was davon heute noch gilt.',
    how: [
      'Lesen Sie die erste Mail, das erste Angebot und Ihre Notizen von damals.',
      'Schreiben Sie den einen Satz heraus, der den Grund am besten nennt, in den Worten der anderen Seite.',
      'Notieren Sie darunter, was sich seitdem verändert hat.',
      'Beginnen Sie das Gespräch damit: „Damals sagten Sie … Was davon zählt heute noch?“',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Ihr Gegenüber den Satz bestätigt oder einen neuen dafür findet.',
  },
  'agree-half-page': {
    title: 'Schreiben Sie die Absprache auf eine halbe Seite',
    what: 'Was nur im Kopf ist, sieht auf jeder Seite anders aus. Eine halbe Seite genügt, damit beide dasselbe meinen.',
    how: [
      'Schreiben Sie vier Zeilen: das Ziel, was Sie tun, was die andere Seite tut, bis wann.',
      'Lassen Sie offen, was noch nicht geklärt ist, und setzen Sie dort ein Fragezeichen.',
      'Bringen Sie das Blatt ins Gespräch mit und füllen Sie die Lücken gemeinsam.',
      'Schicken Sie es am selben Tag: „Stimmt das so?“',
    ],
    time: '30 Minuten',
    sign: 'Es hat geklappt, wenn ein Ja auf die halbe Seite kommt oder jemand eine Zeile ändert.',
  },
  'agree-three-ways': {
    title: 'Bereiten Sie drei Wege vor',
    what: 'Zwischen „alles weiter“ und „alles aus“ liegt viel. Wer drei Wege nennen kann, nimmt der Frage den Druck.',
    how: [
      'Beschreiben Sie je in zwei Zeilen: weiter in kleiner Form, Pause mit Datum, sauberes Ende.',
      'Schreiben Sie zu jedem Weg, was er kostet, was er bringt und wann er beginnt.',
      'Legen Sie die drei erst vor, wenn Sie im Gespräch zugehört haben.',
      'Fragen Sie dann: „Welcher davon würde es Ihnen jetzt leichter machen?“',
    ],
    time: '40 Minuten',
    sign: 'Es hat geklappt, wenn Sie über den besten Weg sprechen statt über Ja oder Nein.',
  },
  'agree-new-situation': {
    title: 'Prüfen Sie das Ziel an der neuen Lage',
    what: 'Ihre Absprache war gut. Vielleicht passt sie nur nicht mehr zu dem, was gerade geschieht.',
    how: [
      'Schreiben Sie das Ziel auf und darunter, was sich in den letzten Wochen geändert hat.',
      'Prüfen Sie drei Fragen: Ist das Ziel noch richtig? Ist der Zeitpunkt noch richtig? Ist der Weg noch richtig?',
      'Überlegen Sie für jedes Nein eine kleine Änderung.',
      'Nennen Sie im Gespräch nur die eine, die am meisten erleichtert.',
    ],
    time: '25 Minuten',
    sign: 'Es hat geklappt, wenn Sie wissen, ob das Ziel, der Zeitpunkt oder der Weg das Problem ist.',
  },
  'agree-terms': {
    title: 'Lesen Sie nach, was für Pause und Ende gilt',
    what: 'Im Gespräch soll es nicht um Klauseln gehen. Gerade deshalb sollten Sie vorher wissen, was vereinbart ist.',
    how: [
      'Suchen Sie im Vertrag oder in den Mails nach Fristen, Pausen und offenen Rechnungen.',
      'Schreiben Sie drei Zeilen: was bis wann läuft, was noch offen ist, was Sie aus freien Stücken nachlassen könnten.',
      'Lassen Sie das Blatt im Gespräch liegen, bis jemand danach fragt.',
      'Halten Sie am Ende fest, was ab wann gilt, mit Datum.',
    ],
    time: '20 Minuten',
    sign: 'Es hat geklappt, wenn Sie jede Frage zu Fristen ruhig mit einem Datum beantworten können.',
  },
} satisfies Partial<Texts<typeof model>['tips']>;
