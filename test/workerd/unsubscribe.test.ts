import { beforeEach, describe, expect, test } from 'vitest';
import { count, DAY, HOUR, ORIGIN, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

/** A lead that has had its first follow-up. */
const reader = async (action?: string) => {
  const product = openProduct();
  await product.handIn('kim@example.org', { 'follow-up': 'on' }, undefined, action);
  await product.deliver();
  await product.post(product.linkIn('kim@example.org', 'confirm'), {});
  await product.deliver();
  product.time.now += 2 * DAY + HOUR;
  await product.tick();
  return { product, link: product.linkIn('kim@example.org', 'unsubscribe') };
};

type Product = ReturnType<typeof openProduct>;

/** As a mail provider does it: no cookie, no origin, no page of ours. */
const oneClick = async (product: Product, link: string) =>
  product.app.fetch(
    new Request(new URL(link, ORIGIN), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'manual',
    }),
  );

const planned = () => rows(`SELECT step, state, reason FROM mails WHERE rank = 3 AND step <> 'depth' ORDER BY due_at`);
const events = () => rows(`SELECT event, turn, granted FROM consents WHERE purpose = 'follow-up' ORDER BY id`);
const STOPPED = ['second', 'invitation', 'last'].map((step) => ({ step, state: 'stopped', reason: 'unsubscribed' }));
const PLANNED = STOPPED.map(({ step }) => ({ step, state: 'planned', reason: null }));

const nextMails = async (product: Product, days = 20) => {
  const before = product.provider.accepted.length;
  for (let step = 0; step < days * 4; step++) {
    product.time.now += 6 * HOUR;
    await product.tick();
  }
  return product.provider.accepted.length - before;
};

describe('unsubscribing', () => {
  test('opening the link changes nothing: programs that check links open it', async () => {
    const { product, link } = await reader();
    const page = await product.get(link);
    expect(page.status).toBe(200);
    expect([page.headers.get('x-robots-tag'), page.headers.get('cache-control')]).toEqual([
      'noindex, nofollow',
      'no-store',
    ]);
    expect(await page.text()).toContain('value="stop"');
    expect(await planned()).toEqual(PLANNED);
  });

  test('with one click of the mail program is in force at once, however often it comes', async () => {
    const { product, link } = await reader();
    const responses = await Promise.all(Array.from({ length: 5 }, () => oneClick(product, link)));
    expect(responses.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(await planned()).toEqual(STOPPED);
    expect(await events()).toEqual([
      { event: 'declared', turn: 0, granted: 1 },
      { event: 'confirmed', turn: 0, granted: 1 },
      { event: 'withdrawn', turn: 0, granted: 0 },
    ]);
    expect(await nextMails(product)).toBe(0);
  });

  test('holds for a mail that is already on its way to the provider', async () => {
    const { product, link } = await reader();
    const [run] = await rows<{ id: string }>('SELECT id FROM runs');
    product.time.now += 3 * DAY;
    product.faults.meanwhile = { query: /SET message = coalesce/, work: () => oneClick(product, link) };
    await product.app.deliver({ mailId: `${run?.id}-second` }, product.time.now);
    expect(product.faults.meanwhile).toBeNull();
    expect(product.provider.accepted).toHaveLength(3);
    expect(await planned()).toEqual(STOPPED);
  });

  test('ends the mails of every quiz, but not what is asked for', async () => {
    const { product, link } = await reader();
    await rows(`UPDATE leads SET quiz = 'another'`);
    await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Kim' });
    await oneClick(product, link);
    expect(await rows(`SELECT DISTINCT state FROM mails WHERE rank = 3 AND step <> 'depth'`)).toEqual([
      { state: 'stopped' },
    ]);
    const before = product.provider.accepted.length;
    await product.becomeLead('kim@example.org', { 'first-name': 'Again' });
    expect(product.provider.accepted).toHaveLength(before + 2);
    expect(await nextMails(product)).toBe(0);
  });

  test('is outweighed by a new consent that is confirmed afterwards', async () => {
    const { product, link } = await reader();
    await oneClick(product, link);
    await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Again' });
    expect(await nextMails(product)).toBe(4);
  });

  test('works on the page too, which then offers the way back', async () => {
    const { product, link } = await reader();
    const page = await (await product.post(link, { wish: 'stop' })).text();
    expect(page).toContain('Sie bekommen keine weiteren Mails');
    expect(page).toContain('value="renew"');
    expect(page.replaceAll('&amp;', '&')).toContain(product.site.consent.followUp);
    product.time.now += 4 * DAY; // the second mail would have come
    expect(await (await product.post(link, { wish: 'renew' })).text()).toContain('value="stop"');
    expect((await events()).slice(2)).toEqual([
      { event: 'withdrawn', turn: 0, granted: 0 },
      { event: 'renewed', turn: 1, granted: 1 },
    ]);
    expect(await rows(`SELECT wording, page FROM consents WHERE event = 'renewed'`)).toEqual([
      { wording: product.site.consent.followUp, page: `${ORIGIN}/unsubscribe/…` },
    ]);
    expect(await nextMails(product)).toBe(2);
    await oneClick(product, link);
    expect((await events()).at(-1)).toEqual({ event: 'withdrawn', turn: 1, granted: 0 });
  });

  test('cannot be turned into a consent that was never given', async () => {
    const { product, link } = await reader();
    await rows(`DELETE FROM consents WHERE purpose = 'follow-up'`);
    await product.post(link, { wish: 'renew' });
    expect(await events()).toEqual([]);
  });

  test('speaks the language of the run', async () => {
    const { product, link } = await reader('/q/business-engpass?lang=en');
    expect(await (await product.get(link)).text()).toContain('Send me no more emails');
    expect(await (await oneClick(product, link)).text()).toContain('You will receive no more emails');
  });

  test('works after erasure, and the block stays for whatever is planned for that address', async () => {
    const { product, link } = await reader();
    const [lead] = await rows<{ id: string }>('SELECT id FROM leads');
    await product.app.leads.erase(lead?.id ?? '', product.time.now);
    expect(await (await product.get(link)).text()).toContain('keine Angaben mehr');
    expect((await oneClick(product, link)).status).toBe(200);
    expect(await rows('SELECT reason, blocks FROM suppressions')).toEqual([
      { reason: 'unsubscribed', blocks: 'follow-ups' },
    ]);
    expect(JSON.stringify(await rows('SELECT * FROM suppressions'))).not.toContain('kim');
    expect([await count('leads'), await count('mails')]).toEqual([0, 0]);
  });

  test('with a forged or foreign link does nothing', async () => {
    const { product, link } = await reader();
    const token = link.split('/').at(-1) ?? '';
    for (const bad of [
      `/unsubscribe/${token.slice(0, -2)}`,
      '/unsubscribe/x',
      product.linkIn('kim@example.org', 'analysis').replace('analysis', 'unsubscribe'),
    ])
      expect((await oneClick(product, bad)).status).toBe(404);
    expect(await planned()).toEqual(PLANNED);
  });
});
