import { toParams } from '../../../quiz/engine/answers.ts';
import { next } from '../../../quiz/engine/path.ts';
import { quizzes } from '../../../quiz/index.ts';

/** The questions that a test's answers are for. */
export const questions = quizzes['business-engpass']?.model.questions ?? [];

/** Everything answered by the n-th option, up to the named question: what is about a later place can begin there. */
export const answersBefore = (until?: string, n = 0): string => {
  const answers: Record<string, readonly string[]> = {};
  for (let open = next(questions, answers); open && open.id !== until; open = next(questions, answers)) {
    answers[open.id] = [open.options[Math.min(n, open.options.length - 1)]?.id ?? ''];
  }
  return `?${toParams(questions, answers)}`;
};

/** The last question of those who answer everything by the first option. */
export const lastQuestion: string = [...new URLSearchParams(answersBefore()).keys()].at(-1) ?? '';
