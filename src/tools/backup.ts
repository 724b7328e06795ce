import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs, styleText } from 'node:util';
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
 * Writes all that the database holds into a file. It is exported by D1, read as a whole, held against the database, and
 * written so that D1 can take it back.
 * @throws DatabaseFault where wrangler fails
 */
export const backup = async (place: Place, file: string, now: number): Promise<BackedUp> => {
  const folder = await mkdtemp(join(tmpdir(), 'engpass-backup-'));
  try {
    const exported = join(folder, 'export.sql');
    await exportTo(place, exported);
    const copy = await readCopy(exported);
    try {
      await mendBreaks(place, copy);
      await mkdir(dirname(file), { recursive: true });
      const { figures } = copy;
      const lines = Readable.from(linesOf(copy, now)).map((line) => `${line}\n`);
      await pipeline(lines, createWriteStream(file, { flags: 'wx', mode: FOR_THE_OWNER_ONLY }));
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

/** `npm run backup [-- --remote] [--to backups/file.sql]` */
if (import.meta.main) {
  const { values } = parseArgs({
    options: { remote: { type: 'boolean', default: false }, to: { type: 'string' }, config: { type: 'string' } },
  });
  const { remote, config } = values;
  const file = values.to ?? inRoot(usualFile(new Date(), remote));
  const started = performance.now();
  try {
    const { figures, since } = await backup({ wrangler: theOutside().wrangler, remote, config }, file, Date.now());
    console.log(`\n  ${styleText('bold', `${rowsIn(figures).toLocaleString('en')} rows`)}, in ${seconds(started)} s\n`);
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
  } catch (error) {
    const message =
      error instanceof DatabaseFault
        ? error.message
        : isThere(error)
          ? `${file} is there already: name another file with --to.`
          : null;
    if (message === null) throw error;
    console.error(`\n${message}\n`);
    process.exitCode = 1;
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
