import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHosts } from './fixtures/hosts.ts';
import { answerThree, NOTHING, noticed, tabInto, watchHost } from './fixtures/story.ts';
import { axeFindings, question } from './support/story.ts';
import { origin, visitor } from './support/visitor.ts';

let hosts: Awaited<ReturnType<typeof openHosts>>;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(() => hosts.close());

/** A visitor on one of the host pages; `troubles` are errors of the page. */
const visit = async (name: string, options: Parameters<typeof visitor>[0] = {}) => {
  // A header of our own on a request to another origin would first ask whether it may be sent.
  const { page, troubles } = await visitor({ extraHTTPHeaders: {}, reducedMotion: 'reduce', ...options });
  page.setDefaultTimeout(5_000);
  await watchHost(page);
  await page.goto(`${hosts.origin}/${name}.html`);
  return { page, troubles: () => troubles.filter((one) => !one.startsWith(`request to elsewhere: ${hosts.origin}`)) };
};

const start = (page: Page) => page.getByRole('button', { name: 'Quiz starten' }).first();

const HOSTS = ['plain', 'hostile', 'strict', 'twice', 'shadow', 'rtl', 'column', 'wordpress'];

describe.each(HOSTS)('on the host %s', (name) => {
  test.each([
    ['a phone', { width: 390, height: 844 }],
    ['a desk', { width: 1280, height: 900 }],
  ])('the quiz looks the same and can be answered on %s; the page does not notice', async (_, viewport) => {
    const { page, troubles } = await visit(name, { viewport });
    await start(page).click();
    await answerThree(page);
    const looks = await question(page).evaluate((heading) => {
      const { color, fontSize, lineHeight, letterSpacing, direction, textTransform } = getComputedStyle(heading);
      return { color, fontSize: Number.parseFloat(fontSize) > 21, lineHeight, letterSpacing, direction, textTransform };
    });
    expect(looks).toMatchObject({ color: 'rgb(27, 26, 23)', fontSize: true, direction: 'ltr', textTransform: 'none' });
    const small = await page.locator('.q-option label, .button, a.q-back, .later a').evaluateAll((targets) =>
      targets
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small).toEqual([]);
    const overflow = await page
      .locator('.panel')
      .first()
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await noticed(page)).toEqual(NOTHING);
    expect(troubles()).toEqual([]);
  });
});

test('two quizzes on one page know nothing of one another', async () => {
  const { page, troubles } = await visit('two-quizzes');
  const [first, second] = [page.locator('engpass-quiz').nth(0), page.locator('engpass-quiz').nth(1)];
  await first.getByRole('button', { name: 'Quiz starten' }).click();
  const asked = await second.locator('.q-ask').innerText();
  await answerThree(page, first);
  expect(await second.locator('.q-ask').innerText()).toBe(asked);
  await answerThree(page, second);
  expect(await page.evaluate(() => Object.keys(sessionStorage).toSorted())).toEqual([
    'engpass:business-engpass',
    'engpass:kunden-springen-ab',
  ]);
  expect(await axeFindings(page)).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('an app that takes the element out and puts it back finds it as it was; a new one goes on where it stopped', async () => {
  const { page, troubles } = await visit('plain');
  await start(page).click();
  await answerThree(page);
  const here = await question(page).innerText();
  await page.evaluate(() => {
    const element = document.querySelector('engpass-quiz');
    for (let times = 0; times < 3; times++) {
      element?.remove();
      if (element) document.querySelector('main')?.append(element);
    }
  });
  expect(await question(page).innerText()).toBe(here);
  await page.evaluate(() =>
    document.querySelector('engpass-quiz')?.replaceWith(document.createElement('engpass-quiz')),
  );
  expect(await question(page).innerText()).toBe(here);
  await page.goto(`${hosts.origin}/rtl.html`);
  await page.goBack();
  expect(await question(page).innerText()).toBe(here);
  await answerThree(page);
  expect(troubles()).toEqual([]);
});

test('in a tab that is opened later it stands as it would have', async () => {
  const { page, troubles } = await visit('tab');
  await page.locator('engpass-quiz').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Zeigen' }).evaluate((button) => {
    button.addEventListener('click', () => document.querySelector('#tab')?.toggleAttribute('hidden', false));
  });
  await page.getByRole('button', { name: 'Zeigen' }).click();
  await start(page).click();
  await answerThree(page);
  expect(troubles()).toEqual([]);
});

test('speaks the language of its surroundings, in two requests', async () => {
  const { page, troubles } = await visit('english');
  await question(page).waitFor();
  expect(await page.getByRole('button', { name: 'Next' }).count()).toBe(1);
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(scripts).toEqual(['/embed/business-engpass.js', '/embed/business-engpass.en.js']);
  await answerThree(page);
  expect(await noticed(page)).toEqual(NOTHING);
  expect(troubles()).toEqual([]);
});

