import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHosts } from './fixtures/hosts.ts';
import { answerThree, NOTHING, noticed, tabInto, watchHost } from './fixtures/story.ts';
import { axeFindings, question } from './support/story.ts';
import { visitor } from './support/visitor.ts';

let hosts: Awaited<ReturnType<typeof openHosts>>;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(() => hosts.close());

const visit = async (name: string, options: Parameters<typeof visitor>[0] = {}) => {
  const { page, troubles } = await visitor({ extraHTTPHeaders: {}, reducedMotion: 'reduce', ...options });
  page.setDefaultTimeout(5_000);
  await watchHost(page);
  await page.goto(`${hosts.origin}/${name}.html`);
  return { page, troubles: () => troubles.filter((one) => !one.startsWith(`request to elsewhere: ${hosts.origin}`)) };
};

/** Where the focus is, through all shadow roots: the element, and what has it inside. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const host = document.activeElement;
    const inside = host?.shadowRoot?.activeElement;
    return { host: host?.id || host?.localName, inside: inside?.getAttribute('part') ?? inside?.localName };
  });

const dialog = (page: Page) => page.locator('dialog[open]');

/** Turns the wheel at the edge of the window, beside any dialog, and waits until the browser has dealt with it. */
const scrollBehind = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    addEventListener('wheel', () => document.documentElement.setAttribute('data-turned', ''), { once: true });
  });
  await page.mouse.move(4, 300);
  await page.mouse.wheel(0, 300);
  await page.locator('[data-turned]').waitFor({ state: 'attached' });
  return page.evaluate(async () => {
    document.documentElement.removeAttribute('data-turned');
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    return scrollY;
  });
};

/** Whether what stands behind can be had: by focus, and under the pointer. */
const behind = (page: Page) =>
  page.getByRole('button', { name: 'Menü der Seite', includeHidden: true }).evaluate((button) => {
    const before = document.activeElement;
    button.focus();
    const focused = document.activeElement === button;
    if (before instanceof HTMLElement) before.focus();
    const { x, y } = button.getBoundingClientRect();
    return { focused, pressed: document.elementFromPoint(x + 4, y + 4) === button };
  });

describe.each([
  ['popup', 'Engpass finden'],
  ['slide-in', 'Zum Quiz'],
  ['button', 'Zum Quiz'],
])('the mode %s', (mode, label) => {
  test('is a dialog by keyboard alone: focus kept inside, Escape, focus returned, page behind inert', async () => {
    const { page, troubles } = await visit('modes', { viewport: { width: 1280, height: 800 } });
    const launcher = page.locator(`#${mode}`).getByRole('button', { name: label });
    await launcher.waitFor();
    // It lies under the slide-in, where nobody can press it; axe does not know the top layer and measures it all the same.
    if (mode === 'slide-in') await page.locator('#button').evaluate((button) => button.remove());
    expect(await axeFindings(page)).toEqual([]);
    const width = await page.evaluate(() => document.body.clientWidth);
    await tabInto(page, `#${mode}`);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog', { name: 'Business-Engpass-Quiz' }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.body.clientWidth)).toBe(width);
    await page.keyboard.press('Enter');
    const first = await question(page).innerText();
    await page.keyboard.press('1');
    await expect.poll(() => question(page).innerText()).not.toBe(first);
    expect(await axeFindings(page)).toEqual([]);
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      expect(['body', mode]).toContain((await focus(page)).host); // body: the browser's own bar, between last and first
    }
    const here = await question(page).innerText();
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect(await focus(page)).toEqual({ host: mode, inside: 'launcher' });
    await expect.poll(() => page.evaluate(() => document.documentElement.style.overflow)).toBe('');
    await page.keyboard.press('Enter');
    expect(await question(page).innerText()).toBe(here);
    await page.getByRole('button', { name: 'Schließen' }).click();
    expect(await dialog(page).count()).toBe(0);
    expect(await noticed(page)).toEqual(NOTHING);
    expect(troubles()).toEqual([]);
  });

  test('keeps the page behind from being scrolled, focused and pressed, for as long as it is open', async () => {
    const { page } = await visit('modes', { viewport: { width: 1280, height: 800 } });
    const launcher = page.locator(`#${mode}`).getByRole('button', { name: label });
    await launcher.waitFor();
    expect(await behind(page)).toEqual({ focused: true, pressed: true });
    await launcher.click();
    await dialog(page).waitFor();
    expect(await scrollBehind(page)).toBe(0);
    expect(await behind(page)).toEqual({ focused: false, pressed: false });
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await behind(page)).toEqual({ focused: true, pressed: true });
    expect(await scrollBehind(page)).toBe(300);
  });

  test('fits a phone', async () => {
    const { page, troubles } = await visit('modes', { viewport: { width: 320, height: 568 }, hasTouch: true });
    await page.locator(`#${mode}`).getByRole('button', { name: label }).tap();
    await dialog(page).getByRole('button', { name: 'Quiz starten' }).tap();
    await answerThree(page, dialog(page));
    const wide = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Schließen' }).tap();
    expect(troubles()).toEqual([]);
  });
});

