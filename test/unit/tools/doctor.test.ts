import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doctor } from '../../../src/tools/doctor.ts';
import type { Outside } from '../../../src/tools/go-live/outside.ts';
import { BUILD } from '../../../src/tools/paths.ts';
import { ownMigrations, ownVersion } from '../../../src/tools/version.ts';
import { dnsOf, PAGE, RECORDS, siteOf } from './support/outside.ts';
import { practice } from './support/site.ts';

let folder = '';
let about = { version: '', migration: '' };
beforeAll(async () => {
  await mkdir(BUILD, { recursive: true });
  folder = await mkdtemp(join(BUILD, 'doctor-'));
  await writeFile(join(folder, 'site.config.mjs'), `export default ${JSON.stringify(practice)};`);
  about = { version: await ownVersion(), migration: (await ownMigrations()).at(-1) ?? '' };
});
afterAll(() => rm(folder, { recursive: true }));

const look = async (
  answers: Readonly<Record<string, () => Response>>,
  { records = RECORDS, ...outside }: Partial<Outside> & { records?: Readonly<Record<string, readonly string[]>> } = {},
) => {
  const lines: string[] = [];
  const asked: string[] = [];
  const well = await doctor({
    outside: {
      wrangler: () => Promise.reject(new Error('a doctor needs no account')),
      dns: dnsOf(records),
      fetch: async (url, init) => {
        asked.push(`${init?.method ?? 'GET'} ${url}`);
        return siteOf(about, answers)(url, init);
      },
      wait: async () => {},
      ...outside,
    },
    say: (line = '') => void lines.push(stripVTControlCharacters(line)),
    site: join(folder, 'site.config.mjs'),
  });
  return { well, said: lines.join('\n'), asked };
};

test('a site that is well passes every check, and nothing is changed by looking', async () => {
  const { well, said, asked } = await look({});
  expect(said).not.toMatch(/[✗!] /);
  expect(well).toBe(true);
  for (const path of [
    '/',
    '/q/business-engpass',
    '/impressum',
    '/datenschutz',
    '/embed/business-engpass.de.js',
    '/health',
  ])
    expect(asked).toContain(`GET https://quiz.sommer.de${path}`);
  expect(asked.filter((one) => one.startsWith('POST'))).toEqual([
    'POST https://quiz.sommer.de/webhooks/resend',
    'POST https://quiz.sommer.de/webhooks/calcom',
  ]);
});

describe('what is wrong is said, with what to do', () => {
  const health = (changed: object) => ({ 'GET /health': () => Response.json({ ...about, missing: [], ...changed }) });
  const withHeaders = (changed: Readonly<Record<string, string>>) => () =>
    new Response('', { headers: { ...PAGE, ...changed } });

  test.each<[string, Record<string, () => Response>, string]>([
    ['a page that fails', { 'GET /': () => new Response('', { status: 500, headers: PAGE }) }, '✗ / answers with 500'],
    [
      'a page that leads elsewhere',
      { 'GET /me': () => Response.redirect('https://sommer.de') },
      '✗ /me answers with 302',
    ],
    [
      'headers that were changed',
      { 'GET /q/business-engpass': withHeaders({ 'content-security-policy': 'default-src *' }) },
      'content-security-policy missing or changed',
    ],
    [
      'a sample legal notice',
      {
        'GET /impressum': () => new Response('<address>Musterweg 1<br>12345 Musterstadt</address>', { headers: PAGE }),
      },
      '✗ The legal notice is still a sample',
    ],
    [
      'an embed script that nobody may read',
      {
        'GET /embed/business-engpass.de.js': () => new Response('', { headers: { 'content-type': 'text/javascript' } }),
      },
      'may not be read by other websites',
    ],
    [
      'a closed way out for mails',
      health({ missing: ['RESEND_API_KEY'] }),
      '✗ RESEND_API_KEY is missing: mails stay planned',
    ],
    [
      'a database that is behind',
      health({ migration: '0001_first.sql' }),
      '✗ The database is at 0001_first.sql, not at',
    ],
    [
      'an old product without /health',
      { 'GET /health': () => new Response('', { status: 404 }) },
      '✗ /health answers with 404',
    ],
    [
      'a webhook that believes everybody',
      { 'POST /webhooks/resend': () => Response.json({ ok: true }) },
      '✗ /webhooks/resend answers 200 to a message without a signature',
    ],
  ])('%s', async (_, answers, words) => {
    const { well, said } = await look(answers);
    expect(said).toContain(words);
    expect(well).toBe(false);
  });

  test('another version is worth a note, and no alarm', async () => {
    const { well, said } = await look(health({ version: '0.0.9' }));
    expect(said).toContain('! Version 0.0.9 runs there');
    expect(well).toBe(true);
  });

  test('a site that is away says so once', async () => {
    const { well, said } = await look(
      {},
      { fetch: () => Promise.reject(new Error('fetch failed', { cause: new Error('ECONNREFUSED') })) },
    );
    expect(said.match(/ECONNREFUSED/g)).toHaveLength(1);
    expect(said).toContain('npm run go-live');
    expect(well).toBe(false);
  });

  test('a site that is away at all of its addresses says how', async () => {
    const refused = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    const { said } = await look({}, { fetch: () => Promise.reject(new Error('fetch failed', { cause: refused })) });
    expect(said.match(/ECONNREFUSED/g)).toHaveLength(1);
  });
});

describe('the records of the sender’s domain', () => {
  const withRecords = async (changed: Readonly<Record<string, readonly string[]>>) =>
    (await look({}, { records: { ...RECORDS, ...changed } })).said;

  test.each<[string, Record<string, readonly string[]>, string]>([
    [
      'two SPF records',
      { 'TXT send.sommer.de': ['v=spf1 include:amazonses.com ~all', 'v=spf1 -all'] },
      '✗ SPF: send.sommer.de has 2 records',
    ],
    [
      'SPF for somebody else',
      { 'TXT send.sommer.de': ['v=spf1 include:_spf.google.com ~all'] },
      '✗ SPF at send.sommer.de does not name amazonses.com',
    ],
    [
      'another mailbox in the way',
      { 'MX send.sommer.de': ['mx.strato.de'] },
      '✗ MX at send.sommer.de leads to mx.strato.de',
    ],
    [
      'a DKIM key that was cut off',
      { 'TXT resend._domainkey.sommer.de': ['p=MIGf'] },
      '✗ DKIM is missing at resend._domainkey.sommer.de',
    ],
    ['no DMARC', { 'TXT _dmarc.sommer.de': [] }, '! DMARC is missing at _dmarc.sommer.de'],
    [
      'two of DMARC',
      { 'TXT _dmarc.sommer.de': ['v=DMARC1; p=none;', 'v=DMARC1; p=reject'] },
      '✗ DMARC: _dmarc.sommer.de has 2 records',
    ],
  ])('%s', async (_, changed, words) => {
    expect(await withRecords(changed)).toContain(words);
  });

  test('a DNS that does not answer is no fault of the domain', async () => {
    const away = () => Promise.reject(new Error('ETIMEOUT'));
    const { well, said } = await look({}, { dns: { txt: away, mx: away, addresses: away } });
    expect(said).toContain('! SPF of sommer.de could not be looked up (ETIMEOUT)');
    expect(well).toBe(true);
  });
});
