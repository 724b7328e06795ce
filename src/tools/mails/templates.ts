import { join } from 'node:path';
import { bundleForNode, freshUrl } from '../node-bundle.ts';

/** The product's own mails, bundled into a folder first. */
export const loadTemplates = async (folder: string): Promise<typeof import('./letters.ts')> => {
  const outfile = join(folder, 'templates.mjs');
  await bundleForNode('src/tools/mails/letters.ts', outfile);
  return import(freshUrl(outfile));
};
