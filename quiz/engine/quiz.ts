import * as z from 'zod/mini';
import { type Model, parseModel } from './model.ts';
import type { Texts } from './texts.ts';

/** The languages this house speaks. A new one is a line here; the types then name every text that is missing. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language writes dates and figures. */
export const LOCALES = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Language, string>;

export const isLanguage = (value: string): value is Language => LANGUAGES.some((lang) => lang === value);

/** A quiz as it is built into the product: what is asked, and its wording in every language. */
export type Quiz = { model: Model; texts: Record<Language, Texts> };

/** A quiz in one language. */
export type Spoken = { model: Model; lang: Language; texts: Texts };

/**
 * A model and its wording, joined. The types have checked that no text is missing; `parseModel` checks what
 * types cannot.
 * @throws z.core.$ZodError with the exact path of each fault in the model
 */
export const defineQuiz = <const M extends Model>(model: M, texts: Record<Language, Texts<M> & Texts>): Quiz => ({
  model: parseModel(model),
  texts,
});

export const inLanguage = ({ model, texts }: Quiz, lang: Language): Spoken => ({ model, lang, texts: texts[lang] });

/**
 * Wording read back from a file or a database. It was checked by the types of the version that wrote it, and each
 * text is looked up with a check (see textOf).
 */
export const parseTexts = (input: unknown): Texts => Wording.parse(input);

/**
 * An edition is stored once and stays as it was. Those from before a host had questions hold none, and whoever answered
 * them may still book a call: the host then has nothing to ask, instead of no preparation at all.
 */
const Wording = z.pipe(
  z.looseObject({
    areas: z.record(z.string(), z.looseObject({ ask: z._default(z.readonly(z.array(z.string())), []) })),
    guide: z.nullable(
      z.looseObject({ kinds: z.record(z.string(), z.looseObject({ ask: z._default(z.string(), '') })) }),
    ),
  }),
  z.custom<Texts>(),
);
