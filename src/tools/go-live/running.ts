import { styleText } from 'node:util';
import { type House, languagesOf } from '../../lib/site.ts';
import { routes, to } from '../../routes.ts';
import { ownMigrations, ownVersion } from '../version.ts';
import type { Outside } from './outside.ts';
import type { Running } from './site-checks.ts';

const READY_TRIES = 20; // a new domain gets its certificate within a few minutes
const READY_WAIT_MS = 15_000;

/** What a site of this folder should be like. */
export const runningOf = async (house: House, { fetch }: Outside, origin = house.origin): Promise<Running> => ({
  origin,
  fetch,
  quiz: house.landing,
  lang: languagesOf(house)[0] ?? 'de',
  version: await ownVersion(),
  migration: (await ownMigrations()).at(-1) ?? '',
  provider: house.booking.provider,
});

/** Waits until the site answers with this version, for five minutes at most. */
export const untilReady = async ({ origin, version }: Running, { fetch, wait }: Outside): Promise<void> => {
  for (let tries = 0; tries < READY_TRIES; tries++) {
    const says = await fetch(origin + routes.health)
      .then((response) => response.text())
      .catch(() => '');
    if (says.includes(`"version":"${version}"`)) return;
    await wait(READY_WAIT_MS);
  }
};

/** Where everything is, as lines. */
export const addresses = ({ origin, landing }: House): string[] =>
  (
    [
      ['Start page', routes.landing],
      ['Quiz', to.quiz(landing)],
      ['Lines for your website', routes.embed],
      ['Your desk', routes.desk],
      ['Webhook for Resend', routes.resendWebhook],
    ] as const
  ).map(([name, path]) => `${name.padEnd(24)}${styleText('cyan', origin + path)}`);
