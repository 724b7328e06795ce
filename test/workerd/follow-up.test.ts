import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import worker from '../../src/index.ts';
import { DEAD_LETTERS, deliverBatch } from '../../src/mail/queue.ts';
import wrangler from '../../wrangler.toml?raw';
import { DAY, HOUR, MINUTE, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 60_000 }); // weeks of a life, also where others use the machine

const STEPS = ['depth', 'second', 'invitation', 'last'];

type Product = ReturnType<typeof openProduct>;

/** A lead that has agreed to follow-ups and has its analysis. */
const lead = async (changes: Parameters<typeof openProduct>[1] = {}) => {
  const product = openProduct({}, changes);
  await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Kim' });
  return product;
};

/** Lets days go by, cron ticking every three hours, and not on the hour, when it also clears up. */
const live = async (product: Product, days: number) => {
  const end = product.time.now + days * DAY;
  while (product.time.now < end) {
    product.time.now += 3 * HOUR + (product.time.now % HOUR < MINUTE ? MINUTE : 0);
    await product.tick();
  }
};

const followUps = () =>
  rows<{ step: string; state: string; reason: string | null; sent_at: number | null; due_at: number }>(
    'SELECT step, state, reason, sent_at, due_at FROM mails WHERE rank = 3 ORDER BY due_at',
  );
const states = async () => (await followUps()).map(({ step, state, reason }) => [step, state, reason]);
const all = (state: string, reason: string | null) => STEPS.map((step) => [step, state, reason]);
const runIds = async () => (await rows<{ id: string }>('SELECT id FROM runs ORDER BY created_at')).map(({ id }) => id);

const inBerlin = (at: number) =>
  new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Europe/Berlin',
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

describe('follow-up mails', () => {
  test('are planned with the confirmation, at the same hour of the day, only with consent', async () => {
    await lead();
    expect((await followUps()).map(({ step, due_at }) => [step, inBerlin(due_at)])).toEqual([
      ['depth', 'Mi., 25.11., 09:00'],
      ['second', 'Sa., 28.11., 09:00'],
      ['invitation', 'Mi., 2.12., 09:00'],
      ['last', 'Mi., 9.12., 09:00'],
    ]);
    await wipe();
    await openProduct().becomeLead('kim@example.org');
    expect(await followUps()).toEqual([]);
  });

  test('come one by one, each once, and then no more', async () => {
    const product = await lead();
    await live(product, 30);
    const mails = product.provider.to('kim@example.org');
    expect(mails).toHaveLength(6);
    expect(await states()).toEqual(all('sent', null));
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(6);
    for (const mail of mails.slice(2)) {
      expect(mail.headers['List-Unsubscribe']).toMatch(/^<https:\/\/quiz\.test\/unsubscribe\/[\w.-]+>$/);
      expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
      for (const part of [mail.html, mail.text]) {
        expect(part).toContain('/unsubscribe/');
        expect(part).toContain('Musterweg 1');
        expect(part).toContain('weil Sie');
      }
    }
    for (const mail of mails.slice(0, 2)) expect(mail.headers['List-Unsubscribe']).toBeUndefined();
  });

  test('that fall on a night or a Sunday come at the next opening', async () => {
    const product = openProduct();
    product.time.now += 4 * DAY + 13 * HOUR; // Friday, 22:00
    await product.becomeLead('kim@example.org', { 'follow-up': 'on' });
    expect((await followUps()).map(({ step, due_at }) => [step, inBerlin(due_at)])).toEqual([
      ['depth', 'Mo., 30.11., 08:00'],
      ['second', 'Do., 3.12., 08:00'],
      ['invitation', 'Mo., 7.12., 08:00'],
      ['last', 'Mo., 14.12., 08:00'],
    ]);
  });

  test('that are late do not go out at night: they wait for the morning', async () => {
    const product = await lead();
    const [depth] = await followUps();
    product.time.now = (depth?.due_at ?? 0) + 10 * HOUR; // 19:00: cron was away all day
    await product.tick();
    await product.app.deliver({ mailId: `${(await runIds())[0]}-depth` }, product.time.now);
    expect(product.provider.accepted).toHaveLength(2);
    product.time.now += 13 * HOUR; // 08:00
    await product.tick();
    expect(product.provider.accepted).toHaveLength(3);
  });

  test('that are all late come a day apart, in their order, after the analysis', async () => {
    const product = await lead();
    product.time.now += 30 * DAY + 2 * HOUR;
    for (let hours = 0; hours < 7 * 24; hours++) {
      product.time.now += HOUR;
      await product.tick();
    }
    const sent = await followUps();
    expect(sent.map(({ step }) => step)).toEqual(STEPS);
    const times = sent.map(({ sent_at }) => sent_at ?? 0);
    for (const [index, at] of times.slice(1).entries())
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(20 * HOUR);
  });

  test('wait while the owner has paused them, and go on afterwards', async () => {
    const paused = await lead({ site: { followUps: { paused: true } } as never });
    await live(paused, 4);
    expect(paused.provider.accepted).toHaveLength(2);
    const product = openProduct();
    product.time.now = paused.time.now + 2 * HOUR;
    await product.tick();
    expect(product.provider.accepted).toHaveLength(1);
  });
});

