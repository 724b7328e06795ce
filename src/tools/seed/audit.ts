import { DAY, HOUR, MINUTE } from '../../lib/clock.ts';
import type { House } from '../../lib/site.ts';
import { between, happens, type Random } from './draw.ts';
import type { Write } from './rows.ts';
import type { Entry } from './world.ts';

const OWNER_COMES = 0.8; // on a working day
const VIEWER_COMES = 0.15;
const OPENS = 8 * HOUR;

/** The audit list while it is gathered: it is written in its order, a day at a time. */
export const createAudit = (write: Write, random: Random, { desk }: House) => {
  const entries: Entry[] = [];
  return {
    noteDown: (entry: Entry): void => void entries.push(entry),

    /** Who signs in on a day that begins at a moment. */
    signIns(beginsAt: number): void {
      const weekday = new Date(beginsAt + DAY / 2).getUTCDay();
      if (weekday === 0 || weekday === 6) return;
      const come = (people: readonly string[], chance: number) => {
        for (const who of people)
          if (happens(random, chance))
            entries.push({
              at: Math.round(beginsAt + OPENS + between(random, 0, 90 * MINUTE)),
              who,
              what: 'signed-in',
              about: null,
            });
      };
      come(desk.owners, OWNER_COMES);
      come(desk.viewers, VIEWER_COMES);
    },

    /** Writes what was done from one moment until before another, and forgets what was before. */
    flush(from: number, until: number): void {
      const due = entries.filter(({ at }) => at < until).sort((a, b) => a.at - b.at);
      const left = entries.filter(({ at }) => at >= until);
      for (const entry of due) if (entry.at >= from) write('audit', entry);
      entries.splice(0, entries.length, ...left);
    },
  };
};
