import { DAY } from '../lib/clock.ts';

const FOLLOW_UP_SHARE = 0.7; // of a day's quota: the rest is for people who are waiting in front of their inbox

/** What a day's quota leaves to mails of each kind. Moments are epoch ms. */
export type Scarcity = {
  /** UTC days since 1970, as the provider counts them. */
  day: number;
  /** When the next one begins. */
  until: number;
  /** Null where there is no quota. */
  mostMails: number | null;
  mostBeforeFollowUps: number | null;
};

export const scarcityAt = (now: number, dailyQuota: number | null): Scarcity => {
  const day = Math.floor(now / DAY);
  return {
    day,
    until: (day + 1) * DAY,
    mostMails: dailyQuota,
    mostBeforeFollowUps: dailyQuota === null ? null : Math.floor(dailyQuota * FOLLOW_UP_SHARE),
  };
};
