import * as z from 'zod';
import { type Model, parseModel } from './model.ts';
import type { Texts } from './texts.ts';

export const LANGUAGES = ['de'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: string): value is Language => LANGUAGES.some((lang) => lang === value);

/** A quiz as it is built into the product: what is asked, and its wording in every language. */
export type Quiz = { model: Model; texts: Record<Language, Texts> };

/**
 * A model and its wording, joined. The types have checked that no text is missing; `parseModel` checks what
 * types cannot.
 * @throws z.ZodError with the exact path of each fault in the model
 */
export const defineQuiz = <const M extends Model>(model: M, texts: Record<Language, Texts<M> & Texts>): Quiz => ({
  model: parseModel(model),
  texts,
});

/**
 * A quiz read back from storage. The model is checked; its wording was checked by the types of the version
 * that wrote it, and each text is looked up with a check (see textOf).
 */
export const parseDefinition = (input: unknown): Quiz => {
  const { model, texts } = z
    .object({
      model: z.unknown(),
      texts: z.record(
        z.string(),
        z.custom<Texts>((value) => typeof value === 'object'),
      ),
    })
    .parse(input);
  const of = (lang: Language): Texts => {
    const found = texts[lang] ?? Object.values(texts)[0];
    if (!found) throw new Error('a stored quiz without wording');
    return found;
  };
  return { model: parseModel(model), texts: { de: of('de') } };
};
