import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Faults built in on purpose: the reckoning must find each of them. */
export const BREAKS = ['keys', 'early', 'half'] as const;
export type Break = (typeof BREAKS)[number];

/** `keys` lies with the provider, the others are put into the Worker while it is bundled. */
export const brokenIn = (fault: Break | null): Plugin[] => {
  if (fault === 'early') return [replaced(/\/src\/leads\/leads\.ts$/, ...SEEN_BEFORE_IT_IS_WRITTEN)];
  if (fault === 'half') return [replaced(/\/src\/lib\/facts\.ts$/, ...TWO_TRANSACTIONS)];
  return [];
};

const SEEN_BEFORE_IT_IS_WRITTEN = [
  'await attempt().catch(attempt);',
  'void scheduler.wait(50).then(attempt).catch(attempt);',
] as const;

const TWO_TRANSACTIONS = [
  'await db.batch([...statements, ...reacted.flatMap((reaction) => reaction.statements)]);',
  `if (statements.length > 0) await db.batch([...statements]);
   await scheduler.wait(100);
   const more = reacted.flatMap((reaction) => reaction.statements);
   if (more.length > 0) await db.batch(more);`,
] as const;

const replaced = (filter: RegExp, before: string, after: string): Plugin => ({
  name: 'fault',
  setup: ({ onLoad }) =>
    onLoad({ filter }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(before)) throw new Error(`${path} no longer says ${before}`);
      return { contents: source.replace(before, after), loader: 'ts' };
    }),
});
