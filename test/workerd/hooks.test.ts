import { env } from 'cloudflare:workers';
import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { HOOK_EVENTS, HookPayload } from '../../src/hooks/events.ts';
import { hookTroubles } from '../../src/hooks/troubles.ts';
import { routes, to } from '../../src/routes.ts';
import { deskOf, type Product, VIEWER } from './support/desk.ts';
import { isGenuine, Receiver } from './support/receiver.ts';
import { count, DAY, HOUR, hiddenFields, MINUTE, ORIGIN, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const KIM = 'kim@example.org';
const THEIRS = 'https://hooks.zapier.com/hooks/catch/123/abc/?token=geheim';

type Desk = Awaited<ReturnType<typeof deskOf>>;

const open = (settings: Record<string, string> = {}) => {
  const receiver: Receiver = new Receiver(() => product.time.now);
  const product = openProduct(settings, { calendars: receiver.fetch });
  return { product, receiver };
};

const everything = Object.fromEntries(HOOK_EVENTS.map((event) => [event, 'yes']));

/** Fills in the form for a webhook. */
const add = async (desk: Desk, fields: Record<string, string> = {}) => {
  const id = hiddenFields((await desk.read(routes.deskHooks)).split('id="add"')[1] ?? '').get('id') ?? '';
  const response = await desk.post(routes.deskHooks, { id, address: THEIRS, ...everything, ...fields });
  return { id, response, page: await response.text() };
};

const secretIn = (page: string): string => page.match(/whsec_[A-Za-z0-9+/]+=*/)?.[0] ?? '';

/** A product with a receiver that hears of everything, and the desk of its owner. */
const connected = async (fields: Record<string, string> = {}) => {
  const { product, receiver } = open();
  const desk = await deskOf(product);
  const { id, page } = await add(desk, fields);
  const act = (name: string, more: Record<string, string> = {}) => desk.post(to.deskHookAct(id, name), more);
  return { product, receiver, desk, id, secret: secretIn(page), act };
};

/** Books a call by a link, or for anyone. */
const book = async (product: Product, path = '/book', more: Record<string, string> = {}): Promise<void> => {
  const page = await (await product.get(path)).text();
  const at = page.match(/[?&](?:amp;)?at=(\d+)/)?.[1] ?? '';
  const fields = hiddenFields(await (await product.get(`${path}?at=${at}`)).text());
  product.time.now += 5 * SECOND;
  for (const [name, value] of Object.entries({ name: 'Kim Beispiel', email: KIM, ...more })) fields.set(name, value);
  expect((await product.post(path, fields)).status).toBe(303);
};

const callOf = async () => {
  const [call] = await rows<{ id: string; starts_at: number; ends_at: number; sequence: number }>(
    'SELECT id, starts_at, ends_at, sequence FROM bookings',
  );
  if (!call) throw new Error('no call');
  return call;
};

/** Ticks of cron until nothing is due for a while. */
const pass = async (product: Product, ms: number, every = MINUTE) => {
  const until = product.time.now + ms;
  while (product.time.now < until) {
    product.time.now += every;
    await product.tick();
  }
};

const states = async () =>
  (await rows<{ state: string }>('SELECT state FROM hook_deliveries ORDER BY at, event_id')).map(({ state }) => state);

describe('what happens is told', () => {
  test('from the confirmed address to the call that was held, each once, signed, and in the promised shape', async () => {
    const { product, receiver, desk, secret } = await connected();
    await product.becomeLead(KIM, { 'first-name': 'Kim', 'follow-up': 'yes' });
    expect(receiver.requests).toEqual([]);
    await product.tick();
    expect(receiver.types).toEqual(['lead.confirmed']);

    const [lead] = await rows<{ id: string; bottleneck: string; confirmed_at: number }>('SELECT * FROM leads');
    const [first] = receiver.payloads;
    expect(first).toMatchObject({
      timestamp: new Date(lead?.confirmed_at ?? 0).toISOString(),
      data: {
        id: lead?.id,
        email: KIM,
        firstName: 'Kim',
        quiz: 'business-engpass',
        language: 'de',
        bottleneck: lead?.bottleneck,
        followUps: true,
        confirmedAt: new Date(lead?.confirmed_at ?? 0).toISOString(),
      },
    });
    expect(first && 'health' in first.data && Object.keys(first.data.health)).toHaveLength(6);

    await book(product, product.linkIn(KIM, 'book'));
    await product.tick();
    const call = await callOf();
    const move = await (await product.get(product.linkIn(KIM, 'call'))).text();
    expect(move).toContain('/move');
    await desk.post(to.deskMove(call.id), { sequence: '0', at: String(call.starts_at + DAY) });
    await product.tick();
    expect((await callOf()).sequence).toBe(1);
    product.time.now = call.starts_at + DAY + HOUR;
    const later = await deskOf(product);
    await later.post(to.deskOutcome(call.id), { outcome: 'held' });
    await product.tick();

    expect(receiver.types).toEqual(['lead.confirmed', 'booking.created', 'booking.moved', 'call.held']);
    expect(receiver.payloads[1]).toMatchObject({
      data: {
        id: call.id,
        sequence: 0,
        startsAt: new Date(call.starts_at).toISOString(),
        endsAt: new Date(call.ends_at).toISOString(),
        zone: 'Europe/Berlin',
        state: 'booked',
        person: { name: 'Kim', email: KIM, phone: null },
        lead: lead?.id,
      },
    });
    expect(receiver.payloads[2]?.data).toMatchObject({
      sequence: 1,
      startsAt: new Date(call.starts_at + DAY).toISOString(),
    });
    expect(receiver.payloads[3]?.data).toMatchObject({ state: 'held' });
    for (const one of receiver.requests) {
      expect(one.url).toBe(THEIRS);
      expect(one.headers['content-type']).toBe('application/json');
      expect(isGenuine(secret, one)).toBe(true);
      expect(isGenuine(`whsec_${btoa('x'.repeat(32))}`, one)).toBe(false);
    }
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(4);
    await pass(product, 2 * HOUR, 10 * MINUTE);
    expect(receiver.requests).toHaveLength(4);
  });

  test('a call that was cancelled, of somebody who did no quiz', async () => {
    const { product, receiver } = await connected();
    await book(product);
    await product.deliver();
    const link = product.linkIn(KIM, 'call');
    await product.post(`${link}/cancel`, hiddenFields(await (await product.get(`${link}/cancel`)).text()));
    await product.tick();
    expect(receiver.types.toSorted()).toEqual(['booking.cancelled', 'booking.created']);
    const cancelled = receiver.payloads.find(({ type }) => type === 'booking.cancelled');
    expect(cancelled?.data).toMatchObject({ state: 'cancelled', sequence: 1, lead: null });
    // Each tells what was so when it happened, although both were written down before the first was sent.
    expect(receiver.payloads.find(({ type }) => type === 'booking.created')?.data).toMatchObject({
      state: 'booked',
      sequence: 0,
    });
  });

  test('who unsubscribes or complains; doing it again is no news', async () => {
    const { product, receiver } = await connected();
    await product.becomeLead(KIM, { 'follow-up': 'yes' });
    product.time.now += 3 * DAY;
    await product.tick();
    const link = product.linkIn(KIM, 'unsubscribe');
    await product.post(link, {});
    product.time.now += MINUTE;
    await product.post(link, {});
    await product.tick();
    expect(receiver.types).toEqual(['lead.confirmed', 'lead.unsubscribed']);
    expect(receiver.payloads[1]?.data).toMatchObject({ email: KIM, followUps: false, reason: 'unsubscribed' });
  });

  test('who reports a mail as spam', async () => {
    const secret = `whsec_${btoa('x'.repeat(32))}`;
    const { product, receiver } = open({ RESEND_WEBHOOK_SECRET: secret });
    await add(await deskOf(product));
    await product.becomeLead(KIM, { 'follow-up': 'yes' });
    await product.tick();
    const [mail] = await rows<{ id: string }>(`SELECT id FROM mails WHERE recipient = ? AND step = 'analysis'`, KIM);
    const body = JSON.stringify({
      type: 'email.complained',
      data: { email_id: 'p-1', to: [KIM], tags: { mail: mail?.id } },
    });
    const at = new Date(product.time.now);
    const headers = {
      'content-type': 'application/json',
      'svix-id': 'msg_1',
      'svix-timestamp': String(Math.floor(at.getTime() / SECOND)),
      'svix-signature': new Webhook(secret).sign('msg_1', at, body),
    };
    for (let told = 0; told < 2; told++)
      await product.app.fetch(new Request(`${ORIGIN}/webhooks/resend`, { method: 'POST', body, headers }));
    await product.tick();
    expect(receiver.types).toEqual(['lead.confirmed', 'lead.unsubscribed']);
    expect(receiver.payloads[1]?.data).toMatchObject({ email: KIM, reason: 'complained' });
  });

  test('only what an endpoint was made for', async () => {
    const { product, receiver, act } = await connected({ 'lead.confirmed': '', 'booking.created': '' });
    await product.becomeLead(KIM);
    await product.tick();
    expect(await count('hook_deliveries')).toBe(0);
    await act('choose', { 'lead.confirmed': 'yes' });
    await product.becomeLead('ada@example.org');
    await product.tick();
    expect(receiver.types).toEqual(['lead.confirmed']);
  });

  test('an outcome that is taken back at once is not told, one that is said twice is told once', async () => {
    const { product, receiver } = await connected();
    await book(product);
    await product.tick();
    const { id, starts_at } = await callOf();
    product.time.now = starts_at + HOUR;
    const desk = await deskOf(product);
    await desk.post(to.deskOutcome(id), { outcome: 'held' });
    await desk.post(to.deskOutcome(id), { outcome: 'missed' });
    await product.tick();
    expect(receiver.types).toEqual(['booking.created']);
    await desk.post(to.deskOutcome(id), { outcome: 'held' });
    await desk.post(to.deskOutcome(id), { outcome: 'client', value: '900' });
    await product.tick();
    expect(receiver.payloads[1]).toMatchObject({ type: 'call.held', data: { state: 'client' } });
    await desk.post(to.deskOutcome(id), { outcome: 'held' });
    await product.tick();
    expect(receiver.requests).toHaveLength(2);
  });

  test('without an endpoint nothing is written, and with one a lead costs a handful of rows', async () => {
    const { product } = open();
    await product.becomeLead('first@example.org');
    const written = async (email: string) => {
      const before = product.cost.rowsWritten;
      await product.becomeLead(email, { 'follow-up': 'yes' });
      await product.tick();
      return product.cost.rowsWritten - before;
    };
    const without = await written('ada@example.org');
    expect([await count('hook_facts'), await count('hook_deliveries')]).toEqual([0, 0]);
    await add(await deskOf(product));
    const withOne = await written('bea@example.org');
    console.info(JSON.stringify({ rowsWrittenPerDelivery: withOne - without }));
    expect(withOne - without).toBeGreaterThan(0);
    expect(withOne - without).toBeLessThanOrEqual(9);
  });
});

describe('when the other side fails', () => {
  test('it is tried eight times within a day, then given up, and can be sent again', async () => {
    const { product, receiver, id, secret } = await connected();
    receiver.always = 500;
    const begin = product.time.now;
    await product.becomeLead(KIM);
    await pass(product, 32 * HOUR, 30 * MINUTE);
    expect(receiver.requests).toHaveLength(8);
    const waits = receiver.requests.map(({ at }) => at - begin);
    expect(waits.at(-1)).toBeGreaterThan(20 * HOUR);
    expect(waits.at(-1)).toBeLessThan(28 * HOUR);
    expect(new Set(receiver.requests.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(8);
    for (const one of receiver.requests) expect(isGenuine(secret, one)).toBe(true);

    expect(await hookTroubles(env.DB)).toEqual({ dead: 1, failing: 0 });
    const page = await (await deskOf(product)).says(to.deskHook(id));
    expect(page).toContain('Aufgegeben');
    expect(page).toContain('Nicht angenommen, Antwort 500');
    expect(page).not.toContain('alert(');
    expect(await (await deskOf(product)).says(routes.deskHooks)).toContain('Eine Meldung aufgegeben');

    receiver.always = null;
    const owner = await deskOf(product);
    await owner.post(to.deskHookAct(id, 'replay-dead'));
    await product.tick();
    expect(receiver.requests).toHaveLength(9);
    expect(receiver.requests[8]?.body).toBe(receiver.requests[0]?.body);
    expect(receiver.requests[8]?.headers['webhook-id']).toBe(receiver.requests[0]?.headers['webhook-id']);
    expect(await states()).toEqual(['delivered']);
    expect(await hookTroubles(env.DB)).toEqual({ dead: 0, failing: 0 });
  });

  test.each([
    ['slow', null, 'Keine Antwort in zehn Sekunden'],
    ['down', null, 'Nicht erreichbar'],
    ['taken-but-silent', null, 'Keine Antwort in zehn Sekunden'],
    [404, 404, 'Nicht angenommen, Antwort 404'],
    [429, 429, 'Nicht angenommen, Antwort 429'],
  ] as const)('%s: it is tried again a minute later', async (behaviour, status, said) => {
    const { product, receiver, desk, id } = await connected();
    receiver.script.push(behaviour);
    await product.becomeLead(KIM);
    await product.tick();
    expect(await rows('SELECT status, state, attempts FROM hook_deliveries')).toEqual([
      { status, state: 'waiting', attempts: 1 },
    ]);
    expect(await desk.says(to.deskHook(id))).toContain(said);
    await product.tick(); // not yet
    expect(await states()).toEqual(['waiting']);
    await pass(product, 2 * MINUTE);
    expect(await states()).toEqual(['delivered']);
    expect(new Set(receiver.requests.map(({ body }) => body)).size).toBe(1);
  });

  test('a redirect is not followed, wherever it leads', async () => {
    const { product, receiver, desk, id } = await connected();
    const headers = { location: 'http://169.254.169.254/latest/meta-data' };
    receiver.script.push(new Response(null, { status: 302, headers }));
    await product.becomeLead(KIM);
    await product.tick();
    expect(receiver.requests.map(({ url }) => url)).toEqual([THEIRS]);
    expect(await desk.says(to.deskHook(id))).toContain('Leitet an eine andere Adresse um, Antwort 302');
  });

  test('an address that became forbidden is not sent to', async () => {
    const { product, receiver, desk, id } = await connected();
    await rows(`UPDATE hook_endpoints SET url = 'https://127.0.0.1/'`);
    await product.becomeLead(KIM);
    await product.tick();
    expect(receiver.requests).toEqual([]);
    await rows(`UPDATE hook_endpoints SET url = ?`, THEIRS);
    expect(await desk.says(to.deskHook(id))).toContain('Adresse nicht erlaubt');
  });

  test('an endpoint that is gone is paused; what happens meanwhile waits, and goes out when it is resumed', async () => {
    const { product, receiver, desk, id, act } = await connected();
    receiver.script.push(410);
    await product.becomeLead(KIM);
    await product.tick();
    await product.becomeLead('ada@example.org');
    await pass(product, 2 * HOUR, 10 * MINUTE);
    expect(receiver.requests).toHaveLength(1);
    expect(await states()).toEqual(['held', 'held']);
    expect(await hookTroubles(env.DB)).toEqual({ dead: 0, failing: 1 });
    expect(await desk.says(to.deskHook(id))).toContain('dass es diese Adresse nicht mehr gibt');
    await act('resume');
    await product.tick();
    expect(await states()).toEqual(['delivered', 'delivered']);
    expect(receiver.types).toEqual(['lead.confirmed', 'lead.confirmed', 'lead.confirmed']);
  });

  test('the trouble of one endpoint keeps nobody else waiting', async () => {
    const { product, receiver, id, desk } = await connected();
    await add(desk, { address: 'https://n8n.example.de/webhook/1' });
    await rows(
      `WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 200)
       INSERT INTO hook_deliveries (endpoint_id, event_id, type, at, told, payload, state, due_at)
       SELECT ?, 'old-' || n, 'lead.confirmed', 1, '{}', '{}', 'waiting', n FROM many`,
      id,
    );
    await product.becomeLead(KIM);
    await product.tick();
    expect(receiver.requests.filter(({ url }) => url.includes('n8n'))).toHaveLength(1);
  });
});

describe('nothing is lost', () => {
  test('a crash between the claim and its record: it goes again once the lease is over', async () => {
    const { product, receiver } = await connected();
    await product.becomeLead(KIM);
    product.faults.query = /state = 'delivered', lease_until/;
    await product.tick();
    product.faults.query = null;
    await product.tick();
    expect(receiver.requests).toHaveLength(1);
    product.time.now += 3 * MINUTE;
    await product.tick();
    const [first, second] = receiver.requests;
    expect(receiver.requests).toHaveLength(2);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(await states()).toEqual(['delivered']);
  });

  test('a second tick while the answer is still to come sends nothing again', async () => {
    const { product, receiver } = await connected();
    await product.becomeLead(KIM);
    const answer = receiver.hold();
    const first = product.tick();
    await receiver.arrived;
    product.time.now += MINUTE;
    await product.tick();
    answer();
    await first;
    expect(receiver.requests).toHaveLength(1);
    expect(await states()).toEqual(['delivered']);
  });

  test('two ticks at once send each message once', async () => {
    const { product, receiver } = await connected();
    for (let lead = 0; lead < 5; lead++) await product.becomeLead(`p${lead}@example.org`);
    await Promise.all([product.tick(), product.tick(), product.tick()]);
    expect(receiver.requests).toHaveLength(5);
    expect(new Set(receiver.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(5);
  });

  test('a fact and its message are one transaction', async () => {
    const { product, receiver } = await connected();
    await product.handIn(KIM);
    await product.deliver();
    product.faults.batches = 1;
    await product.post(product.linkIn(KIM, 'confirm'), {});
    await product.tick();
    expect(receiver.requests).toEqual([]);
    await product.post(product.linkIn(KIM, 'confirm'), {});
    await product.post(product.linkIn(KIM, 'confirm'), {});
    await product.tick();
    expect(receiver.types).toEqual(['lead.confirmed']);
  });

  test('a tick with much to tell stays within what one invocation may ask', async () => {
    const { product, receiver } = await connected();
    for (let lead = 0; lead < 30; lead++) await product.becomeLead(`p${lead}@example.org`);
    product.time.now += MINUTE;
    const before = product.cost.queries;
    await product.app.tick(product.time.now);
    expect(product.cost.queries - before).toBeLessThanOrEqual(35);
    expect(receiver.requests.length).toBeGreaterThanOrEqual(10);
    expect(receiver.requests.length).toBeLessThanOrEqual(12);
    for (let ticks = 0; ticks < 2; ticks++) await product.tick();
    expect(receiver.requests).toHaveLength(30);
  });
});

describe('who is forgotten', () => {
  test('is neither told of any more nor kept here', async () => {
    const { product, receiver } = await connected();
    receiver.always = 500;
    await product.becomeLead(KIM, { 'first-name': 'Kimberley', 'follow-up': 'yes' });
    await book(product, product.linkIn(KIM, 'book'));
    await product.tick();
    await product.becomeLead('ada@example.org');
    await product.tick();
    expect(await count('hook_deliveries')).toBe(3);
    const [lead] = await rows<{ id: string }>('SELECT id FROM leads WHERE email = ?', KIM);
    await (await deskOf(product)).post(to.deskLeadAct(lead?.id ?? '', 'erase'), { sure: 'yes' });
    const kept = JSON.stringify(await rows('SELECT * FROM hook_deliveries'));
    expect(kept).toContain('ada@example.org');
    for (const trace of [KIM, 'Kimberley']) expect(kept).not.toContain(trace);
    const before = receiver.requests.length;
    receiver.always = null;
    await pass(product, 2 * HOUR, 10 * MINUTE);
    expect(receiver.payloads.slice(before).map(({ data }) => 'email' in data && data.email)).toEqual([
      'ada@example.org',
    ]);
  });

  test('is not told of, where cron has not come by since it happened', async () => {
    const { product, receiver } = await connected();
    await product.becomeLead(KIM, { 'follow-up': 'yes' });
    await book(product, product.linkIn(KIM, 'book'));
    const [lead] = await rows<{ id: string }>('SELECT id FROM leads');
    await (await deskOf(product)).post(to.deskLeadAct(lead?.id ?? '', 'erase'), { sure: 'yes' });
    expect(JSON.stringify(await rows('SELECT * FROM hook_facts'))).not.toContain('kim');
    await product.tick();
    expect(receiver.requests).toEqual([]);
    expect([await count('hook_facts'), await count('hook_deliveries')]).toEqual([0, 0]);
  });

  test('sees until then which programs were told, and that goes with them', async () => {
    const { product, receiver } = await connected();
    await product.becomeLead(KIM, { 'follow-up': 'yes' });
    await product.tick();
    receiver.always = 500;
    await book(product, product.linkIn(KIM, 'book'));
    await product.deliver();
    await product.tick();
    const path =
      product.provider
        .to(KIM)
        .at(-1)
        ?.text.match(/\/me\/[\w.-]+/)?.[0] ?? '';
    const page = (await (await product.get(path)).text()).replaceAll(/<[^>]+>/g, '');
    expect(page).toMatch(
      /hooks\.zapier\.com: Adresse bestätigt, mit Name und Ergebnis, 23\.11\.2026, \d\d:\d\d(?! \()/,
    );
    expect(page).toMatch(/hooks\.zapier\.com: Gespräch gebucht, .*\(bisher nicht angekommen\)/);
    expect(page).not.toContain('geheim');
    const { toldTo } = await (await product.get(`${path}/data.json`)).json<{ toldTo: unknown }>();
    expect(toldTo).toEqual([
      { host: 'hooks.zapier.com', event: 'lead.confirmed', at: expect.any(String), arrived: true },
      { host: 'hooks.zapier.com', event: 'booking.created', at: expect.any(String), arrived: false },
    ]);
    await product.post(`${path}/erase`, {});
    expect(await count('hook_deliveries')).toBe(0);
  });

  test('messages are forgotten after 30 days', async () => {
    const { product } = await connected();
    await product.becomeLead(KIM);
    await product.tick();
    product.time.now += 29 * DAY;
    await product.tick();
    expect(await count('hook_deliveries')).toBe(1);
    product.time.now += 2 * DAY;
    product.time.now -= product.time.now % HOUR;
    await product.tick();
    expect(await count('hook_deliveries')).toBe(0);
  });
});

describe('the desk', () => {
  const audited = async () =>
    (await rows<{ what: string }>(`SELECT what FROM audit WHERE what LIKE 'hook-%' ORDER BY id`)).map(
      ({ what }) => what,
    );

  test('shows the secret once and never again', async () => {
    const { desk, id, secret, act } = await connected();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await act('test', { event: 'lead.confirmed' });
    const pages = [routes.deskHooks, to.deskHook(id), routes.deskAudit, routes.desk];
    for (const page of pages) expect(await desk.says(page)).not.toContain(secret.slice(6));
    const rotated = secretIn(await (await act('rotate', { rotation: '0' })).text());
    expect(rotated).not.toBe(secret);
    for (const page of pages) expect(await desk.says(page)).not.toMatch(/whsec_/);
    const again = await act('rotate', { rotation: '0' });
    expect(again.status).toBe(409);
    expect(await again.text()).not.toMatch(/whsec_/);
    expect(await audited()).toEqual(['hook-added', 'hook-tested', 'hook-rotated']);
  });

  test('the form that makes one, sent twice, makes one and shows its secret once', async () => {
    const { product } = open();
    const desk = await deskOf(product);
    const { id } = await add(desk);
    const again = await desk.post(routes.deskHooks, { id, address: THEIRS, ...everything });
    expect(again.status).toBe(409);
    expect(await again.text()).not.toMatch(/whsec_/);
    expect(await count('hook_endpoints')).toBe(1);
  });

  test('of two that are made at once only as many come about as fit', async () => {
    const { product } = open();
    const desk = await deskOf(product);
    for (let i = 0; i < 9; i++) await add(desk);
    const made = await Promise.all(['A', 'B'].map((id) => add(desk, { id: id.repeat(22) })));
    expect(made.map(({ response }) => response.status).toSorted()).toEqual([200, 409]);
    expect(made.map(({ page }) => page).join()).toContain('Mehr als zehn Webhooks');
    expect([await count('hook_endpoints'), (await audited()).length]).toEqual([10, 10]);
  });

  test('writes down what was done, and nothing for a second press', async () => {
    const { product, act } = await connected();
    await product.becomeLead(KIM);
    const twice = async (name: string, fields: Record<string, string> = {}) => {
      await Promise.all([act(name, fields), act(name, fields)]);
      await act(name, fields);
    };
    await act('resume'); // it was never paused
    await act('choose', everything);
    await act('replay', { delivery: 'no-such' });
    await act('replay-dead');
    expect(await audited()).toEqual(['hook-added']);
    await twice('pause');
    await twice('resume');
    await twice('choose', { 'lead.confirmed': 'yes' });
    await twice('rotate', { rotation: '0' });
    await twice('remove', { sure: 'yes' });
    expect(await audited()).toEqual([
      'hook-added',
      'hook-paused',
      'hook-resumed',
      'hook-changed',
      'hook-rotated',
      'hook-removed',
    ]);
  });

  test('after a change of the secret both sign for a day', async () => {
    const { product, receiver, act, secret } = await connected();
    const next = secretIn(await (await act('rotate', { rotation: '0' })).text());
    const tell = async (email: string) => {
      await product.becomeLead(email);
      await product.tick();
      const last = receiver.requests.at(-1);
      if (!last) throw new Error('nothing came');
      return [isGenuine(secret, last), isGenuine(next, last)];
    };
    expect(await tell('ada@example.org')).toEqual([true, true]);
    product.time.now += DAY + MINUTE;
    expect(await tell('bea@example.org')).toEqual([false, true]);
    product.time.now += HOUR - (product.time.now % HOUR);
    await product.tick();
    expect(await rows('SELECT old_secret, old_until FROM hook_endpoints')).toEqual([
      { old_secret: null, old_until: null },
    ]);
  });

  test.each(HOOK_EVENTS)('sends a test of %s, once, and says what came of it', async (event) => {
    const { receiver, desk, act, id, product, secret } = await connected();
    const sent = await act('test', { event });
    expect(await desk.says(sent.headers.get('location') ?? '')).toContain('Die Probe ist angekommen.');
    expect(receiver.payloads).toMatchObject([{ type: event, test: true }]);
    const [request] = receiver.requests;
    expect(request && isGenuine(secret, request)).toBe(true);
    receiver.always = 500;
    const failed = await act('test', { event });
    expect(await desk.says(failed.headers.get('location') ?? '')).toContain('Die Probe ist nicht angekommen.');
    product.time.now += DAY;
    await product.tick(); // it is not tried again
    expect(receiver.requests).toHaveLength(2);
    expect(await hookTroubles(env.DB)).toEqual({ dead: 0, failing: 0 });
    expect(id).toMatch(/^[\w-]{22}$/);
  });

  test('sends one message again, also one that has arrived', async () => {
    const { product, receiver, desk, id, act } = await connected();
    await product.becomeLead(KIM);
    await product.tick();
    const delivery = (await desk.says(to.deskHook(id))).match(/name="delivery" value="([^"]+)"/)?.[1] ?? '';
    const sent = await act('replay', { delivery });
    expect(await desk.says(sent.headers.get('location') ?? '')).toContain('Die Meldung ist angekommen.');
    expect(receiver.requests).toHaveLength(2);
    expect(receiver.requests[1]?.body).toBe(receiver.requests[0]?.body);
    expect((await act('replay', { delivery: 'no-such' })).status).toBe(303);
    expect(receiver.requests).toHaveLength(2);
  });

  test('pauses, resumes and deletes', async () => {
    const { product, receiver, desk, id, act } = await connected();
    await act('pause');
    await product.becomeLead(KIM);
    await pass(product, HOUR, 10 * MINUTE);
    expect(receiver.requests).toEqual([]);
    expect(await desk.says(to.deskHook(id))).toContain('Von Ihnen angehalten');
    await act('resume');
    await product.tick();
    expect(receiver.types).toEqual(['lead.confirmed']);
    expect((await act('remove')).status).toBe(422);
    expect(await count('hook_endpoints')).toBe(1);
    await act('remove', { sure: 'yes' });
    expect([await count('hook_endpoints'), await count('hook_deliveries')]).toEqual([0, 0]);
    expect((await desk.get(to.deskHook(id))).status).toBe(404);
    expect(await audited()).toEqual(['hook-added', 'hook-paused', 'hook-resumed', 'hook-removed']);
  });

  test.each([
    ['http://example.de/a', 'https://'],
    ['https://127.0.0.1/a', 'nicht senden'],
    ['https://2130706433/', 'nicht senden'],
    ['https://[::1]/', 'nicht senden'],
    ['https://intranet/', 'nicht senden'],
    ['https://nas.local/', 'nicht senden'],
    ['https://anna:geheim@example.de/', 'nicht senden'],
    [`${ORIGIN}/webhooks/resend`, 'nicht senden'],
    [`https://example.de/${'a'.repeat(2_000)}`, 'zu lang'],
  ])('refuses %s, and shows it again as it was typed', async (address, why) => {
    const { product } = open();
    const { response, page } = await add(await deskOf(product), { address });
    expect(response.status).toBe(422);
    expect(page).toContain(why);
    expect(page).toContain(address.slice(0, 1_900).replaceAll('&', '&amp;'));
    expect(await count('hook_endpoints')).toBe(0);
  });

  test('takes ten endpoints and no more, and none without an event', async () => {
    const { product } = open();
    const desk = await deskOf(product);
    const none = Object.fromEntries(HOOK_EVENTS.map((event) => [event, '']));
    expect((await add(desk, none)).page).toContain('mindestens ein Ereignis');
    for (let one = 0; one < 10; one++) expect((await add(desk)).response.status).toBe(200);
    const { response, page } = await add(desk);
    expect([response.status, await count('hook_endpoints')]).toEqual([409, 10]);
    expect(page).not.toMatch(/whsec_/);
  });

  test('viewers see what there is, without its address, and change nothing', async () => {
    const { product, receiver, id, act } = await connected();
    receiver.always = 500;
    await product.becomeLead(KIM);
    await product.tick();
    await act('pause');
    const before = await rows('SELECT * FROM hook_endpoints');
    const viewer = await deskOf(product, VIEWER);
    const [list, page] = [await viewer.says(routes.deskHooks), await viewer.says(to.deskHook(id))];
    for (const shown of [list, page]) {
      expect(shown).toContain('hooks.zapier.com');
      expect(shown).not.toContain('geheim');
      expect(shown.match(/<form[^>]*method="post"[^>]*action="([^"]*)"/g)?.length).toBe(1); // signing out
    }
    const requests = receiver.requests.length;
    for (const name of ['test', 'replay', 'replay-dead', 'choose', 'pause', 'resume', 'rotate', 'remove'])
      expect((await viewer.post(to.deskHookAct(id, name), { sure: 'yes', rotation: '0' })).status).toBe(403);
    expect((await viewer.post(routes.deskHooks, { id: 'x'.repeat(22), address: THEIRS, ...everything })).status).toBe(
      403,
    );
    expect(await rows('SELECT * FROM hook_endpoints')).toEqual(before);
    expect(receiver.requests).toHaveLength(requests);
  });

  test('is there in English too, and costs few queries', async () => {
    const { product, desk, id } = await connected();
    for (const page of [routes.deskHooks, to.deskHook(id)]) {
      const before = product.cost.queries;
      expect(await desk.says(`${page}?lang=en`)).toMatch(/Your webhooks|Latest messages/);
      expect(product.cost.queries - before).toBeLessThanOrEqual(6);
    }
  });
});

test('every made-up payload has the shape of a real one', async () => {
  const { receiver, act } = await connected();
  for (const event of HOOK_EVENTS) await act('test', { event });
  for (const { body } of receiver.requests) expect(HookPayload.safeParse(JSON.parse(body)).error).toBeUndefined();
  expect(receiver.types).toEqual([...HOOK_EVENTS]);
});
