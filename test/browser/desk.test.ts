import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answersBefore } from './support/answers.ts';
import { askForLink, followLink, OWNER, signIn, VIEWER } from './support/desk.ts';
import {
  aMinutePasses,
  findingsEverywhere,
  hoursPass,
  openMail,
  openMailByKeyboard,
  pressInMailByKeyboard,
  someone,
  tabTo,
} from './support/story.ts';
import { visitor } from './support/visitor.ts';

const DESKTOP = { width: 1280, height: 800 };
const LONG = 180_000; // ms: sixteen looks by axe, on a machine that may be busy

/** From the end of the quiz to the booked call, as a visitor whose clients leave. */
const bookCall = async (page: Page, address: string): Promise<void> => {
  await page.goto(`/q/business-engpass${answersBefore(undefined, 1)}`);
  await page.getByLabel('Vorname').fill('Wilhelmine');
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await aMinutePasses();
  await page.getByRole('button', { name: 'Analyse anfordern' }).click();
  await page.locator('strong', { hasText: address }).waitFor();
  await openMail(page, address, /bestätigen/i);
  const link = (name: RegExp) => page.frameLocator('iframe').getByRole('link', { name }).first().getAttribute('href');
  await page.goto((await link(/bestätigen/i)) ?? '');
  await page.getByRole('button', { name: /bestätigen/i }).click();
  await page.waitForURL(/\/analysis\//);
  await openMail(page, address, /Ihr Engpass:|Ihre zwei Engpässe/);
  await page.goto((await link(/Gesprächstermin/)) ?? '');
  await page.locator('.day-times li a').last().click();
  await page.getByLabel(/klarer sein/).fill('Warum gute Kundinnen nach einem Jahr gehen, obwohl sie zufrieden sind.');
  await aMinutePasses();
  await page.getByRole('button', { name: 'Gespräch buchen' }).click();
  await page.getByRole('heading', { name: 'Ihr Gespräch ist gebucht' }).waitFor();
};

/** How many sheets of A4 the page takes. */
const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};

const TEN_DAYS = 240; // hours: the next free time is never further off

describe('the way into the desk', () => {
  test('by keyboard alone: asked, sent there and back by mail, in, and out again', async () => {
    const { page, troubles } = await visitor({ viewport: DESKTOP });
    await page.goto('/desk');
    await tabTo(page, '#email');
    await page.keyboard.type(OWNER);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk/login/sent');
    await openMailByKeyboard(page, OWNER);
    const tab = await pressInMailByKeyboard(page, /Zur Anmeldung/);
    await tab.waitForURL('**/desk/in/**');
    await tabTo(tab, 'main button');
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/desk');
    expect(await tab.locator('main').innerText()).toContain(`Angemeldet als ${OWNER}`);

    await tab.getByRole('link', { name: 'Konto' }).click();
    await tab.getByRole('row', { name: /Chrome, .*\(dieses\)/ }).waitFor();
    await tab.getByRole('button', { name: 'Überall abmelden' }).click();
    expect(await tab.getByRole('status').innerText()).toBe('Sie sind überall abgemeldet.');
    await tab.goto('/desk');
    await tab.waitForURL('**/desk/login');
    expect(troubles).toEqual([]);
  });

  test('in another browser the link does not work, and says why', async () => {
    const { page } = await visitor();
    await askForLink(page, OWNER);
    await followLink(page, OWNER);
    const { page: other } = await visitor();
    expect((await other.goto(page.url()))?.status()).toBe(403);
    expect(await other.getByRole('heading', { level: 1 }).innerText()).toContain('anderen Browser');
    expect(await findingsEverywhere(other)).toEqual([]);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.waitForURL('**/desk');
    await page.goBack();
    expect((await page.reload())?.status()).toBe(410);
  });

  test(
    'each page of it is free of findings on phone and desktop, in light and dark',
    async () => {
      const { page } = await visitor();
      await page.goto('/desk');
      expect(await findingsEverywhere(page)).toEqual([]);
      await page.getByLabel('Ihre E-Mail-Adresse').fill('anna@');
      await page.getByRole('button', { name: 'Link anfordern' }).click();
      await page.getByText('Diese Adresse stimmt so nicht').waitFor();
      expect(await findingsEverywhere(page)).toEqual([]);
      await askForLink(page, OWNER);
      expect(await findingsEverywhere(page)).toEqual([]);
      await followLink(page, OWNER);
      expect(await findingsEverywhere(page)).toEqual([]);
    },
    LONG,
  );
});

describe('at the desk', () => {
  test(
    'every page is free of findings on phone and desktop, in light and dark',
    async () => {
      const { page } = await visitor();
      await signIn(page, VIEWER);
      for (const path of ['/desk', '/desk/audit', '/desk/account', '/desk?lang=en']) {
        await page.goto(path);
        expect([path, ...(await findingsEverywhere(page))]).toEqual([path]);
      }
    },
    LONG,
  );

  test('a viewer is told so, and English is one click away and stays', async () => {
    const { page } = await visitor();
    await signIn(page, VIEWER);
    expect(await page.locator('main').innerText()).toContain('können nichts ändern');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('More', { exact: true }).click(); // a phone folds away what is not for every day
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(await page.getByRole('status').innerText()).toBe('You are signed out.');
  });

  test(
    'she sees the next call, prints what to prepare, and says that it was worth it',
    async () => {
      const address = someone();
      const { page: visiting } = await visitor();
      await bookCall(visiting, address);

      const { page, troubles } = await visitor({ viewport: DESKTOP });
      await signIn(page, OWNER);
      expect(await findingsEverywhere(page)).toEqual([]);
      await page.getByRole('link', { name: 'Alle Gespräche' }).click();
      await page.getByRole('heading', { level: 1, name: 'Gespräche' }).waitFor();
      expect(await findingsEverywhere(page)).toEqual([]);
      await page.getByRole('link', { name: 'Wilhelmine', exact: true }).last().click();
      await page.getByRole('heading', { level: 1, name: 'Gespräch mit Wilhelmine' }).waitFor();
      const sheet = await page.locator('main').innerText();
      for (const said of [
        address,
        'Warum gute Kundinnen',
        'Drei Fragen, die sich lohnen',
        'Wenn Kundschaft gehen will',
      ])
        expect(sheet).toContain(said);
      await page.getByText('Verschieben', { exact: true }).click();
      await page.getByText('Absagen', { exact: true }).click();
      expect(await findingsEverywhere(page)).toEqual([]);
      expect(await sheetsOf(page)).toBeLessThanOrEqual(2);

      const path = new URL(page.url()).pathname;
      await hoursPass(TEN_DAYS);
      await signIn(page, OWNER);
      await page.getByRole('link', { name: /wartet auf sein Ergebnis|warten auf ihr Ergebnis/ }).click();
      await page.locator(`a[href="${path}"]`).click();
      await page.getByLabel('Auftrag gewonnen').check();
      await page.getByLabel('Auftragswert').fill('4.800');
      expect(await findingsEverywhere(page)).toEqual([]);
      await page.getByRole('button', { name: 'Eintragen' }).click();
      await page.getByText(/^Auftrag gewonnen, 4\.800\s€\.$/).waitFor();
      await page.getByRole('link', { name: 'Gespräche' }).click();
      await page.getByRole('row', { name: /Wilhelmine .*Auftrag gewonnen 4\.800/ }).waitFor();
      expect(await findingsEverywhere(page)).toEqual([]);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('row', { name: /Became a client €4,800/ }).waitFor();
      expect(troubles).toEqual([]);
    },
    LONG,
  );
});
