import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { nothingOutside } from '../../../src/tools/go-live/dry.ts';
import type { Outside } from '../../../src/tools/go-live/outside.ts';
import { NO_DATABASE, readCloud } from '../../../src/tools/go-live/wrangler-toml.ts';
import { type GoLiveOptions, goLive } from '../../../src/tools/go-live.ts';
import { BUILD, inRoot } from '../../../src/tools/paths.ts';
import { ownMigrations, ownVersion } from '../../../src/tools/version.ts';
import { dnsOf, RECORDS, recorded, replay, siteOf } from './support/outside.ts';
import { practice } from './support/site.ts';
import { typing } from './support/terminal.ts';

let folder = '';
let about = { version: '', migration: '' };
beforeAll(async () => {
  await mkdir(BUILD, { recursive: true });
  folder = await mkdtemp(join(BUILD, 'go-live-'));
  about = { version: await ownVersion(), migration: (await ownMigrations()).at(-1) ?? '' };
});
afterAll(() => rm(folder, { recursive: true }));

let runs = 0;

type Change = Partial<Omit<GoLiveOptions, 'outside'>> & {
  outside?: Partial<Outside>;
  typed?: Parameters<typeof typing>[0];
  site?: object;
  toml?: string;
};

/** Goes live with a folder of its own, where the real wrangler's words are said. */
const live = async (commands: readonly string[], { outside, typed, site, toml, ...changed }: Change = {}) => {
  const files = { site: join(folder, `site-${runs}.config.mjs`), wrangler: join(folder, `wrangler-${runs++}.toml`) };
  await writeFile(files.site, `export default ${JSON.stringify({ ...practice, booking: OWN_CALENDAR, ...site })};`);
  await writeFile(files.wrangler, toml ?? (await asShipped()));
  const person = typing(typed);
  const { wrangler, calls, left } = replay(commands);
  const waits: number[] = [];
  const well = await goLive({
    outside: {
      wrangler,
      dns: dnsOf(RECORDS),
      fetch: siteOf(about),
      wait: async (ms) => void waits.push(ms),
      ...outside,
    },
    terminal: person.terminal,
    files,
    build: async () => ({ ok: true, warnings: [] }),
    given: {},
    asks: false,
    dry: false,
    anyway: false,
    takeDomain: false,
    ...changed,
  });
  return { ...person, well, calls, left: left(), waits, toml: await readFile(files.wrangler, 'utf8') };
};

const OWN_CALENDAR = { provider: 'link', url: 'https://sommer.de/termin' };
const asShipped = async () => {
  const toml = await readFile(inRoot('wrangler.toml'), 'utf8');
  return toml.replace(/^database_id = "[^"]*"/m, `database_id = "${NO_DATABASE}"`);
};

const DATABASE = '9d2f3c1e-6a54-4c0b-8f7e-5b1a2c3d4e5f';
const FIRST_TIME = [
  'signed in',
  ...['no database', 'makes the database', 'a database'],
  ...['no queue', 'makes a queue', 'no other queue', 'makes the other queue'],
  ...['no Worker', 'sets secrets'],
  ...['migrates', 'publishes'],
];
const AGAIN = ['signed in', 'a database', 'a queue', 'the other queue', 'secrets', 'migrates', 'publishes'];

