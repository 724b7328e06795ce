import { readFile, writeFile } from 'node:fs/promises';
import type { Terminal } from '../terminal.ts';
import { type Account, type Cloudflare, CloudflareFault, type Database } from './cloudflare.ts';
import { type Cloud, NO_DATABASE, readCloud, withDatabase } from './wrangler-toml.ts';

/** Which account is meant: the only one, the one that the environment names, or the one that is chosen. */
export const chooseAccount = async (
  all: readonly Account[],
  { say, ask }: Terminal,
  { named, asks }: { named: string | undefined; asks: boolean },
): Promise<string | undefined> => {
  if (named || all.length < 2) return named ?? all[0]?.id;
  const list = all.map(({ name, id }, at) => `    ${at + 1}  ${name}  ${id}`);
  if (!asks) throw new CloudflareFault(['Several accounts; set CLOUDFLARE_ACCOUNT_ID to one of', ...list].join('\n'));
  for (const line of list) say(line);
  for (;;) {
    const chosen = all[Number(await ask('Which account?')) - 1];
    if (chosen) return chosen.id;
  }
};

/**
 * The database, made where there is none, in the European Union; its id goes into wrangler.toml. One that is there is
 * never changed.
 * @throws CloudflareFault where wrangler.toml names a database that this account does not have
 */
export const ensureDatabase = async (
  file: string,
  cloudflare: Pick<Cloudflare, 'databases' | 'createDatabase'>,
  say: Terminal['say'],
  dry: boolean,
): Promise<void> => {
  const toml = await readFile(file, 'utf8');
  const { name, id } = readCloud(toml).database;
  const found = databaseIn(await cloudflare.databases(), name, id);
  const database = found ?? (await made());
  if (database.jurisdiction !== 'eu' && !dry)
    say(
      `  ! Database ${name} is not bound to the European Union, and that can only be said when it is made: npm run backup -- --remote, make another one, restore`,
    );
  if (database.uuid !== id && dry) say(`      would write: its id into wrangler.toml`);
  else if (database.uuid !== id) await writeFile(file, withDatabase(toml, database.uuid));
  say(
    `  ✓ Database ${name}${found ? '' : ', new'}${database.jurisdiction ? `, jurisdiction ${database.jurisdiction}` : ''}`,
  );

  async function made(): Promise<Database> {
    await cloudflare.createDatabase(name);
    const again = databaseIn(await cloudflare.databases(), name, NO_DATABASE);
    if (again) return again;
    if (dry) return { uuid: 'its id', name, jurisdiction: 'eu' };
    throw new CloudflareFault(
      `The database ${name} was made, but wrangler d1 list does not show it. Please run this again.`,
    );
  }
};

const databaseIn = (all: readonly Database[], name: string, id: string): Database | null => {
  const known = all.find(({ uuid }) => uuid === id);
  if (known) return known;
  if (id !== NO_DATABASE)
    throw new CloudflareFault(
      `wrangler.toml names a database (${id}) that this account does not have. Is it the right account? If so, set database_id to "${NO_DATABASE}".`,
    );
  return all.find((one) => one.name === name) ?? null;
};

/** The queues of wrangler.toml, those made that are missing. What goes through them is ids, never a person's data. */
export const ensureQueues = async (
  { queues }: Cloud,
  cloudflare: Pick<Cloudflare, 'hasQueue' | 'createQueue'>,
  say: Terminal['say'],
): Promise<void> => {
  for (const name of queues) {
    const there = await cloudflare.hasQueue(name);
    if (!there) await cloudflare.createQueue(name);
    say(`  ✓ Queue ${name}${there ? '' : ', new'}`);
  }
};
