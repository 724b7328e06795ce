import { setTimeout as sleep } from 'node:timers/promises';
import { STATE } from './paths.ts';
import { type Wrangler, wrangler } from './wrangler.ts';

export type Product = {
  origin: string;
  /** Fires the Worker's cron once and waits until it is through. */
  tick: () => Promise<void>;
  stop: () => Promise<void>;
  /** Resolves when it ends by itself, which it should not. */
  ended: Promise<number | null>;
};

export type ProductOptions = {
  port: number;
  /** Where its data lies; left out: `.wrangler/state`. Two running products need two folders. */
  persistTo?: string;
  /** A file of settings instead of `.dev.vars`, as `NAME=value` lines. */
  settings?: string;
  /** Each line that the Worker and wrangler print once it runs. */
  onLine?: (line: string) => void;
};

/** The product could not be started; `message` says why, in wrangler's or the Worker's own words. */
export class StartFault extends Error {}

const START_TIMEOUT_MS = 60_000;

/**
 * Starts the built product on this machine: database migrated, answering on `origin`. Cron is the caller's: `tick`.
 * @throws StartFault
 */
export const startProduct = async (options: ProductOptions): Promise<Product> => {
  const { port, persistTo = STATE } = options;
  await migrate(persistTo);
  const origin = `http://127.0.0.1:${port}`;
  const early: string[] = [];
  let onLine = (line: string): void => void early.push(line);
  const dev = wrangler(devArgs(origin, options), persistTo, (line) => onLine(line));
  const product: Product = {
    origin,
    tick: () => tick(origin),
    stop: dev.stop,
    ended: dev.ended,
  };
  try {
    await answering(origin, dev, early);
  } catch (error) {
    await dev.stop();
    throw error;
  }
  onLine = options.onLine ?? (() => {});
  return product;
};

/**
 * Brings the local database up to date.
 * @throws StartFault
 */
export const migrate = async (persistTo: string): Promise<void> => {
  const lines: string[] = [];
  const args = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', persistTo];
  const code = await wrangler(args, persistTo, (line) => lines.push(line)).ended;
  if (code !== 0) throw new StartFault(`The database could not be brought up to date.\n\n${faultIn(lines)}`);
};

const devArgs = (origin: string, { port, persistTo = STATE, settings }: ProductOptions): string[] => [
  'dev',
  ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'], // 0: any that is free
  ...['--persist-to', persistTo],
  ...['--var', `ORIGIN:${origin}`],
  ...(settings ? ['--env-file', settings] : []),
  '--show-interactive-dev-session=false',
];

const answering = async (origin: string, dev: Wrangler, lines: readonly string[]): Promise<void> => {
  const ended = dev.ended.then(() => true);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (lines.some((line) => line.includes('[ERROR]'))) {
      await sleep(300); // the rest of the message
      throw new StartFault(faultIn(lines));
    }
    if (await Promise.race([ended, sleep(100, false)])) throw new StartFault(faultIn(lines));
    if (lines.some((line) => line.includes('Ready on')) && (await answers(origin))) return;
  }
  throw new StartFault(`Nothing answered on ${origin} within a minute.\n\n${faultIn(lines)}`);
};

const answers = (origin: string): Promise<boolean> =>
  fetch(origin, { signal: AbortSignal.timeout(START_TIMEOUT_MS), redirect: 'manual' }).then(
    async (response) => {
      await response.arrayBuffer();
      return true;
    },
    () => false,
  );

/** From the first error on; without one, all of it. */
const faultIn = (lines: readonly string[]): string => {
  const first = lines.findIndex((line) => /\[ERROR\]|wrangler:err/.test(line));
  return lines.slice(Math.max(first, 0)).join('\n').trim();
};

const tick = async (origin: string): Promise<void> => {
  const response = await fetch(`${origin}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`);
  const outcome = await response.text();
  if (!response.ok) throw new Error(`cron failed with ${response.status}: ${outcome.slice(0, 500)}`);
};
