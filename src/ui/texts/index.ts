import type { Language } from '../../../quiz/engine/quiz.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { UiTexts } from './texts.ts';

/** The texts of the pages by language. */
export const uiTexts: Record<Language, UiTexts> = { de, en };
