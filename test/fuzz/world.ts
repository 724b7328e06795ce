import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { HOOK_EVENTS } from '../../src/hooks/events.ts';
import { HOUR } from '../../src/lib/clock.ts';
import { randomId } from '../../src/lib/ids.ts';
import { createTokens, meToken, type Purpose, type Tokens, unsubscribeToken } from '../../src/lib/tokens.ts';
import { localMailer } from '../../src/mail/local.ts';
import { routes, to } from '../../src/routes.ts';
import { bookedWith, SECRETS } from '../workerd/support/hooks.ts';
import { hiddenFields, MONDAY, ORIGIN, openProduct, rows, wipe } from '../workerd/support/visit.ts';
import type { ProductName } from './asked.ts';
import { MARK } from './values.ts';

/** Days in the life of a product, told in the database: people at every point of their way, and whoever has a key to them. */

/** A Wednesday morning: the first call has taken place, the others are to come. */
const THEN = MONDAY + 48 * HOUR;

export const EMBEDDER = 'https://www.owner.example';
export const RESEND_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** Nobody in the fuzz holds a link of hers: her address and name are in no answer but those to the owner. */
export const VICTIM = { email: 'opfer.geheim@example.net', name: 'Veronikageheim' };

/** An experiment that is running. */
export const TRIED = 'other-headline';

const OWNER = 'anna@example.de';
const VIEWER = 'jonas@example.de';
/** Signs in only to sign out again. */
const LEAVER = 'weg@example.de';

type Product = ReturnType<typeof openProduct>;

export type World = {
  products: Readonly<Record<ProductName, Product>>;
  tokens: Tokens;
  /** Signs with a secret that is not ours. */
  forger: Tokens;
  now: number;
  /** Ids that links may stand for, by what the link is for. */
  subjects: Readonly<Record<Purpose, readonly string[]>>;
  runs: readonly string[];
  leads: readonly string[];
  mails: readonly string[];
  localMails: readonly string[];
  calls: readonly string[];
  /** Outgoing webhooks. */
  hooks: readonly string[];
  /** What opens the API. */
  apiToken: string;
  /** Free times of a call. */
  times: readonly number[];
  /** The fields of the form at the end of the quiz, as the page brings them. */
  form: readonly (readonly [string, string])[];
  /** What the browser sends along, by who is signed in, for each product. */
  cookies: Readonly<Record<ProductName, Readonly<Record<'owner' | 'viewer' | 'leaver', string>>>>;
  /** All of the victim's rows, as text. */
  victimsRows: () => Promise<string>;
};

export const openWorld = async (): Promise<World> => {
  await wipe();
  const site = {
    desk: { ...openProduct().house.desk, owners: [OWNER, LEAVER], viewers: [VIEWER] },
    embed: { allowedOrigins: [EMBEDDER] },
    experiments: [
      { id: TRIED, quiz: 'business-engpass', on: 'headline', b: { de: 'Was jetzt?', en: 'What now?' } } as const,
    ],
  };
  const settings = { ...SECRETS, RESEND_WEBHOOK_SECRET: RESEND_SECRET };
  const real = openProduct({ ...settings, ENVIRONMENT: 'production' }, { site });
  const products = {
    real,
    local: openProduct(settings, { site }),
    calcom: openProduct({ ...settings, ENVIRONMENT: 'production' }, { site: { ...site, ...bookedWith('calcom') } }),
    calendly: openProduct({ ...settings, ENVIRONMENT: 'production' }, { site: { ...site, ...bookedWith('calendly') } }),
  };
  const tokens = createTokens(env.TOKEN_SECRET);

  await real.becomeLead('kim@example.org', { 'first-name': 'Kim', 'follow-up': 'yes' });
  await real.becomeLead('sam@example.org', { 'first-name': 'Sam', source: '"><img src=x onerror=fz()>' });
  await real.becomeLead('eve@example.org', { 'first-name': `"><${MARK} onclick=fz()>`, 'follow-up': 'yes' });
  await real.becomeLead(VICTIM.email, { 'first-name': VICTIM.name, 'follow-up': 'yes' });
  await real.handIn('lea@example.org', { 'first-name': '=HYPERLINK("http://evil.example")' });
  await real.deliver();

  const runOf = async (email: string) =>
    (await rows<{ id: string }>('SELECT runs.id FROM runs JOIN leads ON leads.id = lead_id WHERE email = ?', email))[0]
      ?.id ?? '';
  const [kim = '', eve = '', victim = ''] = await Promise.all(
    ['kim@example.org', 'eve@example.org', VICTIM.email].map(runOf),
  );
  const bookOf = async (run: string) => to.book(await tokens.sign('book', run));
  await book(real, await bookOf(kim), 'first');
  await book(real, await bookOf(eve), 'last', { 'question-1': `</textarea><${MARK}>\r\nBEGIN:VFZ` });
  await book(real, await bookOf(victim), 'last');
  await book(real, routes.bookAnyone, 'last', { name: `{{7*7}}<${MARK}>`, email: 'dan@example.org' });
  await real.deliver();
  const local = localMailer(env.DB);
  for (const { message, key } of real.provider.accepted)
    if (!JSON.stringify(message).includes(VICTIM.name)) await local.send(message, key, MONDAY);
  await env.DB.prepare(`UPDATE mails SET state = 'parked', reason = 'unclear' WHERE rank = 3 AND run_id = ?`)
    .bind(eve)
    .run();

  for (const { time } of Object.values(products)) time.now = THEN;
  const secure = {
    owner: await signIn(real, OWNER),
    viewer: await signIn(real, VIEWER),
    leaver: await signIn(real, LEAVER),
  };
  const plain = Object.fromEntries(Object.entries(secure).map(([who, cookie]) => [who, cookie.replace('__Host-', '')]));
  const cookies = { real: secure, calcom: secure, calendly: secure, local: { ...secure, ...plain } };
  const hook = randomId();
  await asOwner(real, cookies.real.owner, routes.deskHooks, {
    id: hook,
    address: 'https://hooks.owner.de/in',
    ...TOLD,
  });
  const apiPage = await asOwner(real, cookies.real.owner, routes.deskApi, {
    id: randomId(),
    name: 'fz',
    lifetime: 'year',
  });

  const people = await rows<{ lead: string; run: string; email: string }>(
    'SELECT leads.id AS lead, runs.id AS run, email FROM runs JOIN leads ON leads.id = lead_id WHERE email <> ?',
    VICTIM.email,
  );
  const runs = people.map(({ run }) => run);
  const calls = (await ids('SELECT id FROM bookings WHERE email <> ?', VICTIM.email)) ?? [];
  const keys = await Promise.all(people.map(({ email }) => tokens.keyOf(email)));
  const links = people.map(({ run, email }) => unsubscribeToken(tokens, { id: run, email }));
  const subjects: Record<Purpose, readonly string[]> = {
    form: runs,
    sent: runs,
    confirm: runs,
    analysis: runs,
    book: runs,
    call: calls,
    'calls-feed': ['calls'],
    unsubscribe: (await Promise.all(links)).map(subjectIn),
    me: keys,
    'desk-link': runs,
    desk: Object.values(cookies.real).map((cookie) => subjectIn(cookie.split('=')[1] ?? '')),
  };
  return {
    ...{ products, tokens, runs, calls, subjects, cookies, hooks: [hook] },
    apiToken: apiPage.match(/epq_[\w-]+/)?.[0] ?? '',
    forger: createTokens('another secret of thirty-two letters'),
    now: THEN,
    leads: people.map(({ lead }) => lead),
    mails: await ids('SELECT id FROM mails WHERE recipient <> ?', VICTIM.email),
    localMails: await ids('SELECT id FROM local_mails WHERE id <> ?', ''),
    times: timesOn(await (await real.get(routes.bookAnyone)).text()),
    form: [...hiddenFields(await (await real.get(`/q/business-engpass?${await answersOf(kim)}`)).text())],
    victimsRows: async () =>
      JSON.stringify(
        await Promise.all([
          rows('SELECT * FROM leads WHERE email = ?', VICTIM.email),
          rows('SELECT * FROM runs WHERE id = ?', victim),
          rows('SELECT * FROM consents WHERE run_id = ?', victim),
          rows('SELECT * FROM bookings WHERE email = ?', VICTIM.email),
          rows('SELECT * FROM suppressions WHERE address = ?', await tokens.keyOf(VICTIM.email)),
        ]),
      ),
  };
};

