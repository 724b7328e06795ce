import { CloudflareFault } from './cloudflare.ts';

/** What the tools take from wrangler.toml, and the one thing they write there. Read as text, so that its comments stay. */

export type Cloud = {
  /** The Worker's name. */
  worker: string;
  database: { name: string; id: string };
  queues: readonly string[];
};

/** Stands for no database: on one machine none is needed. */
export const NO_DATABASE = '00000000-0000-0000-0000-000000000000';

/** @throws CloudflareFault if a part is not there */
export const readCloud = (toml: string): Cloud => ({
  worker: one(toml, /^name = "([^"]+)"/m, 'name'),
  database: {
    name: one(toml, /^database_name = "([^"]+)"/m, 'database_name'),
    id: one(toml, /^database_id = "([^"]+)"/m, 'database_id'),
  },
  queues: [...new Set([...toml.matchAll(/^(?:queue|dead_letter_queue) = "([^"]+)"/gm)].map(([, name = '']) => name))],
});

/**
 * The same file with the database's id. The one that stood there stays as the id for one machine, under which its data
 * lies, so that `npm start` finds them again.
 */
export const withDatabase = (toml: string, id: string): string => {
  const before = readCloud(toml).database.id;
  const preview = /^preview_database_id = /m.test(toml) ? '' : `\npreview_database_id = "${before}" # on one machine`;
  return toml.replace(/^database_id = "[^"]*".*$/m, `database_id = "${id}"${preview}`);
};

const one = (toml: string, pattern: RegExp, name: string): string => {
  const found = pattern.exec(toml)?.[1];
  if (found === undefined)
    throw new CloudflareFault(
      `wrangler.toml has no line ${name} = "…" any more. Please take it back from an older state of the file.`,
    );
  return found;
};
