import type { Quiz } from './engine/quiz.ts';
import * as registered from './registered.ts';

/**
 * The quizzes by their ids.
 * @throws Error where two share one
 */
const byId = (quizzes: readonly Quiz[]): Readonly<Record<string, Quiz>> => {
  const known: Record<string, Quiz> = {};
  for (const quiz of quizzes) {
    if (Object.hasOwn(known, quiz.model.id)) throw new Error(`two quizzes are called "${quiz.model.id}"`);
    known[quiz.model.id] = quiz;
  }
  return known;
};

/** Every quiz of this house. */
export const quizzes = byId(Object.values(registered));
