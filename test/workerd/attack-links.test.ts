import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTokens, type Purpose } from '../../src/lib/tokens.ts';
import { routes } from '../../src/routes.ts';
import { grammar } from '../fuzz/grammar.ts';
import type { RouteName } from '../fuzz/rule.ts';
import { deskOf } from './support/desk.ts';
import { DAY, MONDAY, openProduct, rows, wipe } from './support/visit.ts';

afterAll(wipe);

const NAMES = Object.keys(routes) as RouteName[];

/** Every route with a token in its path, and what that token is for. */
const DOORS = NAMES.flatMap((name) => {
  const purpose = grammar[name]?.token;
  return purpose === undefined ? [] : [[name, purpose] as const];
});

const PURPOSES: readonly Purpose[] = [...new Set(DOORS.map(([, purpose]) => purpose)), 'form', 'desk'];

const tokens = createTokens(env.TOKEN_SECRET);
const forger = createTokens('another secret of thirty-two letters');

const pathOf = (route: RouteName, token: string) =>
  routes[route].replace(':token', token).replace(':quiz', 'business-engpass');

/** What no answer to a bad link may hold. */
const KIM = { email: 'kim@example.org', name: 'Kimgeheim' };

const lead = async () => {
  await wipe();
  const product = openProduct();
  await product.becomeLead(KIM.email, { 'first-name': KIM.name, 'follow-up': 'yes' });
  const [run] = await rows<{ id: string }>('SELECT id FROM runs');
  return { product, run: run?.id ?? '', key: await tokens.keyOf(KIM.email) };
};

const traces = async () =>
  JSON.stringify(
    await Promise.all(['leads', 'runs', 'consents', 'suppressions'].map((table) => rows(`SELECT * FROM ${table}`))),
  );

describe('a link that is none', () => {
  let known: Awaited<ReturnType<typeof lead>>;
  beforeAll(async () => {
    known = await lead();
  });

  test('every route with a token is among those that are tried', () => {
    const tokened = NAMES.filter((name) => routes[name].includes(':token') && !routes[name].startsWith('/desk/api'));
    expect(DOORS.map(([name]) => name).toSorted()).toEqual(tokened.toSorted());
  });

  test.each(DOORS)(
    'for %s, made for anything else or by anybody else, shows nothing and does nothing',
    async (route, own) => {
      const { product, run, key } = known;
      const before = await traces();
      const bad = [
        ...(await Promise.all(
          PURPOSES.filter((purpose) => purpose !== own).flatMap((purpose) =>
            [run, key, key + run].map((subject) => tokens.sign(purpose, subject)),
          ),
        )),
        ...(await Promise.all([run, key, key + run].map((subject) => forger.sign(own, subject)))),
        ...(await Promise.all([run, key, key + run].map((subject) => tokens.sign(own, subject, MONDAY - DAY)))),
        (await tokens.sign(own, run)).slice(0, -1),
        (await tokens.sign(own, run)).replace('.0.', '.1.'),
        (await tokens.sign(own, run, MONDAY - DAY)).replace(/\.[0-9a-z]+\./, '.0.'),
      ];
      for (const token of bad)
        for (const method of ['get', 'post'] as const) {
          const path = pathOf(route, token);
          const response = method === 'get' ? await product.get(path) : await product.post(path, { wish: 'withdraw' });
          const text = await response.text();
          // A confirmed lead's old link leads on to the analysis; one to the own data, to where a new one is had.
          const late = response.status === 303 && token.split('.')[1] !== '0';
          expect([late ? 404 : response.status, path]).toEqual([
            expect.toSatisfy((status) => [403, 404, 410].includes(status)),
            path,
          ]);
          if (late) expect(response.headers.get('location')).toMatch(own === 'me' ? /^\/me\?/ : /^\/analysis\//);
          expect(text).not.toContain(KIM.email);
          expect(text).not.toContain(KIM.name);
        }
      expect(await traces()).toBe(before);
    },
    60_000,
  );
});

describe('the desk without a key', () => {
  const deskRoutes = NAMES.filter(
    (name) => routes[name].startsWith('/desk') && !['deskLogin', 'deskSent', 'deskLink'].includes(name),
  );

  test.each(['nobody', 'a forged cookie', 'a token for another door', 'a viewer'] as const)(
    '%s changes nothing',
    async (who) => {
      const { product, run } = await lead();
      const desk = await deskOf(product, 'jonas@example.de');
      const [person] = await rows<{ id: string }>('SELECT id FROM leads');
      const before = await traces();
      const cookie = {
        nobody: '',
        'a forged cookie': `desk=${await forger.sign('desk', run)}`,
        'a token for another door': `desk=${await tokens.sign('analysis', run)}`,
        'a viewer': '',
      }[who];
      for (const name of deskRoutes) {
        if (name.includes('SignOut')) continue;
        const path = routes[name].replaceAll(':act', 'erase').replace(/:\w+/g, person?.id ?? 'x');
        const response =
          who === 'a viewer'
            ? await desk.post(path, { sure: 'yes', format: 'csv' })
            : await product.post(path, { sure: 'yes', format: 'csv' }, cookie ? { cookie } : {});
        expect([name, response.status]).toEqual([name, who === 'a viewer' ? 403 : 303]);
        if (who !== 'a viewer') expect(response.headers.get('location')).toMatch(/^\/desk\/login/);
      }
      expect(await traces()).toBe(before);
    },
  );
});

test('what is wrong with a link is not written into the log', async () => {
  const said: string[] = [];
  const spies = (['error', 'warn', 'info'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((line) => void said.push(String(line))),
  );
  const { product, run } = await lead();
  for (const [route, purpose] of DOORS) await product.get(pathOf(route, await forger.sign(purpose, run)));
  for (const spy of spies) spy.mockRestore();
  expect(said.filter((line) => line.includes(run) || line.includes(KIM.email))).toEqual([]);
});
