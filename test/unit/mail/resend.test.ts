import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../src/mail/mailer.ts';
import { resendMailer } from '../../../src/mail/resend.ts';
import { startFakeResend } from '../../support/fake-resend.ts';

const NOW = Date.UTC(2026, 10, 23, 8);
const MIDNIGHT = Date.UTC(2026, 10, 24); // UTC
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
      tags: [{ name: 'mail', value: 'whole' }],
    });
  });

  test('brings its files, each with its type and method', async () => {
    const content = Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:Gespräch\r\n').toString('base64');
    const contentType = 'text/calendar; charset=utf-8; method=REQUEST';
    const invited = { ...message, attachments: [{ filename: 'invite.ics', content, contentType }] };
    const mailer = resendMailer('re_test', resend.url);
    expect((await mailer.send(invited, 'invited', NOW)).kind).toBe('accepted');
    expect(resend.accepted.find((one) => one.key === 'invited')?.mail.attachments).toEqual([
      { filename: 'invite.ics', content, content_type: contentType },
    ]);
  });

  test.each([
    ['that is no base64', { filename: 'invite.ics', content: 'BEGIN:VCALENDAR' }],
    ['whose name is a path', { filename: '../invite.ics', content: 'QUJD' }],
    ['that is empty', { filename: 'invite.ics', content: '' }],
    ['that is more than 40 MB', { filename: 'invite.ics', content: 'QUJD'.repeat(11 * 1024 * 1024) }],
  ])('is refused for good with a file %s', async (name, file) => {
    const odd = { ...message, attachments: [{ ...file, contentType: 'text/calendar' }] };
    const mailer = resendMailer('re_test', resend.url);
    expect(await mailer.send(odd, name.replaceAll(' ', '-'), NOW)).toEqual({
      kind: 'refused',
      reason: 'invalid_attachment',
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
    const key = name.replaceAll(' ', '-');
    resend.next(behaviour);
    expect((await send(key)).kind).toBe('unclear');
    expect((await send(key)).kind).toBe('accepted');
    expect(resend.accepted.filter((one) => one.key === key)).toHaveLength(1);
  });

  test('no answer at all is unclear as soon as patience ends', async () => {
    resend.next('never-answer');
    expect((await send('silence', 're_test', 50)).kind).toBe('unclear');
  });

  test.each([
    [error(429, 'rate_limit_exceeded', { 'retry-after': '2' }), NOW + 2_000],
    [error(429, 'rate_limit_exceeded', { 'ratelimit-reset': '1' }), NOW + 1_000],
    [error(429, 'rate_limit_exceeded'), null],
  ])('a limit of requests is obeyed (%j)', async (behaviour, retryAt) => {
    resend.next(behaviour);
    expect(await send('limit')).toEqual({ kind: 'later', reason: behaviour.body.name, retryAt });
  });

  test.each([
    [error(429, 'daily_quota_exceeded', { 'retry-after': '3600' }), NOW + 3_600_000],
    [error(429, 'daily_quota_exceeded', { 'ratelimit-reset': '1' }), MIDNIGHT],
    [error(429, 'monthly_quota_exceeded'), MIDNIGHT],
  ])('a quota holds until it is over (%j)', async (behaviour, retryAt) => {
    resend.next(behaviour);
    expect(await send('quota')).toEqual({ kind: 'later', reason: behaviour.body.name, retryAt, quota: true });
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

describe('several mails in one request', () => {
  const mails = (ids: readonly string[]) => ids.map((id) => ({ id, message: { ...message, to: `${id}@example.org` } }));
  const together = (key: string, ids: readonly string[]) =>
    resendMailer('re_test', resend.url, 2_000).sendTogether(mails(ids), key, NOW);
  const underKey = (key: string) => resend.accepted.filter((one) => one.key === key);

  test('arrive whole, each with its own id, in their order', async () => {
    const outcome = await together('batch', ['one', 'two', 'three']);
    expect(outcome).toEqual({ kind: 'accepted', providerIds: underKey('batch').map(({ id }) => id) });
    expect(underKey('batch').map(({ mail }) => [mail.to, mail.tags])).toEqual(
      ['one', 'two', 'three'].map((id) => [`${id}@example.org`, [{ name: 'mail', value: id }]]),
    );
    expect(resend.requests.at(-1)?.path).toBe('/emails/batch');
  });

  test('sent twice under one key are taken once', async () => {
    const first = await together('batch-twice', ['one', 'two']);
    expect(await together('batch-twice', ['one', 'two'])).toEqual(first);
    expect(underKey('batch-twice')).toHaveLength(2);
  });

  test('changed under the same key are unclear, and nothing more is taken', async () => {
    await together('batch-changed', ['one', 'two']);
    expect(await together('batch-changed', ['one'])).toEqual({ kind: 'unclear', reason: 'invalid_idempotent_request' });
    expect(underKey('batch-changed')).toHaveLength(2);
  });

  test.each(['hang-up-before', 'hang-up-after'] as const)('%s is unclear, then taken once', async (behaviour) => {
    resend.next(behaviour);
    expect((await together(behaviour, ['one', 'two'])).kind).toBe('unclear');
    expect((await together(behaviour, ['one', 'two'])).kind).toBe('accepted');
    expect(underKey(behaviour)).toHaveLength(2);
  });

  test('an answer with too few ids is unclear', async () => {
    resend.next({ status: 200, body: { data: [{ id: 'only' }] } });
    expect((await together('few', ['one', 'two'])).kind).toBe('unclear');
  });

  test('one fault refuses all', async () => {
    resend.next(error(422, 'validation_error'));
    expect(await together('fault', ['one', 'two'])).toEqual({ kind: 'refused', reason: 'validation_error' });
  });
});
