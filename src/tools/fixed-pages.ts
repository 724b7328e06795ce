import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { BUILD, inRoot } from './paths.ts';

/** What those pages take of the build: their styles, and the address of the picture that stands beside a shared link. */
export type FixedAssets = { styles: Readonly<Record<string, string>>; social: string };

/** The pages that are the same for everyone, bundled first: Node reads no JSX. Their styles are inside them. */
export const loadFixedPages = async (assets: FixedAssets): Promise<typeof import('../visit/pages/fixed.tsx')> => {
  const outfile = join(BUILD, 'fixed-pages.mjs');
  await build({
    entryPoints: [inRoot('src/visit/pages/fixed.tsx')],
    outfile,
    plugins: [assetsOf(assets)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`); // a file of that name may have been read before
};

/** Answers for `.build/assets.json`, which is only written when the pages are there. */
const assetsOf = (assets: FixedAssets): Plugin => ({
  name: 'assets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/assets\.json$/ }, () => ({ path: 'assets.json', namespace: 'assets' }));
    onLoad({ filter: /.*/, namespace: 'assets' }, () => ({
      contents: JSON.stringify({ ...assets, sheets: {}, scripts: {}, pages: {}, quizzes: {} }),
      loader: 'json',
    }));
  },
});
