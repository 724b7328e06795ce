import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, formatMessages } from 'esbuild';
import { inRoot } from './paths.ts';

// Nesting and prefixes are written out for these: phones and browsers of the last four years.
const BROWSERS = ['chrome105', 'firefox110', 'safari15.4'];

/** Every style sheet of the pages by name, minified. A name that starts with `_` is a part that others import. */
export const minifyStyles = async (folder = inRoot('src/ui/styles')): Promise<Record<string, string>> => {
  const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css') && !name.startsWith('_')).sort();
  const { outputFiles, warnings } = await build({
    entryPoints: sheets.map((name) => `${folder}/${name}`),
    outdir: 'styles', // names only: nothing is written
    bundle: true,
    write: false,
    minify: true,
    target: BROWSERS,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error((await formatMessages(warnings, { kind: 'warning' })).join('\n'));
  return Object.fromEntries(outputFiles.map((file) => [basename(file.path, '.css'), file.text.trim()]));
};
