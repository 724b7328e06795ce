import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Funnel, Lead, Leads, Problem } from '../../src/desk/api/answers.ts';
import { PROBLEMS, type ProblemCode } from '../../src/desk/api/problems.ts';
import { MOST_LEADS } from '../../src/desk/api/queries.ts';
import { MOST_TOKENS } from '../../src/desk/api/tokens.ts';
import { routes, to } from '../../src/routes.ts';
import { deskOf, OWNER, VIEWER } from './support/desk.ts';
import {
  ANSWERS,
  count,
  DAY,
  hiddenFields,
  ORIGIN,
  openProduct,
  rows,
  SECOND,
  untilRefused,
  wipe,
} from './support/visit.ts';

beforeEach(wipe);

type Product = ReturnType<typeof openProduct>;
type Desk = Awaited<ReturnType<typeof deskOf>>;

const KIM = 'kim@example.org';

/** Fills in the form for a token as its page has it. */
const askForToken = async (desk: Desk, more: Record<string, string> = {}, id?: string) => {
  const html = await desk.read(routes.deskApi);
  const newId = id ?? html.match(/name="id" value="([^"]+)"/)?.[1] ?? '';
  return desk.post(routes.deskApi, { id: newId, name: 'CRM', lifetime: 'year', ...more });
};

const tokenIn = (html: string): string => html.match(/epq_[\w-]{43}/)?.[0] ?? '';

const makeToken = async (product: Product, more: Record<string, string> = {}): Promise<string> =>
  tokenIn(await (await askForToken(await deskOf(product), more)).text());

const ask = (product: Product, path: string, token: string | null, init: RequestInit = {}) =>
  product.app.fetch(
    new Request(new URL(path, ORIGIN), {
      ...init,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...Object.fromEntries(new Headers(init.headers)),
      },
    }),
  );

/** The answer as its schema reads it: nothing that the document does not know. */
const read = async <T>(
  schema: { parse: (value: unknown) => T },
  response: Response | Promise<Response>,
): Promise<T> => {
  const answer = await response;
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  return schema.parse(await answer.json());
};

const problemIn = async (response: Response): Promise<Problem & { code: string }> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return { ...problem, code: problem.type.split('/').at(-1) ?? '' };
};

const audited = async () =>
  (await rows<{ what: string; who: string }>(`SELECT what, who FROM audit WHERE what LIKE 'api-%' ORDER BY id`)).map(
    ({ what }) => what,
  );

/** Many leads, three of them in each millisecond. */
const insertLeads = async (from: number, many: number, more: { quiz?: string; tier?: string; source?: string } = {}) =>
  many > 0 &&
  env.DB.batch(
    Array.from({ length: many }, (_, i) =>
      env.DB.prepare(
        `INSERT INTO leads (id, email, quiz, created_at, bottleneck, tier, source) VALUES (?, ?, ?, ?, 'sales', ?, ?)`,
      ).bind(
        `lead-${String(from + i).padStart(6, '0')}`,
        `p${from + i}@example.org`,
        more.quiz ?? 'business-engpass',
        1_000_000 + Math.floor((from + i) / 3),
        more.tier ?? null,
        more.source ?? null,
      ),
    ),
  );

/** Follows `next` to the end. */
const walk = async (
  product: Product,
  token: string,
  first: string,
  between: () => Promise<unknown> = async () => null,
) => {
  const seen: string[] = [];
  let address: string | null = first;
  while (address !== null) {
    const page: { leads: { id: string }[]; next: string | null } = await read(Leads, ask(product, address, token));
    seen.push(...page.leads.map(({ id }) => id));
    address = page.next;
    await between();
  }
  return seen;
};

