import { de } from './de.ts';
import type { Lang, MailTexts } from './texts.ts';

export const texts: Record<Lang, MailTexts> = { de };
