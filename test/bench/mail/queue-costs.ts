import * as z from 'zod';
import { startFakeResend } from '../../support/fake-resend.ts';
import { cpuMeter } from '../cpu-time.ts';
import { median } from '../quantile.ts';
import { startProduct } from './product.ts';

const COLD_RUNS = 3;
const WARM_RUNS = 100;
const COUNTED = 3_000; // mails, those of one tick

const Counts = z.object({ queries: z.number(), rowsRead: z.number(), rowsWritten: z.number() });

/** What a mail costs in D1, and what a batch of the queue costs in CPU time. */
export const queueCosts = async (folder: string): Promise<void> => {
  await database(folder);
  for (let run = 0; run < COLD_RUNS; run++) await cpu(folder, 1);
  await cpu(folder, WARM_RUNS);
};

const database = async (folder: string): Promise<void> => {
  const { resend, product, stop } = await counting(folder);
  const counts = async () => Counts.parse(await (await fetch(`${product.origin}/counts`)).json());
  const before = await counts();
  await product.tick();
  while (resend.counts.mails < COUNTED) await product.deliver();
  const after = await counts();
  await stop();
  const each = (of: keyof typeof after) => ((after[of] - before[of]) / COUNTED).toFixed(1);
  console.log(
    `\nD1, cron's own part in it: ${each('queries')} queries a mail, ${each('rowsRead')} rows read, ${each('rowsWritten')} rows written`,
  );
};

/** CPU of workerd for batches of three follow-ups; an empty batch shows how much of it is the server around the Worker. */
const cpu = async (folder: string, runs: number): Promise<void> => {
  const { product, stop } = await counting(folder);
  const workerd = await cpuMeter(folder);
  const empty: number[] = [];
  const full: number[] = [];
  for (let run = 0; run < runs; run++) empty.push(await workerd.during(product.deliver));
  await product.tick();
  for (let run = 0; run < runs; run++) full.push(await workerd.during(product.deliver));
  await stop();
  const warm = runs > 1;
  console.log(
    `CPU of workerd, ${warm ? `warm, median of ${runs / 2}` : 'cold'}: ${medianAtLast(full).toFixed(1)} ms for a batch of three, ${medianAtLast(empty).toFixed(1)} ms for an empty one`,
  );
};

const counting = async (folder: string) => {
  const resend = await startFakeResend({ onlyCounts: true });
  const product = await startProduct({ folder, resend: resend.url, requestsPerSecond: 1000, listed: true });
  const stop = async () => {
    await product.stop();
    await resend.stop();
  };
  return { resend, product, stop };
};

/** Of the second half, when all of it has been warmed up. */
const medianAtLast = (all: readonly number[]): number => median(all.slice(all.length >> 1));
