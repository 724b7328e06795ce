import { beforeEach, describe, expect, test } from 'vitest';
import siteConfig from '../../site.config.ts';
import { ANSWERS, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const QUIZ = '/q/business-engpass';
const languageOf = async (response: Response) => (await response.text()).match(/<html lang="(\w+)"/)?.[1];

describe('the language of a page', () => {
  test.each([
    ['what the URL names', `${QUIZ}?lang=en`, 'de-DE,de;q=0.9', 'en'],
    ['what the browser prefers', QUIZ, 'en-GB,en;q=0.9,de;q=0.5', 'en'],
    ['the best that is there, by weight', QUIZ, 'fr;q=1, de;q=0.3, en;q=0.8', 'en'],
    ['a variant of what is there', QUIZ, 'de-AT', 'de'],
    ['a variant of what the URL names', `${QUIZ}?lang=EN-us`, 'de', 'en'],
    ['not what the browser refuses', QUIZ, 'en;q=0, de;q=0.1', 'de'],
    ['the usual one, for a browser that wants another', QUIZ, 'fr, it;q=0.5', 'de'],
    ['the usual one, for a URL that names one nobody speaks', `${QUIZ}?lang=tlh`, '', 'de'],
    ['the usual one, for a header that is none', QUIZ, ';;q=,,=', 'de'],
    ['what the browser prefers, on the landing page', '/', 'en', 'en'],
    ['what the URL names, on the demo', '/demo?lang=en', 'de', 'en'],
    ['what the URL names, on the legal pages', '/datenschutz?lang=en', 'de', 'en'],
    ['what the browser prefers, on a page that does not exist', '/nothing', 'en', 'en'],
  ])('is %s', async (_, path, accepted, lang) => {
    expect(await languageOf(await openProduct().get(path, { 'accept-language': accepted }))).toBe(lang);
  });

  test('is German only where the owner speaks German only', async () => {
    const { de } = siteConfig.words;
    const product = openProduct({}, { site: { words: de ? { de } : {} } });
    const page = await product.get(`${QUIZ}?lang=en`, { 'accept-language': 'en' });
    const html = await page.text();
    expect(html).toContain('<html lang="de"');
    expect(html).not.toContain('hreflang');
  });

  test('is that of the reader in errors for programs too', async () => {
    const told = async (lang: string) => {
      const response = await openProduct().get('/nothing', { accept: 'application/json', 'accept-language': lang });
      const { error } = await response.json<{ error: { code: string; title: string } }>();
      return [error.code, error.title];
    };
    expect(await told('de')).toEqual(['not-found', 'Diese Seite gibt es nicht']);
    const [code, title] = await told('en');
    expect(code).toBe('not-found');
    expect(title).not.toBe('Diese Seite gibt es nicht');
  });
});

describe('another language', () => {
  const otherOf = (html: string) =>
    html
      .match(/<a [^>]*hreflang="\w+"[^>]*>/)?.[0]
      .match(/href="([^"]*)"/)?.[1]
      ?.replaceAll('&amp;', '&') ?? '';

  test('is one link away on every page before the form, and keeps the answers and the place', async () => {
    const product = openProduct();
    const [[first = '', option = ''] = []] = [...ANSWERS];
    const german = await (await product.get(`${QUIZ}?${first}=${option}&source=artikel&at=${first}`)).text();
    const english = await (await product.get(otherOf(german))).text();
    expect(english).toContain('<html lang="en"');
    expect(english).toMatch(new RegExp(`<input[^>]*value="${option}"[^>]*checked`));
    expect(english).toContain('name="lang" value="en"');
    expect(english).toContain('name="source" value="artikel"');
    const backInGerman = await (await product.get(otherOf(english))).text();
    expect(backInGerman).toContain('<html lang="de"');
    expect(backInGerman).toMatch(new RegExp(`<input[^>]*value="${option}"[^>]*checked`));
  });

  test('is carried on however the URL wrote it, and never leads to another site', async () => {
    const product = openProduct();
    expect(await (await product.get(`${QUIZ}?lang=EN-us`)).text()).toContain('name="lang" value="en"');
    expect(otherOf(await (await product.get('https://quiz.test//evil.example/x')).text())).toMatch(/^\/evil/);
  });

  test('keeps the result, and goes on through a form that was filled in wrongly', async () => {
    const product = openProduct();
    const result = await (await product.get(`${QUIZ}?${ANSWERS}`)).text();
    const english = await (await product.get(otherOf(result))).text();
    expect(english).toContain('<html lang="en"');
    const action = english.match(/action="([^"#]*)[^"]*"/)?.[1] ?? '';
    expect(action).toBe(`${QUIZ}?lang=en`);
    const wrong = await (
      await product.handIn('not an address', {}, new URLSearchParams(`${ANSWERS}&lang=en`), action)
    ).text();
    expect(wrong).toContain('<html lang="en"');
    expect(await languageOf(await product.get(otherOf(wrong)))).toBe('de');
  });

  test('is not offered on pages about one lead', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org');
    for (const kind of ['confirm', 'analysis'] as const) {
      const path = kind === 'analysis' ? product.linkIn('kim@example.org', kind) : '';
      if (path) expect(await (await product.get(path)).text()).not.toContain('hreflang');
    }
  });
});

describe('who asks for the analysis in English', () => {
  test('gets every page and mail in English, whatever browser opens them, and its consent is kept in English', async () => {
    const product = openProduct();
    const answers = new URLSearchParams(`${ANSWERS}&lang=en`);
    const sent = await product.handIn('kim@example.org', { 'follow-up': 'yes' }, answers, `${QUIZ}?lang=en`);
    const sentPage = await (await product.get(sent.headers.get('location') ?? '')).text();
    expect(sentPage).toContain('<html lang="en"');
    expect(sentPage).toMatch(/href="\/q\/business-engpass\?[^"]*lang=en"/);
    await product.deliver();
    const german = { 'accept-language': 'de' };
    const confirm = product.linkIn('kim@example.org', 'confirm');
    expect(await languageOf(await product.get(confirm, german))).toBe('en');
    await product.post(confirm, {});
    await product.deliver();
    const [confirmation, analysis] = product.provider.to('kim@example.org');
    expect(confirmation?.html).toContain('lang="en"');
    expect(analysis?.html).toContain('lang="en"');
    expect(analysis?.text).toContain('Musterstadt, Germany');
    expect(analysis?.text).not.toMatch(/\b(Sie|und|Ihre)\b/);
    const page = await (await product.get(product.linkIn('kim@example.org', 'analysis'), german)).text();
    expect(page).toContain('<html lang="en"');
    expect(page).not.toMatch(/[>\s](Sie|Ihre?|und|für)[\s<]/);
    const wordings = await rows<{ wording: string }>(
      `SELECT DISTINCT wording FROM consents WHERE purpose = 'follow-up'`,
    );
    expect(wordings).toEqual([{ wording: siteConfig.words.en?.consent.followUp }]);
    expect(await rows('SELECT lang FROM runs')).toEqual([{ lang: 'en' }]);
  });
});
