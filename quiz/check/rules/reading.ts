import type { FollowUps, Texts } from '../../engine/texts.ts';
import { EASE, wordsOf } from '../ease.ts';
import type { Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { proseOf } from '../wording.ts';

const EASE_AT_LEAST = 50; // below, a text reads like a newspaper's commentary, not like a person talking
const FEWEST_WORDS = 20; // the formulas were made for passages; in a handful of words they judge chance

export type Judged = { path: readonly string[]; ease: number };

/**
 * Reading ease of every tip, of what a host asks, and of every part of guide and follow-ups that is read in one go; null
 * without a formula.
 */
export const easeIn = ({ texts }: Subject, language: string): { formula: string; judged: Judged[] } | null => {
  const ease = EASE[language];
  const wording = texts[language];
  if (!ease || !wording) return null;
  const parts = [
    ...Object.entries(wording.tips).map(([id, { time: _, ...prose }]) => ({ path: ['tips', id], prose })),
    ...Object.entries(wording.areas).map(([id, { ask }]) => ({ path: ['areas', id, 'ask'], prose: ask })),
    ...(wording.guide ? guideIn(wording.guide) : []),
    ...(wording.followUps ? followUpsIn(wording.followUps) : []),
  ];
  return {
    formula: ease.formula,
    judged: parts
      .map(({ path, prose }) => ({ path, text: proseOf(prose) }))
      .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS)
      .map(({ path, text }) => ({ path, ease: ease.of(text) })),
  };
};

const guideIn = ({ limits, kinds, reflexes }: NonNullable<Texts['guide']>) => [
  { path: ['guide', 'limits'], prose: limits },
  ...Object.entries(kinds).map(([id, prose]) => ({ path: ['guide', 'kinds', id], prose })),
  ...Object.entries(reflexes).map(([id, prose]) => ({ path: ['guide', 'reflexes', id], prose })),
];

/** Every part of the follow-ups, with the way to it; what an area has to say is divided by mail. */
const followUpsIn = ({ byArea, choice: _, ...chosen }: FollowUps) => [
  ...Object.entries(byArea).flatMap(([id, area]) =>
    Object.entries(area).map(([part, prose]) => ({ path: ['followUps', 'byArea', id, part], prose })),
  ),
  ...Object.entries(chosen).flatMap(([by, texts]) =>
    Object.entries(texts).map(([id, prose]) => ({ path: ['followUps', by, id], prose })),
  ),
];

/** A tip, a host's questions, or a part of guide or follow-ups, that is hard to read. */
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
