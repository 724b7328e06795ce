import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../../../src/tools/paths.ts';
import { freePort } from '../../../src/tools/ports.ts';
import { localSettings } from '../../../src/tools/settings.ts';
import { wrangler } from '../../../src/tools/wrangler.ts';
import { benchWorker } from '../worker.ts';

/** What its links are signed and addresses are keyed with. */
export const BENCH_SECRET = 'a secret that only the bench of mails knows';

const START_MS = 60_000;

export type Options = {
  /** Where its data lies. */
  folder: string;
  resend: string;
  requestsPerSecond: number;
  /** With its queue in a list (see test/workerd/mail-counting-worker.ts). */
  listed?: boolean;
};

export type Product = Awaited<ReturnType<typeof startProduct>>;

/** The built product as a real site, with the bench's owner's file and a mail provider on this machine. */
export const startProduct = async ({ folder, resend, requestsPerSecond, listed = false }: Options) => {
  const config = await benchWorker({
    folder,
    site: SITE,
    entry: listed ? 'test/workerd/mail-counting-worker.ts' : 'src/index.ts',
    define: { BENCH_REQUESTS_PER_SECOND: String(requestsPerSecond) },
  });
  const settings = join(folder, 'settings');
  await writeFile(
    settings,
    localSettings({
      ENVIRONMENT: 'production',
      TOKEN_SECRET: BENCH_SECRET,
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: resend,
    }),
  );
  const lines: string[] = [];
  const onLine = (line: string) => void (lines.push(line) > KEPT_LINES && lines.shift());
  const migrated = wrangler(['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder], folder, onLine);
  if ((await migrated.ended) !== 0) throw new Error(lines.join('\n'));
  const port = await freePort(FIRST_PORT);
  const inspectorPort = await freePort(port + 1);
  const origin = `http://127.0.0.1:${port}`;
  const dev = wrangler(
    [
      'dev',
      ...['--config', config],
      ...['--ip', '127.0.0.1', '--port', String(port), '--persist-to', folder],
      ...['--inspector-port', String(inspectorPort)],
      ...['--var', `ORIGIN:${origin}`, '--env-file', settings, '--show-interactive-dev-session=false'],
      ...['--log-level', 'warn'],
    ],
    folder,
    onLine,
  );
  const deadline = Date.now() + START_MS;
  while (
    !(await fetch(`${origin}/datenschutz`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) throw new Error(`the product does not answer\n${lines.join('\n')}`);
    await sleep(100);
  }
  return {
    origin,
    inspectorPort,
    lines,
    stop: dev.stop,
    /** Does the first job of the list. @returns whether there was one */
    async deliver(): Promise<boolean> {
      const response = await fetch(`${origin}/deliver`, { method: 'POST' });
      if (!response.ok) throw new Error(`a delivery failed: ${await response.text()}`);
      return (await response.text()) === '1';
    },
    /** What cron does once a minute. */
    async tick(): Promise<void> {
      const response = await fetch(`${origin}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`);
      if (!response.ok) throw new Error(`cron failed: ${await response.text()}`);
      await response.arrayBuffer();
    },
  };
};

const SITE = inRoot('test/bench/mail/site.ts');

const FIRST_PORT = 20_000 + (process.pid % 10_000);
const KEPT_LINES = 100;
