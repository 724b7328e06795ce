import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseIn } from '../../../src/tools/seed/database.ts';
import { startFakeResend } from '../../support/fake-resend.ts';
import { cpuMeter } from '../cpu-time.ts';
import { heapMeter } from '../heap.ts';
import { startProduct } from './product.ts';

const UNLIMITED = 1000; // requests a second: more than this machine makes
const LINES = 10;
const STALLED_MS = 3_000;

/** Drains all that is due as fast as the product can; cron ticks whenever what it has handed to the queue is done. */
export const drain = async (folder: string): Promise<void> => {
  const due = await dueIn(folder);
  const resend = await startFakeResend({ onlyCounts: true });
  const product = await startProduct({ folder, resend: resend.url, requestsPerSecond: UNLIMITED });
  const workerd = await cpuMeter(folder);
  const heap = await heapMeter(product.inspectorPort);
  console.log(`\n${due.toLocaleString('en')} due mails, no limit of requests\n`);
  console.log('     mails   seconds   mails/s   CPU ms/mail   heap MB   workerd MB');
  const begun = { at: performance.now(), cpu: await workerd.now(), mails: 0 };
  let last = begun;
  while (resend.counts.mails < due) {
    const before = resend.counts.mails;
    await product.tick();
    await quiet(() => resend.counts.mails, Math.min(due, before + MOST_A_TICK));
    if (resend.counts.mails === before) throw new Error(`nothing more goes out\n${product.lines.join('\n')}`);
    const { mails } = resend.counts;
    if (mails - last.mails < due / LINES && mails < due) continue;
    const now = { at: performance.now(), cpu: await workerd.now(), mails };
    await tell(now, last, begun.at, { heap: await heap.used(), workerd: await workerd.memory() });
    last = now;
  }
  await sleep(1_000); // the rows that say "sent" come after the mails
  heap.close();
  await product.stop();
  await resend.stop();
  const seconds = (last.at - begun.at) / 1000;
  console.log(
    `\n${(due / seconds).toFixed(0)} mails/s, ${((last.cpu - begun.cpu) / due).toFixed(2)} ms of CPU a mail, ${resend.counts.requests.toLocaleString('en')} requests; left: ${await dueIn(folder)}`,
  );
};

type Mark = { at: number; cpu: number; mails: number };

/** Mails that one tick, so one minute, hands over. */
export const MOST_A_TICK = 3_000;

const tell = async (
  now: Mark,
  last: Mark,
  begunAt: number,
  memory: { heap: number; workerd: number },
): Promise<void> => {
  const seconds = (now.at - last.at) / 1000;
  const mails = now.mails - last.mails;
  console.log(
    [
      now.mails.toLocaleString('en').padStart(10),
      ((now.at - begunAt) / 1000).toFixed(0).padStart(10),
      (mails / seconds).toFixed(0).padStart(10),
      ((now.cpu - last.cpu) / mails).toFixed(2).padStart(14),
      (memory.heap / 2 ** 20).toFixed(1).padStart(10),
      (memory.workerd / 2 ** 20).toFixed(0).padStart(13),
    ].join(''),
  );
};

/** Waits until a count has come this far, or rises no more. */
const quiet = async (count: () => number, far: number): Promise<void> => {
  for (let last = { count: count(), at: Date.now() }; count() < far && Date.now() - last.at < STALLED_MS; ) {
    await sleep(20);
    if (count() !== last.count) last = { count: count(), at: Date.now() };
  }
};

/** How many mails wait that are due. */
export const dueIn = async (folder: string): Promise<number> => {
  const db = new DatabaseSync(await databaseIn(folder), { readOnly: true, timeout: 10_000 });
  const row = db.prepare(`SELECT count(*) AS mails FROM mails WHERE state <> 'sent' AND due_at <= ?`).get(Date.now());
  db.close();
  return Number(row?.mails);
};
