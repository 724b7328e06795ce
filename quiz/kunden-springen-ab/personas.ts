import type { model } from './model.ts';

type Questions = (typeof model)['questions'][number];

/** Complete answers, typed by the model: a slip in an id is a type error. */
type TheirAnswers = { readonly [Q in Questions as Q['id']]?: readonly Q['options'][number]['id'][] };

/**
 * Six people to whom a client has just written, each with what a consultant would say after listening for ten
 * minutes. First the story, then the answers such a person would tick. A test holds the engine to them.
 */
export const personas = [
  {
    id: 'trainer-after-the-news',
    who: 'Trainerin, deren Auftraggeber nach einer schlechten Nachricht über Nacht alle Kurse absagt',
    answers: {
      trigger: ['bad-news'],
      signs: ['sudden'],
      talk: ['chat'],
      outcome: ['only-me'],
      response: ['gave-way'],
      goal: ['together'],
    },
    expected: { bottleneck: 'agreement', churn: { kind: 'shock', reflex: 'gave-way' } },
    why: 'Man mag sich und spricht oft, doch was die Kurse bewirken sollen, war nie Thema. Im Schrecken ist dann schnell gestrichen, was kein Ziel hat.',
  },
  {
    id: 'adviser-with-a-late-client',
    who: 'Unternehmensberater, dessen Kunde seit Jahren knapp bei Kasse ist und nun eine Mahnung bekam',
    answers: {
      trigger: ['old-bill'],
      signs: ['years'],
      talk: ['longer'],
      outcome: ['not-yet'],
      response: ['discount'],
      goal: ['pause'],
    },
    expected: { bottleneck: 'progress', churn: { kind: 'long-standing', reflex: 'discount' } },
    why: 'Das Geld fehlte schon lange, ein Nachlass ändert daran nichts. Zu sehen ist von der Arbeit auch noch nichts, was man dagegenhalten könnte.',
  },
  {
    id: 'coach-with-a-long-list',
    who: 'Coach mit einer Klientin, die ihre Aufgaben nicht mehr schafft und sich dafür schämt',
    answers: {
      trigger: ['too-much'],
      signs: ['undone'],
      talk: ['goal'],
      outcome: ['not-yet'],
      response: ['argued'],
      goal: ['together'],
    },
    expected: { bottleneck: 'progress', churn: { kind: 'overload', reflex: 'argued' } },
    why: 'Ziel und Vertrauen sind da, es fehlt der erste Erfolg. Gute Gründe machen das schlechte Gewissen nur größer.',
  },
  {
    id: 'developer-nobody-calls',
    who: 'Entwickler, der zuverlässig liefert und seit dem Wechsel der Leitung mit niemandem mehr spricht',
    answers: {
      trigger: ['quiet'],
      signs: ['slower'],
      talk: ['longer'],
      outcome: ['agreed'],
      response: ['silent'],
      goal: ['understand'],
    },
    expected: { bottleneck: 'contact', churn: { kind: 'drift', reflex: 'silent' } },
    why: 'An der Leistung liegt es nicht. Die neue Leitung kennt ihn nicht, und er hat sich nie vorgestellt.',
  },
  {
    id: 'designer-at-the-end',
    who: 'Designerin, deren Auftrag gelungen ist und nun zu Ende geht, ohne dass etwas folgt',
    answers: {
      trigger: ['reached'],
      signs: ['less'],
      talk: ['chat'],
      outcome: ['agreed'],
      response: ['conversation'],
      goal: ['good-end'],
    },
    expected: { bottleneck: 'agreement', churn: { kind: 'finished', reflex: 'conversation' } },
    why: 'Alles trägt gut. Gefehlt hat nur eine Absprache darüber, was nach dem Ziel kommt.',
  },
  {
    id: 'copywriter-in-the-dark',
    who: 'Texterin, die den Grund nicht kennt und deren Entwürfe seit Wochen liegen bleiben',
    answers: {
      trigger: ['unknown'],
      signs: ['undone'],
      talk: ['never'],
      outcome: ['unsettled'],
      response: ['silent'],
      goal: ['understand'],
    },
    expected: { bottleneck: 'agreement', churn: { kind: 'overload', reflex: 'silent' } },
    why: 'Liegen gebliebene Entwürfe zeigen, dass es der anderen Seite zu viel wurde. Was ein guter Text leisten soll, hat nie jemand gesagt.',
  },
] as const satisfies readonly {
  id: string;
  who: string;
  answers: TheirAnswers;
  expected: {
    bottleneck: (typeof model)['areas'][number];
    churn: { kind: string; reflex: string };
  };
  why: string;
}[];
