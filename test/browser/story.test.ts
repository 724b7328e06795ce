import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import {
  aMinutePasses,
  answerAll,
  axeFindings,
  openMail,
  openMailByKeyboard,
  pressInMailByKeyboard,
  question,
  someone,
  tabIntoQuiz,
  tabTo,
} from './support/story.ts';
import { visitor } from './support/visitor.ts';

const mailLink = (page: Page, name: RegExp) => page.frameLocator('iframe').getByRole('link', { name }).first();

/**
 * Presses a link in the mail that is open; mails open a tab of their own. The frame of a mail is a process of its own,
 * and until the browser knows where it lies a press can get lost: a person presses again.
 */
const pressInMail = (page: Page, name: RegExp): Promise<Page> =>
  vi.waitFor(
    async () => {
      const [tab] = await Promise.all([
        page.waitForEvent('popup', { timeout: 1_500 }),
        mailLink(page, name).click({ timeout: 1_500 }),
      ]);
      return tab;
    },
    { timeout: 15_000 },
  );

describe('from the article to the booked call', () => {
  test('by mouse', async () => {
    const { page, troubles } = await visitor();
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
    await aMinutePasses();
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
    await calendar.getByRole('heading', { name: /Freie Termine/ }).waitFor();
    expect(await axeFindings(calendar)).toEqual([]);
    await calendar.locator('.day-times li a').last().click();
    await calendar.getByLabel(/klarer sein/).fill('Womit ich anfange');
    expect(await axeFindings(calendar)).toEqual([]);
    await aMinutePasses();
    await calendar.getByRole('button', { name: 'Gespräch buchen' }).click();
    await calendar.getByRole('heading', { name: 'Ihr Gespräch ist gebucht' }).waitFor();
    expect(await axeFindings(calendar)).toEqual([]);
    const first = await calendar.locator('.call dd').first().innerText();

    await openMail(page, address, /Gebucht/);
    const call = await pressInMail(page, /Verschieben oder absagen/);
    await call.getByRole('link', { name: 'Verschieben' }).click();
    await call.getByRole('link', { name: 'Später' }).click();
    expect(await axeFindings(call)).toEqual([]);
    await call.locator('.day-times li a').first().click();
    await call.getByRole('button', { name: 'Auf diesen Termin verschieben' }).click();
    await call.getByRole('heading', { name: 'Ihr Gespräch ist verschoben' }).waitFor();
    expect(await call.locator('.call dd').first().innerText()).not.toBe(first);
    await call.getByRole('link', { name: 'Absagen' }).click();
    expect(await axeFindings(call)).toEqual([]);
    await call.getByLabel(/Grund/).fill('Hat sich erledigt');
    await call.getByRole('button', { name: 'Gespräch absagen' }).click();
    await call.getByRole('heading', { name: 'Ihr Gespräch ist abgesagt' }).waitFor();
    await openMail(page, address, /Abgesagt/);
    expect(troubles).toEqual([]);
  });

  test('by keyboard alone: number keys, arrows and Enter, Tab', async () => {
    const { page, troubles } = await visitor({ viewport: { width: 1280, height: 800 } });
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
    await aMinutePasses();
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
    await aMinutePasses();
    await tabTo(tab, '.call-times li:last-child button');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\/call\//);
    await tab.getByRole('heading', { name: 'Ihr Gespräch ist gebucht' }).waitFor();
    await tabTo(tab, 'a[href$="/move"]');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/\/move/);
    await tabTo(tab, '.month a[href*="day="]:not([aria-current])');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/day=/);
    await tabTo(tab, '.day-times li a');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/at=/);
    await tabTo(tab, 'main button');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Ihr Gespräch ist verschoben' }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('with JavaScript off, back and reload included', async () => {
    const { page, troubles } = await visitor({ javaScriptEnabled: false });
    const address = someone();
    await page.goto('/demo');
    await page.getByRole('link', { name: 'Quiz starten' }).click();
    await question(page).waitFor();
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
    await aMinutePasses();
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    expect(await page.getByText('Meinten Sie').innerText({ timeout: 5_000 })).toContain('kim@gmail.com');
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.waitForURL(/\/sent\//);

    await openMail(page, address, /bestätigen/i);
    await page.goto((await mailLink(page, /bestätigen/i).getAttribute('href')) ?? '');
    await page.getByRole('button', { name: /bestätigen/i }).click();
    await page.waitForURL(/\/analysis\//);
    await page.locator('a[href*="/book/"]').first().click();
    await page.getByLabel('Ihre Zeitzone').selectOption('Asia/Tokyo');
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.waitForURL(/zone=Asia/);
    await page.getByRole('link', { name: 'Später' }).click();
    await page.locator('.day-times li a').last().click();
    expect(await page.locator('.call-head').innerText()).toMatch(/(1[6-9]|2[0-3]|0[01]):/); // 9 to 17 in Berlin
    await aMinutePasses();
    await page.getByRole('button', { name: 'Gespräch buchen' }).click();
    await page.getByRole('heading', { name: 'Ihr Gespräch ist gebucht' }).waitFor();
    await page.getByRole('link', { name: 'Absagen' }).click();
    await page.getByRole('button', { name: 'Gespräch absagen' }).click();
    await page.getByRole('heading', { name: 'Ihr Gespräch ist abgesagt' }).waitFor();
    expect(troubles.filter((trouble) => !/422/.test(trouble))).toEqual([]); // the form that came back
  });
});

/** Does what leads to another address, and arrives there. */
const follow = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
};
