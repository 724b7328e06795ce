import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './paths.ts';

/** How a command ended: all that it printed, and how long it took. */
export type Run = { ok: boolean; output: string; ms: number };

/** Runs a command in the project's folder, nothing typed, everything kept. */
export const run = async (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> => {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await once(child, 'close').then(
    ([exit]) => exit,
    (error: Error) => {
      output += error.message; // not found, not executable
      return 1;
    },
  );
  return { ok: code === 0, output, ms: performance.now() - started };
};
