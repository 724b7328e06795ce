import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs, styleText } from 'node:util';
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
import { headOf } from './backup/head.ts';
import { DatabaseFault, importFrom, migrate, type Place, query } from './backup/place.ts';
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
 * date. Mails that were due by now are parked: whether they went out after the backup is nowhere to be read, and nothing
 * may come twice. A database that holds anything is left alone, unless it is to be replaced.
 * @throws DatabaseFault where wrangler fails
 */
export const restore = async (place: Place, file: string, { replace, now }: RestoreOptions): Promise<Restored> => {
  const head = await headOf(file).catch(() => null);
  if (!head)
    return { ok: false, message: `${file} cannot be read, or is no backup of this product, or not all of it.` };
  const before = tablesIn(await query(place, TABLES_SQL));
  const held = await figuresOf(place, before);
  const fresh = new Map(filled(await freshFigures()));
  const inTheWay = filled(held).filter(([table, rows]) => table !== MIGRATIONS && rows > (fresh.get(table) ?? 0));
  if (inTheWay.length > 0 && !replace) return { ok: false, message: isNotEmpty(inTheWay) };

  await load(place, file, before);
  const after = await figuresOf(place, tablesIn(await query(place, TABLES_SQL)));
  const differ = differences(head.figures, after);
  if (differ.length > 0)
    return { ok: false, message: `What was restored differs from the backup:\n  ${differ.join('\n  ')}` };
  await migrate(place);
  return { ok: true, figures: after, parked: await park(place, head.at, now) };
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
const load = async (place: Place, file: string, before: readonly Table[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'engpass-restore-'));
  try {
    const whole = join(folder, 'restore.sql');
    const drops = before.toReversed().map(({ name }) => `DROP TABLE ${quoted(name)};\n`);
    const target = createWriteStream(whole, { mode: 0o600 });
    target.write(`PRAGMA defer_foreign_keys=TRUE;\n${drops.join('')}`);
    await pipeline(createReadStream(file), target);
    await importFrom(place, whole);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const park = async (place: Place, at: number, now: number): Promise<number> => {
  const rows = await query(
    place,
    `UPDATE mails SET state = 'parked', reason = 'unclear-for-a-day', unclear_since = coalesce(unclear_since, ${at}), lease_until = NULL
     WHERE state IN ('planned', 'sending') AND due_at <= ${now} RETURNING 1 AS one`,
  );
  return rows.length;
};

/** `npm run restore -- backups/file.sql [--remote] [--replace] [--yes]` */
const main = async (): Promise<boolean> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      remote: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      config: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined) return giveUp('Which file? npm run restore -- backups/…sql');
  const { remote, replace, config } = values;
  if ((remote || replace) && !values.yes && !(await agreed(remote, replace))) return giveUp('Nothing was changed.');
  const restored = await restore({ wrangler: theOutside().wrangler, remote, config }, file, {
    replace,
    now: Date.now(),
  });
  if (!restored.ok) return giveUp(restored.message);
  const { figures, parked } = restored;
  console.log(
    `\n  ${styleText('bold', `${rowsIn(figures).toLocaleString('en')} rows`)} restored; every figure is that of the backup.`,
  );
  if (parked > 0)
    console.log(`  Mails that were due by now: ${parked}. They are parked at /desk/mails: send or drop each.`);
  console.log('  Who was erased or unsubscribed after the backup is there again as before: see docs/operate.md.\n');
  return true;
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

const giveUp = (message: string): false => {
  console.error(`\n${message}\n`);
  return false;
};

if (import.meta.main) {
  const done = await main().catch((error: unknown) => {
    if (error instanceof DatabaseFault) return giveUp(error.message);
    throw error;
  });
  if (!done) process.exitCode = 1;
}
