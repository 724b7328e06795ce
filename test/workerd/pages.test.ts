import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { localMailer } from '../../src/mail/local.ts';
import { Message } from '../../src/mail/mailer.ts';
import type { EmbedAnswer } from '../../src/visit/api.ts';
import { ANSWERS, count, HOUR, ORIGIN, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const textOf = async (response: Response) => (await response.text()).replaceAll(/<[^>]+>/g, ' ');

describe('the hosted quiz', () => {
  test('comes whole in the first response: the first question as a form, nothing stored, nothing from elsewhere', async () => {
    const response = await openProduct().get('/q/business-engpass');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/<form[^>]*method="get"/);
    expect(html).toMatch(/<input[^>]*type="radio"/);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect([...html.matchAll(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map(([link]) => link)).toEqual([]);
  });

  test('asks the next open question for the answers in the address, and keeps them in the form', async () => {
    const product = openProduct();
    const [[first = '', option = ''] = [], [second = ''] = []] = [...ANSWERS];
    const html = await (
      await product.get(`/q/business-engpass?${first}=${option}&source=artikel&asked=${first}`)
    ).text();
    expect(html).toContain(`name="${second}"`);
    expect(html).toMatch(new RegExp(`type="hidden" name="${first}" value="${option}"`));
    expect(html).toContain('name="source" value="artikel"');
    expect(html).not.toContain('utm_');
  });

  test('goes back to a question by its name, with the answer still chosen', async () => {
    const [[first = '', option = ''] = []] = [...ANSWERS];
    const html = await (await openProduct().get(`/q/business-engpass?${first}=${option}&at=${first}`)).text();
    expect(html).toMatch(new RegExp(`<input[^>]*value="${option}"[^>]*checked`));
  });

  test('says what to do when nothing was chosen, too much, or something that is no answer any more', async () => {
    const product = openProduct();
    const [[first = '', option = ''] = []] = [...ANSWERS];
    const said = async (query: string) =>
      (await (await product.get(`/q/business-engpass?${query}`)).text()).match(/class="q-notice"[^>]*>([^<]+)/)?.[1];
    expect(await said(`asked=${first}`)).toMatch(/wählen/i);
    expect(await said(`${first}=ocean&asked=${first}`)).toBeTruthy();
    const several = `${first}=${option}&channels=referrals&channels=network&channels=content&channels=direct&asked=channels&at=channels`;
    expect(await said(several)).toMatch(/3|drei/i);
    expect(await said(`${first}=${option}`)).toBeUndefined();
  });

  test('shows the short result at once: strength, bottleneck, picture, a tip, and no address is needed', async () => {
    const html = await (await openProduct().get(`/q/business-engpass?${ANSWERS}`)).text();
    expect(html).toContain('<svg');
    expect(html).toMatch(/name="follow-up"/);
    expect(html).not.toMatch(/name="follow-up"[^>]*checked/);
    expect(await count('leads')).toBe(0);
  });

  test('the way back from the result keeps where the visitor came from', async () => {
    const html = await (await openProduct().get(`/q/business-engpass?${ANSWERS}&source=artikel`)).text();
    expect(html).toMatch(/href="\/q\/business-engpass\?[^"]*source=artikel[^"]*at=/);
  });

  test('what a link carries is shown as text and never run', async () => {
    const product = openProduct();
    const evil = '"><script>alert(1)</script>';
    for (const path of [
      `/q/business-engpass?source=${encodeURIComponent(evil)}`,
      `/q/${encodeURIComponent(evil)}`,
      `/q/business-engpass?at=${encodeURIComponent(evil)}&referral=${encodeURIComponent(evil)}`,
      `/confirm/${encodeURIComponent(evil)}`,
    ]) {
      expect(await (await product.get(path)).text()).not.toContain('<script>alert');
    }
  });
});

describe('the quiz in a frame', () => {
  const QUIZ = '/q/business-engpass';
  const [[first = '', option = ''] = []] = [...ANSWERS];
  const framed = (html: string) => !html.includes('class="top"') && html.includes('/assets/frame-inside.');

  test('has no header, a small footer whose links open elsewhere, and the script that tells its height', async () => {
    const product = openProduct();
    const html = await (await product.get(`${QUIZ}?frame`)).text();
    expect(framed(html)).toBe(true);
    const foot = html.match(/<footer[\s\S]*<\/footer>/)?.[0] ?? '';
    expect(foot).toMatch(/<a href="\/impressum" target="_blank"/);
    expect(foot).toMatch(/<a href="\/datenschutz" target="_blank"/);
    expect(foot).toMatch(/hreflang="en"/);
    expect(foot).not.toContain(product.site.claim);
    expect(framed(await (await product.get(QUIZ)).text())).toBe(false);
  });

  test('stays in it from step to step: onwards, back, in another language, on error, to the confirmation', async () => {
    const product = openProduct();
    const second = await (await product.get(`${QUIZ}?frame&${first}=${option}`)).text();
    expect(second).toContain('name="frame"');
    expect(second).toMatch(/<a href="[^"]*frame=[^"]*" class="q-back"/);
    const switched = second.match(/<a href="([^"]*)"[^>]*hreflang="en"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(framed(await (await product.get(switched)).text())).toBe(true);

    const answers = new URLSearchParams(`${ANSWERS}&frame=&lang=en`);
    const result = await (await product.get(`${QUIZ}?${answers}`)).text();
    expect(framed(result)).toBe(true);
    const action = (result.match(/<form method="post" action="([^"#]*)/)?.[1] ?? '').replaceAll('&amp;', '&');
    const wrong = await product.handIn('kim', {}, answers, action);
    expect([wrong.status, framed(await wrong.text())]).toEqual([422, true]);
    const refused = await product.handIn('kim@example.org', { extra: 'x' }, answers, action);
    expect([refused.status, framed(await refused.text())]).toEqual([422, true]);
    const taken = await product.handIn('kim@example.org', {}, answers, action);
    const sent = taken.headers.get('location') ?? '';
    expect(sent).toMatch(/\/sent\/[\w.-]+\?frame=/);
    const page = await (await product.get(sent)).text();
    expect(framed(page)).toBe(true);
    expect(page).toMatch(/href="\/q\/business-engpass\?[^"]*frame=/);
  });

  test('is for the quiz only: other pages stay what they are', async () => {
    for (const path of ['/?frame', '/demo?frame', '/impressum?frame'])
      expect(framed(await (await openProduct().get(path)).text())).toBe(false);
  });
});

describe('the lines for a website', () => {
  const linesOf = async (query: string) => {
    const html = await (await openProduct().get(`/embed?${query}`)).text();
    return (html.match(/<code data-lines="element">([\s\S]*?)<\/code>/)?.[1] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  };

  const LAUNCHER = ' style="display:inline-block;min-height:52px;vertical-align:top"';
  const CORNER = ' style="position:fixed;right:16px;bottom:16px"';

  test('are short, and say only what is not as usual', async () => {
    expect((await linesOf('lang=de')).split('\n')).toEqual([
      `<script type="module" src="${ORIGIN}/embed/business-engpass.js"></script>`,
      '<engpass-quiz quiz="business-engpass" style="display:block;min-height:640px">',
      `  <a href="${ORIGIN}/q/business-engpass">Business-Engpass-Quiz</a>`,
      '</engpass-quiz>',
    ]);
  });

  test.each([
    ['mode=popup&trigger=exit', ' mode="popup" trigger="exit"'],
    ['mode=slide-in&trigger=scroll&scroll=40', ' mode="slide-in" trigger="scroll:40"'],
    ['mode=popup&trigger=delay&delay=5', ' mode="popup" trigger="delay:5"'],
    ['mode=popup&trigger=delay&delay=-5', ' mode="popup" trigger="delay:20"'],
    ['mode=popup&trigger=click', ` mode="popup"${LAUNCHER}`],
    ['mode=button&trigger=exit', ` mode="button"${CORNER}`],
    [
      'mode=button&theme=dark&accent=%23AA0000&source=blog&start=1',
      ` mode="button" theme="dark" accent="#aa0000" source="blog"${CORNER} start`,
    ],
    ['mode=button&theme=pink&accent=red&source=', ` mode="button"${CORNER}`],
    ['mode=inline&start=1', ' style="display:block;min-height:780px" start'],
  ])('%s', async (query, attributes) => {
    const [, element = ''] = (await linesOf(query)).split('\n');
    expect(element.replace('</engpass-quiz>', '')).toBe(`<engpass-quiz quiz="business-engpass"${attributes}>`);
  });

  test('let nothing out of the attributes', async () => {
    const source = encodeURIComponent('"><img src=x>');
    expect(await linesOf(`source=${source}`)).toContain('source="&quot;&gt;&lt;img src=x&gt;"');
    expect(await (await openProduct().get(`/embed/preview?source=${source}`)).text()).not.toContain('<img');
  });

  test('name the language where it is not that of the page', async () => {
    const lines = await linesOf('language=en&source=blog');
    expect(lines).toContain('/embed/business-engpass.en.js"');
    expect(lines).toContain('/q/business-engpass?source=blog&amp;lang=en"');
  });

  test('are told to the page’s own script too, and kept by no cache, since the page has the same address', async () => {
    const response = await openProduct().get('/embed?mode=popup&lang=en', { accept: 'application/json' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { lines, previewUrl } = await response.json<EmbedAnswer>();
    expect(lines.element).toBe(await linesOf('mode=popup&lang=en'));
    expect(lines.frame).toContain(`src="${ORIGIN}/q/business-engpass?frame"`);
    expect(lines.link).toMatch(/^<a href="https:\/\/quiz\.test\/q\/business-engpass">/);
    expect(previewUrl).toBe('/embed/preview?mode=popup&lang=en');
  });

  test('are text: what is typed runs nowhere', async () => {
    const evil = encodeURIComponent('"><script>alert(1)</script>');
    for (const path of ['/embed', '/embed/preview'])
      for (const name of ['source', 'quiz', 'mode', 'accent', 'language', 'trigger'])
        expect(await (await openProduct().get(`${path}?${name}=${evil}`)).text()).not.toContain('<script>alert');
  });

  test('say which websites may show the quiz, or that none may yet', async () => {
    expect(await textOf(await openProduct().get('/embed?lang=de'))).toContain('Noch ist keine');
    const allowedOrigins = ['https://www.owner.example'];
    const page = await openProduct({}, { site: { embed: { allowedOrigins } } }).get('/embed?lang=en');
    expect(await textOf(page)).toContain('https://www.owner.example');
  });

  test('stand on a page that is not searched for and not linked', async () => {
    const product = openProduct();
    for (const path of ['/embed', '/embed/preview'])
      expect(await (await product.get(path)).text()).toContain('<meta name="robots" content="noindex"');
    for (const path of ['/', '/demo', '/q/business-engpass', '/impressum'])
      expect(await (await product.get(path)).text()).not.toContain('href="/embed');
  });

  test('are tried on a page that runs nothing but the product’s element', async () => {
    const response = await openProduct().get('/embed/preview?mode=popup&lang=en');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src ${ORIGIN}/embed/;`);
    expect(policy).toMatch(/style-src 'nonce-/);
    const html = await response.text();
    expect(html).toContain('<html lang="en"');
    expect(html).toContain(
      '<engpass-quiz quiz="business-engpass" mode="popup" style="display:inline-block;min-height:52px;vertical-align:top">',
    );
  });
});

describe('every page', () => {
  test.each(['/', '/demo', '/embed', '/impressum', '/datenschutz', '/q/business-engpass', '/nothing', '/mailbox'])(
    '%s has a policy that runs only what the page itself brings',
    async (path) => {
      const response = await openProduct().get(path);
      const html = await response.text();
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = policy.match(/script-src 'nonce-([^']+)'/)?.[1];
      expect(nonce).toBeTruthy();
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).toContain("default-src 'none'");
      for (const [tag] of html.matchAll(/<(?:script|style)\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
      expect(html).not.toMatch(/\sstyle="|\son\w+="/);
      expect(response.headers.get('strict-transport-security')).toContain('max-age=');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('same-origin');
      expect(response.headers.get('permissions-policy')).toContain('geolocation');
      expect(policy).toContain(path.startsWith('/q/') ? "frame-ancestors 'self'" : "frame-ancestors 'none'");
      expect(html).toMatch(/<html lang="de"/);
    },
  );

  test('has a nonce of its own each time', async () => {
    const product = openProduct();
    const policies = await Promise.all([product.get('/'), product.get('/')]);
    expect(policies[0]?.headers.get('content-security-policy')).not.toBe(
      policies[1]?.headers.get('content-security-policy'),
    );
  });

  test('no personal data reaches the log, whatever goes wrong', async () => {
    const said: unknown[] = [];
    const spies = (['info', 'warn', 'error', 'log'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...args) => void said.push(...args)),
    );
    const product = openProduct();
    await product.handIn('kim@example.org', { 'first-name': 'Kimberley' });
    product.provider.next({ kind: 'unclear', reason: 'timeout' });
    await product.deliver();
    product.time.now += HOUR;
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    await product.tick();
    await rows('ALTER TABLE booking_visits RENAME TO away');
    await product.handIn('sam@example.org');
    await product.deliver();
    const confirm = product.linkIn('sam@example.org', 'confirm');
    await product.post(confirm, {});
    await product.deliver();
    expect((await product.get(product.linkIn('sam@example.org', 'book'))).status).toBe(500);
    for (const spy of spies) spy.mockRestore();
    await rows('ALTER TABLE away RENAME TO booking_visits');
    expect(said.length).toBeGreaterThan(2);
    expect(said.join()).toContain('surprise');
    expect(said.join()).not.toMatch(/kim|sam@|example\.org|Kimberley/i);
  });
});

describe('the local mailbox', () => {
  test('shows what arrived: in the list, as it looks, as text, its headers, and as it would travel', async () => {
    const product = openProduct({}, { mailer: localMailer(env.DB) });
    expect(await textOf(await product.get('/mailbox'))).not.toContain('kim@example.org');
    await product.handIn('kim@example.org', { 'first-name': 'Kim' });
    await product.deliver();
    const [mail] = await rows<{ id: string; message: string }>('SELECT id, message FROM local_mails');
    const { subject } = Message.parse(JSON.parse(mail?.message ?? ''));
    const list = await (await product.get('/mailbox')).text();
    expect(list).toContain(subject);
    expect(list).toContain('kim@example.org');
    expect(list).toContain(`href="/mailbox/${mail?.id}"`);

    const view = async (path: string) => (await product.get(`/mailbox/${mail?.id}${path}`)).text();
    expect(await view('')).toMatch(new RegExp(`<iframe[^>]*src="/mailbox/${mail?.id}/html"`));
    expect(await view('')).toMatch(/<iframe[^>]*sandbox="(?!.*allow-scripts)/);
    expect(await view('/html')).toMatch(/href="https:\/\/quiz\.test\/confirm\//);
    expect(await view('?view=text')).toMatch(/https:\/\/quiz\.test\/confirm\//);
    expect(await view('?view=headers')).toContain('Auto-Submitted: auto-generated');
    expect(await view('?view=source')).toContain('To: kim@example.org');
  });

  test('shows a mail in a frame that runs nothing and loads nothing', async () => {
    const policy = (await openProduct().get('/mailbox/x/html')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/script-src|allow-scripts|allow-same-origin/);
  });

  test('has a clock that moves time for the whole product, within reason', async () => {
    const product = openProduct();
    expect((await product.post('/mailbox/clock', { minutes: '1440' })).status).toBe(303);
    expect(await rows('SELECT offset FROM local_clock')).toEqual([{ offset: 24 * HOUR }]);
    expect((await product.post('/mailbox/clock', { reset: '1' })).status).toBe(303);
    expect(await count('local_clock')).toBe(0);
    for (const minutes of ['', '-1', '1.5', 'x', '1e9'])
      expect((await product.post('/mailbox/clock', { minutes })).status).toBe(400);
    const garbage = new Request(`${ORIGIN}/mailbox/clock`, {
      method: 'POST',
      body: 'garbage',
      headers: { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect((await product.app.fetch(garbage)).status).toBe(400);
    expect(await count('local_clock')).toBe(0);
  });

  test('does not exist anywhere else', async () => {
    const product = openProduct({ ENVIRONMENT: 'production' });
    for (const path of ['/mailbox', '/mailbox/x', '/mailbox/x/html'])
      expect((await product.get(path)).status).toBe(404);
    expect((await product.post('/mailbox/clock', { minutes: '60' })).status).toBe(404);
    const unset = openProduct({ ENVIRONMENT: undefined });
    expect((await unset.get('/mailbox')).status).toBe(404);
  });
});
