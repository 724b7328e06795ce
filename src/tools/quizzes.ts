import * as z from 'zod';
import { assuming } from '../../quiz/engine/assume.ts';
import { inLanguage, LANGUAGES, type Quiz } from '../../quiz/engine/quiz.ts';
import { versionOf } from '../../quiz/engine/version.ts';
import { type Edition, editionOf } from '../lib/quizzes.ts';
import type { House } from '../lib/site.ts';
import { messageOf } from './site.ts';

type Read = { ok: true; quizzes: Readonly<Record<string, Quiz>> } | { ok: false; message: string };

/** Every quiz of the registry; a fault in a model is told with its path. */
export const readQuizzes = async (): Promise<Read> => {
  try {
    const { quizzes } = await import('../../quiz/index.ts');
    return { ok: true, quizzes };
  } catch (error) {
    const fault = error instanceof z.core.$ZodError ? z.prettifyError(error) : messageOf(error);
    return { ok: false, message: `A quiz cannot be used:\n\n${fault.replace(/^/gm, '  ')}` };
  }
};

/** Every quiz in every language, with the owner's assumptions. */
export const editionsOf = async (
  quizzes: Readonly<Record<string, Quiz>>,
  assumptions: House['assumptions'] = {},
): Promise<Edition[]> => {
  const editions = Object.entries(quizzes).map(async ([id, quiz]) => {
    const model = assuming(quiz.model, assumptions[id] ?? {});
    const version = await versionOf(model);
    return LANGUAGES.map((lang) => editionOf({ ...inLanguage(quiz, lang), model }, version));
  });
  return (await Promise.all(editions)).flat();
};
