import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../../../src/tools/paths.ts';
import { freePort } from '../../../src/tools/ports.ts';
import { localSettings } from '../../../src/tools/settings.ts';
import { type Wrangler, wrangler } from '../../../src/tools/wrangler.ts';
import { benchWorker } from '../worker.ts';
import { type Break, brokenIn } from './breaks.ts';

const START_MS = 120_000;
const PATIENCE_MS = 20_000;
const KEPT_LINES = 200;
const FIRST_PORT = 20_000 + (process.pid % 10_000);

type Options = { folder: string; resend: string; fault: Break | null };

/** The built product on data of its own, to be started and killed any number of times at one address. */
export const createProduct = async ({ folder, resend, fault }: Options) => {
  const config = await benchWorker({
    folder,
    site: inRoot('test/bench/faults/site.ts'),
    plugins: brokenIn(fault),
  });
  const settings = join(folder, 'settings');
  await writeFile(settings, localSettings({ RESEND_API_KEY: 're_test', RESEND_BASE_URL: resend }));
  const lines: string[] = [];
  const onLine = (line: string) => void (lines.push(line) > KEPT_LINES && lines.shift());
  const migrated = wrangler(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder], folder, onLine);
  if ((await migrated.ended) !== 0) throw new Error(lines.join('\n'));
  const port = await freePort(FIRST_PORT);
  const origin = `http://127.0.0.1:${port}`;
  let running: Wrangler | null = null;

  /** Whether a path is answered with a success. */
  const answers = async (path: string): Promise<boolean> => {
    try {
      const response = await fetch(origin + path, { signal: AbortSignal.timeout(PATIENCE_MS) });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  };

  return {
    origin,
    lines,

    /** Starts it on the data as they lie there, and waits until it answers. */
    async start(): Promise<void> {
      running = wrangler(
        [
          'dev',
          ...['--config', config, '--persist-to', folder],
          ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
          ...['--var', `ORIGIN:${origin}`, '--env-file', settings, '--show-interactive-dev-session=false'],
          ...['--log-level', 'warn'],
        ],
        folder,
        onLine,
      );
      const deadline = Date.now() + START_MS;
      while (!(await answers('/demo'))) {
        if (Date.now() > deadline) throw new Error(`the product does not answer\n${lines.join('\n')}`);
        await sleep(50);
      }
    },

    /** SIGKILL to workerd and to wrangler around it: nothing is closed, nothing is told. */
    async kill(): Promise<void> {
      await running?.kill();
      running = null;
    },

    /** What cron does once a minute. @returns whether it went through */
    tick: (): Promise<boolean> => answers('/cdn-cgi/local/scheduled?cron=*+*+*+*+*'),
  };
};

export type Product = Awaited<ReturnType<typeof createProduct>>;
