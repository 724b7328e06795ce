import { isLanguage, type Language } from '../../../quiz/engine/quiz.ts';

/** What the pages about a quiz are asked for. */
export type Choice = {
  quiz: string;
  /** The language in which its visitors read it. */
  wording: Language;
  /** Null: as it is now. */
  version: string | null;
  /** What it is compared with; null: nothing was chosen. */
  before: string | null;
};

/** What an address asks for; whatever it does not say or says wrongly is as usual. */
export const choiceFrom = (params: URLSearchParams, quizIds: readonly string[], lang: Language): Choice => {
  const quiz = params.get('quiz') ?? '';
  const wording = params.get('wording') ?? '';
  return {
    quiz: quizIds.includes(quiz) ? quiz : (quizIds[0] ?? ''),
    wording: isLanguage(wording) ? wording : lang,
    version: versionIn(params.get('version')),
    before: versionIn(params.get('before')),
  };
};

const versionIn = (named: string | null): string | null => (/^[0-9a-f]{1,40}$/.test(named ?? '') ? named : null);

/** The same choice as an address has it. */
export const queryOf = ({ quiz, wording, version, before }: Choice): string =>
  new URLSearchParams({
    quiz,
    wording,
    ...(version !== null && { version }),
    ...(before !== null && { before }),
  }).toString();
