import { inRoot } from '../../../src/tools/paths.ts';
import type { Wrangler } from '../../../src/tools/wrangler.ts';
import { inWorkerd } from '../workerd.ts';
import { type Break, brokenIn } from './breaks.ts';

const START_MS = 120_000;

type Options = { folder: string; resend: string; fault: Break | null };

/** The built product on data of its own, to be started and killed any number of times at one address. */
export const createProduct = async ({ folder, resend, fault }: Options) => {
  const workerd = await inWorkerd({
    folder,
    site: inRoot('test/bench/faults/site.ts'),
    plugins: brokenIn(fault),
    settings: { RESEND_API_KEY: 're_test', RESEND_BASE_URL: resend },
  });
  let running: Wrangler | null = null;

  return {
    origin: workerd.origin,

    /** Starts it on the data as they lie there, and waits until it answers. */
    async start(): Promise<void> {
      running = workerd.run();
      await workerd.ready('/demo', START_MS);
    },

    /** SIGKILL to workerd and to wrangler around it: nothing is closed, nothing is told. */
    async kill(): Promise<void> {
      await running?.kill();
      running = null;
    },

    /** What cron does once a minute. @returns whether it went through */
    tick: (): Promise<boolean> => workerd.answers('/cdn-cgi/local/scheduled?cron=*+*+*+*+*'),
  };
};

export type Product = Awaited<ReturnType<typeof createProduct>>;
