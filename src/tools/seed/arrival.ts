import { DAY } from '../../lib/clock.ts';
import type { Device } from '../../lib/visitor.ts';
import { oneOf, type Random } from './draw.ts';
import { CAMPAIGN_WEIGHT, CAMPAIGNS, STEADY_SOURCES } from './words.ts';

/** Where somebody comes from on a day: from what is always there, or by the campaign of the quarter. */
export const sourceOn = (day: number, random: Random): string | null => {
  const date = new Date(day * DAY);
  const campaign = CAMPAIGNS[Math.floor(date.getUTCMonth() / 3)] ?? CAMPAIGNS[0];
  return oneOf(random, [...STEADY_SOURCES, [`newsletter/mail/${campaign}-${date.getUTCFullYear()}`, CAMPAIGN_WEIGHT]]);
};

const DEVICES: readonly (readonly [Device, number])[] = [
  ['phone', 62],
  ['desktop', 33],
  ['tablet', 5],
];

export const deviceOf = (random: Random): Device => oneOf(random, DEVICES);
