import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/tools/ports.ts';
import { migrate } from '../../src/tools/product.ts';
import { localSettings } from '../../src/tools/settings.ts';
import { type Wrangler, wrangler } from '../../src/tools/wrangler.ts';
import { benchWorker, type WorkerOptions } from './worker.ts';

const FIRST_PORT = 20_000 + (process.pid % 10_000);
const PATIENCE_MS = 20_000;
const KEPT_LINES = 200;

type Options = WorkerOptions & { settings: Readonly<Record<string, string>> };

/** The Worker of a bench on data of its own, at one address, to be run in workerd. */
export const inWorkerd = async ({ settings, ...worker }: Options) => {
  const { folder } = worker;
  const config = await benchWorker(worker);
  const file = join(folder, 'settings');
  await writeFile(file, localSettings(settings));
  await migrate(folder);
  const port = await freePort(FIRST_PORT);
  const origin = `http://127.0.0.1:${port}`;
  const lines: string[] = [];

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
    port,
    /** The last of what workerd and wrangler have printed. */
    lines,
    answers,

    /** @param inspectorPort 0: any that is free */
    run: (inspectorPort = 0): Wrangler =>
      wrangler(
        [
          'dev',
          ...['--config', config, '--persist-to', folder],
          ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspectorPort)],
          ...['--var', `ORIGIN:${origin}`, '--env-file', file, '--show-interactive-dev-session=false'],
          ...['--log-level', 'warn'],
        ],
        folder,
        (line) => void (lines.push(line) > KEPT_LINES && lines.shift()),
      ),

    /** Waits until a page is there. */
    async ready(path: string, ms: number): Promise<void> {
      const deadline = Date.now() + ms;
      while (!(await answers(path))) {
        if (Date.now() > deadline) throw new Error(`the product does not answer\n${lines.join('\n')}`);
        await sleep(50);
      }
    },
  };
};
