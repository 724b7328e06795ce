import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../../quiz/engine/analysis.ts';
import { toParams } from '../../quiz/engine/answers.ts';
import { inLanguage } from '../../quiz/engine/quiz.ts';
import { quiz } from '../../quiz/kunden-springen-ab/index.ts';
import { personas } from '../../quiz/kunden-springen-ab/personas.ts';
import { createTokens, meToken } from '../../src/lib/tokens.ts';
import { ANSWERS, count, DAY, hiddenFields, MINUTE, ORIGIN, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

type Product = ReturnType<typeof openProduct>;

const KIM = 'kim.muster@example.org';
const tokens = createTokens('a secret that only the tests know');
const WORDS = 'Wie ich meine Preise endlich nenne';

/** The path to "my data" in the newest mail to an address that has one. */
const dataLink = (product: Product, email = KIM): string => {
  for (const mail of product.provider.to(email).toReversed()) {
    const path = mail.text.match(/\/me\/[\w.-]+/)?.[0];
    if (path) return path;
  }
  throw new Error(`no link to the data in the mails to ${email}`);
};

const timesOn = (html: string): number[] => [...html.matchAll(/[?&](?:amp;)?at=(\d+)/g)].map(([, at]) => Number(at));

/** Books a call from the analysis, with a question answered. */
const bookCall = async (product: Product, email = KIM): Promise<number> => {
  const path = product.linkIn(email, 'book');
  const at = timesOn(await (await product.get(path)).text())[2] ?? 0;
  const html = await (await product.get(`${path}?at=${at}`)).text();
  const fields = hiddenFields(html);
  product.time.now += 5 * SECOND;
  const question = html
    .match(/name="([^"]+)"[^>]*>\s*<\/textarea>|<(?:textarea|input)[^>]*name="(answer[^"]*)"/)
    ?.slice(1)
    .find(Boolean);
  if (question) fields.set(question, WORDS);
  const booked = await product.post(path, fields);
  expect(booked.status).toBe(303);
  await product.deliver();
  return at;
};

/** A lead with everything: a source, follow-ups, a coming call, a note and a tag. */
const full = async () => {
  const product = openProduct();
  const answers = new URLSearchParams(`${ANSWERS}&utm_source=rundbrief-herbst`);
  await product.handIn(KIM, { 'first-name': 'Kimberley', 'follow-up': 'on' }, answers);
  await product.deliver();
  await product.post(product.linkIn(KIM, 'confirm'), {});
  await product.deliver();
  const at = await bookCall(product);
  const [lead] = await rows<{ id: string }>('SELECT id FROM leads');
  await rows(
    `INSERT INTO lead_notes VALUES ('n1', ?, 'Kimberley klang sehr interessiert', 'anna@example.de', 1)`,
    lead?.id,
  );
  await rows(`INSERT INTO lead_tags VALUES (?, 'warm')`, lead?.id);
  return { product, at, leadId: lead?.id ?? '' };
};

const STATIC = new Set(['quiz_editions', 'd1_migrations', '_cf_KV', 'sqlite_sequence', '_cf_METADATA']);

/** Every place of every table in which one of these words stands, whatever the letters' case. */
const traces = async (words: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  const tables = await rows<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  for (const { name: table } of tables) {
    if (STATIC.has(table)) continue; // the wording of the quizzes, and the platform's own
    for (const row of await rows(`SELECT * FROM "${table}"`))
      for (const [column, value] of Object.entries(row))
        for (const word of words)
          if (String(value).toLowerCase().includes(word.toLowerCase())) found.push(`${table}.${column}: ${word}`);
  }
  return found;
};

describe('my data', () => {
  test('shows everything in plain words, by the link in the mail', async () => {
    const { product } = await full();
    const page = await product.get(dataLink(product));
    expect(page.status).toBe(200);
    expect([page.headers.get('x-robots-tag'), page.headers.get('cache-control')]).toEqual([
      'noindex, nofollow',
      'no-store',
    ]);
    const html = (await page.text()).replaceAll(/&quot;/g, '"').replaceAll('&amp;', '&');
    for (const said of [
      KIM,
      'Kimberley',
      'rundbrief-herbst',
      product.site.consent.followUp,
      'bestätigt',
      'Gespräche',
      'klang sehr interessiert',
      'warm',
      'Ihre Analyse',
      'Sie haben ein Gespräch gebucht',
    ])
      expect(html).toContain(said);
    expect(html).toMatch(/<details>.*<dt>/s);
    const [asked, ticked] = ['Analyse per Mail', 'Mails mit Tipps nach der Analyse'].map(
      (purpose) => html.split(`<h3>${purpose}</h3>`)[1]?.match(/<strong>(.*?)<\/strong>/)?.[1],
    );
    expect([asked, ticked]).toEqual(['angefordert', 'angekreuzt']);
    expect(html).not.toMatch(/<script(?![^>]*nonce)/);
  });

  test('names each bottleneck and the kind of conversation on a line of its own', async () => {
    const product = openProduct();
    const path = '/q/kunden-springen-ab';
    const [{ answers }] = personas;
    const form = await product.get(`${path}?${toParams(quiz.model.questions, answers)}`);
    const fields = hiddenFields(await form.text());
    fields.set('email', KIM);
    product.time.now += 10 * SECOND;
    await product.post(path, fields);
    await product.deliver();
    await product.post(product.linkIn(KIM, 'confirm'), {});
    await product.deliver();
    const html = await (await product.get(dataLink(product))).text();
    const { bottlenecks, guide } = analyse(inLanguage(quiz, 'de'), answers);
    const lines = [...(html.match(/<dt>Ergebnis<\/dt><dd><ul>(.*?)<\/ul>/)?.[1] ?? '').matchAll(/<li>(.*?)<\/li>/g)];
    expect(lines.map(([, line]) => line?.replaceAll(/<[^>]+>/g, ''))).toEqual([
      ...bottlenecks.map(({ name, verdict }) => `${name}. ${verdict}`),
      `Gesprächsleitfaden: ${guide?.kind.name}`,
    ]);
  });

  test('says of tips that are agreed to whether they come', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on' });
    expect(await (await product.get(dataLink(product))).text()).toContain('Sie bekommen Mails mit Tipps.');
    await bookCall(product);
    const html = await (await product.get(dataLink(product))).text();
    expect(html).toContain('Zurzeit kommen keine; der Grund steht unten.');
    expect(html).not.toContain('Sie bekommen Mails mit Tipps.');
    expect(html).toMatch(/value="withdraw".*Was Mails an Sie aufhält.*Sie haben ein Gespräch gebucht/s);
  });

  test('is in every mail to a visitor but the one that asks to confirm', async () => {
    const { product } = await full();
    product.time.now += 3 * DAY;
    await product.tick();
    for (const mail of product.provider.to(KIM))
      expect([mail.subject, /\/me\//.test(mail.text) && /\/me\//.test(mail.html)]).toEqual([
        mail.subject,
        !mail.subject.startsWith('Bitte bestätigen'),
      ]);
    expect(product.provider.to('anna@example.de').some(({ text }) => text.includes('/me/'))).toBe(false);
  });

  test('can be taken along whole', async () => {
    const { product, at } = await full();
    const file = await product.get(`${dataLink(product)}/data.json`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="meine-daten.json"');
    const told = await file.json<Record<string, unknown[]>>();
    expect(told).toMatchObject({
      email: KIM,
      followUpsWanted: true,
      runs: [{ quiz: 'business-engpass', firstName: 'Kimberley', source: expect.stringContaining('rundbrief-herbst') }],
      calls: [{ startsAt: new Date(at).toISOString(), name: 'Kimberley', email: KIM }],
      notes: [{ text: 'Kimberley klang sehr interessiert' }],
      tags: ['warm'],
      blocked: [{ reason: 'booked' }],
    });
    expect(told.consents).toHaveLength(4);
    expect((told.consents ?? []).map((line) => (line as { wording: string }).wording)).toContain(
      product.site.consent.followUp,
    );
    expect(told.mails?.length).toBe((await rows(`SELECT id FROM mails WHERE recipient = ?`, KIM)).length);
    const [run] = told.runs as { answersInWords: { ask: string; answer: string }[]; answers: object }[];
    expect(run?.answersInWords).toHaveLength(Object.keys(run?.answers ?? {}).length);
    expect(run?.answersInWords.every(({ answer }) => answer.length > 0)).toBe(true);
  });

  test('that is cut off in its link leads to a new link', async () => {
    const { product } = await full();
    for (const way of ['', '/data.json', '/erase']) {
      const page = await product.get(dataLink(product).slice(0, -3) + way);
      const html = await page.text();
      expect([page.status, html.includes('<code>own-link-invalid</code>')]).toEqual([404, true]);
      expect(html).toMatch(/<a href="\/me" class="button">Neuen Link anfordern<\/a>/);
    }
  });

  test('covers all runs and quizzes of the address, and nobody else', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'first-name': 'Kim' });
    await product.becomeLead(KIM, { 'first-name': 'Kimi' });
    await product.becomeLead('someone.else@example.org', { 'first-name': 'Else' });
    const told = await (await product.get(`${dataLink(product)}/data.json`)).json<{ runs: unknown[] }>();
    expect(told.runs).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain('lse@example');
  });

  test('is reached by no link that is forged or for something else, and an old one leads to a new one', async () => {
    const { product } = await full();
    const link = dataLink(product);
    const unsubscribe = await tokens.sign('unsubscribe', await tokens.keyOf(KIM));
    for (const path of [
      `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`,
      `/me/${unsubscribe}`,
      product.linkIn(KIM, 'call').replace('/call/', '/me/'),
    ])
      for (const way of ['', '/data.json', '/erase']) expect((await product.get(path + way)).status).toBe(404);
    expect((await product.post(`/me/${unsubscribe}/erase`, {})).status).toBe(404);
    const foreign = await meToken(createTokens('another secret of thirty-two letters'), KIM, product.time.now);
    expect((await product.get(`/me/${foreign}`)).status).toBe(404);
    product.time.now += 31 * DAY;
    const late = await product.get(link);
    expect([late.status, late.headers.get('location')]).toEqual([303, '/me?expired']);
    expect(await (await product.get('/me?expired')).text()).toContain('gilt nicht mehr');
    expect((await product.post(`${link}/erase`, {})).status).toBe(303);
    expect(await count('leads')).toBe(1);
  });

  test('the name is corrected everywhere, in what is still to come too', async () => {
    const { product } = await full();
    const link = dataLink(product);
    const answer = await product.post(link, { wish: 'rename', 'first-name': 'Kim', name: 'Kim Muster' });
    expect(answer.headers.get('location')).toBe(`${link}?done=name`);
    expect(await rows('SELECT first_name FROM runs')).toEqual([{ first_name: 'Kim' }]);
    expect(await rows('SELECT first_name FROM leads')).toEqual([{ first_name: 'Kim' }]);
    expect(await rows('SELECT name FROM bookings')).toEqual([{ name: 'Kim Muster' }]);
    expect((await product.post(link, { wish: 'rename', 'first-name': 'x'.repeat(81) })).status).toBe(422);
    await product.post(link, { wish: 'rename', 'first-name': ' ' });
    expect(await rows('SELECT first_name FROM runs')).toEqual([{ first_name: null }]);
  });

  test.each([
    ['first-name', { 'first-name': 'x'.repeat(81), name: 'Kim Muster' }],
    ['name', { 'first-name': 'Kim', name: 'y'.repeat(81) }],
  ])('a name that is too long (%s) is said to be so at its field, and what was typed stays', async (field, typed) => {
    const { product } = await full();
    const page = await product.post(dataLink(product), { wish: 'rename', ...typed });
    const html = await page.text();
    expect(page.status).toBe(422);
    expect([...html.matchAll(/id="([\w-]+)-fault"/g)].map(([, id]) => id)).toEqual([field]);
    for (const value of Object.values(typed)) expect(html).toContain(`value="${value}"`);
    expect(await rows('SELECT first_name FROM runs')).toEqual([{ first_name: 'Kimberley' }]);
  });

  test('follow-ups are withdrawn by it, at once and with evidence', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on' });
    const link = dataLink(product);
    const done = await product.post(link, { wish: 'withdraw' });
    expect(done.headers.get('location')).toBe(`${link}?done=withdrawn`);
    expect(await rows(`SELECT event, page FROM consents WHERE event = 'withdrawn'`)).toEqual([
      { event: 'withdrawn', page: `${ORIGIN}/me/…` },
    ]);
    expect(await rows(`SELECT DISTINCT state FROM mails WHERE rank = 3`)).toEqual([{ state: 'stopped' }]);
    const html = await (await product.get(link)).text();
    expect(html).toContain('widerrufen');
    expect(html).not.toContain('value="withdraw"');
  });
});

