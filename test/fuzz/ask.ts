import { routes } from '../../src/routes.ts';
import type { Asked, ProductName } from './asked.ts';
import { bodyOf } from './bodies.ts';
import { encodedPairs, pairsOf } from './fields.ts';
import { grammar } from './grammar.ts';
import { tokenFor } from './links.ts';
import type { RouteName, Rule } from './rule.ts';
import { BROKEN_PATHS, hostile, oneOf, type Random } from './values.ts';
import { oddHeaders, whoAsks } from './visitors.ts';
import type { World } from './world.ts';

/** Those that have a grammar: that none is left without one, test/workerd/fuzz.test.ts sees to. */
const ROUTES = (Object.keys(routes) as RouteName[]).flatMap((name): [RouteName, Rule][] => {
  const rule = grammar[name];
  return rule ? [[name, rule]] : [];
});

/** Makes one request by the grammar of its route, and spoils it here and there. */
export const ask = async (world: World, random: Random, origin: string): Promise<Asked> => {
  const [route, rule] = oneOf(random, ROUTES);
  const product = productFor(route, random);
  const natural = oneOf(random, rule.methods);
  const filled = await path(world, random, route, rule);
  const query = await queryOf(world, random, rule, natural);
  const visitor = whoAsks(world, random, route, rule, product);
  const sent =
    natural === 'POST' ? await bodyOf(world, random, rule) : { body: { kind: 'none' } as const, headers: [] };
  const method = random.chance(0.93)
    ? natural
    : oneOf(random, ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);
  return {
    ...{ route, product, method },
    path: filled.path + query,
    headers: [...sent.headers, ...visitor.headers, ...oddHeaders(random, origin, natural)],
    body: method === 'GET' || method === 'HEAD' ? { kind: 'none' } : sent.body,
    signedIn: visitor.signedIn || filled.opens,
  };
};

const productFor = (route: RouteName, random: Random): ProductName => {
  if (route.startsWith('mailbox')) return random.chance(0.9) ? 'local' : 'real';
  if (route === 'calcomWebhook' && random.chance(0.9)) return 'calcom';
  if (route === 'calendlyWebhook' && random.chance(0.9)) return 'calendly';
  return oneOf(random, ['real', 'real', 'real', 'real', 'real', 'local', 'local', 'calcom', 'calendly']);
};

/** @returns the path with everything in it; `opens`: with a link to all calls */
const path = async (world: World, random: Random, route: RouteName, rule: Rule) => {
  let opens = false;
  const segments: string[] = [];
  for (const segment of routes[route].split('/')) {
    const name = segment.match(/^:(\w+)$/)?.[1];
    if (name === undefined) segments.push(segment);
    else if (name === 'token' && rule.token) {
      const token = await tokenFor(world, random, rule.token);
      opens ||= token.good && rule.token === 'calls-feed';
      segments.push(random.chance(0.97) ? encoded(token.text) : oneOf(random, BROKEN_PATHS));
    } else {
      const value = rule.path?.[name];
      if (!value) throw new Error(`test/fuzz/grammar.ts does not say what :${name} of ${route} can be`);
      const text = random.chance(0.85) ? await value(world, random) : hostile(random);
      segments.push(random.chance(0.97) ? encoded(text) : oneOf(random, BROKEN_PATHS));
    }
  }
  const whole = segments.join('/') || '/';
  if (random.chance(0.98)) return { path: whole, opens };
  return {
    path: oneOf(random, [`${whole}/`, `/${whole}`, `${whole}/x`, whole.toUpperCase(), `${whole}%00`, `${whole}.json`]),
    opens,
  };
};

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

const queryOf = async (world: World, random: Random, { query = {} }: Rule, natural: string): Promise<string> => {
  const whole = natural === 'GET' && random.chance(0.5);
  const pairs = await pairsOf(world, random, query, whole ? 1 : 0.3);
  if (random.chance(0.05)) pairs.push([hostile(random), hostile(random)]);
  if (random.chance(0.02))
    return `?${oneOf(random, ['%', '&&&=', '=', '%zz=%zz', 'a[]=1&a[0]=2&a[b]=3', '?????', 'lang=%ff', '%00=%00'])}`;
  return pairs.length > 0 ? `?${encodedPairs(pairs)}` : '';
};
