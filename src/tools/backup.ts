import { type FileHandle, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { styleText } from 'node:util';
import { argumentsOf, giveUp } from './arguments.ts';
import { type Copy, readCopy } from './backup/copy.ts';
import { differences, type Figures, figuresIn, figuresSql, filled, quoted, rowsIn } from './backup/figures.ts';
import { DatabaseFault, exportTo, type Place, query } from './backup/place.ts';
import { linesOf } from './backup/write.ts';
import { theOutside } from './go-live/outside.ts';
import { inRoot } from './paths.ts';

export type BackedUp = {
  figures: Figures;
  /** What the database held otherwise when the backup was through: somebody was there meanwhile. */
  since: readonly string[];
};

const FOR_THE_OWNER_ONLY = 0o600;

/**
 * Writes all that the database holds into a new file. It is exported by D1, read as a whole, held against the database,
 * and written so that D1 can take it back. Where that fails, no file is left.
 * @throws DatabaseFault where wrangler fails; Error EEXIST where the file is there already, before anything is asked for
 */
export const backup = async (place: Place, file: string, now: number): Promise<BackedUp> => {
  await mkdir(dirname(file), { recursive: true });
  const target = await open(file, 'wx', FOR_THE_OWNER_ONLY);
  try {
    return await backupTo(target, place, now);
  } catch (error) {
    await rm(file);
    throw error;
  } finally {
    await target.close();
  }
};

const backupTo = async (target: FileHandle, place: Place, now: number): Promise<BackedUp> => {
  const folder = await mkdtemp(join(tmpdir(), 'engpass-backup-'));
  try {
    const exported = join(folder, 'export.sql');
    await exportTo(place, exported);
    const copy = await readCopy(exported);
    try {
      await mendBreaks(place, copy);
      const { figures } = copy;
      const lines = Readable.from(linesOf(copy, now)).map((line) => `${line}\n`);
      await pipeline(lines, target.createWriteStream());
      return { figures, since: differences(figures, await figuresNow(place, copy)) };
    } finally {
      copy.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const figuresNow = async (place: Place, { tables }: Copy): Promise<Figures> =>
  figuresIn(await query(place, ...figuresSql(tables)));

/**
 * D1 writes line breaks as `\n`, and so takes a backslash and an n that were there before for one more. Rows with both
 * are asked for by themselves.
 */
const mendBreaks = async (place: Place, copy: Copy): Promise<void> => {
  const both = (column: string) =>
    [10, 13]
      .map((code) => `(instr(${quoted(column)}, char(${code})) AND instr(${quoted(column)}, '${MARKS[code]}'))`)
      .join(' OR ');
  const wheres = copy.tables.map(({ name, columns }) => ({ name, where: columns.map(both).join(' OR ') }));
  const counts = await query(
    place,
    ...wheres.map(
      ({ name, where }) => `SELECT '${name}' AS name, count(*) AS count FROM ${quoted(name)} WHERE ${where}`,
    ),
  );
  for (const { name, where } of wheres)
    if (counts.some((one) => one.name === name && one.count !== 0))
      for (const row of await query(place, `SELECT * FROM ${quoted(name)} WHERE ${where}`)) copy.mend(name, row);
};

const MARKS: Readonly<Record<number, string>> = { 10: '\\n', 13: '\\r' };

/** A name that sorts by time. */
const usualFile = (now: Date, remote: boolean): string =>
  join('backups', `${now.toISOString().slice(0, 19).replaceAll(':', '-')}-${remote ? 'remote' : 'local'}.sql`);

const USAGE = `npm run backup -- [--remote] [--to backups/file.sql]
writes all that the database holds into a file, for its owner alone

--remote               the database of the site that runs, and not the one on this machine
--to file.sql          another file than backups/<now>-local.sql
--config wrangler.toml another wrangler.toml than the one of this folder`;

const run = async (): Promise<void> => {
  const { remote, config, to } = argumentsOf(USAGE, {
    options: { remote: { type: 'boolean', default: false }, to: { type: 'string' }, config: { type: 'string' } },
  }).values;
  const file = to ?? inRoot(usualFile(new Date(), remote));
  const started = performance.now();
  try {
    say(file, await backup({ wrangler: theOutside().wrangler, remote, config }, file, Date.now()), started);
  } catch (error) {
    if (error instanceof DatabaseFault) return giveUp(`No backup was made. wrangler says:\n\n${error.message}`);
    if (isThere(error)) return giveUp(`${file} is there already. Name another file: --to`);
    throw error;
  }
};

const say = (file: string, { figures, since }: BackedUp, started: number): void => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n  ${styleText('bold', `${rowsIn(figures).toLocaleString('en')} rows`)}, in ${seconds} s\n`);
  for (const [table, rows] of filled(figures))
    console.log(`    ${table.padEnd(20)}${rows.toLocaleString('en').padStart(12)}`);
  if (since.length > 0) {
    console.log(styleText('yellow', '\n  The site was used meanwhile; what came later is not in it:'));
    for (const line of since) console.log(`    ${line}`);
  }
  console.log(`\n  ${file}`);
  console.log(
    "  It holds people's names, addresses and answers: keep it encrypted, and delete it when a newer one is there.\n",
  );
};

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

if (import.meta.main) await run();
