import { randomOf } from './random.ts';
import { createTimeline } from './timeline.ts';
import { createWeather } from './weather.ts';

const LONGEST_PROCESS = 14 * 60_000; // the platform ends what takes longer
const MOST_EVENTS = 10_000; // in a life, which has a hundred or, in bad weather, some more
const MOST_TURNS = 10_000; // of Node's event loop, in which a process gets to its next call or to its end

/** One run of the product's code: a request, a batch of the queue, a tick of cron. */
export type Process = {
  readonly name: string;
  readonly startedAt: number;
  /** The moment the code has been told when it last asked, and when that was. */
  now: number;
  toldAt: number;
  /** The count of the world when the last call of the database or the queue took effect. */
  lastEffect: number;
  state: 'runs' | 'done' | 'crashed';
  waiting: number;
  /** When it asked for its turn at the provider, how long it had to wait for that by itself, and when it had it. */
  turn: { asked: number; waited: number; had: number | null } | null;
  /** Called when a transaction of this process is committed. */
  readonly committed: (process: Process) => void;
  readonly ended: (how: 'done' | 'failed' | 'crashed') => void;
};

type Door = 'database' | 'queue';

/** A breach of what must always hold. */
export type Breach = { rule: string; what: string };

/**
 * Time, chance and the platform. Processes of the product run one at a time, from one call of the outer world to the
 * next; between two of them anything else may happen, and at each of them the process may die.
 */
export const createWorld = (seed: number, startsAt: number, record: boolean) => {
  const random = randomOf(seed);
  const timeline = createTimeline();
  const history: string[] = [];
  const breaches: Breach[] = [];
  let now = startsAt;
  let effects = 0;
  let events = 0;
  let current: Process | null = null;
  let afterEach = (): void => {};
  let meanwhile = (_ms: number): void => {};

  const at = (moment: number, work: () => void | Promise<void>): void => timeline.enter(Math.max(moment, now), work);
  const after = (ms: number, work: () => void | Promise<void>): void => at(now + ms, work);
  const note = (line: () => string): void => {
    if (record) history.push(`${clockFace(now - startsAt)}  ${line()}`);
  };
  const weather = createWeather(random);

  const breach = (rule: string, what: string): void => {
    note(() => `BREACH ${rule}: ${what}`);
    breaches.push({ rule, what });
  };

  const end = (process: Process, how: 'done' | 'failed' | 'crashed'): void => {
    process.state = how === 'crashed' ? 'crashed' : 'done';
    if (how !== 'done') note(() => `${process.name} ${how}`);
    process.ended(how);
    afterEach();
  };

  /** Lets a process go on until it waits for the outer world, or has ended. */
  const drain = async (process: Process): Promise<void> => {
    for (let turn = 0; process.state === 'runs' && (turn === 0 || process.waiting === 0); turn++) {
      if (turn > MOST_TURNS) throw new Error(`${process.name} waits for nothing`);
      await new Promise(setImmediate);
    }
    current = null;
  };

  const resume = (process: Process, go: () => void): Promise<void> => {
    current = process;
    process.waiting -= 1;
    go();
    return drain(process);
  };

  /** The process that is running. */
  const running = (): Process => {
    if (!current) throw new Error('the outer world was called by nobody');
    return current;
  };

  return {
    random,
    weather,
    at,
    after,
    note,
    breach,
    breaches,
    history,
    running,
    resume,
    now: () => now,
    effects: () => effects,
    events: () => events,
    end,
    /** A line that the product logged. */
    log(line: string): void {
      note(() => `  log ${line}`);
      if (line.includes('"kind"') && !line.includes('connection lost'))
        breach('the product stumbles over nothing of its own', line);
    },
    /** What to do after each process. */
    onEnd(work: () => void): void {
      afterEach = work;
    },
    /** What to do when a process waits for its database, for so many ms: the moment at which others come between. */
    onPause(work: (ms: number) => void): void {
      meanwhile = work;
    },

    /** Starts a process and lets it go on to its first wait. */
    async start(
      name: string,
      work: () => Promise<unknown>,
      { committed = () => {}, ended = () => {} }: Partial<Pick<Process, 'committed' | 'ended'>> = {},
    ): Promise<void> {
      const process: Process = {
        name,
        startedAt: now,
        now: 0,
        toldAt: now,
        lastEffect: effects,
        state: 'runs',
        waiting: 0,
        turn: null,
        committed,
        ended,
      };
      current = process;
      events += 1;
      note(() => name);
      work().then(
        () => process.state === 'runs' && end(process, 'done'),
        (thrown: unknown) => {
          note(() => `${name}: ${thrown instanceof Error ? thrown.message : 'threw'}`);
          if (process.state === 'runs') end(process, 'failed');
        },
      );
      await drain(process);
    },

    /** The running process lets time pass. */
    wait(ms: number): Promise<void> {
      const process = running();
      process.waiting += 1;
      if (process.turn) process.turn.waited += ms;
      return new Promise((resolve) => {
        after(ms, () => (process.state === 'runs' ? resume(process, resolve) : undefined));
      });
    },

    /** One call of the database or the queue: now or after a while, with or without an answer, or as the last thing. */
    call<T>(door: Door, effect: (process: Process) => T): Promise<T> {
      const process = running();
      if (process.state !== 'runs') return NEVER;
      const fate = weather.fateAt();
      const take = (): T => {
        process.lastEffect = ++effects;
        return effect(process);
      };
      if (fate === null) {
        try {
          return Promise.resolve(take());
        } catch (thrown) {
          return Promise.reject(thrown);
        }
      }
      process.waiting += 1;
      meanwhile(fate.wait + fate.answer);
      return new Promise<T>((resolve, reject) => {
        after(fate.wait, () => {
          if (process.state !== 'runs') return;
          if (fate.ill === 'crash-before' || now - process.startedAt > LONGEST_PROCESS) return end(process, 'crashed');
          if (fate.ill === 'fail-before')
            return resume(process, () => reject(new Error(`${door}: connection lost before`)));
          let answer = (): void => {};
          try {
            const result = take();
            answer = () => resolve(result);
          } catch (thrown) {
            answer = () => reject(thrown);
          }
          if (fate.ill === 'crash-after') return end(process, 'crashed');
          if (fate.ill === 'fail-after') answer = () => reject(new Error(`${door}: connection lost after`));
          if (fate.answer === 0) return resume(process, answer);
          after(fate.answer, () => (process.state === 'runs' ? resume(process, answer) : undefined));
        });
      });
    },

    /** Lives until nothing is left to come, or something is wrong. */
    async live(): Promise<void> {
      for (let entry = timeline.next(); entry && breaches.length === 0; entry = timeline.next()) {
        now = entry.at;
        await entry.work();
        if (events > MOST_EVENTS) breach('nothing goes round in circles', `${events} events`);
      }
    },
  };
};

export type World = ReturnType<typeof createWorld>;

const NEVER = new Promise<never>(() => {});

const clockFace = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const part = (size: number, modulus: number) => String(Math.floor(seconds / size) % modulus).padStart(2, '0');
  return `${String(Math.floor(seconds / 86_400)).padStart(2)}d ${part(3600, 24)}:${part(60, 60)}:${part(1, 60)}.${String(ms % 1000).padStart(3, '0')}`;
};
