import { createExecutionContext, createMessageBatch, createScheduledController, getQueueResult } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import worker from '../../src/index.ts';
import { Message } from '../../src/mail/mailer.ts';
import { ANSWERS, count, DAY, hiddenFields, ORIGIN, openProduct, rows, wipe } from './support/visit.ts';

/** Through the Worker's own entrances, with the clock, the mailer and the queue that it wires itself. */

beforeEach(wipe);
vi.setConfig({ testTimeout: 30_000 }); // also where others use the machine
afterEach(() => vi.restoreAllMocks());

/** Confirmation mails, planned now and held by no queue: their ids in the order of the addresses. */
const planned = async (...emails: string[]): Promise<string[]> => {
  const product = openProduct();
  product.time.now = Date.now() - 60_000; // the Worker's own clock is a real one
  for (const email of emails) await product.handIn(email);
  return product.queue.held;
};

const queued = async (bodies: readonly unknown[], bindings: typeof env = env) => {
  const messages = bodies.map((body, i) => ({ id: `m${i}`, timestamp: Date.now(), attempts: 1, body }));
  const batch = createMessageBatch('engpass-mail', messages);
  const ctx = createExecutionContext();
  await worker.queue(batch, bindings);
  const { ackAll, retryBatch, explicitAcks, retryMessages } = await getQueueResult(batch, ctx);
  expect([ackAll, retryBatch.retry]).toEqual([false, false]);
  return { acked: explicitAcks, retried: retryMessages.map((one) => one.msgId) };
};

const arrived = async (): Promise<Message[]> =>
  (await rows<{ message: string }>('SELECT message FROM local_mails ORDER BY received_at, id')).map((row) =>
    Message.parse(JSON.parse(row.message)),
  );
const arrivedAt = async () => (await arrived()).map((message) => message.to).toSorted();
const moveClock = (hours: number) => post('/mailbox/clock', new URLSearchParams({ minutes: String(hours * 60) }));
const get = (path: string) => exports.default.fetch(new Request(ORIGIN + path, { redirect: 'manual' }));
const post = (path: string, body: URLSearchParams) =>
  exports.default.fetch(
    new Request(ORIGIN + path, { method: 'POST', body, headers: { origin: ORIGIN }, redirect: 'manual' }),
  );
const silenced = () => vi.spyOn(console, 'error').mockImplementation(() => {});

describe('a batch of the queue', () => {
  test('delivers the mails it names and is done with them', async () => {
    const ids = await planned('kim@example.org', 'sam@example.org');
    expect(await queued(ids.map((mailId) => ({ mailId })))).toEqual({ acked: ['m0', 'm1'], retried: [] });
    expect(await arrivedAt()).toEqual(['kim@example.org', 'sam@example.org']);
    expect(await rows('SELECT DISTINCT state FROM mails')).toEqual([{ state: 'sent' }]);
  });

  test('hands back only the one that fails; the others arrive, and one that cannot be read is dropped', async () => {
    const [first, broken, last] = await planned('kim@example.org', 'broken@example.org', 'sam@example.org');
    await rows(`UPDATE mails SET message = 'not what was frozen' WHERE id = ?`, broken);
    const error = silenced();
    const done = await queued([
      { mailId: first },
      { mailId: broken },
      'garbage',
      { mailId: 7 },
      null,
      { mailId: last },
      { mailId: 'unknown' },
    ]);
    expect(done).toEqual({ acked: ['m0', 'm2', 'm3', 'm4', 'm5', 'm6'], retried: ['m1'] });
    expect(await arrivedAt()).toEqual(['kim@example.org', 'sam@example.org']);
    expect(error.mock.calls.flat().join()).toContain('delivery-failed');
    expect(error.mock.calls.flat().join()).toContain('queue-message-unreadable');
  });

  test('that comes twice, or names a mail twice, is one mail', async () => {
    const [mailId] = await planned('kim@example.org');
    const twice = [{ mailId }, { mailId }];
    expect((await queued(twice)).acked).toEqual(['m0', 'm1']);
    expect((await queued(twice)).acked).toEqual(['m0', 'm1']);
    expect(await arrived()).toHaveLength(1);
  });

  test('that comes too early leaves the mail to cron, by the clock of the mailbox', async () => {
    const [mailId] = await planned('kim@example.org');
    await rows('UPDATE mails SET due_at = ?', Date.now() + 2 * 3_600_000);
    expect(await queued([{ mailId }])).toEqual({ acked: ['m0'], retried: [] });
    expect(await arrived()).toEqual([]);
    await rows('INSERT INTO local_clock (id, offset) VALUES (1, ?)', 3 * 3_600_000);
    await queued([{ mailId }]);
    expect(await arrived()).toHaveLength(1);
  });
});

