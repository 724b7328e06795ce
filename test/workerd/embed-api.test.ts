import { beforeEach, describe, expect, test } from 'vitest';
import { toParams } from '../../quiz/engine/answers.ts';
import { next } from '../../quiz/engine/path.ts';
import { quizzes } from '../../quiz/index.ts';
import siteConfig from '../../site.config.ts';
import type { ErrorAnswer, HandInAnswer, HandInRefused, ResultAnswer, SentAnswer } from '../../src/visit/api.ts';
import { ANSWERS, count, DAY, ORIGIN, openProduct, rows, SECOND, untilRefused, wipe } from './support/visit.ts';

beforeEach(wipe);

const QUIZ = '/q/business-engpass';
const OWN = 'https://www.owner.example';
const open = () => openProduct({}, { site: { embed: { allowedOrigins: [OWN] } } });
type Product = ReturnType<typeof openProduct>;

/** What the element sends from the owner's website. */
const ELEMENT = { origin: OWN, accept: 'application/json' };

/** All answers of one visitor: the n-th option everywhere, or the last. */
const answersTo = (quiz: string, n: number): URLSearchParams => {
  const questions = quizzes[quiz]?.model.questions ?? [];
  const answers: Record<string, readonly string[]> = {};
  for (let asked = next(questions, answers); asked; asked = next(questions, answers))
    answers[asked.id] = [asked.options[Math.min(n, asked.options.length - 1)]?.id ?? ''];
  return toParams(questions, answers);
};

const result = async (product: Product, query = `${ANSWERS}`, lang = 'de') => {
  const response = await product.get(`${QUIZ}/result?${query}&lang=${lang}`, ELEMENT);
  return { response, body: await response.json<ResultAnswer & ErrorAnswer>() };
};

const openForm = async (product: Product, lang = 'de') => {
  const { body } = await result(product, `${ANSWERS}`, lang);
  product.time.now += 10 * SECOND;
  return new URLSearchParams([...ANSWERS, ['run', body.form.run], ['version', body.form.version]]);
};

const handIn = async (product: Product, fields: URLSearchParams, lang = 'de', headers: Record<string, string> = {}) => {
  const response = await product.post(`${QUIZ}?lang=${lang}`, fields, { ...ELEMENT, ...headers });
  return { response, body: await response.json<HandInAnswer & HandInRefused & ErrorAnswer>() };
};

const withEmail = (fields: URLSearchParams, email: string, more: Record<string, string> = {}) =>
  new URLSearchParams([...fields, ['email', email], ...Object.entries(more)]);

const sent = async (product: Product, token: string, lang = 'de') => {
  const response = await product.get(`${QUIZ}/sent/${token}?lang=${lang}`, ELEMENT);
  return { response, body: await response.json<SentAnswer & ErrorAnswer>() };
};

