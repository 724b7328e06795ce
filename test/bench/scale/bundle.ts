import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUILD, inRoot } from '../../../src/tools/paths.ts';
import type { Walk } from './heard.ts';

/** The product as it is, in one file for Node, with what walks through it. */
export const loadWalk = async (): Promise<Walk> => {
  const outfile = join(BUILD, 'scale', `${process.pid}.mjs`);
  await build({
    entryPoints: [inRoot('test/bench/scale/product/walk.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'postal-mime': inRoot('src/mail/no-mime.ts') },
    logLevel: 'error',
  });
  const { walk }: { walk: Walk } = await import(pathToFileURL(outfile).href);
  await rm(outfile);
  return walk;
};
