import { beforeEach, describe, expect, test, vi } from 'vitest';
import { count, DAY, HOUR, ORIGIN, openProduct, rows, untilRefused, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 30_000 }); // also where others use the machine

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

type Product = ReturnType<typeof openProduct>;

/** A lead with follow-ups to come, and a door for the provider. */
const lead = async () => {
  const product = openProduct({ RESEND_WEBHOOK_SECRET: SECRET });
  await product.becomeLead('kim@example.org', { 'follow-up': 'on' });
  const [run] = await rows<{ id: string }>('SELECT id FROM runs');
  return { product, analysis: `${run?.id}-analysis` };
};

const sign = async (id: string, timestamp: string, body: string, secret = SECRET) => {
  const bytes = Uint8Array.from(atob(secret.replace('whsec_', '')), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`;
};

let events = 0;

const send = async (
  product: Product,
  type: string,
  data: Record<string, unknown>,
  { id = `msg_${++events}`, age = 0, secret = SECRET }: { id?: string; age?: number; secret?: string } = {},
) => {
  const body = JSON.stringify({ type: `email.${type}`, created_at: '2026-11-23T08:00:00.000Z', data });
  const timestamp = String(Math.floor(product.time.now / 1000) - age);
  return product.app.fetch(
    new Request(`${ORIGIN}/webhooks/resend`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'svix-id': id,
        'svix-timestamp': timestamp,
        'svix-signature': await sign(id, timestamp, body, secret),
      },
    }),
  );
};

const about = (mail: string, more: Record<string, unknown> = {}) => ({
  email_id: 'p-1',
  to: ['kim@example.org'],
  tags: { mail },
  ...more,
});
const bounce = (type: string) => ({ bounce: { type, subType: 'General', message: 'no such user' } });

const report = async (id: string) => (await rows('SELECT state, report, reason FROM mails WHERE id = ?', id))[0];
const followUps = () => rows(`SELECT DISTINCT state, reason FROM mails WHERE rank = 3`);
const barred = () => rows('SELECT reason, blocks FROM suppressions');

describe('what Resend reports', () => {
  test('is noted, and nothing else happens', async () => {
    const { product, analysis } = await lead();
    await send(product, 'delivery_delayed', about(analysis));
    expect(await report(analysis)).toEqual({ state: 'sent', report: 'delayed', reason: null });
    await send(product, 'delivered', about(analysis));
    await send(product, 'opened', about(analysis));
    await send(product, 'clicked', about(analysis));
    await send(product, 'delivery_delayed', about(analysis)); // late
    expect(await report(analysis)).toEqual({ state: 'sent', report: 'delivered', reason: null });
    expect([await barred(), await followUps()]).toEqual([[], [{ state: 'planned', reason: null }]]);
  });

  test.each([
    ['complained', {}, 'complained'],
    ['bounced', bounce('Permanent'), 'bounced'],
    ['suppressed', { suppressed: { message: 'on the list', type: 'OnAccountSuppressionList' } }, 'suppressed'],
  ])('"%s" ends all mails to the address', async (type, more, reason) => {
    const { product, analysis } = await lead();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await send(product, type, about(analysis, more));
    expect(warn.mock.calls.flat().join()).not.toContain('kim@');
    warn.mockRestore();
    expect(await report(analysis)).toMatchObject({ state: 'sent', report: type });
    expect(await followUps()).toEqual([{ state: 'stopped', reason }]);
    expect(await barred()).toEqual([{ reason, blocks: 'all' }]);
    const before = product.provider.accepted.length;
    await product.handIn('Kim@Example.org', { 'first-name': 'Again' });
    await product.deliver();
    expect(product.provider.accepted).toHaveLength(before);
    expect(await rows(`SELECT reason FROM mails WHERE step = 'confirmation' AND state = 'stopped'`)).toEqual([
      { reason },
    ]);
  });

  test('a complaint withdraws the consent', async () => {
    const { product, analysis } = await lead();
    await send(product, 'complained', about(analysis));
    expect(await rows(`SELECT event FROM consents WHERE purpose = 'follow-up' ORDER BY id DESC LIMIT 1`)).toEqual([
      { event: 'withdrawn' },
    ]);
  });

  test.each(['Transient', 'Undetermined'])('a bounce that may pass (%s) is only noted', async (type) => {
    const { product, analysis } = await lead();
    await send(product, 'bounced', about(analysis, bounce(type)));
    expect(await report(analysis)).toEqual({ state: 'sent', report: 'bounced', reason: `${type} General` });
    expect([await barred(), await followUps()]).toEqual([[], [{ state: 'planned', reason: null }]]);
  });

  test('a failure is noted with its reason', async () => {
    const { product, analysis } = await lead();
    await send(product, 'failed', about(analysis, { failed: { reason: 'reached_daily_quota' } }));
    expect(await report(analysis)).toEqual({ state: 'sent', report: 'failed', reason: 'reached_daily_quota' });
  });

  test('comes in any order, any number of times, with the same end', async () => {
    const { product, analysis } = await lead();
    const all = [
      () => send(product, 'complained', about(analysis), { id: 'a' }),
      () => send(product, 'delivered', about(analysis), { id: 'b' }),
      () => send(product, 'sent', about(analysis), { id: 'c' }),
      () => send(product, 'bounced', about(analysis, bounce('Transient')), { id: 'd' }),
    ];
    for (const one of [...all, ...all.toReversed()]) expect((await one()).status).toBe(200);
    await Promise.all(all.map((one) => one()));
    expect(await report(analysis)).toMatchObject({ state: 'sent', report: 'complained' });
    expect([await count('webhook_events'), await count('suppressions')]).toEqual([1, 1]);
  });

  test('settles a mail of which nobody knew whether it was taken', async () => {
    const product = openProduct({ RESEND_WEBHOOK_SECRET: SECRET });
    await product.handIn('kim@example.org');
    const [mail = ''] = product.queue.held;
    product.provider.next('taken-but-silent');
    await product.deliver();
    await send(product, 'delivered', about(mail));
    expect(await report(mail)).toEqual({ state: 'sent', report: 'delivered', reason: null });
    product.time.now += HOUR;
    await product.tick();
    expect(product.provider.attempts).toHaveLength(1);
  });

  test('settles all mails of the same request', async () => {
    const product = openProduct({ RESEND_WEBHOOK_SECRET: SECRET });
    for (let index = 0; index < 3; index++) await product.becomeLead(`kim${index}@example.org`, { 'follow-up': 'on' });
    product.time.now += 2 * DAY + HOUR;
    product.provider.next('taken-but-silent');
    await product.tick();
    const [first] = await rows<{ id: string }>(`SELECT id FROM mails WHERE step = 'depth'`);
    await send(product, 'delivered', about(first?.id ?? ''));
    expect(await rows(`SELECT DISTINCT state FROM mails WHERE step = 'depth'`)).toEqual([{ state: 'sent' }]);
    product.time.now += HOUR;
    await product.tick();
    expect(product.provider.requests).toHaveLength(1);
  });

  test('settles no mail of that request that was not handed over with it', async () => {
    const product = openProduct({ RESEND_WEBHOOK_SECRET: SECRET });
    for (let index = 0; index < 3; index++) await product.becomeLead(`kim${index}@example.org`, { 'follow-up': 'on' });
    product.time.now += 2 * DAY + HOUR;
    product.provider.next('taken-but-silent');
    await product.tick();
    const [first, left] = await rows<{ id: string }>(`SELECT id FROM mails WHERE step = 'depth' ORDER BY id`);
    await rows('UPDATE mails SET unclear_since = NULL WHERE id = ?', left?.id);
    await send(product, 'delivered', about(first?.id ?? ''));
    expect(await rows(`SELECT id FROM mails WHERE step = 'depth' AND state = 'planned'`)).toEqual([left]);
  });

  test('is acted on once: what came of it and was mended since stays mended', async () => {
    const { product, analysis } = await lead();
    await send(product, 'complained', about(analysis), { id: 'once' });
    await rows('DELETE FROM suppressions');
    expect((await send(product, 'complained', about(analysis), { id: 'once' })).status).toBe(200);
    expect(await barred()).toEqual([]);
  });

  test('about somebody who has been erased still blocks the address', async () => {
    const { product, analysis } = await lead();
    const [row] = await rows<{ id: string }>('SELECT id FROM leads');
    await product.app.leads.erase(row?.id ?? '', product.time.now);
    await send(product, 'complained', about(analysis));
    expect(await barred()).toEqual([{ reason: 'complained', blocks: 'all' }]);
  });

  test('about mails that are not ours is passed over', async () => {
    const { product, analysis } = await lead();
    const { tags: _, ...untagged } = about(analysis);
    for (const data of [untagged, { ...untagged, tags: {} }, { ...untagged, tags: { other: 'x' } }])
      expect((await send(product, 'complained', data)).status).toBe(200);
    expect((await send(product, 'something_new', about(analysis))).status).toBe(200);
    expect(await barred()).toEqual([]);
  });

  test('is forgotten after a week', async () => {
    const { product, analysis } = await lead();
    await send(product, 'complained', about(analysis));
    product.time.now = Math.ceil((product.time.now + 8 * DAY) / HOUR) * HOUR;
    await product.tick();
    expect(await count('webhook_events')).toBe(0);
  });
});

describe('the door for Resend', () => {
  test('is closed without the secret', async () => {
    const product = openProduct();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await send(product, 'complained', about('x'))).status).toBe(503);
    expect(error.mock.calls.flat().join()).toContain('RESEND_WEBHOOK_SECRET');
    error.mockRestore();
  });

  test('opens to no forged, stale or changed message, and only so often to those', async () => {
    const { product, analysis } = await lead();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(
      (await send(product, 'complained', about(analysis), { secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })).status,
    ).toBe(401);
    expect((await send(product, 'complained', about(analysis), { age: 600 })).status).toBe(401);
    const bare = () => product.app.fetch(new Request(`${ORIGIN}/webhooks/resend`, { method: 'POST', body: '{}' }));
    expect((await bare()).status).toBe(403); // as a form would send it
    const { letIn } = await untilRefused(() => send(product, 'complained', about(analysis), { age: 600 }), 100);
    expect(letIn).toBeGreaterThan(20);
    warn.mockRestore();
    expect(await barred()).toEqual([]);
    expect((await send(product, 'complained', about(analysis))).status).toBe(200);
  });

  test('takes no more than a message can be', async () => {
    const { product, analysis } = await lead();
    expect((await send(product, 'complained', about(analysis, { subject: 'x'.repeat(40_000) }))).status).toBe(413);
  });
});
