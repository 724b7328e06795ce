import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GroupOutcome } from '../../src/mail/mailer.ts';
import { createPace } from '../../src/mail/pace.ts';
import { MONDAY, openProduct, rows, SECOND, TestProvider, wipe } from './support/visit.ts';

beforeEach(wipe);
beforeEach(() => rows('DELETE FROM mail_pace'));

const RATE = 5;

/** A pace whose waiting moves the time that the test holds in its hand. */
const paced = (time = { now: MONDAY }) => {
  const moments: number[] = [];
  const pace = createPace({
    db: env.DB,
    clock: async () => time.now,
    wait: async (ms) => void moments.push(time.now + ms),
    requestsPerSecond: RATE,
  });
  /** Whoever need not wait goes now. */
  const turn = async (mails = 1, most: number | null = null) => {
    const before = moments.length;
    const given = await pace.turn(mails, most);
    if (given.kind === 'granted' && moments.length === before) moments.push(time.now);
    return given;
  };
  return { pace, time, moments, turn };
};

const accepted = (requestsPerSecond?: number): GroupOutcome => ({
  kind: 'accepted',
  providerIds: ['p'],
  ...(requestsPerSecond !== undefined && { requestsPerSecond }),
});

describe('the pace of requests', () => {
  test('gives requests that come at once moments of their own, in no second more than are allowed', async () => {
    const { moments, turn } = paced();
    await Promise.all(Array.from({ length: 100 }, () => turn()));
    moments.sort((a, b) => a - b);
    for (const [index, at] of moments.entries())
      expect((moments[index + RATE] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(SECOND);
    expect((moments.at(-1) ?? 0) - MONDAY).toBeLessThanOrEqual((99 * SECOND) / RATE / 0.95); // and hardly fewer
  });

  test('lets a request go at once after a rest, and does not make up for it', async () => {
    const { time, moments, turn } = paced();
    await turn();
    time.now += 60 * SECOND;
    await turn();
    await turn();
    expect(moments.slice(1)).toEqual([time.now, time.now + 208]);
  });

  test('keeps to what the provider names, where that is less, and never goes beyond what the owner says', async () => {
    const { pace, time, moments, turn } = paced();
    const apart = async (named: number) => {
      await turn();
      await pace.learn(accepted(named), 1);
      time.now += 60 * SECOND;
      await turn();
      await turn();
      return (moments.at(-1) ?? 0) - (moments.at(-2) ?? 0);
    };
    expect(await apart(2)).toBe(520);
    expect(await apart(10)).toBe(208);
  });

  test('lets all wait until the moment that the provider names', async () => {
    const { pace, time, moments, turn } = paced();
    await turn();
    await pace.learn({ kind: 'later', reason: 'rate_limit_exceeded', retryAt: time.now + 3 * SECOND }, 1);
    await turn();
    expect(moments.at(-1)).toBeGreaterThanOrEqual(time.now + 3 * SECOND);
  });

  test('sends away who would have to wait too long', async () => {
    const { pace, time, turn } = paced();
    await turn();
    await pace.learn({ kind: 'later', reason: 'rate_limit_exceeded', retryAt: time.now + 90 * SECOND }, 1);
    await turn(); // the last that still waits
    expect(await turn()).toMatchObject({ kind: 'far' });
  });

  test('counts mails under way against the day, those that were certainly not taken no more', async () => {
    const { pace, time, turn } = paced();
    expect(await turn(3, 5)).toEqual({ kind: 'granted' });
    expect(await turn(3, 5)).toEqual({ kind: 'full' });
    expect(await turn(0, 5)).toEqual({ kind: 'granted' }); // one more attempt at what was counted before
    await pace.learn({ kind: 'unclear', reason: 'timeout' }, 3);
    expect(await turn(3, 5)).toEqual({ kind: 'full' });
    await pace.learn({ kind: 'refused', reason: 'validation_error' }, 3);
    expect(await turn(3, 5)).toEqual({ kind: 'granted' });
    time.now += 24 * 3600 * SECOND;
    expect(await turn(5, 5)).toEqual({ kind: 'granted' });
  });

  test('writes nothing more where nothing is new', async () => {
    const { pace, turn } = paced();
    await turn();
    const [before] = await rows('SELECT * FROM mail_pace');
    await pace.learn(accepted(RATE), 1);
    await pace.learn({ kind: 'unclear', reason: 'timeout', requestsPerSecond: RATE }, 1);
    expect(await rows('SELECT * FROM mail_pace')).toEqual([before]);
  });
});

describe('a product whose requests are counted', () => {
  const open = () => {
    const time = { now: MONDAY };
    const provider = Object.assign(new TestProvider(), { pace: paced(time).pace });
    const product = openProduct({}, { mailer: provider });
    return { product, provider };
  };

  test('lets an urgent mail take the turn of one that is less so, which comes back', async () => {
    const { product, provider } = open();
    await product.handIn('kim@example.org');
    const [confirmation = ''] = product.queue.held.splice(0);
    const analysis = { mailId: confirmation.replace('-confirmation', '-analysis') };
    await rows(
      `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at)
       SELECT ?, lead_id, run_id, 'analysis', 2, recipient, address_key, 'planned', due_at, planned_at FROM mails`,
      analysis.mailId,
    );
    await product.app.deliver(analysis, product.time.now);
    expect(provider.attempts.map(({ key }) => key)).toEqual([confirmation]);
    expect(product.queue.held.splice(0)).toEqual([analysis.mailId]);
    await product.app.deliver(analysis, product.time.now);
    expect(provider.attempts.map(({ key }) => key)).toEqual([confirmation, analysis.mailId]);
    await product.app.deliver({ mailId: confirmation }, product.time.now); // its own nudge finds nothing to do
    expect(provider.attempts).toHaveLength(2);
  });

  test('puts a mail off whose turn would come too late, as if there had been no attempt', async () => {
    const { product, provider } = open();
    await product.handIn('kim@example.org');
    const [mailId = ''] = product.queue.held.splice(0);
    await rows('INSERT INTO mail_pace (id, given_at, day, begun) VALUES (1, ?, 0, 0)', product.time.now + 40 * SECOND);
    await product.app.deliver({ mailId }, product.time.now);
    expect(provider.attempts).toEqual([]);
    expect(await rows('SELECT state, reason, due_at, unclear_since FROM mails')).toEqual([
      { state: 'planned', reason: 'pace', due_at: product.time.now + 40 * SECOND, unclear_since: null },
    ]);
    expect(product.queue.held).toEqual([mailId]);
  });
});
