import type { Sheet } from '../../emails/sheet.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import type { Booking } from '../booking/booking.ts';
import type { Call } from '../booking/calls.ts';
import type { BusyCalendars, CalendarState } from '../booking/feed/busy-calendars.ts';
import type { Leads } from '../leads/leads.ts';
import { hostZone } from '../lib/calendar.ts';
import { DAY } from '../lib/clock.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import type { Outbox } from '../mail/outbox.ts';
import { to } from '../routes.ts';

type Deps = {
  house: House;
  origin: string;
  tokens: Tokens;
  booking: Booking;
  /** Null where calls are booked in somebody else's calendar. */
  busyCalendars: BusyCalendars | null;
  leads: Leads;
  sheetFor: (call: Call, lang: Language) => Promise<Sheet>;
  missedMail: Outbox['missedMail'];
};

/** A call in a list, with what is narrow at whoever comes; null where there is no quiz. */
export type Listed = { call: Call; bottleneck: string | null };

const AHEAD = 400 * DAY; // beyond any horizon

/** What the desk knows about calls. */
export const createDeskCalls = ({
  house,
  origin,
  tokens,
  booking,
  busyCalendars,
  leads,
  sheetFor,
  missedMail,
}: Deps) => ({
  booking,
  setting: house.booking,
  /** The clock by which the desk tells times of calls. */
  zone: hostZone(house.booking),
  sheetFor,
  missedMail,

  /** Calls that have not ended, the next first; what has been judged is over before its time. */
  async coming(lang: Language, now: number, most: number): Promise<Listed[]> {
    const calls = await booking.callsIn({ from: now - DAY, to: now + AHEAD }, most);
    const coming = calls.filter(({ endsAt, outcome }) => endsAt > now && outcome === null);
    const runIds = coming.flatMap(({ runId }) => runId ?? []);
    const letters = runIds.length === 0 ? [] : (await leads.letters(runIds)).flatMap((letter) => letter ?? []);
    const read = await Promise.all(letters.map((letter) => leads.readIn(letter, lang)));
    const bottlenecks = new Map(
      read.map(({ run, analysis }) => [run.id, analysis.bottlenecks.map(({ name }) => name).join(', ')]),
    );
    return coming.map((call) => ({ call, bottleneck: bottlenecks.get(call.runId ?? '') ?? null }));
  },

  /** The owner's own calendars, how well each could be read. */
  calendars: async (): Promise<CalendarState[]> => (busyCalendars ? (await busyCalendars.busy()).calendars : []),

  /** Where her own calendar can subscribe to the calls; null where they stand in another one already. */
  feedUrl: async (): Promise<string | null> =>
    house.booking.provider === 'builtin' ? origin + to.callsFeed(await tokens.sign('calls-feed', 'calls')) : null,
});

export type DeskCalls = ReturnType<typeof createDeskCalls>;

/** Whether one can say what became of a call. */
export const isJudgeable = (call: Call, now: number): boolean => call.state === 'booked' && call.startsAt <= now;