describe('a token', () => {
  test('is shown once, kept as a hash, and opens the API; the page says when it was last used', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    const made = await askForToken(desk, { name: 'Meine <CRM>', lifetime: 'quarter' });
    expect(made.status).toBe(200);
    expect(made.headers.get('cache-control')).toBe('no-store');
    const html = await made.text();
    const token = tokenIn(html);
    expect(html).toContain('Zugang für Meine &lt;CRM>');
    const listed = await desk.read(routes.deskApi);
    expect(listed).toContain('Meine &lt;CRM>');
    expect(listed).toContain('Noch nie');
    expect(listed).not.toContain(token);
    const [kept] = await rows('SELECT * FROM api_tokens');
    expect(JSON.stringify(kept)).not.toContain(token.slice(4));
    expect(kept).toMatchObject({ made_by: OWNER, expires_at: product.time.now + 90 * DAY, used_day: null });
    expect(await read(Leads, ask(product, routes.apiLeads, token))).toEqual({ leads: [], next: null });
    expect(await desk.read(routes.deskApi)).toContain('23. November 2026');
    const written = product.cost.rowsWritten;
    await ask(product, routes.apiLeads, token);
    expect(product.cost.rowsWritten).toBe(written); // the day is noted once
  });

  test('is made once, however often its form is sent, and the audit list says by whom', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    const id = 'AbCdEfGhIjKlMnOpQrStUv';
    const answers = await Promise.all([1, 2, 3].map(() => askForToken(desk, {}, id)));
    const shown = await Promise.all(answers.map(async (answer) => tokenIn(await answer.text())));
    expect(shown.filter((token) => token !== '')).toHaveLength(1);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await count('api_tokens')).toBe(1);
    expect(await audited()).toEqual(['api-token-made']);
  });

  test('that is revoked opens nothing any more, from the next request on', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    const token = tokenIn(await (await askForToken(desk)).text());
    const [row] = await rows<{ id: string }>('SELECT id FROM api_tokens');
    expect((await ask(product, routes.apiLeads, token)).status).toBe(200);
    expect((await desk.post(to.deskApiRevoke(row?.id ?? ''))).status).toBe(303);
    const refused = await ask(product, routes.apiLeads, token);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="engpass-quiz", error="invalid_token"');
    expect(await problemIn(refused)).toMatchObject({ status: 401, code: 'token-unknown' });
    expect((await desk.post(to.deskApiRevoke(row?.id ?? ''))).status).toBe(404);
    expect(await audited()).toEqual(['api-token-made', 'api-token-revoked']);
  });

  test.each([
    ['quarter', 90],
    ['year', 365],
  ])('for a %s ends after %i days', async (lifetime, days) => {
    const product = openProduct();
    const token = await makeToken(product, { lifetime });
    product.time.now += days * DAY - 1;
    expect((await ask(product, routes.apiLeads, token)).status).toBe(200);
    product.time.now += 1;
    expect(await problemIn(await ask(product, routes.apiLeads, token))).toMatchObject({ code: 'token-expired' });
  });

  test('without an end is good years later', async () => {
    const product = openProduct();
    const token = await makeToken(product, { lifetime: 'none' });
    product.time.now += 3_000 * DAY;
    expect((await ask(product, routes.apiLeads, token)).status).toBe(200);
  });

  test('ends with the rights of the owner who made it', async () => {
    const token = await makeToken(openProduct());
    const later = openProduct({}, { site: { desk: { owners: ['neu@example.de'], viewers: [OWNER], digest: false } } });
    expect(await problemIn(await ask(later, routes.apiLeads, token))).toMatchObject({
      status: 403,
      code: 'owner-gone',
    });
  });

  test('is made and revoked by owners only; viewers see the list', async () => {
    const product = openProduct();
    await makeToken(product);
    const viewer = await deskOf(product, VIEWER);
    const html = await viewer.read(routes.deskApi);
    expect(html).toContain('CRM');
    expect(html).not.toContain('<form method="post" action="/desk/api');
    const [row] = await rows<{ id: string }>('SELECT id FROM api_tokens');
    expect((await viewer.post(routes.deskApi, { id: 'x'.repeat(22), name: 'x', lifetime: 'none' })).status).toBe(403);
    expect((await viewer.post(to.deskApiRevoke(row?.id ?? ''))).status).toBe(403);
    expect(await count('api_tokens')).toBe(1);
    const stranger = await product.post(routes.deskApi, { id: 'x'.repeat(22), name: 'x', lifetime: 'none' });
    expect(stranger.headers.get('location')).toMatch(/\/desk\/login/);
  });

  test('needs a name, and there are never more than one can look through', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    const nameless = await askForToken(desk, { name: '  \u200b ' });
    expect(nameless.status).toBe(422);
    expect(await nameless.text()).toContain('für welches Programm');
    for (let i = 0; i < MOST_TOKENS; i++) await askForToken(desk, { name: `Programm ${i}` });
    const last = await askForToken(desk, { name: 'Eins zu viel' });
    expect(last.status).toBe(409);
    expect(await last.text()).toContain('Mehr als 20');
    expect(await count('api_tokens')).toBe(MOST_TOKENS);
  });

  test('is the last that fits for one of two that ask at once', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    for (let i = 1; i < MOST_TOKENS; i++) await askForToken(desk, { name: `Programm ${i}` });
    const answers = await Promise.all(
      ['AbCdEfGhIjKlMnOpQrStUv', 'BbCdEfGhIjKlMnOpQrStUv'].map((id) => askForToken(desk, {}, id)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect([await count('api_tokens'), (await audited()).length]).toEqual([MOST_TOKENS, MOST_TOKENS]);
  });

  test('that is revoked twice at once is revoked once', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    await askForToken(desk);
    const [row] = await rows<{ id: string }>('SELECT id FROM api_tokens');
    const answers = await Promise.all([1, 2].map(() => desk.post(to.deskApiRevoke(row?.id ?? ''))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404]);
    expect(await audited()).toEqual(['api-token-made', 'api-token-revoked']);
  });

  test('is written with its line in the audit list, or not at all', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    product.faults.batches = 1;
    expect((await askForToken(desk)).status).toBe(500);
    expect([await count('api_tokens'), await audited()]).toEqual([0, []]);
  });
});

