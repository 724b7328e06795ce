import { personas as businessEngpass } from '../../../quiz/business-engpass/personas.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import { personas as kundenSpringenAb } from '../../../quiz/kunden-springen-ab/personas.ts';

/** Somebody who gets mails, e.g. a persona of a quiz. */
export type Visitor = { quiz: string; id: string; who: string; firstName: string | null; answers: Answers };

type Persona = Pick<Visitor, 'id' | 'who' | 'answers'>;

/** Four very different people: clients who leave, no hour left, conversations that lead nowhere, and first aid. */
export const visitors = (): Visitor[] => [
  visitor('business-engpass', businessEngpass, 'trainer-in-a-shock', 'Markus'),
  visitor('business-engpass', businessEngpass, 'sought-after-and-worn-out', 'Dr. Eva-Maria'),
  visitor('business-engpass', businessEngpass, 'developer-who-hates-selling', null),
  visitor('kunden-springen-ab', kundenSpringenAb, 'trainer-after-the-news', 'Sabine'),
];

const visitor = (quiz: string, personas: readonly Persona[], id: string, firstName: string | null): Visitor => {
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Error(`${quiz} knows no ${id}`);
  const { who, answers } = persona;
  return { quiz, id, who, firstName, answers };
};
