import { textOf } from './form.ts';
import type { Texts } from './texts.ts';

/** What an area is called within a sentence. */
export const inSentence = (texts: Texts, area: string): string => {
  const text = textOf(texts.areas, area);
  return text.inSentence ?? text.name;
};

/** A text with its blanks filled; one that nothing is known for stays. */
export const fill = (text: string, blanks: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => blanks[name] ?? whole);
