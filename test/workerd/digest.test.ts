import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import siteConfig from '../../site.config.ts';
import { routes } from '../../src/routes.ts';
import {
  ANSWERS,
  count,
  DAY,
  HOUR,
  hiddenFields,
  MINUTE,
  ORIGIN,
  openProduct,
  rows,
  SECOND,
  wipe,
} from './support/visit.ts';

beforeEach(wipe);

type Product = ReturnType<typeof openProduct>;

const ANNA = 'anna@example.de';
const BEN = 'ben@example.de';
const QUIZ = '/q/business-engpass';
const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
const BERLIN_WINTER = 1 * HOUR;

/** The Monday after the visitors came, midnight in Berlin. */
const NEXT = Date.UTC(2026, 10, 30) - BERLIN_WINTER;
/** The first minutes after seven in which cron sees to it. */
const SEVEN = NEXT + 7 * HOUR + 2 * MINUTE;

const TWO_OWNERS = { desk: { owners: [ANNA, BEN], viewers: ['jonas@example.de'], digest: true } };

/** A product in whose last week some people came, and one of them booked. */
const afterAWeek = async (site: Parameters<typeof openProduct>[1] = {}) => {
  const product = openProduct({}, site);
  for (let i = 0; i < 3; i++) await visit(product, QUIZ);
  await handIn(product, 'kim@example.org');
  product.time.now += 4 * DAY; // Friday: the next free times are after the weekend
  await handIn(product, 'robin@example.org');
  await product.post(product.linkIn('robin@example.org', 'confirm'), {});
  await product.deliver();
  await book(product, 'robin@example.org');
  return product;
};

/** A request as a person's browser sends it; done once it has been counted too. */
const visit = async (product: Product, path: string, agent = BROWSER): Promise<Response> => {
  const context = createExecutionContext();
  const request = new Request(new URL(path, ORIGIN), { headers: { 'user-agent': agent } });
  const response = await product.app.fetch(request, env, context);
  await waitOnExecutionContext(context);
  return response;
};

const handIn = async (product: Product, email: string) => {
  const fields = hiddenFields(await (await visit(product, `${QUIZ}?${ANSWERS}`)).text());
  product.time.now += 10 * SECOND;
  fields.set('email', email);
  await product.post(QUIZ, fields, { 'user-agent': BROWSER });
  await product.deliver();
};

/** Takes a time in the week that the mail looks ahead to. */
const book = async (product: Product, email: string) => {
  const path = product.linkIn(email, 'book');
  const times = [...(await (await product.get(path)).text()).matchAll(/[?&](?:amp;)?at=(\d+)/g)].map(([, at]) => at);
  const inTheWeekAfter = times.find((at) => Number(at) > NEXT + 10 * HOUR);
  const fields = hiddenFields(await (await product.get(`${path}?at=${inTheWeekAfter}`)).text());
  product.time.now += 5 * SECOND;
  expect((await product.post(path, fields)).status).toBe(303);
  await product.deliver();
};

const tickAt = async (product: Product, at: number) => {
  product.time.now = at;
  await product.tick();
};

const digestsTo = (product: Product, address: string) =>
  product.provider.to(address).filter(({ subject }) => subject.startsWith('Ihre Woche'));

