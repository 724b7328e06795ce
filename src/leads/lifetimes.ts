/** How long a confirmation link is good, and an unconfirmed run is kept. */
export const CONFIRMATION_LIFETIME_DAYS = 7; // long enough for a holiday week; unconfirmed data is deleted soon

/** How long the evidence of a consent to follow-up mails is kept after its withdrawal. */
export const PROOF_DAYS = 3 * 366; // claims lapse after three years (§ 195 BGB); a leap day never makes it too short

/** How long a request for the link to "my data" is counted. */
export const REQUEST_DAYS = 1;

/** The same moment of the day so many months before. */
export const monthsBefore = (now: number, months: number): number => {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.getTime();
};
