import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { toParams } from '../../quiz/engine/answers.ts';
import { next } from '../../quiz/engine/path.ts';
import { quizzes } from '../../quiz/index.ts';
import { orderValueOf } from '../../src/desk/order-value.ts';
import { to } from '../../src/routes.ts';
import { deskOf, OWNER, type Product, VIEWER } from './support/desk.ts';
import { DAY, HOUR, hiddenFields, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const LEAD = 'kim@example.org';

/** A visitor whose clients leave: the second option everywhere, which leads through the further questions about it. */
const CHURN = (() => {
  const questions = quizzes['business-engpass']?.model.questions ?? [];
  const answers: Record<string, readonly string[]> = {};
  for (let open = next(questions, answers); open; open = next(questions, answers))
    answers[open.id] = [open.options[Math.min(1, open.options.length - 1)]?.id ?? ''];
  return toParams(questions, answers);
})();

/** Books the first free time there is, by a lead's own link or for anyone. */
const book = async (product: Product, path = '/book', more: Record<string, string> = {}): Promise<string> => {
  const page = await (await product.get(path)).text();
  const at = page.match(/[?&](?:amp;)?at=(\d+)/)?.[1] ?? '';
  const fields = hiddenFields(await (await product.get(`${path}?at=${at}`)).text());
  product.time.now += 5 * SECOND;
  for (const [name, value] of Object.entries({ name: 'Kim Beispiel', email: LEAD, ...more })) fields.set(name, value);
  const before = await rows<{ id: string }>('SELECT id FROM bookings');
  const booked = await product.post(path, fields);
  expect(booked.status).toBe(303);
  const [call] = (await rows<{ id: string }>('SELECT id FROM bookings')).filter(
    ({ id }) => !before.some((one) => one.id === id),
  );
  return call?.id ?? '';
};

const callRow = async (id: string) => {
  const [row] = await rows<{
    starts_at: number;
    ends_at: number;
    state: string;
    sequence: number;
    outcome: string | null;
    order_value: number | null;
    reason: string | null;
  }>('SELECT starts_at, ends_at, state, sequence, outcome, order_value, reason FROM bookings WHERE id = ?', id);
  if (!row) throw new Error('no such call');
  return row;
};

/** A call of somebody who did no quiz, some minutes after it has begun. */
const begun = async () => {
  const product = openProduct();
  const id = await book(product);
  await product.deliver();
  product.time.now = (await callRow(id)).starts_at + 15 * MINUTE;
  return { product, id, desk: await deskOf(product) };
};

const audited = () => rows(`SELECT who, what, about FROM audit WHERE what LIKE 'call-%' ORDER BY id`);
const missedMails = (product: Product) =>
  product.provider.to(LEAD).filter(({ subject }) => subject.includes('verpasst'));

describe('the list of calls', () => {
  test('what comes with what is narrow there, what waits for a word, what is settled', async () => {
    const product = openProduct();
    await product.becomeLead(LEAD, { 'first-name': 'Kim' });
    const first = await book(product, product.linkIn(LEAD, 'book'));
    const second = await book(product, '/book', { name: 'Ada <b>', email: 'ada@example.org' });
    const desk = await deskOf(product);
    const list = await desk.says('/desk/calls');
    expect(list).toContain(`href="${to.deskSheet(first)}"`);
    expect(list).toContain('Ada <b></a>');
    expect(list.match(/<span class="desk-who">.*?Kim<\/a><span>([^<]+)/)?.[1]).toMatch(/\w{4}/);
    expect(list).toContain('Morgen, Dienstag, 24. November');
    expect(list).not.toContain('Was ist daraus geworden');

    product.time.now = (await callRow(second)).ends_at + MINUTE;
    const later = await deskOf(product);
    expect(await later.says('/desk')).toContain('2 Gespräche warten auf ihr Ergebnis.');
    const waiting = await later.says('/desk/calls');
    expect(waiting).toContain('Was ist daraus geworden?');
    await later.post(to.deskOutcome(first), { outcome: 'client', value: '1.200 €' });
    await later.post(to.deskOutcome(second), { outcome: 'held', value: '99' });
    const settled = await later.says('/desk/calls');
    expect(settled).not.toContain('Was ist daraus geworden?');
    expect(settled).toContain('Auftrag gewonnen');
    expect(settled).toMatch(/1\.200\s€/);
    expect(await callRow(second)).toMatchObject({ outcome: 'held', order_value: null });
  });

  test('settled calls come in pages, each once', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    await env.DB.batch(
      Array.from({ length: 120 }, (_, i) =>
        env.DB.prepare(
          `INSERT INTO bookings (id, provider, state, starts_at, ends_at, held_from, held_to, day, week, zone, lang, name, email, address_key, answers, created_at, changed_at, outcome)
           VALUES (?1, 'calcom', 'booked', ?2, ?2 + 1, ?2, ?2 + 1, 0, 0, 'UTC', 'de', 'x', 'x', 'x', '[]', 0, 0, 'held')`,
        ).bind(`call-${i}`, product.time.now - DAY - Math.floor(i / 2) * HOUR),
      ),
    );
    const seen: string[] = [];
    let path: string | undefined = '/desk/calls';
    for (let pages = 0; path && pages < 5; pages++) {
      const html: string = await desk.says(path);
      seen.push(...[...html.matchAll(/\/desk\/calls\/(call-\d+)/g)].map(([, id = '']) => id));
      path = html.match(/href="([^"]*\?before=[^"&]*)"/)?.[1];
    }
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
  });

  test('says of a calendar that fails what is wrong, what happens meanwhile, and that it needs a hand', async () => {
    const product = openProduct(
      { BUSY_CALENDARS: 'https://calendar.example.com/private-7/basic.ics' },
      { calendars: async () => new Response('gone', { status: 404 }) },
    );
    await product.tick();
    const desk = await deskOf(product);
    expect(await desk.says('/desk')).toContain('Ihr Kalender bei calendar.example.com lässt sich nicht lesen.');
    const list = await desk.says('/desk/calls');
    expect(list).toContain('Der Server antwortet mit 404.');
    expect(list).toContain('Alle übrigen Zeiten bleiben buchbar.');
    expect(list).not.toContain('private-7');
  });

  test('the address to subscribe to works, and is for owners', async () => {
    const product = openProduct();
    const id = await book(product);
    const list = await (await deskOf(product)).says('/desk/calls');
    const feed = list.match(/value="(https:[^"]+calls\.ics)"/)?.[1] ?? '';
    expect(list).toContain(`href="${feed.replace('https:', 'webcal:')}"`);
    expect(await (await product.get(new URL(feed).pathname)).text()).toContain(id);
    expect(await (await deskOf(product, VIEWER)).says('/desk/calls')).not.toContain('calls.ics');
  });

  test('where calls are booked on a page that tells nothing, nothing is promised', async () => {
    const elsewhere = openProduct({}, { site: { booking: { provider: 'link', url: 'https://example.org/x' } } });
    expect(await (await deskOf(elsewhere)).says('/desk/calls')).toContain('die uns nichts meldet');
  });
});

