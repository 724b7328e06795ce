import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { argumentsOf, wholeNumber } from '../../src/tools/arguments.ts';
import { PUBLIC } from '../../src/tools/paths.ts';
import { migrate } from '../../src/tools/product.ts';
import { databaseIn } from '../../src/tools/seed/database.ts';
import { seed } from '../../src/tools/seed.ts';
import { built } from './built.ts';
import { BENCH_SECRET } from './mail/product.ts';
import { loadWalk } from './scale/bundle.ts';
import { openGrower } from './scale/grow.ts';
import type { Heard } from './scale/heard.ts';
import { scansIn } from './scale/plans.ts';
import { tell } from './scale/table.ts';

/**
 * `npm run bench:scale [-- --sizes 1000,10000,100000,1000000 --visitors 60 --folder /tmp/million --all]`: how long the
 * statements of a visitor's way take in SQLite with so many leads in the database, and whether any goes through a whole
 * table. The statements are those that the product asks for while visitors go that way. A folder that is named is kept:
 * `npm run bench:load -- --folder` and the desk then run on it. A million leads take 12 GB of disk.
 */

const USAGE = `npm run bench:scale -- [--sizes 1000,10000] [--visitors 60] [--folder /tmp/million] [--all]`;
const { values } = argumentsOf(USAGE, {
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    visitors: { type: 'string', default: '60' },
    folder: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

const sizesWanted = values.sizes.split(',').map((size) => wholeNumber(USAGE, '--sizes', size));
const visitors = wholeNumber(USAGE, '--visitors', values.visitors);

const VISITORS_AN_HOUR = 100; // each takes 20 seconds by the product's clock
const ORIGIN = 'https://quiz.test';

const leadsIn = (file: string): number => {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db.prepare('SELECT count(*) AS leads FROM leads').get();
  db.close();
  return Number(row?.leads);
};

await built();
const folder = values.folder === undefined ? await mkdtemp(join(tmpdir(), 'engpass-scale-')) : resolve(values.folder);
try {
  await migrate(folder);
  const file = await databaseIn(folder);
  const present = leadsIn(file);
  const wanted = present > 0 ? [present] : sizesWanted;
  const [first = 1000] = wanted;
  if (present === 0) {
    const seeded = await seed({ leads: first, seed: 7, folder, secret: BENCH_SECRET, add: false, origin: ORIGIN });
    if (!seeded.ok) throw new Error(seeded.message);
  }
  const grower = present > 0 ? null : openGrower(file);
  const walkOnce = await loadWalk();
  let startsAt = Math.ceil(Date.now() / HOUR) * HOUR + MINUTE; // off the hour, when cron has more to do
  const walk = (crowd: number) => {
    const way = { file, publicFolder: PUBLIC, secret: BENCH_SECRET, visitors: crowd, startsAt };
    startsAt += HOUR * Math.ceil(crowd / VISITORS_AN_HOUR);
    return walkOnce(way);
  };
  const sizes: [number, readonly Heard[]][] = [];
  const found = new Set<string>();
  for (const leads of wanted) {
    const started = performance.now();
    grower?.to(leads);
    const grown = (performance.now() - started) / 1000;
    await walk(5); // so that nobody pays for what is met for the first time
    const heard = await walk(visitors);
    sizes.push([leads, heard]);
    for (const scan of scansIn(file, heard)) found.add(scan);
    const { size } = await stat(file);
    const each = (size / leads / 1024).toFixed(1);
    console.log(
      `${leads.toLocaleString('en')} leads (made up in ${grown.toFixed(0)} s), ${(size / 2 ** 20).toFixed(0)} MB, ${each} KB each`,
    );
  }
  const growing = tell(sizes, visitors, values.all);
  const statements = new Set(sizes.flatMap(([, heard]) => heard.map(({ sql }) => sql))).size;
  console.log(`\n${statements} statements; through a whole table: ${[...found].join('\n  ') || 'none'}`);
  console.log(`growing with the leads: ${growing.join('\n  ') || 'none'}\n`);
  for (const [table, bytes] of Object.entries(grower?.tables() ?? {}))
    console.log(`  ${table.padEnd(20)}${(bytes / 2 ** 20).toFixed(0).padStart(8)} MB`);
  grower?.close();
  if (growing.length > 0) process.exitCode = 1;
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
