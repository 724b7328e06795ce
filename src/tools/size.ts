import { styleText } from 'node:util';
import { gzipSync } from 'node:zlib';
import { quizzes } from '../../quiz/index.ts';
import { to } from '../routes.ts';
import { brotli, FIRST_FLIGHT } from './brotli.ts';
import { PUBLIC } from './paths.ts';
import { editionsOf, readQuizzes } from './quizzes.ts';
import { type BuiltFile, bundleQuiz, type Script, sharedScripts } from './scripts.ts';
import { readSite } from './site.ts';
import { temporaryProduct } from './temporary.ts';
import { bundleWorker } from './worker.ts';

/** `npm run size`: how much of each limit on bytes is used. */

const WORKER_LIMIT = 200_000; // keeps a cold start within the Free plan's 10 ms of CPU

/** Would make the Worker several times as large, without a use at run time. */
const UNWANTED =
  /node_modules\/(react\/cjs|react-dom|@react-email\/(render|tailwind)|html-to-text|prettier|zod\/v4\/(classic|locales))/;

type Figure = { what: string; bytes: number; bar?: number };

/** The element of each quiz in each language: one request for all up to the last question; and what follows later. */
const elementFigures = async (): Promise<Figure[]> => {
  const read = await readQuizzes();
  const site = read.ok ? await readSite(read.quizzes) : read;
  if (!read.ok || !site.ok) throw new Error(site.ok ? '' : site.message);
  const shared = await sharedScripts(site.house);
  const figures: Figure[] = [];
  for (const edition of await editionsOf(read.quizzes, site.house.assumptions)) {
    const { element } = await bundleQuiz(edition, shared);
    figures.push({ what: `${nameOf(element)}, brotli`, bytes: brotli(element.contents).length, bar: FIRST_FLIGHT });
    figures.push(...partsOf(element));
  }
  for (const script of shared.more)
    figures.push({ what: `${nameOf(script)}, brotli`, bytes: brotli(script.contents).length });
  return figures;
};

const nameOf = ({ path }: Script): string => path.slice(PUBLIC.length);

/** What a part is made of; what is in no other is the element itself. */
const PARTS: readonly [string, RegExp][] = [
  ['questions', /^virtual:.*:?quiz$/],
  ['styles and look', /^virtual:.*:?house$/],
  ['view', /^src\/ui\/(?!texts)/],
  ['drawing', /^src\/widget\/(jsx|patch)/],
  ['asking', /^(quiz\/engine|src\/widget\/(ask|session|keys|taps))/],
  ['texts', /^src\/ui\/texts/],
  ['element', /./],
];

const partsOf = ({ sources }: Script): Figure[] => {
  const sizes = new Map(PARTS.map(([what]) => [what, 0]));
  for (const [source, bytes] of sources) {
    const [what = ''] = PARTS.find(([, holds]) => holds.test(source)) ?? [];
    sizes.set(what, (sizes.get(what) ?? 0) + bytes);
  }
  return [...sizes].map(([what, bytes]) => ({ what: `  of it ${what}, minified`, bytes }));
};

/** The hosted quiz page (styles are inside it) and its script, as a visitor's browser gets them. */
const pageFigures = async (): Promise<Figure[]> => {
  const product = await temporaryProduct();
  try {
    const figures: Figure[] = [];
    for (const quiz of Object.keys(quizzes)) {
      const html = await textOf(product.origin + to.quiz(quiz));
      const scripts = [...html.matchAll(/<script[^>]+src="(?<src>[^"]+)"/g)].map((found) => found.groups?.src ?? '');
      const code = await Promise.all(scripts.map((src) => textOf(new URL(src, product.origin).href)));
      const styles = [...html.matchAll(/<style[^>]*>(?<css>.*?)<\/style>/gs)].map((found) => found.groups?.css ?? '');
      figures.push({ what: `${quiz}: page, brotli`, bytes: brotli(html).length, bar: FIRST_FLIGHT });
      figures.push({ what: '  of it styles, alone', bytes: brotli(styles.join('')).length });
      figures.push({
        what: `${quiz}: script to the last question, brotli`,
        bytes: brotli(code.join('')).length,
        bar: FIRST_FLIGHT,
      });
    }
    return figures;
  } finally {
    await product.stop();
  }
};

const textOf = async (url: string): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
};

/** What would be uploaded, and what is in it that should not be. */
const workerFigures = async (): Promise<{ figures: Figure[]; unwanted: string[] }> => {
  const { first, later, sources } = await bundleWorker();
  const weight = (files: readonly BuiltFile[]) =>
    files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return {
    figures: [
      { what: 'Worker, what a cold start reads, gzip', bytes: weight(first), bar: WORKER_LIMIT },
      { what: 'Worker, read when the desk is opened, gzip', bytes: weight(later) },
    ],
    unwanted: sources.filter((path) => UNWANTED.test(path)),
  };
};

const line = ({ what, bytes, bar }: Figure): string => {
  const figure = `${what.padEnd(58)}${bytes.toLocaleString('en').padStart(9)} B`;
  if (bar === undefined) return styleText('dim', figure);
  const over = bytes > bar;
  return styleText(over ? 'red' : 'green', `${figure}   ${over ? 'over' : 'of'} ${bar.toLocaleString('en')}`);
};

const elements = await elementFigures();
const pages = await pageFigures();
const worker = await workerFigures();
const all = [...elements, ...pages, ...worker.figures];
console.log(`\n${all.map(line).join('\n')}\n`);
for (const path of worker.unwanted) console.error(`The Worker must not carry ${path}`);
const over = all.some(({ bytes, bar }) => bar !== undefined && bytes > bar);
process.exitCode = over || worker.unwanted.length > 0 ? 1 : 0;
