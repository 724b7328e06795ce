import { toParams } from '../../quiz/engine/answers.ts';
import type { QuizForm } from '../../quiz/engine/form.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import { LANG } from '../routes.ts';
import type { Carried } from '../ui/quiz-url.ts';
import type { HandInAnswer, HandInRefused, ResultAnswer, SentAnswer } from '../visit/api.ts';

/** Asks the product, which answers as src/visit/api.ts says. */
export const talkTo = (action: string, lang: string) => {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${action}${path}`, { ...init, headers: { accept: 'application/json' }, credentials: 'omit' });

  return {
    /** The result; null where these answers do not fit the quiz any more. */
    result: async (form: QuizForm, answers: Answers, carried: Carried): Promise<ResultAnswer | null> => {
      const params = toParams(form.questions, answers);
      for (const [name, value] of carried) params.append(name, value);
      const response = await ask(`/result?${params}`);
      if (response.status >= 500) throw new Error(`${response.status}`);
      return response.ok ? response.json() : null;
    },

    /** Hands the form in; null where the product refuses it for good. */
    handIn: async (fields: URLSearchParams): Promise<HandInAnswer | HandInRefused | null> => {
      const response = await ask(`?${LANG}=${lang}`, { method: 'POST', body: fields });
      if (response.status >= 500) throw new Error(`${response.status}`);
      return response.ok || response.status === 422 || response.status === 429 ? response.json() : null;
    },

    /** Where the request stands; null where it is gone. */
    sent: async (token: string): Promise<SentAnswer | null> => {
      const response = await ask(`/sent/${token}?${LANG}=${lang}`);
      if (response.status === 404 || response.status === 410) return null;
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    },
  };
};
