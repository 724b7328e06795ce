import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { quizzes } from '../../quiz/index.ts';
import { inRoot } from '../../src/tools/paths.ts';

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

  test('names only commands that exist', async () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(inRoot('package.json'), 'utf8')));
    const named = [...(await textOf(page)).matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('every assumption stands in docs/diagnosis.md with its value and source', async () => {
  const said = await textOf('docs/diagnosis.md');
  for (const { model } of Object.values(quizzes))
    for (const [id, { value, source }] of Object.entries(model.flow?.assumptions ?? {}))
      expect(said).toContain(`| \`${id}\` | ${value} | ${source} |`);
});
