import { toParams } from '../../quiz/engine/answers.ts';
import type { QuizForm } from '../../quiz/engine/form.ts';
import type { Answers } from '../../quiz/engine/path.ts';

/** Names and values that a quiz hands on from page to page besides the answers, e.g. where the visitor came from. */
export type Carried = readonly (readonly [string, string])[];

/** The address of the quiz with these answers; `at` names a question to go back to. */
export const quizUrl = (
  action: string,
  questions: QuizForm['questions'],
  answers: Answers,
  carried: Carried,
  at?: string,
): string => {
  const params = toParams(questions, answers);
  for (const [name, value] of carried) params.append(name, value);
  if (at !== undefined) params.append('at', at);
  const query = params.toString();
  return query ? `${action}?${query}` : action;
};