describe('from a folder to a site that runs', () => {
  test('everything that is missing is made, in the European Union, and the site is looked at', async () => {
    const { well, calls, left, toml, said } = await live(FIRST_TIME, { given: { RESEND_API_KEY: 're_123' } });
    expect(well, said()).toBe(true);
    expect(left).toEqual([]);
    expect(calls.find(({ args }) => args[1] === 'create')?.args).toEqual([
      'd1',
      'create',
      'engpass-quiz',
      '--jurisdiction',
      'eu',
    ]);
    expect(readCloud(toml).database.id).toBe(DATABASE);
    expect(toml).toContain(`preview_database_id = "${NO_DATABASE}"`);
    expect(toml.replace(/^(preview_)?database_id.*\n/gm, '')).toBe(
      (await asShipped()).replace(/^database_id.*\n/gm, ''),
    );
    expect(said()).toContain('https://quiz.sommer.de/q/business-engpass');
  });

  test('secrets go in over standard input; one is made by chance, another each time', async () => {
    const secretsOf = async () => {
      const { calls } = await live(FIRST_TIME, {
        given: { RESEND_API_KEY: 're_123', RESEND_WEBHOOK_SECRET: 'whsec_abc=' },
      });
      const set = calls.find(({ args }) => args[1] === 'bulk');
      for (const { args } of calls) expect(args.join(' ')).not.toContain('re_123');
      return z.record(z.string(), z.string()).parse(JSON.parse(set?.input ?? '{}'));
    };
    const [one, other] = [await secretsOf(), await secretsOf()];
    expect(one).toMatchObject({ RESEND_API_KEY: 're_123', RESEND_WEBHOOK_SECRET: 'whsec_abc=' });
    expect(one.TOKEN_SECRET).toMatch(/^[\w-]{43}$/);
    expect(other.TOKEN_SECRET).not.toBe(one.TOKEN_SECRET);
  });

  test('what the owner must give to somebody else is not made where nobody sees it', async () => {
    const { calls, said } = await live(FIRST_TIME, {
      site: { booking: { provider: 'calcom', url: 'https://cal.com/sommer/gespraech' } },
    });
    const set = calls.find(({ args }) => args[1] === 'bulk');
    expect(Object.keys(JSON.parse(set?.input ?? '{}'))).toEqual(['TOKEN_SECRET']);
    expect(said()).toContain('CALCOM_WEBHOOK_SECRET is left out for now');
  });

  test('a second time nothing is made: what is there stays, and secrets are not touched', async () => {
    const toml = (await asShipped()).replace(NO_DATABASE, DATABASE);
    const { well, left, toml: after, calls } = await live(AGAIN, { toml });
    expect(well).toBe(true);
    expect(left).toEqual([]);
    expect(after).toBe(toml);
    expect(calls.filter(({ args }) => ['create', 'bulk'].includes(args[1] ?? ''))).toEqual([]);
  });

  test('a start that broke off goes on where it stopped', async () => {
    const { well, said } = await live([...FIRST_TIME.slice(0, 3), 'no database'], {});
    expect(well).toBe(false);
    expect(said()).toContain('Please run this again');
    const halfWay = [
      'signed in',
      'a database',
      'only a queue with a longer name',
      'a queue that is taken',
      'the other queue',
      'secrets',
      'migrates',
      'publishes',
    ];
    expect((await live(halfWay)).well).toBe(true);
  });

  test('wrangler publishes in the terminal, where it asks before it takes over a domain', async () => {
    const { calls } = await live(AGAIN);
    expect(calls.filter(({ inTerminal }) => inTerminal).map(({ args }) => args[0])).toEqual(['deploy']);
  });

  test('somebody is asked for secrets, and told where they come from', async () => {
    const { calls, said, asked } = await live(FIRST_TIME, {
      asks: true,
      typed: { RESEND_API_KEY: ['my key', 're_456'], RESEND_WEBHOOK_SECRET: '' },
    });
    const set = z
      .record(z.string(), z.string())
      .parse(JSON.parse(calls.find(({ args }) => args[1] === 'bulk')?.input ?? '{}'));
    expect(Object.keys(set)).toEqual(['TOKEN_SECRET', 'RESEND_API_KEY']);
    expect(set.RESEND_API_KEY).toBe('re_456');
    expect(said()).toContain('https://quiz.sommer.de/webhooks/resend');
    expect(said()).toContain(`TOKEN_SECRET  ${set.TOKEN_SECRET}`);
    expect(asked.join('\n')).toContain('RESEND_WEBHOOK_SECRET (Enter: leave it out for now):');
  });

  test('a site that is not up yet is waited for, then judged', async () => {
    let asks = 0;
    const fetch: Outside['fetch'] = async (url, init) => {
      if (++asks < 4) throw new Error('certificate');
      return siteOf(about)(url, init);
    };
    const { well, waits } = await live(AGAIN, { outside: { fetch } });
    expect(well).toBe(true);
    expect(waits).toHaveLength(3);
  });

  test('a site that never comes up is said to be away', async () => {
    const fetch = async () =>
      Promise.reject(new Error('fetch failed', { cause: new Error('ENOTFOUND quiz.sommer.de') }));
    const { well, said } = await live(AGAIN, { outside: { fetch } });
    expect(well).toBe(false);
    expect(said().match(/ENOTFOUND/g)).toHaveLength(1);
  });
});

