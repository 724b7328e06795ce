import { beforeEach, describe, expect, test, vi } from 'vitest';
import { routes } from '../../src/routes.ts';
import { deskOf } from './support/desk.ts';
import { book } from './support/today.ts';
import { DAY, HOUR, MINUTE, ORIGIN, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const KEY = { RESEND_API_KEY: 're_a_key_of_a_test' };
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** Resend as far as it is asked about domains; what it answers can change, and may be no answer at all. */
const resend = (first: () => Response | Promise<Response>) => {
  const asked: Request[] = [];
  const state = { answer: first };
  const network = async (...request: Parameters<typeof fetch>) => {
    asked.push(new Request(...request));
    return state.answer();
  };
  return { asked, state, network: network as typeof fetch };
};

const domains = (...all: { name: string; status: string }[]) => Response.json({ object: 'list', data: all });

const today = async (product: ReturnType<typeof openProduct>) => (await deskOf(product)).says(routes.desk);

describe('the sender’s domain', () => {
  test.each([
    ['verified', null],
    ['pending', 'ist bei Resend noch nicht bestätigt'],
    ['failed', 'ist bei Resend noch nicht bestätigt'],
    ['partially_verified', null],
  ])('that is %s', async (status, said) => {
    const { asked, network } = resend(() =>
      domains({ name: 'Example.de', status }, { name: 'other.de', status: 'failed' }),
    );
    const product = openProduct(KEY, { calendars: network });
    await product.tick();
    expect(asked.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
      ['https://api.resend.com/domains?limit=100', 'Bearer re_a_key_of_a_test'],
    ]);
    const page = await today(product);
    if (said) expect(page).toContain(`Ihre Absenderdomain example.de ${said}`);
    else expect(page).not.toContain('Absenderdomain example.de');
  });

  test('that Resend does not know stands there, until it is verified, which is asked once a day', async () => {
    const { asked, state, network } = resend(() => domains({ name: 'another.de', status: 'verified' }));
    const product = openProduct(KEY, { calendars: network });
    await product.tick();
    await product.tick(); // cron may come twice
    expect(await today(product)).toContain('Ihre Absenderdomain example.de ist bei Resend nicht eingetragen');
    state.answer = () => domains({ name: 'example.de', status: 'verified' });
    product.time.now += 23 * HOUR;
    await product.tick();
    expect(asked).toHaveLength(1);
    product.time.now += HOUR;
    await product.tick();
    expect(asked).toHaveLength(2);
    expect(await today(product)).not.toContain('Absenderdomain example.de');
  });

  test('is unknown to a key that may only send: nothing to say', async () => {
    const { network } = resend(() => Response.json({ name: 'restricted_api_key', message: 'no' }, { status: 401 }));
    const product = openProduct(KEY, { calendars: network });
    await product.tick();
    expect(await rows('SELECT domain, state FROM sender_domain')).toEqual([{ domain: 'example.de', state: 'unknown' }]);
    expect(await today(product)).not.toContain('Absenderdomain example.de');
  });

  test.each([
    ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['too slow', () => Promise.reject(new DOMException('too slow', 'TimeoutError'))],
    ['an error', () => Response.json({ name: 'internal_server_error' }, { status: 500 })],
    ['an error that claims a list', () => Response.json({ data: [] }, { status: 503 })],
    ['a wrong key', () => Response.json({ name: 'invalid_api_key' }, { status: 403 })],
    ['nonsense', () => new Response('<html>')],
    ['another list', () => Response.json({ data: [{ id: 7 }] })],
  ])('%s leaves what was known, and all else of the tick happens', async (_, fault) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { state, network } = resend(() => domains({ name: 'example.de', status: 'pending' }));
    const product = openProduct(KEY, { calendars: network });
    await product.tick();
    state.answer = fault;
    await product.handIn('kim@example.org');
    product.time.now += DAY - 10 * SECOND;
    await product.tick();
    expect(await rows('SELECT state FROM sender_domain')).toEqual([{ state: 'unverified' }]);
    expect(product.provider.to('kim@example.org')).toHaveLength(1);
    expect(warn.mock.calls.flat().join()).toContain('sender-domain-unknown');
    warn.mockRestore();
  });

  test('is nobody’s business where mails stay on this machine', async () => {
    const { asked, network } = resend(() => domains());
    const product = openProduct({}, { calendars: network });
    await product.tick();
    expect(asked).toEqual([]);
    expect(await rows('SELECT * FROM sender_domain')).toEqual([]);
  });

  test('that was changed in the owner’s file is asked about at once', async () => {
    const { network } = resend(() => domains({ name: 'example.de', status: 'pending' }));
    await openProduct(KEY, { calendars: network }).tick();
    const sender = { name: 'Anna', email: 'anna@new.de', replyTo: 'anna@new.de' };
    const other = openProduct(KEY, { calendars: network, site: { sender } });
    expect(await today(other)).not.toContain('Absenderdomain');
    await other.tick();
    expect(await today(other)).toContain('Ihre Absenderdomain new.de ist bei Resend nicht eingetragen');
  });
});

