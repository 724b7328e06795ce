import { createMessageBatch } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import { deliverBatch } from '../../src/mail/queue.ts';
import wrangler from '../../wrangler.toml?raw';
import { openProduct, rows as rowsOf, wipe } from './support/visit.ts';

beforeEach(wipe);

const MOST_ROWS_A_LEAD = 100; // Free plan: 100,000 row writes a day, so a thousand leads
const MOST_QUERIES_AN_INVOCATION = 50; // D1 on the Free plan

test('a lead from the form to the opened calendar stays within the Free plan', async () => {
  const product = openProduct();
  const steps: Record<string, { rows: number; queries: number }> = {};
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = { ...product.cost };
    const result = await work();
    steps[name] = {
      rows: product.cost.rowsWritten - before.rowsWritten,
      queries: product.cost.queries - before.queries,
    };
    return result;
  };
  await product.handIn('first@example.org'); // pays for keeping this version of the quiz
  await product.deliver();
  await step('hand-in', () => product.handIn('kim@example.org', { 'follow-up': 'yes' }));
  await step('confirmation mail', () => product.deliver());
  const link = product.linkIn('kim@example.org', 'confirm');
  await step('confirm page', () => product.get(link));
  await step('confirm', () => product.post(link, {}));
  await step('analysis mail', () => product.deliver());
  await step('analysis page', () => product.get(product.linkIn('kim@example.org', 'analysis')));
  await step('way to the call', () => product.get(product.linkIn('kim@example.org', 'book')));
  const rows = Object.values(steps).reduce((sum, one) => sum + one.rows, 0);
  console.info(JSON.stringify({ rowsWrittenPerLead: rows, steps }));
  expect(rows).toBeLessThanOrEqual(MOST_ROWS_A_LEAD);
  for (const one of Object.values(steps)) expect(one.queries).toBeLessThanOrEqual(MOST_QUERIES_AN_INVOCATION);
});

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
