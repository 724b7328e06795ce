import { writeFile } from 'node:fs/promises';
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { statementsIn } from '../../../../src/tools/backup/copy.ts';
import type { Outside, Ran } from '../../../../src/tools/go-live/outside.ts';
import { inRoot } from '../../../../src/tools/paths.ts';

/** A D1 as the platform has it, with its limits, in the runtime itself; without wrangler around it. */
export type TestD1 = {
  /** The rows of each statement; all in one transaction. */
  run: (statements: readonly string[]) => Promise<Readonly<Record<string, unknown>>[][]>;
  /** Brings it up to a migration, the newest if none is named. */
  migrate: (upTo?: string) => Promise<void>;
  /** All of it as the export of D1 writes it. */
  exported: () => Promise<string>;
  /** wrangler's commands for a database, done on this one. */
  wrangler: Outside['wrangler'];
};

/** So many of them, all in one runtime. */
export const openD1s = async (names: readonly string[]) => {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default {}',
      d1Databases: Object.fromEntries(names.map((name) => [name, name])),
    }),
  );
  return {
    d1: async (name: string): Promise<TestD1> => d1Over(await miniflare.getD1Database(name)),
    close: () => miniflare.dispose(),
  };
};

const MIGRATIONS = readD1Migrations(inRoot('migrations'));

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>;

const d1Over = (db: Database): TestD1 => {
  const run: TestD1['run'] = async (statements) => {
    const results = await db.batch<Record<string, unknown>>(statements.map((sql) => db.prepare(sql)));
    return results.map((one) => one.results);
  };
  const migrate = async (upTo?: string): Promise<void> => {
    await run([
      'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    ]);
    const [applied = []] = await run(['SELECT name FROM d1_migrations']);
    for (const { name, queries } of await MIGRATIONS) {
      if (upTo !== undefined && name > upTo) return;
      if (!applied.some((one) => one.name === name))
        await run([...queries, `INSERT INTO d1_migrations (name) VALUES ('${name}')`]);
    }
  };
  const exported = async (): Promise<string> => {
    const [lines] = await db.prepare('PRAGMA miniflare_d1_export(?,?,?);').bind(0, 0).raw<string[]>();
    return (lines ?? []).join('\n');
  };
  const does = async (args: readonly string[]): Promise<string> => {
    const value = (name: string) => args[args.indexOf(name) + 1] ?? '';
    if (args.includes('--command')) {
      const results = await run(value('--command').split(';\n'));
      return JSON.stringify(results.map((one) => ({ results: one, success: true, meta: {} })));
    }
    if (args.includes('--file')) {
      const statements: string[] = [];
      for await (const sql of statementsIn(value('--file'))) if (!sql.startsWith('--')) statements.push(sql);
      await run(statements);
    } else if (args[1] === 'export') await writeFile(value('--output'), await exported());
    else if (args[1] === 'migrations') await migrate();
    return '';
  };
  return {
    run,
    migrate,
    exported,
    wrangler: (args): Promise<Ran> =>
      does(args).then(
        (out) => ({ ok: true, out, err: '' }),
        (error: unknown) => ({ ok: false, out: '', err: String(error) }),
      ),
  };
};