describe('follow-ups to one person', () => {
  /** What has gone out, and that no two of them came close together. */
  const sentApart = async () => {
    const sent = await rows<{ run_id: string; step: string; sent_at: number }>(
      'SELECT run_id, step, sent_at FROM mails WHERE rank = 3 AND sent_at IS NOT NULL ORDER BY sent_at',
    );
    for (const [index, { sent_at }] of sent.slice(1).entries())
      expect(sent_at - (sent[index]?.sent_at ?? 0)).toBeGreaterThanOrEqual(20 * HOUR);
    return sent;
  };

  test('that are due at one moment come in their order, a day apart', async () => {
    const product = await lead();
    product.time.now += 2 * DAY;
    await rows('UPDATE mails SET due_at = ? WHERE rank = 3', product.time.now);
    await product.tick();
    expect((await sentApart()).map(({ step }) => step)).toEqual(['depth']);
    await live(product, 7);
    expect((await sentApart()).map(({ step }) => step)).toEqual(STEPS);
  });

  test('wait for one before them that was put off beyond their own day', async () => {
    const product = await lead();
    await rows(`UPDATE mails SET due_at = due_at + ? WHERE step = 'depth'`, 10 * DAY);
    await live(product, 11);
    expect(await sentApart()).toEqual([]);
    await live(product, 10);
    expect((await sentApart()).map(({ step }) => step)).toEqual(STEPS);
  });

  /** Somebody with the follow-ups of two quizzes, the first of each due now. */
  const inTwoQuizzes = async () => {
    const product = await lead();
    await rows(`UPDATE leads SET quiz = 'another'`);
    await rows(
      `INSERT INTO quiz_editions SELECT 'another', version, lang, definition, published_at FROM quiz_editions`,
    );
    await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Again' });
    product.time.now += 2 * DAY + HOUR;
    return { product, ids: (await runIds()).map((run) => `${run}-depth`) };
  };

  test('keep their distance across quizzes, and each comes in the end', async () => {
    const { product } = await inTwoQuizzes();
    await product.tick();
    expect(await sentApart()).toHaveLength(1);
    await live(product, 30);
    const sent = await sentApart();
    for (const run of await runIds())
      expect(sent.filter(({ run_id }) => run_id === run).map(({ step }) => step)).toEqual(STEPS);
  });

  test.each([
    ['together', (ids: string[]) => [{ mailIds: ids }]],
    ['one by one', (ids: string[]) => ids.map((mailId) => ({ mailId }))],
    ['the other way round', (ids: string[]) => ids.toReversed().map((mailId) => ({ mailId }))],
  ])('of two quizzes are taken one at a time, though both are asked for %s', async (_, jobsFor) => {
    const { product, ids } = await inTwoQuizzes();
    await Promise.all(jobsFor(ids).map((job) => product.app.deliver(job, product.time.now)));
    expect(await sentApart()).toHaveLength(1);
  });

  test('of another quiz keep their distance from one that may have been taken, though it is given up', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { product, ids } = await inTwoQuizzes();
    product.provider.next('taken-but-silent');
    await product.app.deliver({ mailId: ids[0] ?? '' }, product.time.now);
    product.time.now += 5 * MINUTE;
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    await product.app.deliver({ mailId: ids[0] ?? '' }, product.time.now);
    error.mockRestore();
    expect(await rows('SELECT state FROM mails WHERE id = ?', ids[0])).toEqual([{ state: 'stopped' }]);
    await product.app.deliver({ mailId: ids[1] ?? '' }, product.time.now);
    expect(await sentApart()).toEqual([]);
    product.time.now += DAY;
    await product.app.deliver({ mailId: ids[1] ?? '' }, product.time.now);
    expect(await sentApart()).toHaveLength(1);
  });

  test('of another quiz wait while nobody knows whether one was taken, and hold it up in no way', async () => {
    const { product, ids } = await inTwoQuizzes();
    product.provider.next('taken-but-silent');
    await product.app.deliver({ mailId: ids[0] ?? '' }, product.time.now);
    product.time.now += MINUTE;
    await product.app.deliver({ mailId: ids[1] ?? '' }, product.time.now);
    expect(product.provider.attempts).toHaveLength(5);
    await product.tick();
    expect((await sentApart()).map(({ run_id, step }) => `${run_id}-${step}`)).toEqual([ids[0]]);
  });
});