describe('it stops, with nothing changed,', () => {
  test('at samples, which are named', async () => {
    const { well, said, calls } = await live([], {
      site: { sender: { ...practice.sender, email: 'analyse@example.de' } },
    });
    expect(well).toBe(false);
    expect(said()).toContain('sender.email: analyse@example.de');
    expect(calls).toEqual([]);
  });

  test('at a sender whose domain is not set up, and says what to enter', async () => {
    const { well, said, calls } = await live([], { outside: { dns: dnsOf({}) } });
    expect(well).toBe(false);
    expect(calls).toEqual([]);
    for (const entry of [
      'TXT  send.sommer.de  v=spf1 include:amazonses.com ~all',
      'MX  send.sommer.de  feedback-smtp.eu-west-1.amazonses.com  (priority 10',
      'TXT  resend._domainkey.sommer.de  p=…',
      'TXT  _dmarc.sommer.de  v=DMARC1; p=none;',
    ])
      expect(said()).toContain(entry);
  });

  test('at a file that is no site, with field and value', async () => {
    const { well, said } = await live([], { site: { origin: 'quiz.sommer.de/' } });
    expect(well).toBe(false);
    expect(said()).toMatch(/origin\n {4}found {5}"quiz\.sommer\.de\/"/);
  });

  test('at a name that leads elsewhere, where nobody could be asked', async () => {
    const elsewhere = {
      dns: dnsOf({ ...RECORDS, 'A quiz.sommer.de': ['203.0.113.9'] }),
      fetch: async () => Response.json({}),
    };
    const { well, said, calls } = await live([], { outside: elsewhere });
    expect(well).toBe(false);
    expect(said()).toContain('quiz.sommer.de already leads to 203.0.113.9');
    expect(calls).toEqual([]);
  });

  test('where nobody is signed in', async () => {
    const { well, said } = await live(['nobody signed in']);
    expect(well).toBe(false);
    expect(said()).toContain('npx wrangler login');
  });

  test('at a database of another account', async () => {
    const toml = (await asShipped()).replace(NO_DATABASE, '11111111-2222-3333-4444-555555555555');
    const { well, said } = await live(['signed in', 'a database'], { toml });
    expect(well).toBe(false);
    expect(said()).toContain('that this account does not have');
  });

  test('at a wrangler.toml that has lost a line', async () => {
    const toml = (await asShipped()).replace(/^database_name = .*\n/m, '');
    const { well, said } = await live(['signed in'], { toml });
    expect(well).toBe(false);
    expect(said()).toContain('wrangler.toml has no line database_name');
  });

  test('at an answer of wrangler that it does not understand', async () => {
    const wrangler: Outside['wrangler'] = async ([command]) => ({
      ok: true,
      out: command === 'whoami' ? '{ "loggedIn": true, "accounts": [] }' : 'Nothing to list.',
      err: '',
    });
    const { well, said } = await live([], { outside: { wrangler } });
    expect(well).toBe(false);
    expect(said()).toMatch(/answered in another way than expected:\nNothing to list\.[\s\S]+run it again/);
  });

  test('--anyway goes on in spite of what was found', async () => {
    const { well, left } = await live(AGAIN, { outside: { dns: dnsOf({}) }, anyway: true });
    expect(left).toEqual([]);
    expect(well).toBe(true);
  });
});

test('a dry run shows every step without an account and without the network', async () => {
  const person = typing();
  const toml = await asShipped();
  const wrangler = join(folder, 'dry.toml');
  await writeFile(wrangler, toml);
  const well = await goLive({
    outside: nothingOutside(person.terminal.say),
    terminal: person.terminal,
    files: { site: inRoot('site.config.ts'), wrangler },
    build: () => Promise.reject(new Error('a dry run builds nothing')),
    given: {},
    ...{ asks: false, dry: true, anyway: false, takeDomain: false },
  });
  expect(well).toBe(true);
  expect(await readFile(wrangler, 'utf8')).toBe(toml);
  for (const line of [
    'would look up: TXT send.example.de',
    'would run: wrangler d1 create engpass-quiz --jurisdiction eu',
    'would write: its id into wrangler.toml',
    'would run: wrangler queues create engpass-mail-dead',
    'would run: wrangler secret bulk < { TOKEN_SECRET }',
    'would run: wrangler d1 migrations apply DB --remote',
    'would run: wrangler deploy --domain quiz.example.de',
    'would ask: GET https://quiz.example.de/health',
    'would ask: POST https://quiz.example.de/webhooks/resend',
  ])
    expect(person.said()).toContain(line);
});

test('what is replayed was recorded from the wrangler that is installed', async () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(inRoot('node_modules/wrangler/package.json'), 'utf8')));
  expect(recorded.wrangler, 'node test/unit/tools/support/record-wrangler.ts records it anew').toBe(version);
});
