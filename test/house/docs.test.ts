import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { quizzes } from '../../quiz/index.ts';
import { inRoot } from '../../src/tools/paths.ts';
import { run } from '../../src/tools/run.ts';
import { readAnswers } from '../../src/tools/setup/answers.ts';
import { applyAnswers } from '../../src/tools/setup/apply.ts';
import { placeholdersIn } from '../../src/tools/setup/placeholders.ts';
import { faultsOf, readPresent } from '../../src/tools/setup/read.ts';
import { en } from '../../src/tools/setup/texts/en.ts';

const pages = [
  'README.md',
  ...(await readdir(inRoot('docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];
const textOf = (page: string) => readFile(inRoot(page), 'utf8');

describe.each(pages)('%s', (page) => {
  test('links and pictures lead to files that are there', async () => {
    const links = [...(await textOf(page)).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, link = '']) => link,
    );
    expect(links.filter((link) => !existsSync(join(dirname(inRoot(page)), link)))).toEqual([]);
  });

  test('links to a heading lead to one that is there', async () => {
    const links = [...(await textOf(page)).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)];
    for (const [, file = '', heading] of links) {
      const target = file === '' ? page : join(dirname(page), file);
      expect(headingsOf(await textOf(target)), `${target} has`).toContain(heading);
    }
  });

  test('names only commands that exist, with options that they know', async () => {
    const named = [...(await textOf(page)).matchAll(/\bnpm run ([a-z][a-z:-]*)((?: -- [^`\n#)]*)?)/g)];
    for (const [command, name = '', options = ''] of named) {
      const script = scripts[name];
      expect(script, command).toBeDefined();
      const program = /[\w/-]+\.ts/.exec(script ?? '')?.[0];
      if (!program) continue;
      const source = await textOf(program);
      for (const [, option = ''] of options.matchAll(/ --([a-z][a-z-]+)/g)) expect(source, command).toContain(option);
    }
  });

  test('names only commands of wrangler that it has', async () => {
    for (const [, ...words] of (await textOf(page)).matchAll(
      /\bnpx wrangler ([a-z][a-z0-9-]*)(?: ([a-z][a-z-]*))?(?: ([a-z-]+))?/g,
    )) {
      const ways = words.map((_, at) => ['wrangler', ...words.slice(0, at + 1)].join(' '));
      expect(
        ways.some((way) => WRANGLER.has(way)),
        ways.at(-1),
      ).toBe(true);
    }
  });
});

/** The headings of a page as GitHub makes anchors of them. */
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await textOf('package.json')));

/** Every command that the installed wrangler knows. */
const WRANGLER = new Set(
  [...(await textOf('node_modules/wrangler/wrangler-dist/cli.js')).matchAll(/command: "(wrangler [^"]+)"/g)].map(
    ([, command = '']) => command,
  ),
);

describe('commands of the docs that reach nothing and change nothing', () => {
  test.each<[string, string[], boolean, RegExp]>([
    ['go-live', ['--dry-run'], true, /would run: wrangler deploy[\s\S]*Nothing was changed/],
    ['setup', ['--lang', 'en', '--yes'], false, /needs answers from a file/],
    ['doctor', ['nowhere'], false, /nowhere is no address/],
    ['restore', [], false, /Which file\?/],
    ['quiz:check', ['--quiz', 'kunden-springen-ab'], true, /0 findings/],
  ])('npm run %s %s', async (name, options, well, said) => {
    const [program = '', ...before] = (scripts[name] ?? '').split(' ').slice(1);
    const done = await run(process.execPath, [program, ...before, ...options]);
    expect(done.output).toMatch(said);
    expect(done.ok).toBe(well);
  });
});

test('the answers in docs/go-live.md are a file that npm run setup takes', async () => {
  const [, answers = ''] = /```json\n([\s\S]*?)```/.exec(await textOf('docs/go-live.md')) ?? [];
  expect(readAnswers(answers, en)).toMatchObject({ ok: true });
  const { site } = await readPresent(inRoot('site.config.ts'));
  const read = readAnswers(answers, en);
  const made = read.ok ? applyAnswers(site, read.answers) : site;
  expect(faultsOf(made)).toEqual([]);
  expect(placeholdersIn(made)).toEqual([]);
});

test('every assumption stands in docs/diagnosis.md with its value and source', async () => {
  const said = await textOf('docs/diagnosis.md');
  for (const { model } of Object.values(quizzes))
    for (const [id, { value, source }] of Object.entries(model.flow?.assumptions ?? {}))
      expect(said).toContain(`| \`${id}\` | ${value} | ${source} |`);
});
