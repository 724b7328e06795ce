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
import { QUICK, SLOW } from '../commands/commands.ts';

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

describe('the commands of the documents', () => {
  test.each(QUICK)('npm run $name $options', async ({ name, options = [], says, well = true }) => {
    const [program = '', ...before] = (scripts[name] ?? '').split(' ').slice(1);
    const done = await run(process.execPath, [program, ...before, ...options]);
    expect(done.output).toMatch(says);
    expect(done.ok).toBe(well);
  });

  test('each of them is tried, here or by npm run test:commands', async () => {
    const all = (await Promise.all(pages.map(textOf))).join('\n');
    const named = [...all.matchAll(/\bnpm (?:run )?(start|[a-z]+:[a-z]+|(?<=run )[a-z-]+)\b/g)].map(([, name]) => name);
    const tried = new Set([...QUICK, ...SLOW].map(({ name }) => name));
    expect([...new Set(named)].filter((name) => name && !tried.has(name) && name !== 'test:commands')).toEqual([]);
    expect([...tried].filter((name) => !(name in scripts))).toEqual([]);
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