describe('on Monday morning the owner reads', () => {
  test('what last week brought, what this one brings, and what needs a hand', async () => {
    const product = await afterAWeek();
    await rows(`UPDATE mails SET state = 'parked' WHERE step = 'confirmation' AND recipient = 'kim@example.org'`);
    await tickAt(product, SEVEN);
    const [mail, ...more] = digestsTo(product, ANNA);
    expect(more).toEqual([]);
    const text = mail?.text.replaceAll('\u00a0', ' ') ?? '';
    expect(mail?.subject).toBe('Ihre Woche: 3 Besuche, 2 Anfragen, 1 Gespräch gebucht');
    expect(text).toContain('23.–29. November 2026, daneben die Woche davor.');
    expect(text).toContain('Quiz gesehen: 3 (davor 0)');
    expect(text).toContain('Adresse bestätigt: 1 (davor 0)');
    expect(text).toMatch(/Häufigster Engpass: .+ \(2 von 2\)\./);
    expect(text).toContain('Eine Mail ist geparkt\nhttps://quiz.test/desk/mails?group=parked');
    expect(text).toContain('enthält noch');
    expect(text).toMatch(/Bis Sonntag steht eines an:\n\n- Montag, 30\. November, \d\d:\d\d Uhr/);
    expect(text).toContain('https://quiz.test/desk/funnel?from=2026-11-23&to=2026-11-29');
    expect(text).toContain('„digest: false“');
    for (const secret of ['kim@', 'robin@', 'Kim', 'Robin']) expect(mail?.html + text).not.toContain(secret);
    const shown = await product.get(`${routes.desk}`);
    expect(shown.status).toBe(303); // its links lead to the desk's door
  });

  test('what stands on the desk’s first page too: messages that were given up, a webhook that is gone', async () => {
    const product = await afterAWeek();
    await rows(`INSERT INTO hook_endpoints (id, url, events, secret, paused, created_at)
      VALUES ('gone', 'https://hooks.zapier.com/1', '[]', 'whsec_AAAA', 'gone', 0)`);
    await rows(`INSERT INTO hook_deliveries (endpoint_id, event_id, type, at, told, state, due_at)
      VALUES ('gone', 'confirmed-1', 'lead.confirmed', 0, '{}', 'dead', 0)`);
    await tickAt(product, SEVEN);
    const text = digestsTo(product, ANNA)[0]?.text ?? '';
    expect(text).toMatch(/Einer Ihrer Webhooks nimmt nichts an\.\nhttps:\/\/quiz\.test\/desk\/hooks/);
    expect(text).toContain('Eine Meldung an Ihre Webhooks wurde nach einem Tag aufgegeben.');
  });

  test('nothing at all where nothing has happened', async () => {
    const product = openProduct();
    await tickAt(product, SEVEN);
    await tickAt(product, SEVEN + 5 * MINUTE);
    expect(product.provider.attempts).toEqual([]);
    expect(await rows('SELECT state, reason, attempts FROM digests')).toEqual([
      { state: 'stopped', reason: 'nothing-to-tell', attempts: 1 },
    ]);
  });

  test('nothing where it is turned off', async () => {
    const product = await afterAWeek({ site: { desk: { ...TWO_OWNERS.desk, digest: false } } });
    await tickAt(product, SEVEN);
    expect(digestsTo(product, ANNA)).toEqual([]);
    expect(await count('digests')).toBe(0);
  });

  test('in the usual language of the house', async () => {
    const { words } = siteConfig;
    const product = await afterAWeek({ site: { words: { en: words.en, de: words.de } as never } });
    await tickAt(product, SEVEN);
    const mail = product.provider.to(ANNA).find(({ subject }) => subject.startsWith('Your week'));
    expect(mail?.text).toContain('Saw the quiz: 3 (before: 0)');
  });

  test('nothing of calls where they are booked on a page that tells nothing of them', async () => {
    const product = openProduct({}, { site: { booking: { provider: 'link', url: 'https://example.de/termin' } } });
    await visit(product, QUIZ);
    await tickAt(product, SEVEN);
    const [mail] = digestsTo(product, ANNA);
    expect(mail?.subject).toBe('Ihre Woche: 1 Besuch, 0 Anfragen');
    expect(mail?.text).not.toMatch(/Gespräch/);
  });
});

