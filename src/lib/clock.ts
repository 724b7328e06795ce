/** The present as epoch milliseconds. Asked once per request, mail batch or tick: all it writes bears the same time. */
export type Clock = () => Promise<number>;

export const systemClock: Clock = async () => Date.now();

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const LAST = Date.UTC(10_000, 0); // what lies behind it cannot be said as a date

/** Whether a number that came from outside is a moment after 1970 that can be said as a date. */
export const isMoment = (at: number): boolean => Number.isSafeInteger(at) && at > 0 && at < LAST;
