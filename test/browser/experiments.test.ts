import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { quizzes } from '../../quiz/index.ts';
import { productWith } from './support/changed-product.ts';
import { answerAll, axeFindings, axeFindingsInDark, openMail, question, someone } from './support/story.ts';
import { origin, visitor } from './support/visitor.ts';

const LONG = 180_000; // ms: looks by axe, on a machine that may be busy
const QUIZ = 'business-engpass';
const OTHER = 'kunden-springen-ab';
const B = 'Was bremst Ihr Geschäft?';
const A = quizzes[QUIZ]?.texts.de.intro.headline ?? '';
const LINES = `
  experiments: [
    { id: 'headline-1', quiz: '${QUIZ}', on: 'headline', until: '2099-12-31', b: { de: '${B}', en: 'What slows you down?' } },
    { id: 'order-1', quiz: '${OTHER}', on: 'order', first: ['talk', 'outcome'] },
  ],`;

let product = { origin: '', stop: async () => {} };
beforeAll(async () => {
  product = await productWith(LINES);
});
afterAll(() => product.stop());

const PERSON = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1' };

/** Somebody at this product's door; `chance` is what Math.random says to their browser. */
const someoneHere = async (
  options: { chance?: number; viewport?: { width: number; height: number }; baseURL?: string } = {},
) => {
  const { chance, ...more } = options;
  const { page } = await visitor({ ...PERSON, baseURL: product.origin, extraHTTPHeaders: {}, ...more });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  if (chance !== undefined)
    await page.addInitScript((said) => {
      Math.random = () => said;
    }, chance);
  return { page, errors };
};

