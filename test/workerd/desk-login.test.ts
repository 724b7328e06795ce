import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { routes } from '../../src/routes.ts';
import {
  count,
  DAY,
  HOUR,
  hiddenFields,
  MINUTE,
  ORIGIN,
  openProduct,
  rows,
  SECOND,
  untilRefused,
} from './support/visit.ts';

const REAL = { ENVIRONMENT: 'production' };
const OWNER = 'anna@example.de';
const VIEWER = 'jonas@example.de';
const STRANGER = 'kim@example.org';

type Product = ReturnType<typeof openProduct>;

/** A browser: it keeps its cookies and sends what a browser sends. */
const browserOf = (product: Product, { ip = '203.0.113.7', lang = 'de' } = {}) => {
  const jar = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const context = createExecutionContext();
    const response = await product.app.fetch(
      new Request(new URL(path, ORIGIN), {
        redirect: 'manual',
        ...init,
        headers: {
          'cf-connecting-ip': ip,
          'accept-language': lang,
          'user-agent':
            'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
          ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
          ...Object.fromEntries(new Headers(init.headers)),
        },
      }),
      env,
      context,
    );
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    await waitOnExecutionContext(context);
    return response;
  };
  return {
    jar,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    post: (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: ORIGIN, ...headers } }),
    async askForLink(email: string, more: Record<string, string> = {}) {
      return this.post(routes.deskLogin, { email, ...more });
    },
    /** Asks, and follows the newest mail to the button. */
    async signIn(email: string, more: Record<string, string> = {}) {
      await this.askForLink(email, more);
      return this.post(linkTo(product, email));
    },
    /** The session's cookie, as it is kept. */
    session: () => jar.get('__Host-desk'),
  };
};

/** The path in the newest mail to an address. */
const linkTo = (product: Product, email: string): string => {
  const path = product.provider
    .to(email)
    .at(-1)
    ?.text.match(/\/desk\/in\/[\w.-]+/)?.[0];
  if (!path) throw new Error(`no link for ${email}`);
  return path;
};

const codeOf = async (response: Response) => (await response.text()).match(/<code>([\w-]+)<\/code>/)?.[1];
const to = (response: Response) => [response.status, response.headers.get('location')];

beforeEach(async () => {
  await env.DB.batch(['desk_links', 'desk_sessions', 'audit'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)));
});

