import type { Page } from 'playwright-core';
import { openMail } from './story.ts';

export const OWNER = 'anna@example.de';
export const VIEWER = 'jonas@example.de';

/** Asks for the mail with the link to the desk. */
export const askForLink = async (page: Page, address: string): Promise<void> => {
  await page.goto('/desk');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(address);
  await page.getByRole('button', { name: 'Link anfordern' }).click();
  await page.waitForURL('**/desk/login/sent');
};

/** Follows the newest mail to the page with the button. */
export const followLink = async (page: Page, address: string): Promise<Page> => {
  await openMail(page, address, /Anmeldung bei/);
  const link = await page.frameLocator('iframe').getByRole('link', { name: 'Zur Anmeldung' }).getAttribute('href');
  await page.goto(link ?? '');
  return page;
};

export const signIn = async (page: Page, address: string): Promise<void> => {
  await askForLink(page, address);
  await followLink(page, address);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
};
