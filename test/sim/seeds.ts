import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { build } from '../../src/tools/build.ts';
import { BUILD, inRoot, PUBLIC } from '../../src/tools/paths.ts';
import { bundle } from './bundle.ts';
import type { Fault } from './faults.ts';

const Report = z.object({
  seeds: z.number(),
  mails: z.number(),
  events: z.number(),
  told: z
    .object({
      seed: z.number(),
      breach: z.object({ rule: z.string(), what: z.string() }).nullable(),
      history: z.array(z.string()),
    })
    .nullable(),
});

const ROOM = { maxYoungGenerationSizeMb: 96 }; // most of what a life makes is forgotten at once

/** A life with all that happened in it, and the rule that it broke, if any. */
export type Told = NonNullable<z.infer<typeof Report>['told']>;

/** How many seeds were lived, and what happened in them. */
export type Tally = { seeds: number; mails: number; events: number };

type Options = {
  from: number;
  seeds: number;
  /** Threads to share the seeds between. */
  threads: number;
  fault?: Fault;
  /** Tell every life, not only the first that breaks a rule. */
  tell?: boolean;
  onProgress?: (tally: Tally) => void;
};

/** Lives the lives of many seeds, up to one that breaks a rule. */
export const liveSeeds = async ({
  from,
  seeds,
  threads,
  fault,
  tell = false,
  onProgress,
}: Options): Promise<Tally & { told: Told[] }> => {
  if (!existsSync(join(BUILD, 'assets.json'))) await build();
  const file = await bundle(fault ?? null);
  const task = { to: from + seeds - 1, step: threads, migrations: await migrations(), publicFolder: PUBLIC, tell };
  let tally: Tally = { seeds: 0, mails: 0, events: 0 };
  const all: Told[] = [];
  const workers = Array.from(
    { length: Math.min(threads, seeds) },
    (_, index) => new Worker(file, { workerData: { ...task, from: from + index }, resourceLimits: ROOM }),
  );
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            worker.on('message', (message) => {
              const { told, ...more } = Report.parse(message);
              tally = {
                seeds: tally.seeds + more.seeds,
                mails: tally.mails + more.mails,
                events: tally.events + more.events,
              };
              onProgress?.(tally);
              if (told) all.push(told);
              if (told?.breach) for (const other of workers) void other.terminate();
            });
            worker.on('error', reject);
            worker.on('exit', () => resolve());
          }),
      ),
    );
  } finally {
    await rm(file, { force: true });
  }
  return { ...tally, told: all.sort((a, b) => a.seed - b.seed) };
};

const migrations = async (): Promise<string[]> => {
  const names = (await readdir(inRoot('migrations'))).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map((name) => readFile(inRoot('migrations', name), 'utf8')));
};
