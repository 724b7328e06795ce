import type { Texts } from '../../engine/texts.ts';
import { guide } from '../../guide/de.ts';
import type { model } from '../model.ts';
import { areas } from './areas.ts';
import { flow } from './flow.ts';
import { followUps } from './follow-ups/index.ts';
import { questions } from './questions.ts';
import { tips } from './tips/index.ts';

export const de: Texts<typeof model> = {
  title: 'Business-Engpass-Quiz',
  intro: {
    headline: 'Wo ist es in Ihrem Geschäft am engsten?',
    lead: 'Ein Geschäft ist wie ein Rohr: Die engste Stelle bestimmt, was am Ende ankommt. In etwa fünf Minuten wissen Sie, welche das bei Ihnen ist und was Sie diese Woche dagegen tun können.',
    facts: [
      '16 bis 20 kurze Fragen',
      'Ihr Engpass steht sofort da, ohne Mailadresse',
      'Kein Typentest: Jeder Satz folgt aus Ihren Antworten',
    ],
  },
  areas,
  tiers: { critical: 'Sehr eng', shaky: 'Etwas eng', solid: 'Gut offen' },
  questions,
  tips,
  clarity: {
    clear: 'Das Ergebnis ist deutlich: An keiner anderen Stelle ist es so eng wie im Bereich {bottleneck}.',
    narrow:
      'Das Ergebnis ist knapp. Am engsten ist es im Bereich {bottleneck}, dicht gefolgt von {runnerUp}. Eine andere Antwort hätte die Reihenfolge drehen können.',
    even: 'Zwei Bereiche sind gleich eng: {bottleneck} und {runnerUp}. Beginnen Sie mit dem, der hier zuerst steht. Er liegt weiter hinten im Rohr, und erst dichtet man ab, dann gießt man nach.',
  },
  goals: {
    revenue:
      'Sie wünschen sich mehr Umsatz. Der kürzeste Weg dorthin führt zurzeit durch den Bereich {bottleneck}: Solange es dort eng ist, kommt von allem anderen wenig an.',
    'free-time':
      'Sie wünschen sich mehr freie Zeit. Deshalb lohnt der Blick auf den Bereich {bottleneck}: Was dort hängen bleibt, holen Sie heute mit Mehrarbeit wieder herein.',
    plannable:
      'Sie wünschen sich planbare Einnahmen. Solange es im Bereich {bottleneck} eng ist, schwankt auch das, was am Ende ankommt. Deshalb beginnt die Ruhe dort.',
    independence:
      'Sie wollen weniger von Einzelnen abhängen. Der nächste Schritt dahin liegt im Bereich {bottleneck}: Mit jedem Stück Weite dort wächst Ihre Freiheit, auch einmal Nein zu sagen.',
  },
  manyEven:
    'Mehrere Bereiche sind gleich eng. Beginnen Sie mit dem Bereich {bottleneck}: Er liegt von ihnen am weitesten hinten im Rohr, und erst dichtet man ab, dann gießt man nach.',
  allWell:
    'Alle sechs Bereiche sind gut offen, einen Engpass im strengen Sinn haben Sie nicht. Der Bereich {bottleneck} ist der Ort, an dem sich als Nächstes etwas gewinnen lässt.',
  strengths: {
    critical: 'Noch ist kein Bereich wirklich offen. Am ehesten lässt sich auf {strength} aufbauen.',
    shaky:
      'Am weitesten offen ist bei Ihnen der Bereich {strength}. Da geht noch mehr, und doch lässt sich schon darauf bauen.',
    solid: null,
  },
  byLeverage:
    'Der Bereich {lowest} hat zwar noch weniger Punkte. Nach Ihren Zahlen bringt es aber mehr, zuerst den Bereich {bottleneck} zu weiten.',
  flow,
  guide,
  followUps,
};
