import { readAnswers } from '../../quiz/engine/answers.ts';
import type { FormQuestion, QuizForm } from '../../quiz/engine/form.ts';
import { type Answers, questionAt } from '../../quiz/engine/path.ts';
import type { Notice } from '../ui/quiz-view.tsx';

/** Where a visitor stands: the answers given so far, the question on screen, what is to be said about it. */
export type Session = { answers: Answers; question: FormQuestion; notice: Notice };

/** The session that a query string stands for, or null when all is answered. */
export const sessionAt = (form: QuizForm, search: string): Session | null => {
  const params = new URLSearchParams(search);
  const { answers } = readAnswers(form.questions, params);
  const question = questionAt(form.questions, answers, params.get('at'));
  return question && { answers, question, notice: null };
};

/** The same session with one option chosen, or taken away where more than one may be chosen. */
export const choose = (session: Session, option: string): Session => {
  const { question } = session;
  const given = session.answers[question.id] ?? [];
  if (question.kind !== 'multiple') return withAnswer(session, [option]);
  if (given.includes(option))
    return withAnswer(
      session,
      given.filter((id) => id !== option),
    );
  const alone = (id: string) => question.options.some((one) => one.id === id && one.alone);
  const kept = alone(option) ? [] : given.filter((id) => !alone(id));
  if (kept.length >= (question.max ?? 1)) return { ...session, notice: 'too-many' };
  return withAnswer(
    session,
    question.options.map((one) => one.id).filter((id) => id === option || kept.includes(id)),
  );
};

const withAnswer = (session: Session, given: readonly string[]): Session => ({
  ...session,
  answers: { ...session.answers, [session.question.id]: given },
  notice: null,
});
