import { createClient } from './client.ts';
import type { Mailbox } from './mailbox.ts';
import { forSeconds, type Measured, measure, onceEach } from './measure.ts';
import { type Lead, visitorsOf } from './visitors.ts';

type Options = { origin: string; mailbox: Mailbox; cpuNow: () => Promise<number>; seconds: number };

const MOST_LEADS = 1_500; // of one level: their mails are waited for

/** So many visitors at once, step by step through a lead's way. @returns what each step took, by its name */
export const atOnce = async (
  visitors: number,
  { origin, mailbox, cpuNow, seconds }: Options,
): Promise<Record<string, Measured>> => {
  const client = createClient(origin, visitors);
  const visit = await visitorsOf(client, mailbox.links);
  const repeat = (ask: Parameters<typeof forSeconds>[1]) => measure(visitors, forSeconds(seconds, ask), 200, cpuNow);
  const page = await repeat(visit.page);
  const script = await repeat(visit.script);
  const result = await repeat(visit.result);

  const leads: Lead[] = [];
  const before = mailbox.mails();
  const capturing = forSeconds(seconds, () => visit.capture((one) => void leads.push(one)));
  const capture = await measure(visitors, () => (leads.length < MOST_LEADS ? capturing() : null), 200, cpuNow);
  const taken = leads.length - Object.values(capture.errors).reduce((sum, count) => sum + count, 0);
  await mailbox.arrived(before + taken);
  const written = leads.filter(({ email }) => mailbox.links.has(email));
  const confirm = await measure(visitors, onceEach(written, visit.confirm), 303, cpuNow);
  await mailbox.arrived(before + 2 * taken);
  const unsubscribe = await measure(visitors, onceEach(written, visit.unsubscribe), 200, cpuNow);
  client.close();
  mailbox.links.clear();
  return { page, 'embed script': script, result, 'lead capture': capture, confirmation: confirm, unsubscribe };
};

export const tellRising = (all: readonly (readonly [number, Record<string, Measured>])[]): void => {
  const heads = ['at once', 'requests', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms', 'errors'];
  console.log(`\n${''.padEnd(16)}${heads.map((head) => head.padStart(11)).join('')}`);
  const steps = Object.keys(all[0]?.[1] ?? {});
  for (const step of steps)
    for (const [visitors, measured] of all) {
      const one = measured[step];
      if (one)
        console.log(
          `${step.padEnd(16)}${[String(visitors), ...figuresOf(one)].map((text) => text.padStart(11)).join('')}`,
        );
    }
};

const figuresOf = ({ requests, seconds, p50, p95, p99, cpu, errors }: Measured): string[] => [
  requests.toLocaleString('en'),
  (requests / seconds).toFixed(0),
  ...[p50, p95, p99].map((time) => time.toFixed(1)),
  cpu.toFixed(1),
  Object.entries(errors)
    .map(([what, count]) => `${count} × ${what}`)
    .join(', ') || '0',
];
