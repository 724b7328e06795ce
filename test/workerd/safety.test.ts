import { beforeEach, describe, expect, test, vi } from 'vitest';
import { count, ORIGIN, openProduct, rows, untilRefused, wipe } from './support/visit.ts';

beforeEach(wipe);

const QUIZ = '/q/business-engpass';
const JSON_PLEASE = { accept: 'application/json' };
const from = (ip: string) => ({ 'cf-connecting-ip': ip });

describe('how often', () => {
  // A window of the real limit may end in the middle of a test: then twice as many are let in, never more.
  const expectAbout = (letIn: number, limit: number) => {
    expect(letIn).toBeGreaterThanOrEqual(limit);
    expect(letIn).toBeLessThanOrEqual(2 * limit);
  };

  test('links may be tried: sixty times a minute from one network, whichever they are', async () => {
    const product = openProduct();
    const kinds = ['confirm', 'analysis', 'book'];
    const { letIn, refusal } = await untilRefused(
      (turn) =>
        product.get(`/${kinds[turn % 3]}/guess-${turn}`, { ...from(`203.0.113.${turn % 250}`), ...JSON_PLEASE }),
      120,
    );
    expectAbout(letIn, 60);
    expect(await refusal.json()).toMatchObject({ error: { code: 'rate-limited' } });
    expect(refusal.headers.get('retry-after')).toBe('60');
    for (const kind of kinds) expect((await product.get(`/${kind}/guess`, from('203.0.113.9'))).status).toBe(429);
    expect((await product.get('/confirm/guess', from('203.0.114.9'))).status).toBe(404);
    expect((await product.get(QUIZ, from('203.0.113.9'))).status).toBe(200);
  });

  test('links may be tried from one IPv6 network, however many addresses it has', async () => {
    const product = openProduct();
    const { letIn } = await untilRefused(
      (turn) => product.get('/confirm/guess', from(`2001:db8:1:${turn.toString(16)}::1`)),
      120,
    );
    expectAbout(letIn, 60);
    expect((await product.get('/confirm/guess', from('2001:db8:2::1'))).status).toBe(404);
  });

  const handIn = async (product: ReturnType<typeof openProduct>, email: string, ip: string) => {
    const fields = await product.openForm();
    fields.set('email', email);
    return product.post(QUIZ, fields, from(ip));
  };

  test('a form may be handed in: ten times a minute from one network', async () => {
    const product = openProduct();
    const { letIn, refusal } = await untilRefused(
      (turn) => handIn(product, `kim${turn}@example.org`, `203.0.113.${turn}`),
      20,
    );
    expectAbout(letIn, 10);
    expect(refusal.headers.get('retry-after')).toBe('60');
    expect(await refusal.text()).toContain(`value="kim${letIn}@example.org"`);
    expect(await count('leads')).toBe(letIn);
    expect((await handIn(product, 'sam@example.org', '203.0.114.1')).status).toBe(303);
  });

  test('a form may be handed in: ten times a minute for one address, from wherever and however it is written', async () => {
    const product = openProduct();
    const { letIn } = await untilRefused(
      (turn) => handIn(product, turn % 2 === 0 ? 'kim@example.org' : ' KIM@Example.org', `203.0.${turn}.1`),
      20,
    );
    expectAbout(letIn, 10);
    expect(await count('runs')).toBe(letIn);
    expect((await handIn(product, 'sam@example.org', '203.0.0.1')).status).toBe(303);
  });
});

