import { de as businessEngpassDe } from './business-engpass/de/index.ts';
import { model as businessEngpass } from './business-engpass/model.ts';
import type { Quiz } from './engine/quiz.ts';
import { defineQuiz } from './engine/quiz.ts';

/** Every quiz of this house. Adding one is a folder and a line here. */
export const quizzes: Readonly<Record<string, Quiz>> = {
  'business-engpass': defineQuiz(businessEngpass, { de: businessEngpassDe }),
};
