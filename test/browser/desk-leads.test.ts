import { expect, test, vi } from 'vitest';
import { answersBefore } from './support/answers.ts';
import { OWNER, signIn } from './support/desk.ts';
import { aMinutePasses, findingsEverywhere, openMail, someone } from './support/story.ts';
import { visitor } from './support/visitor.ts';

const LONG = 180_000; // ms: looks by axe, on a machine that may be busy

const becomeLead = async (address: string): Promise<void> => {
  const { page } = await visitor();
  await page.goto(`/q/business-engpass${answersBefore()}`);
  await aMinutePasses(); // nobody types in no time
  await page.locator('input[name="email"]').fill(address);
  await page.locator('input[name="follow-up"]').check();
  await page.locator('input[name="email"]').press('Enter');
  await page.waitForURL('**/sent/**');
  await openMail(page, address, /./);
  const link = await page.frameLocator('iframe').locator('a[href*="/confirm/"]').first().getAttribute('href');
  await page.goto(link ?? '');
  await page.locator('main form button').click();
  await page.waitForURL('**/analysis/**');
};

test(
  'the owner finds a lead, writes a note, holds back the follow-ups, looks at a mail and erases the lead',
  async () => {
    const address = someone();
    await becomeLead(address);
    const { page, troubles } = await visitor({ viewport: { width: 1280, height: 800 } });
    await signIn(page, OWNER);
    await page.getByRole('link', { name: 'Interessierte', exact: true }).click();
    await page.getByLabel('Adresse oder Name').fill(address.slice(0, 12));
    await page.getByRole('button', { name: 'Zeigen' }).click();
    await page.getByRole('link', { name: address }).waitFor();
    expect(await findingsEverywhere(page)).toEqual([]);
    await page.getByRole('link', { name: address }).click();
    await page.getByLabel('Neue Notiz').fill('Rückruf am Freitag');
    await page.getByRole('button', { name: 'Notiz speichern' }).click();
    await page.getByText('Rückruf am Freitag').waitFor();
    await page.getByLabel('Neues Schlagwort').fill('warm');
    await page.getByRole('button', { name: 'Hinzufügen' }).click();
    await page.getByRole('button', { name: 'warm entfernen' }).waitFor();
    await page.getByRole('button', { name: 'Folgemails anhalten' }).click();
    await page.getByRole('button', { name: 'Weiterlaufen lassen' }).waitFor();
    const here = page.url();
    expect(await findingsEverywhere(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nachweis öffnen' }).click();
    await page.getByText('SHA-256').first().waitFor();
    expect(await findingsEverywhere(page)).toEqual([]);

    await page.goto('/desk/mails?group=stopped');
    expect(await page.locator('main').innerText()).toContain('von Ihnen angehalten');
    expect(await findingsEverywhere(page)).toEqual([]);
    await page.getByRole('link', { name: 'Vorschau aller Mails' }).click();
    await page.frameLocator('iframe').locator('a[href*="/analysis/"]').first().waitFor();
    expect(await findingsEverywhere(page)).toEqual([]);

    await page.goto(here);
    await page.getByLabel('Ja, endgültig löschen').check();
    await page.getByRole('button', { name: 'Löschen', exact: true }).last().click();
    await page.waitForURL('**/desk/leads');
    await vi.waitFor(async () => expect(await page.getByText(address).count()).toBe(0));
    expect(troubles).toEqual([]);
  },
  LONG,
);
