import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltEdition, Edition } from '../lib/quizzes.ts';
import type { House } from '../lib/site.ts';
import { routes } from '../routes.ts';
import { embedTexts } from '../ui/texts/embed.ts';
import { tooLarge } from './experiments.ts';
import { type FixedAssets, loadFixedPages } from './fixed-pages.ts';
import { leanSdk } from './lean-sdk.ts';
import { openApi } from './openapi.ts';
import { BUILD, inRoot, PUBLIC, WORKER } from './paths.ts';
import { quizReport } from './quiz-report.ts';
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
import { socialImage } from './social-image.ts';
import { minifyStyles } from './styles.ts';
import { ownVersion } from './version.ts';
import { bundleWorker } from './worker.ts';

/**
 * Names under `/assets/` carry a hash of the contents, so a file never changes under its address. Those under
 * `/embed/` stand in other people's pages for years: what is published there reaches visitors within five minutes.
 */
const HEADERS = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
/api/*
  X-Content-Type-Options: nosniff
/embed/*
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
`;

/**
 * Makes `.build/`: the browser scripts, the quizzes, the pages that are the same for everyone, and `assets.json`, from
 * which the Worker takes styles and addresses.
 * What the person at the keyboard can mend comes back as a message.
 */
export const build = async (): Promise<{ ok: true; warnings: readonly string[] } | Fault> => {
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
    const sheets = linkedSheets(styles);
    const social = hashed('social', 'png', await socialImage(site.house));
    const written = await writtenPages(site.house, editions, { styles, social: addressOf(social) });
    const reports = await quizReports(editions);
    const files = [
      ...made.flatMap(({ file, scripts: { hosted, element, short } }) => [file, hosted, element, ...short]),
      ...shared.more,
      ...Object.values(pages),
      ...Object.values(sheets),
      ...Object.values(written),
      ...Object.values(reports),
      frame,
      social,
      { path: join(PUBLIC, 'embed', 'engpass-quiz.d.ts'), contents: await readFile(inRoot(EVENTS)) },
      { path: join(PUBLIC, '_headers'), contents: Buffer.from(HEADERS) },
      { path: join(PUBLIC, routes.apiDocument), contents: Buffer.from(JSON.stringify(openApi(site.house.origin))) },
    ];
    await Promise.all(files.map((file) => writeChanged(file.path, file.contents)));
    const assets = {
      styles: Object.fromEntries(INLINED.map((name) => [name, styles[name] ?? ''])),
      sheets: addressesOf(sheets),
      social: addressOf(social),
      scripts: { ...Object.fromEntries(made.map(scriptOf)), ...addressesOf(pages) },
      pages: addressesOf(written),
      reports: addressesOf(reports),
      quizzes: quizzesOf(made),
      version: await ownVersion(),
    };
    await writeChanged(join(BUILD, 'assets.json'), JSON.stringify(assets));
    await writeChanged(join(BUILD, 'resend.mjs'), await leanSdk());
    await removeOthers(PUBLIC, new Set(files.map(({ path }) => path)));
    const worker = await bundleWorker(); // reads what was just written
    await Promise.all(worker.files.map((file) => writeChanged(file.path, file.contents)));
    await removeOthers(WORKER, new Set(worker.files.map(({ path }) => path)));
    return { ok: true, warnings: made.flatMap(({ scripts }) => tooLarge(scripts)) };
  } catch (error) {
    return { ok: false, message: `The build stopped:\n\n${messageOf(error).replace(/^/gm, '  ')}` };
  }
};

/** What the element tells a page, as types: the file holds nothing else. */
const EVENTS = 'src/widget/events.browser.ts';

type Made = { edition: Edition; scripts: QuizScripts; file: BuiltFile };

const makeEdition = async (edition: Edition, shared: SharedScripts): Promise<Made> => {
  const { form, model, texts } = edition;
  const held: BuiltEdition = { model, texts };
  return { edition, scripts: await bundleQuiz(edition, shared), file: hashed(scriptName(form), 'json', held) };
};

/** Style sheets of pages that a visitor meets on the way through the quiz: inside them, so that they paint at once. */
const INLINED = ['page', 'quiz', 'chart', 'result', 'frame'];
/** Those of pages that the build writes, with their styles inside. */
const WRITTEN = ['landing', 'article'];

const linkedSheets = (styles: Readonly<Record<string, string>>): Record<string, BuiltFile> =>
  Object.fromEntries(
    Object.entries(styles)
      .filter(([name]) => !INLINED.includes(name) && !WRITTEN.includes(name))
      .map(([name, css]) => [name, hashed(name, 'css', css)]),
  );

/** The pages that are the same for everyone, and the texts of the one about embedding. */
const writtenPages = async (
  house: House,
  editions: readonly Edition[],
  assets: FixedAssets,
): Promise<Record<string, BuiltFile>> => {
  const { renderFixed } = await loadFixedPages(assets);
  return Object.fromEntries([
    ...renderFixed(house, editions).map(([name, page]) => [name, hashed(`page.${name}`, 'json', page)]),
    ...Object.entries(embedTexts).map(([lang, texts]) => [`embed.${lang}`, hashed(`embed.${lang}`, 'json', texts)]),
  ]);
};

/** What linter and simulator say of each quiz, for the desk. */
const quizReports = async (editions: readonly Edition[]): Promise<Record<string, BuiltFile>> => {
  const reports: Record<string, BuiltFile> = {};
  for (const [id, all] of Map.groupBy(editions, ({ model }) => model.id)) {
    const texts = Object.fromEntries(all.map((edition) => [edition.lang, edition.texts]));
    const [first] = all;
    if (first) reports[id] = hashed(`report.${id}`, 'json', await quizReport({ ...first, texts }));
  }
  return reports;
};

/** A file under `/assets/`. */
const hashed = (name: string, kind: 'css' | 'json' | 'png', what: string | Buffer | object): BuiltFile => {
  const contents = Buffer.isBuffer(what) ? what : Buffer.from(typeof what === 'string' ? what : JSON.stringify(what));
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase();
  return { path: join(PUBLIC, 'assets', `${name}.${hash}.${kind}`), contents };
};

const scriptOf = ({ edition, scripts }: Made): [string, string] => [
  scriptName(edition.form),
  addressOf(scripts.hosted),
];

/** The quizzes as `src/lib/assets.ts` hands them to the Worker. */
const quizzesOf = (made: readonly Made[]) =>
  Object.fromEntries(
    [...Map.groupBy(made, ({ edition }) => edition.model.id)].map(([id, all]) => [
      id,
      {
        version: all[0]?.edition.version,
        editions: Object.fromEntries(all.map(({ edition, file }) => [edition.lang, addressOf(file)])),
      },
    ]),
  );

const addressesOf = (files: Readonly<Record<string, BuiltFile>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, addressOf(file)]));

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
  if (built.ok) {
    for (const warning of built.warnings) console.warn(`\n${warning}\n`);
    console.log(`Built in ${Math.round(performance.now() - started)} ms.`);
  } else {
    console.error(`\n${built.message}\n`);
    process.exitCode = 1;
  }
}
