import { DAY, HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { type Hours, isOpenIn, lastSunday } from './berlin.ts';
import { createBook } from './book.ts';
import { createCron } from './cron.ts';
import type { Database } from './database.ts';
import { edition } from './letters.ts';
import { createPeople, type Person } from './people.ts';
import { ORIGIN, type Product, type Setup } from './product.ts';
import { createProvider } from './provider.ts';
import { createQueue } from './queue.ts';
import { type Random, randomOf } from './random.ts';
import { reckon } from './reckoning.ts';
import { createRules } from './rules.ts';
import { simulated } from './simulated.ts';
import { ALL_STORMS, type Storm } from './weather.ts';
import { createWebhooks } from './webhooks.ts';
import { type Breach, createWorld, type Process } from './world.ts';

const STORMY = 26 * DAY; // in which people act and things go wrong
const QUIET = 40 * DAY; // enough for the last sequence to end and every waiting time to pass
const STRIKES = 0.1; // of the pauses of a process
const FORGOTTEN_AFTER = 7 * DAY + HOUR; // without a confirmation, by the product's clock
const CLOCK_ERROR = 20 * MINUTE; // more, and a key could outlive a day

/** What became of one life. */
export type Lived = { seed: number; breach: Breach | null; mails: number; events: number; history: readonly string[] };

/** Lives the life of a seed: weeks of some people, of the product and of everything it stands on. */
export const live = async (
  seed: number,
  { database, product }: { database: Database; product: Product },
  record: boolean,
): Promise<Lived> => {
  const drawn = randomOf(seed ^ 0x5eed);
  const startsAt = beginning(drawn);
  const world = createWorld(seed, startsAt, record);
  const { random, weather } = world;
  const setup: Setup = {
    dailyQuota: random.pick([null, 10, 10, 100]),
    window: random.pick([USUAL, USUAL, SHORT, random.chance(0.5) ? SHORTEST : USUAL]),
    paused: false,
  };
  let clockError = 0;
  let pausedSince = Number.POSITIVE_INFINITY;
  const editionLife = random.stretch(10 * MINUTE, 20 * DAY);

  const appNow = () => product.deploy({ ...setup, paused: pausedSince <= world.now() });
  const { look } = database;
  const isOpen = isOpenIn(hoursOf(setup));
  const book = createBook();
  const rules = createRules(world, book, {
    look,
    isOpen,
    paused: (process: Process) => process.startedAt > pausedSince,
  });
  const persons = populationOf(random);
  const personOf = new Map(persons.map((person) => [person.email, person]));
  const refused = new Set(persons.filter(({ mailbox }) => mailbox === 'is refused').map(({ email }) => email));
  const told = new Map<string, string[]>();

  const people = createPeople(world, {
    origin: ORIGIN,
    appNow,
    book,
    look,
    forms: product.forms,
    until: startsAt + STORMY,
    captured: (run) =>
      cron.visit(run.capturedAt + FORGOTTEN_AFTER + random.stretch(MINUTE, DAY), () => !run.confirmed && !run.deleted),
  });
  const webhooks = createWebhooks(world, {
    origin: ORIGIN,
    appNow,
    told: (mail, type) =>
      void told.set(mail, [...(told.get(mail) ?? []), type.replace(/^email\./, '').replace(/^delivery_/, '')]),
    barred: (email) => book.blocked(email, 'barred', world.effects()),
  });
  const provider = createProvider(world, {
    quota: setup.dailyQuota,
    refuses: refused,
    rules: {
      ...rules,
      accepted(mail, providerId) {
        rules.accept(mail, providerId);
        const person = personOf.get(mail.to);
        if (!person) return;
        webhooks.after(mail, providerId, person);
        world.after(random.stretch(200, 2 * MINUTE), () => people.receive(person, mail));
      },
    },
  });
  const queue = createQueue(world, appNow);
  const cron = createCron(world, { appNow, database, isOpen, until: startsAt + STORMY + QUIET });
  world.onEnd(cron.wake);
  world.onPause((ms) => {
    if (random.chance(STRIKES)) world.after(random.whole(0, ms), people.strike);
  });

  simulated.now = () => world.now() + clockError;
  simulated.fetch = provider.fetch;
  simulated.console = { info: () => {}, warn: world.log, error: world.log };
  simulated.getRandomValues = (bytes) => bytes.map(() => drawn.whole(0, 255));
  database.begin((effect) => world.call('database', effect));
  product.begin({
    clock: async () => {
      const process = world.running();
      process.now = world.now() + clockError;
      process.toldAt = world.now();
      edition.number = Math.floor(world.now() / editionLife);
      return process.now;
    },
    present: () => world.now() + clockError,
    wait: world.wait,
    asksForTurn: () => {
      world.running().turn = { asked: world.now(), waited: 0, had: null };
    },
    hasTurn: () => {
      const { turn } = world.running();
      if (turn) turn.had = world.now();
    },
    sendBatch: queue.sendBatch,
  });

  const during = (from: number, length: number, begin: () => void, end: () => void): void => {
    world.at(from, begin);
    world.at(Math.min(from + length, startsAt + STORMY), end);
  };

  const brew = (storm: Storm, from: number, length: number): void =>
    during(
      from,
      length,
      () => {
        world.note(() => `now ${storm}`);
        weather.begin(storm);
      },
      () => {
        world.note(() => `no longer ${storm}`);
        weather.end(storm);
      },
    );

  const brewStorms = (): void => {
    for (let count = random.whole(0, 6); count > 0; count--) {
      const from = startsAt + random.whole(0, STORMY - HOUR);
      const length = random.chance(0.1) ? random.stretch(DAY, 9 * DAY) : random.stretch(2 * MINUTE, 30 * HOUR);
      brew(random.pick(ALL_STORMS), random.chance(0.5) ? from : nextHour(from, 8), length);
    }
    for (let count = random.pick([0, 0, 1, 2]); count > 0; count--) {
      const error = random.whole(-CLOCK_ERROR / 2, CLOCK_ERROR / 2);
      const jump = (by: number) => (): void => {
        clockError += by;
        rules.clockJumped();
      };
      during(startsAt + random.whole(0, STORMY), random.stretch(MINUTE, 2 * DAY), jump(error), jump(-error));
    }
    const pause = (since: () => number) => (): void => {
      pausedSince = since();
    };
    if (random.chance(0.15))
      during(
        startsAt + random.whole(0, STORMY),
        random.stretch(HOUR, 8 * DAY),
        pause(world.now),
        pause(() => Number.POSITIVE_INFINITY),
      );
    if (random.chance(0.1))
      brew('the provider is out of reach', startsAt + random.whole(0, 8 * DAY), random.stretch(DAY, 3 * DAY));
  };

  brewStorms();
  for (const person of persons) people.arrive(person);
  world.at(startsAt + STORMY, () => {
    weather.calmDown();
    cron.wake();
  });
  await world.live();
  if (world.breaches.length === 0) reckon(world, { book, rules, look, quota: setup.dailyQuota, refused, told });
  return {
    seed,
    breach: world.breaches[0] ?? null,
    mails: rules.accepted.size,
    events: world.events(),
    history: [describe(startsAt, setup), ...world.history],
  };
};

/** Any hour in three years, often near the days on which clocks change or everything is closed. */
const beginning = (random: Random): number => {
  const year = random.whole(2026, 2028);
  const near = (day: number): number => day - random.whole(-2 * DAY, 20 * DAY);
  const hour = random.pick([
    () => near(lastSunday(year, 2)),
    () => near(lastSunday(year, 9)),
    () => near(Date.UTC(year, 11, 25)),
    () => Date.UTC(year, 0, 1) + random.whole(0, 364 * DAY),
  ])();
  return Math.floor(hour / SECOND) * SECOND;
};

const USUAL: Setup['window'] = { days: [1, 2, 3, 4, 5, 6], from: '08:00', to: '18:00' };
const SHORT: Setup['window'] = { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' };
const SHORTEST: Setup['window'] = { days: [1, 3, 5], from: '15:00', to: '15:30' };

const hoursOf = ({ window: { days, from, to } }: Setup): Hours => ({ days, from: hourOf(from), to: hourOf(to) });

const hourOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
};

const nextHour = (moment: number, hour: number): number => Math.floor(moment / DAY) * DAY + hour * HOUR;

const populationOf = (random: Random): Person[] =>
  Array.from({ length: random.whole(1, 3) }, (_, index) => ({
    email: `person${index}@example.org`,
    mailbox: random.chance(0.8) ? 'works' : random.pick(['bounces', 'is full', 'is suppressed', 'fails', 'is refused']),
    complains: random.pick([0, 0, 0.05, 0.2]),
  }));

const describe = (startsAt: number, { dailyQuota, window }: Setup): string =>
  `begins ${new Date(startsAt).toISOString()}, ${dailyQuota ?? 'any number of'} mails a day, follow-ups ${window.from} to ${window.to} on days ${window.days.join('')}`;
