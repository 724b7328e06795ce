import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { createDatabase } from './database.ts';
import { type Lived, live } from './life.ts';
import { createProduct } from './product.ts';

const REPORT_EVERY = 200; // milliseconds

const Task = z.object({
  from: z.number(),
  to: z.number(),
  step: z.number(),
  migrations: z.array(z.string()),
  publicFolder: z.string(),
  /** Tell every life, not only one that breaks a rule. */
  tell: z.boolean(),
});

/** Lives one seed after the other, up to the first one that breaks a rule; that one once more, to tell its story. */
const work = async (): Promise<void> => {
  const { from, to, step, migrations, publicFolder, tell } = Task.parse(workerData);
  const database = createDatabase(migrations);
  const stage = { database, product: await createProduct(database, publicFolder) };
  let told: Lived | null = null;
  let done = { seeds: 0, mails: 0, events: 0 };
  let reported = performance.now();
  for (let seed = from; seed <= to && !told?.breach; seed += step) {
    const lived = await live(seed, stage, false);
    done = { seeds: done.seeds + 1, mails: done.mails + lived.mails, events: done.events + lived.events };
    told = lived.breach || tell ? await live(seed, stage, true) : null;
    if (!told && performance.now() - reported < REPORT_EVERY && seed + step <= to) continue;
    parentPort?.postMessage({ ...done, told });
    done = { seeds: 0, mails: 0, events: 0 };
    reported = performance.now();
  }
};

await work();
