import { createExecutionContext, createMessageBatch, waitOnExecutionContext } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import { deliverBatch } from '../../src/mail/queue.ts';
import wrangler from '../../wrangler.toml?raw';
import { DAY, hiddenFields, MINUTE, ORIGIN, openProduct, rows as rowsOf, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const MOST_ROWS_A_LEAD = 100; // Free plan: 100,000 row writes a day, so a thousand leads
const MOST_QUERIES_AN_INVOCATION = 50; // D1 on the Free plan

test('a lead from the first page to the call and out again stays within the Free plan', async () => {
  const product = openProduct();
  const steps: Record<string, typeof product.cost> = {};
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = { ...product.cost };
    const result = await work();
    steps[name] = {
      queries: product.cost.queries - before.queries,
      rowsRead: product.cost.rowsRead - before.rowsRead,
      rowsWritten: product.cost.rowsWritten - before.rowsWritten,
    };
    return result;
  };
  const view = async (path: string, body?: string) => {
    const ctx = createExecutionContext();
    const request = new Request(ORIGIN + path, { headers: BROWSER, ...(body && { method: 'POST', body }) });
    const response = await product.app.fetch(request, undefined, ctx);
    await waitOnExecutionContext(ctx);
    return response;
  };

  await product.becomeLead('first@example.org'); // pays for keeping this version of the quiz
  await view('/q/business-engpass');
  await view('/q/business-engpass/count', JSON.stringify(VISIT));
  product.time.now += 5 * MINUTE; // off the hour, when cron has more to do
  await step('page', () => view('/q/business-engpass'));
  const form = await step('result', () => product.openForm());
  await step('visit counted', () => view('/q/business-engpass/count', JSON.stringify(VISIT)));
  for (const [name, value] of Object.entries({ email: 'kim@example.org', 'follow-up': 'yes' })) form.set(name, value);
  await step('lead capture', () => product.post('/q/business-engpass', form));
  await step('confirmation mail', () => product.deliver());
  const link = product.linkIn('kim@example.org', 'confirm');
  await step('confirm page', () => product.get(link));
  await step('confirmation', () => product.post(link, {}));
  await step('analysis mail', () => product.deliver());
  await step('analysis page', () => product.get(product.linkIn('kim@example.org', 'analysis')));
  await step('cron with nothing to do', () => product.tick());
  const way = product.linkIn('kim@example.org', 'book');
  const before = product.provider.accepted.length;
  const followUps = async () => {
    for (let day = 0; day < 45; day++) {
      product.time.now += DAY;
      if (await isDue(product.time.now)) await product.tick();
    }
  };
  await step('all follow-ups', followUps);
  const mails = product.provider.accepted.length - before;
  const unsubscribe = product.linkIn('kim@example.org', 'unsubscribe');
  const page = await step('free times', async () => (await product.get(way)).text());
  const at = /[?&](?:amp;)?at=(\d+)/.exec(page)?.[1];
  const call = await step('form of the call', async () =>
    hiddenFields(await (await product.get(`${way}?at=${at}`)).text()),
  );
  product.time.now += 10 * SECOND;
  for (const [name, value] of Object.entries({ name: 'Kim', email: 'kim@example.org' })) call.set(name, value);
  const booked = await step('call booked', () => product.post(way, call));
  expect(booked.headers.get('location')).toMatch(/^\/call\//);
  await step('mails about the call', () => product.deliver());
  const left = await step('unsubscribe', () => product.post(unsubscribe, { 'List-Unsubscribe': 'One-Click' }));
  expect(left.status).toBe(200);

  const sum = (of: keyof typeof product.cost, without: readonly string[] = []) =>
    Object.entries(steps).reduce((all, [name, one]) => all + (without.includes(name) ? 0 : one[of]), 0);
  const all = { queries: sum('queries'), rowsRead: sum('rowsRead'), rowsWritten: sum('rowsWritten'), followUps: mails };
  const booksAtOnce = sum('rowsWritten', ['all follow-ups', 'mails about the call', 'unsubscribe']);
  const neverBooks = sum('rowsWritten', ['free times', 'form of the call', 'call booked', 'mails about the call']);
  const told = Object.entries({ ...steps, all, booksAtOnce, neverBooks });
  console.info(told.map(([name, cost]) => `${name.padEnd(24)}${JSON.stringify(cost)}`).join('\n'));
  expect(mails).toBeGreaterThan(2);
  expect(booksAtOnce).toBeLessThanOrEqual(MOST_ROWS_A_LEAD); // up to the call
  expect(neverBooks).toBeLessThanOrEqual(MOST_ROWS_A_LEAD); // with every mail there is
  for (const [name, { queries }] of Object.entries(steps))
    expect(queries / (name === 'all follow-ups' ? mails : 1), name).toBeLessThanOrEqual(MOST_QUERIES_AN_INVOCATION);
});

/** Whether cron finds something; its own part in a lead is only that. */
const isDue = async (now: number): Promise<boolean> =>
  (await rowsOf(`SELECT 1 FROM mails WHERE state = 'planned' AND due_at <= ? LIMIT 1`, now)).length > 0;

const BROWSER = { 'user-agent': 'Mozilla/5.0 (iPhone) Mobile', origin: ORIGIN };

const VISIT = {
  ...{ source: 'newsletter', seen: true, started: true, finished: true },
  steps: { referral: [true, true, 4_000], focus: [true, true, 9_000] },
};

test('a batch of the queue that is as large as it may be stays within what one invocation may ask of D1', async () => {
  const size = Number(/^max_batch_size = (\d+)/m.exec(wrangler)?.[1]);
  expect(size).toBeGreaterThan(0);
  const product = openProduct();
  const analyses: string[] = [];
  for (let lead = 0; lead < size; lead++) {
    await product.handIn(`kim${lead}@example.org`);
    await product.deliver();
    await product.post(product.linkIn(`kim${lead}@example.org`, 'confirm'), {});
    analyses.push(...product.queue.held.splice(0));
  }
  expect(analyses).toHaveLength(size);
  // The dearest case: each was answered in another version of the quiz, which this build does not hold.
  await rowsOf(`INSERT INTO quiz_editions
    SELECT quiz_editions.quiz, 'older' || runs.id, quiz_editions.lang, definition, published_at
    FROM quiz_editions JOIN runs`);
  await rowsOf(`UPDATE runs SET version = 'older' || id`);

  const fresh = openProduct();
  const batch = createMessageBatch(
    'engpass-mail',
    analyses.map((mailId) => ({ id: mailId, timestamp: Date.now(), attempts: 1, body: { mailId } })),
  );
  await deliverBatch(batch, { clock: async () => product.time.now, deliver: fresh.app.deliver });
  expect(fresh.provider.accepted).toHaveLength(size);
  expect(fresh.cost.queries).toBeGreaterThan(size);
  expect(fresh.cost.queries).toBeLessThanOrEqual(MOST_QUERIES_AN_INVOCATION);
});
