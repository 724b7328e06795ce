import { join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { inRoot, ROOT, WORKER } from './paths.ts';
import type { BuiltFile } from './scripts.ts';

/** What the platform and the runtime answer, in the order in which wrangler asks for it. */
const CONDITIONS = ['workerd', 'worker', 'browser'];

/** The Worker as it is published. */
export type BuiltWorker = {
  files: readonly BuiltFile[];
  /** What is read before the first request: the entry and all that it imports. */
  first: readonly BuiltFile[];
  /** What is read when it is first needed. */
  later: readonly BuiltFile[];
  /** Every source in it. */
  sources: readonly string[];
};

/** What a bench has otherwise: left out, it is the Worker as it is published. */
export type WorkerOptions = { entry?: string; outdir?: string } & Pick<BuildOptions, 'define' | 'plugins'>;

/**
 * Bundles the Worker. Unlike wrangler's own bundle it comes in several modules, so that a cold start reads what visitors
 * need, and the desk is read when its owner comes.
 */
export const bundleWorker = async ({
  entry = inRoot('src/index.ts'),
  outdir = WORKER,
  ...overrides
}: WorkerOptions = {}): Promise<BuiltWorker> => {
  const { outputFiles, metafile } = await build({
    entryPoints: { index: entry },
    outdir,
    outExtension: { '.js': '.mjs' }, // what wrangler takes for modules
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    chunkNames: 'modules/[name]-[hash]', // apart from what is not ours: the rule in wrangler.toml names them
    write: false,
    minify: true,
    sourcemap: 'linked', // uploaded, so that stack traces are readable
    metafile: true,
    format: 'esm',
    target: 'es2024',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    conditions: CONDITIONS,
    external: ['cloudflare:*', 'node:*'],
    // Left out of the Worker: see the files.
    alias: { 'postal-mime': inRoot('src/mail/no-mime.ts'), resend: inRoot('.build/resend.mjs') },
    define: { 'process.env.NODE_ENV': '"production"', ...overrides.define },
    plugins: overrides.plugins ?? [],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const scripts = outputFiles.filter(({ path }) => path.endsWith('.mjs'));
  const first = new Set<string>();
  const read = (path: string): void => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && next in metafile.outputs) read(next);
  };
  read(relative(ROOT, join(outdir, 'index.mjs')));
  const isFirst = ({ path }: BuiltFile) => first.has(relative(ROOT, path));
  return {
    files: outputFiles,
    first: scripts.filter(isFirst),
    later: scripts.filter((file) => !isFirst(file)),
    sources: Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([source, { bytesInOutput }]) => (bytesInOutput > 0 ? [source] : [])),
    ),
  };
};
