import { DAY, HOUR } from '../../lib/clock.ts';
import { idOf } from '../../lib/ids.ts';
import { faultOf, log } from '../../lib/log.ts';
import type { Interval } from '../calendar/interval.ts';
import { type Download, download } from './download.ts';
import type { Fault } from './fault.ts';
import { merged } from './merged.ts';
import { busyIn } from './read.ts';
import * as store from './store.ts';
import { namedZone, UTC } from './zone.ts';

const UNWRITTEN = HOUR; // nothing new: that a calendar was looked at is written down so often, row writes are limited
const AHEAD_DAYS = 2; // busy times reach further than the horizon, for as long as a list can go unrenewed

type Deps = {
  db: D1Database;
  /** The private addresses of the owner's calendars. They are secrets. */
  addresses: readonly string[];
  fetch: typeof fetch;
  /** The owner's time zone: whole days and times without a zone are hers. */
  zone: string;
  horizonDays: number;
  /** Of the site's origin. The calls booked here have UIDs that end in it; in her calendar they are no news. */
  ownHost: string;
};

/** How well a calendar could be read. `label`: its host, numbered if there are several, as its address is a secret. */
export type CalendarState = {
  label: string;
  /** Epoch ms, up to an hour behind while nothing changes; 0 and null: never. */
  triedAt: number;
  readAt: number | null;
  /** Why the last try failed. The busy times that were read before then stay. */
  fault: Fault | null;
};

/** The owner's real calendars, by their private ICS addresses: when she has no time for a call. */
export const createBusyCalendars = ({ db, addresses, fetch, zone, horizonDays, ownHost }: Deps) => {
  const owner = namedZone(zone) ?? UTC;
  const labels = labelsOf(addresses);
  /** When this process last tried each; the row may not say so yet. */
  const tried = new Map<string, number>();
  let ids: Promise<readonly string[]> | undefined;
  /** Another zone, horizon or host makes another list of busy times: one that has to be read anew. */
  const idsOf = () => {
    ids ??= Promise.all(addresses.map((address) => idOf('calendar', address, zone, String(horizonDays), ownHost)));
    return ids;
  };

  const busyTimesIn = (calendar: string, now: number): Interval[] => {
    const today = Math.floor(now / DAY) * DAY; // the list stays the same for a day, unless the calendar changes
    return busyIn(calendar, {
      range: { from: today, to: today + (horizonDays + AHEAD_DAYS) * DAY },
      owner,
      isOwn: (uid) => uid.toLowerCase().endsWith(`@${ownHost}`),
    });
  };

  /** What a try at a calendar leaves to be written. */
  const read = async (calendar: Known, now: number): Promise<D1PreparedStatement[]> => {
    const { id, row } = calendar;
    tried.set(id, now);
    const answer = await download(fetch, calendar.address, validatorOf(row, now));
    const overdue = !row || now - row.triedAt >= UNWRITTEN;
    if (!answer.ok) {
      if (row?.fault === answer.fault && !overdue) return [];
      log('warn', 'calendar-unreadable', { calendar: calendar.number, fault: answer.fault });
      return [store.keepFault(db, { id, triedAt: now, fault: answer.fault })];
    }
    const next = renewed(answer, row, (text) => busyTimesIn(text, now));
    const isNews = row?.fault !== null || !isSame(row.busy, next.busy);
    return isNews || overdue ? [store.keepRead(db, { id, triedAt: now, ...next })] : [];
  };

  return {
    /**
     * Reads every calendar anew that was not read within `olderThan` ms (default: all of them). Never throws: what
     * fails is kept with the calendar. Writes one row for each at most, and none for an hour if nothing changed.
     */
    async refresh(now: number, olderThan = 0): Promise<void> {
      try {
        const all = await idsOf();
        const isDue = (last: number) => olderThan === 0 || now - last >= olderThan;
        if (all.length > 0 && !all.some((id) => isDue(tried.get(id) ?? 0))) return;
        const rows = await store.loadCalendars(db, all);
        const due = all
          .map((id, i) => ({ id, number: i + 1, address: addresses[i] ?? '', row: rows.find((row) => row.id === id) }))
          .filter(({ id, row }) => isDue(Math.max(tried.get(id) ?? 0, row?.triedAt ?? 0)));
        const writes = await Promise.all(due.map((calendar) => read(calendar, now)));
        await db.batch([store.forgetOthers(db, all), ...writes.flat()]);
      } catch (thrown) {
        log('error', 'calendars-not-refreshed', faultOf(thrown));
      }
    },

    /** When the owner is busy as last read, merged and ascending, and how well each calendar could be read. */
    async busy(): Promise<{ intervals: Interval[]; calendars: CalendarState[] }> {
      const all = await idsOf();
      if (all.length === 0) return { intervals: [], calendars: [] };
      const rows = await store.loadCalendars(db, all);
      return {
        intervals: merged(rows.flatMap(({ busy }) => busy)),
        calendars: all.map((id, i) => {
          const { triedAt = 0, readAt = null, fault = null } = rows.find((row) => row.id === id) ?? {};
          return { label: labels[i] ?? '', triedAt, readAt, fault };
        }),
      };
    },
  };
};

export type BusyCalendars = ReturnType<typeof createBusyCalendars>;

type Known = { id: string; number: number; address: string; row: store.CalendarRow | undefined };

/** Once a day a calendar is read whether it has changed or not: the horizon has moved on. */
const validatorOf = (row: store.CalendarRow | undefined, now: number): string | null =>
  row?.readAt != null && Math.floor(row.readAt / DAY) === Math.floor(now / DAY) ? row.validator : null;

const renewed = (
  answer: Download & { ok: true },
  row: store.CalendarRow | undefined,
  busyTimesIn: (calendar: string) => Interval[],
): { validator: string | null; busy: readonly Interval[] } =>
  answer.calendar === null
    ? { validator: row?.validator ?? null, busy: row?.busy ?? [] }
    : { validator: answer.validator, busy: busyTimesIn(answer.calendar) };

const isSame = (one: readonly Interval[], other: readonly Interval[]): boolean =>
  one.length === other.length && one.every(({ from, to }, i) => from === other[i]?.from && to === other[i]?.to);

const labelsOf = (addresses: readonly string[]): string[] => {
  const hosts = addresses.map((address) => URL.parse(address.replace(/^webcals?:/i, 'https:'))?.hostname ?? '');
  return hosts.map((host, i) =>
    hosts.indexOf(host) === hosts.lastIndexOf(host)
      ? host
      : `${host} (${hosts.slice(0, i + 1).filter((one) => one === host).length})`,
  );
};
