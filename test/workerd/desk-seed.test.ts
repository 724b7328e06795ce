import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import { createFunnel } from '../../src/visit/count/funnel.ts';
import { pagesOf } from '../bench/desk/pages.ts';
import { deskOf } from './support/desk.ts';
import { makeUp, seeded } from './support/seeded.ts';
import { count, DAY, HOUR, MONDAY, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const LEADS = 180;

/** One number of one query. */
const number = async (sql: string): Promise<number> => (await rows<{ n: number }>(`SELECT ${sql} AS n`))[0]?.n ?? 0;

test('made-up leads are what the product would have written, and every page of the desk shows them', async () => {
  const product = openProduct();
  await seeded({ house: product.house, now: MONDAY, leads: LEADS });
  expect(await count('leads')).toBe(LEADS);

  // Each lead stands where its runs, consents and calls say.
  const states = 'SELECT id, state, run_id, bottleneck, tier, first_name, source FROM leads ORDER BY id';
  const before = await rows(states);
  await rows('UPDATE leads SET confirmed_at = confirmed_at');
  expect(await rows(states)).toEqual(before);
  expect(await number(`(SELECT count(DISTINCT state) FROM leads)`)).toBe(4);
  expect(
    await number(`(SELECT count(*) FROM leads LEFT JOIN runs ON runs.id = leads.run_id
    WHERE runs.bottleneck IS NOT leads.bottleneck OR (runs.confirmed_at IS NULL) <> (leads.confirmed_at IS NULL))`),
  ).toBe(0);
  expect(
    await number(
      `(SELECT count(*) FROM runs WHERE 2 <> (SELECT count(*) FROM consents WHERE run_id = runs.id AND event = 'declared'))`,
    ),
  ).toBe(0);
  expect(
    await number(
      `(SELECT count(*) FROM runs WHERE (confirmed_at IS NOT NULL) <> EXISTS (SELECT 1 FROM mails WHERE run_id = runs.id AND step = 'analysis'))`,
    ),
  ).toBe(0);

  // No mail waits that should be gone, or that must not go.
  expect(await number(`(SELECT count(*) FROM mails WHERE state = 'planned' AND due_at < ${MONDAY - 2 * 60_000})`)).toBe(
    0,
  );
  expect(
    await number(
      `(SELECT count(*) FROM mails JOIN suppressions ON address = address_key AND rank = 3 WHERE state = 'planned')`,
    ),
  ).toBe(0);
  for (const state of ['planned', 'sent', 'stopped', 'parked'])
    expect(await number(`(SELECT count(*) FROM mails WHERE state = '${state}')`), state).toBeGreaterThan(0);

  // Nothing is in the way of what the product does by itself.
  await product.tick();
  expect(await count('leads')).toBe(LEADS);
  const sent = product.provider.accepted.length;
  expect(sent).toBeLessThan(5); // what happened to be due in these very seconds

  const desk = await deskOf(product);
  const visitor = {
    get: async (path: string) => {
      const response = await desk.get(path);
      const text = await response.text();
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      return { status: response.status, text, ms: 0, cpu: 0, bytes: 0, queries: 0, rowsRead: 0 };
    },
  };
  const { pages, left } = await pagesOf(visitor);
  const names = pages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['desk', 'deskFunnel', 'deskCalls', 'deskSheet', 'deskLeads', 'deskLead']),
  );
  expect(names).toEqual(
    expect.arrayContaining(['deskProof', 'deskMails', 'deskAudit', 'deskRetention', 'deskAccount']),
  );
  expect(left).not.toContain('deskPreview');
});

test('the numbers of the funnel are those of the made-up leads', async () => {
  const { house } = openProduct();
  await seeded({ house, now: MONDAY, leads: LEADS });
  const funnel = createFunnel(env.DB, 'Europe/Berlin');
  const sums: Record<string, number> = {};
  for (const quiz of ['business-engpass', 'kunden-springen-ab']) {
    const today = funnel.dayOf(MONDAY);
    const asked = { from: today - 729, to: today, quiz, version: null, device: null, source: null };
    const { visits, questions } = await funnel.read(asked);
    for (const [name, value] of Object.entries(visits)) sums[name] = (sums[name] ?? 0) + value;
    for (const [name, value] of Object.entries(questions))
      if (name.endsWith(' answered'))
        expect(value, name).toBeLessThanOrEqual(questions[name.replace(' answered', ' shown')] ?? 0);
  }
  const { seen = 0, started = 0, finished = 0, asked = 0, confirmed = 0, booked = 0, held = 0, client = 0 } = sums;
  expect(confirmed).toBe(await number('(SELECT count(*) FROM runs WHERE confirmed_at IS NOT NULL)'));
  expect(booked).toBe(await count('bookings'));
  expect(held).toBe(await number(`(SELECT count(*) FROM bookings WHERE outcome IN ('held', 'client'))`));
  expect(client).toBe(await number(`(SELECT count(*) FROM bookings WHERE outcome = 'client')`));
  expect(client).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(await count('runs')); // some never confirmed and are forgotten
  expect([seen, started, finished, asked, confirmed, booked, held, client]).toEqual(
    [seen, started, finished, asked, confirmed, booked, held, client].toSorted((a, b) => b - a),
  );
});

test('the same seed makes up the same leads, another one others', async () => {
  const { house } = openProduct();
  const made = async (seed: number) => {
    const all: unknown[] = [];
    await makeUp({ house, now: MONDAY + 5 * HOUR + DAY, leads: 30, seed }, (table, row) => all.push([table, row]));
    return JSON.stringify(all);
  };
  const first = await made(7);
  expect(await made(7)).toBe(first);
  expect(await made(8)).not.toBe(first);
});
