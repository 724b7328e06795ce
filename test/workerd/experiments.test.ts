import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { toParams } from '../../quiz/engine/answers.ts';
import { next } from '../../quiz/engine/path.ts';
import { quizzes } from '../../quiz/index.ts';
import type { Experiment } from '../../src/lib/experiments.ts';
import { routes, to } from '../../src/routes.ts';
import { deskOf, VIEWER } from './support/desk.ts';
import { ANSWERS, count, DAY, hiddenFields, MONDAY, ORIGIN, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const ID = 'business-engpass';
const QUIZ = `/q/${ID}`;
const quiz = quizzes[ID];
if (!quiz) throw new Error('no such quiz');
const usual = quiz.texts.de.intro;
const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';

const HEADLINE = {
  ...{ id: 'headline-1', quiz: ID, on: 'headline' },
  b: { de: 'Was bremst Ihr Geschäft?', en: 'What slows your business down?' },
} as const satisfies Experiment;
const ORDER = { id: 'order-1', quiz: ID, on: 'order', first: ['hours', 'goal'] } as const satisfies Experiment;

type Product = ReturnType<typeof openProduct>;
const withOne = (...experiments: Experiment[]): Product => openProduct({}, { site: { experiments } });

/** A request as a person's browser sends it; done once it has been counted too. */
const visit = async (product: Product, path: string, headers: Record<string, string> = {}, body?: string) => {
  const context = createExecutionContext();
  const init = body === undefined ? {} : { method: 'POST', body };
  const request = new Request(new URL(path, ORIGIN), {
    redirect: 'manual',
    ...init,
    headers: { 'user-agent': BROWSER, 'accept-language': 'de', ...headers },
  });
  const response = await product.app.fetch(request, env, context);
  await waitOnExecutionContext(context);
  return response;
};

const beacon = (product: Product, told: object) =>
  visit(
    product,
    `${QUIZ}/count?lang=de`,
    { origin: ORIGIN, 'content-type': 'text/plain;charset=UTF-8' },
    JSON.stringify({ started: false, finished: false, steps: {}, ...told }),
  );

/** The fields of the form that asks a question, as a browser without script sends it with the first option. */
const fieldsOf = (html: string): URLSearchParams => {
  const form = html.match(/<form[^>]*class="q-form"[\s\S]*?<\/form>/)?.[0] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const [, name = '', value = ''] =
    /<input type="(?:radio|checkbox)"[^>]*name="([^"]*)" value="([^"]*)"/.exec(form) ?? [];
  return new URLSearchParams([...hidden.map(([, key = '', held = '']) => [key, held]), [name, value]]);
};

/** Somebody who comes to the quiz: the page, and the variant that was drawn. */
const arrive = async (product: Product, path = QUIZ, headers: Record<string, string> = {}) => {
  const response = await visit(product, path, headers);
  const html = await response.text();
  return { response, html, variant: fieldsOf(html).get('variant') };
};

/** Comes again and again until this variant is drawn. */
const arriveIn = async (product: Product, variant: string) => {
  for (let turn = 0; turn < 80; turn++) {
    const here = await arrive(product);
    if (here.variant === variant) return here;
  }
  throw new Error(`${variant} is never drawn`);
};

/** All that has been counted of an experiment in a variant, without zeros. */
const counted = async (variant: 'a' | 'b', id: string = HEADLINE.id): Promise<Record<string, number>> => {
  const NAMES = [
    'seen',
    'started',
    'finished',
    'asked',
    'sent',
    'confirmed',
    'booked',
    'held',
    'client',
    'unsubscribed',
  ];
  const [sums = {}] = await rows<Record<string, number | null>>(
    `SELECT ${NAMES.map((name) => `sum(${name}) AS ${name}`).join(', ')} FROM experiment_days WHERE experiment = ? AND variant = ?`,
    id,
    variant,
  );
  return Object.fromEntries(Object.entries(sums).flatMap(([name, sum]) => (sum ? [[name, sum]] : [])));
};

const headlineIn = (html: string) => /class="quiz-headline"[^>]*>([^<]*)/.exec(html)?.[1];

describe('who comes to the quiz', () => {
  test('gets one of two headlines by chance, in a page that nobody else gets and that keeps nothing', async () => {
    const product = withOne(HEADLINE);
    const drawn: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const { response, html, variant } = await arrive(product);
      expect(headlineIn(html)).toBe(variant === 'headline-1.b' ? HEADLINE.b.de : usual.headline);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      expect(response.headers.get('set-cookie')).toBeNull();
      drawn.push(variant ?? '');
    }
    expect(new Set(drawn)).toEqual(new Set(['headline-1.a', 'headline-1.b']));
    const ofB = drawn.filter((one) => one === 'headline-1.b').length;
    expect(ofB).toBeGreaterThan(10); // less than that, one time in ten million
    expect(ofB).toBeLessThan(50);
    expect(await counted('a')).toEqual({ seen: 60 - ofB });
    expect(await counted('b')).toEqual({ seen: ofB });
  });

  test('keeps the variant without script, through all questions and to the lead', async () => {
    const product = withOne(HEADLINE);
    let { html } = await arriveIn(product, 'headline-1.b');
    const before = await counted('b');
    for (let turn = 0; turn < 40 && html.includes('class="q-form"'); turn++) {
      const fields = fieldsOf(html);
      expect(fields.get('variant')).toBe('headline-1.b');
      html = await (await visit(product, `${QUIZ}?${fields}`, { referer: `${ORIGIN}${QUIZ}` })).text();
    }
    const form = hiddenFields(html);
    expect(form.get('variant')).toBe('headline-1.b');
    product.time.now += 10 * SECOND;
    form.set('email', 'kim@gmial.com'); // is asked about first, and the form comes back
    const again = await (await product.post(QUIZ, form)).text();
    const filled = hiddenFields(again);
    expect(filled.get('variant')).toBe('headline-1.b');
    filled.set('email', 'kim@example.org');
    expect((await product.post(QUIZ, filled)).status).toBe(303);
    expect(await counted('b')).toEqual({ ...before, started: 1, finished: 1, asked: 1 });
    expect(await counted('a')).not.toHaveProperty('started');
  });

  test('is drawn a variant anew by a link that somebody has passed on', async () => {
    const product = withOne(HEADLINE);
    const drawn = new Set<string | null>();
    for (let turn = 0; turn < 60; turn++) drawn.add((await arrive(product, `${QUIZ}?variant=headline-1.b`)).variant);
    expect(drawn).toEqual(new Set(['headline-1.a', 'headline-1.b']));
  });

  test('keeps it in another language', async () => {
    const product = withOne(HEADLINE);
    const { html } = await arriveIn(product, 'headline-1.b');
    const link = /<a href="([^"]*lang=en[^"]*)" lang="en"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const english = await arrive(product, link, { referer: `${ORIGIN}${QUIZ}` });
    expect(english.variant).toBe('headline-1.b');
    expect(headlineIn(english.html)).toBe(HEADLINE.b.en);
  });

  test.each([
    ['a program', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['a page that is fetched ahead', { 'sec-purpose': 'prefetch;prerender' }],
    ['a page that is loaded again', { 'cache-control': 'max-age=0' }],
  ])('as %s sees the quiz as it is, and is in no variant', async (_, headers) => {
    const product = withOne(HEADLINE);
    for (let turn = 0; turn < 8; turn++) {
      const { html, variant } = await arrive(product, QUIZ, headers);
      expect(variant).toBeNull();
      expect(headlineIn(html)).toBe(usual.headline);
    }
    expect(await count('experiment_days')).toBe(0);
  });

  test('sees the quiz as it is where no experiment runs, in a page as ever', async () => {
    for (const product of [
      openProduct(),
      withOne({ ...HEADLINE, quiz: 'kunden-springen-ab' }),
      withOne({ ...HEADLINE, from: '2099-01-01' }),
      withOne({ ...HEADLINE, until: new Date(MONDAY - DAY).toISOString().slice(0, 10) }),
    ]) {
      const { response, html, variant } = await arrive(product);
      expect(variant).toBeNull();
      expect(html).not.toContain('headline-1');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    expect(await count('experiment_days')).toBe(0);
  });
});

describe('nothing is counted', () => {
  test.each(['headline-1.c', 'headline-2.a', 'headline-1', '', 'headline-1.b headline-1.b'])(
    'of "%s", which there is not',
    async (variant) => {
      const product = withOne(HEADLINE, { ...HEADLINE, id: 'other-1', quiz: 'kunden-springen-ab' });
      await beacon(product, { seen: true, started: true, variant });
      await product.handIn('kim@example.org', { variant });
      await visit(product, `${QUIZ}?${ANSWERS}&variant=other-1.b&asked=goal`);
      expect(await count('experiment_days')).toBe(0);
      expect(await count('experiment_runs')).toBe(0);
      expect(await count('runs')).toBe(1);
    },
  );

  test('of an experiment that has not begun; of one that is over, only for who was in it', async () => {
    const [yesterday, tomorrow] = [-1, 1].map((days) => new Date(MONDAY + days * DAY).toISOString().slice(0, 10));
    await withOne({ ...HEADLINE, from: tomorrow }).handIn('kim@example.org', { variant: 'headline-1.b' });
    expect(await count('experiment_days')).toBe(0);
    await withOne({ ...HEADLINE, until: yesterday }).handIn('jo@example.org', { variant: 'headline-1.b' });
    expect(await counted('b')).toEqual({ asked: 1 });
  });
});

describe('another order of the questions', () => {
  test('asks them in that order, and comes to the same answers and the same profile', async () => {
    const product = withOne(ORDER);
    const asked: string[] = [];
    let { html } = await arriveIn(product, 'order-1.b');
    for (let turn = 0; turn < 40 && html.includes('class="q-form"'); turn++) {
      const fields = fieldsOf(html);
      asked.push(fields.get('asked') ?? '');
      html = await (await visit(product, `${QUIZ}?${fields}`, { referer: `${ORIGIN}${QUIZ}` })).text();
    }
    expect(asked.slice(0, 2)).toEqual(ORDER.first);
    const ways = quiz.model.questions.map(({ id }) => id).filter((id) => asked.includes(id));
    expect(asked.slice(2)).toEqual(ways.filter((id) => !ORDER.first.some((first) => first === id)));
    const form = hiddenFields(html);
    product.time.now += 10 * SECOND;
    form.set('email', 'b@example.org');
    await product.post(QUIZ, form);
    const answers: Record<string, readonly string[]> = {};
    for (let open = next(quiz.model.questions, answers); open; open = next(quiz.model.questions, answers))
      answers[open.id] = [open.options[0]?.id ?? ''];
    await product.handIn('a@example.org', {}, toParams(quiz.model.questions, answers));
    const [one, other] = await rows('SELECT answers, profile, version, bottleneck FROM runs');
    expect(one).toEqual(other);
    expect(await counted('b', ORDER.id)).toMatchObject({ started: 1, finished: 1, asked: 1 });
  });

  test('leads back by the same way', async () => {
    const product = withOne(ORDER);
    const { html } = await arriveIn(product, 'order-1.b');
    const second = await (await visit(product, `${QUIZ}?${fieldsOf(html)}`, { referer: `${ORIGIN}${QUIZ}` })).text();
    const back = /<a (?:class="q-back" )?href="([^"]*[?&;]at=[^"]*)"/.exec(second)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(new URLSearchParams(back.split('?')[1]).get('at')).toBe('hours');
    expect(fieldsOf(await (await visit(product, back)).text()).get('asked')).toBe('hours');
  });
});

/** Books the call that a lead is invited to. */
const book = async (product: Product, email: string) => {
  const path = product.linkIn(email, 'book');
  const times = [...(await (await product.get(path)).text()).matchAll(/[?&](?:amp;)?at=(\d+)/g)];
  const fields = hiddenFields(await (await product.get(`${path}?at=${times[2]?.[1]}`)).text());
  product.time.now += 5 * SECOND;
  expect((await product.post(path, fields)).status).toBe(303);
  await product.deliver();
};

describe('the numbers are those of the events', () => {
  const HISTORY = fc.record({
    /** In the element, or on the page that the product serves. */
    element: fc.boolean(),
    variant: fc.constantFrom('a', 'b', 'none'),
    starts: fc.boolean(),
    asks: fc.boolean(),
    confirms: fc.boolean(),
    books: fc.boolean(),
    outcomes: fc.array(fc.constantFrom('missed', 'held', 'client'), { maxLength: 2 }),
    withdraws: fc.boolean(),
    erased: fc.boolean(),
  });

  test('whoever comes, in whichever variant, and however far', { timeout: 120_000 }, async () => {
    let visitor = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(HISTORY, { minLength: 1, maxLength: 5 }), async (visitors) => {
        await wipe();
        const product = withOne(HEADLINE);
        const expected: Record<string, Record<string, number>> = { a: {}, b: {}, none: {} };
        const leads: { email: string; variant: string; judged: string[]; erased: boolean }[] = [];
        for (const {
          element,
          variant: wanted,
          starts,
          asks,
          confirms,
          books,
          outcomes,
          withdraws,
          erased,
        } of visitors) {
          let variant: string = wanted;
          if (element)
            await beacon(product, { seen: true, started: starts, finished: asks, variant: `headline-1.${wanted}` });
          else {
            variant = ((await arrive(product)).variant ?? '').slice(-1);
            await beacon(product, { started: starts, finished: asks, variant: `headline-1.${variant}` });
          }
          const happened = (name: string) => {
            const sums = expected[variant] ?? {};
            sums[name] = (sums[name] ?? 0) + 1;
          };
          happened('seen');
          if (starts) happened('started');
          if (asks) happened('finished');
          if (!asks) continue;
          const email = `person${visitor++}@example.org`;
          const more = { variant: `headline-1.${variant}`, 'follow-up': 'yes' };
          await product.handIn(email, more);
          await product.deliver();
          happened('asked');
          if (!confirms) continue;
          for (let twice = 0; twice < 2; twice++) await product.post(product.linkIn(email, 'confirm'), {});
          await product.deliver();
          happened('confirmed');
          if (books) {
            await book(product, email);
            happened('booked');
          }
          if (withdraws) {
            const [lead] = await rows<{ address_key: string }>('SELECT address_key FROM leads WHERE email = ?', email);
            const [run] = await rows<{ id: string }>(
              'SELECT id FROM runs WHERE lead_id = (SELECT id FROM leads WHERE email = ?)',
              email,
            );
            expect(run).toBeDefined();
            const change = { page: 'test', ipPrefix: null, at: product.time.now };
            for (let twice = 0; twice < 2; twice++)
              await product.app.leads.withdraw(lead?.address_key ?? '', { email }, change);
            happened('unsubscribed');
          }
          leads.push({ email, variant, erased, judged: books ? outcomes : [] });
        }
        product.time.now += 6 * DAY; // all calls are over, and nothing is forgotten yet
        const desk = await deskOf(product);
        for (const { email, variant, judged, erased } of leads) {
          const [call] = await rows<{ id: string }>('SELECT id FROM bookings WHERE email = ?', email);
          for (const outcome of judged) await desk.post(to.deskOutcome(call?.id ?? ''), { outcome });
          const sums = expected[variant] ?? {};
          const last = judged.at(-1) ?? 'missed';
          if (last !== 'missed') sums.held = (sums.held ?? 0) + 1;
          if (last === 'client') sums.client = (sums.client ?? 0) + 1;
          const [lead] = await rows<{ id: string }>('SELECT id FROM leads WHERE email = ?', email);
          if (erased) await product.app.leads.erase(lead?.id ?? '', product.time.now);
        }
        expect(await counted('a')).toEqual(expected.a);
        expect(await counted('b')).toEqual(expected.b);
        // What is left of a run goes with it.
        expect(await rows('SELECT 1 FROM experiment_runs WHERE run_id NOT IN (SELECT id FROM runs)')).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('another subject of a mail', () => {
  const SUBJECT: Experiment = {
    ...{ id: 'subject-1', quiz: ID, on: 'subject', mail: 'analysis' },
    b: { de: 'Da ist es eng: {bottleneck}', en: 'The narrow place: {bottleneck}' },
  };
  const isB = (product: Product, email: string) =>
    product.provider.to(email).at(-1)?.subject.startsWith('Da ist es eng:');

  /** Leads until both variants have gone out. */
  const both = async (product: Product, more: Record<string, string> = {}) => {
    const found = new Map<boolean, string>();
    for (let turn = 0; turn < 40 && found.size < 2; turn++) {
      const email = `person${turn}@example.org`;
      await product.becomeLead(email, more);
      found.set(isB(product, email) === true, email);
    }
    return { a: found.get(false) ?? '', b: found.get(true) ?? '' };
  };

  test('goes to about half of the leads, with its blanks filled, and counts when it is gone', async () => {
    const LEADS = 20; // all of them in one variant, two times in a million
    const product = withOne(SUBJECT);
    const leads = Array.from({ length: LEADS }, (_, at) => `person${at}@example.org`);
    for (const email of leads) await product.becomeLead(email);
    const ofB = leads.filter((email) => isB(product, email));
    expect(ofB.length).toBeGreaterThan(0);
    expect(ofB.length).toBeLessThan(LEADS);
    expect(product.provider.to(ofB[0] ?? '').at(-1)?.subject).toMatch(/^Da ist es eng: [^{}]+$/);
    expect(await counted('a', 'subject-1')).toEqual({ sent: LEADS - ofB.length });
    expect(await counted('b', 'subject-1')).toEqual({ sent: ofB.length });
    expect(await rows("SELECT DISTINCT message FROM mails WHERE step = 'analysis'")).toEqual([{ message: null }]);
    expect(Object.keys(product.provider.accepted[0]?.message ?? {})).not.toContain('trial');
  });

  test('stays the same over retries, also when the experiment is taken out meanwhile', async () => {
    const product = withOne(SUBJECT);
    let subject: string | undefined;
    for (let turn = 0; turn < 40 && !subject; turn++) {
      const email = `person${turn}@example.org`;
      await product.handIn(email);
      await product.deliver();
      product.provider.next('taken-but-silent');
      await product.post(product.linkIn(email, 'confirm'), {});
      await product.deliver();
      const tried = product.provider.attempts.at(-1)?.message.subject;
      if (!tried?.startsWith('Da ist es eng:')) continue;
      subject = tried;
      expect(await counted('b', 'subject-1')).toEqual({}); // nobody knows yet whether it was taken
      const without = openProduct({}, { mailer: product.provider });
      without.time.now = product.time.now + 3_600_000;
      await without.tick();
      expect(product.provider.attempts.at(-1)?.message).toMatchObject({ to: email, subject });
      expect(await counted('b', 'subject-1')).toEqual({ sent: 1 });
    }
    expect(subject).toBeDefined();
  });

  test('counts who books and who withdraws after it, once, and keeps the sums when they are forgotten', async () => {
    const product = withOne(SUBJECT);
    const { a, b } = await both(product, { 'follow-up': 'yes' });
    const sent = { a: await counted('a', 'subject-1'), b: await counted('b', 'subject-1') };
    await book(product, b);
    product.time.now += 2 * DAY;
    await product.tick(); // the first follow-up, with the way out
    for (let twice = 0; twice < 2; twice++) await product.post(product.linkIn(a, 'unsubscribe'), {});
    expect(await counted('a', 'subject-1')).toEqual({ ...sent.a, unsubscribed: 1 });
    expect(await counted('b', 'subject-1')).toEqual({ ...sent.b, booked: 1 });
    for (const { id } of await rows<{ id: string }>('SELECT id FROM leads'))
      await product.app.leads.erase(id, product.time.now);
    expect(await count('experiment_runs')).toBe(0);
    expect(await counted('b', 'subject-1')).toEqual({ ...sent.b, booked: 1 });
  });

  test('counts a mail once that the owner sends again', async () => {
    const product = withOne(SUBJECT);
    await product.becomeLead('kim@example.org');
    const first = product.provider.to('kim@example.org').at(-1)?.subject;
    const [run] = await rows<{ id: string; lead_id: string }>('SELECT id, lead_id FROM runs');
    const desk = await deskOf(product);
    await desk.post(to.deskLeadAct(run?.lead_id ?? '', 'again'), { turn: '1', run: run?.id ?? '' });
    await product.tick();
    const analyses = product.provider.to('kim@example.org').filter(({ subject }) => subject === first);
    expect(analyses).toHaveLength(2);
    expect(await rows('SELECT sum(sent) AS sent FROM experiment_days')).toEqual([{ sent: 1 }]);
  });

  test('counts the confirmations of the mail that asks for one', async () => {
    const product = withOne({ ...SUBJECT, mail: 'confirmation' });
    for (let turn = 0; turn < 6; turn++) await product.becomeLead(`person${turn}@example.org`);
    await product.handIn('nobody@example.org');
    await product.deliver();
    const [a, b] = [await counted('a', 'subject-1'), await counted('b', 'subject-1')];
    expect((a.sent ?? 0) + (b.sent ?? 0)).toBe(7);
    expect((a.confirmed ?? 0) + (b.confirmed ?? 0)).toBe(6);
  });
});

describe('at the desk', () => {
  const sums = (variant: 'a' | 'b', seen: number, asked: number) =>
    rows(
      `INSERT INTO experiment_days (experiment, day, variant, quiz, part, seen, asked) VALUES ('headline-1', ?, ?, '${ID}', 'headline', ?, ?)`,
      Math.floor(MONDAY / DAY) - 10,
      variant,
      seen,
      asked,
    );
  const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

  test('nothing has been tried yet: the page says how, with lines to copy', async () => {
    const html = await (await deskOf(openProduct())).read(routes.deskExperiments);
    expect(html).toContain('Noch kein Versuch');
    expect(html).toMatch(
      /<pre[^>]*><code> {2}experiments: \[\n[\s\S]*on: &#39;headline&#39;|<pre[^>]*><code> {2}experiments: \[\n[\s\S]*on: 'headline'/,
    );
  });

  test('it is too early to say, and how much is missing', async () => {
    const product = withOne({ ...HEADLINE, from: '2026-01-01' });
    await sums('a', 60, 9);
    await sums('b', 60, 12);
    const said = text(await (await deskOf(product)).read(routes.deskExperiments));
    for (const words of ['Noch zu früh.', usual.headline, HEADLINE.b.de, 'noch etwa 40', 'Nicht beim ersten Ausschlag'])
      expect(said).toContain(words);
  });

  test('it is decided, with the difference and how sure it is; viewers see the same', async () => {
    const product = withOne({ ...HEADLINE, from: '2026-01-01', until: '2099-03-31' });
    await sums('a', 400, 40);
    await sums('b', 410, 90);
    for (const address of [undefined, VIEWER]) {
      const said = text(await (await deskOf(product, address)).read(`${routes.deskExperiments}`));
      for (const words of ['B ist besser.', '+12 Prozentpunkte', '> 99,9', 'läuft noch bis 31. März 2099'])
        expect(said).toContain(words);
      expect(said).not.toContain('Noch zu früh');
    }
    expect(await (await deskOf(product)).read(`${routes.deskExperiments}?lang=en`)).toContain('B is better');
  });

  test('one that was taken out of site.config.ts is still there, in numbers', async () => {
    await sums('a', 400, 40);
    await sums('b', 400, 44);
    const said = text(await (await deskOf(openProduct())).read(routes.deskExperiments));
    for (const words of ['Überschrift: headline-1', 'beendet', 'steht nicht mehr in site.config.ts', 'Noch zu früh.'])
      expect(said).toContain(words);
  });
});