describe('a new run', () => {
  test('replaces what the last one had planned', async () => {
    const product = await lead();
    await live(product, 3);
    await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Again' });
    const [first, second] = await runIds();
    expect(
      await rows('SELECT step, state, reason FROM mails WHERE run_id = ? AND rank = 3 ORDER BY due_at', first),
    ).toEqual([
      { step: 'depth', state: 'sent', reason: null },
      ...['second', 'invitation', 'last'].map((step) => ({ step, state: 'stopped', reason: 'new-run' })),
    ]);
    expect(await rows('SELECT count(*) AS n FROM mails WHERE run_id = ? AND rank = 3', second)).toEqual([{ n: 4 }]);
    await live(product, 30);
    expect(product.provider.to('kim@example.org')).toHaveLength(2 + 1 + 2 + 4);
  });

  test('without consent ends them', async () => {
    const product = await lead();
    await product.becomeLead('kim@example.org', { 'first-name': 'Again' });
    expect(await states()).toEqual(all('stopped', 'new-run'));
  });

  test('is not replaced by the old one when its confirmation is pressed again, at once or later', async () => {
    const product = openProduct();
    await product.handIn('kim@example.org', { 'follow-up': 'on' });
    await product.deliver();
    const old = product.linkIn('kim@example.org', 'confirm');
    await product.post(old, {});
    await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Again' });
    await rows('UPDATE runs SET confirmed_at = NULL WHERE first_name IS NULL'); // as a request that has read it earlier
    await product.post(old, {});
    const [first, second] = await runIds();
    const count = (run = '') =>
      rows(`SELECT count(*) AS n FROM mails WHERE rank = 3 AND state = 'planned' AND run_id = ?`, run);
    expect([await count(first), await count(second)]).toEqual([[{ n: 0 }], [{ n: 4 }]]);
  });

  test('of another quiz leaves them alone', async () => {
    const product = await lead();
    await rows(`UPDATE leads SET quiz = 'another'`);
    await product.becomeLead('kim@example.org', { 'first-name': 'Again' });
    expect(await states()).toEqual(all('planned', null));
  });
});