describe('erasing', () => {
  test('asks once more, tells what goes and what stays, and leaves no trace in any table', async () => {
    const { product, leadId } = await full();
    const link = dataLink(product);
    const runs = await rows<{ id: string; answers: string; profile: string }>('SELECT id, answers, profile FROM runs');
    const words = [
      KIM,
      'Kimberley',
      leadId,
      'rundbrief-herbst',
      WORDS,
      product.site.consent.followUp,
      ...runs.flatMap(({ id, answers, profile }) => [id, answers, profile]),
    ];
    expect(new Set((await traces(words)).map((trace) => trace.slice(0, trace.indexOf('.')))).size).toBeGreaterThan(6);
    const asked = await (await product.get(`${link}/erase`)).text();
    expect(asked).toContain('Endgültig löschen');
    expect(asked).toMatch(new RegExp(`Gelöscht wird alles zu <strong[^>]*>${KIM}</strong>\\. Das gilt sofort`));
    expect(asked).toContain('sagen wir ab');
    expect(await count('leads')).toBe(1); // looking erases nothing
    const gone = await product.post(`${link}/erase`, {});
    expect([gone.status, gone.headers.get('location')]).toEqual([303, `${link}?erased`]);
    expect((await traces(words)).filter((trace) => !/^funnel_day/.test(trace))).toEqual([]);
    await product.deliver();
    product.time.now += 30 * DAY;
    for (let day = 0; day < 3; day++) await product.tick();
    expect((await traces(words)).filter((trace) => !/^funnel_day/.test(trace))).toEqual([]);
  });

  test('says afterwards that nothing is stored, and why the check value stays', async () => {
    const { product } = await full();
    const link = dataLink(product);
    await product.post(`${link}/erase`, {});
    const page = await (await product.get(`${link}?erased`)).text();
    expect(page).toContain('Ihre Daten sind gelöscht');
    expect(page).toContain('Prüfwert');
    expect(page).toContain('abbestellt');
    expect(await rows('SELECT reason FROM suppressions ORDER BY reason')).toEqual([
      { reason: 'booked' },
      { reason: 'unsubscribed' },
    ]);
    expect((await product.get(`${link}/data.json`)).status).toBe(410);
    for (let again = 0; again < 2; again++) expect((await product.post(`${link}/erase`, {})).status).toBe(303);
    expect((await product.post(link, { wish: 'withdraw' })).status).toBe(303);
  });

  test('a coming call is called off: the host hears of it without a name, and its time is free again', async () => {
    const { product, at } = await full();
    const before = product.provider.accepted.length;
    await product.post(`${dataLink(product)}/erase`, {});
    await product.deliver();
    const told = product.provider.accepted.slice(before).map(({ message }) => message);
    expect(told.map(({ to }) => to)).toEqual(['anna@example.de']);
    expect(told[0]?.text).toContain('alle ihre Angaben');
    expect(JSON.stringify(told)).not.toMatch(/Kimberley|kim\.muster/i);
    const file = atob(told[0]?.attachments?.[0]?.content ?? '');
    expect(file).toContain('METHOD:CANCEL');
    expect(file).not.toContain('ATTENDEE');
    expect(timesOn(await (await product.get('/book')).text())).toContain(at);
    product.time.now = at - 30 * MINUTE;
    await product.tick();
    expect(product.provider.accepted).toHaveLength(before + 1); // no reminder to anybody
  });

  test('a call that is minutes away is called off too, also where it is moved in the same moment', async () => {
    const { product, at } = await full();
    const link = dataLink(product);
    product.time.now = at - 10 * MINUTE;
    product.faults.meanwhile = {
      query: /DELETE FROM kept_proofs/,
      work: () => rows('UPDATE bookings SET sequence = sequence + 1'),
    };
    expect((await product.post(`${link}/erase`, {})).status).toBe(303);
    expect(await rows('SELECT state, name, email FROM bookings')).toEqual([
      { state: 'cancelled', name: '', email: '' },
    ]);
    expect(await count('leads')).toBe(0);
  });

  test('a mail that is being written, and one that waits for the provider, are stopped', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'on' });
    const link = dataLink(product);
    product.time.now += 2 * DAY;
    product.provider.next({ kind: 'later', reason: 'busy', retryAt: null });
    const sent = product.provider.accepted.length;
    await product.tick();
    product.time.now += DAY;
    product.faults.meanwhile = {
      query: /UPDATE mails SET message = coalesce/,
      work: () => product.post(`${link}/erase`, {}),
    };
    await product.tick();
    product.faults.meanwhile = null;
    for (let day = 0; day < 20; day++) {
      product.time.now += DAY;
      await product.tick();
    }
    expect(product.provider.accepted).toHaveLength(sent);
    expect(await traces([KIM])).toEqual([]);
  });

  test('works for somebody who is there by a call alone', async () => {
    const product = openProduct();
    const at = timesOn(await (await product.get('/book')).text())[1] ?? 0;
    const fields = hiddenFields(await (await product.get(`/book?at=${at}`)).text());
    product.time.now += 5 * SECOND;
    fields.set('name', 'Kim Muster');
    fields.set('email', KIM);
    expect((await product.post('/book', fields)).status).toBe(303);
    await product.deliver();
    const link = dataLink(product);
    expect(await (await product.get(link)).text()).toContain('Kim Muster');
    await product.post(`${link}/erase`, {});
    expect(await traces([KIM, 'Kim Muster'])).toEqual([]);
  });

  test('by the desk takes the calls and their mails along', async () => {
    const { product, leadId } = await full();
    await product.app.leads.erase(leadId, product.time.now);
    expect(await traces([KIM, 'Kimberley', leadId])).toEqual([]);
  });
});