describe('it comes once to each owner, and to nobody else', () => {
  test('however often cron ticks on that day, and however many ticks run at once', async () => {
    const product = await afterAWeek({ site: TWO_OWNERS });
    product.time.now = SEVEN;
    await Promise.all([1, 2, 3].map(() => product.app.tick(SEVEN)));
    for (let at = SEVEN; at < NEXT + DAY; at += 85 * MINUTE) await product.app.tick(at);
    expect(product.provider.attempts.filter(({ message }) => message.subject.startsWith('Ihre Woche'))).toHaveLength(2);
    expect([digestsTo(product, ANNA).length, digestsTo(product, BEN).length]).toEqual([1, 1]);
    expect(digestsTo(product, 'jonas@example.de')).toEqual([]);
  });

  test('again a week later, with the numbers of that week', async () => {
    const product = await afterAWeek();
    await tickAt(product, SEVEN);
    for (let at = SEVEN + DAY; at < SEVEN + 7 * DAY; at += DAY) await tickAt(product, at - 2 * MINUTE); // hourly things too
    expect(await count('digests')).toBe(0);
    await tickAt(product, SEVEN + 7 * DAY);
    const [, second] = digestsTo(product, ANNA);
    expect(second?.text).toContain('Quiz gesehen: 0 (davor 3)');
  });

  test('an address that stands among the owners twice gets one', async () => {
    const product = await afterAWeek({
      site: { desk: { owners: [ANNA, 'Anna@Example.de'], viewers: [], digest: true } },
    });
    await tickAt(product, SEVEN);
    expect(product.provider.accepted.filter(({ message }) => message.subject.startsWith('Ihre Woche'))).toHaveLength(1);
  });

  test.each(['before', 'after'] as const)('whatever dies %s any call of the database', async (when) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let deaths = 0;
    for (let place = 1; place <= 40; place++) {
      await wipe();
      const product = openProduct();
      await visit(product, QUIZ);
      product.time.now = SEVEN;
      product.faults.crash = { in: place, when };
      await product.app.tick(SEVEN);
      const died = product.faults.crash.in <= 0;
      product.faults.crash = null;
      for (let turn = 1; turn <= 2; turn++) await product.app.tick(SEVEN + turn * 5 * MINUTE);
      expect(digestsTo(product, ANNA)).toHaveLength(1);
      const sent = product.provider.attempts.map(({ message, key }) => JSON.stringify([key, message]));
      expect(new Set(sent).size).toBe(1); // the same under the same key
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(10);
    expect(deaths).toBeLessThan(40);
  });
});

describe('when the provider fails', () => {
  test('the same message goes out under the same key later, though the numbers have changed', async () => {
    const product = await afterAWeek();
    product.provider.next({ kind: 'unclear', reason: 'timeout' });
    await tickAt(product, SEVEN);
    product.provider.next({ kind: 'later', reason: 'rate_limit_exceeded', retryAt: SEVEN + 7 * MINUTE });
    await tickAt(product, SEVEN + 5 * MINUTE);
    await rows(`UPDATE funnel_days SET counts = '{"seen":99}'`);
    await tickAt(product, SEVEN + 10 * MINUTE);
    const attempts = product.provider.attempts.filter(({ message }) => message.subject.startsWith('Ihre Woche'));
    expect(attempts).toHaveLength(3);
    expect(new Set(attempts.map(({ key, message }) => JSON.stringify([key, message]))).size).toBe(1);
    expect(digestsTo(product, ANNA)).toHaveLength(1);
  });

  test('an answer that is lost makes no second mail', async () => {
    const product = await afterAWeek();
    product.provider.next('taken-but-silent');
    await tickAt(product, SEVEN);
    await tickAt(product, SEVEN + 5 * MINUTE);
    expect(digestsTo(product, ANNA)).toHaveLength(1);
    expect(await rows('SELECT state, message FROM digests')).toEqual([{ state: 'sent', message: null }]);
  });

  test('it is tried less and less often, until Monday is over and never after', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const product = openProduct();
    await visit(product, QUIZ);
    const tried = () => product.provider.attempts.length;
    for (let at = SEVEN; at < NEXT + DAY; at += 20 * MINUTE) {
      product.provider.next({ kind: 'unclear', reason: 'timeout' });
      await product.app.tick(at);
    }
    const onMonday = tried();
    expect(onMonday).toBeGreaterThan(12);
    expect(onMonday).toBeLessThan(30);
    expect(new Set(product.provider.attempts.map(({ key }) => key)).size).toBe(1);
    for (let at = NEXT + DAY; at < NEXT + 8 * DAY; at += 8 * HOUR) await product.app.tick(at + 2 * MINUTE);
    const later = product.provider.attempts.slice(onMonday);
    expect(later.filter(({ at }) => at < NEXT + 7 * DAY)).toEqual([]);
    expect(new Set(later.map(({ key }) => key)).size).toBe(1); // that of the next Monday
  });

  test('what it refuses is not tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const product = await afterAWeek();
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    await tickAt(product, SEVEN);
    await tickAt(product, SEVEN + 5 * MINUTE);
    expect(digestsTo(product, ANNA)).toEqual([]);
    expect(await rows('SELECT state, reason FROM digests')).toEqual([{ state: 'stopped', reason: 'validation_error' }]);
  });

  test('or there is none, the log says so and nothing is lost', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const product = openProduct({}, { mailer: null });
    await tickAt(product, SEVEN);
    expect(error.mock.calls.map(([line]) => String(line))).toContainEqual(
      expect.stringContaining('digest-door-closed'),
    );
    expect(await count('digests')).toBe(0);
  });
});

