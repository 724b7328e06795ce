import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { answersBefore, questions } from './support/answers.ts';
import {
  aMinutePasses,
  answerAll,
  axeFindings,
  axeFindingsInDark,
  hoursPass,
  openMail,
  question,
  someone,
  tabIntoQuiz,
} from './support/story.ts';
import { origin, visitor } from './support/visitor.ts';

const answered = (n: number, until?: string): string => `/q/business-engpass${answersBefore(until, n)}`;

const FIRST_AID =
  '/q/kunden-springen-ab?trigger=quiet&signs=slower&talk=longer&outcome=only-me&response=silent&goal=together';

const several = questions.find((one) => one.kind === 'multiple')?.id ?? '';
const scale = questions.find((one) => one.kind === 'scale')?.id ?? '';
const first = questions[0]?.id ?? '';

const NOTHING_AN_EYE_SEES = 0.001; // of the layout shift score, where 0.1 counts as good

const PAGES: [string, string][] = [
  ['the landing page', '/'],
  ['the article', '/demo'],
  ['the lines for a website', '/embed'],
  ['the quiz in a frame', '/q/business-engpass?frame'],
  ['a result in a frame', `${answered(0)}&frame=`],
  ['the first question', '/q/business-engpass'],
  ['a multiple choice', answered(0, several)],
  ['a scale', answered(0, scale)],
  ['a question nobody answered', `/q/business-engpass?asked=${first}`],
  ['a result with a branch', answered(9)],
  ['a result without', answered(0)],
  ['the first question of the second quiz', '/q/kunden-springen-ab'],
  ['a result of the second quiz', FIRST_AID],
  ['the legal notice', '/impressum'],
  ['the privacy notice', '/datenschutz'],
  ['a page that does not exist', '/nothing'],
  ['a broken link', '/confirm/x'],
  ['the mailbox', '/mailbox'],
];

describe.each(PAGES)('%s', (_, path) => {
  test('is free of findings in light and dark, fits 320 pixels, and asks nobody else', async () => {
    const { page, troubles } = await visitor({ viewport: { width: 320, height: 640 } });
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInDark(page)).toEqual([]);
    expect(troubles.filter((trouble) => !/404/.test(trouble))).toEqual([]);
  });
});