describe('nothing goes out any more', () => {
  test('once the strategy call is booked, until a new run agrees anew', async () => {
    const product = await lead();
    const run = await product.app.leads.findRun((await runIds())[0] ?? '');
    if (run) await product.app.leads.book(run, product.time.now);
    expect(await states()).toEqual(all('stopped', 'booked'));
    await live(product, 20);
    expect(product.provider.accepted).toHaveLength(2);
    await product.becomeLead('kim@example.org', { 'follow-up': 'on', 'first-name': 'Again' });
    await live(product, 20);
    expect(product.provider.to('kim@example.org')).toHaveLength(2 + 2 + 4);
  });

  test('once the lead is erased', async () => {
    const product = await lead();
    const [row] = await rows<{ lead_id: string }>('SELECT lead_id FROM runs');
    await product.app.leads.erase(row?.lead_id ?? '', product.time.now);
    await live(product, 20);
    expect(product.provider.accepted).toHaveLength(2);
    for (const table of ['leads', 'runs', 'consents', 'mails'])
      expect(await rows(`SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: 0 }]);
  });

  test.each([/UPDATE mails[\s\S]*SET state = CASE/, /FROM runs JOIN leads/, /SET message = coalesce/])(
    'also of a mail that is being worked on, up to the last statement before the provider (%s)',
    async (query) => {
      const product = await lead();
      const [row] = await rows<{ id: string; email: string }>('SELECT runs.id, email FROM runs JOIN leads');
      const run = await product.app.leads.findRun(row?.id ?? '');
      if (!run) throw new Error('no run');
      product.time.now += 2 * DAY + HOUR;
      product.faults.meanwhile = { query, work: () => product.app.leads.book(run, product.time.now) };
      await product.app.deliver({ mailId: `${run.id}-depth` }, product.time.now);
      expect(product.faults.meanwhile).toBeNull();
      expect(product.provider.accepted).toHaveLength(2);
      expect((await states())[0]).toEqual(['depth', 'stopped', 'booked']);
    },
  );
});

const TOGETHER = 3; // as many as the product puts into one request

/** Leads with a follow-up due at once. */
const waiting = async (people = TOGETHER, changes: Parameters<typeof openProduct>[1] = {}) => {
  const product = openProduct({}, changes);
  for (let index = 0; index < people; index++)
    await product.becomeLead(`kim${index}@example.org`, { 'follow-up': 'on' });
  product.time.now += 2 * DAY + HOUR;
  const depth = () =>
    rows(`SELECT state, reason, batch IS NULL AS alone, unclear_since FROM mails WHERE step = 'depth' ORDER BY id`);
  return { product, depth };
};

describe('follow-ups that are due together', () => {
  test('go in one request', async () => {
    const { product, depth } = await waiting();
    await product.tick();
    expect(product.provider.requests).toHaveLength(1);
    expect(product.provider.accepted).toHaveLength(9);
    expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  test('go again as the same request, if nobody knows whether it was taken', async () => {
    const { product, depth } = await waiting();
    product.provider.next('taken-but-silent');
    await product.tick();
    expect((await depth())[0]).toMatchObject({ state: 'planned', reason: 'timeout', unclear_since: product.time.now });
    product.time.now += 5 * MINUTE;
    await product.tick();
    const [first, second] = product.provider.requests;
    expect(second).toEqual(first);
    expect(product.provider.accepted).toHaveLength(9);
    expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  test('go on without one that was stopped in between', async () => {
    const { product } = await waiting();
    product.provider.next({ kind: 'later', reason: 'rate_limit_exceeded', retryAt: null });
    await product.tick();
    await product.app.leads.erase(
      (await rows<{ id: string }>('SELECT id FROM leads LIMIT 1'))[0]?.id ?? '',
      product.time.now,
    );
    product.time.now += 5 * MINUTE;
    await product.tick();
    expect(product.provider.requests.map(({ ids }) => ids.length)).toEqual([3, 2]);
  });

  test('go one by one after a refusal, which falls on one of them', async () => {
    const { product, depth } = await waiting();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    await product.tick();
    expect(await depth()).toEqual(
      Array(TOGETHER).fill({ state: 'planned', reason: 'validation_error', alone: 1, unclear_since: null }),
    );
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    product.time.now += MINUTE;
    await product.tick();
    error.mockRestore();
    expect((await depth()).map(({ state }) => state).sort()).toEqual(['sent', 'sent', 'stopped']);
    expect(product.provider.requests).toHaveLength(1);
  });

  test('are parked, not split up, where an earlier attempt may have been taken', async () => {
    const { product, depth } = await waiting();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    product.provider.next({ kind: 'unclear', reason: 'timeout' });
    await product.tick();
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    product.time.now += 5 * MINUTE;
    await product.tick();
    error.mockRestore();
    expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['parked']));
  });

  test('are not kept back by one that cannot be written', async () => {
    const { product, depth } = await waiting();
    await rows(`DELETE FROM runs WHERE id = (SELECT min(id) FROM runs)`);
    await product.tick();
    expect((await depth()).map(({ state, reason }) => [state, reason])).toEqual([
      ['stopped', 'deleted'],
      ...Array(TOGETHER - 1).fill(['sent', null]),
    ]);
  });

  test('are taken once, however many sweeps overlap', async () => {
    const { product } = await waiting();
    await Promise.all([product.app.tick(product.time.now), product.app.tick(product.time.now)]);
    const jobs = [...product.queue.together.splice(0), ...product.queue.held.splice(0).map((mailId) => ({ mailId }))];
    await Promise.all([...jobs, ...jobs].map((job) => product.app.deliver(job, product.time.now)));
    expect(product.provider.accepted).toHaveLength(9);
  });
});

describe('a delivery that dies', () => {
  test.each(['before', 'after'] as const)(
    '%s any call of the database loses nothing and doubles nothing',
    async (when) => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      for (let place = 1; place <= 12; place++) {
        await wipe();
        const { product, depth } = await waiting();
        await product.app.tick(product.time.now);
        product.faults.crash = { in: place, when };
        const died = await product.deliver().then(
          () => false,
          () => true,
        );
        product.faults.crash = null;
        for (let minutes = 0; minutes < 6; minutes++) {
          product.time.now += MINUTE;
          await product.tick();
        }
        expect([place, product.provider.accepted.length]).toEqual([place, 9]);
        expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['sent']));
        if (!died) break;
      }
      error.mockRestore();
    },
  );
});

describe('a delivery that is killed while it writes', () => {
  test('is not repeated for ever: its mails go one by one, and none is parked', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { product, depth } = await waiting();
    for (let death = 1; death <= 2; death++) {
      const killed = new Promise<void>((resolve) => {
        product.faults.meanwhile = {
          query: /FROM runs JOIN leads/,
          work: () => {
            resolve();
            return new Promise(() => {});
          },
        };
      });
      await product.app.tick(product.time.now);
      void product.deliver();
      await killed;
      product.time.now += 3 * MINUTE;
    }
    for (let minutes = 0; minutes < 3; minutes++) {
      await product.tick();
      product.time.now += MINUTE;
    }
    expect(warn.mock.calls.flat().join()).toContain('mail-split');
    warn.mockRestore();
    expect(product.provider.requests).toEqual([]);
    expect(product.provider.accepted).toHaveLength(9);
    expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['sent']));
  });
});

describe('a delivery of one mail that dies', () => {
  test.each(['before', 'after'] as const)(
    '%s any call of the database loses nothing and doubles nothing',
    async (when) => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      for (let place = 1; place <= 12; place++) {
        await wipe();
        const product = openProduct();
        await product.handIn('kim@example.org');
        product.faults.crash = { in: place, when };
        const died = await product.deliver().then(
          () => false,
          () => true,
        );
        product.faults.crash = null;
        for (let minutes = 0; minutes < 6; minutes++) {
          product.time.now += MINUTE;
          await product.tick();
        }
        expect([place, product.provider.accepted.length]).toEqual([place, 1]);
        expect(await rows('SELECT state FROM mails')).toEqual([{ state: 'sent' }]);
        if (!died) break;
      }
      error.mockRestore();
    },
  );
});

describe('what the queue gives up on', () => {
  test('is parked, with its reason, and not tried again', async () => {
    const product = openProduct();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await product.handIn('kim@example.org');
    const [mailId = ''] = product.queue.held.splice(0);
    await product.app.bury({ mailId }, product.time.now);
    error.mockRestore();
    product.time.now += HOUR;
    await product.tick();
    expect(await rows('SELECT state, reason FROM mails')).toEqual([{ state: 'parked', reason: 'dead-letter' }]);
    expect(product.provider.attempts).toEqual([]);
  });

  test.each([
    ['that nobody has tried', null, 'mailIds'],
    ['that was certainly not taken', { kind: 'later', reason: 'rate_limit_exceeded', retryAt: null }, 'batch'],
  ] as const)('and was for several, %s, is tried one by one before anything is parked', async (_, outcome, kind) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { product, depth } = await waiting();
    if (outcome) product.provider.next(outcome);
    if (outcome) await product.tick();
    product.time.now += HOUR;
    const due = await rows<{ id: string; batch: string | null }>(`SELECT id, batch FROM mails WHERE step = 'depth'`);
    const ids = due.map(({ id }) => id);
    await product.app.bury(kind === 'batch' ? { batch: due[0]?.batch ?? '' } : { mailIds: ids }, product.time.now);
    expect(product.queue.held.toSorted()).toEqual(ids.toSorted());
    await product.deliver();
    warn.mockRestore();
    error.mockRestore();
    expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['sent']));
    expect(product.provider.requests).toHaveLength(outcome ? 1 : 0);
  });

  test('and was for several of which nobody knows whether they were taken is parked: it must not be split', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { product, depth } = await waiting();
    product.provider.next({ kind: 'unclear', reason: 'timeout' });
    await product.tick();
    product.time.now += HOUR;
    const [one] = await rows<{ batch: string }>(`SELECT batch FROM mails WHERE step = 'depth'`);
    await product.app.bury({ batch: one?.batch ?? '' }, product.time.now);
    warn.mockRestore();
    error.mockRestore();
    expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['parked']));
  });

  test('is not taken from a delivery that holds it', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const product = openProduct();
    await product.handIn('kim@example.org');
    const [mailId = ''] = product.queue.held;
    const slow = product.provider.hold();
    const delivery = product.deliver();
    await slow.arrived;
    await product.app.bury({ mailId }, product.time.now + MINUTE);
    expect(await rows('SELECT state FROM mails')).toEqual([{ state: 'sending' }]);
    slow.answer();
    await delivery;
    error.mockRestore();
  });

  test('comes to the Worker by a queue of its own', async () => {
    expect(wrangler).toContain(`dead_letter_queue = "${DEAD_LETTERS}"`);
    expect(wrangler).toMatch(new RegExp(`\\[\\[queues.consumers\\]\\]\nqueue = "${DEAD_LETTERS}"`));
    const product = openProduct();
    await product.handIn('kim@example.org');
    const [mailId = ''] = product.queue.held.splice(0);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const message = { id: 'm', timestamp: new Date(), attempts: 1, body: { mailId } };
    const batch = createMessageBatch<unknown>(DEAD_LETTERS, [message]);
    const context = createExecutionContext();
    await rows('UPDATE mails SET due_at = 0'); // the Worker's own clock is not this test's
    await worker.queue(batch, env);
    error.mockRestore();
    expect((await getQueueResult(batch, context)).explicitAcks).toEqual(['m']);
    expect(await rows('SELECT state, reason FROM mails')).toEqual([{ state: 'parked', reason: 'dead-letter' }]);
  });

  test('has been tried for a quarter of an hour before', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    let waited = 0; // seconds
    for (let attempts = 1; attempts <= 5; attempts++) {
      const message = { id: 'm', timestamp: new Date(), attempts, body: { mailId: 'x' } };
      const batch = createMessageBatch('engpass-mail', [message]);
      for (const one of batch.messages)
        vi.spyOn(one, 'retry').mockImplementation((options) => {
          waited += options?.delaySeconds ?? 0;
        });
      await deliverBatch(batch, { clock: async () => 0, deliver: () => Promise.reject(new Error('no database')) });
    }
    error.mockRestore();
    expect(waited).toBeGreaterThanOrEqual(15 * 60);
  });

  test('is left alone if it has been sent after all', async () => {
    const product = openProduct();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await product.handIn('kim@example.org');
    const [mailId = ''] = product.queue.held;
    await product.deliver();
    await product.app.bury({ mailId }, product.time.now);
    error.mockRestore();
    expect(await rows('SELECT state FROM mails')).toEqual([{ state: 'sent' }]);
  });
});

describe('where not all mails can go', () => {
  test('a quota that the provider names holds back that mail and all behind it, until it is over', async () => {
    const product = openProduct();
    await product.handIn('kim@example.org');
    await product.deliver();
    await product.handIn('lou@example.org');
    await product.post(product.linkIn('kim@example.org', 'confirm'), {});
    const [confirmation = '', analysis = ''] = product.queue.held.splice(0);
    const midnight = Date.UTC(2026, 10, 24);
    product.provider.next({ kind: 'later', reason: 'daily_quota_exceeded', retryAt: midnight, quota: true });
    await product.app.deliver({ mailId: analysis }, product.time.now);
    await product.app.deliver({ mailId: confirmation }, product.time.now); // more urgent: it is tried all the same
    expect(product.provider.accepted).toHaveLength(2);
    await product.handIn('max@example.org');
    await product.deliver();
    await product.post(product.linkIn('lou@example.org', 'confirm'), {});
    await product.deliver();
    expect(
      await rows(`SELECT state, reason, due_at FROM mails WHERE step = 'analysis' AND recipient = 'lou@example.org'`),
    ).toEqual([{ state: 'planned', reason: 'quota', due_at: midnight }]);
    const tried = product.provider.attempts.length;
    await live(product, 0.5);
    expect(product.provider.attempts).toHaveLength(tried);
    product.time.now = midnight + 2 * MINUTE;
    await product.tick();
    expect(product.provider.to('lou@example.org')).toHaveLength(2);
  });

  test('the count of the day leaves room for those who wait in front of their inbox', async () => {
    const { product, depth } = await waiting(5, { site: { mail: { dailyQuota: 10 } } as never });
    await rows('INSERT INTO mail_days (day, sent) VALUES (?, 5)', Math.floor(product.time.now / DAY));
    await product.tick();
    expect((await depth()).filter(({ state }) => state === 'sent')).toHaveLength(2); // of 10, 7 before follow-ups
    for (let index = 0; index < 4; index++) await product.handIn(`new${index}@example.org`);
    await product.tick();
    expect(await rows('SELECT sent FROM mail_days WHERE sent > 0 ORDER BY day DESC LIMIT 1')).toEqual([{ sent: 10 }]);
    product.time.now = Date.UTC(2026, 10, 26, 7, 30);
    await product.tick();
    expect(await rows(`SELECT count(*) AS n FROM mails WHERE step = 'confirmation' AND state = 'sent'`)).toEqual([
      { n: 9 },
    ]);
  });
});

describe('what waits behind others', () => {
  test('is held back by a quota that was met by more urgent mails', async () => {
    const { product, depth } = await waiting();
    const until = product.time.now + HOUR;
    await rows(`INSERT INTO mail_holds (rank, until, reason) VALUES (2, ?, 'daily_quota_exceeded')`, until);
    await product.tick();
    expect((await depth()).map(({ state, reason }) => [state, reason])).toEqual(
      Array(TOGETHER).fill(['planned', 'quota']),
    );
    product.time.now = until;
    await product.tick();
    expect(new Set((await depth()).map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  test('gets what the day leaves after urgent mails that still wait', async () => {
    const { product } = await waiting(5, { site: { mail: { dailyQuota: 10 } } as never });
    await rows('INSERT INTO mail_days (day, sent) VALUES (?, 5)', Math.floor(product.time.now / DAY));
    for (let index = 0; index < 4; index++) await product.handIn(`new${index}@example.org`);
    product.queue.held.splice(0);
    await product.app.tick(product.time.now);
    expect(product.queue.together).toEqual([]);
    expect(product.queue.held.filter((id) => id.endsWith('-depth'))).toHaveLength(1);
  });
});

describe('the Free plan', () => {
  test('holds a lead with all its mails and what is reported of them', async () => {
    const product = openProduct();
    await product.becomeLead('first@example.org'); // pays for keeping this version of the quiz
    const before = product.cost.rowsWritten;
    await product.becomeLead('kim@example.org', { 'follow-up': 'on' });
    await live(product, 20);
    await product.get(product.linkIn('kim@example.org', 'book'));
    const written = product.cost.rowsWritten - before;
    console.info(JSON.stringify({ rowsWrittenPerLeadWithFollowUps: written }));
    expect(written).toBeLessThanOrEqual(88); // of 100, with what cron notes for itself in three weeks: the rest is for reports of the provider
  });

  test('holds a batch of the queue that is full of full requests', async () => {
    const size = Number(/^max_batch_size = (\d+)/m.exec(wrangler)?.[1]);
    const { product } = await waiting(size * TOGETHER);
    await product.app.tick(product.time.now);
    const jobs = product.queue.together.splice(0);
    expect(jobs).toHaveLength(size);
    const before = product.cost.queries;
    for (const job of jobs) await product.app.deliver(job, product.time.now);
    const asked = product.cost.queries - before;
    console.info(JSON.stringify({ queriesForFullBatch: asked, mails: size * TOGETHER }));
    expect(product.provider.requests.map(({ ids }) => ids.length)).toEqual(Array(size).fill(TOGETHER));
    expect(asked).toBeLessThanOrEqual(50);
  });

  test('lets a batch of the queue write no more than its CPU time allows', () => {
    const size = Number(/^max_batch_size = (\d+)/m.exec(wrangler)?.[1]);
    expect(size * TOGETHER).toBeLessThanOrEqual(3); // of 10 ms; a mail takes up to 2.3
  });

  test.each([
    ['whose quiz cannot be read', `UPDATE runs SET version = 'gone'`, 'planned', 'not-written'],
    ['whose run is gone', 'DELETE FROM runs', 'stopped', 'deleted'],
  ])('asks no more of the database for mails %s, however many they are', async (_, fault, state, reason) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { product, depth } = await waiting();
    const ids = (await rows<{ id: string }>(`SELECT id FROM mails WHERE step = 'depth'`)).map(({ id }) => id);
    await rows(fault);
    const cost = async (work: () => Promise<void>) => {
      const before = product.cost.queries;
      await work();
      return product.cost.queries - before;
    };
    const one = await cost(() => product.app.deliver({ mailIds: ids.slice(0, 1) }, product.time.now));
    const more = await cost(() => product.app.deliver({ mailIds: ids.slice(1) }, product.time.now));
    error.mockRestore();
    console.info(JSON.stringify({ queriesWhereNothingIsWritten: one, reason }));
    expect(more).toBe(one);
    expect(one).toBeLessThanOrEqual(8);
    expect(await depth()).toEqual(
      Array(TOGETHER).fill({ state, reason, alone: reason === 'deleted' ? 0 : 1, unclear_since: null }),
    );
  });
});
