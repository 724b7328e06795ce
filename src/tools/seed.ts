import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { hostZone } from '../lib/calendar.ts';
import { createTokens } from '../lib/tokens.ts';
import { dayIn } from '../visit/count/day.ts';
import { argumentsOf, giveUp, wholeNumber } from './arguments.ts';
import { STATE } from './paths.ts';
import { migrate, StartFault } from './product.ts';
import { personasOf } from './quiz-simulate.ts';
import { editionsOf, readQuizzes } from './quizzes.ts';
import { databaseIn, openDatabase } from './seed/database.ts';
import { fill } from './seed/fill.ts';
import { ownSettings } from './settings.ts';
import { readSite } from './site.ts';

/** What is to be made up, and where it goes. */
export type Seeding = {
  leads: number;
  seed: number;
  /** Where the product's data lies. */
  folder: string;
  /** What addresses are keyed with: the product's ADDRESS_SECRET or, without one, its TOKEN_SECRET. */
  secret: string;
  /** Whether it may join leads that are there already. */
  add: boolean;
  origin: string;
  /** Told how much is done, 0–1. */
  onProgress?: (done: number) => void;
};

export type Seeded = { ok: true; rows: Readonly<Record<string, number>> } | { ok: false; message: string };

const ROWS_AT_ONCE = 200_000; // in one transaction

/**
 * Fills the product's database on this machine with leads that never were. It never reaches any other database.
 * The folder must have been migrated, see `migrate`.
 */
export const seed = async ({ leads, seed, folder, secret, add, origin, onProgress }: Seeding): Promise<Seeded> => {
  const read = await readQuizzes();
  if (!read.ok) return read;
  const site = await readSite(read.quizzes);
  if (!site.ok) return site;
  const { house } = site;
  const db = openDatabase(await databaseIn(folder));
  try {
    const before = db.leads();
    if (before > 0 && !add) return { ok: false, message: isNotEmpty(before) };
    const editions = await editionsOf(read.quizzes, house.assumptions);
    const ids = Object.keys(read.quizzes);
    const personas = Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await personasOf(id)] as const)));
    const now = Date.now() + db.clockOffset();
    const rows: Record<string, number> = {};
    let waiting = 0;
    db.begin();
    await fill(
      {
        ...{ house, editions, personas, origin, leads, seed, now, keyOf: createTokens(secret).keyOf },
        before: { leads: before, calls: db.calls() },
      },
      (table, row) => {
        rows[table] = (rows[table] ?? 0) + 1;
        db.write(table, row);
        waiting++;
      },
      (done) => {
        onProgress?.(done);
        if (waiting < ROWS_AT_ONCE) return;
        db.commit();
        db.begin();
        waiting = 0;
      },
    );
    db.sumUp(dayIn(hostZone(house.booking))(now));
    db.commit();
    return { ok: true, rows };
  } finally {
    db.close();
  }
};

const isNotEmpty = (leads: number): string =>
  `There ${leads === 1 ? 'is one lead' : `are ${leads.toLocaleString('en')} leads`} already. To put more beside them: --add`;

const USUAL_ORIGIN = 'http://127.0.0.1:8787'; // of `npm start`

const USAGE = `npm run seed -- [--leads 300] [--seed 7] [--add] [--folder .wrangler/state]
fills the database on this machine with leads that never were

--leads 300   how many
--seed 7      another number makes other people
--add         puts them beside leads that are there already
--folder      where the product's data lies`;

const run = async (): Promise<void> => {
  const { values } = argumentsOf(USAGE, {
    options: {
      leads: { type: 'string', default: '300' },
      seed: { type: 'string', default: '7' },
      folder: { type: 'string', default: STATE },
      add: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.folder);
  const what = {
    leads: wholeNumber(USAGE, '--leads', values.leads),
    seed: wholeNumber(USAGE, '--seed', values.seed, 0),
    add: values.add,
  };
  const { TOKEN_SECRET = '', ADDRESS_SECRET: secret = TOKEN_SECRET } = await ownSettings();
  const started = performance.now();
  await migrate(folder);
  const seeded = await seed({ ...what, folder, secret, origin: USUAL_ORIGIN, onProgress: showProgress });
  if (!seeded.ok) return giveUp(seeded.message);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const place = folder === STATE ? '.wrangler/state' : folder;
  console.log(
    `\n  ${styleText('bold', `${amount(what.leads)} leads that never were`)}, seed ${what.seed}, in ${seconds} s\n`,
  );
  for (const [table, count] of Object.entries(seeded.rows).sort())
    console.log(`    ${table.padEnd(18)}${amount(count).padStart(12)}`);
  console.log(`\n  They are in ${place}, on this machine only; \`npm start\` shows them at /desk.`);
  console.log(`  To be rid of them, and of all else that is stored here: end \`npm start\` and delete ${place}.\n`);
};

const amount = (count: number): string => count.toLocaleString('en');

const showProgress = (done: number): void => {
  if (process.stderr.isTTY) process.stderr.write(done < 1 ? `\r  ${Math.round(done * 100)} %` : '\r\x1b[K');
};

if (import.meta.main)
  await run().catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    giveUp(error.message);
  });
