import type { Language } from '../../quiz/engine/quiz.ts';
import type { Library } from '../leads/published.ts';

/** What the quizzes call things; ids of older versions stay as they are. */
export type Names = {
  quizzes: readonly { id: string; title: string }[];
  quiz: (id: string) => string;
  area: (quiz: string, id: string | null) => string;
  tier: (quiz: string, id: string | null) => string;
  /** Every area and tier by its id, of all quizzes. */
  areas: ReadonlyMap<string, string>;
  tiers: ReadonlyMap<string, string>;
};

export const namesIn = async (
  { library, quizIds }: { library: Pick<Library, 'present'>; quizIds: readonly string[] },
  lang: Language,
): Promise<Names> => {
  const editions = (await Promise.all(quizIds.map((id) => library.present(id, lang)))).flatMap((one) => one ?? []);
  const known = new Map(
    editions.map(({ model, texts }) => [
      model.id,
      {
        title: texts.title,
        areas: new Map(Object.entries(texts.areas).map(([id, { name }]) => [id, name])),
        tiers: new Map(Object.entries(texts.tiers)),
      },
    ]),
  );
  return {
    quizzes: [...known].map(([id, { title }]) => ({ id, title })),
    quiz: (id) => known.get(id)?.title ?? id,
    area: (quiz, id) => (id === null ? '' : (known.get(quiz)?.areas.get(id) ?? id)),
    tier: (quiz, id) => (id === null ? '' : (known.get(quiz)?.tiers.get(id) ?? id)),
    areas: new Map([...known.values()].flatMap(({ areas }) => [...areas])),
    tiers: new Map([...known.values()].flatMap(({ tiers }) => [...tiers])),
  };
};
