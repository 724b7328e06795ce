import type { Fields } from './rule.ts';
import { hostile, type Random } from './values.ts';
import type { World } from './world.ts';

const SPOILT = 0.1; // of the values, in every other request

/** Names and values; each there with a probability of `share`. In every other request some are spoilt, left out or doubled. */
export const pairsOf = async (
  world: World,
  random: Random,
  fields: Fields,
  share: number,
): Promise<[string, string][]> => {
  const pairs: [string, string][] = [];
  const spoilt = random.chance(0.5) ? SPOILT : 0;
  for (const [name, value] of Object.entries(fields)) {
    if (!random.chance(share - spoilt / 2)) continue;
    const text = random.chance(spoilt) ? hostile(random) : await value(world, random);
    pairs.push([name, text]);
    if (random.chance(spoilt / 5)) pairs.push([name, hostile(random)]);
  }
  return pairs;
};

/** As they stand in a query or a form. */
export const encodedPairs = (pairs: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(pairs.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()])).toString();
