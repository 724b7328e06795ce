import type { Calendar } from '../lib/calendar.ts';
import { HOUR, MINUTE } from '../lib/clock.ts';
import type { Announce, CallFact, Fact } from '../lib/facts.ts';
import { createAgenda, type Slot } from './calendar/agenda.ts';
import type { By, Call, Said } from './call.ts';
import type { BusyCalendars } from './feed/busy-calendars.ts';
import * as store from './store.ts';

export type { By, Call, Outcome, Said } from './call.ts';

type CallsDeps = {
  db: D1Database;
  calendar: Calendar;
  busyCalendars: BusyCalendars;
  announce: Announce;
  keyOf: (address: string) => Promise<string>;
};

/** Who books, and what was said. `id`: the same form sent twice is one call. */
export type Request = Pick<Call, 'id' | 'runId' | 'leadId' | 'zone' | 'lang' | 'name' | 'email' | 'phone'> & {
  startsAt: number;
  answers: Said;
};

/** Why a call could not be booked, moved or cancelled, and what is free near it. */
export type Refused = {
  ok: false;
  code: 'slot-taken' | 'slot-gone' | 'too-many-calls' | 'moved-often' | 'too-late' | 'call-changed';
  nearest: readonly Slot[];
};

const CALLS_PER_ADDRESS = 3; // still to come, or booked within a day: nobody fills a calendar with one address
const MOVES = 6; // of one call: each sends a mail, to an address that somebody else may have typed in
const STALE = 6 * HOUR; // how long what was last read of the owner's own calendar is believed while it fails
const FRESH = 1 * MINUTE; // how old it may be when a call is booked
const NEAREST = 3;
const TRIES = 2; // what was in the way may be gone by the time one asks for it
const CHOOSING = 15 * MINUTE; // a time that was shown can still be had while the form is filled in, whatever the notice

