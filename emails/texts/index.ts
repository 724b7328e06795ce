import type { Language } from '../../quiz/engine/quiz.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { MailTexts } from './texts.ts';

/** The texts of the mails by language. */
export const texts: Record<Language, MailTexts> = { de, en };
