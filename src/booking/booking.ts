import type { Booking as BookingSetting } from '../lib/calendar.ts';
import { DAY } from '../lib/clock.ts';
import type { Announce, Reaction } from '../lib/facts.ts';
import { type Calls, factOf } from './calls.ts';
import { elsewhere } from './elsewhere/link.ts';
import * as store from './store.ts';

export type BookingDeps = {
  db: D1Database;
  setting: BookingSetting;
  /** The own calendar, where calls are booked in it. */
  calls: Calls | null;
  announce: Announce;
};

const NEWS_KEPT = 400 * DAY; // a booking may be cancelled as long as it lies ahead

type Lead = { id: string; leadId: string; email: string; firstName: string | null };

/** The room of the strategy call, whoever's calendar it is booked in. */
export const createBooking = ({ db, setting, calls, announce }: BookingDeps) => ({
  calls,
  setting,

  /** Where a call is booked in somebody else's calendar, with what is known of the lead filled in. */
  async open(lead: Lead | null, now: number): Promise<string> {
    if (setting.provider === 'builtin') throw new Error('calls are booked in the own calendar');
    if (lead) await store.recordVisit(db, { runId: lead.id, leadId: lead.leadId, now });
    return elsewhere(setting, lead);
  },

  /** Notes that a lead opened the way to the call. */
  visited: (lead: Lead, now: number) => store.recordVisit(db, { runId: lead.id, leadId: lead.leadId, now }),

  findCall: (id: string) => store.findCall(db, id),

  comingCallOf: (leadId: string, now: number) => store.comingCallOf(db, leadId, now),

  /** Calls that begin within a range, without the cancelled ones. */
  callsIn: (range: { from: number; to: number }, most: number) => store.callsIn(db, range, most),

  /** Calls that are over and wait for a word on what became of them. */
  unjudged: (now: number, most: number) => store.unjudgedCalls(db, now, most),

  /** Calls that are judged or cancelled, the latest first. */
  settled: (before: Pick<store.Call, 'startsAt' | 'id'> | null, most: number) => store.settledCalls(db, before, most),

  /**
   * Says what became of a call. Saying it again changes it; a mail to who did not come goes out once.
   * @param also what is written with it, or not at all
   */
  async judge(
    call: store.Call,
    outcome: store.Outcome,
    orderValue: number | null,
    now: number,
    also: readonly D1PreparedStatement[] = [],
  ): Promise<void> {
    const { email, addressKey } = call;
    await announce({ type: 'judged', call: factOf(call), outcome, email, addressKey, at: now }, [
      store.judgeCall(db, call.id, { outcome, orderValue, at: now }),
      ...also,
    ]);
  },

  /** Forgets which news of other calendars were taken in, once none of them comes again. */
  forgetNews: (now: number) => store.deleteNewsBefore(db, now - NEWS_KEPT).run(),

  react: ((fact) => ({
    statements:
      fact.type === 'deleted' ? [store.deleteVisitsOf(db, fact.runIds), store.deleteCallsOf(db, fact.runIds)] : [],
  })) satisfies Reaction,
});

export type Booking = ReturnType<typeof createBooking>;
