import type { QuizForm } from '../../quiz/engine/form.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import { visible } from '../../quiz/engine/path.ts';

type Answered = { quiz: { form: QuizForm }; run: { answers: Answers } };

/** What was asked in a run and what was answered, as the visitor read it. */
export const answersInWords = ({ quiz, run }: Answered): { ask: string; answer: string }[] =>
  visible(quiz.form.questions, run.answers).map(({ id, ask, options }) => ({
    ask,
    answer: options
      .filter((option) => run.answers[id]?.includes(option.id))
      .map(({ label }) => label)
      .join('; '),
  }));
