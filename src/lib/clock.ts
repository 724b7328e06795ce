/** The present as epoch milliseconds. Asked once per request, mail batch or tick: all it writes bears the same time. */
export type Clock = () => Promise<number>;

export const systemClock: Clock = async () => Date.now();

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
