import { EASE, wordsOf } from '../ease.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { proseOf } from '../wording.ts';

const EASE_AT_LEAST = 50; // below, a text reads like a newspaper's commentary, not like a person talking
const FEWEST_WORDS = 20; // the formulas were made for passages; in a handful of words they judge chance

export type Judged = { path: readonly string[]; ease: number };

/** Reading ease of every tip, and of every part of the guide that is read in one go; null without a formula. */
export const easeIn = ({ texts }: Subject, language: string): { formula: string; judged: Judged[] } | null => {
  const ease = EASE[language];
  const wording = texts[language];
  if (!ease || !wording) return null;
  const parts = [
    ...Object.entries(wording.tips).map(([id, { time: _, ...prose }]) => ({ path: ['tips', id], prose })),
    { path: ['guide', 'limits'], prose: wording.guide.limits },
    ...Object.entries(wording.guide.kinds).map(([id, prose]) => ({ path: ['guide', 'kinds', id], prose })),
    ...Object.entries(wording.guide.reflexes).map(([id, prose]) => ({ path: ['guide', 'reflexes', id], prose })),
  ];
  return {
    formula: ease.formula,
    judged: parts
      .map(({ path, prose }) => ({ path, text: proseOf(prose) }))
      .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
      .map(({ path, text }) => ({ path, ease: ease.of(text) })),
  };
};

/** A tip or a part of the guide that is hard to read. */
export const hardTexts = (subject: Subject): Finding[] =>
  Object.keys(subject.texts).flatMap((language) => {
    const found = easeIn(subject, language);
    return (found?.judged ?? [])
      .filter(({ ease }) => ease < EASE_AT_LEAST)
      .map(({ path, ease }) => ({
        kind: 'hard-to-read' as const,
        at: { in: language, path },
        what: `${language}: ${path.join('.')} has a reading ease of ${Math.floor(ease)}, at least ${EASE_AT_LEAST} is wanted (${found?.formula})`,
        how: 'exact' as const,
      }));
  });
