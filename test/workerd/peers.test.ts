import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import migration from '../../migrations/0014_peers.sql?raw';
import { toParams } from '../../quiz/engine/answers.ts';
import { next } from '../../quiz/engine/path.ts';
import { quizzes } from '../../quiz/index.ts';
import { spreadOf } from '../../src/leads/peers/spread.ts';
import { routes, to } from '../../src/routes.ts';
import { deskOf } from './support/desk.ts';
import { ANSWERS, count, DAY, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

type Product = ReturnType<typeof openProduct>;

const questions = quizzes['business-engpass']?.model.questions ?? [];

/** Who takes the same place among the options everywhere, as far as there are so many. */
const answersAt = (place: number): URLSearchParams => {
  const answers: Record<string, readonly string[]> = {};
  for (let open = next(questions, answers); open; open = next(questions, answers))
    answers[open.id] = [open.options[Math.min(place, open.options.length - 1)]?.id ?? ''];
  return toParams(questions, answers);
};
const KINDS = [ANSWERS, answersAt(1), answersAt(2), answersAt(3)];

const addressOf = (lead: number) => `person${lead}@example.org`;

/** People who ask for the analysis and confirm, one by one: each call is one of them, and tells where theirs stands. */
const crowdOf = (product: Product) => {
  const forms = new Map<number, URLSearchParams>(); // four forms that are filled in again and again
  return async (lead: number): Promise<string> => {
    const kind = lead % KINDS.length;
    const form = forms.get(kind) ?? (await product.openForm(KINDS[kind]));
    forms.set(kind, form);
    await product.post('/q/business-engpass', new URLSearchParams([...form, ['email', addressOf(lead)]]));
    await product.deliver();
    const confirmed = await product.post(product.linkIn(addressOf(lead), 'confirm'), {});
    product.queue.held.splice(0); // nobody waits for the mail with the analysis
    return confirmed.headers.get('location') ?? '';
  };
};

/** The comparison on a page; null where there is none. */
const comparedOn = async (product: Product, analysis: string, lang = 'de'): Promise<string | null> => {
  const html = await (await product.get(`${analysis}?lang=${lang}`)).text();
  return /<div class="peers">.*?<\/div>/s.exec(html)?.[0] ?? null;
};

/** All that has been counted, shown or not: how many results, and by area and bin. */
const counted = async () => ({
  results: (await rows<{ n: number }>('SELECT coalesce(sum(results), 0) AS n FROM peers'))[0]?.n,
  counts: await rows('SELECT key, sum(value) AS n FROM peers, json_each(counts) GROUP BY key ORDER BY key'),
});

describe('the comparison with others', () => {
  test('begins with the fiftieth result, goes on by tens, and outlives the erased', { timeout: 60_000 }, async () => {
    const product = openProduct();
    const confirm = crowdOf(product);
    const first = await confirm(0);
    const [person] = await rows<{ id: string }>('SELECT id FROM leads');
    const seen = new Map<number, string | null>();
    for (let lead = 1; lead < 60; lead++) {
      product.time.now += 1_000;
      await confirm(lead);
      if (lead < 48) continue;
      seen.set(lead + 1, await comparedOn(product, first));
      if (lead > 49) continue;
      const many = lead === 49;
      const desk = await deskOf(product);
      const [ofLead, funnel] = [await desk.read(to.deskLead(person?.id ?? '')), await desk.read(routes.deskFunnel)];
      expect(/desk-standing">(höher|niedriger|etwa)/.test(ofLead)).toBe(many);
      expect(funnel).toContain(many ? 'von 50 bestätigten Ergebnissen' : 'Eins fehlt noch');
      expect(funnel.includes('<th scope="col">Unteres Viertel bis</th>')).toBe(many);
    }
    const desk = await deskOf(product);
    expect(await desk.read(`${routes.deskFunnel}?lang=en`)).toContain('of 60 confirmed results');
    expect(await desk.read(`${routes.deskFunnel}?quiz=kunden-springen-ab`)).toContain('50 fehlen noch');
    expect(seen.get(49)).toBeNull();
    expect(seen.get(50)).toContain('Neben 50 Ergebnissen aus dem November 2026');
    expect(seen.get(60)).toContain('Neben 60 Ergebnissen aus dem November 2026');
    expect(await comparedOn(product, first, 'en')).toBe(seen.get(60)); // in the language of its own quiz
    for (const [results, view] of seen)
      expect(view, `with ${results} results`).toBe(results < 50 ? null : seen.get(results < 60 ? 50 : 60));

    const profiles = await rows<{ profile: string }>('SELECT profile FROM runs ORDER BY created_at');
    const healths = profiles.map(({ profile }) => JSON.parse(profile).areas[0].health as number);
    const own = healths[0] ?? 0;
    const most = (of: (one: number) => boolean) => 5 * Math.round((100 * healths.filter(of).length) / 60 / 5);
    const [, side, said] = /Ihr Wert \d+: (höher|niedriger) als bei etwa (\d+)/.exec(seen.get(60) ?? '') ?? [];
    expect(Number(said)).toBe(side === 'höher' ? most((one) => one < own - 2) : most((one) => one > own + 2));

    const before = await counted();
    const leads = await rows<{ id: string }>('SELECT id FROM leads WHERE email <> ?', addressOf(0));
    for (const { id } of leads) await product.app.leads.erase(id, product.time.now);
    expect(await count('leads')).toBe(1);
    expect(await counted()).toEqual(before);
    expect(await comparedOn(product, first)).toBe(seen.get(60));
    product.time.now += 500 * DAY;
    expect(await comparedOn(product, first)).toBeNull(); // all of it is too old
  });
});

test('the element is told of it too, once the address is confirmed', async () => {
  const product = openProduct();
  const sent = (await product.handIn(addressOf(0))).headers.get('location') ?? '';
  await product.deliver();
  await product.post(product.linkIn(addressOf(0), 'confirm'), {});
  const told = async () => (await product.get(sent, { accept: 'application/json' })).json<{ peers: unknown }>();
  expect((await told()).peers).toBeNull();
  await rows(`UPDATE peers SET results = 90, quarter = ${2026 * 4 + 3}`);
  expect((await told()).peers).toMatchObject({ results: 90, since: 'November 2026', until: 'November 2026' });
});

describe('a result counts once', () => {
  test('by the first that its address has confirmed, however often the button is pressed', async () => {
    const product = openProduct();
    await product.handIn(addressOf(0));
    await product.deliver();
    const link = product.linkIn(addressOf(0), 'confirm');
    await Promise.all([product.post(link, {}), product.post(link, {}), product.post(link, {})]);
    const once = await counted();
    expect(once.results).toBe(1);
    expect(once.counts.map(({ n }) => n)).toEqual(Array.from({ length: 6 }, () => 1));

    product.time.now += DAY;
    await product.handIn(addressOf(0), {}, KINDS[2]);
    await product.deliver();
    await product.post(product.linkIn(addressOf(0), 'confirm'), {});
    expect(await counted()).toEqual(once);
    await product.handIn(addressOf(1)); // who never confirms
    expect(await counted()).toEqual(once);
  });

  test('whatever breaks between the press and the answer', async () => {
    const product = openProduct();
    for (const fault of ['batches', 'answers'] as const) {
      const lead = fault === 'batches' ? 0 : 1;
      await product.handIn(addressOf(lead));
      await product.deliver();
      const link = product.linkIn(addressOf(lead), 'confirm');
      product.faults[fault] = 1;
      expect((await product.post(link, {})).status).toBe(500);
      expect((await counted()).results).toBe(lead + (fault === 'answers' ? 1 : 0));
      await product.post(link, {});
      expect((await counted()).results).toBe(lead + 1);
    }
  });

  test('for two more rows with every tenth than without', async () => {
    const { time } = openProduct();
    const written: number[] = [];
    for (let lead = 0; lead < 11; lead++) {
      const results = await env.DB.batch(confirmedLead(lead, time.now));
      written.push(results.reduce((sum, { meta }) => sum + meta.rows_written, 0));
    }
    const [usual = 0] = written;
    expect(written.map((one) => one - usual)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
    expect((await spreadOf(env.DB, MODEL, 'de', time.now)).missing).toBe(39);
  });

  test('also when it was confirmed before anything was compared: the migration counts the same', async () => {
    const product = openProduct();
    const confirm = crowdOf(product);
    for (let lead = 0; lead < 12; lead++) await confirm(lead);
    product.time.now += DAY;
    await product.handIn(addressOf(3)); // again
    await product.deliver();
    await product.post(product.linkIn(addressOf(3), 'confirm'), {});
    const now = await counted();
    await rows('DELETE FROM peers');
    await rows(migration.slice(migration.indexOf('INSERT INTO peers'), migration.indexOf('-- From now on')));
    expect(await counted()).toEqual(now);
    expect(await rows('SELECT quarter, results FROM peers')).toEqual([{ quarter: 2026 * 4 + 3, results: 12 }]);
  });
});

const MODEL = { model: { id: 'q', areas: ['a', 'b'] }, version: 'v' };

/** A lead that has confirmed its run, straight into the database. */
const confirmedLead = (lead: number, at: number): D1PreparedStatement[] => {
  const profile = JSON.stringify({ areas: ['a', 'b'].map((id, i) => ({ id, health: (lead * 7 + i * 13) % 101 })) });
  const [run, own] = [`run${lead}`, `lead${lead}`];
  return [
    env.DB.prepare(`INSERT INTO leads (id, email, quiz, created_at) VALUES (?1, ?1, 'q', ?2)`).bind(own, at),
    env.DB.prepare(
      `INSERT INTO runs (id, lead_id, version, lang, answers, profile, bottleneck, created_at)
       VALUES (?, ?, 'v', 'de', '{}', ?, 'a', ?)`,
    ).bind(run, own, profile, at),
    env.DB.prepare('UPDATE runs SET confirmed_at = ? WHERE id = ?').bind(at, run),
    env.DB.prepare('UPDATE leads SET confirmed_at = ? WHERE id = ?').bind(at, own),
  ];
};

describe('single people', () => {
  test('cannot be told by comparing two views, whatever time passes between results', { timeout: 60_000 }, async () => {
    const weeks = fc.array(
      fc.record({ results: fc.integer({ min: 0, max: 25 }), days: fc.integer({ min: 0, max: 120 }) }),
      {
        minLength: 3,
        maxLength: 8,
      },
    );
    await fc.assert(
      fc.asyncProperty(weeks, async (life) => {
        await wipe();
        let now = Date.UTC(2026, 0, 15);
        let all = 0;
        let before = await spreadOf(env.DB, MODEL, 'de', now);
        let shown = new Map<number, number>();
        for (const { results, days } of life) {
          now += days * DAY;
          const come = Array.from({ length: results }, (_, n) => all + n);
          if (results > 0) await env.DB.batch(come.flatMap((lead) => confirmedLead(lead, now)));
          all += results;
          const view = await spreadOf(env.DB, MODEL, 'de', now);
          expect(view.results % 10).toBe(0);
          expect(view.areas.length > 0).toBe(view.results >= 50);
          // What has come to a quarter, or gone with it, is ten results or more.
          const quarters = await rows<{ quarter: number; results: number }>(
            'SELECT quarter, results FROM peers WHERE quarter > 0',
          );
          const next = new Map(quarters.map((one) => [one.quarter, one.results]));
          for (const [quarter, count] of next) expect((count - (shown.get(quarter) ?? 0)) % 10).toBe(0);
          if (view.results !== before.results)
            expect(Math.abs(view.results - before.results)).toBeGreaterThanOrEqual(10);
          [before, shown] = [view, next];
        }
        expect((await counted()).results).toBe(all);
      }),
      { numRuns: 8 },
    );
  });
});
