import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTokens } from '../../src/lib/tokens.ts';
import { count, DAY, HOUR, hiddenFields, ORIGIN, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const asked = async () => {
  const product = openProduct();
  await product.handIn('kim@example.org', { 'first-name': 'Kim', 'follow-up': 'on' });
  await product.deliver();
  return { product, link: product.linkIn('kim@example.org', 'confirm') };
};

describe('confirming', () => {
  test('opening the link changes nothing: scanners of mails open links', async () => {
    const { product, link } = await asked();
    const page = await product.get(link);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('kim@example.org');
    expect(html.replaceAll('&amp;', '&')).toContain(product.site.consent.followUp);
    expect(await rows('SELECT confirmed_at FROM leads')).toEqual([{ confirmed_at: null }]);
    expect(await count('mails')).toBe(1);
  });

  test('pressing the button confirms, keeps the evidence, and plans the analysis', async () => {
    const { product, link } = await asked();
    product.time.now += HOUR;
    const response = await product.post(link, {});
    expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/analysis\//)]);
    expect(await rows('SELECT confirmed_at FROM leads')).toEqual([{ confirmed_at: product.time.now }]);
    const [confirmation] = await rows<{ id: string; sent_at: number }>(
      `SELECT id, sent_at FROM mails WHERE step = 'confirmation'`,
    );
    expect(
      await rows(`SELECT purpose, mail_id, mail_sent_at, at FROM consents WHERE event = 'confirmed' ORDER BY purpose`),
    ).toEqual([
      { purpose: 'analysis', mail_id: confirmation?.id, mail_sent_at: confirmation?.sent_at, at: product.time.now },
      { purpose: 'follow-up', mail_id: confirmation?.id, mail_sent_at: confirmation?.sent_at, at: product.time.now },
    ]);
    await product.deliver();
    expect(product.provider.to('kim@example.org').at(-1)?.text).toContain('/analysis/');
  });

  test('keeps the mail as evidence also when nobody knows whether it arrived: its link came from somewhere', async () => {
    const product = openProduct();
    await product.handIn('kim@example.org');
    product.provider.next('taken-but-silent');
    const handedOver = product.time.now;
    await product.deliver();
    product.time.now += HOUR;
    await product.post(product.linkIn('kim@example.org', 'confirm'), {});
    const [mail] = await rows<{ id: string }>(`SELECT id FROM mails WHERE step = 'confirmation'`);
    expect(await rows(`SELECT mail_id, mail_sent_at FROM consents WHERE event = 'confirmed'`)).toEqual([
      { mail_id: mail?.id, mail_sent_at: handedOver },
    ]);
  });

  test('a box that was not ticked is not confirmed either', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org');
    expect(await rows(`SELECT purpose FROM consents WHERE event = 'confirmed'`)).toEqual([{ purpose: 'analysis' }]);
  });

  test('pressing it ten times, at once or later, is one confirmation and one analysis', async () => {
    const { product, link } = await asked();
    const responses = await Promise.all(Array.from({ length: 10 }, () => product.post(link, {})));
    expect(new Set(responses.map((response) => response.status))).toEqual(new Set([303]));
    product.time.now += DAY;
    expect((await product.post(link, {})).status).toBe(303);
    expect((await product.get(link)).status).toBe(303);
    await product.deliver();
    expect(product.provider.to('kim@example.org')).toHaveLength(2);
    expect(await rows(`SELECT count(*) AS n FROM consents WHERE event = 'confirmed'`)).toEqual([{ n: 2 }]);
  });

  test('nothing but the confirmation goes to an address that has not confirmed', async () => {
    const { product } = await asked();
    for (let day = 0; day < 6; day++) {
      product.time.now += DAY;
      await product.tick();
    }
    expect(product.provider.to('kim@example.org')).toHaveLength(1);
  });

  test('a link is good for seven days and then says what to do', async () => {
    const { product, link } = await asked();
    product.time.now += 7 * DAY - HOUR;
    expect((await product.get(link)).status).toBe(200);
    product.time.now += 2 * HOUR;
    const late = await product.get(link);
    expect([late.status, (await product.post(link, {})).status]).toEqual([410, 410]);
    expect(await late.text()).toContain('href="/');
  });

  test('the link of a run that was confirmed in time leads to the analysis also when it has expired', async () => {
    const { product, link } = await asked();
    await product.post(link, {});
    product.time.now += 30 * DAY;
    for (const late of [await product.get(link), await product.post(link, {})]) {
      expect(late.status).toBe(303);
      expect((await product.get(late.headers.get('location') ?? '')).status).toBe(200);
    }
    expect(await rows(`SELECT count(*) AS n FROM consents WHERE event = 'confirmed'`)).toEqual([{ n: 2 }]);
  });

  test('a forged, clipped or misused link opens nothing', async () => {
    const { product, link } = await asked();
    const token = link.split('/').at(-1) ?? '';
    const [subject = '', expiry = '', mac = ''] = token.split('.');
    const flipped = `${subject}.${expiry}.${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`;
    for (const path of [
      `/confirm/${flipped}`,
      `/confirm/${subject}.0.${mac}`,
      `/confirm/${subject}.zzzzzzz.${mac}`,
      `/confirm/${token.slice(0, -4)}`,
      `/analysis/${token}`,
      `/book/${token}`,
      '/confirm/%00',
      '/confirm/x',
    ]) {
      expect([path, (await product.get(path)).status]).toEqual([path, 404]);
      if (path.startsWith('/confirm')) expect((await product.post(path, {})).status).toBe(404);
    }
    expect(await rows('SELECT confirmed_at FROM leads')).toEqual([{ confirmed_at: null }]);
  });

  test('the link of an earlier run confirms that run and its boxes, no later one', async () => {
    const product = openProduct();
    await product.handIn('kim@example.org');
    await product.deliver();
    const first = product.linkIn('kim@example.org', 'confirm');
    await product.handIn('kim@example.org', { 'follow-up': 'on' }); // somebody else could have typed this
    await product.post(first, {});
    expect(await rows(`SELECT purpose FROM consents WHERE event = 'confirmed'`)).toEqual([{ purpose: 'analysis' }]);
  });
});

