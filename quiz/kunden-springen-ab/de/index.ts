import type { Texts } from '../../engine/texts.ts';
import { guide } from '../../guide/de.ts';
import type { model } from '../model.ts';
import { areas } from './areas.ts';
import { followUps } from './follow-ups/index.ts';
import { questions } from './questions.ts';
import { tips } from './tips/index.ts';

export const de: Texts<typeof model> = {
  title: 'Erste Hilfe, wenn jemand gehen will',
  intro: {
    headline: 'Jemand will kündigen, pausieren oder verschieben. Was sagen Sie jetzt?',
    lead: 'Antworten Sie dieser Person noch nicht. Nach sechs kurzen Fragen haben Sie einen Leitfaden für genau dieses Gespräch: was jetzt hilft, welche Worte passen und was Sie besser nicht sagen.',
    facts: [
      '6 kurze Fragen',
      'Ihr Leitfaden steht sofort da, ohne Mailadresse',
      'Mit Sätzen zum Aussprechen, in der Sie-Form und in der Du-Form',
    ],
  },
  areas,
  tiers: { thin: 'Sehr dünn', patchy: 'Etwas dünn', sound: 'Trägt gut' },
  questions,
  tips,
  clarity: {
    clear: 'Das Bild ist deutlich: Nirgends ist die Zusammenarbeit so dünn wie im Bereich {bottleneck}.',
    narrow:
      'Das Bild ist knapp. Am dünnsten ist der Bereich {bottleneck}, dicht gefolgt von {runnerUp}. Eine andere Antwort hätte die Reihenfolge drehen können.',
    even: 'Zwei Bereiche sind gleich dünn: {bottleneck} und {runnerUp}. Beginnen Sie mit dem, der hier zuerst steht. Was Sie an anderer Stelle verbessern, geht sonst dort wieder verloren.',
  },
  goals: {
    together:
      'Sie möchten weiter zusammenarbeiten. Dafür braucht es erst das Gespräch und dann eine Änderung, die man spürt, am besten im Bereich {bottleneck}.',
    pause:
      'Sie wünschen sich eine Pause mit Datum. Damit sie kein leises Ende wird, nehmen Sie sich für den Neubeginn den Bereich {bottleneck} vor.',
    'good-end':
      'Sie wünschen sich ein gutes Ende. Auch dann lohnt der Blick auf den Bereich {bottleneck}: Was Sie dort lernen, hilft beim nächsten Auftrag.',
    understand:
      'Sie möchten erst verstehen, was los ist. Fragen Sie im Gespräch zuerst nach allem, was den Bereich {bottleneck} betrifft.',
  },
  manyEven:
    'Alle drei Bereiche sind gleich dünn. Beginnen Sie mit dem Bereich {bottleneck}: Was Sie an anderer Stelle verbessern, geht sonst dort wieder verloren.',
  allWell:
    'Alle drei Bereiche tragen gut. An der Zusammenarbeit selbst lag es also kaum, und das macht das Gespräch leichter. Am ehesten lässt sich noch im Bereich {bottleneck} etwas gewinnen.',
  strengths: {
    thin: 'Noch trägt kein Bereich richtig. Am ehesten lässt sich auf dem Bereich {strength} aufbauen.',
    patchy: 'Am besten trägt zwischen Ihnen der Bereich {strength}. Da geht noch mehr, und doch hält er etwas aus.',
    sound: null,
  },
  byLeverage:
    'Der Bereich {lowest} hat zwar noch weniger Punkte. Mehr bringt es aber, zuerst den Bereich {bottleneck} zu stärken.',
  flow: null,
  guide,
  followUps,
};
