import { formOf, type QuizForm } from '../../quiz/engine/form.ts';
import { type Model, parseModel } from '../../quiz/engine/model.ts';
import { type Language, parseTexts, type Spoken } from '../../quiz/engine/quiz.ts';

/** One version of a quiz in one language, with the part of it that the browser asks. */
export type Edition = Spoken & { version: string; form: QuizForm };

export const editionOf = (quiz: Spoken, version: string): Edition => ({
  ...quiz,
  version,
  form: formOf(quiz.model, quiz.texts, quiz.lang),
});

/** A quiz as the build leaves it: its wording lies in one file for each language. */
export type BuiltQuiz = { model: unknown; version: string; texts: Readonly<Record<string, string>> };

/** The static files, as the binding hands them out. */
type Files = { fetch: (url: URL) => Promise<Response> };

/** The quizzes of this house as they are now. */
export type Shelf = {
  /** In the order of the registry. */
  ids: readonly string[];
  /** The quiz in a language, or null for an unknown id. */
  take: (id: string, lang: Language) => Promise<Edition | null>;
};

/**
 * The quizzes that the build made. Models are part of the Worker; wording is ten times as large, so it lies among
 * the static files and is read when a language is first asked for.
 */
export const openShelf = (built: Readonly<Record<string, BuiltQuiz>>, files: Files): Shelf => {
  const models = new Map<string, Model>(Object.entries(built).map(([id, { model }]) => [id, parseModel(model)]));
  const known = new Map<string, Edition>();
  return {
    ids: Object.keys(built),
    async take(id, lang) {
      const model = models.get(id);
      const quiz = model && built[id];
      if (!quiz) return null;
      const key = `${id}.${lang}`;
      const edition =
        known.get(key) ?? editionOf({ model, lang, texts: await read(files, quiz.texts[lang] ?? '') }, quiz.version);
      known.set(key, edition);
      return edition;
    },
  };
};

const read = async (files: Files, path: string) => {
  const response = await files.fetch(new URL(path, 'https://files.invalid')); // the host means nothing to the binding
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return parseTexts(await response.json());
};
