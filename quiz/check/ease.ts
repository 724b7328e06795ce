import type { Language } from '../engine/quiz.ts';

/** Reading ease of a text: about 0 (hard) to 100 (easy). 50 and more can be read without effort. */
export type Ease = { formula: string; of: (text: string) => number };

/**
 * By language, one for each that this house speaks; another is not judged. German: T. Amstad, "Wie verständlich sind
 * unsere Zeitungen?", Zürich 1978, Flesch's formula fitted to German. English: R. Flesch, "A new readability
 * yardstick", Journal of Applied Psychology 32 (1948).
 */
export const EASE: Readonly<Record<string, Ease>> = {
  de: { formula: 'Amstad', of: (text) => easeOf(text, germanSyllables, { base: 180, sentence: 1, word: 58.5 }) },
  en: {
    formula: 'Flesch',
    of: (text) => easeOf(text, englishSyllables, { base: 206.835, sentence: 1.015, word: 84.6 }),
  },
} satisfies Record<Language, Ease>;

type Weights = { base: number; sentence: number; word: number };

/** base − words per sentence − syllables per word, each weighted. A text without words is easy. */
const easeOf = (text: string, syllables: (word: string) => number, weights: Weights): number => {
  const words = wordsOf(text);
  if (words.length === 0) return weights.base;
  const perSentence = words.length / Math.max(1, sentencesOf(text));
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return weights.base - weights.sentence * perSentence - weights.word * perWord;
};

/** What stands between spaces and has a letter or digit in it; a compound with a hyphen is one word. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** As Flesch counted: full stop, question and exclamation mark, colon, semicolon, dash end one; so does a line. */
const sentencesOf = (text: string): number =>
  text.split(/[.!?…:;]+["“”»«)']*(?=\s|$)|\s[–—]\s|\n/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Each vowel is a syllable, and each pair that is spoken as one; a number counts as one. */
export const germanSyllables = (word: string): number =>
  countOf(word.toLowerCase().replace(/qu/g, 'q'), /aa|ee|oo|ai|ay|au|äu|ei|ey|eu|ie|[aeiouyäöü]/g);

/** The customary estimate: groups of vowels, without silent endings. */
export const englishSyllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const apart = letters.replace(/(?<![ct])i(?=en[ct])/g, 'i '); // cli-ent, but pa-tient
  return countOf(apart.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, '').replace(/^y/, ''), /[aeiouy]{1,2}/g);
};

const countOf = (text: string, pattern: RegExp): number => Math.max(1, text.match(pattern)?.length ?? 0);
