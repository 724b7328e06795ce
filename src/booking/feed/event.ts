import { DAY } from '../../lib/clock.ts';
import { type Property, propertiesIn, zoneNameOf } from './property.ts';
import { parseRule, type Rule } from './rule.ts';
import { type Duration, parseDuration, parseStamp, type Stamp } from './stamp.ts';
import { UTC, type Zone } from './zone.ts';

/** A date or time, and whose clocks it goes by. */
export type Time = Stamp & { zone: Zone };

/** What an event of a calendar file says about time. */
export type Event = {
  uid: string;
  start: Time;
  length: Duration;
  rules: readonly Rule[];
  /** Added to what the rules say; each with the length of the event, if it brings none. */
  more: readonly { start: Time; length: Duration | null }[];
  /** Left out of it. */
  except: readonly Time[];
  /** The time of the series in whose stead it takes place, or does not. */
  replaces: Time | null;
  isBusy: boolean;
};

/** Zones by their name in the file. Dates and times without a zone go by the owner's clocks. */
export type Zones = { owner: Zone; find: (name: string) => Zone };

const WANTED = new Set([
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'TRANSP',
  'STATUS',
  'X-MICROSOFT-CDO-BUSYSTATUS',
]);

/** Reads one event; null if it does not say when. */
export const parseEvent = (text: string, zones: Zones): Event | null => {
  const properties = propertiesIn(text, WANTED);
  const all = (name: string) => properties.filter((property) => property.name === name);
  const timesOf = (name: string) => all(name).flatMap((property) => timesIn(property, zones));
  const firstOf = (name: string) => all(name)[0]?.value ?? '';

  const [start] = timesOf('DTSTART');
  if (!start) return null;
  const recurs = all('RRULE').length + all('RDATE').length > 0;
  return {
    uid: firstOf('UID'),
    start,
    length: lengthOf(start, timesOf('DTEND')[0] ?? parseDuration(firstOf('DURATION')), recurs),
    rules: all('RRULE').flatMap(({ value }) => parseRule(value) ?? []),
    more: all('RDATE').flatMap((property) => periodsIn(property, zones)),
    except: timesOf('EXDATE'),
    replaces: timesOf('RECURRENCE-ID')[0] ?? null,
    isBusy:
      firstOf('TRANSP').toUpperCase() !== 'TRANSPARENT' &&
      firstOf('STATUS').toUpperCase() !== 'CANCELLED' &&
      firstOf('X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase() !== 'FREE',
  };
};

const timesIn = (property: Property, zones: Zones): Time[] =>
  property.value.split(',').flatMap((text) => timeOf(text, property, zones) ?? []);

const timeOf = (text: string, property: Property, { owner, find }: Zones): Time | null => {
  const stamp = parseStamp(text);
  if (!stamp) return null;
  if (stamp.isUtc) return { ...stamp, zone: UTC };
  const name = stamp.isDate ? null : zoneNameOf(property);
  return { ...stamp, zone: name === null ? owner : find(name) };
};

/**
 * A date without an end is a day (RFC 5545 § 3.6.1). What comes back may have begun years ago: its length is read off
 * the clocks, whose changes of then need not be known.
 */
const lengthOf = (start: Time, end: Time | Duration | null, recurs: boolean): Duration => {
  if (!end) return { days: start.isDate ? 1 : 0, time: 0 };
  if (!('wall' in end)) return end;
  if (start.isDate) return { days: Math.max(1, Math.round((end.wall - start.wall) / DAY)), time: 0 };
  const byTheClock = recurs && start.zone === end.zone;
  return { days: 0, time: byTheClock ? end.wall - start.wall : momentOf(end) - momentOf(start) };
};

/** Times, or periods such as `20260601T090000Z/PT1H`. */
const periodsIn = (property: Property, zones: Zones): Event['more'] =>
  property.value.split(',').flatMap((text) => {
    const [from = '', to] = text.split('/');
    const start = timeOf(from, property, zones);
    if (!start) return [];
    const end = to === undefined ? null : timeOf(to, property, zones);
    if (end) return [{ start, length: lengthOf(start, end, true) }];
    return [{ start, length: to === undefined ? null : parseDuration(to) }];
  });

export const momentOf = ({ wall, zone }: Time): number => zone.momentOf(wall);
