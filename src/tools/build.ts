import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '../lib/quizzes.ts';
import { BUILD, inRoot, PUBLIC } from './paths.ts';
import { editionsOf, readQuizzes } from './quizzes.ts';
import {
  type BuiltFile,
  bundleQuiz,
  pageScripts,
  type QuizScripts,
  type SharedScripts,
  scriptName,
  sharedScripts,
} from './scripts.ts';
import { type Fault, messageOf, readSite } from './site.ts';
import { minifyStyles } from './styles.ts';

/**
 * Names under `/assets/` carry a hash of the contents, so a file never changes under its address. Those under
 * `/embed/` stand in other people's pages for years: what is published there reaches visitors within five minutes.
 */
const HEADERS = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
/embed/*
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
`;

/**
 * Makes `.build/`: the browser scripts, the wording of the quizzes, and `assets.json`, from which the Worker takes
 * styles, models and addresses.
 * What the person at the keyboard can mend comes back as a message.
 */
export const build = async (): Promise<{ ok: true } | Fault> => {
  const read = await readQuizzes();
  if (!read.ok) return read;
  const site = await readSite(read.quizzes);
  if (!site.ok) return site;
  try {
    const [styles, { pages, frame }, shared, editions] = await Promise.all([
      minifyStyles(),
      pageScripts(),
      sharedScripts(site.house),
      editionsOf(read.quizzes, site.house.assumptions),
    ]);
    const made = await Promise.all(editions.map((edition) => makeEdition(edition, shared)));
    const files = [
      ...made.flatMap(({ wording, scripts: { hosted, element, short } }) => [wording, hosted, element, ...short]),
      ...shared.more,
      ...Object.values(pages),
      frame,
      { path: join(PUBLIC, 'embed', 'engpass-quiz.d.ts'), contents: await readFile(inRoot(EVENTS)) },
      { path: join(PUBLIC, '_headers'), contents: Buffer.from(HEADERS) },
    ];
    await Promise.all(files.map((file) => writeChanged(file.path, file.contents)));
    await writeChanged(join(BUILD, 'assets.json'), JSON.stringify({ styles, ...contentsOf(made, pages) }));
    await removeOthers(PUBLIC, new Set(files.map(({ path }) => path)));
    return { ok: true };
  } catch (error) {
    return { ok: false, message: `The build stopped:\n\n${messageOf(error).replace(/^/gm, '  ')}` };
  }
};

/** What the element tells a page, as types: the file holds nothing else. */
const EVENTS = 'src/widget/events.browser.ts';

type Made = { edition: Edition; scripts: QuizScripts; wording: BuiltFile };

const makeEdition = async (edition: Edition, shared: SharedScripts): Promise<Made> => ({
  edition,
  scripts: await bundleQuiz(edition, shared),
  wording: wordingOf(edition),
});

/** What an edition says, as the Worker reads it when it is first asked for. */
const wordingOf = ({ form, texts }: Edition): BuiltFile => {
  const contents = Buffer.from(JSON.stringify(texts));
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase();
  return { path: join(PUBLIC, 'assets', `texts.${scriptName(form)}.${hash}.json`), contents };
};

/** The quizzes as `src/lib/assets.ts` hands them to the Worker. */
const contentsOf = (made: readonly Made[], pages: Readonly<Record<string, BuiltFile>>) => ({
  scripts: Object.fromEntries([
    ...made.map(({ edition, scripts }) => [scriptName(edition.form), addressOf(scripts.hosted)]),
    ...Object.entries(pages).map(([name, script]) => [name, addressOf(script)]),
  ]),
  quizzes: Object.fromEntries(
    [...Map.groupBy(made, ({ edition }) => edition.model.id)].map(([id, [first, ...others]]) => [
      id,
      {
        model: first?.edition.model,
        version: first?.edition.version,
        texts: Object.fromEntries(
          [first, ...others].flatMap((one) => (one ? [[one.edition.lang, addressOf(one.wording)]] : [])),
        ),
      },
    ]),
  ),
});

/** Where a file is served. */
const addressOf = ({ path }: BuiltFile): string => path.slice(PUBLIC.length);

/** Leaves a file alone that is already as it should be: wrangler reloads on every write. */
const writeChanged = async (path: string, contents: string | Uint8Array): Promise<void> => {
  const before = await readFile(path).catch(() => null);
  if (before && Buffer.from(contents).equals(before)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
};

const removeOthers = async (folder: string, keep: ReadonlySet<string>): Promise<void> => {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !keep.has(path)) await rm(path, { force: true });
  }
};

if (import.meta.main) {
  const started = performance.now();
  const built = await build();
  if (built.ok) console.log(`Built in ${Math.round(performance.now() - started)} ms.`);
  else {
    console.error(`\n${built.message}\n`);
    process.exitCode = 1;
  }
}
