import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { inRoot } from './paths.ts';

type Changes = Pick<BuildOptions, 'plugins' | 'inject' | 'define'>;

/** Code of the product in one file for Node, which reads no JSX. @param entry its path from the project's folder */
export const bundleForNode = async (entry: string, outfile: string, changes: Changes = {}): Promise<void> => {
  await build({
    entryPoints: [inRoot(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'postal-mime': inRoot('src/mail/no-mime.ts') }, // as in the Worker
    logLevel: 'silent',
    ...changes,
  });
};

/** The address to import a file by, as it is now: one of that name may have been read before. */
export const freshUrl = (file: string): string => `${pathToFileURL(file).href}?${Date.now()}`;
