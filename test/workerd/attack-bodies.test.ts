import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { routes } from '../../src/routes.ts';
import { grammar } from '../fuzz/grammar.ts';
import type { RouteName } from '../fuzz/rule.ts';
import { deskOf } from './support/desk.ts';
import { ORIGIN, openProduct, wipe } from './support/visit.ts';

/** Bodies that are too large, too slow, or not what they say: every route that takes one answers them in order. */

const NAMES = Object.keys(routes) as RouteName[];
const POSTS = NAMES.filter((name) => grammar[name]?.methods.includes('POST'));
const pathOf = (name: RouteName) => routes[name].replace(':quiz', 'business-engpass').replaceAll(/:\w+/g, 'x');

const FORM = 'application/x-www-form-urlencoded';

const streamed = (pieces: readonly string[], end: 'closes' | 'breaks off', pause = 0): ReadableStream => {
  const left = [...pieces];
  return new ReadableStream({
    async pull(controller) {
      const piece = left.shift();
      if (pause > 0) await scheduler.wait(pause);
      if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
      else if (end === 'breaks off') controller.error(new Error('Network connection lost.'));
      else controller.close();
    },
  });
};

let product: ReturnType<typeof openProduct>;
let cookie = '';
beforeAll(async () => {
  await wipe();
  product = openProduct({ RESEND_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' });
  const desk = await deskOf(product);
  const ask = product.app.fetch;
  product.app.fetch = (request, ...more) => {
    cookie = request.headers.get('cookie') ?? '';
    return ask(request, ...more);
  };
  await desk.get('/desk');
  product.app.fetch = ask;
});
afterAll(wipe);

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void logged.push(String(line)));
});
afterEach(() => void vi.restoreAllMocks());

const send = async (name: RouteName, body: BodyInit, headers: Record<string, string>): Promise<number> => {
  const context = createExecutionContext();
  const request = new Request(ORIGIN + pathOf(name), {
    method: 'POST',
    body,
    headers: { origin: ORIGIN, cookie, 'cf-connecting-ip': `10.${Math.floor(Math.random() * 255)}.0.1`, ...headers },
    redirect: 'manual',
  });
  const response = await product.app.fetch(request, env, context);
  await response.text();
  await waitOnExecutionContext(context);
  return response.status;
};

const SHORT = `email=${'k'.repeat(5_000)}`;
const LONG = `email=${'k'.repeat(40_000)}`;

describe('a body', () => {
  test.each(POSTS.filter((name) => !name.includes('SignOut')))(
    'to %s is refused when it is too large, by its own word and by its length',
    async (name) => {
      expect(await send(name, LONG, { 'content-type': FORM, 'content-length': String(LONG.length) })).toBe(413);
      expect(await send(name, streamed([LONG], 'closes'), { 'content-type': FORM })).toBe(413);
      expect(await send(name, streamed([SHORT, LONG, LONG, LONG], 'breaks off'), { 'content-type': FORM })).toBe(413);
    },
  );

  const BROKEN: readonly (readonly [what: string, type: string, body: () => BodyInit])[] = [
    ['breaks off', FORM, () => streamed(['email=kim@exam'], 'breaks off')],
    [
      'breaks off in a part',
      'multipart/form-data; boundary=x',
      () => streamed(['--x\r\nContent-Disposition'], 'breaks off'),
    ],
    ['has parts without a boundary', 'multipart/form-data', () => '--x\r\n\r\n--x--'],
    [
      'ends in a part',
      'multipart/form-data; boundary=x',
      () => '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nkim',
    ],
    ['has a part without a name', 'multipart/form-data; boundary=x', () => '--x\r\n\r\nkim\r\n--x--'],
    [
      'has a file in place of a text',
      'multipart/form-data; boundary=x',
      () => '--x\r\nContent-Disposition: form-data; name="email"; filename="a"\r\n\r\nkim\r\n--x--',
    ],
    ['is JSON cut short', 'application/json', () => '{"email":'],
    ['is JSON of five thousand brackets', 'application/json', () => '['.repeat(5_000)],
    ['is nothing', FORM, () => ''],
    ['is a thousand fields of one name', FORM, () => 'email=k&'.repeat(1_000)],
    ['is half an escape', FORM, () => 'email=%&at=%zz&%=%E0%A4%A'],
    ['is of bytes that are no text', FORM, () => new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])],
  ];

  test.each(BROKEN)('that %s is a mistake of its sender, to every route', async (_, type, body) => {
    for (const name of POSTS.filter((one) => !one.includes('SignOut'))) {
      const status = await send(name, body(), { 'content-type': type });
      expect([name, status < 500]).toEqual([name, true]);
    }
    expect(logged.filter((line) => line.includes('surprise'))).toEqual([]);
  });

  test('that comes in drops is taken when it is whole, and holds up nobody meanwhile', async () => {
    const drops = [...'email=kim@example.org'].map((letter) => letter);
    const slow = send('meRequest', streamed(drops, 'closes', 5), { 'content-type': FORM });
    const quick = await Promise.all(Array.from({ length: 10 }, () => product.get('/me')));
    expect(quick.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await slow).toBe(303);
  });
});
