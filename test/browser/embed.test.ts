import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answersBefore, lastQuestion } from './support/answers.ts';
import { aMinutePasses, axeFindings, axeFindingsInDark, openMail, someone, tabTo } from './support/story.ts';
import { origin, visitor } from './support/visitor.ts';

/** Looks at other websites: a header of the test's own would be asked about beforehand by every browser. */
const guest = (options: BrowserContextOptions = {}) => visitor({ extraHTTPHeaders: {}, ...options });

/** Somebody else's website, on this machine but at an address of its own. */
const website = async (body: string, policy?: string): Promise<string> => {
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Blog</title><link rel="icon" href="data:,">${body}`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}/`;
};

const ABOVE = '<main><h1>Blog</h1><p>Text.</p>';
const BELOW = '<p id="below">Mehr Text.</p></main>';
const frameOf = (answers = '?') =>
  `<iframe src="${origin}/q/business-engpass${answers.replaceAll('&', '&amp;')}&amp;frame&amp;lang=de&amp;source=blog" title="Quiz" style="width:100%;height:46rem;border:0"></iframe>`;
const FRAME = frameOf();
const HOST_SCRIPT = `<script type="module" src="${origin}/embed/frame.js"></script>`;

const inFrame = (page: Page) => page.frameLocator('iframe');
const pageIn = (page: Page) => {
  const frame = page.frames().find((one) => one.url().startsWith(origin));
  if (!frame) throw new Error('no frame of ours');
  return frame;
};

/** How far the frame's height is from that of the page in it. */
const slack = async (page: Page): Promise<number> => {
  const frame = await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
  const inside = await pageIn(page).evaluate(() => document.documentElement.getBoundingClientRect().height);
  return Math.abs(frame - inside);
};
const WITHIN = { timeout: 5_000, interval: 20 };
const fits = (page: Page) => vi.waitFor(async () => expect(await slack(page)).toBeLessThan(2), WITHIN);

/** A page's own frames talk as well; all that has been said by now has been heard. */
const allIsHeard = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((heard) => {
        addEventListener('message', ({ data }) => data === 'last' && heard(null));
        postMessage('last', '*');
      }),
  );

const answerInFrame = async (page: Page): Promise<void> => {
  const ask = inFrame(page).locator('.q-ask');
  for (let count = 0; count < 25 && (await ask.count()) > 0; count++) {
    const before = await ask.innerText();
    await inFrame(page).locator('.q-option label').first().click();
    const next = inFrame(page).locator('.q-multiple');
    if (await next.count()) await inFrame(page).getByRole('button', { name: 'Weiter' }).click();
    await vi.waitFor(async () => {
      const now = (await ask.count()) ? await ask.innerText({ timeout: 500 }).catch(() => before) : null;
      expect(now).not.toBe(before);
    });
  }
};

describe('the quiz in a frame on another website', () => {
  test.each([
    [390, 'first', FRAME],
    [1280, 'last', frameOf(answersBefore(lastQuestion))],
  ])(
    'at %i pixels, from the %s question: as high as it is, to the confirmation, and nothing of it stays',
    async (width, _, frame) => {
      const { page, troubles } = await guest({ viewport: { width, height: 800 } });
      const address = someone();
      const url = await website(ABOVE + frame + HOST_SCRIPT + BELOW);
      await page.goto(url);
      await inFrame(page).locator('[data-live]').waitFor();
      await fits(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await inFrame(page).locator('header.top').count()).toBe(0);

      await answerInFrame(page);
      await inFrame(page).getByLabel('E-Mail-Adresse').waitFor();
      await fits(page);
      expect(await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().top)).toBeGreaterThan(-2);
      await inFrame(page).getByLabel('E-Mail-Adresse').fill(address);
      await aMinutePasses();
      await inFrame(page).getByRole('button', { name: 'Analyse anfordern' }).click();
      await inFrame(page).getByText(address).waitFor();
      await allIsHeard(page);
      await fits(page);
      expect(page.url()).toBe(url);
      const [tab] = await Promise.all([page.waitForEvent('popup'), inFrame(page).locator('.foot a').first().click()]);
      expect(new URL(tab.url()).pathname).toBe('/impressum');
      expect(await page.context().cookies()).toEqual([]);
      await openMail(page, address, /bestätigen/i);
      expect(troubles.filter((trouble) => !trouble.includes(url))).toEqual([]);
    },
  );

  test('goes on by keyboard alone, and the next question is in view', async () => {
    const { page } = await guest({ viewport: { width: 390, height: 700 } });
    await page.goto(await website(ABOVE + FRAME + HOST_SCRIPT + BELOW));
    await inFrame(page).locator('[data-live]').waitFor();
    const first = await inFrame(page).locator('.q-ask').innerText();
    await tabTo(page, 'iframe');
    for (let presses = 0; presses < 10 && !(await inFrame(page).locator('.q-option input:focus').count()); presses++)
      await page.keyboard.press('Tab');
    await page.evaluate(() => scrollTo(0, 400));
    await page.keyboard.press('2');
    await vi.waitFor(async () => expect(await inFrame(page).locator('.q-ask').innerText()).not.toBe(first));
    await vi.waitFor(async () =>
      expect(await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().top)).toBeGreaterThan(-2),
    );
  });

  test('is free of findings in itself, in light and dark', async () => {
    const { page } = await guest();
    await page.goto('/q/business-engpass?frame&lang=de');
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInDark(page)).toEqual([]);
  });

  test('keeps its height when the host’s script comes late, or is there twice', async () => {
    const { page } = await guest();
    await page.goto(await website(ABOVE + FRAME + BELOW));
    await inFrame(page).locator('[data-live]').waitFor();
    await page.addScriptTag({ url: `${origin}/embed/frame.js`, type: 'module' });
    await page.addScriptTag({ url: `${origin}/embed/frame.js?again`, type: 'module' });
    await fits(page);
  });

  test('listens to no other window', async () => {
    const { page } = await guest();
    const liar = `<iframe id="liar" srcdoc="<script>parent.postMessage({type:'engpass:height',version:1,height:9},'*')</script>"></iframe>`;
    await page.goto(await website(ABOVE + FRAME + HOST_SCRIPT + BELOW));
    await inFrame(page).locator('[data-live]').waitFor();
    await fits(page);
    await page.evaluate((html) => {
      const heard = () => document.documentElement.setAttribute('data-heard', '');
      addEventListener('message', ({ data }) => data.height === 9 && heard());
      document.body.insertAdjacentHTML('beforeend', html);
    }, liar);
    await page.locator('[data-heard]').waitFor({ state: 'attached' });
    await page.evaluate((height) => postMessage({ type: 'engpass:height', version: 1, height }, '*'), 9);
    await allIsHeard(page);
    for (const frame of await page.locator('iframe').all())
      expect(await frame.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(50);
  });

  test('two in one page have each their own height', async () => {
    const { page } = await guest();
    const result = frameOf(answersBefore());
    await page.goto(await website(ABOVE + FRAME + result + HOST_SCRIPT + BELOW));
    await page.locator('iframe').last().scrollIntoViewIfNeeded(); // what is out of sight is not laid out
    await vi.waitFor(async () => {
      const frames = await Promise.all(
        (await page.locator('iframe').elementHandles()).map((one) => one.contentFrame()),
      );
      const inside = await Promise.all(frames.map((one) => one?.evaluate(heightOf)));
      const outside = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
      expect(outside).toEqual(inside);
      expect(new Set(outside).size).toBe(2);
    }, WITHIN);
  });
});

