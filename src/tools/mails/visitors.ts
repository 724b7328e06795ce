import type { Answers } from '../../../quiz/engine/path.ts';
import { PERSONAS } from '../../desk/personas.ts';

/** Somebody who gets mails. */
export type Visitor = { quiz: string; id: string; who: string; firstName: string | null; answers: Answers };

/** Four very different people: clients who leave, no hour left, conversations that lead nowhere, and first aid. */
const CHOSEN = [
  'trainer-in-a-shock',
  'sought-after-and-worn-out',
  'developer-who-hates-selling',
  'trainer-after-the-news',
] as const;

/** Those to whom the gallery shows every mail. */
export const visitors = (): Visitor[] =>
  CHOSEN.map((id) => {
    const persona = PERSONAS.find((one) => one.id === id);
    if (!persona) throw new Error(`src/desk/personas.ts knows no ${id}`);
    const { quiz, who, firstName, answers } = persona;
    return { quiz, id, who: who.de, firstName, answers };
  });
