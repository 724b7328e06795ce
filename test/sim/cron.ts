import type { App } from '../../src/app.ts';
import type { Database } from './database.ts';
import { DAY, HOUR, MINUTE, SECOND } from './weather.ts';
import type { World } from './world.ts';

const LONGEST_WAIT = 2 * HOUR;

type Options = { appNow: () => App; look: Database['look']; isOpen: (at: number) => boolean; until: number };

/**
 * Cloudflare's cron, every minute: those ticks at which there is something to do, and some at which there is not. Of
 * those that would find the same as the one before, ever fewer.
 */
export const createCron = (world: World, { appNow, look, isOpen, until }: Options) => {
  const { random, weather } = world;
  let scheduled = Number.POSITIVE_INFINITY;
  let wait = MINUTE;

  /** When there may be something to do: follow-ups outside of their window are tried once in a while. */
  const dueAt = (): number | null => {
    const [row] = look(
      `SELECT min(iif(rank < 3, free_at, NULL)) AS urgent, min(free_at) AS due
       FROM (SELECT rank, max(due_at, coalesce(lease_until, 0)) AS free_at FROM mails WHERE state IN ('planned', 'sending'))`,
    );
    const [urgent, due] = [numberIn(row?.urgent), numberIn(row?.due)];
    if (due === null || due > world.now() || isOpen(world.now()) || random.chance(0.3)) return due;
    let opening = Math.ceil(world.now() / HOUR) * HOUR;
    while (!isOpen(opening)) opening += HOUR; // windows open on the hour here
    return Math.min(opening, urgent ?? opening);
  };

  const schedule = (moment: number): void => {
    const minute = Math.ceil(moment / MINUTE) * MINUTE + random.whole(0, 2 * SECOND);
    if (minute >= scheduled || minute > until) return;
    scheduled = minute;
    world.at(minute, () => (scheduled === minute ? tick() : undefined));
  };

  const tick = async (): Promise<void> => {
    scheduled = Number.POSITIVE_INFINITY;
    const { cronSkips, cronOverlaps } = weather.rates();
    wait = Math.min(wait * 2, LONGEST_WAIT);
    if (random.chance(cronSkips)) return schedule(world.now() + random.stretch(MINUTE, 30 * MINUTE));
    if (random.chance(cronOverlaps)) await run();
    await run();
    lookAhead(wait);
  };

  const run = async (): Promise<void> => {
    const app = appNow();
    await world.start('tick', async () => app.tick(await app.clock()));
  };

  const lookAhead = (least: number): void => {
    const due = dueAt();
    if (due !== null) schedule(Math.max(due, world.now() + least));
  };

  /** Ticks at which, as a rule, nothing is due. */
  const idle = (): void => {
    if (world.now() > until) return;
    world.after(random.whole(1, 20 * DAY), () => {
      schedule(Math.ceil(world.now() / HOUR) * HOUR);
      idle();
    });
  };
  idle();

  return {
    schedule,
    /** Something has happened: there may be something to do. */
    wake(): void {
      wait = MINUTE;
      lookAhead(0);
    },
  };
};

export type Cron = ReturnType<typeof createCron>;

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
