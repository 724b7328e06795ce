import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 30_000 }); // also where others use the machine

/** A product with one confirmation mail planned and not yet nudged through. */
const planned = async () => {
  const product = openProduct();
  await product.handIn('kim@example.org');
  const [mailId = ''] = product.queue.held.splice(0);
  return { product, mailId, deliver: () => product.app.deliver({ mailId }, product.time.now) };
};
const mail = async () =>
  (
    await rows('SELECT state, reason, attempts, lease_until, unclear_since, message IS NOT NULL AS frozen FROM mails')
  )[0];

describe('a mail', () => {
  test('is sent once, however many deliveries come at once, and then its frozen copy is dropped', async () => {
    const { product, deliver } = await planned();
    await Promise.all(Array.from({ length: 20 }, deliver));
    await deliver();
    expect(product.provider.attempts).toHaveLength(1);
    expect(await mail()).toMatchObject({ state: 'sent', frozen: 0, lease_until: null });
  });

  test('is not taken from a delivery that holds it, and is taken over when its lease has run out', async () => {
    const { product, mailId, deliver } = await planned();
    const slow = product.provider.hold();
    const first = deliver();
    await slow.arrived;
    await product.app.deliver({ mailId }, product.time.now + MINUTE);
    expect(product.provider.attempts).toHaveLength(1);
    await product.app.deliver({ mailId }, product.time.now + 3 * MINUTE);
    expect(product.provider.attempts).toHaveLength(2);
    slow.answer();
    await first;
    expect(product.provider.accepted).toHaveLength(1);
    expect(await mail()).toMatchObject({ state: 'sent' });
    expect(await rows('SELECT sent FROM mail_days')).toEqual([{ sent: 1 }]); // recorded twice, counted once
  });

  test('that somebody else has taken over is not handed over by the one before', async () => {
    const { product, mailId, deliver } = await planned();
    const slow = product.provider.hold();
    let second = Promise.resolve();
    product.faults.meanwhile = {
      query: /SET message = coalesce/,
      work: async () => {
        second = product.app.deliver({ mailId }, product.time.now + 3 * MINUTE);
        await slow.arrived;
      },
    };
    await deliver();
    expect(product.provider.attempts).toHaveLength(1);
    slow.answer();
    await second;
    expect(await mail()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('to an address that was barred at the last moment is not handed over, whatever its row says', async () => {
    const { product, deliver } = await planned();
    product.faults.meanwhile = {
      query: /SET message = coalesce/,
      work: () =>
        rows(
          `INSERT INTO suppressions (address, reason, blocks, at) SELECT address_key, 'complained', 'all', 0 FROM mails`,
        ),
    };
    await deliver();
    expect(product.provider.attempts).toEqual([]);
  });

  test('whose outcome is unclear is tried again unchanged under the same key', async () => {
    const { product, deliver } = await planned();
    product.provider.next('taken-but-silent');
    await deliver();
    expect(await mail()).toMatchObject({ state: 'planned', reason: 'timeout', frozen: 1 });
    await deliver(); // too early
    expect(product.provider.attempts).toHaveLength(1);
    product.time.now += 10 * MINUTE;
    await product.tick();
    const [first, second] = product.provider.attempts;
    expect(second?.key).toBe(first?.key);
    expect(second?.message).toEqual(first?.message);
    expect(product.provider.accepted).toHaveLength(1);
  });

  test('whose delivery died in the middle is found by cron after the lease', async () => {
    const { product, deliver } = await planned();
    product.provider.next(() => {
      throw new Error('the isolate was evicted');
    });
    await expect(deliver()).rejects.toThrow('evicted');
    await product.tick();
    expect(product.provider.accepted).toHaveLength(0);
    product.time.now += 3 * MINUTE;
    await product.tick();
    expect(product.provider.accepted).toHaveLength(1);
  });

  test('that stays unclear for a day is parked for a person to look at, never guessed', async () => {
    const { product } = await planned();
    for (let hours = 0; hours < 30; hours++) {
      product.provider.next({ kind: 'unclear', reason: 'timeout' });
      product.time.now += HOUR;
      await product.tick();
    }
    expect(await mail()).toMatchObject({ state: 'parked', reason: 'unclear-for-a-day' });
    const tried = product.provider.attempts.length;
    product.time.now += DAY;
    await product.tick();
    expect(product.provider.attempts).toHaveLength(tried);
  });

  test('that the provider puts off waits as long as it says, and is never parked for that', async () => {
    const { product, deliver } = await planned();
    for (let day = 0; day < 3; day++) {
      product.provider.next({ kind: 'later', reason: 'daily_quota_exceeded', retryAt: product.time.now + DAY });
      await deliver();
      expect(await mail()).toMatchObject({ state: 'planned', reason: 'daily_quota_exceeded', unclear_since: null });
      product.time.now += DAY - SECOND;
      await product.tick();
      product.time.now += 2 * SECOND;
    }
    await product.tick();
    expect(product.provider.attempts).toHaveLength(4);
    expect(await mail()).toMatchObject({ state: 'sent' });
  });

  test('that was put off after an unclear attempt stays unclear since then', async () => {
    const { product, deliver } = await planned();
    const start = product.time.now;
    product.provider.next({ kind: 'unclear', reason: 'timeout' });
    await deliver();
    product.time.now += HOUR;
    product.provider.next({ kind: 'later', reason: 'rate_limit_exceeded', retryAt: null });
    await deliver();
    expect(await mail()).toMatchObject({ unclear_since: start });
  });

  test('that is refused for good is stopped with the reason', async () => {
    const { product, deliver } = await planned();
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    await deliver();
    product.time.now += DAY;
    await product.tick();
    expect(product.provider.attempts).toHaveLength(1);
    expect(await mail()).toMatchObject({ state: 'stopped', reason: 'validation_error' });
  });

  test('about a run that was deleted is not sent', async () => {
    const { product, deliver } = await planned();
    await rows('DELETE FROM runs');
    await deliver();
    expect(product.provider.attempts).toHaveLength(0);
    expect(await mail()).toMatchObject({ state: 'stopped', reason: 'deleted' });
  });
});

describe('an attempt that answers after its lease has run out', () => {
  const LATE = [
    ['later', { kind: 'later', reason: 'rate_limit_exceeded', retryAt: null }],
    ['unclear', { kind: 'unclear', reason: 'timeout' }],
    ['refused', { kind: 'refused', reason: 'validation_error' }],
  ] as const;

  /** One attempt that waits for its answer, and a moment after its lease. */
  const overtaken = async () => {
    const story = await planned();
    const { product, mailId, deliver } = story;
    const slow = product.provider.hold();
    const first = deliver();
    await slow.arrived;
    const deliverAt = (minutes: number) => product.app.deliver({ mailId }, product.time.now + minutes * MINUTE);
    return { product, slow, first, deliverAt };
  };

  test.each(LATE)('with "%s" does not bring back a mail that another attempt has sent', async (_, late) => {
    const { product, slow, first, deliverAt } = await overtaken();
    await deliverAt(3);
    slow.answer(late);
    await first;
    product.time.now += DAY;
    await product.tick();
    expect(product.provider.attempts).toHaveLength(2);
    expect(await mail()).toMatchObject({ state: 'sent', reason: null });
  });

  test.each(LATE)('with "%s" does not take the mail from the attempt that holds it now', async (_, late) => {
    const { product, slow, first, deliverAt } = await overtaken();
    const current = product.provider.hold();
    const second = deliverAt(3);
    await current.arrived;
    slow.answer(late);
    await first;
    expect(await mail()).toMatchObject({ state: 'sending', reason: null, lease_until: product.time.now + 5 * MINUTE });
    await deliverAt(4.5);
    expect(product.provider.attempts).toHaveLength(2);
    current.answer();
    await second;
    expect(await mail()).toMatchObject({ state: 'sent' });
  });

  test.each(LATE)('with "accepted" is the last word, also when the attempt after it says "%s"', async (_, late) => {
    const { product, slow, first, deliverAt } = await overtaken();
    const current = product.provider.hold();
    const second = deliverAt(3);
    await current.arrived;
    slow.answer();
    await first;
    current.answer(late);
    await second;
    product.time.now += DAY;
    await product.tick();
    expect(product.provider.attempts).toHaveLength(2);
    expect(await mail()).toMatchObject({ state: 'sent', reason: null });
  });
});

describe('cron', () => {
  test('does not nudge a mail that a delivery holds, before its lease has run out', async () => {
    const { product, mailId, deliver } = await planned();
    const slow = product.provider.hold();
    const first = deliver();
    await slow.arrived;
    await product.app.tick(product.time.now + MINUTE);
    expect(product.queue.held).toEqual([]);
    await product.app.tick(product.time.now + 3 * MINUTE);
    expect(product.queue.held).toEqual([mailId]);
    slow.answer();
    await first;
  });

  test('sends a confirmation up to the end of its seven days, and none whose link is dead', async () => {
    const { product, mailId } = await planned();
    product.time.now += 7 * DAY - MINUTE;
    await product.app.tick(product.time.now);
    expect(product.queue.held.splice(0)).toEqual([mailId]);
    product.time.now += 31 * MINUTE;
    await product.app.tick(product.time.now);
    expect(product.queue.held).toEqual([]);
    expect(await mail()).toMatchObject({ state: 'planned' });
    await product.app.deliver({ mailId }, product.time.now); // a nudge that was on its way for long
    expect(product.provider.attempts).toEqual([]);
  });

  test('deletes what nobody confirmed also when the outbox cannot be read, and says so', async () => {
    const { product } = await planned();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    product.time.now += 8 * DAY;
    product.faults.query = /SELECT id FROM mails/;
    await product.app.tick(product.time.now);
    expect(error.mock.calls.flat().join()).toContain('tick-failed');
    error.mockRestore();
    expect(await rows('SELECT id FROM runs')).toEqual([]);
  });

  test('sends what is due also when nothing can be deleted', async () => {
    const { product } = await planned();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    product.faults.query = /SELECT id FROM runs/;
    await product.tick();
    error.mockRestore();
    expect(product.provider.accepted).toHaveLength(1);
  });
});

describe('a site without a way out for mail', () => {
  test('keeps mails planned, says so in the log, and sends them once there is one', async () => {
    const closed = openProduct({}, { mailer: null });
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await closed.handIn('kim@example.org');
    await closed.deliver();
    await closed.tick();
    expect(error.mock.calls.flat().join()).toContain('mail-door-closed');
    expect(error.mock.calls.flat().join()).not.toContain('kim@example.org');
    error.mockRestore();
    expect(await mail()).toMatchObject({ state: 'planned', attempts: 0 });

    const open = openProduct();
    open.time.now = closed.time.now + HOUR;
    await open.tick();
    expect(open.provider.to('kim@example.org')).toHaveLength(1);
  });
});

describe('a site without its secret', () => {
  test('says that it is closed where a link is needed, and asks the quiz all the same', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const product = openProduct({ TOKEN_SECRET: 'too short' });
    expect((await product.get('/q/business-engpass')).status).toBe(200);
    expect((await product.get('/confirm/x.0.y')).status).toBe(503);
    expect(error.mock.calls.flat().join()).toContain('TOKEN_SECRET');
    error.mockRestore();
  });

  test('that was lost after a mail was planned: the mail waits longer each time, and goes out when it is back', async () => {
    const { product: planning, mailId } = await planned();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const closed = openProduct({ TOKEN_SECRET: undefined });
    const start = planning.time.now;
    const dueAfter = async (at: number) => {
      await closed.app.deliver({ mailId }, at);
      expect(await mail()).toMatchObject({
        state: 'planned',
        reason: 'not-written',
        frozen: 0,
        lease_until: null,
        unclear_since: null,
      });
      const [row] = await rows<{ due_at: number }>('SELECT due_at FROM mails');
      return row?.due_at ?? 0;
    };
    const first = await dueAfter(start);
    expect(first - start).toBeGreaterThanOrEqual(15 * SECOND);
    expect(first - start).toBeLessThanOrEqual(30 * SECOND);
    const second = await dueAfter(first);
    expect(second - first).toBeGreaterThanOrEqual(30 * SECOND);
    expect(second - first).toBeLessThanOrEqual(MINUTE);
    let due = second;
    while (due < start + 2 * DAY) {
      const next = await dueAfter(due);
      expect(next - due).toBeLessThanOrEqual(HOUR);
      due = next;
    }
    expect(error.mock.calls.flat().join()).toContain('mail-not-written');
    expect(error.mock.calls.flat().join()).toContain('TOKEN_SECRET');
    error.mockRestore();

    const mended = openProduct();
    mended.time.now = due;
    await mended.tick();
    expect(mended.provider.to('kim@example.org')).toHaveLength(1);
    expect((await mended.get(mended.linkIn('kim@example.org', 'confirm'))).status).toBe(200);
  });
});