describe('cron', () => {
  test('nudges what is due through the real queue, and deletes what nobody confirmed', async () => {
    await planned('kim@example.org');
    await worker.scheduled(createScheduledController(), env);
    await vi.waitFor(async () => expect(await arrivedAt()).toEqual(['kim@example.org']), PATIENCE);
    await rows('INSERT INTO local_clock (id, offset) VALUES (1, ?)', 8 * DAY);
    await worker.scheduled(createScheduledController(), env);
    expect([await count('leads'), await count('runs'), await count('mails')]).toEqual([0, 0, 0]);
  });
});

describe('the way out for mail', () => {
  const real = (changed: Record<string, string>): typeof env => ({ ...env, ENVIRONMENT: 'production', ...changed });
  const internet = (status: number, body: unknown) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body, { status }));

  test('of a real site is Resend, at the address that the settings name', async () => {
    const [mailId] = await planned('kim@example.org');
    const fetch = internet(200, { id: 'r-1' });
    await queued([{ mailId }], real({ RESEND_API_KEY: 're_x', RESEND_BASE_URL: 'http://127.0.0.1:9' }));
    expect(fetch).toHaveBeenCalledOnce();
    expect(new Request(...(fetch.mock.calls[0] ?? [''])).url).toBe('http://127.0.0.1:9/emails');
    expect(await rows('SELECT state, provider_id FROM mails')).toEqual([{ state: 'sent', provider_id: 'r-1' }]);
    expect(await arrived()).toEqual([]);
  });

  test.each([
    ['without a key', {}],
    [
      'with a key that was meant for a server whose address is malformed',
      { RESEND_API_KEY: 're_x', RESEND_BASE_URL: 'localhost' },
    ],
    ['with an unusable secret besides', { TOKEN_SECRET: 'short', RESEND_API_KEY: 're_x', RESEND_BASE_URL: 'x' }],
  ])('of a real site %s is closed: the mail stays planned, and goes nowhere', async (_, settings) => {
    const [mailId] = await planned('kim@example.org');
    const fetch = internet(200, { id: 'r-1' });
    const error = silenced();
    await queued([{ mailId }], real(settings));
    expect(fetch).not.toHaveBeenCalled();
    expect(error.mock.calls.flat().join()).toContain('mail-door-closed');
    expect(await rows('SELECT state, attempts FROM mails')).toEqual([{ state: 'planned', attempts: 0 }]);
    expect(await arrived()).toEqual([]);
  });
});

const PATIENCE = { timeout: 8_000, interval: 50 };

test('a visitor’s whole way, by the Worker, its queue and its mailbox alone', async () => {
  const form = hiddenFields(await (await get(`/q/business-engpass?${ANSWERS}`)).text());
  form.set('email', 'kim@example.org');
  form.set('first-name', 'Kim');
  expect((await moveClock(1)).status).toBe(303); // a person takes longer than a machine
  const sent = await post('/q/business-engpass', form);
  expect([sent.status, sent.headers.get('location')]).toEqual([303, expect.stringContaining('/sent/')]);

  const mailWith = (kind: string) =>
    vi.waitFor(async () => {
      const mail = (await arrived()).find((one) => one.text.includes(`${ORIGIN}/${kind}/`));
      const path = mail?.text.match(new RegExp(`/${kind}/[\\w.-]+`))?.[0];
      expect(path).toBeDefined();
      return { to: mail?.to, subject: mail?.subject ?? '', path: path ?? '' };
    }, PATIENCE);
  const confirmation = await mailWith('confirm');
  expect(confirmation.to).toBe('kim@example.org');
  expect(await (await get('/mailbox')).text()).toContain(confirmation.subject);
  expect((await get(confirmation.path)).status).toBe(200);
  const confirmed = await post(confirmation.path, new URLSearchParams());
  expect(confirmed.status).toBe(303);
  expect(await (await get(confirmed.headers.get('location') ?? '')).text()).toContain('Kim');

  const analysis = await mailWith('analysis');
  expect(analysis.to).toBe('kim@example.org');
  expect((await get(analysis.path)).status).toBe(200);
  expect((await get((await mailWith('book')).path)).status).toBe(200);
  expect(await arrived()).toHaveLength(2);
  expect(await rows('SELECT step, state FROM mails ORDER BY step DESC')).toEqual([
    { step: 'confirmation', state: 'sent' },
    { step: 'analysis', state: 'sent' },
  ]);
});
