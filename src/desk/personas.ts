import { personas as businessEngpass } from '../../quiz/business-engpass/personas.ts';
import { type Answers, next } from '../../quiz/engine/path.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import { personas as kundenSpringenAb } from '../../quiz/kunden-springen-ab/personas.ts';
import type { Edition } from '../lib/quizzes.ts';

/** Somebody a consultant knows, who never was: with whom mails are looked at. */
export type Persona = {
  id: string;
  quiz: string;
  /** As it is given with a call. */
  name: string;
  /** As it is given with the quiz; null: left out. */
  firstName: string | null;
  who: Record<Language, string>;
  answers: Answers;
};

/** Those who know the quiz as it is now: with an answer to every question that it asks them. */
export const personasOf = ({ model }: Pick<Edition, 'model'>): Persona[] =>
  PERSONAS.filter(({ quiz, answers }) => quiz === model.id && !next(model.questions, answers));

type Known<Id extends string> = readonly { id: Id; answers: Answers }[];

/** The answers that the quiz's author has written down for one of its personas. */
const answersOf = <Id extends string>(known: Known<Id>, id: Id): Answers =>
  known.find((one) => one.id === id)?.answers ?? {};

type Told = Pick<Persona, 'name' | 'firstName' | 'who'>;
const ofEngpass = (id: (typeof businessEngpass)[number]['id'], told: Told): Persona => ({
  ...{ id, quiz: 'business-engpass', answers: answersOf(businessEngpass, id) },
  ...told,
});
const ofLeaving = (id: (typeof kundenSpringenAb)[number]['id'], told: Told): Persona => ({
  ...{ id, quiz: 'kunden-springen-ab', answers: answersOf(kundenSpringenAb, id) },
  ...told,
});

/** All of them. */
export const PERSONAS: readonly Persona[] = [
  ofEngpass('cheap-copywriter', {
    name: 'Lena Hartmann',
    firstName: 'Lena',
    who: { de: 'Texterin, volle Woche, niedrige Preise', en: 'copywriter, full week, low prices' },
  }),
  ofEngpass('trainer-in-a-shock', {
    name: 'Markus Brandt',
    firstName: 'Markus',
    who: { de: 'Trainer, dessen größter Kunde alles stoppt', en: 'trainer whose largest client stops everything' },
  }),
  ofEngpass('sought-after-and-worn-out', {
    name: 'Dr. Eva-Maria Steinkellner',
    firstName: 'Dr. Eva-Maria',
    who: { de: 'gefragte Beraterin ohne eine freie Stunde', en: 'sought-after consultant without a free hour' },
  }),
  ofEngpass('developer-who-hates-selling', {
    name: 'Jana Weiß',
    firstName: null,
    who: { de: 'Entwicklerin, ohne Vornamen, ungern im Verkauf', en: 'developer, no first name, hates selling' },
  }),
  ofLeaving('trainer-after-the-news', {
    name: 'Sabine Vogt',
    firstName: 'Sabine',
    who: { de: 'Trainerin nach einer schlechten Nachricht', en: 'trainer after a piece of bad news' },
  }),
  ofLeaving('coach-with-a-long-list', {
    name: 'Thomas Albers',
    firstName: 'Thomas',
    who: { de: 'Coach, dessen Klientin nicht mehr nachkommt', en: 'coach whose client can’t keep up' },
  }),
  ofLeaving('developer-nobody-calls', {
    name: 'Nikolai Petersen',
    firstName: null,
    who: { de: 'Entwickler, ohne Vornamen, den niemand anruft', en: 'developer, no first name, whom nobody calls' },
  }),
];
