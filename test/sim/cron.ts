import type { App } from '../../src/app.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import type { Database } from './database.ts';
import type { World } from './world.ts';

const LONGEST_WAIT = 2 * HOUR;
const IN_VAIN = 0.15; // of the ticks at which nothing is due come all the same

type Options = { appNow: () => App; database: Database; isOpen: (at: number) => boolean; until: number };
type Due = { urgent: number | null; any: number | null };

/**
 * Cloudflare's cron, every minute: those ticks at which there is something to do, and some at which there is not. Of
 * those that would find the same as the one before, ever fewer.
 */
export const createCron = (world: World, { appNow, database, isOpen, until }: Options) => {
  const { random, weather } = world;
  let scheduled = Number.POSITIVE_INFINITY;
  let wait = MINUTE;
  let known: number | null = null;
  let seen = { ...NOTHING, writes: -1 };

  /** When a mail is due that nobody holds; `urgent`: one that is no follow-up. */
  const due = (): Due => {
    const writes = database.writes();
    if (writes === seen.writes) return seen;
    const [row] = database.look(
      `SELECT min(iif(rank < 3, free_at, NULL)) AS urgent, min(free_at) AS any
       FROM (SELECT rank, max(due_at, coalesce(lease_until, 0)) AS free_at FROM mails WHERE state IN ('planned', 'sending'))`,
    );
    seen = { urgent: numberIn(row?.urgent), any: numberIn(row?.any), writes };
    return seen;
  };

  const schedule = (moment: number): void => {
    const minute = Math.ceil(moment / MINUTE) * MINUTE + random.whole(0, 2 * SECOND);
    if (minute >= scheduled || minute > until) return;
    scheduled = minute;
    world.at(minute, () => (scheduled === minute ? tick() : undefined));
  };

  const tick = async (): Promise<void> => {
    scheduled = Number.POSITIVE_INFINITY;
    const { any } = due();
    if ((any === null || any > world.now()) && !random.chance(IN_VAIN)) return any === null ? undefined : schedule(any);
    const { cronSkips, cronOverlaps } = weather.rates();
    wait = Math.min(wait * 2, LONGEST_WAIT);
    if (random.chance(cronSkips)) return schedule(world.now() + random.stretch(MINUTE, 30 * MINUTE));
    if (random.chance(cronOverlaps)) await run();
    await run();
  };

  const run = async (): Promise<void> => {
    const app = appNow();
    await world.start('tick', async () => app.tick(await app.clock()));
  };

  /** Where only follow-ups wait for their window, it is enough to come when that opens, and once in a while before. */
  const nextLook = ({ urgent, any }: Due): number => {
    const soon = world.now() + wait;
    if (any === urgent || isOpen(world.now()) || random.chance(0.2)) return soon;
    let opening = Math.ceil(world.now() / HOUR) * HOUR; // windows open on the hour here
    while (!isOpen(opening)) opening += HOUR;
    return urgent === null ? opening : Math.min(opening, Math.max(urgent, soon));
  };

  /** A tick whatever is due. */
  const visit = (moment: number, wanted = (): boolean => true): void => {
    if (moment > until) return;
    world.at(Math.ceil(moment / MINUTE) * MINUTE + random.whole(0, 2 * SECOND), () => (wanted() ? run() : undefined));
  };

  /** Ticks at which, as a rule, nothing is due. */
  const idle = (): void => {
    if (world.now() > until) return;
    world.after(random.whole(1, 20 * DAY), () => {
      visit(Math.ceil(world.now() / HOUR) * HOUR);
      idle();
    });
  };
  idle();

  return {
    /** Something has happened: there may be something to do. */
    wake(): void {
      const now = due();
      if (now.any === null) return;
      if (now.any !== known) wait = MINUTE;
      known = now.any;
      schedule(now.any > world.now() ? now.any : nextLook(now));
    },
    visit,
  };
};

const NOTHING: Due = { urgent: null, any: null };

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
