import * as z from 'zod';
import { formOf, type QuizForm } from '../../quiz/engine/form.ts';
import { messageOf } from './site.ts';

type Read = { ok: true; forms: QuizForm[]; areas: Set<string> } | { ok: false; message: string };

/** Every quiz of the registry in every language, as the browser needs it; a fault in a model is told with its path. */
export const readQuizzes = async (): Promise<Read> => {
  try {
    const { quizzes } = await import('../../quiz/index.ts');
    const all = Object.values(quizzes);
    return {
      ok: true,
      forms: all.flatMap(({ model, texts }) =>
        Object.entries(texts).map(([lang, wording]) => formOf(model, wording, lang)),
      ),
      areas: new Set(all.flatMap(({ model }) => model.areas)),
    };
  } catch (error) {
    const fault = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error);
    return { ok: false, message: `A quiz cannot be used:\n\n${fault.replace(/^/gm, '  ')}` };
  }
};