describe('when it comes', () => {
  test.each([
    ['a minute before seven', NEXT + 7 * HOUR - 3 * MINUTE, 0],
    ['at seven', SEVEN, 1],
    ['at noon, where all ticks were lost until then', NEXT + 12 * HOUR + 2 * MINUTE, 1],
    ['in the last minutes of Monday', NEXT + 23 * HOUR + 57 * MINUTE, 1],
    ['on Tuesday, where all ticks of Monday were lost', NEXT + DAY + 2 * MINUTE, 0],
    ['on Tuesday at seven', SEVEN + DAY, 0],
    ['on Sunday at seven', SEVEN - DAY, 0],
  ])('%s', async (_, at, mails) => {
    const product = openProduct();
    await visit(product, QUIZ);
    await tickAt(product, at);
    expect(digestsTo(product, ANNA)).toHaveLength(mails);
  });

  test.each([
    ['after the clock was put forward', 'Europe/Berlin', '2027-03-29T05:02Z', '2027-03-29T04:57Z', '22.–28. März 2027'],
    ['after it was put back', 'Europe/Berlin', '2026-10-26T06:02Z', '2026-10-26T05:57Z', '19.–25. Oktober 2026'],
    [
      'by the clock of the calendar',
      'America/New_York',
      '2026-11-30T12:02Z',
      '2026-11-30T11:57Z',
      '23.–29. November 2026',
    ],
    [
      'across the turn of the year',
      'Europe/Berlin',
      '2027-01-04T06:02Z',
      '2027-01-04T05:57Z',
      '28. Dezember 2026 – 3. Januar 2027',
    ],
  ])('at seven %s', async (_, zone, seven, before, period) => {
    const product = openProduct({}, { site: { booking: { ...siteConfig.booking, zone } as never } });
    product.time.now = Date.parse(before) - DAY;
    await visit(product, QUIZ);
    await tickAt(product, Date.parse(before));
    expect(digestsTo(product, ANNA)).toEqual([]);
    await tickAt(product, Date.parse(seven));
    const [mail] = digestsTo(product, ANNA);
    expect(mail?.text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ')).toContain(period);
    expect(mail?.text).toContain('Quiz gesehen: 1 (davor 0)');
  });
});

describe('what it costs', () => {
  test('leaves the mails to visitors their queries, however many owners there are', async () => {
    const owners = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.de`);
    const product = await afterAWeek({ site: { desk: { owners, viewers: [], digest: true } } });
    let most = 0;
    for (let turn = 0; turn < 3; turn++) {
      const before = product.cost.queries;
      product.time.now = SEVEN + turn * 5 * MINUTE;
      await product.app.tick(product.time.now);
      most = Math.max(most, product.cost.queries - before);
    }
    expect(owners.map((owner) => digestsTo(product, owner).length)).toEqual([1, 1, 1, 1, 1]);
    expect(most).toBeLessThanOrEqual(45);
  });
});
