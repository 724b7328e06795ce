import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { toParams } from '../../quiz/engine/answers.ts';
import { next } from '../../quiz/engine/path.ts';
import { quizzes } from '../../quiz/index.ts';
import { to } from '../routes.ts';
import { cpuMeter } from './cpu-time.ts';
import { temporaryProduct } from './temporary.ts';

/**
 * `npm run bench:cost` (Linux): CPU milliseconds that workerd spends on each step of a lead, the first time in a
 * fresh process (cold) and as the median of many (warm). See cpu-time.ts for what is in the figure.
 */

const QUIZ = 'business-engpass';
const COLD_RUNS = 3;
const WARM_LEADS = 30;
const STEPS = [
  'question',
  'result',
  'hand-in',
  'confirmation mail',
  'confirm page',
  'confirm',
  'analysis mail',
  'analysis page',
] as const;
type Costs = Record<(typeof STEPS)[number], number>;

/** All answers, always the first option. */
const answers = (): URLSearchParams => {
  const questions = quizzes[QUIZ]?.model.questions ?? [];
  const given: Record<string, readonly string[]> = {};
  for (let open = next(questions, given); open; open = next(questions, given))
    given[open.id] = [open.options[0]?.id ?? ''];
  return toParams(questions, given);
};

/** A fresh process and one lead after the other through it. */
const measure = async (leads: number): Promise<Costs[]> => {
  const product = await temporaryProduct();
  const cpu = await cpuMeter(product.folder);
  const mails = await readMails(product.folder);
  const send = async (path: string, from: number, body?: URLSearchParams) => {
    // Each lead is somebody else, or the rate limits would end it.
    const headers = { origin: product.origin, 'cf-connecting-ip': `10.0.${from}.1` };
    const response = await fetch(product.origin + path, {
      ...(body && { method: 'POST', body }),
      headers,
      redirect: 'manual',
    });
    if (response.status >= 400) throw new Error(`${path.slice(0, 40)} answered ${response.status}`);
    return response.text();
  };
  const costs: Costs[] = [];
  for (let lead = 1; lead <= leads; lead++) {
    const query = answers();
    let html = '';
    const question = await cpu.during(() => send(to.quiz(QUIZ), lead));
    const result = await cpu.during(async () => {
      html = await send(`${to.quiz(QUIZ)}?${query}`, lead);
    });
    await sleep(1_600); // faster, and the form would take us for a machine
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    const form = new URLSearchParams([
      ...query,
      ['run', hidden('run')],
      ['version', hidden('version')],
      ['email', `lead${lead}@example.org`],
    ]);
    const handIn = await cpu.during(() => send(to.quiz(QUIZ), lead, form));
    const confirmationMail = await cpu.during(() => mails.arrive(lead * 2 - 1));
    const confirmPath = mails.newestLink('confirm');
    const confirmPage = await cpu.during(() => send(confirmPath, lead));
    const confirm = await cpu.during(() => send(confirmPath, lead, new URLSearchParams()));
    const analysisMail = await cpu.during(() => mails.arrive(lead * 2));
    const analysisPage = await cpu.during(() => send(mails.newestLink('analysis'), lead));
    costs.push({
      question,
      result,
      'hand-in': handIn,
      'confirmation mail': confirmationMail,
      'confirm page': confirmPage,
      confirm,
      'analysis mail': analysisMail,
      'analysis page': analysisPage,
    });
  }
  mails.close();
  await product.stop();
  return costs;
};

/** The local mailbox, read from outside so that looking costs the Worker nothing. */
const readMails = async (folder: string) => {
  const place = join(folder, 'v3/d1/miniflare-D1DatabaseObject');
  const file = (await readdir(place)).find((name) => name.endsWith('.sqlite') && !name.startsWith('metadata'));
  const database = new DatabaseSync(join(place, file ?? ''), { readOnly: true });
  const count = database.prepare('SELECT count(*) AS n FROM local_mails');
  const newest = database.prepare(`SELECT message FROM local_mails ORDER BY received_at DESC LIMIT 1`);
  return {
    async arrive(expected: number) {
      while (Number(count.get()?.['n']) < expected) await sleep(20);
      await sleep(100); // the row that says "sent" comes after the mail
    },
    newestLink: (kind: string) => new RegExp(`/${kind}/[\\w.-]+`).exec(String(newest.get()?.['message']))?.[0] ?? '',
    close: () => database.close(),
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const cold: Costs[] = [];
for (let run = 0; run < COLD_RUNS; run++) cold.push(...(await measure(1)));
const warm = (await measure(WARM_LEADS)).slice(WARM_LEADS / 2);

console.log(
  `\nCPU of workerd in ms; median of ${COLD_RUNS} fresh processes, and of ${warm.length} leads in a warm one\n`,
);
for (const step of STEPS) {
  const of = (costs: readonly Costs[]) =>
    median(costs.map((cost) => cost[step]))
      .toFixed(2)
      .padStart(8);
  console.log(`${step.padEnd(20)} cold ${of(cold)}   warm ${of(warm)}`);
}