describe('the analysis', () => {
  test('opens with its own link only, for no search engine, and not before it is confirmed', async () => {
    const { product, link } = await asked();
    const location = (await product.post(link, {})).headers.get('location') ?? '';
    const page = await product.get(location);
    expect(page.status).toBe(200);
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain('/book/');
  });

  test('still opens after the quiz was changed', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org');
    const path = product.linkIn('kim@example.org', 'analysis');
    const before = await (await product.get(path)).text();
    const old = await rows<{ definition: string; version: string }>('SELECT definition, version FROM quiz_editions');
    expect(old).toHaveLength(1);
    // The run was answered in a version that this build does not hold any more.
    await rows(
      `INSERT INTO quiz_editions SELECT quiz, 'older0version', lang, definition, published_at FROM quiz_editions`,
    );
    await rows(`UPDATE runs SET version = 'older0version'`);
    const after = await (await product.get(path)).text();
    const plain = (html: string) =>
      html
        .replaceAll(/nonce="[^"]*"/g, '')
        .replaceAll(/\/book\/[\w.-]+/g, '')
        .replaceAll(/name="run" value="[^"]*"/g, '');
    expect(plain(after)).toBe(plain(before));
  });

  test('the way to the strategy call is noted and leads to the free times', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org', { 'first-name': 'Kim & Söhne' });
    const page = await product.get(product.linkIn('kim@example.org', 'book'));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Freie Termine am')]);
    await product.get(product.linkIn('kim@example.org', 'book'));
    expect(await rows('SELECT first_at, last_at FROM booking_visits')).toHaveLength(1);
  });

  test('offers the next free times, each one press away', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org');
    const html = await (await product.get(product.linkIn('kim@example.org', 'analysis'))).text();
    const times = [...html.matchAll(/name="at" value="(\d+)"/g)].map(([, at]) => Number(at));
    expect(times).toHaveLength(3);
    const action = html.match(/action="([^"]*\/book\/[^"]*)"/)?.[1]?.replace('&amp;', '&') ?? '';
    const fields = hiddenFields(html);
    product.time.now += 5 * SECOND;
    const booked = await product.post(action, { run: fields.get('run') ?? '', at: String(times[1]) });
    expect(booked.status).toBe(303);
    expect(await rows('SELECT starts_at, email FROM bookings')).toEqual([
      { starts_at: times[1], email: 'kim@example.org' },
    ]);
    const after = await (await product.get(product.linkIn('kim@example.org', 'analysis'))).text();
    expect(after).toContain('Ihr Gespräch ist gebucht');
    expect(after).not.toContain('name="at"');
  });
});

describe('the mail with the analysis', () => {
  const analysisMail = async (box: Record<string, string>) => {
    const product = openProduct();
    await product.becomeLead('kim@example.org', box);
    const mail = product.provider.to('kim@example.org').at(-1);
    expect(mail?.text).toContain('/analysis/');
    const named = product.site.offers.filter(
      (offer) => mail?.text.includes(offer.url) || mail?.html.includes(offer.url),
    );
    return named.length;
  };

  test('names the offers that fit only to those who agreed to more mails', async () => {
    expect(await analysisMail({ 'follow-up': 'yes' })).toBeGreaterThan(0);
    await wipe();
    expect(await analysisMail({})).toBe(0);
  });
});

describe('the way to the call', () => {
  test('is not counted when a program only asks whether it is there', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org');
    const url = new URL(product.linkIn('kim@example.org', 'book'), ORIGIN);
    const asked = await product.app.fetch(new Request(url, { method: 'HEAD', redirect: 'manual' }));
    expect([asked.status, asked.headers.get('location')]).toEqual([204, null]);
    expect(await count('booking_visits')).toBe(0);
    await product.get(url.pathname);
    expect(await count('booking_visits')).toBe(1);
  });
});

describe('what nobody confirms', () => {
  test('is gone after seven days, with all that belonged to it', async () => {
    const { product, link } = await asked();
    const [run] = await rows<{ id: string }>('SELECT id FROM runs');
    const early = await product.get(`/book/${await createTokens(env.TOKEN_SECRET).sign('book', run?.id ?? '')}`);
    expect(early.status).toBe(403); // such a link is only handed out once the address is confirmed
    product.time.now += 7 * DAY + 2 * HOUR;
    await product.tick();
    for (const table of ['leads', 'runs', 'consents', 'mails', 'booking_visits'])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect((await product.get(link)).status).toBe(410);
  });

  test('does not take a confirmed run of the same person along', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org');
    await product.get(product.linkIn('kim@example.org', 'book'));
    await product.handIn('kim@example.org', { 'first-name': 'Again' });
    product.time.now += 8 * DAY;
    await product.tick();
    expect(await rows('SELECT first_name FROM runs')).toEqual([{ first_name: null }]);
    expect([await count('leads'), await count('booking_visits')]).toEqual([1, 1]);
    expect((await product.get(product.linkIn('kim@example.org', 'analysis'))).status).toBe(200);
  });
});