describe('the way in', () => {
  test('ask, find the mail, open its link, press the button: and the desk is open', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    expect(to(await browser.get('/desk'))).toEqual([303, '/desk/login']);
    const form = await browser.get('/desk/login');
    expect(form.status).toBe(200);
    const asked = await browser.post('/desk/login', {
      ...Object.fromEntries(hiddenFields(await form.text())),
      email: ' Anna@Example.de',
    });
    expect(to(asked)).toEqual([303, '/desk/login/sent']);
    const [mail] = product.provider.to(OWNER);
    expect(mail).toMatchObject({ to: OWNER, headers: { 'Auto-Submitted': 'auto-generated' } });
    expect(mail?.text).toContain('15\u00a0Minuten');

    const page = await browser.get(linkTo(product, OWNER));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(OWNER);
    expect(await count('desk_sessions')).toBe(0);

    expect(to(await browser.post(linkTo(product, OWNER)))).toEqual([303, '/desk']);
    const desk = await browser.get('/desk');
    expect(desk.status).toBe(200);
    expect(await desk.text()).toContain(`Angemeldet als ${OWNER}. Sie dürfen alles ändern.`);
    expect(await rows('SELECT who, what FROM audit')).toEqual([{ who: OWNER, what: 'signed-in' }]);
  });

  test('leads on to the page that was asked for, in the language that was chosen, and never elsewhere', async () => {
    const product = openProduct(REAL);
    const first = browserOf(product);
    const sent = await first.get('/desk/audit?before=7');
    expect(to(sent)).toEqual([303, '/desk/login?to=%2Fdesk%2Faudit%3Fbefore%3D7']);
    const fields = hiddenFields(await (await first.get(sent.headers.get('location') ?? '')).text());
    expect(to(await first.signIn(OWNER, Object.fromEntries(fields)))).toEqual([303, '/desk/audit?before=7']);

    const elsewhere = [
      'https://evil.example',
      '//evil.example',
      '/desk/../x',
      '/desk//evil.example',
      '/q/x',
      '/desk\\x',
    ];
    for (const [i, evil] of elsewhere.entries()) {
      const browser = browserOf(product, { ip: `198.51.${i}.1` });
      expect([evil, ...to(await browser.signIn(VIEWER, { to: evil }))]).toEqual([evil, 303, '/desk']);
    }

    const english = browserOf(product, { ip: '192.0.2.1' });
    expect(to(await english.get('/desk?lang=en'))).toEqual([303, '/desk/login?lang=en']);
    expect(to(await english.post('/desk/login?lang=en', { email: OWNER }))).toEqual([303, '/desk/login/sent?lang=en']);
    expect(product.provider.to(OWNER).at(-1)?.subject).toBe('Your sign-in link for Beispiel & Partner');
  });

  test('sets cookies that only this host can read and set, over https, and no script', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    const [asking] = (await browser.askForLink(OWNER)).headers.getSetCookie();
    expect(asking).toMatch(/^__Host-desk-browser=[\w-]{22}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const [session] = (await browser.post(linkTo(product, OWNER))).headers.getSetCookie();
    expect(session).toMatch(/^__Host-desk=[\w.-]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const kept = JSON.stringify([await rows('SELECT * FROM desk_sessions'), await rows('SELECT * FROM desk_links')]);
    for (const value of [asking, session, linkTo(product, OWNER)])
      for (const part of value?.match(/[\w-]{22,}/g) ?? []) expect(kept).not.toContain(part);
  });

  test('keeps every page out of caches, search engines and frames', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    await browser.signIn(OWNER);
    for (const path of ['/desk', '/desk/login', '/desk/login/sent', '/desk/in/x', '/desk/audit', '/desk/account']) {
      const { headers } = await browser.get(path);
      expect([path, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
        path,
        'no-store',
        'noindex, nofollow',
      ]);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });
});

describe('a link', () => {
  const refusalOf = async (response: Response) => [response.status, await codeOf(response)];

  test('is good for a quarter of an hour', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    await browser.askForLink(OWNER);
    product.time.now += 15 * MINUTE - 2 * SECOND;
    expect((await browser.get(linkTo(product, OWNER))).status).toBe(200);
    product.time.now += 2 * SECOND;
    expect(await refusalOf(await browser.get(linkTo(product, OWNER)))).toEqual([410, 'link-expired']);
    expect(await refusalOf(await browser.post(linkTo(product, OWNER)))).toEqual([410, 'link-expired']);
    expect(await count('desk_sessions')).toBe(0);
  });

  test('is good once, also when it is pressed twice at the same time', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    await browser.askForLink(OWNER);
    const link = linkTo(product, OWNER);
    const presses = await Promise.all([1, 2, 3].map(() => browser.post(link)));
    expect(presses.map(({ status }) => status).toSorted()).toEqual([303, 410, 410]);
    expect(await refusalOf(await browser.get(link))).toEqual([410, 'link-used']);
    expect(await count('desk_sessions')).toBe(1);
  });

  test('is good only in the browser that asked, and is not used up by another', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    await browser.askForLink(OWNER);
    const link = linkTo(product, OWNER);
    const other = browserOf(product);
    expect(await refusalOf(await other.get(link))).toEqual([403, 'other-browser']);
    expect(await refusalOf(await other.post(link))).toEqual([403, 'other-browser']);
    await other.askForLink(VIEWER);
    expect(await refusalOf(await other.post(link))).toEqual([403, 'other-browser']);
    expect(await other.get(link).then((response) => response.text())).not.toContain(OWNER);
    expect((await browser.post(link)).status).toBe(303);
  });

  test('that is forged, or signed for another door, opens nothing', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    await browser.askForLink(OWNER);
    const link = linkTo(product, OWNER);
    const forged = [`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`, '/desk/in/x', `${link}x`];
    for (const path of forged) expect(await refusalOf(await browser.post(path))).toEqual([404, 'link-invalid']);
    const [, subject = '', expiry = ''] = /in\/([\w-]+)\.(\w+)\./.exec(link) ?? [];
    await browser.post(link);
    const mac = browser.session()?.split('.')[2];
    expect(await refusalOf(await browser.post(`/desk/in/${subject}.${expiry}.${mac}`))).toEqual([404, 'link-invalid']);
    const thief = browserOf(product);
    thief.jar.set('__Host-desk', link.slice('/desk/in/'.length));
    expect(to(await thief.get('/desk'))).toEqual([303, '/desk/login']);
  });

  test('asked for twice in one browser: both mails are good', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    await browser.askForLink(OWNER);
    const first = linkTo(product, OWNER);
    await browser.askForLink(OWNER);
    expect((await browser.post(first)).status).toBe(303);
  });

  test('to somebody who has meanwhile been struck off the list opens nothing', async () => {
    const product = openProduct(REAL);
    const browser = browserOf(product);
    await browser.askForLink(VIEWER);
    const later = openProduct(REAL, { site: { desk: { owners: [OWNER], viewers: [], digest: false } } });
    const same = browserOf(later);
    for (const [name, value] of browser.jar) same.jar.set(name, value);
    expect(await refusalOf(await same.post(linkTo(product, VIEWER)))).toEqual([404, 'link-invalid']);
  });
});

