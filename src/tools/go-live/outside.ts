import { spawn } from 'node:child_process';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { inRoot, ROOT } from '../paths.ts';

/**
 * All that the tools reach beyond this machine, in one place: wrangler, the DNS, the web and the time it takes. A test
 * puts recorded answers here, a dry run none.
 */
export type Outside = {
  /** Runs wrangler and waits for it. */
  wrangler: (args: readonly string[], how?: WranglerHow) => Promise<Ran>;
  dns: Dns;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  wait: (ms: number) => Promise<void>;
};

type WranglerHow = {
  /** What it reads from its standard input. */
  input?: string;
  /** Shows all and lets the person at the keyboard answer; nothing is kept of what it prints. */
  inTerminal?: boolean;
  /** The account to act for, where there are several. */
  account?: string | undefined;
};

/** How wrangler ended and what it printed, without colours. */
export type Ran = { ok: boolean; out: string; err: string };

/** The JSON in what wrangler has printed: warnings may stand before it. Null where there is none. */
export const jsonIn = ({ out }: Ran): unknown => {
  const begin = out.search(/^[[{]/m);
  try {
    return begin === -1 ? null : JSON.parse(out.slice(begin));
  } catch {
    return null;
  }
};

/** What wrangler has to say about a failure. */
export const told = ({ out, err }: Ran): string => (err.trim() || out.trim()).slice(0, 2_000);

/** Records of the DNS; an empty list where there are none. @throws Error where nobody answers */
export type Dns = {
  txt: (name: string) => Promise<string[]>;
  mx: (name: string) => Promise<string[]>;
  addresses: (name: string) => Promise<string[]>;
};

export const theOutside = (): Outside => ({
  wrangler: runWrangler,
  dns: publicDns(),
  fetch: (url, init) => fetch(url, { signal: AbortSignal.timeout(FETCH_MS), ...init }),
  wait: (ms) => sleep(ms),
});

const FETCH_MS = 20_000;
const DNS_MS = 5_000;

const runWrangler: Outside['wrangler'] = async (args, { input = '', inTerminal = false, account } = {}) => {
  const child = spawn(process.execPath, [inRoot('node_modules/wrangler/bin/wrangler.js'), ...args], {
    cwd: ROOT,
    stdio: inTerminal ? 'inherit' : ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_WRITE_LOGS: 'false',
      ...(account && { CLOUDFLARE_ACCOUNT_ID: account }),
    },
  });
  const printed = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => (printed.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (printed.err += text));
  child.stdin?.on('error', () => {}); // it may end without reading
  child.stdin?.end(input);
  const [code] = await once(child, 'close');
  return {
    ok: code === 0,
    out: stripVTControlCharacters(printed.out),
    err: stripVTControlCharacters(printed.err),
  };
};

const NO_RECORDS = ['ENOTFOUND', 'ENODATA'];

const publicDns = (): Dns => {
  const resolver = new Resolver({ timeout: DNS_MS, tries: 2 });
  const records = async <T>(asked: Promise<T[]>): Promise<T[]> =>
    asked.catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && NO_RECORDS.includes(String(error.code))) return [];
      throw error;
    });
  return {
    txt: async (name) => (await records(resolver.resolveTxt(name))).map((parts) => parts.join('')),
    mx: async (name) => (await records(resolver.resolveMx(name))).map(({ exchange }) => exchange.toLowerCase()),
    addresses: async (name) => [
      ...(await records(resolver.resolve4(name))),
      ...(await records(resolver.resolve6(name))),
    ],
  };
};
