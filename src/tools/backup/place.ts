import * as z from 'zod';
import { jsonIn, type Outside, type Ran, told } from '../go-live/outside.ts';

/** A database that wrangler can reach: the one on this machine, or the one in the account. */
export type Place = {
  wrangler: Outside['wrangler'];
  remote: boolean;
  /** Another wrangler.toml than the project's; its data on this machine lies beside it. */
  config?: string | undefined;
};

/** wrangler could not do it; `message` is what it said. */
export class DatabaseFault extends Error {}

export type Row = Readonly<Record<string, string | number | null>>;

const Answers = z.array(
  z.object({ results: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))) }),
);

const MOST_CHARACTERS = 20_000; // of a command line: Windows takes 32,767

/** The rows of these statements, one after the other; as many at once as go into a command line. @throws DatabaseFault */
export const query = async (place: Place, ...statements: readonly string[]): Promise<Row[]> => {
  const rows: Row[] = [];
  let together = '';
  for (const statement of statements) {
    if (together !== '' && together.length + statement.length > MOST_CHARACTERS) {
      rows.push(...(await ask(place, together)));
      together = '';
    }
    together += `${together && ';\n'}${statement}`;
  }
  if (together !== '') rows.push(...(await ask(place, together)));
  return rows;
};

const ask = async (place: Place, sql: string): Promise<Row[]> => {
  const ran = await run(place, ['d1', 'execute', 'DB', '--json', '--command', sql]);
  const read = Answers.safeParse(jsonIn(ran));
  if (!read.success) throw new DatabaseFault(`an answer of another form than expected:\n${ran.out.slice(0, 300)}`);
  return read.data.flatMap(({ results }) => results);
};

/** Writes all of it into a file, as D1 does. @throws DatabaseFault */
export const exportTo = async (place: Place, file: string): Promise<void> => {
  await run(place, ['d1', 'export', 'DB', '--output', file, '--skip-confirmation']);
};

/** Runs a file of statements, all of them or none. @throws DatabaseFault */
export const importFrom = async (place: Place, file: string): Promise<void> => {
  await run(place, ['d1', 'execute', 'DB', '--file', file, '--yes']);
};

/** Applies the migrations that are missing. @throws DatabaseFault */
export const migrate = async (place: Place): Promise<void> => {
  await run(place, ['d1', 'migrations', 'apply', 'DB']);
};

const run = async ({ wrangler, remote, config }: Place, args: readonly string[]): Promise<Ran> => {
  const ran = await wrangler([...args, remote ? '--remote' : '--local', ...(config ? ['--config', config] : [])]);
  if (!ran.ok) throw new DatabaseFault(told(ran));
  return ran;
};
