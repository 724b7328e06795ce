import { setTimeout as sleep } from 'node:timers/promises';
import { toParams } from '../../quiz/engine/answers.ts';
import { next } from '../../quiz/engine/path.ts';
import { quizzes } from '../../quiz/index.ts';
import { to } from '../../src/routes.ts';
import { temporaryProduct } from '../../src/tools/temporary.ts';
import { startFakeResend } from '../support/fake-resend.ts';
import { cpuMeter } from './cpu-time.ts';
import { median } from './quantile.ts';

/**
 * `npm run bench:cost` (Linux): CPU milliseconds that workerd spends on each step of a lead, the first time in a
 * fresh process (cold) and as the median of many (warm). See cpu-time.ts for what is in the figure; the static file,
 * for which the Worker is not woken, shows how much of it is the server around the Worker.
 */

const QUIZ = 'business-engpass';
const COLD_RUNS = 3;
const WARM_LEADS = 20; // four mails each, and the owner's file allows a hundred a day
const READING_MS = 1_600; // faster, and the form would take us for a machine
const MAILS = 4; // confirmation, analysis, and about the call one to each side
const STEPS = [
  'static file',
  'question',
  'result',
  'hand-in',
  'confirmation mail',
  'confirm page',
  'confirm',
  'analysis mail',
  'analysis page',
  'free times',
  'call booked',
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

/** A fresh process, set up as a real site with a mail provider of its own, and one lead after the other through it. */
const measure = async (leads: number): Promise<Costs[]> => {
  const resend = await startFakeResend();
  const product = await temporaryProduct({
    ENVIRONMENT: 'production',
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: resend.url,
  });
  const cpu = await cpuMeter(product.folder);
  const send = async (path: string, from: number, body?: URLSearchParams) => {
    // Each lead is somebody else, or the rate limits would end it.
    const headers = { origin: product.origin, 'cf-connecting-ip': `10.${from >> 8}.${from & 255}.1` };
    const response = await fetch(product.origin + path, {
      ...(body && { method: 'POST', body }),
      headers,
      redirect: 'manual',
    });
    if (response.status >= 400) throw new Error(`${path.slice(0, 40)} answered ${response.status}`);
    return response.text();
  };
  const arrives = async (mails: number) => {
    while (resend.accepted.length < mails) await sleep(20);
    await sleep(100); // the row that says "sent" comes after the mail
  };
  const newestLink = (kind: string) =>
    new RegExp(`/${kind}/[\\w.-]+`).exec(resend.accepted.at(-1)?.mail.text ?? '')?.[0] ?? '';

  const costs: Costs[] = [];
  for (let lead = 1; lead <= leads; lead++) {
    const query = answers();
    let html = '';
    const script = /src="([^"]+)"/.exec(await send(to.quiz(QUIZ), lead))?.[1] ?? '';
    const staticFile = await cpu.during(() => send(script, lead));
    const question = await cpu.during(() => send(to.quiz(QUIZ), lead));
    const result = await cpu.during(async () => {
      html = await send(`${to.quiz(QUIZ)}?${query}`, lead);
    });
    await sleep(READING_MS);
    const { run = '', version = '' } = Object.fromEntries(hiddenFields(html));
    const form = new URLSearchParams([
      ...query,
      ['run', run],
      ['version', version],
      ['email', `lead${lead}@example.org`],
    ]);
    const handIn = await cpu.during(() => send(to.quiz(QUIZ), lead, form));
    const confirmationMail = await cpu.during(() => arrives((lead - 1) * MAILS + 1));
    const confirmPath = newestLink('confirm');
    const confirmPage = await cpu.during(() => send(confirmPath, lead));
    const confirm = await cpu.during(() => send(confirmPath, lead, new URLSearchParams()));
    const analysisMail = await cpu.during(() => arrives((lead - 1) * MAILS + 2));
    const analysisPage = await cpu.during(() => send(newestLink('analysis'), lead));
    const way = newestLink('book');
    const freeTimes = await cpu.during(async () => {
      html = await send(way, lead);
    });
    const times = [...html.matchAll(/[?&](?:amp;)?at=(\d+)/g)].map(([, at]) => at ?? '');
    html = await send(`${way}?at=${times[lead % times.length]}`, lead);
    await sleep(READING_MS);
    const call = hiddenFields(html);
    call.set('name', 'Kim');
    call.set('email', `lead${lead}@example.org`);
    const callBooked = await cpu.during(() => send(way, lead, call));
    await arrives(lead * MAILS);
    costs.push({
      'static file': staticFile,
      question,
      result,
      'hand-in': handIn,
      'confirmation mail': confirmationMail,
      'confirm page': confirmPage,
      confirm,
      'analysis mail': analysisMail,
      'analysis page': analysisPage,
      'free times': freeTimes,
      'call booked': callBooked,
    });
  }
  await product.stop();
  await resend.stop();
  return costs;
};

/** The hidden fields of the form that is posted. */
const hiddenFields = (html: string): URLSearchParams => {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(html)?.[0] ?? '';
  const tags = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
  return new URLSearchParams(
    tags.map((tag) => [
      /name="([^"]*)"/.exec(tag)?.[1] ?? '',
      (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
    ]),
  );
};

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
