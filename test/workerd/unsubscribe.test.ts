import { beforeEach, describe, expect, test, vi } from 'vitest';
import { siteIn } from '../../src/lib/site.ts';
import { ANSWERS, count, DAY, HOUR, ORIGIN, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 30_000 }); // weeks of a life, also where others use the machine

/** A lead that has had its first follow-up. */
const reader = async (lang: 'de' | 'en' = 'de') => {
  const product = openProduct();
  const answers = new URLSearchParams(`${ANSWERS}&lang=${lang}`);
  await product.handIn('kim@example.org', { 'follow-up': 'on' }, answers, `/q/business-engpass?lang=${lang}`);
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

const planned = () =>
  rows(`SELECT step, state, reason FROM mails WHERE rank = 3 AND step <> 'depth' ORDER BY planned_at, due_at`);
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
    const html = await page.text();
    expect(html).toContain('value="stop"');
    expect(html).toContain('Bestätigung und Analyse: <strong>nur auf Ihre Anforderung</strong>');
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
    expect(await rows(`SELECT DISTINCT run_id FROM consents WHERE event = 'withdrawn'`)).toHaveLength(2);
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

  test('is taken back in the words that stood beside the button, in their language', async () => {
    const { product, link } = await reader('en');
    await oneClick(product, link);
    const { followUp } = siteIn(product.house, 'en').consent;
    await product.post(link, { wish: 'renew' });
    expect(await rows(`SELECT wording FROM consents WHERE event = 'renewed'`)).toEqual([{ wording: followUp }]);
    expect(followUp).not.toBe(product.site.consent.followUp);
  });

  test('and taking it back brings no mail of a run that was replaced, nor one that may have been taken', async () => {
    const { product, link } = await reader();
    await oneClick(product, link);
    await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Again' });
    expect(await planned()).toEqual([...STOPPED.map((mail) => ({ ...mail, reason: 'new-run' })), ...PLANNED]);
    await oneClick(product, link);
    await rows(`UPDATE mails SET unclear_since = 1 WHERE step = 'last' AND reason = 'unsubscribed'`);
    await product.post(link, { wish: 'renew' });
    expect((await planned()).slice(3)).toEqual([...PLANNED.slice(0, 2), ...STOPPED.slice(2)]);
  });

  test.each([
    ['complained', 'all', 'als Spam gemeldet'],
    ['bounced', 'all', 'kommen unter Ihrer Adresse nicht an'],
    ['suppressed', 'all', 'nicht angenommen'],
    ['booked', 'follow-ups', 'Strategiegespräch gebucht'],
  ])('offers no way back where nothing would come (%s), and says why', async (reason, blocks, says) => {
    const { product, link } = await reader();
    await oneClick(product, link);
    await rows('INSERT INTO suppressions SELECT DISTINCT address_key, ?, ?, 1 FROM mails', reason, blocks);
    const before = await events();
    for (const page of [await product.get(link), await product.post(link, { wish: 'renew' })]) {
      const html = await page.text();
      expect(html).toContain(says);
      expect(html).not.toContain('value="renew"');
    }
    expect(await events()).toEqual(before);
    expect(await planned()).toEqual(STOPPED);
  });

  test('and taking it back takes back nothing else', async () => {
    const { product, link } = await reader();
    await oneClick(product, link);
    await rows(`INSERT INTO suppressions SELECT DISTINCT address_key, 'complained', 'all', 1 FROM mails`);
    const [row] = await rows<{ id: string }>('SELECT id FROM runs');
    const run = await product.app.leads.findRun(row?.id ?? '');
    if (!run) throw new Error('no run');
    const change = { page: 'x', ipPrefix: null, at: product.time.now, wording: 'yes' };
    await product.app.leads.renew(run, change); // a complaint that came in right after the page was checked
    expect(await rows('SELECT reason FROM suppressions')).toEqual([{ reason: 'complained' }]);
  });

  test.each([
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=abc', 'nonsense'],
    ['application/x-www-form-urlencoded', ''],
    ['text/plain', 'x'],
  ])('works whatever is sent with it (%s)', async (type, body) => {
    const { product, link } = await reader();
    const request = new Request(ORIGIN + link, { method: 'POST', body, headers: { 'content-type': type } });
    expect((await product.app.fetch(request)).status).toBe(200);
    expect(await planned()).toEqual(STOPPED);
  });

  test('cannot be turned into a consent that was never given', async () => {
    const { product, link } = await reader();
    await oneClick(product, link);
    await rows(`DELETE FROM consents WHERE purpose = 'follow-up'`);
    await product.post(link, { wish: 'renew' });
    expect(await events()).toEqual([]);
    expect(await rows('SELECT reason FROM suppressions')).toEqual([{ reason: 'unsubscribed' }]);
  });

  test('speaks the language of the run', async () => {
    const { product, link } = await reader('en');
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

  test('with a link that is cut off leads to a new one', async () => {
    const { product, link } = await reader();
    const cut = link.slice(0, -3);
    for (const page of [await product.get(cut), await oneClick(product, cut)]) {
      const html = await page.text();
      expect([page.status, html.includes('<code>own-link-invalid</code>')]).toEqual([404, true]);
      expect(html).toMatch(/<a href="\/me" class="button">Neuen Link anfordern<\/a>/);
    }
  });
});
