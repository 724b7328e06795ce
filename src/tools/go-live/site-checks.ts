import * as z from 'zod';
import { isSample } from '../../lib/notice.ts';
import { routes, to } from '../../routes.ts';
import { messageOf } from '../site.ts';
import { type Finding, fault, note, ok } from './finding.ts';
import type { Outside } from './outside.ts';

/** A site that runs, and what it should be like. */
export type Running = {
  origin: string;
  fetch: Outside['fetch'];
  /** The quiz that the start page offers. */
  quiz: string;
  /** Its usual language. */
  lang: string;
  /** The version and the newest migration of this folder. */
  version: string;
  migration: string;
  /** Where calls are booked. */
  provider: 'builtin' | 'calcom' | 'calendly' | 'link';
};

/** What a running site says about itself at `/health`. */
const Health = z.object({
  version: z.string(),
  migration: z.string().nullable(),
  missing: z.array(z.string()),
});

/** Looks at a running site the way a visitor, a website that embeds it and a mail provider would. Nothing is changed by it. */
export const checkSite = async (site: Running): Promise<Finding[]> => {
  const pages = [routes.landing, to.quiz(site.quiz), routes.imprint, routes.privacy, routes.meRequest, routes.embed];
  const checks: (() => Promise<Finding | Finding[]>)[] = [
    ...pages.map((path) => () => page(site, path)),
    () => headers(site),
    () => legalNotice(site),
    () => embedScript(site),
    () => health(site),
    () => webhook(site, routes.resendWebhook, 'Resend'),
    ...(site.provider === 'calcom' ? [() => webhook(site, routes.calcomWebhook, 'Cal.com')] : []),
    ...(site.provider === 'calendly' ? [() => webhook(site, routes.calendlyWebhook, 'Calendly')] : []),
  ];
  const found = await Promise.all(
    checks.map((check) => check().catch((error: unknown) => fault(`${site.origin}: ${reasonOf(error)}`, ...AWAY))),
  );
  return onlyOnce(found.flat());
};

const page = async ({ origin, fetch }: Running, path: string): Promise<Finding> => {
  const response = await fetch(origin + path, { redirect: 'manual' });
  const isPage = /^text\/html/.test(response.headers.get('content-type') ?? '');
  if (response.ok && isPage) return ok(`${path} answers`);
  const how = response.status >= 500 ? ['npx wrangler tail shows why'] : [];
  return fault(`${path} answers with ${response.status}${response.ok ? ', and not with a page' : ''}`, ...how);
};

/** What every page says to browsers, see src/safety.ts. */
const HEADERS: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'/,
  'strict-transport-security': /max-age=\d{7,}/,
  'x-content-type-options': /nosniff/,
  'referrer-policy': /same-origin/,
};

const headers = async ({ origin, fetch, quiz }: Running): Promise<Finding> => {
  const response = await fetch(origin + to.quiz(quiz));
  const wrong = Object.entries(HEADERS).filter(([name, value]) => !value.test(response.headers.get(name) ?? ''));
  if (wrong.length === 0) return ok('Headers that protect visitors');
  return fault(
    `Headers that protect visitors: ${wrong.map(([name]) => name).join(', ')} missing or changed`,
    'does something between the Worker and the visitor change them?',
  );
};

const legalNotice = async ({ origin, fetch }: Running): Promise<Finding> => {
  const html = await (await fetch(origin + routes.imprint)).text();
  const address = /<address>([\s\S]*?)<\/address>/.exec(html)?.[1]?.replace(/<[^>]*>/g, ' ') ?? '';
  if (address.trim() === '') return note(`${routes.imprint} has no legal notice that this program can read`);
  return isSample(address)
    ? fault('The legal notice is still a sample', 'npm run setup, then npm run go-live')
    : ok('Legal notice');
};

const embedScript = async ({ origin, fetch, quiz, lang }: Running): Promise<Finding> => {
  const path = `/embed/${quiz}.${lang}.js`;
  const response = await fetch(origin + path);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/javascript/.test(type))
    return fault(`The embed script ${path} answers with ${response.status}`);
  if (response.headers.get('access-control-allow-origin') !== '*')
    return fault(`The embed script ${path} may not be read by other websites`, 'see _headers in .build/public');
  return ok(`Embed script ${path}`);
};

const health = async ({ origin, fetch, version, migration }: Running): Promise<Finding[]> => {
  const response = await fetch(origin + routes.health);
  const read = Health.safeParse(await response.json().catch(() => null));
  if (!response.ok || !read.success)
    return [
      fault(`${routes.health} answers with ${response.status}`, 'does an older version run there? npm run go-live'),
    ];
  const { missing, ...runs } = read.data;
  return [
    runs.version === version
      ? ok(`Version ${version}`)
      : note(`Version ${runs.version} runs there, ${version} lies here`, 'npm run go-live publishes it'),
    runs.migration === migration
      ? ok(`Database at ${migration}`)
      : fault(
          `The database is at ${runs.migration ?? 'nothing'}, not at ${migration}`,
          'npm run go-live brings it up to date',
        ),
    ...missing.map((setting) =>
      fault(`${setting} is missing: ${DOORS[setting] ?? 'a door is closed'}`, `npx wrangler secret put ${setting}`),
    ),
    ...(missing.includes('RESEND_API_KEY') ? [] : [ok('The way out for mails is open')]),
  ];
};

/** What stays shut without a setting. */
const DOORS: Readonly<Record<string, string>> = {
  TOKEN_SECRET: 'no link works, and nobody can hand in the form',
  RESEND_API_KEY: 'mails stay planned and the desk cannot be opened',
  RESEND_WEBHOOK_SECRET: 'bounces and complaints are not heard of',
  CALCOM_WEBHOOK_SECRET: 'bookings at Cal.com are not heard of',
  CALENDLY_WEBHOOK_SECRET: 'bookings at Calendly are not heard of',
};

/** A message without a signature must reach the door and be refused there. */
const webhook = async ({ origin, fetch }: Running, path: string, whose: string): Promise<Finding[]> => {
  const response = await fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (response.status === 401) return [ok(`${path} refuses what is not signed by ${whose}`)];
  if (response.status === 503) return []; // the door is closed; /health has said what is missing
  if (response.status === 429) return [note(`${path} was asked too often; try again in a minute`)];
  return [fault(`${path} answers ${response.status} to a message without a signature, and 401 was expected`)];
};

/** Of a connection that failed at several addresses, only the code says how. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error)) return messageOf(error);
  return cause.message || ('code' in cause ? String(cause.code) : '') || messageOf(error);
};

const AWAY = [
  'does the address lead to Cloudflare, and is it the one in site.config.ts? npm run go-live publishes the site there',
];

/** A site that is away fails every check in the same words. */
const onlyOnce = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ what }, at) => findings.findIndex((other) => other.what === what) === at);
