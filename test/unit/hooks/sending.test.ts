import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test, vi } from 'vitest';
import { post } from '../../../src/hooks/post.ts';
import { newSecret, signedHeaders } from '../../../src/hooks/signature.ts';
import { MOST_ATTEMPTS, waitAfter } from '../../../src/hooks/waits.ts';
import { HOUR, MINUTE } from '../../../src/lib/clock.ts';
import { isSignedBy } from '../../../src/lib/signed.ts';

const NOW = Date.UTC(2026, 10, 23, 8, 0);
const URL_THEIRS = new URL('https://hooks.example.de/1');

describe('a signature', () => {
  test('is what the library of the standard makes of it, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w-]{1,40}$/), fc.string({ unit: 'grapheme' }), async (id, body) => {
        const secret = newSecret();
        const headers = await signedHeaders([secret], { id, body, now: NOW });
        expect(headers).toEqual({
          'webhook-id': id,
          'webhook-timestamp': String(NOW / 1000),
          'webhook-signature': new Webhook(secret).sign(id, new Date(NOW), body),
        });
      }),
      { numRuns: 200 },
    );
  });

  test('of two secrets is good for both, and for the check that this site has itself', async () => {
    const secrets = [newSecret(), newSecret()];
    const headers = await signedHeaders(secrets, { id: 'a', body: '{}', now: NOW });
    const given = {
      id: headers['webhook-id'] ?? '',
      timestamp: headers['webhook-timestamp'] ?? '',
      signature: headers['webhook-signature'] ?? '',
    };
    for (const secret of secrets) expect(await isSignedBy(secret, given, '{}', NOW)).toBe(true);
    expect(await isSignedBy(newSecret(), given, '{}', NOW)).toBe(false);
    expect(await isSignedBy(secrets[0] ?? '', given, '{ }', NOW)).toBe(false);
  });

  test('has a secret of 32 random bytes', () => {
    const all = Array.from({ length: 50 }, newSecret);
    expect(new Set(all).size).toBe(50);
    for (const secret of all) expect(atob(secret.replace('whsec_', ''))).toHaveLength(32);
  });
});

describe('waiting', () => {
  test('eight attempts within a day, each wait longer than the one before, none together', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const waits = Array.from({ length: MOST_ATTEMPTS }, (_, i) => waitAfter(name, i + 1));
        expect(waits.at(-1)).toBeNull();
        const real = waits.slice(0, -1).map((wait) => wait ?? 0);
        expect(real.toSorted((a, b) => a - b)).toEqual(real);
        expect(real[0]).toBeLessThanOrEqual(1.1 * MINUTE);
        const sum = real.reduce((all, one) => all + one, 0);
        expect(sum).toBeGreaterThan(21 * HOUR);
        expect(sum).toBeLessThan(26 * HOUR);
      }),
    );
    expect(new Set(Array.from({ length: 50 }, (_, i) => waitAfter(`${i}`, 3))).size).toBeGreaterThan(40);
  });
});

describe('handing over', () => {
  test('stops waiting for who does not answer', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    expect(await post(silent, URL_THEIRS, {}, '{}', 20)).toEqual({ ok: false, status: null, fault: 'too-slow' });
  });

  test.each([
    [200, { ok: true, status: 200 }],
    [204, { ok: true, status: 204 }],
    [299, { ok: true, status: 299 }],
    [301, { ok: false, status: 301, fault: 'redirected' }],
    [400, { ok: false, status: 400, fault: 'refused' }],
    [410, { ok: false, status: 410, fault: 'gone' }],
    [500, { ok: false, status: 500, fault: 'refused' }],
  ])('%i', async (status, answer) => {
    expect(await post(async () => new Response(null, { status }), URL_THEIRS, {}, '{}')).toEqual(answer);
  });

  test('reads nothing of an answer without an end', async () => {
    const pulled = vi.fn();
    const cancelled = vi.fn();
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled();
        controller.enqueue(new Uint8Array(65_536));
      },
      cancel: cancelled,
    });
    expect(await post(async () => new Response(endless), URL_THEIRS, {}, '{}')).toEqual({ ok: true, status: 200 });
    expect(pulled.mock.calls.length).toBeLessThanOrEqual(1);
    expect(cancelled).toHaveBeenCalled();
  });
});
