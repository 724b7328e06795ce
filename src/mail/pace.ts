import { type Clock, DAY, SECOND } from '../lib/clock.ts';
import type { Pace } from './mailer.ts';
import * as store from './store/pace.ts';

const MARGIN = 1.04; // requests that set out evenly do not arrive so: 40 ms late, and the second that follows is not too full
const LONGEST_WAIT = 30 * SECOND; // with the patience for an answer well under the lease of the outbox

type Deps = {
  db: D1Database;
  clock: Clock;
  /** Lets so many ms pass; waiting costs no CPU time. */
  wait: (ms: number) => Promise<unknown>;
  requestsPerSecond: number;
};

/**
 * One row of the database hands each request its own moment, so that any number of deliveries at once keep to what
 * the provider allows: what the owner says, or less, where the provider's answers name less.
 */
export const createPace = ({ db, clock, wait, requestsPerSecond }: Deps): Pace => {
  let said: number | null = null;
  const rateAt = (named: number | null): number => Math.min(requestsPerSecond, named ?? requestsPerSecond);

  return {
    requestsPerSecond,

    async turn(mails, most) {
      const now = await clock();
      const latest = now + LONGEST_WAIT;
      const day = Math.floor(now / DAY);
      const asked = { now, day, mails, most, second: SECOND * MARGIN, requestsPerSecond, latest };
      const given = await store.give(db, asked);
      if (!given) {
        const at = (await store.lastGiven(db)) ?? now;
        return at > latest ? { kind: 'far', at } : { kind: 'full' };
      }
      said = given.said;
      const ms = given.given_at - (await clock());
      if (ms > 0) await wait(ms);
      return { kind: 'granted' };
    },

    async learn(outcome, mails) {
      const notTaken = outcome.kind === 'later' || outcome.kind === 'refused';
      const limited = outcome.kind === 'later' && !outcome.quota ? outcome.retryAt : null;
      const named = outcome.requestsPerSecond ?? null;
      const changed = named !== null && rateAt(named) !== rateAt(said);
      const back = notTaken ? mails : 0;
      if (back === 0 && limited === null && !changed) return;
      const now = await clock();
      await store.learn(db, {
        notBefore: limited === null ? 0 : Math.min(limited, now + LONGEST_WAIT),
        said: changed ? named : null,
        day: Math.floor(now / DAY),
        back,
      });
    },
  };
};
