import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../src/tools/build.ts';
import { PUBLIC } from '../../src/tools/paths.ts';
import { migrate } from '../../src/tools/product.ts';
import { databaseIn } from '../../src/tools/seed/database.ts';
import { seed } from '../../src/tools/seed.ts';
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

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    visitors: { type: 'string', default: '60' },
    folder: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

const MINUTE = 60_000;

const built = await build();
if (!built.ok) throw new Error(built.message);
const folder = values.folder === undefined ? await mkdtemp(join(tmpdir(), 'engpass-scale-')) : resolve(values.folder);
try {
  const [first = 1000, ...more] = values.sizes.split(',').map(Number);
  await migrate(folder);
  const seeded = await seed({
    leads: first,
    seed: 7,
    folder,
    secret: BENCH_SECRET,
    add: false,
    origin: 'https://quiz.test',
  });
  if (!seeded.ok) throw new Error(seeded.message);
  const file = await databaseIn(folder);
  const grower = openGrower(file);
  const walkOnce = await loadWalk();
  let startsAt = Date.now();
  const walk = (visitors: number) => {
    const way = { file, publicFolder: PUBLIC, visitors, startsAt };
    startsAt += visitors * MINUTE; // after the last of them
    return walkOnce(way);
  };
  const visitors = Number(values.visitors);
  const sizes: [number, readonly Heard[]][] = [];
  const found = new Set<string>();
  for (const leads of [first, ...more]) {
    const started = performance.now();
    grower.to(leads);
    const grown = (performance.now() - started) / 1000;
    await walk(5); // so that nobody pays for what is met for the first time
    const heard = await walk(visitors);
    sizes.push([leads, heard]);
    for (const scan of scansIn(file, heard)) found.add(scan);
    const { all } = grower.size();
    const each = (all / leads / 1024).toFixed(1);
    console.log(
      `${leads.toLocaleString('en')} leads (made up in ${grown.toFixed(0)} s), ${(all / 2 ** 20).toFixed(0)} MB, ${each} KB each`,
    );
  }
  const growing = tell(sizes, visitors, values.all);
  const statements = new Set(sizes.flatMap(([, heard]) => heard.map(({ sql }) => sql))).size;
  console.log(`\n${statements} statements; through a whole table: ${[...found].join('\n  ') || 'none'}`);
  console.log(`growing with the leads: ${growing.join('\n  ') || 'none'}\n`);
  for (const [table, bytes] of Object.entries(grower.tables()))
    console.log(`  ${table.padEnd(20)}${(bytes / 2 ** 20).toFixed(0).padStart(8)} MB`);
  grower.close();
  if (growing.length > 0) process.exitCode = 1;
} finally {
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
