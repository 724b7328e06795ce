import { setTimeout as sleep } from 'node:timers/promises';
import { HOUR, MINUTE, SECOND } from '../../../src/lib/clock.ts';
import { type Random, randomOf } from '../../sim/random.ts';
import { createBrowser, type Trouble } from './browser.ts';
import { looking, moveClock } from './database.ts';
import type { Inbox } from './inbox.ts';
import { newPerson, type Person } from './journal.ts';
import type { Product } from './product.ts';
import { unsubscribe, visit } from './visitor.ts';

const TICK_MS = 3 * SECOND; // far more often than cron
const UP = { from: 1_500, to: 9_000 }; // ms between the first answer and the next kill
const DOWN = { from: 0, to: 800 }; // ms
const SOON = 2 * HOUR; // what waits for a lease or a second try

type Options = { product: Product; inbox: Inbox; folder: string; random: Random; crowd: number; seed: number };

/** Visitors, kills, and the time in between. */
export const createStorm = ({ product, inbox, folder, random, crowd, seed }: Options) => {
  const people: Person[] = [];
  const trouble: Trouble = { cut: 0, faults: new Map(), twice: 0, givenUp: 0 };
  const strange: string[] = [];
  let offset = 0;
  let kills = 0;
  const now = (): number => Date.now() + offset;

  const wantsOut = (person: Person): boolean =>
    person.unsubscribed === 'never' && inbox.of(person.email).some(({ step }) => step === 'depth');

  /** The next to press the way out: of those who got a follow-up, two in five do. */
  const nextToLeave = (): Person | undefined =>
    people.find((person, number) => randomOf(seed + number).chance(0.4) && wantsOut(person));

  const live = async (): Promise<void> => {
    const leaving = nextToLeave();
    if (leaving) {
      leaving.unsubscribed = 'open';
      const number = people.indexOf(leaving);
      return unsubscribe(leaving, createBrowser(product.origin, number, randomOf(seed - number), trouble), inbox);
    }
    const number = people.length;
    const own = randomOf(seed * 7_919 + number);
    const person = newPerson(`person${number}@example.org`, own.chance(0.8));
    people.push(person);
    await visit({
      number,
      person,
      inbox,
      now,
      random: own,
      browser: createBrowser(product.origin, number, own, trouble),
    });
  };

  const restart = async (change: () => Promise<void> = async () => {}): Promise<void> => {
    await product.kill();
    await change();
    await product.start();
  };

  const waiting = (within: number): Promise<{ now: number; soon: number }> =>
    looking(folder, (look) => {
      const [row] = look(
        `SELECT count(*) FILTER (WHERE coalesce(lease_until, due_at) <= ?1) AS now, count(*) AS soon
         FROM mails WHERE state IN ('planned', 'sending') AND due_at <= ?2`,
        now(),
        now() + within,
      );
      return { now: Number(row?.now), soon: Number(row?.soon) };
    });

  return {
    people,
    trouble,
    strange,
    now,
    kills: () => kills,

    /** Visitors come and workerd is killed, again and again, for so many ms; then the visitors finish in peace. */
    async rage(ms: number): Promise<void> {
      const end = Date.now() + ms;
      let over = false;
      const visitors = Array.from({ length: crowd }, async (_, place) => {
        await sleep(place * 100);
        while (Date.now() < end)
          await live().catch((error: unknown) => strange.push(error instanceof Error ? error.message : String(error)));
      });
      const cron = (async () => {
        while (!over) {
          await sleep(TICK_MS);
          await product.tick();
        }
      })();
      while (Date.now() < end) {
        await sleep(random.whole(UP.from, UP.to));
        kills += 1;
        await restart(() => sleep(random.whole(DOWN.from, DOWN.to)));
      }
      await Promise.all(visitors);
      over = true;
      await cron;
    },

    /** Until nothing waits any more; leases and second tries are not waited for, the clock is moved. */
    async settle(): Promise<void> {
      for (let turn = 0, still = 0, last = -1; turn < 400; turn++) {
        const left = await waiting(SOON);
        if (left.soon === 0) return;
        still = left.soon === last ? still + 1 : 0;
        last = left.soon;
        if (left.now > 0 && still < 8) {
          await product.tick();
          await sleep(500);
        } else {
          await this.jump(2 * MINUTE);
          still = 0;
        }
      }
      strange.push('some mails never came to an end');
    },

    /** Lets so many ms pass at once, while nothing runs. */
    async jump(ms: number): Promise<void> {
      await restart(() => moveClock(folder, ms));
      offset += ms;
    },
  };
};