describe('leads', () => {
  test('say what the owner’s file says, word for word, one by one too', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'yes', 'first-name': 'Kim' });
    const desk = await deskOf(product);
    const [row] = await rows<{ id: string }>('SELECT id FROM leads');
    const id = row?.id ?? '';
    await desk.post(to.deskLeadAct(id, 'tag'), { tag: 'VIP' });
    const token = await makeToken(product);
    const [exported] = await (await desk.post(routes.deskLeadsExport, { format: 'json' })).json<unknown[]>();
    const { leads } = await read(Leads, ask(product, routes.apiLeads, token));
    expect(leads).toEqual([exported]);
    expect(leads[0]).toMatchObject({ id, email: KIM, firstName: 'Kim', state: 'confirmed', tags: ['VIP'] });
    expect(await read(Lead, ask(product, `${routes.apiLeads}/${id}`, token))).toEqual(exported);
    expect(await problemIn(await ask(product, `${routes.apiLeads}/nobody`, token))).toMatchObject({
      status: 404,
      code: 'lead-unknown',
    });
  });

  test('are chosen as at the desk, and by when they came', async () => {
    const product = openProduct();
    const token = await makeToken(product);
    await insertLeads(0, 6, { source: 'linkedin' });
    await insertLeads(6, 3, { quiz: 'kunden-springen-ab', tier: 'tight' });
    await rows(`INSERT INTO lead_tags (lead_id, tag) VALUES ('lead-000002', 'VIP')`);
    const found = async (query: string) => (await walk(product, token, `${routes.apiLeads}?${query}`)).length;
    expect(await found('')).toBe(9);
    expect(await found('quiz=kunden-springen-ab')).toBe(3);
    expect(await found('source=linkedin')).toBe(6);
    expect(await found('tier=tight')).toBe(3);
    expect(await found('bottleneck=sales&state=unconfirmed')).toBe(9);
    expect(await found('state=booked')).toBe(0);
    expect(await found('tag=VIP')).toBe(1);
    expect(await found('tag=VIP&source=linkedin&limit=1')).toBe(1);
    expect(await found(`since=${encodeURIComponent(new Date(1_000_001).toISOString())}`)).toBe(6);
    expect(await found('since=1970-01-01T01:16:40.002%2B01:00')).toBe(3);
    expect(await found('since=1970-01-02')).toBe(0);
  });

  test('come page by page, each once, whatever the size of a page and whoever comes meanwhile', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 3, max: MOST_LEADS }),
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
        async (many, limit, arrivals) => {
          await rows('DELETE FROM leads');
          const token = tokenIn(await (await askForToken(desk)).text()); // each may ask 60 times
          await insertLeads(0, many);
          let newcomer = many;
          const seen = await walk(product, token, `${routes.apiLeads}?limit=${limit}`, async () => {
            const coming = arrivals.pop() ?? 0;
            await insertLeads(newcomer, coming);
            newcomer += coming;
          });
          const all = Array.from({ length: many }, (_, i) => `lead-${String(i).padStart(6, '0')}`).reverse();
          expect(seen).toEqual(all);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('cost few queries, and never more than a page of rows', async () => {
    const product = openProduct();
    const token = await makeToken(product);
    await insertLeads(0, MOST_LEADS + 50);
    await ask(product, routes.apiLeads, token);
    const { queries, rowsRead } = product.cost;
    const { leads, next } = await read(Leads, ask(product, `${routes.apiLeads}?limit=${MOST_LEADS}`, token));
    expect(leads).toHaveLength(MOST_LEADS);
    expect(next).toMatch(/limit=200&cursor=/);
    expect(product.cost.queries - queries).toBeLessThanOrEqual(3);
    expect(product.cost.rowsRead - rowsRead).toBeLessThan(5 * MOST_LEADS);
  });
});

