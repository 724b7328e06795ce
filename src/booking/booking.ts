import type { Booking as BookingSetting } from '../lib/calendar.ts';
import { DAY } from '../lib/clock.ts';
import type { Announce, GoneCall, Reaction } from '../lib/facts.ts';
import type { Call, Outcome } from './call.ts';
import { type Calls, factOf } from './calls.ts';
import { elsewhere } from './elsewhere/link.ts';
import * as store from './store.ts';

type BookingDeps = {
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
  settled: (before: Pick<Call, 'startsAt' | 'id'> | null, most: number) => store.settledCalls(db, before, most),

  /**
   * Says what became of a call. Saying it again changes it; a mail to who did not come goes out once.
   * @param also what is written with it, or not at all
   */
  async judge(
    call: Call,
    outcome: Outcome,
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

  /** The calls of runs and of an address. */
  callsOf: (who: { runIds: readonly string[]; email?: string | null }) => store.callsOf(db, who),

  /** The address that a keyed hash stands for, if somebody has booked with it. */
  emailBehind: (addressKey: string) => store.emailBehind(db, addressKey),

  /** When the way to the call was opened, by run. */
  visitsOf: (runIds: readonly string[]) => store.visitsOf(db, runIds),

  /** Corrects the name in calls. */
  rename: (ids: readonly string[], name: string) => store.renameCalls(db, ids, name),

  /** Calls as they are told to be gone, to be announced with what they belonged to. */
  gone: (calls: readonly Call[], now: number): GoneCall[] =>
    calls.map((call) => {
      const cancelled = call.state === 'booked' && call.provider === 'builtin' && call.endsAt > now;
      return { ...factOf({ ...call, sequence: call.sequence + (cancelled ? 1 : 0) }), cancelled };
    }),

  /** Calls that ended before a moment, the oldest first. */
  endedBefore: (before: number, most: number) => store.callsEndedBefore(db, before, most),
  countEndedBefore: (before: number) => store.countCallsEndedBefore(db, before),

  /** Forgets which news of other calendars were taken in, once none of them comes again. */
  forgetNews: (now: number) => store.deleteNewsBefore(db, now - NEWS_KEPT).run(),

  react: ((fact) => {
    if (fact.type !== 'deleted') return { statements: [] };
    const [emptied, deleted] = [
      fact.calls.filter(tellsHost(fact.at)),
      fact.calls.filter((call) => !tellsHost(fact.at)(call)),
    ];
    return {
      statements: [
        store.deleteVisitsOf(db, fact.runIds),
        ...emptied.map((call) => store.emptyCall(db, call, fact.at)),
        ...(deleted.length === 0
          ? []
          : [
              store.deleteCalls(
                db,
                deleted.map(({ id }) => id),
              ),
            ]),
        store.refuseMoreCalls(db, fact.runIds),
      ],
    };
  }) satisfies Reaction,
});

/** Whether the host may still have to hear of a call that it is off. */
const tellsHost =
  (at: number) =>
  (call: GoneCall): boolean =>
    call.cancelled || (call.provider === 'builtin' && call.startsAt > at);

export type Booking = ReturnType<typeof createBooking>;
