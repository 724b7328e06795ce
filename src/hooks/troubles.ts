import { troublesOf } from './store/deliveries.ts';

const OFTEN = 3; // attempts that failed, over six minutes: not just a restart

/**
 * What of the webhooks needs a hand.
 * @returns `dead`: deliveries that were given up; `failing`: endpoints that are gone or refuse again and again
 */
export const hookTroubles = (db: D1Database): Promise<{ dead: number; failing: number }> => troublesOf(db, OFTEN);
