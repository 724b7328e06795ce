import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleForNode, freshUrl } from './node-bundle.ts';
import { BUILD } from './paths.ts';

/** What those pages take of the build: their styles, and the address of the picture that stands beside a shared link. */
export type FixedAssets = { styles: Readonly<Record<string, string>>; social: string };

/** The pages that are the same for everyone, bundled first. Their styles are inside them. */
export const loadFixedPages = async (assets: FixedAssets): Promise<typeof import('../visit/pages/fixed.tsx')> => {
  const outfile = join(BUILD, 'fixed-pages.mjs');
  await bundleForNode('src/visit/pages/fixed.tsx', outfile, { plugins: [assetsOf(assets)] });
  return import(freshUrl(outfile));
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
