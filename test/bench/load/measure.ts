import { quantile } from '../quantile.ts';
import type { Answered } from './client.ts';

/** How requests of one kind went, all together. Times are milliseconds. */
export type Measured = {
  requests: number;
  seconds: number;
  p50: number;
  p95: number;
  p99: number;
  /** How many were not answered as they should be, by what was answered instead. */
  errors: Readonly<Record<string, number>>;
  /** What workerd worked for each of them. */
  cpu: number;
};

/** A request that is made again and again; null: there is none left. */
export type Next = () => (() => Promise<Answered>) | null;

/** Lets so many visitors ask, each as soon as the answer before has come, as long as there is something to ask. */
export const measure = async (
  visitors: number,
  next: Next,
  expected: number,
  cpuNow: () => Promise<number>,
): Promise<Measured> => {
  const watch = createWatch(expected);
  const before = await cpuNow();
  const started = performance.now();
  const visit = async () => {
    for (let ask = next(); ask; ask = next()) await watch.time(ask);
  };
  await Promise.all(Array.from({ length: visitors }, visit));
  const seconds = (performance.now() - started) / 1000;
  const worked = (await cpuNow()) - before;
  const read = watch.read(seconds);
  return { ...read, cpu: worked / Math.max(1, read.requests) };
};

/** Notes how long requests take and which of them were not answered as they should be. */
export const createWatch = (expected: number) => {
  let times: number[] = [];
  let errors: Record<string, number> = {};
  return {
    async time(ask: () => Promise<Answered>): Promise<Answered | null> {
      const started = performance.now();
      const answer = await ask().catch((thrown: unknown) => (thrown instanceof Error ? thrown : new Error('unknown')));
      times.push(performance.now() - started);
      const fault = answer instanceof Error ? answer.message : answer.status === expected ? null : `${answer.status}`;
      if (fault !== null) errors[fault] = (errors[fault] ?? 0) + 1;
      return answer instanceof Error ? null : answer;
    },

    /** What was noted since it was last read. */
    read(seconds: number): Omit<Measured, 'cpu'> {
      const at = (share: number) => quantile(times, share);
      const read = { requests: times.length, seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), errors };
      times = [];
      errors = {};
      return read;
    },
  };
};

/** Says no after so many seconds. */
export const forSeconds = (seconds: number, ask: () => Promise<Answered>): Next => {
  const end = performance.now() + seconds * 1000;
  return () => (performance.now() < end ? ask : null);
};

/** Each of them once. */
export const onceEach = <T>(all: readonly T[], ask: (one: T) => Promise<Answered>): Next => {
  const left = [...all];
  return () => {
    const one = left.pop();
    return one === undefined ? null : () => ask(one);
  };
};