describe('the short result', () => {
  test('is given with what the form needs, and is kept by no cache', async () => {
    const { response, body } = await result(open());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBe(OWN);
    const { run, ...form } = body.form;
    expect(run).toMatch(/^[\w.-]+$/);
    expect(form).toMatchObject({
      version: expect.stringMatching(/^\w+$/),
      consent: siteConfig.words.de?.consent,
      privacyUrl: `${ORIGIN}/datenschutz?lang=de`,
      action: `${ORIGIN}${QUIZ}?lang=de`,
    });
    expect(await count('leads')).toBe(0);
  });

  test('holds what the page shows, and nothing that comes only by mail', async () => {
    const answers = answersTo('business-engpass', 2);
    const { body } = await result(open(), `${answers}`);
    const page = await (await open().get(`${QUIZ}?${answers}`)).text();
    const { analysis } = body;
    const { areas, bottlenecks, tip } = analysis;
    for (const text of [
      analysis.strength.text,
      analysis.clarity.text,
      tip?.title ?? '',
      ...bottlenecks.map((one) => one.verdict),
    ])
      expect(page.replaceAll('&quot;', '"')).toContain(text);
    expect(areas).toHaveLength(6);
    expect(bottlenecks[0]?.cost?.euros.high).toBeGreaterThan(0);
    expect(Object.keys(analysis).sort()).toEqual(
      [
        'about',
        'allWell',
        'areas',
        'bottlenecks',
        'clarity',
        'goal',
        'guide',
        'more',
        'quiz',
        'strength',
        'tip',
        'title',
      ], // no reasons, tips, call, …
    );
    expect(analysis.guide).toBeNull();
    expect(bottlenecks.flatMap((one) => Object.keys(one))).not.toContain('meaning');
  });

  test('has the guide at once where the quiz is about it', async () => {
    const response = await open().get(`/q/kunden-springen-ab/result?${answersTo('kunden-springen-ab', 0)}`, ELEMENT);
    const { analysis } = await response.json<ResultAnswer>();
    expect(analysis.about).toBe('guide');
    expect(analysis.guide?.kind.steps.length).toBeGreaterThan(0);
    expect(analysis.more.guide).toBe(false);
    expect(analysis.bottlenecks.map(({ cost }) => cost)).toEqual(analysis.bottlenecks.map(() => null));
  });

  test('is in the language that is asked for', async () => {
    const product = open();
    const [german, english] = [await result(product), await result(product, `${ANSWERS}`, 'en')];
    expect(german.body.analysis.strength.text).not.toBe(english.body.analysis.strength.text);
    expect(english.body.form.consent).toEqual(siteConfig.words.en?.consent);
    expect(english.body.form.action).toBe(`${ORIGIN}${QUIZ}?lang=en`);
  });

  const [[first = ''] = []] = [...ANSWERS];
  const without = (name: string) => {
    const copy = new URLSearchParams(ANSWERS);
    copy.delete(name);
    return copy;
  };

  test.each([
    ['a gap', `${without(first)}`, 'incomplete', first],
    ['an option that nobody offers', `${without(first)}&${first}=ocean`, 'unknown-option', first],
    ['a question that nobody asks', `${ANSWERS}&extra=x`, 'unknown-question', 'extra'],
    [
      'too many options',
      `${without('channels')}&channels=referrals&channels=network&channels=content&channels=direct`,
      'too-many-options',
      'channels',
    ],
  ])('is refused for %s, in both languages', async (_, query, code, detail) => {
    const said: string[] = [];
    for (const lang of ['de', 'en']) {
      const { response, body } = await result(open(), query, lang);
      expect([response.status, body.error.code, body.error.detail]).toEqual([422, code, detail]);
      said.push(body.error.title + body.error.text);
    }
    expect(said[0]).not.toBe(said[1]);
  });

  test('of a quiz that does not exist is refused as JSON, whatever is accepted', async () => {
    const response = await open().get('/q/nothing/result', { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect((await response.json<ErrorAnswer>()).error.code).toBe('unknown-quiz');
  });
});

describe('handing in', () => {
  test('is taken, and the same form sent again and again is one request', async () => {
    const product = open();
    const fields = withEmail(await openForm(product), ' Kim@Example.org ', { source: 'blog', 'follow-up': 'yes' });
    const answers = await Promise.all([handIn(product, fields), handIn(product, fields)]);
    answers.push(await handIn(product, fields));
    for (const { response, body } of answers) {
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(body).toEqual({ sent: expect.stringMatching(/^[\w.-]+$/), email: 'kim@example.org' });
    }
    expect(await rows('SELECT source FROM runs')).toEqual([{ source: 'blog' }]);
    await product.deliver();
    expect(product.provider.to('kim@example.org')).toHaveLength(1);
  });

  test('in English is kept in English', async () => {
    const product = open();
    const fields = withEmail(await openForm(product, 'en'), 'kim@example.org');
    expect((await handIn(product, fields, 'en')).response.status).toBe(200);
    expect(await rows('SELECT lang FROM runs')).toEqual([{ lang: 'en' }]);
  });

  test.each([
    ['an empty address', { email: '' }, 'email', 'missing-email'],
    ['what is no address', { email: 'kim@' }, 'email', 'invalid-email'],
    [
      'a name of a thousand letters',
      { email: 'kim@example.org', 'first-name': 'K'.repeat(1000) },
      'firstName',
      'long-name',
    ],
    ['a filled trap', { email: 'kim@example.org', homepage: 'x' }, 'form', 'looks-filled'],
    ['a forged form', { email: 'kim@example.org', run: 'forged' }, 'form', 'link-expired'],
    ['a quiz that has changed', { email: 'kim@example.org', version: '000000000000' }, 'form', 'unknown-version'],
  ] as const)('comes back with words for %s, in both languages, and stores nothing', async (_, change, where, code) => {
    const said: string[] = [];
    for (const lang of ['de', 'en']) {
      const product = open();
      const fields = await openForm(product, lang);
      for (const [name, value] of Object.entries(change)) fields.set(name, value);
      const { response, body } = await handIn(product, fields, lang);
      expect(response.status).toBe(422);
      expect(Object.keys(body.faults)).toEqual([where]);
      expect(body.faults[where]?.code).toBe(code);
      expect(body.suggestion).toBeNull();
      said.push(`${body.faults.form?.title} ${body.faults[where]?.text}`);
      expect(body.faults[where]?.text).toBeTruthy();

      fields.set('run', body.run);
      fields.set('version', body.version);
      fields.set('email', 'kim@example.org');
      fields.set('first-name', 'Kim');
      fields.delete('homepage');
      expect(await count('leads')).toBe(0);
      product.time.now += 10 * SECOND;
      expect((await handIn(product, fields, lang)).response.status).toBe(200);
      await wipe();
    }
    expect(said[0]).not.toBe(said[1]);
  });

  test('says both faults at once', async () => {
    const product = open();
    const fields = withEmail(await openForm(product), 'kim', { 'first-name': 'K'.repeat(200) });
    expect(Object.keys((await handIn(product, fields)).body.faults).sort()).toEqual(['email', 'firstName']);
  });

  test('asks about a slip in the domain, and takes either answer', async () => {
    const product = open();
    const fields = withEmail(await openForm(product), 'kim@gmial.com');
    const { response, body } = await handIn(product, fields);
    expect([response.status, body.faults, body.suggestion]).toEqual([422, {}, 'kim@gmail.com']);
    expect(body.run).toBe(fields.get('run'));
    const taken = await handIn(product, new URLSearchParams([...fields, ['suggested', 'kim@gmail.com']]));
    expect(taken.body.email).toBe('kim@gmail.com');
    const kept = await handIn(product, new URLSearchParams([...fields, ['as-typed', '1']]));
    expect(kept.body.email).toBe('kim@gmial.com');
  });

  test('is too fast for a person within a second of the result, and is taken later', async () => {
    const product = open();
    const { body } = await result(product);
    const fields = withEmail(
      new URLSearchParams([...ANSWERS, ['run', body.form.run], ['version', body.form.version]]),
      'kim@example.org',
    );
    expect((await handIn(product, fields)).body.faults.form?.code).toBe('looks-automatic');
    product.time.now += 2 * SECOND;
    expect((await handIn(product, fields)).response.status).toBe(200);
  });

  test('too often is told when it may be tried again, which the website may read', async () => {
    const product = open();
    const { refusal } = await untilRefused(async (turn) => {
      const fields = withEmail(await openForm(product), `kim${turn}@example.org`);
      return product.post(QUIZ, fields, { ...ELEMENT, 'cf-connecting-ip': '203.0.113.9' });
    }, 20);
    const body = await refusal.json<HandInRefused>();
    expect(body.faults.form?.code).toBe('rate-limited');
    expect(body.run).toBeTruthy();
    expect(refusal.headers.get('retry-after')).toBe('60');
    expect(refusal.headers.get('access-control-expose-headers')).toContain('Retry-After');
  });

  test.each([
    ['a gap', 'incomplete', (fields: URLSearchParams) => fields.delete([...ANSWERS.keys()][0] ?? '')],
    ['a field nobody knows', 'unknown-question', (fields: URLSearchParams) => fields.set('extra', 'x')],
    [
      'an option nobody offers',
      'unknown-option',
      (fields: URLSearchParams) => fields.set([...ANSWERS.keys()][0] ?? '', 'ocean'),
    ],
  ])('is refused for %s', async (_, code, change) => {
    const product = open();
    const fields = withEmail(await openForm(product), 'kim@example.org');
    change(fields);
    for (const lang of ['de', 'en']) {
      const { response, body } = await handIn(product, fields, lang);
      expect([response.status, body.error.code]).toEqual([422, code]);
    }
    expect(await count('leads')).toBe(0);
  });

  test('from a website that is not allowed is refused', async () => {
    const product = open();
    const fields = withEmail(await openForm(product), 'kim@example.org');
    const { response, body } = await handIn(product, fields, 'de', { origin: 'https://evil.example' });
    expect([response.status, body.error.code]).toEqual([403, 'forbidden-origin']);
    expect(await count('leads')).toBe(0);
  });
});

describe('what became of it', () => {
  const request = async (product: Product, lang = 'de') => {
    const fields = withEmail(await openForm(product, lang), 'kim@example.org', { 'first-name': 'Kim' });
    return (await handIn(product, fields, lang)).body.sent;
  };

  test('is first that the address waits to be confirmed, and then the whole analysis', async () => {
    const product = open();
    const token = await request(product);
    const before = await sent(product, token);
    expect(before.response.headers.get('cache-control')).toBe('no-store');
    expect(before.body).toEqual({
      confirmed: false,
      about: 'bottleneck',
      email: 'kim@example.org',
      days: 7,
      sender: { name: siteConfig.sender.name, email: siteConfig.sender.email },
      mailboxUrl: `${ORIGIN}/mailbox`,
    });
    await product.deliver();
    await product.post(product.linkIn('kim@example.org', 'confirm'), {});
    const { body } = await sent(product, token);
    if (!body.confirmed) throw new Error('not confirmed');
    expect(body.firstName).toBe('Kim');
    expect(body.analysis.reasons).toBeDefined();
    expect(body.analysis.tips.length).toBeGreaterThan(1);
    expect(body.offers.length).toBeGreaterThan(0);
    for (const url of [body.analysisUrl, body.bookUrl]) expect(url.startsWith(`${ORIGIN}/`)).toBe(true);
    expect((await product.get(body.analysisUrl)).status).toBe(200);
    expect((await product.get(body.bookUrl)).status).toBe(200);
    expect(body.offer?.booked === null && body.offer.times.length).toBe(3);
  });

  test('is told in the language of the request, whoever asks', async () => {
    const product = open();
    const token = await request(product, 'en');
    await product.deliver();
    await product.post(product.linkIn('kim@example.org', 'confirm'), {});
    const { body } = await sent(product, token, 'de');
    if (!body.confirmed) throw new Error('not confirmed');
    expect(body.offers).toEqual(
      siteConfig.words.en?.offers.filter(({ url }) => body.offers.some((one) => one.url === url)),
    );
    expect(JSON.stringify(body.analysis)).not.toMatch(/[" ](Sie|Ihre?|und)[ ".]/);
  });

  test('is for a day, for the one who asked, and as long as there is something', async () => {
    const product = open();
    const token = await request(product);
    const codeOf = async (path: string) => {
      const { response, body } = await sent(product, path);
      return [response.status, body.error.code];
    };
    expect(await codeOf('forged')).toEqual([404, 'link-invalid']);
    const [, form = ''] = [...(await openForm(product)).entries()].find(([name]) => name === 'run') ?? [];
    expect(await codeOf(form)).toEqual([404, 'link-invalid']);
    await rows('DELETE FROM consents');
    await rows('DELETE FROM mails');
    await rows('DELETE FROM runs');
    expect(await codeOf(token)).toEqual([410, 'link-gone']);
    product.time.now += DAY + SECOND;
    expect(await codeOf(token)).toEqual([410, 'link-expired']);
  });

  test('names no mailbox on a real site', async () => {
    const product = openProduct({ ENVIRONMENT: 'production' }, { site: { embed: { allowedOrigins: [OWN] } } });
    const { body } = await sent(product, await request(product));
    expect(body).toMatchObject({ confirmed: false, mailboxUrl: null });
  });
});
