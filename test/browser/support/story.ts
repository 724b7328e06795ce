import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { origin } from './visitor.ts';

/** Long enough for a person to fill in a form. */
export const aMinutePasses = (): Promise<void> => minutesPass(1);

declare const axe: typeof import('axe-core'); // in the page

/** Axe, as it runs in the page: put there once for each document. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lets time pass for the product, as the clock of the mailbox does. */
export const hoursPass = (hours: number): Promise<void> => minutesPass(hours * 60);

const minutesPass = async (minutes: number): Promise<void> => {
  const response = await fetch(`${origin}/mailbox/clock`, {
    method: 'POST',
    body: new URLSearchParams({ minutes: String(minutes) }),
    headers: { origin },
    redirect: 'manual',
  });
  if (response.status !== 303) throw new Error(`the clock answered ${response.status}`);
};

/** An address that no other story uses. */
export const someone = (): string => `${crypto.randomUUID()}@example.org`;

/** The quiz in the page: its question, as a visitor reads it. */
export const question = (page: Page) => page.locator('.q-ask');

/** Puts the focus into the quiz, as a visitor with a keyboard does. */
export const tabIntoQuiz = async (page: Page): Promise<void> => {
  await page.locator('[data-live]').waitFor();
  await tabTo(page, '.q-option input');
};

/** Presses Tab until the focus is on something that fits, as a person looking for it would. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate(isFocused, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
};

/** Runs in the page: whether the focus is on something that fits, in whichever shadow it stands. */
const isFocused = (wanted: string): boolean => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.matches(wanted) ?? false;
};

/** The newest mail to an address in the mailbox, as soon as it is there. */
const newestMail = async (page: Page, address: string, subject = /./): Promise<Locator> => {
  const arrived = (html: string) => html.split('<tr').some((row) => row.includes(address) && subject.test(row));
  const mailbox = async () => (await page.request.get('/mailbox')).text();
  await vi.waitFor(async () => expect(arrived(await mailbox())).toBe(true), { timeout: 20_000, interval: 100 });
  await page.goto('/mailbox');
  return page.locator('tr', { hasText: address }).filter({ hasText: subject }).first().getByRole('link').first();
};

/** Opens the newest mail to an address by keyboard alone. */
export const openMailByKeyboard = async (page: Page, address: string): Promise<void> => {
  const mail = await newestMail(page, address);
  const link = (await mail.getAttribute('href')) ?? '';
  await tabTo(page, `a[href="${link}"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === link);
};

/** Tabs into the mail that is open, to the link with this name, and presses it; mails open a tab of their own. */
export const pressInMailByKeyboard = async (page: Page, name: RegExp): Promise<Page> => {
  await tabTo(page, 'iframe');
  const focused = page.frameLocator('iframe').locator('a:focus').filter({ hasText: name });
  for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses++) await page.keyboard.press('Tab');
  const [tab] = await Promise.all([
    page.waitForEvent('popup', { timeout: 10_000 }),
    focused.press('Enter', { timeout: 5_000 }),
  ]);
  return tab;
};

/** Answers with the first option until the page with the result is reached. */
export const answerAll = async (page: Page, answer: (asked: string) => Promise<void>): Promise<number> => {
  for (let count = 0; count < 25; count++) {
    if ((await question(page).count()) === 0) return count;
    const asked = await question(page).innerText();
    await answer(asked);
    await vi.waitFor(async () => expect(await textOf(page)).not.toBe(asked), { timeout: 5_000, interval: 15 });
  }
  throw new Error('the quiz does not end');
};

/** The question on the page, or nothing where there is none (any more). */
const textOf = async (page: Page): Promise<string | null> => {
  const asked = question(page);
  return (await asked.count()) === 0 ? null : asked.innerText({ timeout: 500 }).catch(() => null);
};

/** Opens the newest mail to an address. */
export const openMail = async (page: Page, address: string, subject: RegExp): Promise<void> => {
  await (await newestMail(page, address, subject)).click();
  await page.waitForURL(/\/mailbox\/[\w-]+/);
};

/** What axe has to say about the page as it is (not about a mail framed in it, where no script runs); an empty list is what we want. */
export const axeFindings = (page: Page): Promise<string[]> =>
  findings(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

/** The same page in dark: only what depends on colours can have changed. */
export const axeFindingsInDark = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  return findings(page, ['color-contrast', 'link-in-text-block']);
};

const findings = async (page: Page, runOnly: string[]): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = { iframes: false, runOnly, resultTypes: ['violations' as const] };
  const { violations } = await page.evaluate((asked) => axe.run(asked), options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`));
};

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

/** What a page has wrong on phone and desktop, in light and dark: too wide, or found by axe. */
export const findingsEverywhere = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  const own = page.viewportSize() ?? PHONE;
  for (const viewport of [{ width: 320, height: 640 }, PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    const { width } = viewport;
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push(`too wide for ${width} pixels`);
    if (width === 320) continue; // the phone with another margin
    await page.emulateMedia({ colorScheme: 'light' });
    for (const finding of await axeFindings(page)) found.push(`${width} light: ${finding}`);
    for (const finding of await axeFindingsInDark(page)) found.push(`${width} dark: ${finding}`);
  }
  await page.setViewportSize(own);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
};
