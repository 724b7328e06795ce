import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import site from '../../../site.config.ts';
import { WEEKDAYS } from '../../../src/lib/calendar.ts';
import { type HouseInput, parseSite } from '../../../src/lib/site.ts';
import { inRoot } from '../../../src/tools/paths.ts';
import { run } from '../../../src/tools/run.ts';
import type { Value } from '../../../src/tools/setup/data.ts';
import { readManners } from '../../../src/tools/setup/keep.ts';
import { isSite, readPresent } from '../../../src/tools/setup/read.ts';
import { write, writeSite } from '../../../src/tools/setup/write.ts';
import { practice } from './support/site.ts';

/** What a program reads out of written values. */
const readBack = (written: string): unknown => JSON.parse(runInNewContext(`JSON.stringify(${written})`));
const sourceOf = (path: string) => readFile(inRoot(path), 'utf8');

describe('whatever stands in an owner’s file comes back', () => {
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        "it's",
        '"quoted"',
        '`x`',
        '$\u007bx}',
        '\\n',
        'a\nb',
        '\u2028',
        '</script>',
        '\'"\\',
        'x'.repeat(200),
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('anna', '2026-12-24', 'class', "d'or")), tie('value'), {
        maxKeys: 4,
      }),
    ),
  }));

  test('any value, in any nesting', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(readBack(write(one, [], '', null))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
      { numRuns: 400 },
    );
  });

  test('any value beside comments, whose file is written a second time', () => {
    const source =
      'export default defineSite({\n  // said above\n  one: 1, // beside\n\n  /* two */\n  two: [2],\n});\n';
    const kept = readManners(source);
    fc.assert(
      fc.property(value, (one) => {
        const written = write({ one, two: [2], three: one }, [], '', kept);
        expect(readBack(written)).toEqual(JSON.parse(JSON.stringify({ one, two: [2], three: one })));
        for (const comment of ['// said above', '// beside', '/* two */']) expect(written).toContain(comment);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any valid site', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'setup-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const line = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  const url = fc
    .webUrl({ validSchemes: ['https'] })
    .filter((text) => URL.canParse(text) && new URL(text).hostname.includes('.'));
  const months = fc.integer({ min: 1, max: 120 });
  const day = fc
    .subarray([['09:00-12:00'], ['08:30-10:30', '13:00-18:00'], []], { minLength: 1, maxLength: 1 })
    .map(([spans = []]) => spans);
  const booking = fc.oneof(
    fc.record({ provider: fc.constant('link' as const), url }),
    fc.record({
      provider: fc.constantFrom('calcom' as const, 'calendly' as const),
      url,
      mailAfterNoShow: fc.boolean(),
    }),
    fc.record(
      {
        provider: fc.constant('builtin' as const),
        zone: fc.constantFrom('Europe/Berlin', 'America/New_York'),
        hours: fc.record({
          monday: fc.constant(['09:00-12:00']),
          ...Object.fromEntries(WEEKDAYS.slice(1).map((name) => [name, day])),
        }),
        dates: fc.dictionary(fc.constantFrom('2026-12-24', '2027-01-04'), day),
        holidays: fc.constantFrom('BY' as const, 'BUND' as const, null),
        minutes: fc.integer({ min: 5, max: 120 }),
        buffer: fc.record(
          { before: fc.integer({ min: 0, max: 240 }), after: fc.integer({ min: 0, max: 240 }) },
          { requiredKeys: [] },
        ),
        every: fc.integer({ min: 5, max: 480 }),
        place: fc.oneof(
          fc.constant({ kind: 'phone' as const }),
          fc.record({ kind: fc.constant('video' as const), url }),
        ),
        reminders: fc.record({ dayBefore: fc.boolean(), hourBefore: fc.boolean() }, { requiredKeys: ['dayBefore'] }),
        ifCalendarFails: fc.constantFrom('open' as const, 'closed' as const),
      },
      { requiredKeys: ['provider', 'hours', 'place'] },
    ),
  );
  const words = fc.record({
    claim: line,
    people: line,
    notice: fc.array(line, { minLength: 3, maxLength: 8 }),
    consent: fc.record({ analysis: line, followUp: line.map((text) => text.padEnd(60, '.')) }),
    call: fc.record({
      title: line,
      text: line,
      questions: fc.array(fc.record({ ask: line, required: fc.boolean() }), { maxLength: 3 }),
    }),
    offers: fc.array(
      fc.record({
        kind: fc.constantFrom('video' as const, 'guide' as const),
        title: line,
        text: line,
        url,
        fits: fc.constant(['sales']),
      }),
      { maxLength: 3 },
    ),
  });
  const anySite = fc.record({
    ...Object.fromEntries(Object.entries(practice).map(([name, value]) => [name, fc.constant(value)])),
    brand: fc.record(
      { name: line, logoPath: fc.constantFrom('M4 4h16v16z', 'm1,1 l2-2Z') },
      { requiredKeys: ['name'] },
    ),
    look: fc.record({
      accent: fc.constantFrom('#1f5f5b', '#FFD400'),
      radius: fc.integer({ min: 0, max: 32 }),
      font: fc.constantFrom('system-ui, "Segoe UI"', "Georgia, 'Times'"),
    }),
    sender: fc.record({ name: line, email: fc.constant('a@b.de'), replyTo: fc.constant("o'neil@b.de") }),
    booking,
    words: fc.oneof(fc.record({ de: words, en: words }), fc.record({ de: words })),
    keep: fc.record({ leadsMonths: months, callsMonths: months, auditMonths: months }, { requiredKeys: [] }),
    mail: fc.record({ dailyQuota: fc.constantFrom(null, 100, 50_000), requestsPerSecond: fc.constant(5) }),
    assumptions: fc.dictionary(
      fc.constantFrom('business-engpass', 'kunden-springen-ab'),
      fc.dictionary(fc.constantFrom('working-week', 'x'), fc.double({ min: 0, max: 1e6, noNaN: true })),
    ),
  });

  test('is written and imported again as it was, whichever file it takes the place of', async () => {
    const before = await sourceOf('site.config.ts');
    let files = 0;
    await fc.assert(
      fc.asyncProperty(anySite, fc.boolean(), async (one, fresh) => {
        fc.pre(isSite(one));
        const written = writeSite(one, fresh ? null : readManners(before));
        const { code } = await transform(written.replace(/^import .*$/m, 'const defineSite = (site) => site;'), {
          loader: 'ts',
        });
        const file = join(folder, `site-${files++}.mjs`);
        await writeFile(file, code);
        const { default: again } = await import(file);
        expect(again).toEqual(one);
        expect(parseSite(again)).toEqual(parseSite(one));
      }),
      { numRuns: 60 },
    );
  });

  test('has the shape that the formatter gives it', async () => {
    const { de } = practice.words;
    const wordy: HouseInput = {
      ...practice,
      words: { ...(de && { de: { ...de, people: `${'wort '.repeat(40)}ende` } }) },
    };
    for (const [name, one, kept] of [
      ['shipped', site, readManners(await sourceOf('site.config.ts'))],
      ['bare', practice, null],
      ['wordy', wordy, null],
    ] as const) {
      const file = join(folder, `${name}.config.ts`);
      await writeFile(file, writeSite(one, kept));
      const checked = await run('node_modules/.bin/biome', ['format', `--config-path=${inRoot('biome.json')}`, file]);
      expect(checked.output, name).toMatch(/No fixes applied|Checked 1 file/);
      expect(checked.ok, checked.output).toBe(true);
    }
  });
});

test('the file in this house is written again to the letter: comments, blank lines and all', async () => {
  const { source, site: present, kept } = await readPresent(inRoot('site.config.ts'));
  expect(writeSite(present, kept)).toBe(source);
});

test('a comment stays with what it is about, also in a list and after the last entry', () => {
  const source = `import { defineSite } from './src/lib/site.ts';

// my own head
export default defineSite({
  // experiments: [
  //   { id: 'one' },
  // ],

  // who
  desk: {
    owners: [
      'petra@sommer.de', // that's me
      // the office
      'info@sommer.de',
    ],
    // viewers: [],

    // nobody else
  },
});
`;
  const kept = readManners(source);
  const value = { desk: { owners: ['petra@sommer.de', 'info@sommer.de'] } };
  const written = `${kept?.head}export default defineSite(${write(value, [], '', kept)});\n`;
  expect(written).toBe(source);
});
