import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { createFunnel } from '../../src/visit/count/funnel.ts';
import { deskOf } from './support/desk.ts';
import { DAY, MONDAY, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

describe('a search among very many leads', () => {
  const MANY = 20_500; // more than are looked through for one page
  const many = () =>
    rows(
      `INSERT INTO leads (id, email, quiz, created_at, confirmed_at, state, bottleneck, first_name)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})
       SELECT 'lead' || i, 'kim' || i || '@example.org', 'business-engpass', ${MONDAY} - i * 1000, 1, 'confirmed', 'sales',
         iif(i = ${MANY}, 'Ümit', 'Kim') FROM n`,
    );
  const shown = (html: string) => [...html.matchAll(/kim(\d+)@example\.org/g)].map(([, number]) => Number(number));

  test('looks through a part of them and offers to go on, until it has come to the end', async () => {
    await many();
    const desk = await deskOf(openProduct());
    const first = await desk.read(`${routes.deskLeads}?search=Ümit`);
    expect(shown(first)).toEqual([]);
    expect(first).toContain('Bis hierher passt niemand');
    const next = /href="([^"]*before=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await desk.read(next);
    expect(shown(second)).toEqual([MANY]);
    expect(second).not.toContain('Weiter zurück suchen');
  });

  test('finds an address at once, however long ago it came', async () => {
    await many();
    const desk = await deskOf(openProduct());
    for (const typed of [`kim${MANY}@`, `Kim${MANY}@Example.org`]) {
      const html = await desk.read(`${routes.deskLeads}?search=${encodeURIComponent(typed)}`);
      expect(shown(html), typed).toEqual([MANY]);
      expect(html).not.toContain('Weiter zurück suchen');
    }
    expect(shown(await desk.read(`${routes.deskLeads}?search=kim${MANY}%40&state=booked`))).toEqual([]);
  });

  test('takes a word of any length', async () => {
    const desk = await deskOf(openProduct());
    expect((await desk.get(`${routes.deskLeads}?search=${'x'.repeat(90)}`)).status).toBe(200);
  });
});

test('sums of four weeks say what the days say, also of what became of a request months later', async () => {
  const funnel = createFunnel(env.DB, 'Europe/Berlin');
  const today = funnel.dayOf(MONDAY);
  const place = { version: 'v1', lang: 'de', device: 'phone' as const };
  for (let ago = 0; ago < 100; ago++)
    await funnel.add(
      { ...place, quiz: ago % 3 === 0 ? 'two' : 'one', source: ago % 2 === 0 ? 'blog' : null },
      { visit: { seen: 1 + ago, started: 1 }, questions: { 'goal shown': 1 + ago } },
      MONDAY - ago * DAY,
    );
  const askings = fc.record({
    from: fc.integer({ min: today - 110, max: today }),
    days: fc.integer({ min: 1, max: 110 }),
    quiz: fc.constantFrom('one', 'two'),
    source: fc.constantFrom(null, 'blog', ''),
  });
  const asked = fc.sample(askings, { numRuns: 40, seed: 7 }).map(({ from, days, quiz, source }) => {
    const to = Math.min(today, from + days - 1);
    return { from, to, quiz, source, version: null, device: null };
  });
  const readAll = async () => {
    const read = await Promise.all(asked.map((one) => funnel.read(one)));
    return [read, await funnel.readVisits(asked), await Promise.all(asked.map((one) => funnel.choices(one)))];
  };
  const days = await readAll();
  await funnel.sumUp(MONDAY);
  expect((await rows('SELECT count(*) AS n FROM funnel_day_sums'))[0]).not.toEqual({ n: 0 });
  expect(await readAll()).toEqual(days);

  // A request of three months ago leads to a call now.
  const visit = { ...place, quiz: 'one', source: 'blog', bottleneck: 'sales', churn: null, trial: null };
  const about = { email: 'kim@example.org', addressKey: 'key' };
  const captured = { type: 'captured' as const, runId: 'run', leadId: 'lead', expiresAt: MONDAY, visit };
  await env.DB.batch([...funnel.react({ ...captured, ...about, at: MONDAY - 92 * DAY }).statements]);
  const confirmed = { type: 'confirmed' as const, runId: 'run', leadId: 'lead', followUps: false };
  await env.DB.batch([...funnel.react({ ...confirmed, ...about, at: MONDAY }).statements]);
  const later = await readAll();
  await rows('DELETE FROM funnel_day_sums');
  await rows('DELETE FROM funnel_question_sums');
  await rows('UPDATE funnel_summed SET until = 0');
  expect(later).toEqual(await readAll());
  expect(later).not.toEqual(days);
});
