import { describe, expect, test } from 'vitest';
import type { Asked } from '../fuzz/asked.ts';
import { breachesOf } from '../fuzz/laws.ts';
import { liveMarkup } from '../fuzz/live-markup.ts';
import { MARK } from '../fuzz/values.ts';
import { VICTIM } from '../fuzz/world.ts';
import { ORIGIN, openProduct } from './support/visit.ts';

/** That the fuzz would notice: answers that are as they should be, but for one thing. */

const ASKED: Asked = {
  ...{ route: 'landing', product: 'real', method: 'GET', path: '/', headers: [], signedIn: false },
  body: { kind: 'none' },
};

const PAGE = {
  'content-type': 'text/html; charset=UTF-8',
  'content-security-policy': "default-src 'none'; script-src 'nonce-abc'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};
const FILE = { 'x-content-type-options': 'nosniff' };

const noticed = (
  { status = 200, headers = PAGE, body = '<p>Guten Tag</p>' }: { status?: number; headers?: object; body?: string },
  asked: Partial<Asked> = {},
) => breachesOf({ ...ASKED, ...asked }, { status, headers: new Headers(Object.entries(headers)), body }, ORIGIN);

test('nothing is found where nothing is wrong', async () => {
  expect(await noticed({})).toEqual([]);
  const response = await openProduct().get('/');
  const answer = { status: response.status, headers: response.headers, body: await response.text() };
  expect(await breachesOf(ASKED, answer, ORIGIN)).toEqual([]);
});

describe('it is noticed that', () => {
  test.each([
    ['an answer is a failure of ours', { status: 500 }],
    ['a page has no policy', { headers: { ...PAGE, 'content-security-policy': '' } }],
    [
      'a policy lets any script run',
      {
        headers: {
          ...PAGE,
          'content-security-policy': `${PAGE['content-security-policy']}; script-src-elem 'unsafe-inline'`,
        },
      },
    ],
    ['a page may be kept by caches', { headers: { ...PAGE, 'cache-control': 'public, max-age=60' } }],
    ['a page may be taken for something else', { headers: { ...PAGE, 'x-content-type-options': '' } }],
    ['a page sets a cookie', { headers: { ...PAGE, 'set-cookie': 'id=1; HttpOnly; Secure; SameSite=Lax; Path=/' } }],
    ['a header was injected', { headers: { ...PAGE, 'x-fz': '1' } }],
    ['a way leads elsewhere', { status: 303, headers: { ...PAGE, location: '//evil.example' } }],
    ['another website may read it', { headers: { ...PAGE, 'access-control-allow-origin': 'https://evil.example' } }],
    ['another website may read it with cookies', { headers: { ...PAGE, 'access-control-allow-credentials': 'true' } }],
    ['it tells of somebody else', { body: `<p>${VICTIM.email}</p>` }],
    ['JSON is none', { headers: { ...FILE, 'content-type': 'application/json' }, body: '{' }],
    ['text could be taken for a page', { headers: { 'content-type': 'text/plain' }, body: '<b>' }],
    ['a cell is a formula', { headers: { ...FILE, 'content-type': 'text/csv' }, body: 'a;=1+1' }],
    [
      'a calendar has a line of a stranger',
      { headers: { ...FILE, 'content-type': 'text/calendar' }, body: 'X\r\nBEGIN:VFZ' },
    ],
  ])('%s', async (_, answer) => {
    expect(await noticed(answer)).toHaveLength(1);
  });

  test.each([
    `<p title=""><${MARK} onclick=fz()>">`,
    '<a href="javascript:fz()">x</a>',
    '<a href=" JavaScript:fz()">x</a>',
    '<img src=x onerror=fz()>',
    '<script nonce="abc">var a = "fz()"</script>',
    '<script>1</script>',
    '<input value="" onfocus=fz() autofocus="">',
    '<base href="https://evil.example/">',
    '<meta http-equiv=refresh content="0;url=https://evil.example/">',
    '<form action="//evil.example/">',
    `<textarea></textarea><${MARK}></textarea>`,
    `<title></title><${MARK}></title>`,
    `<!-- --><${MARK}> -->`,
  ])('markup has come alive in %s', async (body) => {
    expect(await noticed({ body })).not.toEqual([]);
  });

  test.each([
    `<p>&lt;${MARK} onclick=fz()&gt;</p>`,
    `<p title="&quot;&gt;&lt;${MARK} onclick=fz()&gt;">x</p>`,
    `<textarea><${MARK}></textarea>`,
    `<!-- <${MARK}> -->`,
    `<script nonce="abc" type="application/json">{"name":"\\u003c${MARK}>fz()"}</script>`,
    '<a href="/q/x?source=javascript%3Afz()">x</a>',
  ])('nothing has in %s', async (body) => {
    expect(await noticed({ body })).toEqual([]);
  });

  test('a mail would run something', async () => {
    expect(await liveMarkup('<p>Guten Tag</p><script>1</script>', null)).toHaveLength(1);
  });
});
