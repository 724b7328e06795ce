import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTokens, meToken } from '../../src/lib/tokens.ts';
import { count, DAY, HOUR, hiddenFields, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 30_000 });

type Product = ReturnType<typeof openProduct>;

const KIM = 'kim@example.org';
const MONTH = 30.5 * DAY;

/** Lets time pass and cron tick once at its end, on the hour. */
const pass = async (product: Product, ms: number): Promise<void> => {
  product.time.now = Math.ceil((product.time.now + ms) / HOUR) * HOUR;
  await product.tick();
};

const due = async (product: Product) =>
  Object.fromEntries(
    (await product.app.retention.preview(product.time.now, 30 * DAY)).map(({ kind, now, soon }) => [kind, [now, soon]]),
  );

describe('what nobody needs any more goes by itself', () => {
  test('a lead of whom nothing was heard for 24 months, whole; the desk said so a month before', async () => {
    const product = openProduct();
    await product.becomeLead(KIM);
    await pass(product, 22.9 * MONTH);
    expect(await due(product)).toMatchObject({ leads: [0, 0] });
    await pass(product, 0.6 * MONTH);
    expect(await due(product)).toMatchObject({ leads: [0, 1] });
    expect(await count('leads')).toBe(1);
    await pass(product, 0.7 * MONTH);
    for (const table of ['leads', 'runs', 'mails', 'consents', 'booking_visits', 'kept_proofs', 'funnel_runs'])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect(await due(product)).toMatchObject({ leads: [0, 0] });
  });

  test('whoever came back, or opened the way to the call, begins anew', async () => {
    const product = openProduct();
    await product.becomeLead(KIM);
    await product.becomeLead('other@example.org');
    const way = product.linkIn(KIM, 'book');
    await pass(product, 20 * MONTH);
    await product.get(way);
    await product.becomeLead('other@example.org');
    await pass(product, 5 * MONTH);
    expect(await count('leads')).toBe(2);
    await pass(product, 20 * MONTH);
    expect(await count('leads')).toBe(0);
  });

  test('evidence of a consent outlives the rest: three years from the withdrawal', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on', 'first-name': 'Kimberley' });
    await product.post(dataLink(product), { wish: 'withdraw' });
    await pass(product, 25 * MONTH);
    expect(await count('leads')).toBe(0);
    const [proof] = await rows<{ address: string; evidence: string; until: number }>('SELECT * FROM kept_proofs');
    expect(proof?.address).toBe(KIM);
    expect(JSON.parse(proof?.evidence ?? '[]').map(({ event }: { event: string }) => event)).toEqual([
      'declared',
      'confirmed',
      'withdrawn',
    ]);
    expect(proof?.evidence).not.toContain('Kimberley');
    await pass(product, 10.5 * MONTH);
    expect(await due(product)).toMatchObject({ proofs: [0, 1] });
    await pass(product, 2 * MONTH);
    expect(await count('kept_proofs')).toBe(0);
  });

  test('a consent that was never withdrawn ends with the lead, and its evidence is still shown and erased on request', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on' });
    await pass(product, 25 * MONTH);
    expect(await rows('SELECT until - ? AS left FROM kept_proofs', product.time.now)).toEqual([
      { left: 3 * 366 * DAY },
    ]);
    const link = await freshLink(product);
    const page = await (await product.get(link)).text();
    expect(page).toContain('Nachweis einer früheren Einwilligung');
    await product.post(`${link}/erase`, {});
    expect(await count('kept_proofs')).toBe(0);
  });

  test('a call two years after its end, with its mails, and nothing that is younger', async () => {
    const product = openProduct();
    const at = Number([...(await (await product.get('/book')).text()).matchAll(/at=(\d+)/g)][1]?.[1]);
    const fields = hiddenFields(await (await product.get(`/book?at=${at}`)).text());
    product.time.now += 5 * SECOND;
    fields.set('name', 'Kim');
    fields.set('email', KIM);
    await product.post('/book', fields);
    await product.deliver();
    await pass(product, 23 * MONTH);
    expect(await count('bookings')).toBe(1);
    await pass(product, 2 * MONTH);
    expect([await count('bookings'), await count('mails')]).toEqual([0, 0]);
  });

  test('the audit list after twelve months, requests for a link after a day', async () => {
    const product = openProduct();
    await rows(`INSERT INTO audit (at, who, what) VALUES (?, 'anna@example.de', 'signed-in')`, product.time.now);
    await rows(`INSERT INTO data_requests VALUES ('r', 'key', ?)`, product.time.now);
    await pass(product, 2 * DAY);
    expect([await count('audit'), await count('data_requests')]).toEqual([1, 0]);
    await pass(product, 13 * MONTH);
    expect(await count('audit')).toBe(0);
  });

  test('in small portions, as often as it is asked and at once', async () => {
    const product = openProduct();
    await product.becomeLead(KIM);
    await rows(`INSERT INTO leads (id, email, quiz, created_at, confirmed_at, state, bottleneck)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120)
      SELECT 'old' || i, 'old' || i || '@example.org', 'business-engpass', 1, 1, 'confirmed', 'sales' FROM n`);
    const sweep = () => product.app.retention.sweep(product.time.now);
    await sweep();
    expect(await count('leads')).toBe(71);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    await sweep();
    expect(await rows('SELECT email FROM leads')).toEqual([{ email: KIM }]);
  });

  test('one sweep stays within what an invocation may ask of D1', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on' });
    product.time.now = Math.ceil((product.time.now + 25 * MONTH) / HOUR) * HOUR;
    const before = product.cost.queries;
    await product.app.retention.sweep(product.time.now);
    expect(product.cost.queries - before).toBeLessThan(20);
  });
});

const dataLink = (product: Product): string =>
  product.provider
    .to(KIM)
    .at(-1)
    ?.text.match(/\/me\/[\w.-]+/)?.[0] ?? '';

/** The link as somebody gets it who asks for it now. */
const freshLink = async (product: Product): Promise<string> => {
  return `/me/${await meToken(createTokens('a secret that only the tests know'), KIM, product.time.now)}`;
};
