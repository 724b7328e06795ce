import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { routes } from '../../../../src/routes.ts';
import type { Dns, Outside, Ran } from '../../../../src/tools/go-live/outside.ts';

const Recorded = z.object({
  wrangler: z.string(),
  ran: z.record(z.string(), z.object({ args: z.array(z.string()), ok: z.boolean(), out: z.string(), err: z.string() })),
});

/** What the real wrangler printed, by what it was about; see record-wrangler.ts. */
export const recorded = Recorded.parse(JSON.parse(await readFile(join(import.meta.dirname, 'recorded.json'), 'utf8')));

/** The records of a domain that is set up at Resend. */
export const RECORDS: Readonly<Record<string, readonly string[]>> = {
  'TXT send.sommer.de': ['v=spf1 include:amazonses.com ~all'],
  'MX send.sommer.de': ['feedback-smtp.eu-west-1.amazonses.com'],
  'TXT resend._domainkey.sommer.de': [`p=${'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDc'.repeat(5)}IDAQAB`],
  'TXT _dmarc.sommer.de': ['v=DMARC1; p=none;'],
};

export const dnsOf = (records: Readonly<Record<string, readonly string[]>>): Dns => ({
  txt: async (name) => [...(records[`TXT ${name}`] ?? [])],
  mx: async (name) => [...(records[`MX ${name}`] ?? [])],
  addresses: async (name) => [...(records[`A ${name}`] ?? [])],
});

/** A site as it runs when all is well; `changed` are answers by method and path that differ. */
export const siteOf =
  (
    about: { version: string; migration: string },
    changed: Readonly<Record<string, () => Response>> = {},
  ): Outside['fetch'] =>
  async (url, init) => {
    const { pathname } = new URL(url);
    const asked = `${init?.method ?? 'GET'} ${pathname}`;
    const other = changed[asked];
    if (other) return other();
    if (pathname === routes.health) return Response.json({ ...about, missing: [] });
    if (asked.startsWith('POST /webhooks/')) return new Response(null, { status: 401 });
    if (pathname.startsWith('/embed/') && pathname.endsWith('.js'))
      return new Response('', { headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' } });
    return new Response('<html><address>Petra Sommer<br>Lindenweg 4</address></html>', { headers: PAGE });
  };

export const PAGE = {
  'content-type': 'text/html; charset=UTF-8',
  'content-security-policy': "default-src 'none'; script-src 'nonce-x'",
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/**
 * wrangler as it was recorded: it must be called with these commands in this order, and prints what it printed then.
 * What is not called is seen by `left`.
 */
export const replay = (names: readonly string[]) => {
  const waiting = [...names];
  const calls: { args: readonly string[]; input: string; inTerminal: boolean }[] = [];
  const wrangler: Outside['wrangler'] = async (args, { input = '', inTerminal = false } = {}): Promise<Ran> => {
    calls.push({ args, input, inTerminal });
    const name = waiting.shift();
    const one = name === undefined ? undefined : recorded.ran[name];
    const expected = name === 'publishes' ? ['deploy', '--domain', 'quiz.sommer.de'] : one?.args;
    if (args.join(' ') !== expected?.join(' '))
      throw new Error(`wrangler ${args.join(' ')} was called, not "${name}": ${expected?.join(' ')}`);
    return { ok: one?.ok ?? true, out: one?.out ?? '', err: one?.err ?? '' };
  };
  return { wrangler, calls, left: () => waiting };
};
