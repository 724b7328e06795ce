import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { chromium } from 'playwright-core';
import * as z from 'zod';
import { routes, to } from '../routes.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { BUILD } from './paths.ts';
import { freePort } from './ports.ts';
import { run } from './run.ts';
import { temporaryProduct } from './temporary.ts';

/** `npm run lighthouse`: the four scores of the pages that a visitor meets first. */

/** With all it needs it weighs 176 MB, so it is fetched by the first who asks for it and not by every `npm ci`. */
const VERSION = '13.5.0';
const FOLDER = join(BUILD, 'lighthouse');
const PACKAGE = join(FOLDER, 'node_modules', 'lighthouse');

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PERFECT = 100;
const FIRST_PORT = 40_000 + (process.pid % 10_000);

type Page = { name: string; path: string; mustBePerfect: boolean };

const PAGES: readonly Page[] = [
  { name: 'hosted quiz', path: to.quiz('business-engpass'), mustBePerfect: true },
  { name: 'demo article', path: routes.demo, mustBePerfect: true },
  { name: 'landing page', path: routes.landing, mustBePerfect: false },
];

type Audit = (url: string, port: number) => Promise<z.infer<typeof Report>>;

/** Lighthouse, as its defaults are: a phone of the middle class on slow 4G. */
const lighthouse = async (): Promise<Audit> => {
  if ((await installed()) !== VERSION) await install();
  const { default: audit } = Module.parse(await import(pathToFileURL(join(PACKAGE, 'core', 'index.js')).href));
  return async (url, port) =>
    Report.parse(await audit(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' }));
};

const installed = async (): Promise<string | null> => {
  const text = await readFile(join(PACKAGE, 'package.json'), 'utf8').catch(() => null);
  return text && z.object({ version: z.string() }).parse(JSON.parse(text)).version;
};

const install = async (): Promise<void> => {
  console.log(styleText('dim', `  Fetching Lighthouse ${VERSION} …`));
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, `lighthouse@${VERSION}`];
  const { ok, output } = await run('npm', args);
  if (!ok) throw new Error(`Lighthouse could not be installed.\n\n${output}`);
};

const Module = z.object({
  default: z.custom<(url: string, flags: object) => Promise<unknown>>((it) => typeof it === 'function'),
});

const Category = z.object({
  score: z
    .number()
    .nullable()
    .transform((score) => score ?? 0), // null: it could not be measured
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});

const Report = z.object({
  lhr: z.object({
    categories: z.object({
      performance: Category,
      accessibility: Category,
      'best-practices': Category,
      seo: Category,
    }),
    runtimeError: z.object({ message: z.string() }).optional(),
    audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
  }),
});

/** What took points away, in Lighthouse's words. */
const losses = ({ categories, audits, runtimeError }: z.infer<typeof Report>['lhr']): string[] => {
  if (runtimeError) return [runtimeError.message];
  return CATEGORIES.filter((category) => categories[category].score < 1).flatMap((category) =>
    categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      return audit && weight > 0 && (audit.score ?? 1) < 1 ? [`${category}: ${audit.title}`] : [];
    }),
  );
};

const audit = await lighthouse();
const product = await temporaryProduct();
const port = await freePort(FIRST_PORT);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
});
try {
  console.log(`\n${' '.repeat(14)}${CATEGORIES.map((category) => category.padStart(16)).join('')}`);
  for (const { name, path, mustBePerfect } of PAGES) {
    const { lhr } = await audit(product.origin + path, port);
    const scores = CATEGORIES.map((category) => Math.round(lhr.categories[category].score * PERFECT));
    const perfect = scores.every((score) => score === PERFECT);
    const line = `${name.padEnd(14)}${scores.map((score) => String(score).padStart(16)).join('')}`;
    console.log(styleText(perfect ? 'green' : mustBePerfect ? 'red' : 'yellow', line));
    for (const loss of losses(lhr)) console.log(`  ${loss}`);
    if (!perfect && mustBePerfect) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await product.stop();
}
