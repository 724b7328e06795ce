import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { inRoot, ROOT } from './paths.ts';

export type Wrangler = {
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Ends wrangler and all it started. */
  stop: () => Promise<void>;
  /** The same in this very moment, with no time for anything, as when the power fails. */
  kill: () => Promise<void>;
};

const PATIENCE_MS = 5_000; // workerd closes its databases within this time, or is ended hard

/**
 * Runs wrangler without any call to the network: no metrics, no update check, no fetch of `request.cf`.
 * @param folder where it may keep its list of running Workers
 * @param onLine each line it prints, without colours
 */
export const wrangler = (args: readonly string[], folder: string, onLine: (line: string) => void): Wrangler => {
  const child = spawn(process.execPath, [inRoot('node_modules/wrangler/bin/wrangler.js'), ...args], {
    cwd: ROOT,
    detached: true, // a group of its own, so that stop() reaches workerd as well
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...offline(folder) },
  });
  forEachLine(child, onLine);
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const endGroup = () => signal(child.pid, 'SIGKILL');
  process.once('exit', endGroup);

  return {
    ended,
    stop: async () => {
      signal(child.pid, 'SIGTERM');
      const late = setTimeout(endGroup, PATIENCE_MS);
      await ended;
      clearTimeout(late);
      endGroup();
      process.off('exit', endGroup);
    },
    kill: async () => {
      endGroup();
      await ended;
      process.off('exit', endGroup);
    },
  };
};

const offline = (folder: string) => ({
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true', // and with it the update check
  WRANGLER_WRITE_LOGS: 'false',
  WRANGLER_REGISTRY_PATH: join(folder, 'registry'),
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
});

const forEachLine = (child: ChildProcessByStdio<null, Readable, Readable>, onLine: (line: string) => void): void => {
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => onLine(stripVTControlCharacters(line)));
};

/** To the whole group; one that has already ended is no matter. */
const signal = (pid: number | undefined, name: NodeJS.Signals): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};
