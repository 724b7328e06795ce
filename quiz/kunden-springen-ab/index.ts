import { defineQuiz } from '../engine/quiz.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { model } from './model.ts';

export const quiz = defineQuiz(model, { de, en });