test('where modules do not run, a link to the quiz stands in its place', async () => {
  const { page } = await visit('old');
  await page.getByRole('link', { name: 'Zum Quiz' }).click();
  expect(page.url()).toBe(`${origin}/q/business-engpass`);
  await answerThree(page);
});

describe('standing in the page', () => {
  test('is free of findings from intro to question, in light, dark, forced colours and at 400 %', async () => {
    const { page } = await visit('plain', { viewport: { width: 320, height: 640 } });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await page.evaluate(() => sessionStorage.clear());
      await page.reload();
      expect(await axeFindings(page)).toEqual([]);
      await start(page).click();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Weiter' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('wählen');
      await answerThree(page);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await answerThree(page);
  });

  test('is answered by keyboard alone, and the keys are the page’s outside of it', async () => {
    const { page, troubles } = await visit('plain', { viewport: { width: 1280, height: 800 } });
    await start(page).waitFor();
    await page.keyboard.press('1');
    expect(await question(page).count()).toBe(0);
    await tabInto(page, 'engpass-quiz');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    expect(await focused()).toBe(await question(page).innerText());
    const first = await question(page).innerText();
    await page.keyboard.press('2');
    await expect.poll(() => question(page).innerText()).not.toBe(first);
    expect(await focused()).toBe(await question(page).innerText());
    const second = await question(page).innerText();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await question(page).innerText()).toBe(second); // arrows look around, they do not lead on
    await page.keyboard.press('Enter');
    await expect.poll(() => question(page).innerText()).not.toBe(second);
    await page.getByRole('link', { name: 'Zurück' }).press('Enter');
    await expect.poll(() => question(page).innerText()).toBe(second);
    expect(await page.locator('.q-option input').nth(1).isChecked()).toBe(true);
    expect(troubles()).toEqual([]);
  });

  test('a key that is pressed before the next question is painted answers that question', async () => {
    const { page, troubles } = await visit('plain');
    await start(page).click();
    await page.evaluate(() => {
      document.addEventListener('engpass:answer', (event) => {
        if (event instanceof CustomEvent)
          document.body.dataset.answers = `${document.body.dataset.answers ?? ''}${event.detail.number}`;
      });
      const root = document.querySelector('engpass-quiz')?.shadowRoot;
      const label = root?.querySelector<HTMLElement>('.q-option label');
      const press = (type: string) =>
        label?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch' }));
      press('pointerdown');
      press('pointerup');
      label?.click();
      // In the same task, so before any frame: the key goes where the focus is.
      const focused = root?.activeElement ?? document.activeElement;
      focused?.dispatchEvent(
        new KeyboardEvent('keydown', { key: '1', bubbles: true, composed: true, cancelable: true }),
      );
    });
    await expect.poll(() => page.evaluate(() => document.body.dataset.answers)).toBe('12');
    expect(troubles()).toEqual([]);
  });

  test('a screen reader hears names, roles and order', async () => {
    const { page } = await visit('plain');
    await start(page).click();
    const tree = await page.locator('engpass-quiz').ariaSnapshot();
    const order = [
      /- region "Business-Engpass-Quiz"/,
      /- status: /,
      /- group "/,
      /- heading ".*" \[level=2\]/,
      /- radio "/,
      /- button "Weiter"/,
    ];
    const found = order.map((part) => tree.search(part));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
  });

  test('tells the page what happens, but not what was answered', async () => {
    const { page } = await visit('plain');
    const told = page.evaluate(
      () =>
        new Promise<unknown[]>((done) => {
          const heard: unknown[] = [];
          for (const name of ['engpass:start', 'engpass:answer', 'engpass:complete'])
            document.addEventListener(name, (event) => {
              heard.push([event.type, event instanceof CustomEvent && event.detail, event.composed]);
              if (heard.length === 4) done(heard);
            });
        }),
    );
    await start(page).click();
    await answerThree(page);
    const heard = await told;
    expect(heard[0]).toEqual(['engpass:start', { quiz: 'business-engpass' }, true]);
    expect(heard[1]).toMatchObject(['engpass:answer', { quiz: 'business-engpass', number: 1 }, true]);
    expect(JSON.stringify(heard)).not.toMatch(/option|answers/);
  });

  test('gives a link that leads back to the same place on the quiz’s own page', async () => {
    const { page } = await visit('plain');
    await start(page).click();
    await answerThree(page);
    const here = await question(page).innerText();
    const link = (await page.getByRole('link', { name: 'Später weitermachen' }).getAttribute('href')) ?? '';
    expect(link).toMatch(/\/q\/business-engpass\?lang=de#\w+=/);
    await page.goto(link);
    await expect.poll(() => question(page).innerText()).toBe(here);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('.quiz-lead').isVisible()).toBe(false);
  });

  test('stores nothing before the first answer, and the place only for this tab', async () => {
    const { page } = await visit('plain');
    await start(page).click();
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await answerThree(page);
    expect(await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage)])).toEqual([
      0,
      ['engpass:business-engpass'],
    ]);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });
});
