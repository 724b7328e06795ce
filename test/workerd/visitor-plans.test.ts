import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goesThrough, listen } from './support/plans.ts';
import { count, DAY, hiddenFields, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);
afterEach(() => vi.restoreAllMocks());

test('nothing on a visitor’s way goes through all leads, runs, mails or calls', async () => {
  const asked = listen();
  const product = openProduct();
  await product.handIn('kim@example.org', { 'follow-up': 'yes', 'first-name': 'Kim' });
  await product.deliver();
  const confirm = product.linkIn('kim@example.org', 'confirm');
  await product.get(confirm);
  await product.post(confirm, {});
  await product.deliver();
  await product.get(product.linkIn('kim@example.org', 'analysis'));
  const way = product.linkIn('kim@example.org', 'book');
  product.time.now += 3 * DAY + 5 * MINUTE;
  await product.tick();
  expect(product.provider.to('kim@example.org').length).toBeGreaterThan(2);
  const unsubscribe = product.linkIn('kim@example.org', 'unsubscribe');

  const times = [...(await (await product.get(way)).text()).matchAll(/[?&](?:amp;)?at=(\d+)/g)];
  const form = hiddenFields(await (await product.get(`${way}?at=${times.at(-1)?.[1]}`)).text());
  product.time.now += 10 * SECOND;
  for (const [name, value] of Object.entries({ name: 'Kim', email: 'kim@example.org' })) form.set(name, value);
  const call = (await product.post(way, form)).headers.get('location') ?? '';
  expect(call).toMatch(/^\/call\//);
  await product.deliver();
  await product.get(call);
  expect((await product.post(`${call}/cancel`, {})).status).toBeLessThan(400);
  await product.deliver();
  await product.get(unsubscribe);
  expect((await product.post(unsubscribe, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  await product.handIn('kim@example.org'); // once more, as somebody who is known

  expect(asked.size).toBeGreaterThan(45);
  for (const part of ['INTO runs', 'UPDATE mails', 'FROM bookings', 'FROM suppressions', 'funnel_days'])
    expect([...asked].some((sql) => sql.includes(part))).toBe(true);
  expect(await goesThrough(asked)).toEqual([]);
});

test('nor does what shows somebody all that is kept about them, and forgets it', async () => {
  await rows(
    `INSERT INTO hook_endpoints (id, url, events, secret, created_at) VALUES ('h', 'https://a.de/', '[]', 's', 1)`,
  );
  const product = openProduct();
  await product.becomeLead('kim@example.org', { 'follow-up': 'yes' });
  const [, me] =
    product.provider
      .to('kim@example.org')
      .at(-1)
      ?.text.match(/(\/me\/[\w.-]+)/) ?? [];
  const asked = listen();
  expect((await product.get(me ?? '')).status).toBe(200);
  expect((await product.post(`${me}/erase`, { sure: 'yes' })).status).toBeLessThan(400);
  for (const part of ['FROM hook_deliveries', 'DELETE FROM hook_deliveries', 'DELETE FROM consents'])
    expect([...asked].some((sql) => sql.includes(part))).toBe(true);
  expect(await goesThrough(asked)).toEqual([]);
  expect(await count('leads')).toBe(0);
});

test('a statement that goes through a whole table is told', async () => {
  const slow = ['SELECT id FROM mails WHERE recipient = ?', 'SELECT id FROM mails mail WHERE mail.recipient = ?'];
  expect(await goesThrough(new Set(slow))).toEqual([
    expect.stringContaining('SCAN mails'),
    expect.stringContaining('SCAN mail:'),
  ]);
});
