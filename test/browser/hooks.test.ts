import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, openMail } from './support/story.ts';
import { visitor } from './support/visitor.ts';

const OWNER = 'anna@example.de';
const NOWHERE = 'https://webhook.niemand-antwortet-hier.de/geheim';
const LONG = 180_000; // ms: looks by axe, on a machine that may be busy

const signIn = async (page: Page): Promise<void> => {
  await page.goto('/desk');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(OWNER);
  await page.getByRole('button', { name: 'Link anfordern' }).click();
  await page.waitForURL('**/desk/login/sent');
  await openMail(page, OWNER, /Anmeldung bei/);
  const link = await page.frameLocator('iframe').getByRole('link', { name: 'Zur Anmeldung' }).getAttribute('href');
  await page.goto(link ?? '');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
};

const findings = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push(`wide: ${width}`);
    if (width === 320) continue;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axeFindings(page)).map((finding) => `${width} ${colorScheme}: ${finding}`));
    }
  }
  return found;
};

test(
  'the owner makes a webhook, sees its secret once, sends a test, and deletes it',
  async () => {
    const { page, troubles } = await visitor({ viewport: { width: 1280, height: 800 } });
    await signIn(page);
    await page.getByRole('link', { name: 'Webhooks', exact: true }).click();
    await page.getByLabel('Adresse', { exact: true }).fill(NOWHERE);
    await page.getByLabel(/Gespräch abgesagt/).uncheck();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Webhook anlegen' }).click();
    const secret = await page.getByLabel('Geheimer Schlüssel').inputValue();
    expect(secret).toMatch(/^whsec_/);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Zum Webhook' }).click();
    expect(await page.content()).not.toContain(secret);

    await page.getByRole('button', { name: 'Probe senden' }).click();
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('status').innerText()).toBe(
      'Die Probe ist nicht angekommen. Unten steht, woran es lag.',
    );
    await page.locator('summary', { hasText: 'Ereignisse ändern' }).click();
    await page.locator('summary', { hasText: 'Schlüssel wechseln' }).click();
    await page.locator('summary', { hasText: 'Löschen' }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByLabel('Ja, endgültig löschen').check();
    await page.getByRole('button', { name: 'Webhook löschen' }).click();
    await page.getByText('Noch keiner.').waitFor();
    expect(troubles).toEqual([]);
  },
  LONG,
);
