import { join, resolve } from 'node:path';

/** Where things lie on the disk. */
export const ROOT = resolve(import.meta.dirname, '../..');

export const inRoot = (...parts: string[]): string => join(ROOT, ...parts);

/** All that the build makes. */
export const BUILD = inRoot('.build');
/** Served as they are, without waking the Worker. */
export const PUBLIC = join(BUILD, 'public');
/** The Worker as it is published. */
export const WORKER = join(BUILD, 'worker');
/** Data of the product on this machine. */
export const STATE = inRoot('.wrangler', 'state');
