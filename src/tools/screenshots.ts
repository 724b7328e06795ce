import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { personas } from '../../quiz/business-engpass/personas.ts';
import { personas as firstAid } from '../../quiz/kunden-springen-ab/personas.ts';
import site from '../../site.config.ts';
import { LANG, routes, to } from '../routes.ts';
import { launchChromium } from './chromium.ts';
import { deskPages, productWithLeads, signedIn } from './desk-pictures.ts';
import { BUILD, inRoot } from './paths.ts';
import type { Product } from './product.ts';
import { run } from './run.ts';
import { temporaryProduct } from './temporary.ts';

/** `npm run screenshots`: the story in pictures, into docs/screenshots. */

const FOLDER = inRoot('docs/screenshots');
const WIDTHS = { 390: 844, 1280: 800 };
const README_WIDTH = 1280;
const SCHEMES = ['light', 'dark'] as const;
const SUBMIT = 'button:not([type=button])';
const MID_QUESTION = 8;
const HASTE_MS = 4_000; // faster than this nobody fills in a form, so the product may doubt it

/** Whose way is shown: somebody whose clients leave, so that the conversation guide is in the picture. */
const visitor = personas.find(({ id }) => id === 'trainer-in-a-shock') ?? personas[0];

/** Takes a picture of a page under a name. */
type Look = (name: string, url: string) => Promise<void>;

/** What is not on that visitor's way: the second quiz, the other language, the page that writes snippets. */
const besides = async (look: Look): Promise<void> => {
  const answersOf = ({ answers }: { answers: Readonly<Record<string, readonly string[]>> }) =>
    new URLSearchParams(Object.entries(answers).flatMap(([name, options]) => options.map((one) => [name, one])));
  const english = answersOf(visitor);
  english.append(LANG, 'en');
  await look('result-english', to.quiz(site.landing, english));
  if (firstAid[0]) await look('first-aid-result', to.quiz('kunden-springen-ab', answersOf(firstAid[0])));
  await look('embed', routes.embed);
};

/** What an author of quizzes gets to read. */
const reports = async (browser: Browser): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: README_WIDTH, height: WIDTHS[README_WIDTH] } });
  for (const quiz of [site.landing, 'kunden-springen-ab']) {
    const file = join(BUILD, `report-${quiz}.html`);
    const { ok, output } = await run(process.execPath, [
      inRoot('src/tools/quiz-simulate.ts'),
      ...['--quiz', quiz, '--out', file],
    ]);
    if (!ok) throw new Error(output);
    await page.goto(pathToFileURL(file).href);
    await save(await page.screenshot({ fullPage: true }), `report-${quiz}`);
    console.log(`  report-${quiz}`);
  }
  await page.close();
};

/** One visitor's whole way, without JavaScript: then every state of it has an address that can be looked at again. */
const story = async (product: Product, page: Page, look: Look): Promise<void> => {
  const quiz = site.landing;
  await look('landing', routes.landing);
  await look('demo', routes.demo);

  await page.goto(to.quiz(quiz));
  await look('quiz-first-question', page.url());
  const email = page.locator('input[type=email]');
  for (let question = 1; (await email.count()) === 0; question++) {
    if (question === MID_QUESTION) await look('quiz-mid-question', page.url());
    const form = page.locator('form', { has: page.locator('fieldset') });
    for (const [name, options] of Object.entries(visitor.answers))
      for (const option of options) {
        const choice = form.locator(`input[name="${name}"][value="${option}"]:not([type=hidden])`);
        if (await choice.count()) await choice.check({ force: true });
      }
    await form.locator(SUBMIT).click();
  }
  await look('result', page.url());

  await sleep(HASTE_MS);
  await email.fill('maria.muster@example.org');
  await page.locator('form', { has: email }).locator(SUBMIT).click();
  await look('sent', page.url());

  const mail = await firstMail(product, page);
  await look('mailbox', routes.mailbox);
  await look('mail-confirmation', mail);
  const confirm = await linkIn(product, mail, /\/confirm\/[\w.~-]+/);
  await look('confirm', confirm);
  await page.goto(confirm);
  await page.locator('form[method=post]').locator(SUBMIT).first().click();
  await look('analysis', page.url());
  await look('error', to.confirm('this-link-was-never-sent'));
};

const firstMail = async (product: Product, page: Page): Promise<string> => {
  for (let tries = 0; tries < 20; tries++) {
    await product.tick();
    await page.goto(routes.mailbox);
    const found = await page
      .locator(`a[href^="${routes.mailbox}/"]`)
      .first()
      .getAttribute('href', { timeout: 500 })
      .catch(() => null);
    if (found) return found;
  }
  throw new Error('The confirmation mail did not reach the mailbox.');
};

const linkIn = async (product: Product, mail: string, link: RegExp): Promise<string> => {
  const html = await (await fetch(`${product.origin}${mail}/html`)).text();
  const found = link.exec(html)?.[0];
  if (!found) throw new Error(`No ${link} in ${mail}`);
  return found;
};

const save = (picture: Buffer, name: string) =>
  sharp(picture)
    .png({ palette: true, colours: 64 })
    .toFile(join(FOLDER, `${name}.png`));

/** A phone and a desk, by day and by night; and what is seen at first at a desk, for the README. */
const photographer = (browser: Browser, product: Product, visitor?: BrowserContext): Look => {
  return async (name, url) => {
    const storageState = await visitor?.storageState();
    for (const [width, height] of Object.entries(WIDTHS))
      for (const colorScheme of SCHEMES) {
        const viewport = { width: Number(width), height };
        const look = { viewport, colorScheme, locale: 'de-DE', ...(storageState && { storageState }) };
        const context = await browser.newContext({ baseURL: product.origin, ...look });
        const page = await context.newPage();
        await page.goto(url);
        await save(await page.screenshot({ fullPage: true }), `${name}-${width}-${colorScheme}`);
        if (viewport.width === README_WIDTH && colorScheme === 'light')
          await save(await page.screenshot(), `${name}-view`);
        await context.close();
      }
    console.log(`  ${name}`);
  };
};

/** The owner's desk, with three hundred leads on it. */
const desk = async (browser: Browser): Promise<void> => {
  const product = await productWithLeads();
  try {
    const owner = await signedIn(browser, product);
    const look = photographer(browser, product, owner);
    for (const [name, url] of await deskPages(owner)) if (url !== null) await look(name, url);
  } finally {
    await product.stop();
  }
};

const product = await temporaryProduct();
const browser = await launchChromium();
try {
  await mkdir(FOLDER, { recursive: true });
  const context = await browser.newContext({ baseURL: product.origin, javaScriptEnabled: false, locale: 'de-DE' });
  const look = photographer(browser, product);
  await story(product, await context.newPage(), look);
  await besides(look);
  await reports(browser);
  await desk(browser);
} finally {
  await browser.close();
  await product.stop();
}
