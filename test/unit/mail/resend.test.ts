import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../src/mail/mailer.ts';
import { resendMailer } from '../../../src/mail/resend.ts';
import { startFakeResend } from '../../support/fake-resend.ts';

const NOW = Date.UTC(2026, 10, 23, 8);
const message: Message = {
  from: '"Anna" <anna@example.de>',
  to: 'kim@example.org',
  replyTo: 'hallo@example.de',
  subject: 'Ihre Analyse',
  html: '<p>Hallo</p>',
  text: 'Hallo',
  headers: { 'Auto-Submitted': 'auto-generated' },
};

let resend: Awaited<ReturnType<typeof startFakeResend>>;
beforeAll(async () => {
  resend = await startFakeResend();
});
afterAll(() => resend.stop());

const send = (key: string, apiKey = 're_test', patience = 2_000) =>
  resendMailer(apiKey, resend.url, patience).send(message, key, NOW);
const error = (status: number, name: string, headers: Record<string, string> = {}) => ({
  status,
  body: { statusCode: status, name, message: name },
  headers,
});

describe('mail through Resend', () => {
  test('arrives whole, under the key of its row', async () => {
    expect(await send('whole')).toEqual({ kind: 'accepted', providerId: expect.stringMatching(/^mail-/) });
    expect(resend.accepted.find((one) => one.key === 'whole')?.mail).toMatchObject({
      from: message.from,
      to: 'kim@example.org',
      reply_to: 'hallo@example.de',
      subject: 'Ihre Analyse',
      html: '<p>Hallo</p>',
      text: 'Hallo',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  });

  test('sent twice under one key is taken once', async () => {
    const first = await send('twice');
    expect(await send('twice')).toEqual(first);
    expect(resend.accepted.filter((one) => one.key === 'twice')).toHaveLength(1);
  });

  test.each([
    ['a cut connection before it was taken', 'hang-up-before'],
    ['a cut connection after it was taken', 'hang-up-after'],
    ['an error of the server', error(500, 'internal_server_error')],
    ['an error page that is no JSON', { status: 502, body: '<html>bad gateway</html>' }],
    ['a yes that cannot be read', { status: 200, body: '<html>' }],
    ['a first request that is still under way', error(409, 'concurrent_idempotent_requests')],
    ['a key that was used for another message', error(409, 'invalid_idempotent_request')],
    ['a proxy that gave up', error(408, 'timeout')],
    ['an address where no API answers', { status: 404, body: 'not found' }],
    ['a yes without an id', { status: 200, body: {} }],
  ] as const)('%s is unclear: the same again under the same key', async (name, behaviour) => {
    resend.next(behaviour);
    expect((await send(name)).kind).toBe('unclear');
    expect((await send(name)).kind).toBe('accepted');
    expect(resend.accepted.filter((one) => one.key === name)).toHaveLength(1);
  });

  test('no answer at all is unclear as soon as patience ends', async () => {
    resend.next('never-answer');
    expect((await send('silence', 're_test', 50)).kind).toBe('unclear');
  });

  test.each([
    [error(429, 'rate_limit_exceeded', { 'retry-after': '2' }), NOW + 2_000],
    [error(429, 'rate_limit_exceeded', { 'ratelimit-reset': '1' }), NOW + 1_000],
    [error(429, 'daily_quota_exceeded', { 'retry-after': '3600' }), NOW + 3_600_000],
    [error(429, 'daily_quota_exceeded', { 'ratelimit-reset': '1' }), NOW + 3_600_000],
    [error(429, 'monthly_quota_exceeded'), NOW + 3_600_000],
    [error(429, 'rate_limit_exceeded'), null],
  ])('a limit is obeyed (%j)', async (behaviour, retryAt) => {
    resend.next(behaviour);
    expect(await send('limit')).toEqual({ kind: 'later', reason: behaviour.body.name, retryAt });
  });

  test('a wrong key or a domain that is not verified yet: the mail waits until the owner has mended it', async () => {
    expect(await send('key', 're_wrong')).toEqual({ kind: 'later', reason: 'invalid_api_key', retryAt: null });
    resend.next(error(403, 'validation_error'));
    expect(await send('domain')).toEqual({ kind: 'later', reason: 'validation_error', retryAt: null });
  });

  test.each([error(422, 'missing_required_field'), error(400, 'validation_error')])(
    'a plain no is final (%j)',
    async (behaviour) => {
      resend.next(behaviour);
      expect(await send('no')).toEqual({ kind: 'refused', reason: behaviour.body.name });
    },
  );
});