const heightOf = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

describe('the page with the lines for a website', () => {
  test.each([390, 1280])('at %i pixels is free of findings in light and dark, and fits', async (width) => {
    const { page, troubles } = await visitor({ viewport: { width, height: 900 } });
    await page.goto('/embed?lang=de&mode=popup&trigger=scroll');
    await page.locator('details').evaluateAll((guides) => {
      for (const guide of guides) {
        guide.removeAttribute('name'); // one at a time is for readers
        guide.setAttribute('open', '');
      }
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInDark(page)).toEqual([]);
    await page.goto('/embed?lang=en');
    expect(await axeFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('lines and preview follow every choice, and are copied', async () => {
    const { page, troubles } = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/embed?lang=de');
    const lines = page.locator('[data-lines=element]');
    expect(await lines.innerText()).not.toContain('mode=');
    await page.frameLocator('#preview').getByRole('button', { name: 'Quiz starten' }).waitFor();

    await page.getByLabel('Fenster', { exact: true }).check();
    await page.getByLabel('Öffnet sich').selectOption('delay');
    await page.getByLabel('Sekunden').fill('1');
    await page.getByLabel('Herkunft').fill('blog');
    await vi.waitFor(async () =>
      expect(await lines.innerText()).toContain('mode="popup" trigger="delay:1" source="blog"'),
    );
    await page.frameLocator('#preview').getByRole('dialog').getByRole('button', { name: 'Quiz starten' }).waitFor();
    expect(new URL(page.url()).searchParams.get('trigger')).toBe('delay');

    await page.getByRole('button', { name: 'Zeilen kopieren' }).first().click();
    await page.getByText('Kopiert.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines.innerText());
    expect(troubles).toEqual([]);
  });

  test('by keyboard alone', async () => {
    const { page } = await visitor({ viewport: { width: 1280, height: 900 } });
    await page.goto('/embed?lang=de');
    await tabTo(page, 'input[name=mode]');
    await page.keyboard.press('ArrowDown');
    await vi.waitFor(async () =>
      expect(await page.locator('[data-lines=element]').innerText()).toContain('mode="button"'),
    );
    await tabTo(page, '[data-copies]');
    await page.keyboard.press('Enter');
    await page.locator('[role=status]:not(:empty)').waitFor();
    await tabTo(page, 'summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(1);
  });

  test('without JavaScript: the button writes the lines anew', async () => {
    const { page } = await visitor({ javaScriptEnabled: false });
    await page.goto('/embed?lang=en');
    await page.getByLabel('Card', { exact: true }).check();
    await page.getByLabel('Language of the quiz').selectOption('de');
    await page.getByRole('button', { name: 'Show the lines' }).click();
    expect(await page.locator('[data-lines=element]').innerText()).toMatch(
      /business-engpass\.de\.js[\s\S]*mode="slide-in"/,
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('button', { name: 'Copy the lines' }).count()).toBe(0);
  });

  test('what is copied runs on a website that allows the product and nothing else', async () => {
    const { page } = await guest();
    await page.goto('/embed?lang=de&mode=inline&start=1');
    const lines = await page.locator('[data-lines=element]').innerText();
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src-attr 'unsafe-inline'; require-trusted-types-for 'script'`;
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await page.goto(await website(ABOVE + lines + BELOW, policy));
    const ask = page.locator('engpass-quiz .q-ask');
    await ask.waitFor();
    const first = await ask.innerText();
    await page.locator('engpass-quiz .q-option label').first().click();
    await vi.waitFor(async () => expect(await ask.innerText()).not.toBe(first));
    expect(said.filter((one) => !one.includes("'img-src'") && !one.includes('data:,'))).toEqual([]);
  });
});