const TOLD = Object.fromEntries(HOOK_EVENTS.map((event) => [event, 'yes']));

/** @returns the page that comes of it */
const asOwner = async (
  product: Product,
  cookie: string,
  path: string,
  fields: Record<string, string>,
): Promise<string> => (await product.post(path, fields, { cookie })).text();

/** A link to all that is stored about somebody. */
export const linkToMe = (world: World, email: string): Promise<string> => meToken(world.tokens, email, world.now);

const ids = async (sql: string, value: string): Promise<string[]> =>
  (await rows<{ id: string }>(sql, value)).map(({ id }) => id);

const answersOf = async (run: string): Promise<URLSearchParams> => {
  const [row] = await rows<{ answers: string }>('SELECT answers FROM runs WHERE id = ?', run);
  const answers: Record<string, string[]> = JSON.parse(row?.answers ?? '{}');
  return new URLSearchParams(Object.entries(answers).flatMap(([question, all]) => all.map((one) => [question, one])));
};

/** The id inside a token. */
const subjectIn = (token: string): string => token.split('.')[0] ?? '';

const timesOn = (html: string): number[] => [...html.matchAll(/[?&](?:amp;)?at=(\d+)/g)].map(([, at]) => Number(at));

/** Books the first or the last time that the page offers. */
const book = async (
  product: Product,
  path: string,
  which: 'first' | 'last',
  more: Record<string, string> = {},
): Promise<void> => {
  const times = timesOn(await (await product.get(path)).text());
  const at = (which === 'first' ? times[0] : times.at(-1)) ?? 0;
  const fields = hiddenFields(await (await product.get(`${path}?at=${at}`)).text());
  product.time.now += 5_000;
  const booked = await product.post(path, { ...Object.fromEntries(fields), at: String(at), ...more });
  if (booked.status !== 303) throw new Error(`the world is not as it should be: booking answers ${booked.status}`);
};

/** @returns the cookie of the session */
const signIn = async (product: Product, address: string): Promise<string> => {
  const jar: string[] = [];
  const post = async (path: string, fields: Record<string, string>) => {
    const context = createExecutionContext();
    const body = new URLSearchParams(fields);
    const headers = { origin: ORIGIN, cookie: jar.join('; ') };
    const request = new Request(ORIGIN + path, { method: 'POST', body, headers, redirect: 'manual' });
    const response = await product.app.fetch(request, env, context);
    await waitOnExecutionContext(context);
    for (const cookie of response.headers.getSetCookie()) jar.push(cookie.split(';')[0] ?? '');
  };
  await post(routes.deskLogin, { email: address });
  const mail = product.provider.to(address).findLast(({ text }) => text.includes('/desk/in/'));
  await post(mail?.text.match(/\/desk\/in\/[\w.-]+/)?.[0] ?? '', {});
  const session = jar.find((cookie) => /^(__Host-)?desk=./.test(cookie));
  if (!session) throw new Error(`the world is not as it should be: ${address} cannot sign in`);
  return session;
};
