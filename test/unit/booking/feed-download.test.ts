import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { download } from '../../../src/booking/feed/download.ts';

const ADDRESS = 'https://calendar.example.de/private-5ecre7/basic.ics';
const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Jörg\r\nEND:VCALENDAR\r\n';

/** A real web server on this machine; `toServer` takes every public name for it. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const asked: { url: string; headers: IncomingMessage['headers'] }[] = [];
const server = createServer((request, response) => {
  asked.push({ url: String(request.headers['x-url']), headers: request.headers });
  answer(request, response);
});
const toServer: typeof fetch = (input, init) => {
  const url = new URL(String(input));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const headers = { ...Object.fromEntries(new Headers(init?.headers)), 'x-url': url.href };
  return fetch(`http://127.0.0.1:${port}${url.pathname}`, { ...init, headers });
};

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

test('a calendar comes with what to ask with next time', async () => {
  const date = 'Mon, 19 Oct 2026 08:00:00 GMT';
  const cases = [
    [{}, null],
    [{ etag: 'W/"v1"', 'last-modified': date }, 'W/"v1"'],
    [{ 'last-modified': date }, date],
  ] as const;
  for (const [headers, validator] of cases) {
    answer = (_, response) => response.writeHead(200, headers).end(CALENDAR);
    expect(await download(toServer, ADDRESS, null)).toEqual({ ok: true, calendar: CALENDAR, validator });
  }
  expect(asked[0]?.headers).toMatchObject({ accept: 'text/calendar', 'user-agent': 'engpass-quiz' });
});

test('one that has not changed does not come', async () => {
  answer = (_, response) => response.writeHead(304).end();
  expect(await download(toServer, ADDRESS, 'W/"v1"')).toEqual({ ok: true, calendar: null });
  expect(asked[0]?.headers['if-none-match']).toBe('W/"v1"');
  expect(await download(toServer, ADDRESS, 'Mon, 19 Oct 2026 08:00:00 GMT')).toEqual({ ok: true, calendar: null });
  expect(asked[1]?.headers['if-modified-since']).toBe('Mon, 19 Oct 2026 08:00:00 GMT');
  expect(asked[1]?.headers['if-none-match']).toBeUndefined();
});

const redirect = (status: number, location: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, { location }).end();
const page = (body: string) => (_: IncomingMessage, response: ServerResponse) => void response.end(body);
const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => void response.writeHead(code).end();

test.each<[string, string, typeof answer]>([
  ['status-404', 'a page that is gone', status(404)],
  ['status-403', 'a refusal', status(403)],
  ['status-500', 'a server in trouble', status(500)],
  ['status-204', 'no content', status(204)],
  ['status-304', 'no change, which nobody asked about', status(304)],
  ['status-302', 'a redirect to nowhere', status(302)],
  ['unreachable', 'a connection that breaks', (request) => void request.socket.destroy()],
  [
    'unreachable',
    'a connection that breaks half way',
    (_, response) => {
      response.writeHead(200, { 'content-length': 999 }).write(CALENDAR);
      setTimeout(() => response.destroy(), 50);
    },
  ],
  ['not-a-calendar', 'a page to sign in', page('<!doctype html><title>Sign in</title>')],
  ['not-a-calendar', 'nothing', page('')],
  ['not-a-calendar', 'half a calendar', page(CALENDAR.slice(0, -20))],
  ['too-large', 'a byte too much', page(CALENDAR.padEnd(2_000_000, ' '))],
  [
    'too-large',
    'much in little',
    (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000, ' '))),
  ],
  ['too-many-redirects', 'a circle', redirect(302, '/next')],
  ['refused-address', 'a way to the platform’s own data', redirect(302, 'http://169.254.169.254/latest/meta-data')],
  ['refused-address', 'a way into the house', redirect(301, 'https://nas.local/a.ics')],
  ['refused-address', 'a way out of encryption', redirect(307, 'http://calendar.example.de/unencrypted')],
  ['refused-address', 'a way to a file', redirect(308, 'file:///etc/passwd')],
])('%s: %s', async (fault, _, behaviour) => {
  answer = behaviour;
  expect(await download(toServer, ADDRESS, null)).toEqual({ ok: false, fault });
});

test('two million bytes are not too many', async () => {
  const calendar = CALENDAR.padEnd(2_000_000 - 1, ' '); // ö is two
  answer = (_, response) => response.end(calendar);
  expect(await download(toServer, ADDRESS, null)).toMatchObject({ ok: true, calendar });
});

test('whatever a server says of the length, no more is read', async () => {
  let sent = 0;
  const endless = async () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          sent += 100_000;
          controller.enqueue(new Uint8Array(100_000).fill(32));
        },
      }),
      { headers: { 'content-length': '20' } },
    );
  expect(await download(endless, ADDRESS, null)).toEqual({ ok: false, fault: 'too-large' });
  expect(sent).toBeLessThan(2_500_000);
});

test('a server has only so long in all, even if it never falls silent', async () => {
  answer = (_, response) => {
    const drip = setInterval(() => response.write('BEGIN:VCALENDAR\r\n'), 20);
    response.on('close', () => clearInterval(drip));
  };
  expect(await download(toServer, ADDRESS, null, 200)).toEqual({ ok: false, fault: 'too-slow' });
});

test.each(['https://127.0.0.1/a.ics', 'webcal://nas.local/a.ics', 'https://anna:geheim@example.de/a', 'nonsense', ''])(
  'nobody is asked at %j',
  async (address) => {
    expect(await download(toServer, address, null)).toEqual({ ok: false, fault: 'refused-address' });
    expect(asked).toEqual([]);
  },
);

test('three redirects are followed, and webcal: is https:', async () => {
  answer = (request, response) => {
    const step = Number(/\d$/.exec(request.url ?? '')?.[0] ?? 0);
    if (step === 3) response.end(CALENDAR);
    else response.writeHead(302, { location: step === 0 ? '1' : `//host${step + 1}.example.de/${step + 1}` }).end();
  };
  expect(await download(toServer, 'WebCal://example.de/ical/start', null)).toMatchObject({ ok: true });
  expect(asked.map(({ url }) => url)).toEqual([
    'https://example.de/ical/start',
    'https://example.de/ical/1',
    'https://host2.example.de/2',
    'https://host3.example.de/3',
  ]);
});
