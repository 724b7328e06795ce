import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

/** A product with one confirmation mail planned and not yet nudged through. */
const planned = async () => {
  const product = openProduct();
  await product.handIn('kim@example.org');
  const [mailId = ''] = product.queue.held.splice(0);
  return { product, mailId, deliver: () => product.app.deliver(mailId, product.time.now) };
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
    let release: (() => void) | undefined;
    const slow = vi.spyOn(product.provider, 'send').mockImplementationOnce(async function (
      this: void,
      message,
      key,
      now,
    ) {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return product.provider.send(message, key, now);
    });
    const first = deliver();
    await vi.waitFor(() => expect(release).toBeDefined());
    await product.app.deliver(mailId, product.time.now + MINUTE);
    expect(product.provider.attempts).toHaveLength(0);
    await product.app.deliver(mailId, product.time.now + 3 * MINUTE);
    expect(product.provider.attempts).toHaveLength(1);
    release?.();
    await first;
    slow.mockRestore();
    expect(product.provider.accepted).toHaveLength(1);
    expect(await mail()).toMatchObject({ state: 'sent' });
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

describe('a site without a way out for mail', () => {
  test('keeps mails planned, says so in the log, and sends them once there is one', async () => {
    const closed = openProduct({}, null);
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
});
