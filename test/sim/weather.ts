import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import type { Random } from './random.ts';

/** How likely each mishap is, at each occasion. */
const ORDINARY = {
  /** A call of the database or the queue takes a while. */
  slow: 0.08,
  /** … so long that leases run out. */
  stalled: 0.002,
  /** The process dies at a call. */
  crash: 0.002,
  /** A call fails, before or after it took effect. */
  fail: 0.002,
  queueLoses: 0.01,
  queueRepeats: 0.03,
  /** A message takes up to an hour. */
  queueDawdles: 0.02,
  cronSkips: 0.1,
  cronOverlaps: 0.05,
  /** The provider answers 500. */
  providerFails: 0.01,
  /** The provider answers 429 for the rate. */
  providerLimits: 0.02,
  /** No answer comes, though the mail may have been taken. */
  providerSilent: 0.01,
  /** The provider says that a quota is used up. */
  providerFull: 0,
  /** The key has been revoked. */
  providerLocked: 0.003,
  webhookRepeats: 0.1,
  webhookLoses: 0.02,
};
type Rates = typeof ORDINARY;

const NOTHING: Rates = {
  slow: 0.02,
  stalled: 0,
  crash: 0,
  fail: 0,
  queueLoses: 0,
  queueRepeats: 0,
  queueDawdles: 0,
  cronSkips: 0,
  cronOverlaps: 0,
  providerFails: 0,
  providerLimits: 0,
  providerSilent: 0,
  providerFull: 0,
  providerLocked: 0,
  webhookRepeats: 0,
  webhookLoses: 0,
};

/** Hard times: what is worse than usual in them. */
const STORMS = {
  'isolates die': { crash: 0.12 },
  'the database is unwell': { fail: 0.2, slow: 0.5 },
  'all is slow': { slow: 0.9, stalled: 0.06 },
  'the queue is unwell': { queueLoses: 0.4, queueRepeats: 0.4, queueDawdles: 0.3, slow: 0.3 },
  'the queue gives up': { fail: 0.7 },
  'cron is away': { cronSkips: 1 },
  'cron runs wild': { cronSkips: 0, cronOverlaps: 1, slow: 0.5 },
  'the provider fails': { providerFails: 0.8 },
  'the provider limits': { providerLimits: 0.7 },
  'the provider is silent': { providerSilent: 0.9 },
  'the provider is out of reach': { providerSilent: 1, webhookLoses: 1 },
  'the quota is used up': { providerFull: 1 },
  'the key is revoked': { providerLocked: 1 },
  'everything at once': { crash: 0.05, fail: 0.05, slow: 0.5, stalled: 0.02, queueRepeats: 0.3, providerSilent: 0.3 },
} as const satisfies Readonly<Record<string, Partial<Rates>>>;

export type Storm = keyof typeof STORMS;
const [FIRST, ...OTHERS] = Object.keys(STORMS).filter((name): name is Storm => name in STORMS);
export const ALL_STORMS: readonly [Storm, ...Storm[]] = [FIRST ?? 'isolates die', ...OTHERS];

/** What befalls one call. `wait`: ms until it takes effect; `answer`: ms from then to the answer. */
type Fate = {
  wait: number;
  answer: number;
  ill: 'crash-before' | 'crash-after' | 'fail-before' | 'fail-after' | null;
};

/** How the platform is doing. */
export const createWeather = (random: Random) => {
  const raging: Storm[] = [];
  let calm = false;
  let rates: Rates = ORDINARY;

  const settle = (): void => {
    rates = calm ? NOTHING : Object.assign({}, ORDINARY, ...raging.map((storm) => STORMS[storm]));
  };

  return {
    rates: (): Rates => rates,
    begin(storm: Storm): void {
      raging.push(storm);
      settle();
    },
    end(storm: Storm): void {
      raging.splice(raging.indexOf(storm), 1);
      settle();
    },
    /** From now on nothing goes wrong any more. */
    calmDown(): void {
      calm = true;
      settle();
    },

    /** What befalls the next call; null if nothing does, and at once. */
    fateAt(): Fate | null {
      const { slow, stalled, crash, fail } = rates;
      const drawn = random.share();
      if (drawn >= slow + stalled + crash + fail) return null;
      const wait = drawn < stalled ? random.whole(30 * SECOND, 5 * MINUTE) : random.stretch(1, 400);
      const answer = random.chance(0.5) ? 0 : drawn < stalled ? random.whole(1, 5 * MINUTE) : random.stretch(1, 400);
      const late = random.chance(0.5);
      if (drawn < slow + stalled) return { wait, answer, ill: null };
      if (drawn < slow + stalled + crash) return { wait, answer, ill: late ? 'crash-after' : 'crash-before' };
      return { wait, answer, ill: late ? 'fail-after' : 'fail-before' };
    },
  };
};
