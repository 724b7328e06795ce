import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  answerAll,
  axeFindings,
  hoursPass,
  openMail,
  openMailByKeyboard,
  pressInMailByKeyboard,
  question,
  someone,
  tabIntoQuiz,
  tabTo,
} from './support/story.ts';
import { visitor } from './support/visitor.ts';

const CALENDAR = 'https://termine.example.de/**';

/**
 * The owner's calendar lies elsewhere; here it is a page that shows how it was called. Playwright meets no request
 * that a redirect makes, so the redirect to it becomes a page that leads there.
 */
const calendarOf = async (page: Page) => {
  await page
    .context()
    .route(CALENDAR, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Kalender</h1>' }));
  await page.context().route('**/book/*', async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    expect(response.status()).toBe(302);
    const target = (response.headers().location ?? '').replaceAll('&', '&amp;');
    await route.fulfill({ contentType: 'text/html', body: `<meta http-equiv="refresh" content="0; url=${target}">` });
  });
};

const mailLink = (page: Page, name: RegExp) => page.frameLocator('iframe').getByRole('link', { name }).first();

/** Presses a link in the mail that is open; mails open a tab of their own. */
const pressInMail = async (page: Page, name: RegExp): Promise<Page> => {
  const [tab] = await Promise.all([
    page.waitForEvent('popup', { timeout: 10_000 }),
    mailLink(page, name).click({ timeout: 10_000 }),
  ]);
  return tab;
};

describe('from the article to the booked call', () => {
  test('by mouse', async () => {
    const { page, troubles } = await visitor();
    await calendarOf(page);
    const address = someone();

    await page.goto('/demo');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Quiz starten' }).click();
    const asked = await answerAll(page, async () => {
      const input = page.locator('.q-option label').first();
      await input.click();
      if (await page.locator('.q-multiple').count()) await page.getByRole('button', { name: 'Weiter' }).click();
    });
    expect(asked).toBeGreaterThanOrEqual(16);

    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Vorname').fill('Kim');
    await page.getByLabel('E-Mail-Adresse').fill(address);
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    await hoursPass(1);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.locator('strong', { hasText: address }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await openMail(page, address, /bestätigen/i);
    const tab = await pressInMail(page, /bestätigen/i);
    await tab.waitForURL(/\/confirm\//);
    expect(await axeFindings(tab)).toEqual([]);
    await tab.getByRole('button', { name: /bestätigen/i }).click();
    await tab.waitForURL(/\/analysis\//);
    expect(await tab.locator('main').innerText()).toContain('Kim');
    expect(await axeFindings(tab)).toEqual([]);
    await tab.emulateMedia({ media: 'print' });
    expect(await axeFindings(tab)).toEqual([]);
    await tab.close();

    await openMail(page, address, /Ihr Engpass:|Ihre zwei Engpässe/);
    expect(await axeFindings(page)).toEqual([]);
    const calendar = await pressInMail(page, /Gesprächstermin/);
    await calendar.waitForURL(CALENDAR);
    expect(Object.fromEntries(new URL(calendar.url()).searchParams)).toEqual({ name: 'Kim', email: address });
    expect(troubles.filter((trouble) => !trouble.includes('termine.example.de'))).toEqual([]);
  });

  test('by keyboard alone: number keys, arrows and Enter, Tab', async () => {
    const { page, troubles } = await visitor({ viewport: { width: 1280, height: 800 } });
    await calendarOf(page);
    const address = someone();
    await page.goto('/demo');
    await tabTo(page, 'engpass-quiz .button, .panel .button');
    await page.keyboard.press('Enter');
    await tabIntoQuiz(page);
    let turn = 0;
    await answerAll(page, async () => {
      const several = await page.locator('.q-multiple').count();
      if (several) {
        await page.keyboard.press('1');
        await page.keyboard.press('Enter');
      } else if (turn++ % 2 === 0) {
        await page.keyboard.press('2');
      } else {
        await page.keyboard.press('Tab'); // from the heading into the group
        await tabTo(page, 'input[type=radio]');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
      }
    });
    await question(page).waitFor({ state: 'detached' });
    await tabTo(page, 'input[name=email]');
    await page.keyboard.type(address);
    await tabTo(page, 'input[name=follow-up]');
    await page.keyboard.press('Space');
    await hoursPass(1);
    await tabTo(page, 'button.button[type=submit]');
    await page.keyboard.press('Enter');
    await page.locator('strong', { hasText: address }).waitFor();

    await openMailByKeyboard(page, address);
    const tab = await pressInMailByKeyboard(page, /bestätigen/i);
    await tab.waitForURL(/\/confirm\//);
    expect(await tab.locator('main').innerText()).toContain('bis zu vier Mails');
    await tabTo(tab, 'main button');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\/analysis\//);
    await tabTo(tab, 'a[href^="/book/"]');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(CALENDAR);
    expect(Object.fromEntries(new URL(tab.url()).searchParams)).toEqual({ email: address });
    expect(troubles.filter((trouble) => !trouble.includes('termine.example.de'))).toEqual([]);
  });

  test('with JavaScript off, back and reload included', async () => {
    const { page, troubles } = await visitor({ javaScriptEnabled: false });
    await calendarOf(page);
    const address = someone();
    await page.goto('/demo');
    await page.getByRole('link', { name: 'Quiz starten' }).click();
    let turn = 0;
    for (; (await question(page).count()) > 0; turn++) {
      if (turn === 4) {
        const here = await question(page).innerText();
        await page.goBack();
        expect(await question(page).innerText()).not.toBe(here);
        await page.goForward();
        await page.reload();
        expect(await question(page).innerText()).toBe(here);
        await follow(page, () => page.locator('a.q-back').click());
        expect(await page.locator('.q-option input:checked').count()).toBeGreaterThan(0);
        await follow(page, () => page.getByRole('button', { name: 'Weiter' }).click());
        expect(await question(page).innerText()).toBe(here);
      }
      if (turn === 5) {
        await page.goto(page.url()); // as typed into the address bar
        await page.getByRole('button', { name: 'Weiter' }).click(); // nothing chosen
        await page.locator('.q-notice').waitFor();
        expect(await page.getByRole('alert').innerText()).toMatch(/wählen/i);
      }
      await page.locator('.q-option label').nth(1).click();
      await follow(page, () => page.getByRole('button', { name: 'Weiter' }).click());
    }
    expect(turn).toBeGreaterThanOrEqual(16);
    await page.getByLabel('E-Mail-Adresse').fill('kim@gmial.com');
    await hoursPass(1);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    expect(await page.getByText('Meinten Sie').innerText({ timeout: 5_000 })).toContain('kim@gmail.com');
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.waitForURL(/\/sent\//);

    await openMail(page, address, /bestätigen/i);
    await page.goto((await mailLink(page, /bestätigen/i).getAttribute('href')) ?? '');
    await page.getByRole('button', { name: /bestätigen/i }).click();
    await page.waitForURL(/\/analysis\//);
    await page.locator('a[href^="/book/"]').first().click();
    await page.waitForURL(CALENDAR);
    expect(troubles.filter((trouble) => !/termine\.example\.de|422/.test(trouble))).toEqual([]); // 422: the form that came back
  });
});

/** Does what leads to another address, and arrives there. */
const follow = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
};