describe('the sheet', () => {
  test('holds what the quiz found, what was said, what to ask and what went out', async () => {
    const product = openProduct();
    await product.handIn(LEAD, { 'first-name': 'Kim' }, CHURN);
    await product.deliver();
    await product.post(product.linkIn(LEAD, 'confirm'), {});
    await product.deliver();
    const id = await book(product, product.linkIn(LEAD, 'book'), { 'question-1': 'Ob sich "ein" Angebot lohnt' });
    const desk = await deskOf(product);
    const sheet = await desk.says(to.deskSheet(id));
    for (const said of [
      'Gespräch mit Kim',
      LEAD,
      'https://video.example.de/beispiel-partner',
      'Ob sich "ein" Angebot lohnt',
      'Drei Fragen, die sich lohnen',
      'class="pipe-art"',
      'Engpass',
      'Wenn Kundschaft gehen will',
      'Bisherige Reaktion',
      'Bisher verschickte Mails',
      ': Analyse',
      'Alle Antworten im Quiz',
    ])
      expect(sheet).toContain(said);
    expect(sheet.match(/class="sheet-ask">.*?<ol>(.*?)<\/ol>/)?.[1]?.match(/<li>/g)).toHaveLength(3);
    expect(sheet.match(/class="sheet-answers">.*/)?.[0].match(/<dt>/g)).toHaveLength([...CHURN].length);
    expect(sheet).toContain('sobald das Gespräch begonnen hat');
  });

  test('quotes the analysis in the language in which it was read; the list of calls names areas in the reader’s', async () => {
    const product = openProduct();
    await product.handIn(LEAD, { 'first-name': 'Kim' }, CHURN);
    await product.deliver();
    await product.post(product.linkIn(LEAD, 'confirm'), {});
    await product.deliver();
    const id = await book(product, product.linkIn(LEAD, 'book'));
    const desk = await deskOf(product);
    const area = async (path: string) =>
      (await desk.says(path)).match(/class="desk-who"><a [^>]*>[^<]*<\/a><span>([^<]+)</)?.[1] ?? '';
    const [german, english] = [await area('/desk/calls'), await area('/desk/calls?lang=en')];
    expect([german, english]).toEqual(['Freiraum, Anfragen', 'Breathing space, Enquiries']);
    expect(await desk.says(`${to.deskSheet(id)}?lang=en`)).toContain('<div lang="de">');
  });

  test('of who did no quiz says so; a foreign id is nobody', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    const sheet = await desk.says(to.deskSheet(await book(product)));
    expect(sheet).toContain('ohne Quiz gebucht');
    for (const path of [to.deskSheet('nobody'), to.deskSheet('%00')]) expect((await desk.get(path)).status).toBe(404);
    for (const path of [to.deskOutcome('nobody'), to.deskMove('nobody'), to.deskCancel('nobody')])
      expect((await desk.post(path, { outcome: 'held' })).status).toBe(404);
    expect((await product.get(to.deskSheet('nobody'))).headers.get('location')).toContain('/desk/login');
  });
});

