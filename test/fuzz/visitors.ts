import type { Header, ProductName } from './asked.ts';
import type { RouteName, Rule } from './rule.ts';
import { hostile, oneOf, type Random } from './values.ts';
import { EMBEDDER, type World } from './world.ts';

/** Who asks: at the desk mostly the owner; elsewhere nobody, or by mistake somebody with a session. */
export const whoAsks = (world: World, random: Random, route: RouteName, rule: Rule, product: ProductName) => {
  const { owner, viewer, leaver } = world.cookies[product];
  const [name = '', token = ''] = owner.split('=');
  const strangers = [
    `${name}=${token.slice(0, -4)}AAAA`,
    `${name}=${hostile(random)}`,
    `${name}=`,
    product === 'local' ? `__Host-${owner}` : owner.replace('__Host-', ''),
    hostile(random),
  ];
  if (route.startsWith('api') && random.chance(0.8)) {
    const good = random.chance(0.8) && world.apiToken !== '';
    const said = good ? world.apiToken : oneOf(random, [`${world.apiToken.slice(0, -2)}AA`, 'x', hostile(random)]);
    return { signedIn: good, headers: [['authorization', `Bearer ${said}`]] as const };
  }
  const atDesk = route.startsWith('desk');
  if (rule.leaves) return { signedIn: false, headers: random.chance(0.6) ? ([['cookie', leaver]] as const) : [] };
  if (!atDesk && random.chance(0.97)) return { signedIn: false, headers: [] };
  const kind = random.share();
  if (kind < 0.6) return { signedIn: true, headers: [['cookie', owner]] as const };
  if (kind < 0.78) return { signedIn: true, headers: [['cookie', viewer]] as const };
  if (kind < 0.9) return { signedIn: false, headers: [] };
  return { signedIn: false, headers: [['cookie', oneOf(random, strangers)]] as const };
};

/** What a browser sends with it, and what none does. */
export const oddHeaders = (random: Random, origin: string, natural: string): Header[] => [
  ...(natural === 'POST' && random.chance(0.92)
    ? [
        [
          'origin',
          random.chance(0.85)
            ? origin
            : oneOf(random, [EMBEDDER, 'https://evil.example', 'null', 'http://localhost:5173']),
        ] as const,
      ]
    : []),
  ...(random.chance(0.9) ? [['cf-connecting-ip', network(random)] as const] : []),
  ...(random.chance(0.6)
    ? [['user-agent', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15'] as const]
    : []),
  ...(random.chance(0.3)
    ? [['accept-language', oneOf(random, ['de', 'en', 'en-US,en;q=0.9', '*', ';q=x', 'x'.repeat(500)])] as const]
    : []),
  ...(random.chance(0.2)
    ? [
        [
          'accept',
          oneOf(random, ['text/html', 'application/json', '*/*;q=', 'application/json;q=0.1, text/html;q=zz', '<x>']),
        ] as const,
      ]
    : []),
  ...(random.chance(0.1) ? [oneOf(random, ODD)] : []),
  ...(random.chance(0.05)
    ? [[oneOf(random, ['x-forwarded-host', 'referer', 'user-agent', 'cookie', 'x-fz-in']), hostile(random)] as const]
    : []),
];

const network = (random: Random): string =>
  random.chance(0.95)
    ? `${random.whole(1, 223)}.${random.whole(0, 255)}.${random.whole(0, 255)}.${random.whole(1, 254)}`
    : oneOf(random, ['2001:db8::1', '::', '203.0.113.9', 'no address', ':::::', '1.2', 'x'.repeat(300)]);

const ODD: readonly Header[] = [
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'http'],
  ['forwarded', 'host=evil.example'],
  ['host', 'evil.example'],
  ['x-original-url', '/desk'],
  ['x-http-method-override', 'DELETE'],
  ['referer', 'https://evil.example/"><fz-mark>'],
  ['referer', 'not a url'],
  ['range', 'bytes=0-0'],
  ['if-none-match', '*'],
  ['if-modified-since', 'yesterday'],
  ['content-encoding', 'gzip'],
  ['content-length', '-1'],
  ['transfer-encoding', 'chunked'],
  ['sec-fetch-site', 'cross-site'],
  ['sec-fetch-site', 'same-origin'],
  ['cf-access-jwt-assertion', 'a.b.c'],
  ['authorization', 'Bearer x'],
  ['access-control-request-method', 'DELETE'],
  ['accept-encoding', 'identity;q=0'],
];
