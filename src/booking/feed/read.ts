import { DAY } from '../../lib/clock.ts';
import type { Interval } from '../calendar/interval.ts';
import { type Event, momentOf, parseEvent, type Time } from './event.ts';
import { merged } from './merged.ts';
import { occurrences } from './occurrences.ts';
import type { Rule } from './rule.ts';
import { eventsNear } from './scan.ts';
import type { Duration } from './stamp.ts';
import type { Zone } from './zone.ts';
import { zonesOf } from './zones.ts';

/** When somebody is busy within a range by a calendar file, merged. `isOwn`: events to overlook, by their UID. */
export const busyIn = (
  calendar: string,
  { range, owner, isOwn }: { range: Interval; owner: Zone; isOwn: (uid: string) => boolean },
): Interval[] => {
  const zones = { owner, find: zonesOf(calendar, range, owner) };
  const events: Event[] = [];
  const replaced = new Map<string, Time[]>();
  for (const text of eventsNear(calendar, range)) {
    const event = parseEvent(text, zones);
    if (!event || isOwn(event.uid)) continue;
    if (event.replaces) replaced.set(event.uid, [...(replaced.get(event.uid) ?? []), event.replaces]);
    events.push(event);
  }
  return merged(
    events
      .filter(({ isBusy }) => isBusy)
      .flatMap((event) => timesOf(event, event.replaces ? [] : (replaced.get(event.uid) ?? []), range))
      .filter(({ from, to }) => from < range.to && to > range.from),
  );
};

const timesOf = (event: Event, replaced: readonly Time[], range: Interval): Interval[] => {
  if (event.rules.length === 0 && event.more.length === 0) return [intervalOf(event.start, event.length)];
  const longest = Math.max(...[event.length, ...event.more.map(({ length }) => length)].map(mostOf));
  // No clock is further from UTC than a day; one more for a length that a change of the clocks stretches.
  const from = range.from - longest - 2 * DAY;
  const to = range.to + 2 * DAY;
  const near = ({ wall }: Time) => wall >= from - DAY && wall < to + DAY;
  const isLeftOut = among([...event.except, ...replaced].filter(near));

  const { start } = event;
  const walls = event.rules.flatMap((rule) =>
    occurrences(rule, { start: start.wall, until: lastOf(rule, start, from, to), from, to }),
  );
  if (event.rules.length === 0) walls.push(start.wall);
  const added = event.more.filter((one) => near(one.start));
  return [
    ...walls.map((wall) => ({ start: { ...start, wall }, length: event.length })),
    ...added.map((one) => ({ start: one.start, length: one.length ?? event.length })),
  ].flatMap((one) => {
    const interval = intervalOf(one.start, one.length);
    return isLeftOut(one.start, interval.from) ? [] : [interval];
  });
};

/** A date stands for whatever begins on it. */
const among = (times: readonly Time[]) => {
  const moments = new Set(times.filter(({ isDate }) => !isDate).map(momentOf));
  const days = new Set(times.map(dayOf));
  const wholeDays = new Set(times.filter(({ isDate }) => isDate).map(dayOf));
  return (start: Time, moment: number): boolean =>
    (start.isDate ? days : wholeDays).has(dayOf(start)) || moments.has(moment);
};

const dayOf = ({ wall }: Time): number => Math.floor(wall / DAY);

const mostOf = (length: Duration | null): number => (length ? length.days * DAY + length.time : 0);

/** A day is left until its end. Moments far away are not asked of the zone: it would have to look up their clocks. */
const lastOf = ({ until }: Rule, start: Time, from: number, to: number): number => {
  if (!until) return Number.POSITIVE_INFINITY;
  if (until.isDate) return until.wall + DAY - 1;
  const near = until.wall > from - DAY && until.wall < to + DAY;
  return until.isUtc && !start.isDate && near ? start.zone.wallOf(until.wall) : until.wall;
};

const intervalOf = (start: Time, { days, time }: Duration): Interval => {
  const from = momentOf(start);
  return { from, to: (days > 0 ? start.zone.momentOf(start.wall + days * DAY) : from) + time };
};