describe('what became of a call', () => {
  test.each([
    ['held', '', null],
    ['missed', '', null],
    ['client', '4.800,50', 4801],
    ['client', '', null],
  ])('%s with the value "%s"', async (outcome, value, worth) => {
    const { id, desk } = await begun();
    const answer = await desk.post(to.deskOutcome(id), { outcome, value });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to.deskSheet(id)]);
    expect(await callRow(id)).toMatchObject({ outcome, order_value: worth });
    expect(await audited()).toEqual([{ who: OWNER, what: `call-${outcome}`, about: id }]);
    expect(await desk.says('/desk/audit')).not.toContain('Kim');
  });

  test('who did not come gets one mail, ten minutes later, with a link that books anew at once', async () => {
    const { product, id, desk } = await begun();
    await desk.post(to.deskOutcome(id), { outcome: 'missed' });
    expect(await desk.says(to.deskSheet(id))).toMatch(/geht gegen \d\d:\d\d Uhr hinaus/);
    await product.tick();
    expect(missedMails(product)).toEqual([]);
    product.time.now += 10 * MINUTE;
    await product.tick();
    expect(missedMails(product)).toHaveLength(1);
    expect(await desk.says(to.deskSheet(id))).toContain('Eine zweite kommt nicht.');
    for (const outcome of ['held', 'missed']) await desk.post(to.deskOutcome(id), { outcome });
    product.time.now += DAY;
    await product.tick();
    expect(missedMails(product)).toHaveLength(1);
  });

  test('a lead whose call was missed is led to free times, even before its end', async () => {
    const product = openProduct();
    await product.becomeLead(LEAD, { 'first-name': 'Kim' });
    const id = await book(product, product.linkIn(LEAD, 'book'));
    product.time.now = (await callRow(id)).starts_at + 15 * MINUTE;
    const desk = await deskOf(product);
    await desk.post(to.deskOutcome(id), { outcome: 'missed' });
    product.time.now += 10 * MINUTE;
    await product.tick();
    expect(product.time.now).toBeLessThan((await callRow(id)).ends_at);
    const link = product.linkIn(LEAD, 'book');
    expect((await product.get(link)).status).toBe(200);
    expect(await book(product, link)).not.toBe(id);
  });

  test('corrected in time, no mail goes out; corrected back, it does', async () => {
    const { product, id, desk } = await begun();
    await desk.post(to.deskOutcome(id), { outcome: 'missed' });
    await desk.post(to.deskOutcome(id), { outcome: 'client', value: '900' });
    product.time.now += HOUR;
    await product.tick();
    expect(missedMails(product)).toEqual([]);
    await desk.post(to.deskOutcome(id), { outcome: 'missed', value: '900' });
    expect(await callRow(id)).toMatchObject({ outcome: 'missed', order_value: null });
    product.time.now += HOUR;
    await product.tick();
    expect(missedMails(product)).toHaveLength(1);
    expect((await audited()).map(({ what }) => what)).toEqual(['call-missed', 'call-client', 'call-missed']);
  });

  test('said twice, it stands once in the audit list', async () => {
    const { id, desk } = await begun();
    const say = (value: string) => desk.post(to.deskOutcome(id), { outcome: 'client', value });
    await Promise.all([say('900'), say('900')]);
    await say('900');
    expect(await audited()).toHaveLength(1);
    await say('950');
    expect(await audited()).toHaveLength(2);
    expect(await callRow(id)).toMatchObject({ outcome: 'client', order_value: 950 });
  });

  test('with the mail switched off none goes out, and the page says so', async () => {
    const { id, product: before } = await begun();
    await rows(`UPDATE bookings SET provider = 'calcom', phone = '030 123456'`);
    const product = openProduct(
      {},
      { site: { booking: { provider: 'calcom', url: 'https://cal.com/anna/x', mailAfterNoShow: false } } },
    );
    product.time.now = before.time.now;
    const desk = await deskOf(product);
    const sheet = await desk.says(to.deskSheet(id));
    expect(sheet).toContain('„mailAfterNoShow“ in site.config.ts ausgeschaltet');
    expect(sheet).toContain('href="tel:030123456"');
    await desk.post(to.deskOutcome(id), { outcome: 'missed' });
    product.time.now += HOUR;
    await product.tick();
    expect(missedMails(product)).toEqual([]);
  });

  test('nothing can be said of a call that lies ahead or is off, and nothing that makes no sense', async () => {
    const product = openProduct();
    const id = await book(product);
    const early = await deskOf(product);
    expect((await early.post(to.deskOutcome(id), { outcome: 'held' })).status).toBe(409);
    product.time.now = (await callRow(id)).starts_at;
    const desk = await deskOf(product);
    for (const fields of [
      {},
      { outcome: 'won' },
      { outcome: 'client', value: 'viel' },
      { outcome: 'client', value: '-5' },
    ]) {
      const refused = await desk.post(to.deskOutcome(id), fields);
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('role="alert"')]);
    }
    await rows(`UPDATE bookings SET state = 'cancelled'`);
    expect((await desk.post(to.deskOutcome(id), { outcome: 'held' })).status).toBe(409);
    expect(await callRow(id)).toMatchObject({ outcome: null });
    expect(await audited()).toEqual([]);
  });

  test('order values are read as they are written', () => {
    const read = (text: string) => {
      const value = orderValueOf(text);
      return value.ok ? value.euros : 'no';
    };
    expect(['', ' 1200 ', '1.200', '1,200', '1 200,49 €', '1.234.567', '12.5', "1'200"].map(read)).toEqual([
      null,
      1200,
      1200,
      1200,
      1200,
      1_234_567,
      13,
      1200,
    ]);
    expect(['x', '1.2.3', '-1', '1,2345', '99999999999'].map(read)).toEqual(Array(5).fill('no'));
  });
});