describe('nobody learns which addresses there are', () => {
  const withoutNonce = async (response: Response) => ({
    status: response.status,
    headers: Object.fromEntries(
      [...response.headers].map(([name, value]) => [name, value.replaceAll(/'nonce-[^']+'|=[\w-]{22};/g, '')]),
    ),
    body: (await response.text()).replaceAll(/nonce="[^"]+"/g, ''),
  });

  test('a known and an unknown one get the same answer and the same page; only one gets a mail', async () => {
    const product = openProduct(REAL);
    const [known, unknown] = [browserOf(product), browserOf(product)];
    expect(await withoutNonce(await known.askForLink(OWNER))).toEqual(
      await withoutNonce(await unknown.askForLink(STRANGER)),
    );
    expect(await withoutNonce(await known.get('/desk/login/sent'))).toEqual(
      await withoutNonce(await unknown.get('/desk/login/sent')),
    );
    expect(product.provider.accepted.map(({ message }) => message.to)).toEqual([OWNER]);
  });

  test('both cost the same queries and the same rows, before and after the answer', async () => {
    const costOf = async (email: string) => {
      const product = openProduct(REAL);
      await browserOf(product).askForLink(email);
      return { ...product.cost };
    };
    expect(await costOf(OWNER)).toEqual(await costOf(STRANGER));
  });

  test('a stranger’s address is not kept', async () => {
    const product = openProduct(REAL);
    await browserOf(product).askForLink(STRANGER);
    expect(JSON.stringify(await rows('SELECT * FROM desk_links'))).not.toContain('kim');
  });

  test('a provider that is down changes nothing about the answer; the log says it', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const product = openProduct(REAL);
    product.provider.next({ kind: 'refused', reason: 'validation_error' });
    expect(to(await browserOf(product).askForLink(OWNER))).toEqual([303, '/desk/login/sent']);
    expect(error.mock.calls.flat().join()).toContain('"desk-mail-failed","outcome":"refused"');
    expect(error.mock.calls.flat().join()).not.toContain('anna');
    error.mockRestore();
  });

  test('a mail that did not go is tried once more, under the same key', async () => {
    const product = openProduct(REAL);
    product.provider.next('taken-but-silent');
    await browserOf(product).askForLink(OWNER);
    expect(product.provider.attempts.map(({ key }) => key)).toHaveLength(2);
    expect(product.provider.to(OWNER)).toHaveLength(1);
  });
});

describe('how often a link may be asked for', () => {
  test('five times an hour for one address from one network, known or not, and then again', async () => {
    for (const email of [OWNER, STRANGER]) {
      const product = openProduct(REAL);
      const { letIn, refusal } = await untilRefused(
        (turn) => browserOf(product).askForLink(turn % 2 ? email : email.toUpperCase()),
        9,
      );
      expect([email, letIn]).toEqual([email, 5]);
      expect(await codeOf(refusal)).toBe('rate-limited');
      product.time.now += HOUR;
      expect((await browserOf(product).askForLink(email)).status).toBe(303);
    }
  });

  test('strangers in one place do not lock the owner out elsewhere', async () => {
    const product = openProduct(REAL);
    await untilRefused(() => browserOf(product, { ip: '198.51.100.66' }).askForLink(OWNER), 9);
    expect((await browserOf(product).signIn(OWNER)).headers.get('location')).toBe('/desk');
  });

  test('twenty times an hour for one address from everywhere', async () => {
    const product = openProduct(REAL);
    const { letIn } = await untilRefused(
      (turn) => browserOf(product, { ip: `203.${turn}.113.1` }).askForLink(OWNER),
      25,
    );
    expect(letIn).toBe(20);
  });

  test('ten times a minute from one network, whichever addresses', async () => {
    const product = openProduct(REAL);
    const { letIn } = await untilRefused((turn) => browserOf(product).askForLink(`kim${turn}@example.org`), 20);
    expect(letIn).toBeGreaterThanOrEqual(10);
    expect(letIn).toBeLessThanOrEqual(20);
  });

  test('what is no address is told at once', async () => {
    const product = openProduct(REAL);
    const response = await browserOf(product).askForLink('anna@');
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(/value="anna@"[\s\S]*/);
    expect(await count('desk_links')).toBe(0);
  });
});

describe('a session', () => {
  const signedIn = async (product = openProduct(REAL), email = OWNER) => {
    const browser = browserOf(product);
    await browser.signIn(email);
    return { product, browser };
  };
  const isIn = async (browser: ReturnType<typeof browserOf>) => (await browser.get('/desk')).status === 200;

  test('ends after twelve hours without a visit', async () => {
    const { product, browser } = await signedIn();
    product.time.now += 11 * HOUR;
    expect(await isIn(browser)).toBe(true);
    product.time.now += 11 * HOUR;
    expect(await isIn(browser)).toBe(true);
    product.time.now += 12 * HOUR;
    expect(await isIn(browser)).toBe(false);
  });

  test('ends after thirty days, however busy', async () => {
    const { product, browser } = await signedIn();
    const begun = product.time.now;
    while (product.time.now + 10 * HOUR < begun + 30 * DAY) {
      product.time.now += 10 * HOUR;
      expect(await isIn(browser)).toBe(true);
    }
    product.time.now = begun + 30 * DAY;
    expect(await isIn(browser)).toBe(false);
  });

  test('changes its token every hour; the old one still works for requests that were under way', async () => {
    const { product, browser } = await signedIn();
    const old = browser.session();
    product.time.now += 59 * MINUTE;
    await browser.get('/desk');
    expect(browser.session()).toBe(old);
    product.time.now += MINUTE;
    const late = browserOf(product);
    if (old) late.jar.set('__Host-desk', old);
    const answers = await Promise.all([1, 2, 3].map(() => browser.get('/desk')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toHaveLength(1);
    expect(browser.session()).not.toBe(old);
    expect(await isIn(browser)).toBe(true);
    product.time.now += 59 * SECOND;
    expect((await late.get('/desk')).status).toBe(200);
    expect(await isIn(browser)).toBe(true);
  });

  test('survives an answer that got lost with the new token in it', async () => {
    const { product, browser } = await signedIn();
    const old = browser.session() ?? '';
    product.time.now += 2 * HOUR;
    await browser.get('/desk');
    browser.jar.set('__Host-desk', old);
    product.time.now += 10 * MINUTE;
    expect(await isIn(browser)).toBe(true);
    expect(browser.session()).not.toBe(old);
    expect(await isIn(browser)).toBe(true);
  });

  test('ends for everybody when a copy of an old token turns up, and the audit list says so', async () => {
    const { product, browser } = await signedIn();
    const thief = browserOf(product);
    thief.jar.set('__Host-desk', browser.session() ?? '');
    product.time.now += HOUR;
    await browser.get('/desk');
    await browser.get('/desk');
    product.time.now += 2 * MINUTE;
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await isIn(thief)).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    expect(await isIn(browser)).toBe(false);
    expect(await rows('SELECT what FROM audit ORDER BY id DESC LIMIT 1')).toEqual([{ what: 'token-reused' }]);
  });

  test('with a forged token is none, and ends none', async () => {
    const { browser } = await signedIn();
    const genuine = browser.session() ?? '';
    for (const forged of [
      'x',
      `${genuine.slice(0, -2)}xx`,
      genuine.replace(/^.{30}/, (head) => `${head.slice(0, 22)}AAAAAAAA`),
    ]) {
      browser.jar.set('__Host-desk', forged);
      expect([forged, await isIn(browser)]).toEqual([forged, false]);
    }
    browser.jar.set('__Host-desk', genuine);
    expect(await isIn(browser)).toBe(true);
  });

  test('is over with "sign out", here only', async () => {
    const { product, browser } = await signedIn();
    const elsewhere = browserOf(product);
    await elsewhere.signIn(OWNER);
    const token = browser.session() ?? '';
    expect(to(await browser.post(routes.deskSignOut))).toEqual([303, '/desk/login?signed-out=here']);
    expect(browser.session()).toBeUndefined();
    browser.jar.set('__Host-desk', token);
    expect(await isIn(browser)).toBe(false);
    expect(await isIn(elsewhere)).toBe(true);
  });

  test('is over with "sign out everywhere", for this person and for nobody else', async () => {
    const { product, browser } = await signedIn();
    const [phone, viewer] = [browserOf(product), browserOf(product)];
    await phone.signIn(OWNER);
    await viewer.signIn(VIEWER);
    const account = await (await browser.get('/desk/account')).text();
    expect(account.match(/Safari, macOS/g)).toHaveLength(2);
    expect(to(await phone.post(routes.deskSignOutEverywhere))).toEqual([303, '/desk/login?signed-out=everywhere']);
    expect([await isIn(browser), await isIn(phone), await isIn(viewer)]).toEqual([false, false, true]);
    expect(await rows('SELECT who, what FROM audit ORDER BY id DESC LIMIT 1')).toEqual([
      { who: OWNER, what: 'signed-out-everywhere' },
    ]);
  });

  test('ended twice at once has ended once', async () => {
    const { browser } = await signedIn();
    await Promise.all([1, 2].map(() => browser.post(routes.deskSignOut)));
    expect(await rows(`SELECT what FROM audit WHERE what = 'signed-out'`)).toHaveLength(1);
  });

  test('begun anew in the same browser takes the place of the old one', async () => {
    const { browser } = await signedIn();
    await browser.signIn(VIEWER);
    expect(await rows('SELECT address FROM desk_sessions')).toEqual([{ address: VIEWER }]);
  });

  test('of somebody struck off the list is over at once; of an owner who becomes a viewer, changes at once', async () => {
    const { browser } = await signedIn();
    const later = (desk: { owners: string[]; viewers: string[] }) => {
      const same = browserOf(openProduct(REAL, { site: { desk: { ...desk, digest: false } } }));
      for (const [name, value] of browser.jar) same.jar.set(name, value);
      return same;
    };
    expect(await isIn(later({ owners: ['new@example.de'], viewers: [] }))).toBe(false);
    const demoted = await later({ owners: ['new@example.de'], viewers: [OWNER] }).get('/desk');
    expect(await demoted.text()).toContain('Sie dürfen alles ansehen');
  });

  test('costs one query besides those of the page, and hardly a row', async () => {
    const { product, browser } = await signedIn();
    Object.assign(product.cost, { queries: 0, rowsWritten: 0 });
    for (let i = 0; i < 5; i++) await browser.get('/desk/audit'); // it asks for its entries
    expect(product.cost).toMatchObject({ queries: 10, rowsWritten: 0 });
  });

  test('and its links are cleared away when they are over', async () => {
    const { product } = await signedIn();
    product.time.now += 2 * DAY;
    await product.tick();
    expect([await count('desk_links'), await count('desk_sessions')]).toEqual([0, 0]);
    expect(await count('audit')).toBe(1);
  });
});

describe('every address of the desk', () => {
  const guarded = Object.entries(routes)
    .filter(([name]) => name.startsWith('desk') && !['deskLogin', 'deskSent', 'deskLink'].includes(name))
    .map(([, path]) => path.replaceAll(/:\w+/g, 'x'));

  test.each([...guarded, '/desk/nothing', '/desk/nothing/at/all'])('%s asks who is there', async (path) => {
    const stranger = browserOf(openProduct(REAL));
    for (const response of [await stranger.get(path), await stranger.post(path)]) {
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toMatch(/^\/desk\/login/);
      expect(await response.text()).toBe('');
    }
  });

  test.each([...guarded, '/desk/nothing'].filter((path) => !path.includes('sign-out')))(
    '%s lets a viewer change nothing',
    async (path) => {
      const browser = browserOf(openProduct(REAL));
      await browser.signIn(VIEWER);
      const refused = await browser.post(path);
      expect([refused.status, await codeOf(refused)]).toEqual([403, 'viewer']);
    },
  );

  test('lets a viewer look, and sign out', async () => {
    const browser = browserOf(openProduct(REAL));
    await browser.signIn(VIEWER);
    for (const path of ['/desk', '/desk/audit', '/desk/account']) expect((await browser.get(path)).status).toBe(200);
    const lost = await browser.get('/desk/no-such-page');
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('<a href="/desk" class="button">Zum Schreibtisch</a>');
    expect((await browser.post(routes.deskSignOut)).status).toBe(303);
  });

  test('takes forms from its own pages only: not from a website that embeds the quiz, however near', async () => {
    const embedder = 'https://www.quiz.test';
    const product = openProduct(REAL, { site: { embed: { allowedOrigins: [embedder] } } });
    const browser = browserOf(product);
    await browser.signIn(OWNER);
    for (const headers of [
      { origin: embedder, 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      expect((await browser.post(routes.deskSignOutEverywhere, {}, headers)).status).toBe(403);
      expect((await browser.post(routes.deskLogin, { email: OWNER }, headers)).status).toBe(403);
    }
    expect((await browser.get('/desk')).status).toBe(200);
  });
});

describe('where a setting is missing the desk is closed', () => {
  const WAYS = ['/desk', '/desk/login', '/desk/login/sent', '/desk/in/x', '/desk/audit'];

  test.each([
    ['TOKEN_SECRET', { TOKEN_SECRET: '' }, {}],
    ['TOKEN_SECRET', { TOKEN_SECRET: 'too short' }, {}],
    ['RESEND_API_KEY', {}, { mailer: null }],
    ['ACCESS_AUD', { ACCESS_TEAM: 'https://team.cloudflareaccess.com' }, {}],
    ['ACCESS_TEAM', { ACCESS_AUD: 'a'.repeat(64) }, {}],
    ['ACCESS_TEAM', { ACCESS_TEAM: 'team', ACCESS_AUD: 'a'.repeat(64) }, {}],
    ['ACCESS_TEAM', { ACCESS_TEAM: 'https://evil.example', ACCESS_AUD: 'a'.repeat(64) }, {}],
  ])('%s (%j)', async (missing, settings, changes) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const browser = browserOf(openProduct({ ...REAL, ...settings }, changes));
    for (const path of WAYS) {
      const response = await browser.get(path);
      expect([path, response.status, await codeOf(response)]).toEqual([path, 503, 'closed']);
    }
    expect((await browser.askForLink(OWNER)).status).toBe(503);
    expect(error.mock.calls.flat().join()).toContain(`"door-closed","setting":"${missing}"`);
    error.mockRestore();
  });

  test('whoever is signed in stays when only the way out for mails is gone', async () => {
    const browser = browserOf(openProduct(REAL));
    await browser.signIn(OWNER);
    const same = browserOf(openProduct(REAL, { mailer: null }));
    for (const [name, value] of browser.jar) same.jar.set(name, value);
    expect((await same.get('/desk')).status).toBe(200);
  });
});

describe('with Cloudflare Access at the door', () => {
  const TEAM = 'https://team.cloudflareaccess.com';
  const AUD = 'f'.repeat(64);
  const ACCESS = { ...REAL, ACCESS_TEAM: TEAM, ACCESS_AUD: AUD };
  const RSA = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  };

  const keyPair = async (kid: string) => {
    const pair = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
    if (!('kty' in jwk)) throw new Error('no JWK');
    return { kid, privateKey: pair.privateKey, jwk: { ...jwk, kid, use: 'sig' } };
  };
  type Pair = Awaited<ReturnType<typeof keyPair>>;

  const base64url = (bytes: Uint8Array) =>
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  const part = (value: unknown) => base64url(new TextEncoder().encode(JSON.stringify(value)));

  const tokenFrom = async (pair: Pair, claims: Record<string, unknown>, header: Record<string, unknown> = {}) => {
    const signed = `${part({ alg: 'RS256', kid: pair.kid, typ: 'JWT', ...header })}.${part(claims)}`;
    const mac = await crypto.subtle.sign(RSA.name, pair.privateKey, new TextEncoder().encode(signed));
    return `${signed}.${base64url(new Uint8Array(mac))}`;
  };

  /** Cloudflare's answer to who asks for the keys. */
  const teamWith = (...pairs: Pair[]) => {
    const team = { pairs, asked: [] as string[], down: false };
    const answer: typeof fetch = async (asked) => {
      team.asked.push(String(asked));
      if (team.down) throw new TypeError('network');
      return Response.json({ keys: team.pairs.map(({ jwk }) => jwk), public_cert: {}, public_certs: [] });
    };
    return Object.assign(team, { answer });
  };

  const open = async () => {
    const pair = await keyPair('one');
    const team = teamWith(pair);
    const product = openProduct(ACCESS, { calendars: team.answer });
    const claims = (more: Record<string, unknown> = {}) => ({
      ...{ iss: TEAM, aud: [AUD], email: OWNER, sub: crypto.randomUUID(), type: 'app' },
      iat: product.time.now / SECOND,
      nbf: product.time.now / SECOND,
      exp: product.time.now / SECOND + 3600,
      ...more,
    });
    const browser = browserOf(product);
    const show = async (token: string, path = '/desk') => {
      const response = await browser.get(path, { 'cf-access-jwt-assertion': token });
      return [response.status, await codeOf(response.clone())];
    };
    return { pair, team, product, browser, claims, show };
  };
  const IN = [200, undefined];
  const MISSING = [403, 'access-missing'];

  test('whom it vouches for is in, with the role of the address; nothing is stored', async () => {
    const { pair, team, browser, claims, show } = await open();
    const token = await tokenFrom(pair, claims({ email: 'Anna@Example.de' }));
    const desk = await browser.get('/desk', { 'cf-access-jwt-assertion': token });
    const html = await desk.text();
    expect(html).toContain(`Angemeldet als ${OWNER}. Sie dürfen alles ändern.`);
    expect(html).toContain('href="/cdn-cgi/access/logout"');
    expect(await show(await tokenFrom(pair, claims({ aud: AUD })), '/desk/account')).toEqual(IN);
    expect(browser.jar.size).toBe(0);
    expect(await count('desk_sessions')).toBe(0);
    expect(team.asked).toEqual([`${TEAM}/cdn-cgi/access/certs`]);

    const viewer = { 'cf-access-jwt-assertion': await tokenFrom(pair, claims({ email: VIEWER })) };
    expect((await browser.get('/desk', viewer)).status).toBe(200);
    expect(await codeOf(await browser.post('/desk/calls', {}, viewer))).toBe('viewer');
  });

  test('whom it vouches for without being on the list is not', async () => {
    const { pair, claims, show } = await open();
    expect(await show(await tokenFrom(pair, claims({ email: STRANGER })))).toEqual([403, 'access-unknown']);
  });

  test('links by mail are off', async () => {
    const { product, browser, pair, claims } = await open();
    expect(await codeOf(await browser.askForLink(OWNER))).toBe('access-missing');
    const headers = { 'cf-access-jwt-assertion': await tokenFrom(pair, claims()) };
    expect((await browser.post('/desk/login', { email: OWNER }, headers)).status).toBe(404);
    expect(product.provider.attempts).toEqual([]);
    const before = browserOf(openProduct(REAL));
    await before.signIn(OWNER);
    for (const [name, value] of before.jar) browser.jar.set(name, value);
    expect(await codeOf(await browser.get('/desk'))).toBe('access-missing');
  });

  test('a token that is over, not yet good, for another application or from another team opens nothing', async () => {
    const { product, pair, claims, show } = await open();
    const now = product.time.now / SECOND;
    for (const wrong of [
      { exp: now },
      { exp: undefined },
      { nbf: now + 120 },
      { aud: ['e'.repeat(64)] },
      { aud: [] },
      { aud: undefined },
      { iss: 'https://other.cloudflareaccess.com' },
      { iss: `${TEAM}/` },
      { email: undefined, common_name: 'program' },
      { email: '' },
    ])
      expect([wrong, await show(await tokenFrom(pair, claims(wrong)))]).toEqual([wrong, MISSING]);
    expect(await show(await tokenFrom(pair, claims()))).toEqual(IN);
  });

  test('a token that is forged opens nothing', async () => {
    const { pair, claims, show, browser } = await open();
    const genuine = await tokenFrom(pair, claims());
    const [head = '', , mac = ''] = genuine.split('.');
    const thief = await keyPair('one');
    for (const forged of [
      '',
      'x',
      'x.y.z',
      `${genuine}.`,
      `${head}.${part(claims({ email: VIEWER }))}.${mac}`,
      `${head}.${part(claims())}.`,
      `${part({ alg: 'none', kid: 'one' })}.${part(claims())}.${mac}`,
      `${part({ alg: 'HS256', kid: 'one' })}.${part(claims())}.${mac}`,
      `${part({ alg: 'RS256' })}.${part(claims())}.${mac}`,
      await tokenFrom(thief, claims()),
      await tokenFrom(thief, claims(), { jwk: thief.jwk }),
    ])
      expect([forged, await show(forged)]).toEqual([forged, MISSING]);
    expect(await codeOf(await browser.get('/desk'))).toBe('access-missing');
  });

  test('a change of keys is followed; a stranger’s names of keys ask Cloudflare once a minute at most', async () => {
    const { product, pair, team, claims, show } = await open();
    expect(await show(await tokenFrom(pair, claims()))).toEqual(IN);
    const next = await keyPair('two');
    team.pairs = [pair, next];
    for (const kid of ['a', 'b', 'c']) expect(await show(await tokenFrom(pair, claims(), { kid }))).toEqual(MISSING);
    expect(team.asked).toHaveLength(1);
    product.time.now += MINUTE;
    expect(await show(await tokenFrom(next, claims()))).toEqual(IN);
    expect(team.asked).toHaveLength(2);
    team.pairs = [next];
    product.time.now += HOUR;
    expect(await show(await tokenFrom(pair, claims()))).toEqual(MISSING);
  });

  test('keys that cannot be had close the desk; those that are known stay good', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { product, pair, team, claims, show } = await open();
    team.down = true;
    expect(await show(await tokenFrom(pair, claims()))).toEqual([503, 'closed']);
    team.down = false;
    expect(await show(await tokenFrom(pair, claims()))).toEqual(IN);
    team.down = true;
    product.time.now += 2 * HOUR;
    expect(await show(await tokenFrom(pair, claims()))).toEqual(IN);
    expect(error.mock.calls.flat().join()).toContain('access-keys-unavailable');
    error.mockRestore();
  });
});
