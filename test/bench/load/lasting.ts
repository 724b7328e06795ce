import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from './client.ts';
import type { Mailbox } from './mailbox.ts';
import { createWatch } from './measure.ts';
import { type Lead, visitorsOf } from './visitors.ts';

type Options = {
  origin: string;
  mailbox: Mailbox;
  minutes: number;
  visitors: number;
  memory: () => Promise<{ heap: number; workerd: number }>;
};

const LINES_A_MINUTE = 2;
const MAIL_PATIENCE_MS = 60_000;

/** So many visitors go their whole way, one life after the other, for minutes; the memory is told at intervals. */
export const lasting = async ({ origin, mailbox, minutes, visitors, memory }: Options): Promise<boolean> => {
  const client = createClient(origin, visitors);
  const visit = await visitorsOf(client, mailbox.links);
  const watch = createWatch(200);
  const confirmations = createWatch(303);
  const begun = performance.now();
  const end = begun + minutes * 60_000;
  let lives = 0;
  let lost = 0;

  const live = async (): Promise<void> => {
    const leads: Lead[] = [];
    for (const ask of [visit.script, visit.page, visit.result]) await watch.time(ask);
    await watch.time(() => visit.capture((one) => void leads.push(one)));
    const [one] = leads;
    if (!one || !(await written(one))) {
      lost += 1;
      return;
    }
    await confirmations.time(() => visit.confirm(one));
    await watch.time(() => visit.unsubscribe(one));
    mailbox.links.delete(one.email);
    lives += 1;
  };
  const written = async ({ email }: Lead): Promise<boolean> => {
    for (const from = Date.now(); !mailbox.links.has(email); await sleep(10))
      if (Date.now() - from > MAIL_PATIENCE_MS) return false;
    return true;
  };

  console.log(
    `\n${visitors} visitors at once for ${minutes} minutes, each all the way from the script to the unsubscribing\n`,
  );
  console.log(['minute', 'lives', 'requests/s', 'p95 ms', 'errors', 'heap MB', 'workerd MB'].map(right).join(''));
  const going = Array.from({ length: visitors }, async () => {
    while (performance.now() < end) await live();
  });
  let errors = 0;
  for (let line = 1; line <= minutes * LINES_A_MINUTE; line++) {
    await sleep(Math.max(0, begun + (line * 60_000) / LINES_A_MINUTE - performance.now()));
    const seconds = 60 / LINES_A_MINUTE;
    const [all, confirmed] = [watch.read(seconds), confirmations.read(seconds)];
    const faults = [...Object.values(all.errors), ...Object.values(confirmed.errors)].reduce((sum, n) => sum + n, 0);
    errors += faults;
    const { heap, workerd } = await memory();
    const figures = [
      (line / LINES_A_MINUTE).toFixed(1),
      lives.toLocaleString('en'),
      ((all.requests + confirmed.requests) / seconds).toFixed(0),
      all.p95.toFixed(1),
      String(faults),
      (heap / 2 ** 20).toFixed(1),
      (workerd / 2 ** 20).toFixed(0),
    ];
    console.log(figures.map(right).join(''));
  }
  await Promise.all(going);
  client.close();
  console.log(`\n${lives.toLocaleString('en')} lives, ${errors} errors, ${lost} without their mail within a minute`);
  return errors === 0 && lost === 0;
};

const right = (text: string): string => text.padStart(12);
