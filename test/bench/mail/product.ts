import { inRoot } from '../../../src/tools/paths.ts';
import { freePort } from '../../../src/tools/ports.ts';
import { inWorkerd } from '../workerd.ts';

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
  const workerd = await inWorkerd({
    folder,
    site: SITE,
    entry: listed ? 'test/workerd/mail-counting-worker.ts' : 'src/index.ts',
    define: { BENCH_REQUESTS_PER_SECOND: String(requestsPerSecond) },
    settings: {
      ENVIRONMENT: 'production',
      TOKEN_SECRET: BENCH_SECRET,
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: resend,
    },
  });
  const { origin, port, lines } = workerd;
  const inspectorPort = await freePort(port + 1);
  const dev = workerd.run(inspectorPort);
  await workerd.ready('/datenschutz', START_MS);
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
