import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { theOutside } from '../../../../src/tools/go-live/outside.ts';
import { inRoot } from '../../../../src/tools/paths.ts';
import { openCloudflare } from './cloudflare.ts';

/**
 * `node test/unit/tools/support/record-wrangler.ts`: runs every command of `npm run go-live` with the real wrangler
 * against a made-up account, and keeps what it printed in `recorded.json`. To be run again when wrangler is updated.
 */
const SECRETS = '{ "TOKEN_SECRET": "a", "RESEND_API_KEY": "b" }';
const COMMANDS: readonly { name: string; args: readonly string[]; input?: string }[] = [
  { name: 'signed in', args: ['whoami', '--json'] },
  { name: 'no database', args: ['d1', 'list', '--json'] },
  { name: 'makes the database', args: ['d1', 'create', 'engpass-quiz', '--jurisdiction', 'eu'] },
  { name: 'a database', args: ['d1', 'list', '--json'] },
  { name: 'no queue', args: ['queues', 'info', 'engpass-mail'] },
  { name: 'no other queue', args: ['queues', 'info', 'engpass-mail-dead'] },
  { name: 'makes the other queue', args: ['queues', 'create', 'engpass-mail-dead'] },
  { name: 'only a queue with a longer name', args: ['queues', 'info', 'engpass-mail'] },
  { name: 'makes a queue', args: ['queues', 'create', 'engpass-mail'] },
  { name: 'a queue', args: ['queues', 'info', 'engpass-mail'] },
  { name: 'the other queue', args: ['queues', 'info', 'engpass-mail-dead'] },
  { name: 'a queue that is taken', args: ['queues', 'create', 'engpass-mail'] },
  { name: 'no Worker', args: ['secret', 'list'] },
  { name: 'sets secrets', args: ['secret', 'bulk'], input: SECRETS },
  { name: 'secrets', args: ['secret', 'list'] },
  { name: 'migrates', args: ['d1', 'migrations', 'apply', 'DB', '--remote'] },
  { name: 'shows what it would publish', args: ['deploy', '--dry-run', '--domain', 'quiz.sommer.de'] },
];

const LONG = ['migrates', 'shows what it would publish']; // nothing of it is read

const cloudflare = await openCloudflare();
process.env.CLOUDFLARE_API_BASE_URL = cloudflare.url;
process.env.CLOUDFLARE_API_TOKEN = 'made-up';
const { wrangler } = theOutside();
const ran: Record<string, unknown> = {};
const keep = async (name: string, args: readonly string[], input = '') => {
  console.log(name);
  const { ok, out, err } = await wrangler(args, { input });
  ran[name] = { args, ok, ...(LONG.includes(name) ? { out: '', err: '' } : { out, err }) };
};
try {
  for (const { name, args, input } of COMMANDS) await keep(name, args, input);
  delete process.env.CLOUDFLARE_API_TOKEN;
  await keep('nobody signed in', ['whoami', '--json']);
} finally {
  cloudflare.close();
}
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(await readFile(inRoot('node_modules/wrangler/package.json'), 'utf8')));
await writeFile(join(import.meta.dirname, 'recorded.json'), `${JSON.stringify({ wrangler: version, ran }, null, 2)}\n`);
