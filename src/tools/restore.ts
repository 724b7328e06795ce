import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { styleText } from 'node:util';
import { argumentsOf, giveUp, misused } from './arguments.ts';
import {
  differences,
  type Figures,
  figuresIn,
  figuresSql,
  filled,
  quoted,
  rowsIn,
  TABLES_SQL,
  type Table,
  tablesIn,
} from './backup/figures.ts';
import { freshFigures } from './backup/fresh.ts';
import { readHead } from './backup/head.ts';
import { DatabaseFault, importFrom, migrate, type Place, query } from './backup/place.ts';
import { isNewer, rehearse } from './backup/rehearse.ts';
import { theOutside } from './go-live/outside.ts';
import { NobodyThere, openTerminal } from './terminal.ts';

export type Restored =
  | { ok: true; figures: Figures; parked: number }
  /** What stands in the way. */
  | { ok: false; message: string };

export type RestoreOptions = {
  /** Takes away what is there. */
  replace: boolean;
  now: number;
};

/**
 * Puts a backup into a database, as one transaction, holds the figures of both together, and brings the tables up to
 * date. The file is read as a whole before anything is touched. Mails that were due by now are parked in the same
 * transaction: whether they went out after the backup is nowhere to be read, and nothing may come twice. A database that
 * holds anything is left alone, unless it is to be replaced.
 * @throws DatabaseFault where wrangler fails; then nothing was changed
 */
export const restore = async (place: Place, file: string, { replace, now }: RestoreOptions): Promise<Restored> => {
  const read = await readHead(file);
  if (!read.ok) return read;
  const newer = await isNewer(read.head);
  if (newer) return { ok: false, message: newer };
  const parking = 'mails' in read.head.figures ? parkingOf(read.head.at, now) : '';
  const due = await rehearse(file, read.head, parking);
  if (!due.ok) return due;
  const before = tablesIn(await query(place, TABLES_SQL));
  const held = await figuresOf(place, before);
  const fresh = new Map(filled(await freshFigures()));
  const inTheWay = filled(held).filter(([table, rows]) => table !== MIGRATIONS && rows > (fresh.get(table) ?? 0));
  if (inTheWay.length > 0 && !replace) return { ok: false, message: isNotEmpty(inTheWay) };

  await load(place, file, before, parking);
  const figures = await figuresOf(place, tablesIn(await query(place, TABLES_SQL)));
  const differ = differences(due.figures, figures);
  if (differ.length > 0) return { ok: false, message: isOtherwise(differ) };
  const stale = await migrate(place).catch(staleTables);
  return stale ?? { ok: true, figures, parked: due.parked };
};

const isOtherwise = (differ: readonly string[]): string =>
  `The backup is in the database, but something differs:\n  ${differ.join('\n  ')}
Did somebody use the site meanwhile? Then look at /desk; else run this again with --replace.`;

const staleTables = (error: unknown): Restored => {
  if (!(error instanceof DatabaseFault)) throw error;
  return {
    ok: false,
    message: `The backup is in the database, but its tables are of an older version and could not be brought up to date:
${error.message}
When this is mended: npm run go-live for the site, npm start on this machine.`,
  };
};

const MIGRATIONS = 'd1_migrations';

const figuresOf = async (place: Place, tables: readonly Table[]): Promise<Figures> =>
  tables.length === 0 ? {} : figuresIn(await query(place, ...figuresSql(tables)));

const isNotEmpty = (inTheWay: readonly [string, number][]): string =>
  [
    'The database is not empty:',
    ...inTheWay.map(([table, rows]) => `  ${table.padEnd(20)}${String(rows).padStart(10)}`),
    'To put the backup in its place: --replace. Make a backup of it first.',
  ].join('\n');

/** Old tables away, the last made first, and the backup in: one file, which D1 takes as a whole or not at all. */
const load = async (place: Place, file: string, before: readonly Table[], parking: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'engpass-restore-'));
  try {
    const whole = join(folder, 'restore.sql');
    const drops = before.toReversed().map(({ name }) => `DROP TABLE ${quoted(name)};\n`);
    await pipeline(
      async function* () {
        yield `PRAGMA defer_foreign_keys=TRUE;\n${drops.join('')}`;
        yield* createReadStream(file, 'utf8');
        yield `${parking}\n`;
      },
      createWriteStream(whole, { mode: 0o600 }),
    );
    await importFrom(place, whole);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** On one line, as all statements of such files. The columns are there since the first migration. */
const parkingOf = (at: number, now: number): string =>
  `UPDATE "mails" SET state = 'parked', reason = 'unclear-for-a-day', unclear_since = coalesce(unclear_since, ${at}), lease_until = NULL WHERE state IN ('planned', 'sending') AND due_at <= ${now};`;

const USAGE = `npm run restore -- backups/file.sql [--remote] [--replace] [--yes]
puts a backup into an empty database

--remote                into the database of the site that runs, and not the one on this machine
--replace               in place of what the database holds
--yes                   asks nothing
--config wrangler.toml  another wrangler.toml than the one of this folder`;

const run = async (): Promise<void> => {
  const { values, positionals } = argumentsOf(USAGE, {
    allowPositionals: true,
    options: {
      remote: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      config: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return misused(USAGE, 'Which backup? Name one file.');
  const { remote, replace, config } = values;
  if ((remote || replace) && !values.yes && !(await agreed(remote, replace))) return giveUp('Nothing was changed.');
  const place = { wrangler: theOutside().wrangler, remote, config };
  const restored = await restore(place, file, { replace, now: Date.now() });
  if (!restored.ok) return giveUp(restored.message);
  const { figures, parked } = restored;
  const rows = `${rowsIn(figures).toLocaleString('en')} rows`;
  console.log(`\n  ${styleText('bold', rows)} restored, and every figure held against the backup.`);
  if (parked > 0)
    console.log(`  Mails that were due by now: ${parked}. They are parked at /desk/mails: send or drop each.`);
  console.log('  Who was erased or unsubscribed after the backup is there again as before: see docs/operate.md.\n');
};

const agreed = async (remote: boolean, replace: boolean): Promise<boolean> => {
  const terminal = openTerminal();
  try {
    const where = remote ? 'the database of the site that runs' : 'the database on this machine';
    return (
      (await terminal.ask(`${replace ? 'Replaces all in' : 'Writes into'} ${where}. Type "restore" to go on:`)) ===
      'restore'
    );
  } catch (error) {
    if (error instanceof NobodyThere) return false;
    throw error;
  } finally {
    terminal.close();
  }
};

if (import.meta.main)
  await run().catch((error: unknown) => {
    if (!(error instanceof DatabaseFault)) throw error;
    giveUp(`wrangler could not do it, and says:\n\n${error.message}`);
  });
