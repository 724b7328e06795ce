import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { freePort } from './ports.ts';
import { migrate, type Product, startProduct } from './product.ts';
import { localSettings } from './settings.ts';

/**
 * A product of its own: built, on a free port, with empty data and settings that know no mail provider.
 * `changed` are settings that differ from those of one machine; `prepare` may fill its database before it starts. `stop` ends it and removes the data. Up to `lastLines` the caller can see what it printed.
 */
export const temporaryProduct = async (
  changed: Readonly<Record<string, string>> = {},
  prepare?: (folder: string) => Promise<void>,
): Promise<Product & { lastLines: () => readonly string[]; folder: string }> => {
  const built = await build();
  if (!built.ok) throw new Error(built.message);
  const folder = await mkdtemp(join(tmpdir(), 'engpass-quiz-'));
  const settings = join(folder, 'settings');
  await writeFile(settings, localSettings(changed));
  if (prepare) {
    await migrate(folder);
    await prepare(folder);
  }
  const lines: string[] = [];
  const onLine = (line: string) => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
  };
  const product = await startProduct({ port: await freePort(FIRST_PORT), persistTo: folder, settings, onLine });
  return {
    ...product,
    folder,
    lastLines: () => lines,
    stop: async () => {
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const FIRST_PORT = 20_000 + (process.pid % 10_000); // runs at the same time do not reach for the same one
const KEPT_LINES = 200;
