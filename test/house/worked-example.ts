import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { BUILD, inRoot } from '../../src/tools/paths.ts';

/** A file that a page shows: all of it, or in a `diff` what is added to it. */
export type ShownFile = { path: string; language: string; text: string };

const SHOWN_FILE = /^`([^`\s]+)`\n\n```(\w+)\n([\s\S]*?)^```$/gm;

/** The rules for the shape of code in a copy. Called `biome.json` they would be in the way of the project's own. */
export const SHAPE = 'shape.json';

/** The files that a page shows: code blocks, each under its file's name. */
export const filesIn = (page: string): ShownFile[] =>
  [...page.matchAll(SHOWN_FILE)].map(([, path = '', language = '', text = '']) => ({ path, language, text }));

/** A folder for a copy. It lies inside the project, so that packages are found, and is the caller's to remove. */
export const emptyCopy = async (): Promise<string> => {
  await mkdir(BUILD, { recursive: true });
  return mkdtemp(join(BUILD, 'worked-example-'));
};

/** Fills it with the product and these files, as their reader would have it. */
export const fillCopy = async (copy: string, files: readonly ShownFile[]): Promise<void> => {
  for (const part of ['quiz', 'emails', 'src', 'migrations', 'site.config.ts', 'package.json'])
    await cp(inRoot(part), join(copy, part), { recursive: true });
  for (const { path, language, text } of files) {
    const file = join(copy, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, language === 'diff' ? withAdded(await readFile(file, 'utf8'), text) : text);
  }
  await writeFile(join(copy, 'tsconfig.json'), JSON.stringify({ extends: inRoot('tsconfig.json'), include: ['quiz'] }));
  await writeFile(join(copy, SHAPE), JSON.stringify({ ...(await ownRules()), files: { includes: ['**'] } }));
};

/**
 * A source with the `+` lines of a diff. Each other line says where that is: it must be in the source, after the one
 * before it. An empty line leaves out.
 * @throws Error with the line that the source has not
 */
export const withAdded = (source: string, diff: string): string => {
  const lines = source.split('\n');
  let at = 0;
  for (const line of diff.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('+')) lines.splice(at++, 0, line.slice(1));
    else {
      const found = lines.indexOf(line.slice(1), at);
      if (found === -1) throw new Error(`the source has no line "${line.slice(1)}" here`);
      at = found + 1;
    }
  }
  return lines.join('\n');
};

/** The project's rules for code, without where they apply. */
const ownRules = async () => {
  const { $schema: _, ...rules } = z.looseObject({}).parse(JSON.parse(await readFile(inRoot('biome.json'), 'utf8')));
  return rules;
};
