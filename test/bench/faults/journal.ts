/**
 * What the visitors know themselves, and nothing that the product would have to tell. `done`: they saw it succeed.
 * `open`: they asked, saw no answer and gave up, so it may have happened or not, but wholly.
 */
export type Known = 'never' | 'open' | 'done';

export type Person = {
  email: string;
  followUps: boolean;
  handedIn: Known;
  /** The run, as the page after the form names it. */
  runId: string | null;
  confirmed: Known;
  /** When it was confirmed, by the product's clock. */
  confirmedAt: number;
  booked: Known;
  bookedAt: number;
  callId: string | null;
  /** When the call is, as last seen; null once it was seen to be cancelled. */
  callAt: number | null;
  /** A change of the call that saw no answer. */
  openChange: boolean;
  /** Changes of the call that were seen to succeed. */
  changes: number;
  unsubscribed: Known;
  unsubscribedAt: number;
};

export const newPerson = (email: string, followUps: boolean): Person => ({
  ...{ email, followUps, handedIn: 'never', runId: null, confirmed: 'never', confirmedAt: 0 },
  ...{ booked: 'never', bookedAt: 0, callId: null, callAt: null, openChange: false, changes: 0 },
  ...{ unsubscribed: 'never', unsubscribedAt: 0 },
});