describe('the funnel', () => {
  const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
  const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1';
  const QUIZ = '/q/business-engpass';

  /** A request as a person's browser sends it; done once it has been counted too. */
  const visit = async (product: Product, path: string, agent: string): Promise<Response> => {
    const context = createExecutionContext();
    const request = new Request(new URL(path, ORIGIN), { headers: { 'user-agent': agent } });
    const response = await product.app.fetch(request, env, context);
    await waitOnExecutionContext(context);
    return response;
  };

  /** Somebody who looks at the quiz, and asks for the analysis or not, and confirms or not. */
  const come = async (product: Product, { source, phone, email, confirms }: Visitor & { email: string }) => {
    const agent = phone ? PHONE : BROWSER;
    await visit(product, `${QUIZ}?source=${source}`, agent);
    if (email === '') return;
    const form = hiddenFields(await (await visit(product, `${QUIZ}?${ANSWERS}&source=${source}`, agent)).text());
    product.time.now += 10 * SECOND;
    form.set('email', email);
    await product.post(QUIZ, form, { 'user-agent': agent });
    await product.deliver();
    if (confirms) await product.post(product.linkIn(email, 'confirm'), {});
  };

  type Visitor = { source: string; phone: boolean; confirms: boolean };

  const shownIn = (html: string): number[] =>
    [...html.matchAll(/<tr[^>]*><th scope="row">[^<]*<\/th><td[^>]*>([\d.]+)<\/td>/g)]
      .slice(0, 8)
      .map(([, number]) => Number(number?.replaceAll('.', '')));

  test('tells what the desk shows, and that is what happened', async () => {
    let person = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            source: fc.constantFrom('artikel', 'brief'),
            phone: fc.boolean(),
            asks: fc.boolean(),
            confirms: fc.boolean(),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.constantFrom('', '&source=artikel', '&device=phone', '&source=brief&device=desktop'),
        async (visitors, chosen) => {
          await wipe();
          const product = openProduct();
          const token = await makeToken(product);
          for (const visitor of visitors)
            await come(product, { ...visitor, email: visitor.asks ? `person${person++}@example.org` : '' });
          const among = visitors.filter(
            ({ source, phone }) =>
              (!chosen.includes('source') || chosen.includes(source)) &&
              (!chosen.includes('device') || chosen.includes(phone ? 'phone' : 'desktop')),
          );
          const asked = among.filter(({ asks }) => asks);
          const query = `days=7&quiz=business-engpass${chosen}`;
          const {
            steps,
            bottlenecks,
            from,
            to: until,
          } = await read(Funnel, ask(product, `${routes.apiFunnel}?${query}`, token));
          const counts = Object.fromEntries(steps.map(({ step, count: number }) => [step, number]));
          expect(counts).toMatchObject({
            seen: among.length,
            asked: asked.length,
            confirmed: asked.filter(({ confirms }) => confirms).length,
            client: 0,
          });
          expect(bottlenecks.reduce((sum, { count: number }) => sum + number, 0)).toBe(asked.length);
          expect([from, until]).toEqual(['2026-11-17', '2026-11-23']);
          const html = await (await deskOf(product)).read(`${routes.deskFunnel}?${query}`);
          const [first] = steps;
          if (first && first.count > 0) expect(shownIn(html)).toEqual(steps.map(({ count: number }) => number));
          for (const { share } of steps)
            if (share) expect(share.low <= share.share && share.share <= share.high).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('is asked about any period, of the quiz that the start page offers if none is named', async () => {
    const product = openProduct();
    const token = await makeToken(product);
    await come(product, { source: 'artikel', phone: false, confirms: true, email: KIM });
    const funnel = (query: string) => read(Funnel, ask(product, `${routes.apiFunnel}?${query}`, token));
    const usual = await funnel('');
    expect(usual).toMatchObject({ quiz: 'business-engpass', from: '2026-10-25', to: '2026-11-23', device: null });
    expect(usual.questions.length).toBeGreaterThan(10);
    expect((await funnel('from=2026-11-23&to=2026-11-23')).steps).toEqual(usual.steps);
    expect((await funnel('from=2026-11-01&to=2026-11-22')).steps[0]).toEqual({ step: 'seen', count: 0, share: null });
    expect((await funnel('quiz=kunden-springen-ab')).steps[0]?.count).toBe(0);
    expect((await funnel('source=-')).steps[0]?.count).toBe(0);
    expect((await funnel('version=none')).steps[0]?.count).toBe(0);
  });

  test('costs few queries', async () => {
    const product = openProduct();
    const token = await makeToken(product);
    const before = product.cost.queries;
    await ask(product, `${routes.apiFunnel}?days=90`, token);
    expect(product.cost.queries - before).toBeLessThanOrEqual(10);
  });
});

describe('what is asked wrongly is told what to do next', () => {
  const GOOD = Symbol('a token that is good');
  test.each<[string, string, string | null | typeof GOOD, ProblemCode, string[]?]>([
    ['without a token', routes.apiLeads, null, 'token-missing'],
    ['with something that is no token', routes.apiLeads, 'x', 'token-unknown'],
    ['with a token that nobody made', routes.apiLeads, `epq_${'A'.repeat(43)}`, 'token-unknown'],
    ['at an address where nothing is', `${routes.api}/mails`, GOOD, 'path-unknown'],
    ['for too many', `${routes.apiLeads}?limit=201`, GOOD, 'parameters-wrong', ['limit']],
    ['for none', `${routes.apiLeads}?limit=0`, GOOD, 'parameters-wrong', ['limit']],
    ['for half a lead', `${routes.apiLeads}?limit=1.5`, GOOD, 'parameters-wrong', ['limit']],
    ['with a misspelt name', `${routes.apiLeads}?stat=booked`, GOOD, 'parameters-wrong', ['stat']],
    ['with a name twice', `${routes.apiLeads}?quiz=a&quiz=b`, GOOD, 'parameters-wrong', ['quiz']],
    ['for a state that is none', `${routes.apiLeads}?state=x&tier=`, GOOD, 'parameters-wrong', ['tier', 'state']],
    ['for a day that is none', `${routes.apiLeads}?since=2026-02-30`, GOOD, 'parameters-wrong', ['since']],
    ['with a cursor of one’s own', `${routes.apiLeads}?cursor=2`, GOOD, 'parameters-wrong', ['cursor']],
    ['for a lead, with a filter', `${routes.apiLeads}/x?quiz=a`, GOOD, 'parameters-wrong', ['quiz']],
    ['for a quiz that is none', `${routes.apiFunnel}?quiz=x`, GOOD, 'parameters-wrong', ['quiz']],
    ['for half a period', `${routes.apiFunnel}?from=2026-11-01`, GOOD, 'parameters-wrong', ['to']],
    ['for two periods', `${routes.apiFunnel}?days=7&from=2026-11-01&to=2026-11-02`, GOOD, 'parameters-wrong', ['days']],
    ['for a period backwards', `${routes.apiFunnel}?from=2026-11-02&to=2026-11-01`, GOOD, 'parameters-wrong', ['from']],
    ['for a century', `${routes.apiFunnel}?from=1926-11-02&to=2026-11-01`, GOOD, 'parameters-wrong', ['from']],
    ['for days nobody counts', `${routes.apiFunnel}?days=8`, GOOD, 'parameters-wrong', ['days']],
  ])('%s', async (_, path, token, code, parameters) => {
    const product = openProduct();
    const shown = token === GOOD ? await makeToken(product) : token;
    const problem = await problemIn(await ask(product, path, shown));
    expect(problem).toMatchObject({ code, status: PROBLEMS[code].status, detail: PROBLEMS[code].detail });
    expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(parameters);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s: nothing is changed here', async (method) => {
    const product = openProduct();
    const response = await ask(product, routes.apiLeads, await makeToken(product), { method });
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(await problemIn(response)).toMatchObject({ status: 405, code: 'read-only' });
  });

  test('a token that asks too often waits, and no other one with it', async () => {
    const product = openProduct();
    const [one, other] = [await makeToken(product, { name: 'A' }), await makeToken(product, { name: 'B' })];
    const { letIn, refusal } = await untilRefused(() => Promise.resolve(ask(product, `${routes.apiLeads}/x`, one)), 70);
    expect(letIn).toBe(60);
    expect(refusal.headers.get('retry-after')).toBe('60');
    expect(await problemIn(refusal)).toMatchObject({ status: 429, code: 'too-many' });
    expect((await ask(product, routes.apiLeads, other)).status).toBe(200);
  });

  test('who tries tokens out is stopped after a minute’s worth', async () => {
    const product = openProduct();
    const guess = (turn: number) =>
      Promise.resolve(
        ask(product, routes.apiLeads, `epq_${String(turn).padStart(43, 'A')}`, {
          headers: { 'cf-connecting-ip': '203.0.113.7' },
        }),
      );
    expect((await untilRefused(guess, 70)).letIn).toBe(60);
  });

  test('what goes wrong here is said without a word about the inside', async () => {
    const product = openProduct();
    const token = await makeToken(product);
    product.faults.query = /FROM leads/;
    const problem = await problemIn(await ask(product, routes.apiLeads, token));
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(problem)).not.toMatch(/SELECT|leads WHERE|D1/);
  });
});

describe('every answer', () => {
  test('is for no cache, no page and no other website, whoever asks', async () => {
    const product = openProduct({}, { site: { embed: { allowedOrigins: ['https://www.example.de'] } } });
    const token = await makeToken(product);
    for (const [path, shown] of [
      [routes.apiLeads, token],
      [routes.apiFunnel, token],
      [routes.apiLeads, null],
      [`${routes.api}/nothing`, token],
    ] as const) {
      const response = await ask(product, path, shown, { headers: { origin: 'https://www.example.de' } });
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('has a head without a body', async () => {
    const product = openProduct();
    const response = await ask(product, routes.apiLeads, await makeToken(product), { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('opens nothing to who is signed in at the desk and has no token', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    expect((await desk.get(routes.apiLeads)).status).toBe(401);
  });
});
