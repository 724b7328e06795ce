import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { inRoot } from '../../src/tools/paths.ts';
import { bundleWorker } from '../../src/tools/worker.ts';

export type WorkerOptions = {
  /** Where the bench has its files. */
  folder: string;
  /** The owner's file in place of `site.config.ts`, which it may import. */
  site: string;
  entry?: string;
  define?: Readonly<Record<string, string>>;
  plugins?: readonly Plugin[];
};

/** The Worker as it is published, but with the bench's owner's file. @returns the settings that wrangler runs it with */
export const benchWorker = async ({
  folder,
  site,
  entry = 'src/index.ts',
  define = {},
  plugins = [],
}: WorkerOptions) => {
  const { files } = await bundleWorker({
    entry: inRoot(entry),
    outdir: join(folder, 'worker'),
    define: { ...define },
    plugins: [owner(site), ...plugins],
  });
  for (const { path, contents } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
  return configIn(folder);
};

const owner = (site: string): Plugin => ({
  name: 'owner',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/site\.config\.ts$/ }, ({ importer }) => (importer === site ? null : { path: site })),
});

/** The product's wrangler.toml, with the files where they are. */
const configIn = async (folder: string): Promise<string> => {
  const config = (await readFile(inRoot('wrangler.toml'), 'utf8'))
    .replace('".build/worker/index.mjs"', `"${join(folder, 'worker/index.mjs')}"`)
    .replace('".build/public"', `"${inRoot('.build/public')}"`);
  const file = join(folder, 'wrangler.toml');
  await writeFile(file, config);
  return file;
};