/** The owner's own calendar: free times, and calls that are booked, moved and cancelled. */
export const createCalls = ({ db, calendar, busyCalendars, announce, keyOf }: CallsDeps) => {
  const agenda = createAgenda(calendar);
  const limits = { perDay: calendar.mostPerDay, perWeek: calendar.mostPerWeek, perAddress: CALLS_PER_ADDRESS };

  /** What is in the way within a range; null while the owner's own calendar cannot be read and she wants no calls then. */
  const inTheWay = async (range: { from: number; to: number }, now: number, without: string | null) => {
    const { intervals, calendars } = await busyCalendars.busy();
    const unknown = calendars.some(({ fault, readAt }) => readAt === null || (fault !== null && now - readAt > STALE));
    if (unknown && calendar.ifCalendarFails === 'closed') return null;
    return { taken: await store.takenIn(db, range, without), busy: intervals };
  };

  /** What is in the way of a slot that could not be taken; null for nothing (any more). */
  const refusal = async (
    startsAt: number,
    now: number,
    without: string | null,
    email: string | null,
  ): Promise<Refused | null> => {
    const way = await inTheWay(agenda.range(now), now, without);
    const nearest = way ? agenda.nearest(startsAt, NEAREST, now, way.taken, way.busy) : [];
    const still = way && agenda.free({ from: startsAt, to: startsAt + 1 }, now - CHOOSING, way.taken, way.busy);
    if (!still || still.length === 0) return { ok: false, code: 'slot-taken', nearest };
    if (email !== null && (await store.callsOfAddress(db, email, now)) >= CALLS_PER_ADDRESS)
      return { ok: false, code: 'too-many-calls', nearest: [] };
    return null;
  };

  /** The slot at a moment, if it can still be had by the calendar and by what the owner does otherwise. */
  const open = async (startsAt: number, now: number, without: string | null) => {
    await busyCalendars.refresh(now, FRESH);
    const way = await inTheWay(agenda.range(now), now, without);
    if (!way) return { ok: false, code: 'slot-gone', nearest: [] } as const;
    const [slot] = agenda.free({ from: startsAt, to: startsAt + 1 }, now - CHOOSING, way.taken, way.busy);
    if (slot) return { ok: true, slot } as const;
    const code = agenda.slotAt(startsAt, now - CHOOSING) ? 'slot-taken' : 'slot-gone';
    return { ok: false, code, nearest: agenda.nearest(startsAt, NEAREST, now, way.taken, way.busy) } as const;
  };

  const done = async (id: string): Promise<{ ok: true; call: Call }> => {
    const call = await store.findCall(db, id);
    if (!call) throw new Error('a call that was just written is not there');
    return { ok: true, call };
  };

  const changeable = (call: Call, now: number): boolean =>
    call.state === 'booked' && now <= call.startsAt - calendar.changesUntilHours * HOUR;

  const mayChange = (call: Call, by: By, now: number): boolean =>
    by === 'owner' ? call.state === 'booked' && now < call.startsAt : changeable(call, now);

  return {
    calendar,
    changeable,

    /** From when to when calls can be booked at all. */
    range: (now: number) => agenda.range(now),

    /**
     * Free slots that begin within a range.
     * @param without a call that is to be moved: its own time counts as free
     */
    async free(range: { from: number; to: number }, now: number, without: string | null = null): Promise<Slot[]> {
      const way = await inTheWay(range, now, without);
      return way ? agenda.free(range, now, way.taken, way.busy) : [];
    },

    /** Whether a time that was shown a while ago can still be had. */
    async isFree(startsAt: number, now: number, without: string | null = null): Promise<boolean> {
      const range = { from: startsAt, to: startsAt + 1 };
      const way = await inTheWay(range, now, without);
      return way !== null && agenda.free(range, now - CHOOSING, way.taken, way.busy).length > 0;
    },

    /** A few free slots that are soon and lie apart. */
    async next(most: number, now: number): Promise<Slot[]> {
      const way = await inTheWay(agenda.range(now), now, null);
      return way ? agenda.next(most, now, way.taken, way.busy) : [];
    },

    /** Books a call. The same request twice is one call. */
    async book(request: Request, now: number): Promise<{ ok: true; call: Call } | Refused> {
      const before = await store.findCall(db, request.id);
      if (before) return { ok: true, call: before };
      const opened = await open(request.startsAt, now, null);
      if (!opened.ok) return opened;
      const { email } = request;
      const call = { ...request, ...opened.slot, provider: 'builtin' as const, externalId: null, place: null };
      const addressKey = await keyOf(email);
      for (let tries = 1; ; tries++) {
        try {
          await announce({ type: 'booked', call: factOf({ ...call, sequence: 0 }), email, addressKey, at: now }, [
            store.insertCall(db, { ...call, addressKey, createdAt: now }, limits),
          ]);
          return await done(request.id);
        } catch (thrown) {
          const twice = await store.findCall(db, request.id);
          if (twice) return { ok: true, call: twice };
          if (request.runId !== null && !(await store.hasRun(db, request.runId)))
            return { ok: false, code: 'slot-gone', nearest: [] }; // erased in this very moment
          const refused = await refusal(request.startsAt, now, null, email);
          if (refused) return refused;
          if (tries === TRIES) throw thrown;
        }
      }
    },

    /**
     * Moves a call to another free time; the old one is free once the new one is taken.
     * @param by the owner may do it until the call begins
     * @param also what is written with it, or not at all
     */
    async move(
      call: Call,
      startsAt: number,
      { reason, zone }: { reason: string | null; zone: string },
      now: number,
      by: By = 'visitor',
      also: readonly D1PreparedStatement[] = [],
    ): Promise<{ ok: true; call: Call } | Refused> {
      if (call.state === 'booked' && call.startsAt === startsAt) return { ok: true, call };
      if (!mayChange(call, by, now)) return { ok: false, code: 'too-late', nearest: [] };
      if (by === 'visitor' && call.sequence >= MOVES) return { ok: false, code: 'moved-often', nearest: [] };
      const opened = await open(startsAt, now, call.id);
      if (!opened.ok) return opened;
      const { email, addressKey } = call;
      const moved = factOf({ ...call, ...opened.slot, sequence: call.sequence + 1 });
      try {
        await announce({ type: 'moved', call: moved, email, addressKey, at: now }, [
          store.moveCall(db, call, opened.slot, limits, { reason, zone, at: now }),
          ...also,
        ]);
      } catch (thrown) {
        const present = await store.findCall(db, call.id);
        if (present?.startsAt === startsAt && present.state === 'booked') return { ok: true, call: present };
        if (present?.sequence !== call.sequence) return { ok: false, code: 'call-changed', nearest: [] };
        const refused = await refusal(startsAt, now, call.id, null);
        if (refused) return refused;
        throw thrown;
      }
      return done(call.id);
    },

    /** Cancels a call; doing it again changes nothing. The owner may do it until it begins. */
    async cancel(
      call: Call,
      reason: string | null,
      now: number,
      by: By = 'visitor',
      also: readonly D1PreparedStatement[] = [],
    ): Promise<{ ok: true; call: Call } | Refused> {
      if (call.state === 'cancelled') return { ok: true, call };
      if (!mayChange(call, by, now)) return { ok: false, code: 'too-late', nearest: [] };
      const { email, addressKey } = call;
      const fact: Fact = {
        ...{ type: 'cancelled', email, addressKey, at: now },
        call: factOf({ ...call, sequence: call.sequence + 1 }),
      };
      try {
        await announce(fact, [store.cancelCall(db, call, { reason, by, at: now }), ...also]);
      } catch (thrown) {
        const present = await store.findCall(db, call.id);
        if (present?.state === 'cancelled') return { ok: true, call: present };
        if (present?.sequence !== call.sequence) return { ok: false, code: 'call-changed', nearest: [] };
        throw thrown;
      }
      return done(call.id);
    },
  };
};

export type Calls = ReturnType<typeof createCalls>;

/** What the other rooms hear of a call. */
export const factOf = (
  call: Pick<Call, 'id' | 'sequence' | 'runId' | 'leadId' | 'startsAt' | 'endsAt' | 'provider'>,
): CallFact => {
  const { id, sequence, runId, leadId, startsAt, endsAt, provider } = call;
  return { id, sequence, runId, leadId, startsAt, endsAt, provider };
};
