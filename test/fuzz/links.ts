import type { Purpose } from '../../src/lib/tokens.ts';
import { hostile, oneOf, type Random } from './values.ts';
import { linkToMe, type World } from './world.ts';

/** Mostly a good link; else one that is over, for something else, of somebody who is not there, forged, or no link at all. */
export const tokenFor = async (world: World, random: Random, purpose: Purpose) => {
  const { tokens, forger, subjects, now } = world;
  const subject = oneOf(random, [...subjects[purpose], 'nobody']);
  const whole = (text: string) => ({ good: false, text });
  const kind = random.share();
  if (kind < 0.6) {
    if (purpose === 'me' && random.chance(0.2)) return whole(await linkToMe(world, 'dan@example.org'));
    return { good: true, text: await tokens.sign(purpose, subject, random.chance(0.5) ? undefined : now + 86_400_000) };
  }
  if (kind < 0.68) return whole(await tokens.sign(purpose, subject, now - 1_000));
  if (kind < 0.78) {
    const other = oneOf(random, Object.keys(subjects) as (keyof typeof subjects)[]);
    return { good: other === purpose, text: await tokens.sign(other, oneOf(random, [...subjects[other], subject])) };
  }
  if (kind < 0.86) return whole(await forger.sign(purpose, subject));
  const text = await tokens.sign(purpose, subject);
  if (kind < 0.93) {
    const at = random.whole(0, text.length - 2);
    const changed = text.slice(0, at) + oneOf(random, ['A', '.', '', '%00', '_']) + text.slice(at + 1);
    return { good: changed === text, text: changed };
  }
  return whole(hostile(random));
};