describe('asking with an address', () => {
  /** Asks, and lets what is done after the answer come to its end. */
  const ask = async (product: Product, email: string, ip = '203.0.113.7') => {
    const context = createExecutionContext();
    const request = new Request(`${ORIGIN}/me`, {
      method: 'POST',
      body: new URLSearchParams({ email }),
      headers: { origin: ORIGIN, 'cf-connecting-ip': ip },
      redirect: 'manual',
    });
    const response = await product.app.fetch(request, undefined, context);
    await waitOnExecutionContext(context);
    return response;
  };
  const asRead = async (response: Response) => ({
    status: response.status,
    location: response.headers.get('location'),
    headers: [...response.headers].filter(([name]) => !/nonce|content-security/.test(name)),
    body: await response.text(),
  });

  test('answers alike whether the address is known or not, and mails the link only where it is', async () => {
    const { product } = await full();
    const before = product.provider.accepted.length;
    const [known, unknown] = [
      await asRead(await ask(product, KIM)),
      await asRead(await ask(product, 'nobody@example.org')),
    ];
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ status: 303, location: '/me/sent' });
    const [mail, ...others] = product.provider.accepted.slice(before);
    expect(others).toEqual([]);
    expect(mail?.message).toMatchObject({ to: KIM, subject: `Ihre Daten bei ${product.site.brand.name}` });
    expect(mail?.message.headers).not.toHaveProperty('List-Unsubscribe');
    expect((await product.get(dataLink(product))).status).toBe(200);
    expect(await traces(['nobody@example.org'])).toEqual([]);
  });

  test('an address that is none is said so, and kept in the field', async () => {
    const product = openProduct();
    const page = await ask(product, 'kim@');
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('value="kim@"');
  });

  test('three links a day for one address, from wherever', async () => {
    const { product } = await full();
    for (let asked = 0; asked < 3; asked++) {
      expect((await ask(product, KIM, `203.0.${asked}.7`)).status).toBe(303);
    }
    expect((await ask(product, KIM, '198.51.100.1')).status).toBe(429);
    for (let asked = 0; asked < 3; asked++) await ask(product, 'nobody@example.org', `203.1.${asked}.7`);
    expect((await ask(product, 'nobody@example.org', '198.51.100.2')).status).toBe(429);
    product.time.now += DAY + MINUTE;
    expect((await ask(product, KIM, '198.51.100.3')).status).toBe(303);
  });
});