describe('a website that the owner allows', () => {
  const OWN = 'https://www.owner.example';
  const ALSO = 'https://blog.owner.example';
  const REAL = { ENVIRONMENT: 'production' };
  const open = (settings = REAL) => openProduct(settings, { site: { embed: { allowedOrigins: [OWN, ALSO] } } });
  const ancestorsOf = (response: Response) =>
    response.headers.get('content-security-policy')?.match(/frame-ancestors ([^;]*)/)?.[1];

  test('may frame the quiz, and nothing else; any other website nothing at all', async () => {
    const product = open();
    const fields = await product.openForm();
    for (const page of [
      await product.get(QUIZ),
      await product.get(`${QUIZ}/sent/x`),
      await product.get('/q/nothing'),
      await product.post(QUIZ, fields),
    ])
      expect(ancestorsOf(page)).toBe(`'self' ${OWN} ${ALSO}`);
    for (const path of ['/', '/demo', '/embed', '/confirm/x', '/analysis/x', '/book/x', '/mailbox', '/quiz'])
      expect([path, ancestorsOf(await product.get(path))]).toEqual([path, "'none'"]);
    expect(ancestorsOf(await product.get('/embed/preview'))).toBe("'self'");
    expect(ancestorsOf(await openProduct(REAL).get(QUIZ))).toBe("'self'");
  });

  test('may read what the product answers, errors too; any other website may not', async () => {
    const product = open();
    const readableBy = async (origin: string, path = QUIZ, site = product) =>
      (await site.get(path, { origin, ...JSON_PLEASE })).headers.get('access-control-allow-origin');
    expect(await readableBy(OWN)).toBe(OWN);
    expect(await readableBy(ALSO)).toBe(ALSO);
    expect(await readableBy(OWN, '/q/nothing')).toBe(OWN);
    for (const other of ['https://evil.example', `${OWN}.evil.example`, 'https://owner.example', 'null'])
      expect([other, await readableBy(other)]).toEqual([other, null]);
    expect(await readableBy(OWN, QUIZ, openProduct())).toBeNull();
  });

  test('is told beforehand what it may ask, and caches are told that this depends on who asks', async () => {
    const ask = (origin: string) =>
      open().app.fetch(
        new Request(ORIGIN + QUIZ, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        }),
      );
    const allowed = await ask(OWN);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, OWN]);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST');
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await open().get(QUIZ, { origin: OWN })).headers.get('vary')).toMatch(/origin/i);
  });

  test('may hand a form in; any other website may not, and what it sent is not stored', async () => {
    const product = open();
    const fields = await product.openForm();
    fields.set('email', 'kim@example.org');
    expect((await product.post(QUIZ, fields, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await product.post(QUIZ, fields, { origin: `${OWN}.evil.example` })).status).toBe(403);
    expect((await openProduct().post(QUIZ, fields, { origin: OWN })).status).toBe(403);
    expect(await count('leads')).toBe(0);
    expect((await product.post(QUIZ, fields, { origin: OWN })).status).toBe(303);
    expect(await count('leads')).toBe(1);
  });

  test('is also any on this machine, while the product runs on it; never on a real site', async () => {
    const here = open({ ENVIRONMENT: 'local' });
    const fields = await here.openForm();
    fields.set('email', 'kim@example.org');
    const taken = async (origin: string, product = here) => [
      (await product.get(`${QUIZ}/result`, { origin })).headers.get('access-control-allow-origin'),
      (await product.post(QUIZ, fields, { origin })).status,
    ];
    for (const near of ['http://localhost:5173', 'http://127.0.0.1:41000'])
      expect(await taken(near)).toEqual([near, 303]);
    expect(ancestorsOf(await here.get(QUIZ))).toBe(`'self' ${OWN} ${ALSO} http://localhost:* http://127.0.0.1:*`);
    for (const far of ['http://localhost.evil.example:80', 'https://localhost:5173', 'http://127.0.0.11:80', 'null'])
      expect([far, ...(await taken(far))]).toEqual([far, null, 403]);
    const real = open();
    expect(await taken('http://localhost:5173', real)).toEqual([null, 403]);
    expect(ancestorsOf(await real.get(QUIZ))).not.toContain('localhost');
  });
});

describe('a refusal before any page is reached is as safe as a page', () => {
  const post = (body: BodyInit, origin: string) =>
    openProduct().app.fetch(
      new Request(ORIGIN + QUIZ, {
        method: 'POST',
        body,
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    );
  const stream = (bytes: number) =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`email=${'k'.repeat(bytes)}`));
        controller.close();
      },
    });

  test.each([
    ['a form from another website', 403, 'forbidden-origin', () => post('email=kim', 'https://evil.example')],
    ['a body that is too large', 413, 'too-large', () => post(`email=${'k'.repeat(40_000)}`, ORIGIN)],
    ['a body that does not say how large it is', 413, 'too-large', () => post(stream(40_000), ORIGIN)],
  ])('%s', async (_, status, code, send) => {
    const response = await send();
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toContain('<html lang="de"');
    expect(html).toContain(`<code>${code}</code>`);
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = policy.match(/script-src 'nonce-([^']+)'/)?.[1];
    expect(nonce).toBeTruthy();
    for (const [tag] of html.matchAll(/<(?:script|style)\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cache-control': 'no-store',
    });
  });
});

describe('a setting that is wrong counts as missing', () => {
  test('ORIGIN with a slash at the end: links lead to the origin of the owner’s file, and the log says why', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const product = openProduct({ ORIGIN: 'https://other.example/' });
    expect(error.mock.calls.flat().join()).toContain('"setting-unusable","name":"ORIGIN"');
    error.mockRestore();
    const fields = await product.openForm();
    fields.set('email', 'kim@example.org');
    expect((await product.post(QUIZ, fields, { origin: product.site.origin })).status).toBe(303);
    await product.deliver();
    expect(product.provider.to('kim@example.org')[0]?.text).toContain(`${product.site.origin}/confirm/`);
    expect(await rows('SELECT DISTINCT page FROM consents')).toEqual([{ page: product.site.origin + QUIZ }]);
  });
});
