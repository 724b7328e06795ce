import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { HOOK_EVENTS, HookPayload } from '../../../src/hooks/events.ts';
import { newSecret, signedHeaders } from '../../../src/hooks/signature.ts';
import { inRoot } from '../../../src/tools/paths.ts';

const text = await readFile(inRoot('docs/webhooks.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code);

test('every event is told of, and each example has the shape that is sent', () => {
  for (const event of HOOK_EVENTS) expect(text).toContain(`| \`${event}\` |`);
  const examples = blocks('json');
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) expect(HookPayload.safeParse(JSON.parse(example)).error).toBeUndefined();
});

describe.each(blocks('js').map((code, i) => [i, code] as const))('code sample %i', (i, code) => {
  const body = JSON.stringify({ type: 'lead.confirmed', data: { firstName: 'Käthe 🌿' } });
  const now = Date.UTC(2026, 10, 23, 8, 0);
  let folder = '';
  let read: (secret: string, headers: Record<string, string>, body: string) => unknown;

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    folder = await mkdtemp(inRoot('.build/docs-')); // where the library is found
    const file = join(folder, `sample-${i}.mjs`);
    await writeFile(file, code);
    ({ read } = await import(/* @vite-ignore */ file));
  });
  afterAll(async () => {
    vi.useRealTimers();
    await rm(folder, { recursive: true });
  });

  test('takes what is genuine, also while the secret is being changed', async () => {
    const [secret, next] = [newSecret(), newSecret()];
    for (const secrets of [[secret], [next, secret]])
      expect(read(secret, await signedHeaders(secrets, { id: 'a', body, now }), body)).toEqual(JSON.parse(body));
  });

  test('refuses what is not', async () => {
    const secret = newSecret();
    const headers = await signedHeaders([secret], { id: 'a', body, now });
    const old = await signedHeaders([secret], { id: 'a', body, now: now - 6 * 60_000 });
    expect(() => read(newSecret(), headers, body)).toThrow();
    expect(() => read(secret, headers, `${body} `)).toThrow();
    expect(() => read(secret, { ...headers, 'webhook-id': 'b' }, body)).toThrow();
    expect(() => read(secret, { ...headers, 'webhook-signature': 'v1,AAAA' }, body)).toThrow();
    expect(() => read(secret, old, body)).toThrow();
  });
});

test('there are samples', () => expect(blocks('js')).toHaveLength(2));
