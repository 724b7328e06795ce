import { beforeEach, describe, expect, test } from 'vitest';
import siteConfig from '../../site.config.ts';
import { uiTexts } from '../../src/ui/texts/index.ts';
import { ANSWERS, count, hiddenFields, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const { failure } = uiTexts.de;

describe('a form that cannot be taken comes back as it was, says why, and stores nothing', () => {
  test.each([
    ['an empty address', '', 'E-Mail'],
    ['no address at all', 'kim', 'E-Mail'],
    ['an address with a line break', 'kim@example.org\r\nBcc: all@example.org', 'E-Mail'],
    ['an address of 300 characters', `${'k'.repeat(300)}@example.org`, 'E-Mail'],
    ['an address with two domains', 'kim@example.org@example.com', 'E-Mail'],
  ])('%s', async (_, email, said) => {
    const product = openProduct();
    const response = await product.handIn(email, { 'first-name': 'Kim', 'follow-up': 'on' });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('role="alert"');
    expect(html).toContain(said);
    expect(html).toMatch(/name="first-name"[^>]*value="Kim"|value="Kim"[^>]*name="first-name"/);
    expect(html).toMatch(/<input[^>]*name="follow-up"[^>]*checked|<input[^>]*checked[^>]*name="follow-up"/);
    for (const [question, option] of ANSWERS) expect(hiddenFields(html).getAll(question)).toContain(option);
    expect(await count('leads')).toBe(0);
  });

  test('a name of a thousand letters', async () => {
    const response = await openProduct().handIn('kim@example.org', { 'first-name': 'K'.repeat(1000) });
    expect(response.status).toBe(422);
    expect(await count('leads')).toBe(0);
  });

  test('words beside the box that the visitor has not seen: shows them first', async () => {
    const { de } = siteConfig.words;
    if (!de) throw new Error('no German words');
    const fields = await openProduct().openForm();
    const consent = { ...de.consent, followUp: `${de.consent.followUp} Und jedes Jahr einen Kalender.` };
    const later = openProduct({}, { site: { words: { de: { ...de, consent } } } });
    later.time.now += 10 * SECOND;
    for (const [name, value] of [
      ['email', 'kim@example.org'],
      ['follow-up', 'yes'],
    ] as const)
      fields.set(name, value);
    const again = await later.post('/q/business-engpass', fields);
    const html = await again.text();
    expect(again.status).toBe(422);
    expect(html).toContain('einen Kalender');
    expect(await count('leads')).toBe(0);
    const shown = hiddenFields(html);
    for (const [name, value] of [
      ['email', 'kim@example.org'],
      ['follow-up', 'yes'],
    ] as const)
      shown.set(name, value);
    later.time.now += 10 * SECOND;
    expect((await later.post('/q/business-engpass', shown)).status).toBe(303);
    expect(await rows(`SELECT wording FROM consents WHERE purpose = 'follow-up'`)).toEqual([
      { wording: consent.followUp },
    ]);
  });

  test('a slip in the domain: asks, and takes either answer', async () => {
    const product = openProduct();
    const asked = await product.handIn('kim@gmial.com');
    const html = await asked.text();
    expect(html).toContain('kim@gmail.com');
    expect(await count('leads')).toBe(0);

    const fields = hiddenFields(html);
    fields.set('email', 'kim@gmial.com');
    fields.set('suggested', 'kim@gmail.com');
    expect((await product.post('/q/business-engpass', fields)).status).toBe(303);
    expect((await product.handIn('kim@gmial.com', { 'as-typed': '1' })).status).toBe(303);
    await product.deliver();
    expect(product.provider.to('kim@gmail.com')).toHaveLength(1);
    expect(product.provider.to('kim@gmial.com')).toHaveLength(1);
  });

  test.each([
    'kim@example.org',
    'kim@web.de',
    'kim@beratung-müller.de',
    'k.i-m+quiz@sub.firma.ch',
    'kim@praxis.consulting',
    "o'kim@firma.at",
    'kim@gmx.com',
    'kim@gmx.eu',
    'kim@outlook.at',
    'kim@live.at',
    'kim@weber.de',
    'kim@line.de',
    'kim@sme.com',
    'kim@maler.de',
  ])('an ordinary address is not doubted: %s', async (email) => {
    expect((await openProduct().handIn(email)).status).toBe(303);
  });

  test('a filled trap, and a form sent faster than a person can: says which, and takes it when it is sent again', async () => {
    const product = openProduct();
    const trapped = await product.handIn('kim@example.org', { homepage: 'https://spam.example' });
    expect(trapped.status).toBe(422);
    expect(await trapped.text()).toContain(failure.texts['looks-filled'].title);

    const fields = hiddenFields(await (await product.get(`/q/business-engpass?${ANSWERS}`)).text());
    fields.set('email', 'kim@example.org');
    const fast = await product.post('/q/business-engpass', fields);
    expect(fast.status).toBe(422);
    expect(await fast.text()).toContain(failure.texts['looks-automatic'].title);
    expect(await count('leads')).toBe(0);
    product.time.now += 5 * SECOND;
    expect((await product.post('/q/business-engpass', fields)).status).toBe(303);
  });

  test('a form without its token, with a forged one, or from yesterday comes back with a fresh one', async () => {
    const product = openProduct();
    for (const run of [
      '',
      'forged',
      'AAAAAAAAAAAAAAAAAAAAAAmfabc.zzzzzz.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    ]) {
      const response = await product.handIn('kim@example.org', { run });
      expect(response.status).toBe(422);
      const fresh = hiddenFields(await response.text());
      fresh.set('email', 'kim@example.org');
      product.time.now += 5 * SECOND;
      expect((await product.post('/q/business-engpass', fresh)).status).toBe(303);
    }
  });

  test('a suggestion of 5,000 letters is none', async () => {
    const product = openProduct();
    const response = await product.handIn('kim@example.org', { suggested: 'k'.repeat(5_000) });
    expect(response.status).toBe(303);
    expect(await rows('SELECT email FROM leads')).toEqual([{ email: 'kim@example.org' }]);
  });

  test('a quiz that changed in the meantime: shows the new result and asks again', async () => {
    const product = openProduct();
    const response = await product.handIn('kim@example.org', { version: '000000000000' });
    expect(response.status).toBe(422);
    expect(hiddenFields(await response.text()).get('version')).not.toBe('000000000000');
    expect(await count('leads')).toBe(0);
  });
});

describe('what no form of ours sends is refused with a stable code', () => {
  const json = { accept: 'application/json' };
  const codeOf = async (response: Response) => {
    const body: { error?: { code?: string; title?: string; detail?: string } } = await response.json();
    expect(body.error?.title).toBeTruthy();
    return [response.status, body.error?.code, body.error?.detail];
  };

  test('unknown quiz, question and option, a gap', async () => {
    const product = openProduct();
    const fields = await product.openForm();
    fields.set('email', 'kim@example.org');
    const but = (change: (copy: URLSearchParams) => void) => {
      const copy = new URLSearchParams(fields);
      change(copy);
      return product.post('/q/business-engpass', copy, json);
    };
    const [first = ''] = ANSWERS.keys();
    expect(await codeOf(await product.post('/q/nothing', fields, json))).toEqual([404, 'unknown-quiz', undefined]);
    expect(await codeOf(await product.post('/q/constructor', fields, json))).toEqual([404, 'unknown-quiz', undefined]);
    expect(await codeOf(await but((copy) => copy.set('extra', 'x')))).toEqual([422, 'unknown-question', 'extra']);
    expect(await codeOf(await but((copy) => copy.set(first, 'ocean')))).toEqual([422, 'unknown-option', first]);
    expect(await codeOf(await but((copy) => copy.delete(first)))).toEqual([422, 'incomplete', first]);
  });

  test('a body over 32 KB, a body that is no form, a file', async () => {
    const product = openProduct();
    const huge = new URLSearchParams({ email: 'k'.repeat(40_000) });
    expect(await codeOf(await product.post('/q/business-engpass', huge, json))).toEqual([413, 'too-large', undefined]);
    const send = (body: BodyInit, type?: string) =>
      product.app.fetch(
        new Request('https://quiz.test/q/business-engpass', {
          method: 'POST',
          body,
          headers: { origin: 'https://quiz.test', ...json, ...(type && { 'content-type': type }) },
        }),
      );
    expect(await codeOf(await send('{"email":1}', 'application/json'))).toEqual([400, 'bad-request', undefined]);
    expect(await codeOf(await send('garbage', 'multipart/form-data; boundary=x'))).toEqual([
      400,
      'bad-request',
      undefined,
    ]);
    const files = new FormData();
    files.set('email', new File(['x'], 'x.txt'));
    expect(await codeOf(await send(files))).toEqual([400, 'bad-request', undefined]);
  });

  test('a form posted from a website that is not allowed', async () => {
    const product = openProduct();
    const fields = await product.openForm();
    fields.set('email', 'kim@example.org');
    const response = await product.post('/q/business-engpass', fields, { origin: 'https://evil.example', ...json });
    expect(await codeOf(response)).toEqual([403, 'forbidden-origin', undefined]);
  });

  test('a page that does not exist, as a page and as JSON', async () => {
    const product = openProduct();
    expect(await codeOf(await product.get('/nothing/here', json))).toEqual([404, 'not-found', undefined]);
    const page = await product.get('/nothing/here');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
  });
});