describe('the form', () => {
  test('that came back says why, keeps what was typed, and is free of findings', async () => {
    const { page } = await visitor();
    await page.goto(answered(0));
    await page.getByLabel('Vorname').fill('Kim');
    await page.getByLabel('E-Mail-Adresse').fill('kim@');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('Vorname').inputValue()).toBe('Kim');
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('kim@');
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('a form that came back begins its title with the fault and has the focus there', async () => {
    const { page } = await visitor({ javaScriptEnabled: false });
    for (const [lang, said] of [
      ['de', /^Fehler: /],
      ['en', /^Error: /],
    ] as const) {
      await page.goto(`${FIRST_AID}&lang=${lang}`);
      await aMinutePasses();
      await page.locator('input[type=email]').fill('kim@');
      await page.locator('.lead-form > .button').click();
      await page.getByRole('alert').first().waitFor();
      expect(await page.title()).toMatch(said);
      expect(await page.locator(':focus').getAttribute('href')).toBe('#email');
    }
  });

  test('the page that asks to confirm says when that is done, and both quizzes print without empty sheets', async () => {
    const { page } = await visitor({ javaScriptEnabled: false });
    for (const [quiz, sheets] of [
      [answered(9), { result: 2, analysis: 7 }],
      [FIRST_AID, { result: 2, analysis: 4 }],
    ] as const) {
      const address = someone();
      await page.goto(quiz);
      expect(await sheetsOf(page)).toBeLessThanOrEqual(sheets.result);
      await aMinutePasses();
      await page.locator('input[type=email]').fill(address);
      await page.locator('.lead-form > .button').click();
      await page.waitForURL(/\/sent\//);
      const sent = page.url();
      expect(await page.locator('h1').innerText()).toContain('Bitte bestätigen');

      await openMail(page, address, /bestätigen/);
      const mail = await (await fetch(`${page.url()}/html`)).text();
      await page.goto(/\/confirm\/[\w.~-]+/.exec(mail)?.[0] ?? '');
      await page.locator('form[method=post] button').click();
      await page.waitForURL(/\/analysis\//);
      const analysis = page.url();
      expect(await sheetsOf(page)).toBeLessThanOrEqual(sheets.analysis);

      await page.goto(sent);
      expect(await page.locator('h1').innerText()).toContain('ist bestätigt');
      await page.locator('main a.button').click();
      expect(page.url()).toBe(analysis);
    }
  });
});

/** How many sheets of A4 the page takes. */
const sheetsOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('a page that few people see is free of findings', () => {
  test('the question whether an address is a slip, and a link that has expired', async () => {
    const { page } = await visitor();
    await page.goto(answered(0));
    await page.getByLabel('E-Mail-Adresse').fill(`${crypto.randomUUID()}@gmial.com`);
    await aMinutePasses();
    await page.getByRole('button', { name: 'Analyse anfordern' }).click();
    await page.getByText('Meinten Sie').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInDark(page)).toEqual([]);

    await page.locator('button[name=suggested]').click();
    await page.waitForURL(/\/sent\//);
    await hoursPass(25);
    expect((await page.reload())?.status()).toBe(410);
    expect(await page.locator('main').innerText()).toContain('link-expired');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('too often', async () => {
    const address = { 'cf-connecting-ip': '198.51.100.7' };
    const { page } = await visitor({ extraHTTPHeaders: address });
    await vi.waitFor(
      async () => {
        const tries = Array.from({ length: 30 }, () => fetch(`${origin}/confirm/x`, { headers: address }));
        const statuses = (await Promise.all(tries)).map((response) => response.status);
        expect(statuses.at(-1)).toBe(429);
      },
      { timeout: 20_000, interval: 1 },
    );
    expect((await page.goto('/confirm/x'))?.status()).toBe(429);
    expect(await page.locator('main').innerText()).toContain('rate-limited');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the quiz with JavaScript', () => {
  test('stores nothing in the browser and sets no cookie', async () => {
    const { page } = await visitor();
    await page.goto('/q/business-engpass');
    const stored = () => page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(await stored()).toBe(0);
    await tabIntoQuiz(page);
    await answerAll(page, () => page.keyboard.press('1').then(() => page.keyboard.press('Enter')));
    expect([await stored(), await page.context().cookies()]).toEqual([0, []]);
  });

  test('goes back and forward with the browser, survives a reload, and a changed mind', async () => {
    const { page } = await visitor();
    await page.goto('/q/business-engpass');
    const asked: string[] = [];
    for (let i = 0; i < 3; i++) {
      asked.push(await question(page).innerText());
      await page.locator('.q-option label').nth(1).click();
      if (await page.locator('.q-multiple').count()) await page.getByRole('button', { name: 'Weiter' }).click();
      await page.waitForFunction((before) => document.querySelector('.q-ask')?.textContent !== before, asked.at(-1));
    }
    const here = await question(page).innerText();
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('.q-ask')?.textContent === text, asked[2]);
    await page.goForward();
    await page.waitForFunction((text) => document.querySelector('.q-ask')?.textContent === text, here);
    await page.reload();
    expect(await question(page).innerText()).toBe(here);
    await page.locator('a.q-back').click();
    await page.waitForFunction((text) => document.querySelector('.q-ask')?.textContent === text, asked[2]);
    expect(await page.locator('.q-option input').nth(1).isChecked()).toBe(true);
  });

  test('a double tap answers one question, not two', async () => {
    const { page } = await visitor();
    await page.goto('/q/business-engpass');
    const label = page.locator('.q-option label').first();
    await label.dblclick();
    await page.waitForFunction((id) => location.search.includes(`${id}=`), first);
    const search = new URL(page.url()).searchParams;
    expect([...search.keys()].filter((name) => questions.some((one) => one.id === name))).toEqual([first]);
  });

  test('moves the focus to the new question, so that a screen reader reads it', async () => {
    const { page } = await visitor();
    await page.goto('/q/business-engpass');
    await tabIntoQuiz(page);
    const before = await question(page).innerText();
    await page.keyboard.press('1');
    await page.waitForFunction((text) => document.querySelector('.q-ask')?.textContent !== text, before);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await question(page).innerText());
  });

  test('shifts nothing while it takes over from the server', async () => {
    const { page } = await visitor();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) + Reflect.get(entry, 'value'),
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [path, there] of [
      ['/q/business-engpass', '[data-live]'],
      ['/demo', 'engpass-quiz button'],
    ] as const) {
      await page.goto(path);
      await page.locator(there).waitFor();
      expect(Number(await page.evaluate(() => document.documentElement.dataset.shift ?? '0'))).toBeLessThan(
        NOTHING_AN_EYE_SEES,
      );
    }
  });

  test('stays usable with forced colours, reduced motion and text at 200 %', async () => {
    const { page } = await visitor({
      forcedColors: 'active',
      reducedMotion: 'reduce',
      viewport: { width: 640, height: 800 },
    });
    await page.goto('/q/business-engpass');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await tabIntoQuiz(page);
    await page.keyboard.press('1');
    await page.waitForFunction((id) => location.search.includes(`${id}=`), first);
  });
});
