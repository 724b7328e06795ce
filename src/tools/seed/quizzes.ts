import { shownOnly } from '../../../quiz/check/choices.ts';
import { around, mixed } from '../../../quiz/check/population.ts';
import { ANSWERED_OTHERWISE } from '../../../quiz/check/simulate.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import { type Profile, profileOf, traitOf } from '../../../quiz/engine/profile.ts';
import type { Edition } from '../../lib/quizzes.ts';
import { happens, pick, type Random } from './draw.ts';

/** A quiz as people take it: its editions by language, and how one of them answers. */
export type Asked = {
  id: string;
  version: string;
  editions: readonly Edition[];
  answer: (random: Random) => Taken;
};

/** Complete answers to the questions that were shown, in their order, and what they come to. */
export type Taken = { answers: Answers; profile: Profile; tier: string | null; churn: string | null };

const LIKE_A_PERSONA = 0.6; // the others are anybody, as `npm run quiz:simulate` draws them

/** The quizzes with the people that their authors know; a quiz without any is answered by anybody. */
export const askedFrom = (
  editions: readonly Edition[],
  personas: Readonly<Record<string, readonly { answers: Answers }[]>>,
): Asked[] => {
  const ids = [...new Set(editions.map(({ model }) => model.id))];
  return ids.flatMap((id) => {
    const own = editions.filter(({ model }) => model.id === id);
    const [first] = own;
    if (!first) return [];
    const { model, version } = first;
    const anybody = mixed(model);
    const known = (personas[id] ?? []).map(({ answers }) => around(model, answers, ANSWERED_OTHERWISE));
    const answer = (random: Random): Taken => {
      const draw = known.length > 0 && happens(random, LIKE_A_PERSONA) ? pick(random, known) : anybody;
      const answers = shownOnly(model, draw(random));
      const profile = profileOf(model, answers);
      const tier = profile.areas.find((area) => area.id === profile.bottleneck)?.tier ?? null;
      return { answers, profile, tier, churn: traitOf(profile, model.guide?.kind) };
    };
    return [{ id, version, editions: own, answer }];
  });
};

/** The edition in a language, or the first there is. */
export const editionIn = ({ editions }: Asked, lang: string): Edition => {
  const edition = editions.find((one) => one.lang === lang) ?? editions[0];
  if (!edition) throw new Error('a quiz in no language');
  return edition;
};
