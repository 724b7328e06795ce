import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { shownOnly } from '../../quiz/check/choices.ts';
import { KINDS } from '../../quiz/check/finding.ts';
import { uniform } from '../../quiz/check/population.ts';
import { randomFrom } from '../../quiz/check/random.ts';
import { leavesOf } from '../../quiz/check/wording.ts';
import { analyse } from '../../quiz/engine/analysis.ts';
import { LANGUAGES } from '../../quiz/engine/quiz.ts';
import { quizzes } from '../../quiz/index.ts';
import { openShelf, type Shelf } from '../../src/lib/quizzes.ts';
import { inRoot } from '../../src/tools/paths.ts';
import { run } from '../../src/tools/run.ts';
import { faultsIn } from './house.ts';
import { importsOf } from './sources.ts';
import { emptyCopy, filesIn, fillCopy, SHAPE, withAdded } from './worked-example.ts';

const page = await readFile(inRoot('docs/write-a-quiz.md'), 'utf8');
const files = filesIn(page);

describe('the page', () => {
  test('explains every finding', () => {
    const explained = [...page.matchAll(/^\| `([a-z-]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, kind]) => kind);
    expect(explained).toEqual(expect.arrayContaining([...KINDS]));
  });

  test('names only commands that exist', async () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(inRoot('package.json'), 'utf8')));
    const named = [...page.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named).toContain('quiz:check');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('names only files that exist or that it shows', () => {
    const named = [...page.matchAll(/`((?:quiz|src|docs|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named).toContain('quiz/registered.ts');
    const shown = files.map(({ path }) => path);
    expect(named.filter((path) => !existsSync(inRoot(path)) && !shown.includes(path))).toEqual([]);
  });

  test('sets assumptions that the quiz makes', () => {
    const [, quiz = '', name = ''] = /^assumptions: \{ '([\w-]+)': \{ '([\w-]+)': \d+ \} \},$/m.exec(page) ?? [];
    expect(quizzes[quiz]?.model.flow?.assumptions).toHaveProperty(name);
  });
});

describe('the quiz that it shows', () => {
  let copy = '';
  let built: { shelf: Shelf; scripts: Readonly<Record<string, string>> };
  let id = '';
  const command = (name: string, ...args: string[]) => run(inRoot('node_modules/.bin', name), args);
  const tool = (name: string, ...args: string[]) => run(process.execPath, [join(copy, 'src/tools', name), ...args]);
  const inPublic = (path: string) => readFile(join(copy, '.build/public', path));

  beforeAll(async () => {
    copy = await emptyCopy();
    await fillCopy(copy, files);
    const { ok, output } = await tool('build.ts');
    if (!ok) throw new Error(output);
    const assets = Assets.parse(JSON.parse(await readFile(join(copy, '.build/assets.json'), 'utf8')));
    const fetch = async ({ pathname }: URL) => new Response(new Uint8Array(await inPublic(pathname)));
    built = { shelf: openShelf(assets.quizzes, { fetch }), scripts: assets.scripts };
    id = built.shelf.ids.find((one) => !Object.hasOwn(quizzes, one)) ?? '';
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  const taken = async (lang: (typeof LANGUAGES)[number]) => {
    const edition = await built.shelf.take(id, lang);
    if (!edition) throw new Error(`the product has no quiz "${id}"`);
    return edition;
  };

  test('has no type errors and is in shape', async () => {
    const shown = files.map(({ path }) => join(copy, path));
    const [types, shape] = await Promise.all([
      command('tsc', '-p', copy),
      command('biome', 'check', `--config-path=${join(copy, SHAPE)}`, ...shown),
    ]);
    expect(types.ok, types.output).toBe(true);
    expect(shape.ok, shape.output).toBe(true);
    expect(shape.output).toContain(`Checked ${shown.length} files`);
  });

  test('imports only what a quiz may', () => {
    const whole = files.filter(({ language }) => language === 'ts');
    expect(faultsIn(new Map(whole.map(({ path, text }) => [path, importsOf(path, text)])))).toEqual([]);
  });

  test('has no findings, and its personas get their verdicts', async () => {
    const [checked, simulated] = await Promise.all([
      tool('quiz-check.ts', '--quiz', id),
      tool('quiz-simulate.ts', '--quiz', id, '--n', '2000'),
    ]);
    expect(checked.ok, checked.output).toBe(true);
    expect(checked.output).toContain('1 quiz, 0 findings');
    expect(simulated.ok, simulated.output).toBe(true);
    expect(simulated.output).toMatch(/([2-9]) of \1 personas get the verdict that was expected/);
  });

  test.each(LANGUAGES)('is bundled and served in %s, and whoever answers gets an analysis', async (lang) => {
    const edition = await taken(lang);
    const script = (await inPublic(built.scripts[`${id}.${lang}`] ?? '')).toString();
    for (const { ask } of edition.form.questions) expect(script).toContain(ask);

    const random = randomFrom(1);
    const draw = uniform(edition.model);
    for (let person = 0; person < 200; person++) {
      const analysis = analyse(edition, shownOnly(edition.model, draw(random)));
      expect(analysis.tips).toHaveLength(3);
      const said = leavesOf(analysis).filter(({ value }) => typeof value === 'string');
      expect(said.filter(({ value }) => /[{}]|undefined/.test(String(value)))).toEqual([]);
    }
  });
});

/** The part of `.build/assets.json` that tells the quizzes. */
const Assets = z.object({
  scripts: z.record(z.string(), z.string()),
  quizzes: z.record(z.string(), z.object({ version: z.string(), editions: z.record(z.string(), z.string()) })),
});

describe('lines are added', () => {
  test('where the lines around them say', () => {
    expect(withAdded('a\nb\nc\n', ' a\n+new\n\n c\n+last\n')).toBe('a\nnew\nb\nc\nlast\n');
  });

  test('never to a source that looks otherwise', () => {
    expect(() => withAdded('a\nb\n', ' b\n+new\n a\n')).toThrow('has no line "a" here');
  });
});
