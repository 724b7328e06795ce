import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { isLanguage } from '../../quiz/engine/quiz.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, ipPrefix, type Refuse, shellOf } from '../lib/http.ts';
import { type House, siteIn } from '../lib/site.ts';
import { readUnsubscribe, type Tokens } from '../lib/tokens.ts';
import type { Barrier } from '../mail/outbox.ts';
import { routes } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import type { Leads, Run } from './leads.ts';
import { UnsubscribePage } from './pages/unsubscribe.tsx';

type Deps = {
  house: House;
  origin: string;
  tokens: Tokens;
  leads: Leads;
  refuse: Refuse;
  /** What keeps follow-ups from an address whatever the person wishes, or null. */
  barrierOf: (addressKey: string) => Promise<Barrier | null>;
};

type Link = { token: string; addressKey: string; run: Run | null };

/** The way out of follow-up mails, and back. The link needs no cookie and no login, and is good for ever. */
export const unsubscribeRoutes = ({ house, origin, tokens, leads, refuse, barrierOf }: Deps) => {
  const app = new Hono<AppEnv>();

  const page = async (c: Context<AppEnv>, { token, addressKey, run }: Link, erasedAndDone = false) => {
    const wants = run && (await leads.wantsFollowUps(run));
    return c.html(
      renderPage(
        <UnsubscribePage
          shell={shellOf(c, house, run && isLanguage(run.lang) ? { lang: run.lang } : {})}
          token={token}
          wanted={run ? wants === true : erasedAndDone ? false : null}
          renewable={wants === false}
          barrier={await barrierOf(addressKey)}
        />,
      ),
    );
  };

  app.get(routes.unsubscribe, async (c) => {
    const token = c.req.param('token');
    const link = await readUnsubscribe(tokens, token, c.var.now);
    if (!link.ok) return refuse(c, failure('own-link-invalid'), routes.meRequest);
    return page(c, { token, addressKey: link.addressKey, run: await leads.findRun(link.runId) });
  });

  // RFC 8058: a mail provider posts `List-Unsubscribe=One-Click` and wants a plain 200, no redirect.
  app.post(routes.unsubscribe, async (c) => {
    const token = c.req.param('token');
    const link = await readUnsubscribe(tokens, token, c.var.now);
    if (!link.ok) return refuse(c, failure('own-link-invalid'), routes.meRequest);
    const run = await leads.findRun(link.runId);
    const { wish }: { wish?: unknown } = await c.req.parseBody().catch(() => ({})); // whatever was sent, the link says it all
    const change = {
      page: origin + new URL(c.req.url).pathname.replace(/[^/]+$/, '…'),
      ipPrefix: ipPrefix(c),
      at: c.var.now,
    };
    if (wish !== 'renew') await leads.withdraw(link.addressKey, run, change);
    else if (run && (await barrierOf(link.addressKey)) === null)
      await leads.renew(run, { ...change, wording: wordingFor(house, run) });
    return page(c, { token, addressKey: link.addressKey, run }, true);
  });

  return app;
};

/** The words beside the button with which somebody agrees once more. */
const wordingFor = (house: House, { lang }: Run): string =>
  siteIn(house, isLanguage(lang) ? lang : 'de').consent.followUp;
