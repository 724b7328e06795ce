import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { type HouseInput, parseSite } from '../../lib/site.ts';
import { type Kept, readManners } from './keep.ts';

/** The owner's file as it is now: its text, its values, and the manner in which it is written. */
export type Present = { source: string; site: HouseInput; kept: Kept | null };

/**
 * Reads the values of a `site.config.ts` as they were written, before anything is filled in.
 * @throws Error if it cannot be run or is no site
 */
export const readPresent = async (file: string): Promise<Present> => {
  const source = await readFile(file, 'utf8');
  const read: unknown = await import(`${pathToFileURL(file).href}?${Date.now()}`); // it may have been read before
  const site = z.object({ default: z.unknown() }).parse(read).default;
  if (!isSite(site)) throw new Error(faultsOf(site).join('\n'));
  return { source, site, kept: readManners(source) };
};

/** Whether it is a sound site. */
export const isSite = (input: unknown): input is HouseInput => parseSite(input).ok;

/** What is wrong with a site, one line for each place; empty for a sound one. */
export const faultsOf = (input: unknown): string[] => {
  const parsed = parseSite(input);
  return parsed.ok ? [] : parsed.faults.map(({ field, value, expected }) => `${field}: ${expected} (${value})`);
};
