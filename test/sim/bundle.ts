import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleForNode } from '../../src/tools/node-bundle.ts';
import { BUILD, inRoot } from '../../src/tools/paths.ts';
import type { Fault } from './faults.ts';

/**
 * The simulator and the product in one file for Node: the product's code as it is, but for the globals of its
 * platform, for the templates of its mails, and for a fault, if one is wanted.
 */
export const bundle = async (fault: Fault | null): Promise<string> => {
  const outfile = join(BUILD, 'sim', `${fault?.name.replaceAll(' ', '-') ?? 'sound'}.${process.pid}.mjs`);
  await bundleForNode('test/sim/worker.ts', outfile, {
    inject: [inRoot('test/sim/simulated.ts')],
    define: {
      fetch: 'simulated.fetch',
      console: 'simulated.console',
      'Date.now': 'simulated.now',
      'process.env': '{}', // looked at for every webhook, and slow in Node
      'AbortSignal.timeout': 'simulated.timeout',
      'crypto.subtle': 'simulated.subtle',
      'crypto.getRandomValues': 'simulated.getRandomValues',
    },
    plugins: [thinLetters, remembered, ...(fault ? [broken(fault)] : [])],
  });
  return outfile;
};

const thinLetters: Plugin = {
  name: 'thin-letters',
  setup({ onResolve }) {
    onResolve({ filter: /\/emails\/(confirmation|analysis|follow-up|call|host-call)\.tsx$/ }, () => ({
      path: inRoot('test/sim/letters.ts'),
    }));
  },
};

/** The same few answers are handed in again and again: a life should not pay for what the engine makes of them. */
const remembered: Plugin = {
  name: 'remembered',
  setup({ onResolve }) {
    onResolve({ filter: /\/engine\/(analysis|profile)\.ts$/ }, ({ importer, path }) =>
      importer === inRoot('src/leads/leads.ts') ? { path: inRoot('test/sim', basename(path)) } : null,
    );
  },
};

/** Puts a fault into the sources. One whose place is not found any more proves nothing, so it fails. */
const broken = ({ name, changes }: Fault): Plugin => ({
  name: 'broken',
  setup({ onLoad, onEnd }) {
    const missing = new Set(changes);
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const here = changes.filter(({ file }) => path === inRoot(file));
      if (here.length === 0) return null;
      let contents = await readFile(path, 'utf8');
      for (const change of here) {
        if (contents.split(change.from).length !== 2) continue;
        contents = contents.replace(change.from, () => change.to);
        missing.delete(change);
      }
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
    onEnd(() => ({
      errors: [...missing].map(({ file, from }) => ({ text: `${name}: ${file} does not hold exactly once: ${from}` })),
    }));
  },
});
