import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleForNode, freshUrl } from '../../../src/tools/node-bundle.ts';
import { BUILD } from '../../../src/tools/paths.ts';
import type { Walk } from './heard.ts';

/** The product as it is, in one file for Node, with what walks through it. */
export const loadWalk = async (): Promise<Walk> => {
  const outfile = join(BUILD, 'scale', `${process.pid}.mjs`);
  await bundleForNode('test/bench/scale/product/walk.ts', outfile);
  const { walk }: { walk: Walk } = await import(freshUrl(outfile));
  await rm(outfile);
  return walk;
};
