import { visible } from '../../quiz/engine/path.ts';
import type { Letter } from './leads.ts';

/** What was asked in a run and what was answered, as the visitor read it. */
export const answersInWords = ({ quiz, run }: Pick<Letter, 'quiz' | 'run'>): { ask: string; answer: string }[] =>
  visible(quiz.form.questions, run.answers).map(({ id, ask, options }) => ({
    ask,
    answer: options
      .filter((option) => run.answers[id]?.includes(option.id))
      .map(({ label }) => label)
      .join('; '),
  }));
