import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { inRoot, ROOT } from '../../src/tools/paths.ts';
import type { Import, Imports } from './house.ts';

const FOLDERS = ['src', 'quiz', 'emails', 'test'];
const SINGLE = ['site.config.ts', 'vitest.config.ts'];

/** Every source file of the project with what it imports. */
export const projectImports = (): Imports => {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
  return new Map([...inFolders, ...SINGLE].map((file) => [file, importsOf(file, readFileSync(inRoot(file), 'utf8'))]));
};

const FROM = /\b(?:import|export)\s+(type\s)?[\w\s{},*$]*?\bfrom\s*(['"])([^'"]+)\2/g;
const BARE = /\bimport\s*\(?\s*(['"])([^'"]+)\1/g;
// Strings are matched too, so that `'/assets/*'` or `'https://…'` in one does not pass for a comment.
const STRING_OR_COMMENT = /((['"`])(?:\\.|(?!\2).)*\2)|\/\*[\s\S]*?\*\/|\/\/.*$/gm;

/** What a source imports, in any of the ways there are; relative targets become paths from the root. */
export const importsOf = (file: string, source: string): Import[] => {
  const code = source.replace(STRING_OR_COMMENT, (_, string: string | undefined) => string ?? '');
  const place = (target: string) => (target.startsWith('.') ? posix.join(dirname(file), target) : target);
  return [
    ...[...code.matchAll(FROM)].map(([, type, , target = '']) => ({ target: place(target), typeOnly: Boolean(type) })),
    ...[...code.matchAll(BARE)].map(([, , target = '']) => ({ target: place(target), typeOnly: false })),
  ];
};
