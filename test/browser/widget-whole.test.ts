import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHosts } from './fixtures/hosts.ts';
import { answerEverything, NOTHING, noticed, watchHost } from './fixtures/story.ts';
import { answersBefore, lastQuestion } from './support/answers.ts';
import { aMinutePasses, axeFindings, openMail, question, someone } from './support/story.ts';
import { someAddress, visitor } from './support/visitor.ts';

let hosts: Awaited<ReturnType<typeof openHosts>>;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(() => hosts.close());

const PRESS = 'Analyse anfordern';

const visit = async (name: string) => {
  const { page, troubles } = await visitor({ extraHTTPHeaders: {}, reducedMotion: 'reduce' });
  page.setDefaultTimeout(5_000);
  await page.clock.install();
  await watchHost(page);
  await page.goto(`${hosts.origin}/${name}.html`);
  return { page, troubles: () => troubles.filter((one) => !one.startsWith(`request to elsewhere: ${hosts.origin}`)) };
};

/** A tab in which so much has been answered already. */
const visitWith = async (search: string, more: Readonly<Record<string, string>> = {}): Promise<Page> => {
  const { page } = await visit('plain');
  await page.evaluate(
    (kept) => {
      for (const [name, value] of Object.entries(kept))
        sessionStorage.setItem(`engpass:business-engpass${name}`, value);
    },
    { '': search, ...more },
  );
  await page.reload();
  return page;
};

/** With everything answered and an address in the form; the button is still to be pressed. */
const visitForm = async (): Promise<{ page: Page; address: string }> => {
  const page = await visitWith(answersBefore());
  const address = someone();
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await aMinutePasses();
  await comeFromElsewhere(page);
  return { page, address };
};

/** A header that the page itself sent would be asked about beforehand; so it is added on the way. */
const comeFromElsewhere = (page: Page) =>
  page.context().route(HAND_IN, (route) => {
    const headers = { ...route.request().headers(), 'cf-connecting-ip': someAddress() };
    return route.continue({ headers });
  });

const press = (page: Page) => page.getByRole('button', { name: PRESS }).click();

/** The requests of one kind that the element has made, as far as `path` tells them. */
const requestsOf = (page: Page, method: string, path: RegExp): string[] => {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (request.method() === method && path.test(request.url())) seen.push(request.postData() ?? request.url());
  });
  return seen;
};

const HAND_IN = '**/q/business-engpass?lang=de';
const SENT = '**/q/business-engpass/sent/**';

/** The first request of this kind finds no connection. */
const failOnce = (page: Page, url: string) => page.route(url, (route) => route.abort(), { times: 1 });

/** Nothing happens by itself from now on: what does, the visitor did. */
const stopTime = (page: Page) => page.clock.pauseAt(new Date(Date.now() + 3_600_000));

