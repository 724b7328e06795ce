import type { Browser, BrowserContext } from 'playwright-core';
import site from '../../site.config.ts';
import { routes } from '../routes.ts';
import type { Product } from './product.ts';
import { seed } from './seed.ts';
import { temporaryProduct } from './temporary.ts';

/** The desk with enough on it to be looked at. */

const LEADS = 300;
const SECRET = 'a secret for pictures, of a product that lives for a minute';

/** A product of its own with so many made-up leads. */
export const productWithLeads = (): Promise<Product> =>
  temporaryProduct({ TOKEN_SECRET: SECRET }, async (folder) => {
    const seeded = await seed({ leads: LEADS, seed: 7, folder, secret: SECRET, add: false, origin: site.origin });
    if (!seeded.ok) throw new Error(seeded.message);
  });

/** A browser that is signed in as the owner, by the link in the mailbox. */
export const signedIn = async (browser: Browser, { origin }: Product): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: origin, locale: 'de-DE' });
  const headers = { origin };
  await context.request.post(routes.deskLogin, { form: { email: site.desk?.owners?.[0] ?? '' }, headers });
  const mailbox = await (await context.request.get(routes.mailbox)).text();
  const mail = /href="(\/mailbox\/[\w.-]+)"/.exec(mailbox)?.[1] ?? routes.mailbox;
  const link = /\/desk\/in\/[\w.-]+/.exec(await (await context.request.get(`${mail}/html`)).text())?.[0];
  if (!link) throw new Error('The link to the desk did not reach the mailbox.');
  await context.request.post(link, { headers });
  return context;
};

/** The first link of a page that looks like this. */
const linkOn = async (context: BrowserContext, path: string, shape: RegExp): Promise<string | null> => {
  const html = await (await context.request.get(path)).text();
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href).find((href) => shape.test(href)) ?? null;
};

/** The pages of the desk by the names of their pictures; null where there is nothing to show. */
export const deskPages = async (context: BrowserContext): Promise<[string, string | null][]> => [
  ['desk-today', routes.desk],
  ['desk-funnel', `${routes.deskFunnel}?days=90`],
  ['desk-calls', routes.deskCalls],
  ['desk-call', await linkOn(context, routes.deskCalls, /^\/desk\/calls\/[\w-]+$/)],
  ['desk-leads', routes.deskLeads],
  ['desk-lead', await linkOn(context, `${routes.deskLeads}?state=booked`, /^\/desk\/leads\/[\w-]{20,}$/)],
  ['desk-mails', `${routes.deskMails}?group=sent`],
  ['desk-mails-parked', `${routes.deskMails}?group=parked`],
  ['desk-mail-preview', routes.deskPreview],
  ['desk-experiments', routes.deskExperiments],
  ['desk-hooks', routes.deskHooks],
  ['desk-quiz', routes.deskQuiz],
  ['desk-quiz-check', routes.deskQuizCheck],
  ['desk-api', routes.deskApi],
  ['desk-audit', routes.deskAudit],
  ['desk-retention', routes.deskRetention],
  ['desk-account', routes.deskAccount],
];