describe('the webhook of Resend', () => {
  const silent = 'Resend meldet seit Tagen nicht';
  const refused = 'aber die Unterschrift stimmt nicht';

  /** A product that has sent mails to three people. */
  const sent = async (settings: Record<string, string> = { ...KEY, RESEND_WEBHOOK_SECRET: SECRET }) => {
    const product = openProduct(settings, {
      calendars: () => Promise.resolve(domains({ name: 'example.de', status: 'verified' })),
    });
    for (const name of ['kim', 'lea', 'max']) await product.handIn(`${name}@example.org`);
    await product.deliver();
    return product;
  };

  const knock = (product: ReturnType<typeof openProduct>, headers: Record<string, string>) =>
    product.app.fetch(
      new Request(`${ORIGIN}${routes.resendWebhook}`, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json', ...headers },
      }),
    );

  const forged = (product: ReturnType<typeof openProduct>) =>
    knock(product, {
      'svix-id': 'msg_1',
      'svix-timestamp': String(Math.floor(product.time.now / 1000)),
      'svix-signature': 'v1,AAAA',
    });

  test('that reports nothing for days stands there; a single report is enough', async () => {
    const product = await sent();
    product.time.now += DAY;
    expect(await today(product)).not.toContain(silent);
    product.time.now += 2 * DAY;
    expect(await today(product)).toContain(silent);
    await rows(`UPDATE mails SET report = 'delivered' WHERE recipient = 'lea@example.org'`);
    expect(await today(product)).not.toContain(silent);
  });

  test('that is not believed stands there at once, and no longer once a report has come', async () => {
    const product = await sent();
    expect((await forged(product)).status).toBe(401);
    expect(await today(product)).toContain(refused);
    await rows(`UPDATE mails SET report = 'delivered' WHERE recipient = 'kim@example.org'`);
    expect(await today(product)).not.toContain(refused);
  });

  test('a stranger who knocks without anything of Resend’s is no news, and costs one row an hour', async () => {
    const product = await sent();
    expect((await knock(product, {})).status).toBe(401);
    expect(await rows('SELECT * FROM webhook_refusals')).toEqual([]);
    const first = product.time.now;
    await forged(product);
    product.time.now += 30 * MINUTE;
    await forged(product);
    expect(await rows('SELECT at FROM webhook_refusals')).toEqual([{ at: first }]);
  });

  test('an old refusal is forgotten', async () => {
    const product = await sent();
    await forged(product);
    product.time.now += 8 * DAY;
    expect(await today(product)).not.toContain(refused);
  });

  test('has nothing to report where mails stay on this machine', async () => {
    const product = await sent({});
    product.time.now += 3 * DAY;
    expect(await today(product)).not.toContain(silent);
  });
});

test('a webhook of the owner’s that is gone stands there, with what was given up', async () => {
  await rows(
    `INSERT INTO hook_endpoints (id, url, events, secret, paused, created_at) VALUES ('e', 'https://x.de', '[]', 's', 'gone', 0)`,
  );
  await rows(`INSERT INTO hook_deliveries (endpoint_id, event_id, type, at, told, state, due_at)
    VALUES ('e', '1', 'lead.confirmed', 0, '{}', 'dead', 0), ('e', '2', 'lead.confirmed', 0, '{}', 'dead', 0)`);
  const page = await today(openProduct());
  await rows(`DELETE FROM hook_endpoints`);
  expect(page).toContain('Einer Ihrer Webhooks nimmt nichts an.');
  expect(page).toContain('2 Meldungen an Ihre Webhooks wurden nach einem Tag aufgegeben.');
  expect(await today(openProduct())).not.toContain('Ihrer Webhooks');
});

describe('the legal notice', () => {
  const noticed = (notice: readonly string[]) => {
    const { words } = openProduct().house;
    if (!words.de) throw new Error('no German words');
    return openProduct({}, { site: { words: { de: { ...words.de, notice: [...notice] } } } });
  };

  test('as it comes says that it is a sample', async () => {
    expect(await today(openProduct())).toContain('Ihr Impressum in site.config.ts enthält noch Beispielangaben.');
  });

  test('names what is missing, and is quiet once it is complete', async () => {
    expect(await today(noticed(['Maria Weber', 'Beratung', 'Hamburg']))).toContain(
      'fehlt anscheinend etwas: Straße und Hausnummer, Postleitzahl und Ort, eine E-Mail-Adresse, eine Telefonnummer oder ein Kontaktformular.',
    );
    const whole = noticed([
      'Maria Weber',
      'Am Markt 3a',
      '20095 Hamburg',
      'Telefon 040 998877',
      'maria@weber-beratung.de',
    ]);
    expect(await today(whole)).not.toContain('Impressum in site.config.ts');
  });
});

describe('this week against the last', () => {
  test('shows who saw the quiz, asked for the analysis and booked, beside the week before', async () => {
    const product = openProduct();
    await product.handIn('max@example.org'); // a week ago
    product.time.now += 7 * DAY;
    await product.becomeLead('kim@example.org');
    await product.becomeLead('lea@example.org');
    await book(product, product.linkIn('lea@example.org', 'book'));
    const page = (await today(product)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page).toContain('Quiz gesehen 2 davor 1 Analyse angefordert 2 davor 1 Gespräch gebucht 1 davor 0');
    expect(page).toContain('2 neue Personen in Ihrer Liste, davor 1');
  });
});
