import { de as businessEngpassDe } from './business-engpass/de/index.ts';
import { en as businessEngpassEn } from './business-engpass/en/index.ts';
import { model as businessEngpass } from './business-engpass/model.ts';
import type { Quiz } from './engine/quiz.ts';
import { defineQuiz } from './engine/quiz.ts';
import { de as kundenSpringenAbDe } from './kunden-springen-ab/de/index.ts';
import { en as kundenSpringenAbEn } from './kunden-springen-ab/en/index.ts';
import { model as kundenSpringenAb } from './kunden-springen-ab/model.ts';

/** Every quiz of this house; the first is the one the landing page offers. Adding one is a folder and a line here. */
export const quizzes: Readonly<Record<string, Quiz>> = {
  'business-engpass': defineQuiz(businessEngpass, { de: businessEngpassDe, en: businessEngpassEn }),
  'kunden-springen-ab': defineQuiz(kundenSpringenAb, { de: kundenSpringenAbDe, en: kundenSpringenAbEn }),
};
