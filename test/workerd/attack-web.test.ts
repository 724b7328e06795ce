import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { grammar } from '../fuzz/grammar.ts';
import type { RouteName } from '../fuzz/rule.ts';
import { deskOf } from './support/desk.ts';
import { ANSWERS, count, ORIGIN, openProduct, wipe } from './support/visit.ts';

/** What other websites, caches and proxies on the way can do: nothing. */

const NAMES = Object.keys(routes) as RouteName[];
const pathOf = (name: RouteName) => routes[name].replace(':quiz', 'business-engpass').replaceAll(/:\w+/g, 'x');

/** Those whose forms come from pages of ours; the others are for programs, which sign what they send. */
const FORMS = NAMES.filter((name) => grammar[name]?.methods.includes('POST') && !/Webhook$|^unsubscribe$/.test(name));

const PAGES = NAMES.filter((name) => grammar[name]?.methods.includes('GET') && !name.startsWith('api'));

describe('a form from another website', () => {
  let desk: Awaited<ReturnType<typeof deskOf>>;
  let product: ReturnType<typeof openProduct>;
  let cookie = '';
  beforeAll(async () => {
    await wipe();
    product = openProduct({}, { site: { embed: { allowedOrigins: ['https://www.owner.example'] } } });
    desk = await deskOf(product);
    const ask = product.app.fetch;
    product.app.fetch = (request, ...more) => {
      cookie = request.headers.get('cookie') ?? '';
      return ask(request, ...more);
    };
    expect((await desk.get('/desk')).status).toBe(200);
    product.app.fetch = ask;
  });
  afterAll(wipe);

  const ORIGINS = {
    'another website': { origin: 'https://evil.example' },
    'a website that looks like ours': { origin: `${ORIGIN}.evil.example` },
    'ours without encryption': { origin: ORIGIN.replace('https', 'http') },
    'a page that hides where it is': { origin: 'null' },
    'a program that says nothing': {},
    'a neighbour by its own words': { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
  };
  const TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''];

  test.each(Object.entries(ORIGINS))('(%s) is refused by every route, whatever it says it is', async (_, origin) => {
    const before = await count('audit');
    for (const name of FORMS)
      for (const type of TYPES) {
        const response = await product.app.fetch(
          new Request(ORIGIN + pathOf(name), {
            method: 'POST',
            body: new TextEncoder().encode('email=kim@example.org&sure=yes'),
            headers: { cookie, ...origin, ...(type && { 'content-type': type }) },
          }),
        );
        expect([name, type, response.status]).toEqual([name, type, 403]);
      }
    expect([await count('audit'), await count('leads'), await count('data_requests')]).toEqual([before, 0, 0]);
    expect((await desk.get('/desk')).status).toBe(200);
  });

  test('as JSON gets no answer to its question beforehand, so that no browser sends it', async () => {
    for (const name of FORMS) {
      const response = await product.app.fetch(
        new Request(ORIGIN + pathOf(name), {
          method: 'OPTIONS',
          headers: {
            origin: 'https://evil.example',
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        }),
      );
      expect([name, response.headers.get('access-control-allow-origin')]).toEqual([name, null]);
    }
  });

  test('not even a website that may embed the quiz gets anywhere with cookies', async () => {
    for (const name of NAMES) {
      const response = await product.get(pathOf(name), { origin: 'https://www.owner.example', cookie });
      expect([name, response.headers.get('access-control-allow-credentials')]).toEqual([name, null]);
    }
  });
});

describe('every page', () => {
  beforeEach(wipe);
  const answers = async (product = openProduct()) => {
    const desk = await deskOf(product);
    return Promise.all(
      PAGES.map(async (name) => {
        const path = pathOf(name);
        return [name, path.startsWith('/desk') ? await desk.get(path) : await product.get(path)] as const;
      }),
    );
  };

  test('can be framed by nobody, but for the quiz and what this site itself shows in a frame', async () => {
    const framed = /^(quiz|result|sent|count)$/;
    for (const [name, response] of await answers()) {
      const policy = response.headers.get('content-security-policy') ?? '';
      const ancestors = policy.match(/frame-ancestors ([^;]*)/)?.[1] ?? '';
      const ours = framed.test(name) || /Html$|^embedPreview$/.test(name);
      if (ours) expect([name, ancestors]).toEqual([name, expect.stringMatching(/^'self'/)]);
      else expect([name, ancestors]).toEqual([name, "'none'"]);
    }
  });

  test('is kept by no cache that serves others', async () => {
    const personal = /^\/(confirm|analysis|book|call|calendar|unsubscribe|me|mailbox|desk)(\/|$)|\/sent\//;
    for (const [name, response] of await answers()) {
      const kept = response.headers.get('cache-control');
      expect([name, kept]).toEqual([
        name,
        personal.test(pathOf(name)) || response.status >= 400
          ? 'no-store'
          : expect.stringMatching(/^no-(cache|store)$/),
      ]);
    }
  });
});

describe('what proxies and caches are told', () => {
  beforeEach(wipe);

  /** Headers that some servers believe, and caches do not look at. */
  const CLAIMS: readonly [string, string][] = [
    ['x-forwarded-host', 'evil.example'],
    ['x-host', 'evil.example'],
    ['x-forwarded-server', 'evil.example'],
    ['forwarded', 'host=evil.example;proto=http'],
    ['x-forwarded-proto', 'http'],
    ['x-forwarded-scheme', 'nothttps'],
    ['x-original-url', '/desk'],
    ['x-rewrite-url', '/desk'],
    ['x-http-method-override', 'POST'],
    ['x-forwarded-prefix', '//evil.example'],
    ['x-forwarded-for', '127.0.0.1'],
    ['true-client-ip', '127.0.0.1'],
    ['referer', 'https://evil.example/'],
    ['cookie', 'lang=evil; desk=evil'],
  ];

  test.each(CLAIMS)('%s: %s changes no page', async (header, value) => {
    const product = openProduct();
    const pages = [
      '/',
      '/demo',
      '/embed',
      '/impressum',
      '/datenschutz',
      routes.bookAnyone,
      routes.meRequest,
      '/nothing',
    ];
    const quiz = `/q/business-engpass?${ANSWERS}&source=x`;
    const steady = async (path: string, headers: Record<string, string>) => {
      const response = await product.get(path, headers);
      const nonce = response.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1] ?? 'x';
      const html = (await response.text()).replaceAll(nonce, '').replaceAll(/name="run" value="[^"]*"/g, '');
      return [path, response.status, response.headers.get('location'), html];
    };
    for (const path of [...pages, quiz])
      expect(await steady(path, { [header]: value })).toEqual(await steady(path, {}));
  });

  test('a mail leads to this site, whatever host the request has named', async () => {
    const product = openProduct();
    const fields = await product.openForm();
    fields.set('email', 'kim@example.org');
    const response = await product.app.fetch(
      new Request('https://evil.example/q/business-engpass', {
        method: 'POST',
        body: fields,
        headers: { origin: ORIGIN, 'x-forwarded-host': 'evil.example' },
        redirect: 'manual',
      }),
    );
    expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/q\//)]);
    await product.deliver();
    const [mail] = product.provider.to('kim@example.org');
    expect(mail?.text).toContain(`${ORIGIN}/confirm/`);
    expect(JSON.stringify(mail)).not.toContain('evil.example');
  });
});

describe('a way that leads elsewhere', () => {
  beforeEach(wipe);
  const ELSEWHERE = [
    ...['//evil.example', '///evil.example', '/\\evil.example', '/%09/evil.example', '/%2f%2fevil.example'],
    ...['/.evil.example', '/desk/..//evil.example', '//evil.example/..;/desk', '/https://evil.example'],
  ];

  test.each(ELSEWHERE)('%s is none: no page answers with a redirect or a link out', async (path) => {
    const product = openProduct();
    for (const tail of ['', '?lang=en', '?frame', '?to=//evil.example&next=//evil.example&return_to=//evil.example']) {
      const response = await product.app.fetch(new Request(ORIGIN + path + tail, { redirect: 'manual' }));
      const location = response.headers.get('location');
      expect(location === null || new URL(location, ORIGIN).origin === ORIGIN).toBe(true);
      const links = [...(await response.text()).matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, to = '']) => to);
      const out = links.filter((to) => URL.parse(to.replaceAll('&amp;', '&'), ORIGIN)?.hostname === 'evil.example');
      expect(out).toEqual([]);
    }
  });
});