test('a link to the quiz opens it over the page, and is a link again with a key held', async () => {
  const { page, troubles } = await visit('modes');
  await page.locator('#popup button').first().waitFor();
  const link = page.getByRole('link', { name: 'Welcher Engpass ist Ihrer?' });
  await link.click();
  expect(page.url()).toBe(`${hosts.origin}/modes.html`);
  await dialog(page).getByRole('button', { name: 'Quiz starten' }).click();
  await answerThree(page, dialog(page));
  expect(await dialog(page).locator('a.q-back').getAttribute('href')).toContain('source=artikel');
  await page.keyboard.press('Escape');
  expect((await focus(page)).host).toBe('a');
  await link.click();
  expect(await dialog(page).count()).toBe(1);
  expect(await noticed(page)).toEqual(NOTHING);
  expect(troubles()).toEqual([]);
});

describe('opens by itself, once in a page view', () => {
  const opened = (page: Page) => dialog(page).count();
  const put = (page: Page, trigger: string) =>
    page.evaluate((given) => {
      for (const element of document.querySelectorAll('engpass-quiz')) element.remove();
      const element = document.createElement('engpass-quiz');
      element.setAttribute('mode', 'popup');
      element.setAttribute('trigger', given);
      document.querySelector('main')?.append(element);
    }, trigger);

  /** Scrolls, and has the browser tell everybody who listens. */
  const scrollPage = (page: Page, to: number) =>
    page.evaluate(
      (top) =>
        new Promise((told) => {
          addEventListener('scroll', told, { once: true });
          scrollTo(0, top);
        }),
      to,
    );

  test('after so many seconds', async () => {
    const { page } = await visit('modes');
    await page.clock.install();
    await put(page, 'delay:20');
    await page.clock.runFor(19_000);
    expect(await opened(page)).toBe(0);
    await page.clock.runFor(1_000);
    expect(await opened(page)).toBe(1);
    await page.keyboard.press('Escape');
    await put(page, 'delay:20');
    await page.clock.runFor(60_000);
    expect(await opened(page)).toBe(0);
  });

  test('after so much of the page', async () => {
    const { page } = await visit('modes');
    await put(page, 'scroll:60');
    await scrollPage(page, 300);
    expect(await opened(page)).toBe(0);
    await scrollPage(page, 10_000);
    expect(await opened(page)).toBe(1);
  });

  test('when the pointer leaves the page by its top', async () => {
    const { page } = await visit('modes');
    await put(page, 'exit');
    await page.evaluate(() => {
      const left = (clientY: number) => new MouseEvent('mouseleave', { clientY, relatedTarget: null });
      document.documentElement.dispatchEvent(left(300));
    });
    expect(await opened(page)).toBe(0);
    await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 })));
    await expect.poll(() => opened(page)).toBe(1);
  });

  test('and not at all once it is out of the page', async () => {
    const { page } = await visit('modes');
    await page.clock.install();
    await put(page, 'delay:20');
    await page.evaluate(() => document.querySelector('engpass-quiz')?.remove());
    await page.clock.runFor(60_000);
    expect(await opened(page)).toBe(0);
  });

  test('what nobody knows is told on the console, with what is allowed', async () => {
    const { page } = await visit('modes');
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && told.push(message.text()));
    await put(page, 'sometimes');
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toMatch(/trigger="sometimes".*click, exit, scroll:60, delay:20/);
  });
});

test('another accent keeps its contrast, and a theme holds against the visitor’s', async () => {
  const { page } = await visit('modes', { colorScheme: 'dark' });
  await page.evaluate(() => {
    const element = document.createElement('engpass-quiz');
    element.setAttribute('accent', '#ffe14d');
    element.setAttribute('theme', 'light');
    element.setAttribute('start', '');
    document.querySelector('main')?.append(element);
  });
  const colours = () =>
    page.locator('.q-next').evaluate((button) => {
      const { backgroundColor, color, colorScheme } = getComputedStyle(button);
      return { backgroundColor, color, colorScheme };
    });
  await expect
    .poll(colours)
    .toEqual({ backgroundColor: 'rgb(255, 225, 77)', color: 'rgb(0, 0, 0)', colorScheme: 'light' });
});

test('a link opens at the first click, also where the language is still to be fetched', async () => {
  const { page } = await visit('modes');
  await page.locator('#popup button').first().waitFor();
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await page.getByRole('link', { name: 'Welcher Engpass ist Ihrer?' }).click();
  await page.getByRole('dialog', { name: 'Business Bottleneck Quiz' }).waitFor();
});

test('nothing opens by itself over a dialog of the page', async () => {
  const { page } = await visit('modes');
  await page.locator('#popup button').first().waitFor();
  await page.clock.install();
  await page.evaluate(() => {
    const own = document.createElement('dialog');
    document.body.append(own);
    own.showModal();
    const element = document.createElement('engpass-quiz');
    for (const [name, value] of Object.entries({ mode: 'popup', trigger: 'delay:5' }))
      element.setAttribute(name, value);
    document.body.append(element);
  });
  await page.clock.fastForward(6_000);
  expect(await dialog(page).count()).toBe(1);
});
