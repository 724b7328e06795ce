import type { Language } from '../../../quiz/engine/quiz.ts';
import { quiz as de } from './de/quiz.ts';
import type { QuizTexts } from './texts.ts';

const quizTexts: Record<Language, QuizTexts> = { de };

/** The texts around a question, for the browser: it knows its language from the form it carries. */
export const quizTextsFor = (lang: string): QuizTexts => new Map(Object.entries(quizTexts)).get(lang) ?? quizTexts.de;
