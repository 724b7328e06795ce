import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { signIn, VIEWER } from './support/desk.ts';
import { axeFindings, question } from './support/story.ts';
import { visitor } from './support/visitor.ts';

const PERSON = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1' };
const LONG = 180_000; // ms: looks by axe, on a machine that may be busy

/** Answers as many questions as this by hand, and leaves. */
const answer = async (page: Page, questions: number): Promise<void> => {
  for (let turn = 0; turn < questions; turn++) {
    const asked = await question(page).innerText();
    await page.locator('.q-option label').first().click();
    if ((await question(page).innerText()) === asked) await page.locator('.quiz button[type="submit"]').click();
    await vi.waitFor(async () => expect(await question(page).innerText()).not.toBe(asked), 10_000);
  }
  // A page that is gone speaks with the browser's own name again, which says that it is a program's.
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
};

test(
  'who leaves half-way, on the quiz’s own page or in an article, is seen in the funnel at that question',
  async () => {
    const { page: own, troubles } = await visitor(PERSON);
    await own.goto('/q/business-engpass?source=Messe');
    await own.locator('[data-live]').waitFor();
    await answer(own, 2);
    const { page: article } = await visitor(PERSON);
    await article.goto('/demo');
    await article.locator('engpass-quiz').scrollIntoViewIfNeeded();
    await article.locator('engpass-quiz .start button').click();
    await answer(article, 1);
    expect(troubles).toEqual([]);

    const { page } = await visitor({ viewport: { width: 1280, height: 800 } });
    await signIn(page, VIEWER);
    await page.getByRole('link', { name: 'Trichter', exact: true }).click();
    const counted = async (title: string, name: string) => {
      const section = page.locator('section', { has: page.getByRole('heading', { name: title }) });
      return section.locator('tr', { has: page.getByRole('rowheader', { name, exact: true }) }).locator('td');
    };
    for (const [source, seen, started] of [
      ['messe', '1', '1'],
      ['', '2', '2'],
    ] as const) {
      await vi.waitFor(async () => {
        await page.goto(`/desk/funnel?source=${source}&device=phone`);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        const steps = 'Vom ersten Blick zum Auftrag';
        expect(Number(await (await counted(steps, 'Quiz gesehen')).first().innerText())).toBeGreaterThanOrEqual(+seen);
        expect(Number(await (await counted(steps, 'Angefangen')).first().innerText())).toBeGreaterThanOrEqual(+started);
      }, 20_000);
    }
    const left = page.locator('section', { has: page.getByRole('heading', { name: 'Wo aufgehört wird' }) });
    expect(await left.locator('tbody tr').count()).toBe(3); // all that these two were shown
    expect(await left.locator('tbody tr').last().innerText()).toContain('100\u00a0%');
    await page.getByLabel('Daneben zeigen').selectOption('before');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL('**beside=before**');
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  },
  LONG,
);
