import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHosts } from './fixtures/hosts.ts';
import { answerEverything, NOTHING, noticed, watchHost } from './fixtures/story.ts';
import { axeFindings, hoursPass, openMail, question, someone } from './support/story.ts';
import { visitor } from './support/visitor.ts';

let hosts: Awaited<ReturnType<typeof openHosts>>;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(() => hosts.close());

const visit = async (name: string) => {
  const { page, troubles } = await visitor({ extraHTTPHeaders: {}, reducedMotion: 'reduce' });
  page.setDefaultTimeout(5_000);
  await page.clock.install();
  await watchHost(page);
  await page.goto(`${hosts.origin}/${name}.html`);
  await page.getByRole('button', { name: 'Quiz starten' }).first().click();
  return { page, troubles: () => troubles.filter((one) => !one.startsWith(`request to elsewhere: ${hosts.origin}`)) };
};

/** The visitor confirms in another tab; the element asks every 15 seconds whether that has happened. */
const confirmElsewhere = async (page: Page, address: string): Promise<void> => {
  const mail = await page.context().newPage();
  await openMail(mail, address, /bestätigen/i);
  const link = mail.frameLocator('iframe').getByRole('link', { name: /bestätigen/i });
  await mail.goto((await link.first().getAttribute('href')) ?? '');
  await mail.getByRole('button', { name: /bestätigen/i }).click();
  await mail.waitForURL(/\/analysis\//);
  await mail.close();
  await page.clock.fastForward(15_000);
  await page.locator('.report').waitFor();
};

describe('from the first question to the analysis, without leaving the page', () => {
  test('on the strictest of hosts', async () => {
    const { page, troubles } = await visit('strict');
    await page.evaluate(() =>
      document.addEventListener('engpass:lead', (event) => {
        if (event instanceof CustomEvent) document.documentElement.dataset.lead = JSON.stringify(event.detail);
      }),
    );
    await answerEverything(page);
    const address = someone();
    await page.getByRole('heading', { name: 'Ihr Ergebnis' }).waitFor();
    expect(await noticed(page)).toEqual(NOTHING);
    await hoursPass(1);
    await page.getByLabel('Vorname').fill('Kim');
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await page.getByRole('button', { name: 'Analyse anfordern' }).dblclick();
    await page.getByText(address).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.lead)).toBe('{"quiz":"business-engpass"}');

    await confirmElsewhere(page, address);
    expect(await page.locator('.report').innerText()).toContain('Kim');
    expect(page.url()).toBe(`${hosts.origin}/strict.html`);
    expect(troubles()).toEqual([]);
  });

  test('is free of findings at every step', async () => {
    const { page } = await visit('plain');
    await answerEverything(page);
    await page.locator('.lead-form').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const address = someone();
    await hoursPass(1);
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.getByText(address).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await confirmElsewhere(page, address);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('after the last question', () => {
  test('a reload shows the result again, and the way back leads to the last question', async () => {
    const { page } = await visit('plain');
    await answerEverything(page);
    await page.locator('.lead-form').waitFor();
    await page.reload();
    await page.locator('.lead-form').waitFor();
    await page.locator('[data-go=back]').click();
    expect(await question(page).count()).toBe(1);
    expect(await page.locator('.q-option input:checked').count()).toBeGreaterThan(0);
  });

  test('without a connection the answers stay, and the way goes on when it is back', async () => {
    const { page } = await visit('plain');
    await page.route('**/result?*', (route) => route.abort());
    await answerEverything(page);
    await page.getByText('Gerade fehlt die Verbindung').waitFor();
    await page.unroute('**/result?*');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('.lead-form').waitFor();

    let tries = 0;
    await page.route('**/q/business-engpass?lang=de', (route) => (tries++ === 0 ? route.abort() : route.fallback()));
    await hoursPass(1);
    const address = someone();
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.locator('.form-notice', { hasText: 'Gerade fehlt die Verbindung' }).waitFor();
    await page.getByText(address).waitFor();
    expect(tries).toBe(2);
  });

  test('the address can be changed, and the quiz begun again', async () => {
    const { page } = await visit('plain');
    await answerEverything(page);
    const address = someone();
    await page.getByLabel('Vorname').fill('Kim');
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await hoursPass(1);
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.getByText(address).waitFor();
    await page.locator('[data-go=form]').click();
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe(address);
    expect(await page.getByLabel('Vorname').inputValue()).toBe('Kim');
    await page.getByRole('button', { name: 'Quiz neu beginnen' }).click();
    await page.getByRole('button', { name: 'Quiz starten' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test.each(['business-engpass', 'kunden-springen-ab'])(
  '%s fits the smallest phone from the first question to the result',
  async (quiz) => {
    const { page } = await visitor({
      extraHTTPHeaders: {},
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
    });
    page.setDefaultTimeout(5_000);
    await page.goto(`${hosts.origin}/two-quizzes.html`);
    await page.evaluate((kept) => {
      for (const element of document.querySelectorAll('engpass-quiz'))
        if ((element.getAttribute('quiz') ?? 'business-engpass') !== kept) element.remove();
    }, quiz);
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const start = page.getByRole('button', { name: 'Quiz starten' }); // one of the two begins without
    if (await start.count()) await start.click();
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await answerEverything(page);
    await page.locator('.lead-form').waitFor();
    expect(await tooWide()).toBeLessThanOrEqual(0);
    const panel = await page.locator('.panel').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(panel).toBeLessThanOrEqual(0);
  },
);
