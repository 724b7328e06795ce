import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { routes } from '../../src/routes.ts';
import { pagesOf } from '../bench/desk/pages.ts';
import { deskOf } from './support/desk.ts';
import { type Allowed, goesThrough, listen } from './support/plans.ts';
import { seeded } from './support/seeded.ts';
import { HOUR, MONDAY, openProduct, wipe } from './support/visit.ts';

beforeEach(wipe);
afterEach(() => vi.restoreAllMocks());

const ALLOWED: readonly Allowed[] = [
  {
    sql: /SELECT sent_at, report FROM mails WHERE state = 'sent' ORDER BY sent_at DESC LIMIT 20/,
    why: '20 of an index',
  },
  {
    sql: /SELECT source FROM leads WHERE bottleneck IS NOT NULL ORDER BY created_at DESC LIMIT 2000/,
    why: '2000 of an index',
  },
  {
    sql: /count\(\*\) AS n FROM mails WHERE state = 'parked'/,
    why: 'the index has only those that wait for the owner',
  },
  { sql: /SELECT min\(tag\) FROM lead_tags/, why: 'the first of an index' },
  { sql: /ORDER BY created_at LIMIT 1$/, why: 'the first of an index' },
  { sql: /FROM funnel_summed|UPDATE funnel_summed/, why: 'has one row' },
];

test('no page of the desk goes through all leads, runs, mails or calls', async () => {
  const product = openProduct();
  await seeded({ house: product.house, now: MONDAY, leads: 60 });
  const desk = await deskOf(product);
  const asked = listen();
  const get = async (path: string, fields?: Record<string, string>) => {
    const response = fields ? await desk.post(path, fields) : await desk.get(path);
    return { status: response.status, text: await response.text(), ms: 0, cpu: 0, bytes: 0, queries: 0, rowsRead: 0 };
  };
  const { pages } = await pagesOf({ get });
  expect(pages.length).toBeGreaterThan(40);
  await get(`${routes.deskLeadsExport}?tag=warm&search=a`, { format: 'json' });
  expect(asked.size).toBeGreaterThan(40);
  expect(await goesThrough(asked, ALLOWED)).toEqual([]);
});

test('nor does what is done by itself each hour', async () => {
  const product = openProduct();
  await seeded({ house: product.house, now: MONDAY, leads: 30 });
  product.time.now = MONDAY + 24 * HOUR;
  const asked = listen();
  await product.tick();
  expect(await goesThrough(asked, ALLOWED)).toEqual([]);
});
