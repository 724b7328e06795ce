import { expect, test } from 'vitest';
import { aMinutePasses, someone, tabTo } from './support/story.ts';
import { visitor } from './support/visitor.ts';

test('a day that is chosen by keyboard leads to its times', async () => {
  const { page, troubles } = await visitor({ viewport: { width: 1280, height: 800 } });
  await page.goto('/book');
  await tabTo(page, '.month td a:not([aria-current])');
  await page.keyboard.press('Enter');
  await page.waitForURL(/day=.*#day-title/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('.day-times li a'))).toBe(true);
  const [apply, zones] = await Promise.all([
    page.getByRole('button', { name: 'Übernehmen' }).boundingBox(),
    page.locator('.day-times').boundingBox(),
  ]);
  expect(apply?.width).toBeLessThan((zones?.width ?? 0) / 2);
  expect(troubles).toEqual([]);
});

test('a form that is sent without a connection stays, says so, and is sent once there is one', async () => {
  const { page } = await visitor();
  await page.goto('/book');
  await page.locator('.month td a').last().click(); // far enough ahead to be had in an hour
  await page.locator('.day-times li a').last().click();
  await page.getByLabel('Ihr Name').fill('Wilhelmine');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(someone());
  await aMinutePasses();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Gespräch buchen' }).click();
  await page.getByRole('status').filter({ hasText: 'Gerade fehlt die Verbindung' }).waitFor();
  await page.getByRole('button', { name: 'Gespräch buchen' }).click(); // the visitor tries again
  expect(await page.getByLabel('Ihr Name').inputValue()).toBe('Wilhelmine');
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Ihr Gespräch ist gebucht' }).waitFor();
});

test('without a script the form goes out by itself', async () => {
  const { page } = await visitor({ javaScriptEnabled: false });
  await page.goto('/book');
  await page.locator('.month td a').last().click();
  await page.locator('.day-times li a').last().click();
  await page.getByLabel('Ihr Name').fill('Wilhelmine');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(someone());
  await aMinutePasses();
  await page.getByRole('button', { name: 'Gespräch buchen' }).click();
  await page.getByRole('heading', { name: 'Ihr Gespräch ist gebucht' }).waitFor();
});
