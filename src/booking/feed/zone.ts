import { DAY } from '../../lib/clock.ts';
import { wallClock } from '../calendar/wall-clock.ts';

/** The clocks of a place. A wall time is what they show, in ms since they showed the beginning of 1970. */
export type Zone = {
  wallOf: (at: number) => number;
  /**
   * The moment of a wall time: the first of two, where clocks are put back; by the offset before, where they skip it
   * (RFC 5545 § 3.3.5).
   */
  momentOf: (wall: number) => number;
};

/** A zone by what its clocks show more than UTC, in ms. They change at most once in two days. */
export const zoneBy = (offsetAt: (at: number) => number): Zone => ({
  wallOf: (at) => at + offsetAt(at),
  momentOf(wall) {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    if (before === after || offsetAt(wall - before) === before || offsetAt(wall - after) !== after)
      return wall - before;
    return wall - after;
  },
});

export const UTC = zoneBy(() => 0);

const named = new Map<string, Zone>();

/** The zone of an IANA name; null for a name that means nothing. */
export const namedZone = (name: string): Zone | null => {
  const known = named.get(name);
  if (known) return known;
  try {
    const clock = wallClock(name);
    const zone = zoneBy((at) => clock.shows(at) - at);
    named.set(name, zone);
    return zone;
  } catch {
    return null;
  }
};
