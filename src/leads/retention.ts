import type { Booking } from '../booking/booking.ts';
import { DAY } from '../lib/clock.ts';
import type { Announce } from '../lib/facts.ts';
import type { House } from '../lib/site.ts';
import { UNCONFIRMED_KEPT } from './leads.ts';
import { monthsBefore, PROOF_DAYS, REQUEST_DAYS } from './lifetimes.ts';
import * as person from './store/person.ts';
import * as store from './store/retention.ts';

type Deps = { db: D1Database; announce: Announce; booking: Booking; keep: House['keep'] };

/** What is deleted in time, by what it is. */
export type Kind = 'unconfirmed' | 'leads' | 'calls' | 'proofs';

/** How much of it would be deleted at a moment, and how much by then more `soon` after it. */
export type Due = { kind: Kind; now: number; soon: number };

const LEADS_AT_ONCE = 50; // an hour: keeps one transaction small, and is more than any practice wins
const CALLS_AT_ONCE = 100;

/**
 * Deletes in time what nobody needs any more, a small portion at each call. Doing it again, or twice at once, deletes
 * the next portion and nothing else.
 */
export const createRetention = ({ db, announce, booking, keep }: Deps) => {
  const leadsSince = (now: number) => monthsBefore(now, keep.leadsMonths);
  const callsSince = (now: number) => monthsBefore(now, keep.callsMonths);

  const forgetLeads = async (now: number): Promise<void> => {
    const leadIds = await store.silentLeads(db, leadsSince(now), LEADS_AT_ONCE);
    if (leadIds.length === 0) return;
    const runIds = await store.runsOfLeads(db, leadIds);
    const calls = booking.gone(await booking.callsOf({ runIds }), now);
    await announce({ type: 'deleted', runIds, calls, at: now }, [
      store.keepProofs(db, leadIds, { now, keptFor: PROOF_DAYS * DAY }),
      ...store.deleteLeads(db, leadIds),
    ]);
  };

  const forgetCalls = async (now: number): Promise<void> => {
    const calls = booking.gone(await booking.endedBefore(callsSince(now), CALLS_AT_ONCE), now);
    if (calls.length > 0) await announce({ type: 'deleted', runIds: [], calls, at: now }, []);
  };

  return {
    /** Deletes what is due. */
    async sweep(now: number): Promise<void> {
      await forgetLeads(now);
      await forgetCalls(now);
      await db.batch([store.deleteProofsUntil(db, now), person.deleteRequestsBefore(db, now - REQUEST_DAYS * DAY)]);
    },

    /** What would be deleted now, and within the time after that if nothing is heard until then. Deletes nothing. */
    async preview(now: number, ahead: number): Promise<Due[]> {
      const counts: Record<Kind, (at: number) => Promise<number>> = {
        unconfirmed: (at) => store.countUnconfirmedBefore(db, at - UNCONFIRMED_KEPT),
        leads: (at) => store.countSilent(db, leadsSince(at)),
        calls: (at) => booking.countEndedBefore(callsSince(at)),
        proofs: (at) => store.countProofsUntil(db, at),
      };
      return Promise.all(
        KINDS.map(async (kind) => {
          const due = await counts[kind](now);
          return { kind, now: due, soon: (await counts[kind](now + ahead)) - due };
        }),
      );
    },
  };
};

export type Retention = ReturnType<typeof createRetention>;

const KINDS = ['unconfirmed', 'leads', 'calls', 'proofs'] as const satisfies readonly Kind[];