describe('a viewer', () => {
  test('sees everything and changes nothing', async () => {
    const { product, id } = await begun();
    const viewer = await deskOf(product, VIEWER);
    const sheet = await viewer.says(to.deskSheet(id));
    expect(sheet).toContain(LEAD);
    expect(sheet).not.toMatch(/<form[^>]*\/desk\/calls/);
    expect(sheet).toContain('Noch nicht eingetragen.');
    for (const path of [to.deskOutcome(id), to.deskMove(id), to.deskCancel(id)])
      expect((await viewer.post(path, { outcome: 'held', sequence: '0' })).status).toBe(403);
    expect(await callRow(id)).toMatchObject({ state: 'booked', outcome: null });
  });
});

describe('the owner', () => {
  test('cancels with a reason, which the mail says; a visitor’s own words stay out of it', async () => {
    const product = openProduct();
    const id = await book(product);
    product.time.now = (await callRow(id)).starts_at - HOUR; // beyond the visitor's cut-off
    const desk = await deskOf(product);
    const done = await desk.post(to.deskCancel(id), { sequence: '0', reason: 'Ich bin krank.\r\nBitte um Nachsicht.' });
    expect(done.status).toBe(303);
    await product.deliver();
    const mail = product.provider.to(LEAD).at(-1);
    expect(mail?.subject).toContain('Abgesagt');
    expect(mail?.text).toContain('Ich bin krank. Bitte um Nachsicht.');
    expect(mail?.html).toContain('Ich bin krank.');
    expect(await callRow(id)).toMatchObject({ state: 'cancelled', sequence: 1 });
    expect(await audited()).toEqual([{ who: OWNER, what: 'call-cancelled', about: id }]);
    const sheet = await desk.says(to.deskSheet(id));
    expect(sheet).toContain('Dieses Gespräch ist abgesagt.');
    expect(sheet).not.toContain('Was ist daraus geworden');

    const other = await book(product, '/book', { email: 'ada@example.org' });
    await product.deliver();
    const link = product.linkIn('ada@example.org', 'call');
    await product.post(`${link}/cancel`, { reason: 'Kaufen Sie hier' });
    await product.deliver();
    expect(await callRow(other)).toMatchObject({ state: 'cancelled', reason: 'Kaufen Sie hier' });
    expect(product.provider.to('ada@example.org').at(-1)?.text).not.toContain('Kaufen Sie hier');
    expect(product.provider.to(OWNER).at(-1)?.text).toContain('Kaufen Sie hier');
  });

  test('moves a call to a free time, also after the cut-off, and is told when it is gone', async () => {
    const product = openProduct();
    const id = await book(product);
    const old = (await callRow(id)).starts_at;
    product.time.now = old - HOUR;
    const desk = await deskOf(product);
    const times = [...(await desk.says(to.deskSheet(id))).matchAll(/<option value="(\d+)"/g)].map(([, at = '']) => at);
    expect(times.length).toBeGreaterThan(10);
    const [first = '', second = ''] = times;
    await desk.post(to.deskMove(id), { sequence: '0', at: first });
    expect(await callRow(id)).toMatchObject({ starts_at: Number(first), sequence: 1 });
    await product.deliver();
    expect(product.provider.to(LEAD).at(-1)?.subject).toContain('Verschoben');
    for (const [fields, status] of [
      [{ sequence: '0', at: second }, 409],
      [{ sequence: '1', at: '' }, 422],
      [{ sequence: '1', at: String(old + MINUTE) }, 409],
    ] as const)
      expect((await desk.post(to.deskMove(id), fields)).status).toBe(status);
    expect(await audited()).toEqual([{ who: OWNER, what: 'call-moved', about: id }]);
  });

  test('cannot change here what stands in another calendar', async () => {
    const { id, desk, product } = await begun();
    await rows(
      `UPDATE bookings SET provider = 'calcom', starts_at = ?1, ends_at = ?1 + 1, held_from = ?1, held_to = ?1 + 1`,
      product.time.now + DAY,
    );
    expect(await desk.says(to.deskSheet(id))).toContain('Dieses Gespräch steht bei Cal.com.');
    for (const path of [to.deskMove(id), to.deskCancel(id)])
      expect((await desk.post(path, { sequence: '0', at: '1' })).status).toBe(409);
  });
});
