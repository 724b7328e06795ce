import { DAY } from '../../lib/clock.ts';
import type { Interval } from '../calendar/interval.ts';
import { occurrences } from './occurrences.ts';
import { propertiesIn } from './property.ts';
import { parseRule } from './rule.ts';
import { zonesIn } from './scan.ts';
import { parseOffset, parseStamp } from './stamp.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';
import { namedZone, UTC, type Zone, zoneBy } from './zone.ts';

/**
 * Finds a time zone by the name that a calendar file gives it: the world's (IANA) or Outlook's, else by the rules in
 * the file itself. What is known nowhere is taken for the owner's zone.
 */
export const zonesOf = (calendar: string, range: Interval, owner: Zone): ((name: string) => Zone) => {
  const found = new Map<string, Zone>();
  let described: Map<string, string> | undefined;
  const find = (name: string): Zone => {
    const known = worldZone(name) ?? namedZone(WINDOWS_ZONES[name] ?? '');
    if (known) return known;
    described ??= new Map([...zonesIn(calendar)].map((zone) => [nameOf(zone), zone]));
    const description = described.get(name);
    return (description && zoneByRules(description, range)) || owner;
  };
  return (name) => {
    const zone = found.get(name) ?? find(name);
    found.set(name, zone);
    return zone;
  };
};

/** `Europe/Berlin`, also at the end of `/freeassociation.sourceforge.net/Europe/Berlin`, and iCloud's `GMT-0400`. */
const worldZone = (name: string): Zone | null => {
  if (/^(UTC|GMT|Z|Etc\/UTC|tzone:\/\/Microsoft\/Utc)$/i.test(name)) return UTC;
  const offset = parseOffset(/^(?:GMT|UTC)([+-]\d{4})$/.exec(name)?.[1] ?? '');
  if (offset !== null) return zoneBy(() => offset);
  const parts = name.split('/').filter((part) => part !== '');
  if (parts.length === 1 || !parts.every((part) => /^[\w.+-]+$/.test(part))) return null;
  return namedZone(parts.slice(-2).join('/')) ?? namedZone(parts.slice(-3).join('/'));
};

const nameOf = (zone: string): string => {
  const [property] = propertiesIn(zone, new Set(['TZID']));
  return property?.value ?? '';
};

/** A zone by the days on which its clocks change (RFC 5545 § 3.6.5). */
const zoneByRules = (description: string, range: Interval): Zone | null => {
  const changes = [...description.matchAll(/^BEGIN:(STANDARD|DAYLIGHT)[\s\S]*?^END:\1/gm)]
    .flatMap(([observance]) => changesOf(observance, range))
    .toSorted((a, b) => a.at - b.at);
  const [first] = changes;
  return first ? zoneBy((at) => changes.findLast((change) => change.at <= at)?.after ?? first.before) : null;
};

type Change = { at: number; before: number; after: number };

const changesOf = (observance: string, range: Interval): Change[] => {
  const properties = propertiesIn(observance, new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']));
  const valuesOf = (name: string) => properties.filter((property) => property.name === name).map(({ value }) => value);
  const start = parseStamp(valuesOf('DTSTART')[0] ?? '');
  const before = parseOffset(valuesOf('TZOFFSETFROM')[0] ?? '');
  const after = parseOffset(valuesOf('TZOFFSETTO')[0] ?? '');
  if (!start || before === null || after === null) return [];
  const walls = [start.wall];
  for (const text of valuesOf('RRULE')) {
    const rule = parseRule(text);
    if (!rule) continue;
    const until = rule.until ? rule.until.wall + (rule.until.isUtc ? before : 0) : Number.POSITIVE_INFINITY;
    walls.push(
      ...occurrences(rule, { start: start.wall, until, from: range.from - 400 * DAY, to: range.to + 10 * DAY }),
    );
  }
  for (const text of valuesOf('RDATE').flatMap((value) => value.split(','))) {
    const stamp = parseStamp(text);
    if (stamp) walls.push(stamp.wall);
  }
  return walls.map((wall) => ({ at: wall - before, before, after }));
};
