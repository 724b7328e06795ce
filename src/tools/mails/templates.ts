import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from '../paths.ts';

/** The product's own mails, bundled first: Node reads no JSX. */
export const loadTemplates = async (folder: string): Promise<typeof import('./letters.ts')> => {
  const outfile = `${folder}/templates.mjs`;
  await build({
    entryPoints: [inRoot('src/tools/mails/letters.ts')],
    outfile,
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
