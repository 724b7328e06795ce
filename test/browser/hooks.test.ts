import { expect, test } from 'vitest';
import { OWNER, signIn } from './support/desk.ts';
import { findingsEverywhere } from './support/story.ts';
import { visitor } from './support/visitor.ts';

const NOWHERE = 'https://webhook.niemand-antwortet-hier.de/geheim';
const LONG = 180_000; // ms: looks by axe, on a machine that may be busy

test(
  'the owner makes a webhook, sees its secret once, sends a test, and deletes it',
  async () => {
    const { page, troubles } = await visitor({ viewport: { width: 1280, height: 800 } });
    await signIn(page, OWNER);
    await page.getByRole('link', { name: 'Webhooks', exact: true }).click();
    await page.getByLabel('Adresse', { exact: true }).fill(NOWHERE);
    await page.getByLabel(/Gespräch abgesagt/).uncheck();
    expect(await findingsEverywhere(page)).toEqual([]);
    await page.getByRole('button', { name: 'Webhook anlegen' }).click();
    const secret = await page.getByLabel('Geheimer Schlüssel').inputValue();
    expect(secret).toMatch(/^whsec_/);
    expect(await findingsEverywhere(page)).toEqual([]);
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
    expect(await findingsEverywhere(page)).toEqual([]);
    await page.getByLabel('Ja, endgültig löschen').check();
    await page.getByRole('button', { name: 'Webhook löschen' }).click();
    await page.getByText('Noch keiner.').waitFor();
    expect(troubles).toEqual([]);
  },
  LONG,
);
