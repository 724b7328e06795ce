import { readdir, readFile } from 'node:fs/promises';
import * as z from 'zod';
import { inRoot } from './paths.ts';

/** The version in package.json. */
export const ownVersion = async (): Promise<string> =>
  z.object({ version: z.string() }).parse(JSON.parse(await readFile(inRoot('package.json'), 'utf8'))).version;

/** The names of all migrations, in the order in which they are applied. */
export const ownMigrations = async (): Promise<string[]> =>
  (await readdir(inRoot('migrations'))).filter((name) => name.endsWith('.sql')).toSorted();
