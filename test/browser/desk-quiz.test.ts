import { expect, test } from 'vitest';
import { OWNER, signIn } from './support/desk.ts';
import { findingsEverywhere } from './support/story.ts';
import { visitor } from './support/visitor.ts';

const LONG = 180_000; // ms: six looks by axe, on a machine that may be busy

test(
  'the pages about the quiz are free of findings on phone and desktop, in light and dark, and need no script',
  async () => {
    const { page, troubles } = await visitor();
    await signIn(page, OWNER);
    await page.getByText('Mehr', { exact: true }).click(); // a phone folds away what is not for every day
    await page.getByRole('link', { name: 'Quiz', exact: true }).click();

    const found: string[] = [];
    for (const way of ['Lesen', 'Prüfung', 'Vergleich']) {
      await page.getByRole('link', { name: way }).click();
      await page.locator('[aria-current="page"]', { hasText: way }).waitFor();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      found.push(...(await findingsEverywhere(page)).map((finding) => `${way}: ${finding}`));
    }
    expect(found).toEqual([]);

    await page.getByLabel('Quiz', { exact: true }).selectOption('kunden-springen-ab');
    await page.getByLabel('Wortlaut').selectOption('en');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.getByRole('link', { name: 'Lesen' }).click();
    await page.getByRole('heading', { name: '6 Fragen in ihrer Reihenfolge' }).waitFor();
    expect(await page.locator('.quiz-start').getAttribute('lang')).toBe('en');
    expect(troubles).toEqual([]);
  },
  LONG,
);
