import { formOf, type QuizForm } from '../../quiz/engine/form.ts';
import { readModel } from '../../quiz/engine/model.ts';
import { type Language, parseTexts, type Spoken } from '../../quiz/engine/quiz.ts';
import { type Files, readBuilt } from './files.ts';

/** One version of a quiz in one language, with the part of it that the browser asks. */
export type Edition = Spoken & { version: string; form: QuizForm };

export const editionOf = (quiz: Spoken, version: string): Edition => ({
  ...quiz,
  version,
  form: formOf(quiz.model, quiz.texts, quiz.lang),
});

/** A quiz as the build leaves it: its model and its wording lie in one file for each language. */
export type BuiltQuiz = { version: string; editions: Readonly<Record<string, string>> };

/** What such a file holds. */
export type BuiltEdition = { model: unknown; texts: unknown };

/** The quizzes of this house as they are now. */
export type Shelf = {
  /** In the order of the registry. */
  ids: readonly string[];
  /** The quiz in a language, or null for an unknown id. */
  take: (id: string, lang: Language) => Promise<Edition | null>;
};

/**
 * The quizzes that the build made. They are as large as the rest of the Worker, so they lie among the static files;
 * each is read when its language is first asked for.
 */
export const openShelf = (built: Readonly<Record<string, BuiltQuiz>>, files: Files): Shelf => {
  const known = new Map<string, Edition>();
  return {
    ids: Object.keys(built),
    async take(id, lang) {
      const quiz = Object.hasOwn(built, id) ? built[id] : undefined;
      if (!quiz) return null;
      const key = `${id}.${lang}`;
      const taken = known.get(key);
      if (taken) return taken;
      const { model, texts } = await readBuilt<BuiltEdition>(files, quiz.editions[lang]);
      const edition = editionOf({ model: readModel(model), lang, texts: parseTexts(texts) }, quiz.version);
      known.set(key, edition);
      return edition;
    },
  };
};
