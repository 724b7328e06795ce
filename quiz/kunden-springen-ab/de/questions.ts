import type { Texts } from '../../engine/texts.ts';
import type { model } from '../model.ts';

/** `reason` says the answer back as a plain fact: it stands under what had grown thin. */
export const questions: Texts<typeof model>['questions'] = {
  trigger: {
    ask: 'Jemand will gehen. Was kam kurz davor?',
    options: {
      'bad-news': { label: 'Eine plötzliche schlechte Nachricht oder Krise' },
      'old-bill': { label: 'Eine Rechnung oder Notlage, nach langem Zögern' },
      'too-much': { label: 'Ein Schritt, der zu groß war' },
      quiet: { label: 'Funkstille, oder jemand Neues wurde zuständig' },
      reached: { label: 'Das Ziel ist erreicht' },
      unknown: { label: 'Das weiß ich nicht' },
    },
  },
  signs: {
    ask: 'Wie hat es sich angekündigt?',
    options: {
      sudden: {
        label: 'Gar nicht, es ging in wenigen Tagen',
        reason: 'Angekündigt hat es sich nicht, alles ging in wenigen Tagen.',
      },
      years: {
        label: 'Das Grundproblem war seit Jahren bekannt',
        reason: 'Das eigentliche Problem war seit Jahren bekannt.',
      },
      undone: {
        label: 'Aufgaben blieben liegen, Termine rutschten',
        reason: 'Vorher blieben Aufgaben liegen, und Termine rutschten.',
      },
      slower: {
        label: 'Antworten kamen später und kürzer',
        reason: 'Vorher kamen die Antworten später und kürzer.',
      },
      less: {
        label: 'Es gab immer weniger zu tun',
        reason: 'Vorher gab es immer weniger zu tun.',
      },
    },
  },
  talk: {
    ask: 'Wann haben Sie zuletzt in Ruhe miteinander gesprochen?',
    options: {
      goal: {
        label: 'In diesem Monat, auch über das Ziel',
        reason: 'In diesem Monat haben Sie in Ruhe gesprochen, auch über das Ziel.',
      },
      chat: {
        label: 'In diesem Monat, aber nicht über das Ziel',
        reason: 'In diesem Monat haben Sie in Ruhe gesprochen, nur nicht über das Ziel.',
      },
      review: {
        label: 'Im letzten Vierteljahr, bei einem Rückblick',
        reason: 'In Ruhe gesprochen haben Sie zuletzt vor einiger Zeit, bei einem Rückblick.',
      },
      longer: {
        label: 'Das ist länger her',
        reason: 'Ihr letztes ruhiges Gespräch ist länger her.',
      },
      never: {
        label: 'Noch nie',
        reason: 'In Ruhe gesprochen haben Sie miteinander noch nie.',
      },
    },
  },
  outcome: {
    ask: 'Welches Ergebnis der letzten Wochen könnte Ihr Gegenüber nennen?',
    options: {
      agreed: {
        label: 'Eines, das wir so vereinbart hatten',
        reason: 'Ihr Gegenüber könnte ein Ergebnis nennen, das so vereinbart war.',
      },
      other: {
        label: 'Eines, das nicht vereinbart war',
        reason: 'Ein Ergebnis gibt es, nur war es so nicht vereinbart.',
      },
      'only-me': {
        label: 'Keines, obwohl ich eines sehe',
        reason: 'Sie sehen ein Ergebnis, doch Ihr Gegenüber könnte es nicht nennen.',
      },
      'not-yet': {
        label: 'Noch keines, es braucht mehr Zeit',
        reason: 'Ein Ergebnis, das Ihr Gegenüber nennen könnte, gibt es noch nicht.',
      },
      unsettled: {
        label: 'Wir haben nie festgelegt, was zählt',
        reason: 'Was als Ergebnis zählt, haben Sie nie gemeinsam festgelegt.',
      },
    },
  },
  response: {
    ask: 'Was haben Sie als Erstes getan?',
    options: {
      'gave-way': { label: 'Verständnis gezeigt und auf später verschoben' },
      discount: { label: 'Einen Nachlass angeboten' },
      argued: { label: 'Erklärt, warum Weitermachen besser wäre' },
      silent: { label: 'Es hingenommen, ohne nachzufragen' },
      conversation: { label: 'Zugehört und dann gemeinsam geplant' },
      'not-yet': { label: 'Noch nichts, die Nachricht ist frisch' },
    },
  },
  goal: {
    ask: 'Was wäre Ihnen jetzt am liebsten?',
    options: {
      together: { label: 'Wir arbeiten weiter zusammen' },
      pause: { label: 'Eine Pause mit festem Datum' },
      'good-end': { label: 'Ein gutes Ende für beide' },
      understand: { label: 'Erst verstehen, was los ist' },
    },
  },
};
