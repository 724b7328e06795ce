import { pick, pickWeighted, type Random } from '../../../quiz/check/random.ts';
import { base64url } from '../../lib/bytes.ts';
import { ID_BYTES } from '../../lib/ids.ts';

/** What is drawn again and again while a life is made up. */

/** An id in the form of a random one, from the seed. */
export const drawnId = (random: Random): string =>
  base64url(Uint8Array.from({ length: ID_BYTES }, () => Math.floor(random() * 256)));

/** Whether something happens that does so with this chance (0–1). */
export const happens = (random: Random, chance: number): boolean => random() < chance;

/** A number between two, the first one included. */
export const between = (random: Random, from: number, to: number): number => from + random() * (to - from);

/** A number around a median that is seldom far more, as waiting times are: `spread` 1 is wide, 0.5 is narrow. */
export const around = (random: Random, median: number, spread: number): number => {
  const bell = random() + random() + random() + random() - 2; // nearly normal, deviation 0.58
  return median * Math.exp((spread * bell) / 0.58);
};

/** One of several, each as likely as its weight. */
export const oneOf = <T>(random: Random, weighted: readonly (readonly [T, number])[]): T =>
  pickWeighted(
    random,
    weighted,
    weighted.map(([, weight]) => weight),
  )[0];

export { pick, type Random };
