import { encodedPairs, pairsOf } from './fields.ts';
import type { Rule, Sent } from './rule.ts';
import { hostile, oneOf, type Random } from './values.ts';
import type { World } from './world.ts';

/** A form, its own kind of body, or one that is broken. */
export const bodyOf = async (world: World, random: Random, rule: Rule): Promise<Sent> => {
  if (random.chance(0.05)) return brokenBody(random);
  if (rule.body) return rule.body(world, random);
  const pairs = await pairsOf(world, random, rule.form ?? {}, 1);
  if (random.chance(0.02)) pairs.push([hostile(random), hostile(random)]);
  const kind = random.share();
  if (kind < 0.12) {
    const file = { file: hostile(random), content: hostile(random) };
    return { body: { kind: 'parts', parts: random.chance(0.8) ? pairs : [...pairs, ['file', file]] }, headers: [] };
  }
  if (kind < 0.16)
    return {
      body: { kind: 'text', text: JSON.stringify(Object.fromEntries(pairs)) },
      headers: [['content-type', 'application/json']],
    };
  const text = encodedPairs(pairs);
  if (kind < 0.2) {
    const half = Math.floor(text.length / 2);
    const pieces = [text.slice(0, half), text.slice(half)];
    return { body: { kind: 'stream', pieces, breaksOff: random.chance(0.4) }, headers: [['content-type', FORM]] };
  }
  return { body: { kind: 'text', text }, headers: [['content-type', FORM]] };
};

const FORM = 'application/x-www-form-urlencoded';

/** A body that is none of what its header says. */
const brokenBody = (random: Random): Sent => {
  const [type, text] = oneOf(random, [
    [FORM, '%%%zz=%&&=&=='],
    [FORM, 'x='.padEnd(40_000, 'x')],
    ['multipart/form-data', 'email=kim'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nkim'],
    ['multipart/form-data; boundary=x', '--y\r\n\r\n--y--'],
    ['multipart/form-data; boundary=', '----'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; filename="a"\r\n\r\nkim\r\n--x--'],
    ['application/json', '{"email":'],
    ['application/json', '['.repeat(5_000)],
    ['application/json', 'null'],
    ['text/plain', '{"__proto__":{"admin":true}}'],
    ['text/plain; charset=utf-16', '\u0000e\u0000m'],
    ['', ''],
    [FORM, ''],
    ['application/octet-stream', '\u0000\u0001\u0002'],
    ['application/x-www-form-urlencoded; charset=ibm037', 'email=kim'],
  ] as const);
  return { body: { kind: 'text', text }, headers: type === '' ? [] : [['content-type', type]] };
};
