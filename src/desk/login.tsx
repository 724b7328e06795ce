import { Hono } from 'hono/tiny';
import { parseAddress } from '../lib/address.ts';
import { type AppEnv, allowed, ipPrefix, shellOf } from '../lib/http.ts';
import { langOf } from '../lib/language.ts';
import type { House } from '../lib/site.ts';
import { routes } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import type { Cookies } from './cookies.ts';
import type { Desk } from './desk.tsx';
import { deviceOf } from './device.ts';
import { LINK_MINUTES, type Links } from './links.ts';
import { LinkPage } from './pages/link.tsx';
import { LoginPage } from './pages/login.tsx';
import { SentPage } from './pages/sent.tsx';
import type { Sessions } from './sessions.ts';
import { asWanted } from './wanted.ts';

type Deps = {
  desk: Desk;
  house: House;
  links: Links;
  sessions: Sessions;
  cookies: Cookies;
  limit: RateLimit;
  /** Where mails can be read on this machine; null on a real site. */
  mailboxUrl: string | null;
};

/** The way in by a link: ask, find the mail, press the button. */
export const loginRoutes = ({ desk, house, links, sessions, cookies, limit, mailboxUrl }: Deps) => {
  const app = new Hono<AppEnv>();

  app.get(routes.deskLogin, (c) =>
    c.html(
      renderPage(
        <LoginPage
          shell={shellOf(c, house)}
          wanted={asWanted(c.req.query('to'))}
          minutes={LINK_MINUTES}
          ended={c.req.query('signed-out') ?? null}
        />,
      ),
    ),
  );

  app.post(routes.deskLogin, async (c) => {
    const form: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
    const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
    const wanted = asWanted(text('to'));
    const address = parseAddress(text('email'));
    if (!address.ok)
      return c.html(
        renderPage(
          <LoginPage
            shell={shellOf(c, house, { here: routes.deskLogin })}
            minutes={LINK_MINUTES}
            {...{ wanted, fault: address.fault, typed: text('email') }}
          />,
        ),
        422,
      );
    const network = ipPrefix(c);
    if (network !== null && !(await allowed(limit, `desk:${network}`))) return desk.refuse(c, 'rate-limited');
    const browser = cookies.keepBrowser(c);
    const asked = await links.ask({ email: address.email, browser, network, wanted, lang: langOf(c) }, c.var.now);
    if (!asked.ok) return desk.refuse(c, 'rate-limited');
    c.executionCtx.waitUntil(asked.send());
    return desk.go(c, routes.deskSent);
  });

  app.get(routes.deskSent, (c) =>
    c.html(renderPage(<SentPage shell={shellOf(c, house)} minutes={LINK_MINUTES} mailboxUrl={mailboxUrl} />)),
  );

  // A page with a button: scanners of mails open links, but only a person presses it.
  app.get(routes.deskLink, async (c) => {
    const token = c.req.param('token');
    const link = await links.find(token, cookies.browser(c), c.var.now);
    if (!link.ok) return desk.refuse(c, link.fault);
    return c.html(renderPage(<LinkPage shell={shellOf(c, house)} address={link.address} token={token} />));
  });

  app.post(routes.deskLink, async (c) => {
    const link = await links.spend(c.req.param('token'), cookies.browser(c), c.var.now);
    if (!link.ok) return desk.refuse(c, link.fault);
    const device = deviceOf(c.req.header('user-agent') ?? '');
    const before = cookies.session(c);
    cookies.setSession(c, await sessions.begin({ address: link.address, device, before }, c.var.now));
    cookies.removeBrowser(c);
    return desk.go(c, link.wanted);
  });

  return app;
};
