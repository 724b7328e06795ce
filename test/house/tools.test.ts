import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quizzes } from '../../quiz/index.ts';
import site from '../../site.config.ts';
import { readable } from '../../src/tools/logbook.ts';
import { freePort } from '../../src/tools/ports.ts';
import { readSite } from '../../src/tools/site.ts';

describe('a wrong site.config.ts is told with field, value and what is expected', () => {
  let folder = '';
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const told = async (source: string) => {
    const file = join(folder, `site-${files++}.config.ts`);
    await writeFile(file, source);
    const result = await readSite(quizzes, file);
    return result.ok ? 'fine' : result.message;
  };
  const withSite = (change: object) => told(`export default ${JSON.stringify({ ...site, ...change })};`);

  test('the one in this house is fine', async () => {
    expect(await withSite({})).toBe('fine');
  });

  test('a wrong value', async () => {
    const message = await withSite({ look: { ...site.look, accent: 'blue' } });
    expect(message).toContain('needs a look at one place');
    expect(message).toMatch(/look\.accent\n {4}found {5}"blue"\n {4}expected {2}must be a colour such as #0b6e4f/);
  });

  test('several at once', async () => {
    const message = await withSite({ origin: 'quiz.example.de/', embed: { allowedOrigins: ['example.de'] } });
    expect(message).toContain('2 places');
    expect(message).toContain('embed.allowedOrigins.0');
  });

  test('an offer for an area that no quiz has', async () => {
    const [offer] = site.words.de?.offers ?? [];
    const message = await withSite({ words: { de: { ...site.words.de, offers: [{ ...offer, fits: ['sails'] }] } } });
    expect(message).toMatch(
      /words\.de\.offers\.0\.fits\.0\n {4}found {5}"sails"\n {4}expected {2}must be one of positioning/,
    );
  });

  test('a start page for a quiz that does not exist', async () => {
    expect(await withSite({ landing: 'sails' })).toMatch(
      /landing\n {4}found {5}"sails"\n {4}expected {2}must be one of/,
    );
  });

  test('an assumption that no quiz makes', async () => {
    const message = await withSite({ assumptions: { 'business-engpass': { 'healthy-sails': 3 }, sails: {} } });
    expect(message).toMatch(
      /assumptions\.business-engpass\.healthy-sails\n.*\n {4}expected {2}must be one of healthy-enq/,
    );
    expect(message).toMatch(/assumptions\.sails\n.*\n {4}expected {2}must be one of business-engpass/);
  });

  test('an assumption that the model cannot work with', async () => {
    expect(await withSite({ assumptions: { 'business-engpass': { 'working-week': 8 } } })).toMatch(
      /assumptions\.business-engpass\.working-week\n {4}found {5}8\n {4}expected {2}a week must have more/,
    );
  });

  test('a slip of the pen, with its line', async () => {
    expect(await told('export default {\n  radius: 12 12,\n};')).toMatch(
      /line 2: Expected "}"[\s\S]*2 │ radius: 12 12,/,
    );
  });

  test('a name that does not exist', async () => {
    expect(await told('export default { radius: nope };')).toContain('nope is not defined');
  });

  test('a file without an export', async () => {
    expect(await told('const site = {};')).toContain('must say: export default');
  });
});

describe('what is printed while the product runs', () => {
  const shown = (line: string) => {
    const text = readable(line);
    return text === null ? null : stripVTControlCharacters(text).trim();
  };

  test('a request is one short line', () => {
    expect(shown('[wrangler:info] GET /q/business-engpass 200 OK (6ms)')).toBe('200 GET  /q/business-engpass  6 ms');
  });

  test('wrangler’s own news is left out', () => {
    expect(shown('⎔ Reloading local server...')).toBeNull();
    expect(shown('env.DB (engpass-quiz)                   D1 Database               local')).toBeNull();
    expect(shown('[wrangler:info] GET /assets/quiz.js 200 OK (1ms)')).toBeNull();
  });

  test('errors and logs of the Worker stay', () => {
    expect(shown('✘ [ERROR] Build failed with 1 error:')).toContain('Build failed');
    expect(shown('{"level":"error","event":"door-closed"}')).toContain('door-closed');
  });
});

test('a port that is taken is passed over', async () => {
  const server = createServer();
  const port = await freePort(41_000);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  expect(await freePort(port)).toBeGreaterThan(port);
  server.close();
});
