import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE } from '../../../src/lib/clock.ts';
import { startFakeResend } from '../../support/fake-resend.ts';
import { median } from '../quantile.ts';
import { startProduct } from './product.ts';
import { bottleneckOf } from './seed.ts';
import { handIn } from './visitor.ts';

const RATE = 5; // requests a second, as Resend allows
const CONSUMERS = 10; // max_concurrency in wrangler.toml
const EACH_MS = 20_000;

/** Lets cron tick once a minute while far more is due than may go, and lets somebody ask for an analysis now and then. */
export const keepPace = async (folder: string, minutes: number): Promise<void> => {
  const resend = await startFakeResend({ rate: RATE });
  const product = await startProduct({ folder, resend: resend.url, requestsPerSecond: RATE, listed: true });
  console.log(`\n${RATE} requests a second, ${minutes} minutes\n`);
  await product.tick();
  let open = true;
  const consumer = async () => {
    while (open) if (!(await product.deliver())) await sleep(50);
  };
  const consumers = Array.from({ length: CONSUMERS }, consumer);
  while (resend.accepted.length === 0) await sleep(5);
  const begun = { at: Date.now(), ...resend.counts };
  const end = begun.at + minutes * MINUTE;
  const cron = (async () => {
    for (let at = begun.at + MINUTE; at < end; at += MINUTE) {
      await sleep(at - Date.now());
      await product.tick();
    }
  })();
  const waits: number[] = [];
  for (let number = 1000; Date.now() < end - EACH_MS; number++) {
    const visitor = { ...bottleneckOf(number), number, email: `urgent${number}-${begun.at}@example.org` };
    const sentAt = await handIn(product.origin, visitor);
    while (!resend.accepted.some(({ mail }) => mail.to === visitor.email)) await sleep(10);
    waits.push(Date.now() - sentAt);
    await sleep(EACH_MS - 2_000);
  }
  await sleep(end - Date.now());
  const { requests, tooOften, mails } = resend.counts;
  const taken = requests - tooOften - (begun.requests - begun.tooOften);
  const allowed = (RATE * (Date.now() - begun.at)) / 1000;
  await cron;
  open = false;
  await Promise.all(consumers);
  await product.stop();
  await resend.stop();
  console.log(
    `${taken} of ${allowed.toFixed(0)} requests used: ${((100 * taken) / allowed).toFixed(1)} %, ${mails - begun.mails} mails; ` +
      `${tooOften - begun.tooOften} were told "too often"; a confirmation reached the provider ` +
      `${(Math.max(...waits) / 1000).toFixed(2)} s after the form at the latest (${waits.length} of them, median ${(median(waits) / 1000).toFixed(2)} s)`,
  );
};
