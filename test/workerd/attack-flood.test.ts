import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTokens, unsubscribeToken } from '../../src/lib/tokens.ts';
import { routes, to } from '../../src/routes.ts';
import { count, DAY, HOUR, hiddenFields, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

/** Many requests at once or over days, from everywhere: what a third party gets of it has an end. */

beforeEach(wipe);

type Product = ReturnType<typeof openProduct>;

const VICTIM = 'kim@example.org';

const network = (n: number) => ({ 'cf-connecting-ip': `${1 + (n % 200)}.${n >> 8}.${n & 255}.1` });

const handIn = async (product: Product, email: string, n: number) => {
  const fields = await product.openForm();
  fields.set('email', email);
  return product.post('/q/business-engpass', fields, network(n));
};

/** All that went to the victim, by whatever spelling. */
const mailsTo = (product: Product, name: string) =>
  product.provider.accepted.filter(({ message }) => message.to.replace(/\+.*@/, '@') === name).length;

describe('somebody who types in the address of another person, over and over', () => {
  test('from everywhere: three confirmations a day, and nothing else', async () => {
    const product = openProduct();
    for (let n = 0; n < 30; n++) {
      await handIn(product, VICTIM, n);
      await product.deliver();
      product.time.now += 30 * MINUTE;
    }
    expect(product.provider.accepted.map(({ message }) => message.to)).toEqual([VICTIM, VICTIM, VICTIM]);
  });

  test('with a word behind the name, so that each is another address: ten a day reach the mailbox', async () => {
    const product = openProduct();
    for (let n = 0; n < 40; n++) {
      await handIn(product, `kim+${n}@example.org`, n);
      await product.deliver();
    }
    expect(mailsTo(product, VICTIM)).toBe(10);
    await handIn(product, 'kimberly+1@example.org', 41);
    await handIn(product, 'kim+1@example.net', 42);
    await product.deliver();
    expect(product.provider.accepted).toHaveLength(12);
    product.time.now += DAY;
    await handIn(product, 'kim+again@example.org', 43);
    await product.deliver();
    expect(mailsTo(product, VICTIM)).toBe(11);
  });

  test('leaves no lead behind that nobody has confirmed, after a week', async () => {
    const product = openProduct();
    for (let n = 0; n < 20; n++) await handIn(product, `person${n}@example.org`, n);
    expect(await count('leads')).toBe(20);
    product.time.now += 8 * DAY;
    await product.app.tick(product.time.now);
    expect([await count('leads'), await count('runs'), await count('consents'), await count('mails')]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('somebody who books calls for another person', () => {
  const timesOn = (html: string) => [...html.matchAll(/[?&](?:amp;)?at=(\d+)/g)].map(([, at]) => Number(at));

  const book = async (product: Product, n: number, email = VICTIM) => {
    const at = timesOn(await (await product.get(routes.bookAnyone)).text()).at(-1) ?? 0;
    const fields = hiddenFields(await (await product.get(`${routes.bookAnyone}?at=${at}`)).text());
    product.time.now += 5 * SECOND;
    return product.post(
      routes.bookAnyone,
      { ...Object.fromEntries(fields), at: String(at), name: 'Kim', email },
      network(n),
    );
  };

  test('and cancels them at once, to book again: three a day', async () => {
    const product = openProduct();
    for (let n = 0; n < 8; n++) {
      const booked = await book(product, n);
      if (booked.status === 303) await product.post(`${booked.headers.get('location')}/cancel`, {}, network(n));
      await product.deliver();
      product.time.now += HOUR;
    }
    expect(await rows('SELECT state FROM bookings')).toEqual(Array(3).fill({ state: 'cancelled' }));
    expect(mailsTo(product, VICTIM)).toBeLessThanOrEqual(6);
  });

  test('and moves them to and fro: six times, then only by writing to the host; cancelling stays', async () => {
    const product = openProduct();
    const call = (await book(product, 0)).headers.get('location') ?? '';
    const statuses: number[] = [];
    for (let n = 0; n < 10; n++) {
      await product.deliver();
      const page = await (await product.get(`${call}/move`)).text();
      const at = timesOn(page).at(n % 2) ?? 0;
      const fields = hiddenFields(await (await product.get(`${call}/move?at=${at}`)).text());
      const moved = await product.post(`${call}/move`, { ...Object.fromEntries(fields), at: String(at) }, network(n));
      statuses.push(moved.status);
      if (moved.status !== 303) expect(await moved.text()).toContain('wurde schon oft verschoben');
    }
    expect(statuses).toEqual([...Array(6).fill(303), ...Array(4).fill(409)]);
    await product.deliver();
    expect(mailsTo(product, VICTIM)).toBeLessThanOrEqual(7);
    expect((await product.post(`${call}/cancel`, {}, network(1))).status).toBe(303);
  });
});

describe('somebody who wants to know who is here', () => {
  /** An answer without what differs for everybody: tokens, nonces, the address that was typed. */
  const shapeOf = async (response: Response, email: string) => {
    const nonce = response.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1] ?? 'x';
    return [
      response.status,
      response.headers.get('location')?.replace(/[^/]+$/, '…') ?? null,
      (await response.text())
        .replaceAll(nonce, '')
        .replaceAll(email, '')
        .replaceAll(`${email.split('@')[0]}@`, '')
        .replaceAll(/[\w-]{20,}\.\w+\.[\w-]{43}/g, ''),
    ];
  };

  test('learns nothing from handing in: not of a lead, nor of one who has unsubscribed or not yet confirmed', async () => {
    const product = openProduct();
    await product.becomeLead('lead@example.org', { 'follow-up': 'yes' });
    await product.becomeLead('gone@example.org', { 'follow-up': 'yes' });
    const [run] = await rows<{ id: string }>(
      "SELECT runs.id FROM runs JOIN leads ON leads.id = lead_id WHERE email = 'gone@example.org'",
    );
    const way = await unsubscribeToken(createTokens(env.TOKEN_SECRET), {
      id: run?.id ?? '',
      email: 'gone@example.org',
    });
    expect((await product.post(to.unsubscribe(way), { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    await product.handIn('waiting@example.org');
    const told = [];
    for (const [n, email] of [
      'lead@example.org',
      'gone@example.org',
      'waiting@example.org',
      'nobody@example.org',
    ].entries()) {
      const response = await handIn(product, email, n);
      const sent = await product.get(response.headers.get('location') ?? '');
      told.push(JSON.stringify([await shapeOf(response, email), await shapeOf(sent, email)]));
    }
    expect(new Set(told).size).toBe(1);
  });

  test('learns nothing from the desk’s door, the own data or a link that is guessed', async () => {
    const product = openProduct();
    await product.becomeLead(VICTIM);
    const told = await Promise.all(
      ['/confirm', '/analysis', '/book', '/call', '/me', '/unsubscribe', '/desk/in', '/desk/leads'].map(
        async (door) => {
          const [lead] = await rows<{ id: string }>('SELECT id FROM leads');
          const known = await product.get(`${door}/${lead?.id}`);
          const guessed = await product.get(`${door}/${'A'.repeat(22)}`);
          return [
            door,
            JSON.stringify(await shapeOf(known, lead?.id ?? '')) ===
              JSON.stringify(await shapeOf(guessed, 'A'.repeat(22))),
          ];
        },
      ),
    );
    expect(told.filter(([, same]) => !same)).toEqual([]);
  });
});