/** Somebody else's website with the element in it. */
const website = async (quiz: string, attributes = ''): Promise<string> => {
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Blog</title><link rel="icon" href="data:,"><main><h1>Blog</h1><script type="module" src="${product.origin}/embed/${quiz}.js"></script><engpass-quiz style="display:block;min-height:640px" ${attributes}></engpass-quiz></main>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}/`;
};

/** All that a browser keeps of a site. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
const NOTHING = { local: [], session: [], cookies: '', databases: 0 };

const pick = (page: Page) => async () => {
  await page.locator('.q-option label').first().click();
  const goOn = page.locator('.q-multiple');
  if (await goOn.count()) await page.locator('button.q-next').click();
};

const aMinutePasses = () =>
  fetch(`${product.origin}/mailbox/clock`, {
    method: 'POST',
    body: new URLSearchParams({ minutes: '1' }),
    headers: { origin: product.origin },
    redirect: 'manual',
  });

/** Fills the form in that asks for the analysis. */
const askFor = async (page: Page): Promise<void> => {
  const address = someone();
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await aMinutePasses();
  await page.getByRole('button', { name: 'Analyse anfordern' }).click();
  await page.getByText(address).waitFor();
};

/** A page that is left speaks with the browser's own name again, which says that it is a program's. */
const leave = (page: Page) => page.evaluate(() => dispatchEvent(new Event('pagehide')));

const signIn = async (page: Page): Promise<void> => {
  await page.goto('/desk/experiments');
  await page.getByLabel('Ihre E-Mail-Adresse').fill('jonas@example.de');
  await page.getByRole('button', { name: 'Link anfordern' }).click();
  await page.waitForURL('**/desk/login/sent');
  await openMail(page, 'jonas@example.de', /Anmeldung bei/);
  const link = await page.frameLocator('iframe').getByRole('link', { name: 'Zur Anmeldung' }).getAttribute('href');
  await page.goto(link ?? '');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL('**/desk/experiments');
};

/** How many came so far, as the desk's table says it. */
const counted = async (page: Page, id: string, step: string, variant: 'A' | 'B'): Promise<number> => {
  const way = page.locator(`[aria-labelledby="${id}-way"]`);
  const row = way.locator('tbody tr', {
    has: page.getByRole('rowheader', { name: step, exact: true, includeHidden: true }),
  });
  const cells = await row
    .nth(variant === 'A' ? 0 : 1)
    .locator('td')
    .allTextContents();
  return Number(cells[1]);
};

test(
  'in a foreign page the element shows one variant to the end, keeps nothing before the start, and it is counted',
  async () => {
    const { page, errors } = await someoneHere({ chance: 0.9 });
    await page.goto(await website(QUIZ));
    await page.getByRole('heading', { name: B }).waitFor();
    expect(await page.getByText(A).count()).toBe(0);
    expect(await kept(page)).toEqual(NOTHING);
    await page.getByRole('button', { name: 'Quiz starten' }).click();
    expect(await kept(page)).toEqual(NOTHING);
    await pick(page)();
    await vi.waitFor(async () => expect((await kept(page)).session).toEqual([`engpass:${QUIZ}`]));
    await leave(page);

    await page.addInitScript(() => {
      Math.random = () => 0.1; // another draw would say A
    });
    await page.reload();
    await question(page).waitFor();
    expect(await page.locator('a.q-back').getAttribute('href')).toContain('variant=headline-1.b');
    await answerAll(page, pick(page));
    await askFor(page);
    await leave(page);
    expect(errors).toEqual([]);

    const { page: other } = await someoneHere({ chance: 0.1 });
    await other.goto(await website(QUIZ));
    await other.getByRole('heading', { name: A }).waitFor();
    await other.locator('engpass-quiz').scrollIntoViewIfNeeded();
    await leave(other);

    const { page: desk } = await someoneHere({ viewport: { width: 1280, height: 900 } });
    await signIn(desk);
    await vi.waitFor(async () => {
      await desk.reload();
      const seen = [
        await counted(desk, 'headline-1', 'Quiz gesehen', 'A'),
        await counted(desk, 'headline-1', 'Quiz gesehen', 'B'),
      ];
      expect(seen).toEqual([1, 1]);
    }, 20_000);
    for (const step of ['Angefangen', 'Alles beantwortet', 'Analyse angefordert'])
      expect(
        [await counted(desk, 'headline-1', step, 'A'), await counted(desk, 'headline-1', step, 'B')],
        step,
      ).toEqual([0, 1]);
    expect(await desk.getByText('Noch zu früh').count()).toBe(1);
    for (const width of [320, 390, 1280]) {
      await desk.setViewportSize({ width, height: 800 });
      expect(await desk.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    }
    expect(await axeFindings(desk)).toEqual([]);
    expect(await axeFindingsInDark(desk)).toEqual([]);
  },
  LONG,
);

test(
  'an owner who has tried nothing finds the lines to begin with, on a phone too',
  async () => {
    const { page } = await someoneHere({ baseURL: origin });
    await signIn(page);
    await page.getByRole('heading', { name: 'Noch kein Versuch' }).waitFor();
    expect(await page.locator('pre').innerText()).toContain("on: 'headline'");
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    }
    expect(await axeFindings(page)).toEqual([]);
  },
  LONG,
);

test(
  'an element that begins with the first question shows no headline, so it is in no variant of one',
  async () => {
    const { page } = await someoneHere({ chance: 0.9 });
    await page.goto(await website(QUIZ, 'start'));
    await question(page).waitFor();
    await pick(page)();
    await vi.waitFor(async () => expect(await page.locator('a.q-back').getAttribute('href')).toContain('lang=de'));
    expect(await page.locator('a.q-back').getAttribute('href')).not.toContain('variant');
  },
  LONG,
);

test(
  'on the quiz’s own page, with script, the variant stays to the form, and another order is the same on both sides',
  async () => {
    const { page, errors } = await someoneHere();
    const drawn = async () => (await page.locator('[data-carried]').getAttribute('data-carried')) ?? '';
    await vi.waitFor(async () => {
      await page.goto(`/q/${OTHER}`);
      expect(await drawn()).toContain('order-1.b');
    }, 30_000);
    await page.locator('[data-live]').waitFor();
    expect(await kept(page)).toEqual(NOTHING);
    expect(page.url()).not.toContain('variant');
    const texts = quizzes[OTHER]?.texts.de.questions ?? {};
    const askOf = (id: string) => new Map(Object.entries(texts)).get(id)?.ask;
    const asked: string[] = [];
    await answerAll(page, async (ask) => {
      asked.push(ask);
      await pick(page)();
    });
    expect(asked.slice(0, 2)).toEqual(['talk', 'outcome'].map(askOf));
    await page.getByLabel('E-Mail-Adresse').waitFor();
    expect(new URL(page.url()).searchParams.get('variant')).toBe('order-1.b');
    expect(await page.locator('form[method=post] input[name=variant]').getAttribute('value')).toBe('order-1.b');
    expect(errors).toEqual([]);

    const { page: there } = await someoneHere({ chance: 0.9 });
    await there.goto(await website(OTHER));
    await there.getByRole('button', { name: 'Quiz starten' }).click();
    const inElement: string[] = [];
    await answerAll(there, async (ask) => {
      inElement.push(ask);
      await pick(there)();
    });
    expect(inElement).toEqual(asked);
  },
  LONG,
);
