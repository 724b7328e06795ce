import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/env.ts';
import { createTokens, meToken, unsubscribeToken } from '../../src/lib/tokens.ts';
import { deskOf } from './support/desk.ts';
import { DAY, HOUR, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const KIM = 'kim@example.org';
const OLD = 'the first secret, as old as the site';
const NEW = 'the second secret, nobody knows it yet';
const THIRD = 'the third secret, for good measure 123';

/** The steps of docs/threats.md, each a state in which the site runs. */
const AS_BEGUN = { TOKEN_SECRET: OLD };
const READY = { TOKEN_SECRET: OLD, ADDRESS_SECRET: OLD, TOKEN_SECRET_PREVIOUS: OLD };
const CHANGED = { TOKEN_SECRET: NEW, ADDRESS_SECRET: OLD, TOKEN_SECRET_PREVIOUS: OLD };
const OVER = { TOKEN_SECRET: NEW, ADDRESS_SECRET: OLD };
const AGAIN = { TOKEN_SECRET: THIRD, ADDRESS_SECRET: OLD, TOKEN_SECRET_PREVIOUS: NEW };

/** A lead with follow-ups to come, and every link that was ever sent to them. */
const leadWithLinks = async () => {
  const product = openProduct(AS_BEGUN);
  await product.becomeLead(KIM, { 'follow-up': 'yes' });
  const [run] = await rows<{ id: string }>('SELECT id FROM runs');
  const tokens = createTokens(OLD);
  const id = run?.id ?? '';
  const links = {
    confirm: `/confirm/${await tokens.sign('confirm', id, product.time.now + 7 * DAY)}`,
    analysis: `/analysis/${await tokens.sign('analysis', id)}`,
    book: `/book/${await tokens.sign('book', id)}`,
    unsubscribe: `/unsubscribe/${await unsubscribeToken(tokens, { id, email: KIM })}`,
    me: `/me/${await meToken(tokens, KIM, product.time.now)}`,
  };
  return { product, links };
};

const statusOf = async (product: ReturnType<typeof openProduct>, links: Record<string, string>) =>
  Object.fromEntries(
    await Promise.all(Object.entries(links).map(async ([name, path]) => [name, (await product.get(path)).status])),
  );

const OPEN = { confirm: 303, analysis: 200, book: 200, unsubscribe: 200, me: 200 };
const SHUT = { confirm: 404, analysis: 404, book: 404, unsubscribe: 404, me: 404 };

describe('changing the secret', () => {
  test('breaks no link while the one before is named beside it', async () => {
    const { links } = await leadWithLinks();
    for (const step of [READY, CHANGED]) expect(await statusOf(openProduct(step), links)).toEqual(OPEN);
    expect(await statusOf(openProduct(OVER), links)).toEqual(SHUT);
  });

  test('signs with the new one at once, so that the old one can go', async () => {
    const product = openProduct(CHANGED);
    await product.becomeLead(KIM);
    const links = { analysis: product.linkIn(KIM, 'analysis'), book: product.linkIn(KIM, 'book') };
    expect(await statusOf(openProduct(OVER), links)).toEqual({ analysis: 200, book: 200 });
    expect(await statusOf(openProduct(AGAIN), links)).toEqual({ analysis: 200, book: 200 });
    expect(await statusOf(openProduct(AS_BEGUN), links)).toEqual({ analysis: 404, book: 404 });
  });

  test('signs nobody out at the desk while the one before is named, and everybody once it is gone', async () => {
    const pageWith = async (settings: Record<string, string>) => {
      const before = openProduct(AS_BEGUN);
      const desk = await deskOf(before);
      const after = openProduct(settings);
      after.time.now = before.time.now;
      Object.assign(before, { app: after.app }); // the same browser, the next time it asks
      return (await desk.get('/desk')).status;
    };
    expect(await pageWith(CHANGED)).toBe(200);
    expect(await pageWith(OVER)).toBe(303);
  });

  test('who said no is still known: by an old link, a new lead of the same address, and after the next change', async () => {
    const { links } = await leadWithLinks();
    await openProduct(CHANGED).post(links.unsubscribe, { 'List-Unsubscribe': 'One-Click' });
    expect(await rows('SELECT DISTINCT state, reason FROM mails WHERE rank = 3')).toEqual([
      { state: 'stopped', reason: 'unsubscribed' },
    ]);
    const [kept] = await rows<{ address: string }>('SELECT address FROM suppressions');
    for (const step of [AS_BEGUN, READY, CHANGED, OVER, AGAIN]) {
      const secrets = readSettings(step);
      const tokens = createTokens(secrets.TOKEN_SECRET ?? '', { addresses: secrets.ADDRESS_SECRET });
      expect(await tokens.keyOf(KIM)).toBe(kept?.address);
    }
  });

  test('an address that bounced for good is still known', async () => {
    await leadWithLinks();
    const barred = { reason: 'bounced', blocks: 'all', at: 1 };
    await env.DB.prepare('INSERT INTO suppressions (address, reason, blocks, at) VALUES (?, ?, ?, ?)')
      .bind(await createTokens(OLD).keyOf(KIM), barred.reason, barred.blocks, barred.at)
      .run();
    const product = openProduct(OVER);
    await product.handIn(KIM);
    await product.deliver();
    expect(product.provider.to(KIM)).toEqual([]);
  });
});

test('a secret that was simply replaced is noticed within the hour', async () => {
  await leadWithLinks();
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const noticed = async (settings: Record<string, string>) => {
    error.mockClear();
    const product = openProduct(settings);
    await product.app.tick(Math.ceil(product.time.now / HOUR) * HOUR);
    return error.mock.calls.flat().join().includes('"event":"address-secret-changed"');
  };
  expect(await noticed(AS_BEGUN)).toBe(false);
  expect(await noticed(OVER)).toBe(false);
  expect(await noticed({ TOKEN_SECRET: NEW })).toBe(true);
  error.mockRestore();
});

describe('a change that is made by halves closes the doors', () => {
  test.each([
    ['the address secret forgotten', { TOKEN_SECRET: NEW, TOKEN_SECRET_PREVIOUS: OLD }],
    ['the address secret too short', { TOKEN_SECRET: NEW, ADDRESS_SECRET: 'short' }],
  ])('%s', async (_, settings) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const product = openProduct(settings);
    expect((await product.get('/confirm/x')).status).toBe(503);
    expect((await product.get('/desk')).status).toBe(503);
    expect(error.mock.calls.flat().join()).toContain('"setting-unusable","name":"ADDRESS_SECRET"');
    error.mockRestore();
  });
});