/** The visitor confirms in another tab. */
const confirmElsewhere = async (page: Page, address: string): Promise<void> => {
  const mail = await page.context().newPage();
  await openMail(mail, address, /bestätigen/i);
  const link = mail.frameLocator('iframe').getByRole('link', { name: /bestätigen/i });
  await mail.goto((await link.first().getAttribute('href')) ?? '');
  await mail.getByRole('button', { name: /bestätigen/i }).click();
  await mail.waitForURL(/\/analysis\//);
  await mail.close();
};

/** The element asks every 15 seconds whether the address is confirmed. */
const analysisComes = async (page: Page): Promise<void> => {
  await page.clock.fastForward(15_000);
  await page.locator('.report').waitFor();
};

describe('from the first question to the analysis, without leaving the page', () => {
  test('on the strictest of hosts', async () => {
    const { page, troubles } = await visit('strict');
    await page.getByRole('button', { name: 'Quiz starten' }).first().click();
    await page.evaluate(() =>
      document.addEventListener('engpass:lead', (event) => {
        if (event instanceof CustomEvent) document.documentElement.dataset.lead = JSON.stringify(event.detail);
      }),
    );
    await answerEverything(page);
    const address = someone();
    await page.getByRole('heading', { name: 'Ihr Ergebnis' }).waitFor();
    expect(await noticed(page)).toEqual(NOTHING);
    await aMinutePasses();
    await page.getByLabel('Vorname').fill('Kim');
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await press(page);
    await page.getByText(address).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.lead)).toBe('{"quiz":"business-engpass"}');

    await confirmElsewhere(page, address);
    await analysisComes(page);
    expect(await page.locator('.report').innerText()).toContain('Kim');
    expect(page.url()).toBe(`${hosts.origin}/strict.html`);
    expect(troubles()).toEqual([]);
  });

  test('is free of findings at every step', async () => {
    const page = await visitWith(answersBefore());
    await page.locator('.lead-form').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await press(page);
    await page.getByRole('alert').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const address = someone();
    await aMinutePasses();
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await press(page);
    await page.getByText(address).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await confirmElsewhere(page, address);
    await analysisComes(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('after the last question', () => {
  test('a reload shows the result again, and the way back leads to the last question', async () => {
    const page = await visitWith(answersBefore(lastQuestion));
    await answerEverything(page);
    await page.locator('.lead-form').waitFor();
    await page.reload();
    await page.locator('.lead-form').waitFor();
    await page.locator('[data-go=back]').click();
    expect(await question(page).count()).toBe(1);
    expect(await page.locator('.q-option input:checked').count()).toBeGreaterThan(0);
  });

  test('without a connection the answers stay, and the result comes when it is back', async () => {
    const page = await visitWith(answersBefore(lastQuestion));
    await page.route('**/result?*', (route) => route.abort());
    await answerEverything(page);
    await page.getByText('Gerade fehlt die Verbindung').waitFor();
    await page.unroute('**/result?*');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('.lead-form').waitFor();
  });

  test('the address can be changed, and the quiz begun again', async () => {
    const { page, address } = await visitForm();
    await page.getByLabel('Vorname').fill('Kim');
    await press(page);
    await page.getByText(address).waitFor();
    await page.locator('[data-go=form]').click();
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe(address);
    expect(await page.getByLabel('Vorname').inputValue()).toBe('Kim');
    await page.getByRole('button', { name: 'Quiz neu beginnen' }).click();
    await page.getByRole('button', { name: 'Quiz starten' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

describe('sending the form', () => {
  test('twice at once is one request', async () => {
    const { page, address } = await visitForm();
    const posts = requestsOf(page, 'POST', /\/q\//);
    await page.locator('.lead-form').evaluate((form) => {
      if (!(form instanceof HTMLFormElement)) throw new Error('no form');
      form.requestSubmit();
      form.requestSubmit();
    });
    await page.getByText(address).waitFor();
    expect(posts).toHaveLength(1);
  });

  test('is tried again after a while where the connection fails', async () => {
    const { page, address } = await visitForm();
    const posts = requestsOf(page, 'POST', /\/q\//);
    await failOnce(page, HAND_IN);
    await stopTime(page);
    await press(page);
    await page.locator('.form-notice', { hasText: 'Gerade fehlt die Verbindung' }).waitFor();
    expect(posts).toHaveLength(1);
    await page.clock.fastForward(2_000);
    await page.getByText(address).waitFor();
    expect(posts).toHaveLength(2);
  });

  test('is tried again at once when the button is pressed, with what stands in the form by then', async () => {
    const { page } = await visitForm();
    const mended = someone();
    const posts = requestsOf(page, 'POST', /\/q\//);
    await failOnce(page, HAND_IN);
    await stopTime(page);
    await press(page);
    await page.locator('.form-notice', { hasText: 'Gerade fehlt die Verbindung' }).waitFor();
    await page.getByRole('checkbox').check();
    await page.getByLabel('E-Mail-Adresse').fill(mended);
    await press(page);
    await page.getByText(mended).waitFor();
    expect(posts).toHaveLength(2);
    expect(new URLSearchParams(posts[1]).get('follow-up')).toBe('yes');
  });

  test('keeps the answer about a probable typo until it arrives', async () => {
    const { page } = await visitForm();
    const name = crypto.randomUUID();
    await page.getByLabel('E-Mail-Adresse').fill(`${name}@gmial.com`);
    await press(page);
    await page.getByText('Meinten Sie').waitFor();
    await failOnce(page, HAND_IN);
    await page.locator('button[name=as-typed]').click();
    await page.getByText('Gerade fehlt die Verbindung').waitFor();
    await page.clock.fastForward(2_000);
    await page.locator('strong', { hasText: `${name}@gmial.com` }).waitFor();
  });

  test('leads on also where the answer to it is late', async () => {
    const { page, address } = await visitForm();
    const posts = requestsOf(page, 'POST', /\/q\//);
    await failOnce(page, SENT);
    await press(page);
    await page.locator('.form-notice', { hasText: 'Ihre Anfrage ist angekommen' }).waitFor();
    await page.clock.fastForward(2_000);
    await page.getByText(address).waitFor();
    expect(posts).toHaveLength(1);
  });

  test('goes through in the end where a password manager has filled what people do not see', async () => {
    const { page, address } = await visitForm();
    await page.locator('[name=homepage]').evaluate((field) => {
      if (field instanceof HTMLInputElement) field.value = 'https://example.org';
    });
    await press(page);
    await page.getByText('als hätte ein Programm es ausgefüllt').waitFor();
    await press(page);
    await page.getByText(address).waitFor();
  });

  test('ends with the element, and begins anew where that is put back', async () => {
    const { page, address } = await visitForm();
    const posts = requestsOf(page, 'POST', /\/q\//);
    await page.route(HAND_IN, (route) => route.abort());
    await press(page);
    await page.getByText('Gerade fehlt die Verbindung').waitFor();
    await takeOut(page);
    await page.clock.fastForward(2_000);
    await expect.poll(() => posts.length).toBe(2);
    await page.clock.fastForward(60_000);
    await page.unroute(HAND_IN);
    await putBack(page);
    expect(await page.getByText('Gerade fehlt die Verbindung').count()).toBe(0);
    await press(page);
    await page.getByText(address).waitFor();
    expect(posts).toHaveLength(3);
  });
});

describe('while the address is to be confirmed', () => {
  test('nobody is asked as long as the element is out of the page, and it goes on when it is back', async () => {
    const { page, address } = await visitForm();
    await press(page);
    await page.getByText(address).waitFor();
    await takeOut(page);
    const asked = requestsOf(page, 'GET', /\/sent\//);
    await page.clock.fastForward(60_000);
    await confirmElsewhere(page, address);
    expect(asked).toEqual([]);
    await putBack(page);
    await expect.poll(() => page.clock.fastForward(1_000).then(() => page.locator('.report').count())).toBe(1);
  });

  test('a request that is gone by then gives way to the form', async () => {
    const { page, address } = await visitForm();
    await press(page);
    await page.getByText(address).waitFor();
    await page.route(SENT, (route) => route.fulfill(GONE));
    await page.clock.fastForward(15_000);
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe(address);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['engpass:business-engpass']);
  });

  test('being asked too often changes nothing', async () => {
    const { page, address } = await visitForm();
    await press(page);
    await page.getByText(address).waitFor();
    await page.route(SENT, (route) => route.fulfill({ ...GONE, status: 429 }));
    const asked = requestsOf(page, 'GET', /\/sent\//);
    for (let times = 1; times <= 2; times++) {
      await page.clock.fastForward(15_000);
      await expect.poll(() => asked.length).toBe(times);
    }
    expect(await page.getByText(address).count()).toBe(1);
  });

  test('a request that is gone is not asked after with every visit', async () => {
    const page = await visitWith(answersBefore(), { ':sent': 'x' });
    await page.locator('.lead-form').waitFor();
    const asked = requestsOf(page, 'GET', /\/sent\//);
    await page.reload();
    await page.locator('.lead-form').waitFor();
    expect(asked).toEqual([]);
  });
});

/** An app goes to another of its views, and comes back. */
const takeOut = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('engpass-quiz');
    element?.remove();
    document.addEventListener('put-back', () => element && document.querySelector('main')?.append(element));
  });

const putBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('put-back')));

const GONE = {
  status: 410,
  contentType: 'application/json',
  headers: { 'access-control-allow-origin': '*' },
  body: '{}',
};

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
    await answerEverything(page, async () => expect(await tooWide()).toBeLessThanOrEqual(0));
    await page.locator('.lead-form').waitFor();
    expect(await tooWide()).toBeLessThanOrEqual(0);
    const panel = await page.locator('.panel').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(panel).toBeLessThanOrEqual(0);
  },
);
