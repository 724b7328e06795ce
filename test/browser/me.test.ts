import { expect, test } from 'vitest';
import { answersBefore } from './support/answers.ts';
import { aMinutePasses, findingsEverywhere, openMail, someone } from './support/story.ts';
import { type Visitor, visitor } from './support/visitor.ts';

const LONG = 180_000; // ms: many looks by axe, on a machine that may be busy

/** Hands the quiz in, confirms, and asks for the data with the address, as `/datenschutz` leads there. */
const toMyData = async ({ page }: Visitor, address: string): Promise<void> => {
  await page.goto(`/q/business-engpass${answersBefore()}`);
  await page.locator('#first-name').fill('Kimberley');
  await page.locator('#email').fill(address);
  await page.locator('input[name="follow-up"]').check();
  await aMinutePasses();
  await page.locator('form[method="post"] button[type="submit"]').last().click();
  await page.waitForURL('**/sent/**');
  await openMail(page, address, /bestätigen/i);
  await page.goto(
    (await page.frameLocator('iframe').locator('a[href*="/confirm/"]').first().getAttribute('href')) ?? '',
  );
  await page.locator('main form button').click();
  await page.waitForURL('**/analysis/**');
  await page.goto('/datenschutz');
  await page.getByRole('link', { name: 'Meine Daten ansehen' }).click();
  await page.waitForURL('**/me');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(address);
  await page.getByRole('button', { name: 'Link anfordern' }).click();
  await page.waitForURL('**/me/sent');
  await openMail(page, address, /Ihre Daten bei/);
  await page.goto(
    (await page.frameLocator('iframe').getByRole('link', { name: 'Meine Daten ansehen' }).getAttribute('href')) ?? '',
  );
};

test(
  'somebody asks what is stored, corrects the name, ends the tips, takes everything along and has it erased',
  async () => {
    const someoneHere = await visitor();
    const { page, troubles } = someoneHere;
    await toMyData(someoneHere, someone());
    await page.getByRole('heading', { level: 1, name: 'Ihre Daten' }).waitFor();
    await page.locator('summary').first().click();
    expect(await findingsEverywhere(page)).toEqual([]);
    await page.getByLabel(/Vorname/).fill('Kim');
    await page.getByRole('button', { name: 'Namen speichern' }).click();
    expect(await page.getByRole('status').innerText()).toContain('berichtigt');
    await page.getByRole('button', { name: 'Keine Mails mit Tipps mehr' }).click();
    expect(await page.getByRole('status').innerText()).toContain('keine weiteren Mails');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /herunterladen/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('meine-daten.json');
    await page.getByRole('link', { name: 'Alles löschen' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Alles löschen?' }).waitFor();
    expect(await findingsEverywhere(page)).toEqual([]);
    await page.getByRole('button', { name: 'Endgültig löschen' }).click();
    expect(await page.getByRole('status').innerText()).toBe('Ihre Daten sind gelöscht.');
    expect(await findingsEverywhere(page)).toEqual([]);
    expect(troubles).toEqual([]);
  },
  LONG,
);

test(
  'the same without JavaScript, and the form for the link is free of findings',
  async () => {
    const plain = await visitor({ javaScriptEnabled: false });
    await toMyData(plain, someone());
    const { page } = plain;
    await page.locator('summary').first().click();
    expect(await page.locator('details[open] dt').count()).toBeGreaterThan(5);
    await page.getByRole('link', { name: 'Alles löschen' }).first().click();
    await page.getByRole('button', { name: 'Endgültig löschen' }).click();
    expect(await page.getByRole('status').innerText()).toBe('Ihre Daten sind gelöscht.');

    const { page: looking } = await visitor();
    for (const path of ['/me', '/me?expired', '/me?lang=en', '/me/sent']) {
      await looking.goto(path);
      expect([path, ...(await findingsEverywhere(looking))]).toEqual([path]);
    }
    await looking.goto('/me');
    await looking.getByRole('button', { name: 'Link anfordern' }).click();
    await looking.getByText('Bitte tragen Sie Ihre Adresse ein').waitFor();
    expect(await findingsEverywhere(looking)).toEqual([]);
  },
  LONG,
);
