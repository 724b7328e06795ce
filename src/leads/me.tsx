import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { myDataMail } from '../../emails/my-data.ts';
import { isLanguage, type Language } from '../../quiz/engine/quiz.ts';
import { parseAddress } from '../lib/address.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, ipPrefix, type Refuse, shellOf } from '../lib/http.ts';
import { langOf } from '../lib/language.ts';
import { log } from '../lib/log.ts';
import { cleanName, NAME_CHARACTERS, tooOften } from '../lib/person.ts';
import { type House, languagesOf, siteIn } from '../lib/site.ts';
import { ME_DAYS, meToken, type Tokens } from '../lib/tokens.ts';
import { sendAtOnce } from '../mail/at-once.ts';
import { AUTOMATIC, envelope } from '../mail/letters.ts';
import type { Mailer, Message } from '../mail/mailer.ts';
import { mailSite } from '../mail/writing-desk.ts';
import { routes, to } from '../routes.ts';
import { linkIn, renderPage } from '../ui/document.tsx';
import { meTexts } from '../ui/texts/me.ts';
import { exportOf } from './export.ts';
import type { RefusedNames } from './pages/me/names.tsx';
import { MePage } from './pages/me.tsx';
import { ErasePage, NothingPage } from './pages/me-erase.tsx';
import { RequestedPage, RequestPage } from './pages/me-request.tsx';
import { createPersons, type Dossier, type PersonDeps } from './person.ts';

type Deps = PersonDeps & {
  house: House;
  origin: string;
  tokens: Tokens;
  refuse: Refuse;
  /** Null where no way out is configured. */
  mailer: Mailer | null;
  limit: RateLimit;
  /** Where mails can be read on this machine; null on a real site. */
  mailboxUrl: string | null;
};

/** What is stored about a person: to be seen, taken along, corrected and erased, by a link that is mailed to them. */
export const meRoutes = ({ house, origin, tokens, refuse, mailer, limit, mailboxUrl, ...known }: Deps) => {
  const persons = createPersons(known);
  const app = new Hono<AppEnv>();

  app.get(routes.meRequest, (c) =>
    c.html(
      renderPage(
        <RequestPage shell={shellOf(c, house)} days={ME_DAYS} expired={c.req.query('expired') !== undefined} />,
      ),
    ),
  );

  // The same bytes for every address, known or not: only what is done after the answer tells them apart.
  app.post(routes.meRequest, async (c) => {
    const { email: typed }: { email?: unknown } = await c.req.parseBody().catch(() => ({}));
    const given = typeof typed === 'string' ? typed : '';
    const address = parseAddress(given);
    if (!address.ok)
      return c.html(
        renderPage(
          <RequestPage
            shell={shellOf(c, house, { here: routes.meRequest })}
            days={ME_DAYS}
            fault={address.fault}
            typed={given}
          />,
        ),
        422,
      );
    if (!mailer) {
      log('error', 'door-closed', { setting: 'RESEND_API_KEY' });
      return refuse(c, failure('closed'));
    }
    const { email } = address;
    const [addressKey, lang, now] = [await tokens.keyOf(email), langOf(c), c.var.now];
    if (await tooOften(c, limit, email)) return refuse(c, failure('rate-limited'), routes.meRequest);
    const asked = await persons.request(addressKey, now);
    if (!asked.ok) return refuse(c, asked, routes.meRequest);
    c.executionCtx.waitUntil(answer(mailer, { email, addressKey, lang, id: asked.id }, now));
    return c.redirect(linkIn(shellOf(c, house), routes.meSent), 303);
  });

  type Asked = { email: string; addressKey: string; lang: Language; id: string };

  /** Mails the link, if anything is stored about the address. */
  const answer = async (mailer: Mailer, { email, addressKey, lang, id }: Asked, now: number): Promise<void> => {
    if ((await persons.emailBehind(addressKey)) !== email) return;
    const site = siteIn(house, lang);
    const url = origin + to.me(await meToken(tokens, email, now));
    const message: Message = {
      ...envelope(site.sender),
      to: email,
      ...myDataMail({ site: mailSite(site), lang, url, askedAt: now, days: ME_DAYS }),
      headers: AUTOMATIC,
    };
    await sendAtOnce(mailer, message, { key: `me-${id}`, now, failed: 'my-data-mail-failed' });
  };

  app.get(routes.meSent, (c) =>
    c.html(renderPage(<RequestedPage shell={shellOf(c, house)} mailboxUrl={mailboxUrl} />)),
  );

  /** Whom a link names. One that is over leads to where a new one can be had. */
  const keyBehind = async (c: Context<AppEnv>, token: string): Promise<string | Response> => {
    const read = await tokens.read('me', token, c.var.now);
    if (read.ok) return read.subject;
    if (read.code !== 'link-expired') return refuse(c, failure('own-link-invalid'), routes.meRequest);
    return c.redirect(linkIn(shellOf(c, house), `${routes.meRequest}?expired`), 303);
  };

  /** In the language of the last thing that the person did here. */
  const shellFor = (c: Context<AppEnv>, { runs, calls }: Dossier) => {
    const lang = runs[0]?.letter.lang ?? calls.at(-1)?.lang ?? '';
    return shellOf(c, house, isLanguage(lang) && languagesOf(house).includes(lang) ? { lang } : {});
  };

  const nothing = async (c: Context<AppEnv>, addressKey: string): Promise<Response> =>
    c.html(
      renderPage(
        <NothingPage
          shell={shellOf(c, house)}
          suppressions={await persons.suppressionsOf(addressKey)}
          erased={c.req.query('erased') !== undefined}
        />,
      ),
    );

  app.get(routes.me, async (c) => {
    const token = c.req.param('token');
    const key = await keyBehind(c, token);
    if (typeof key !== 'string') return key;
    const dossier = await persons.dossier(key);
    if (!dossier) return nothing(c, key);
    const done = c.req.query('done');
    return c.html(
      renderPage(
        <MePage
          shell={shellFor(c, dossier)}
          {...{ token, dossier, done: done === 'name' || done === 'withdrawn' ? done : null }}
        />,
      ),
    );
  });

  app.post(routes.me, async (c) => {
    const token = c.req.param('token');
    const key = await keyBehind(c, token);
    if (typeof key !== 'string') return key;
    const dossier = await persons.dossier(key);
    if (!dossier) return c.redirect(to.me(token), 303);
    const form: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
    const nameIn = (field: string): string => (typeof form[field] === 'string' ? cleanName(form[field]) : '');
    if (form.wish === 'withdraw') {
      await persons.withdraw(dossier, changeIn(c));
      return c.redirect(`${to.me(token)}?done=withdrawn`, 303);
    }
    if (form.wish !== 'rename') return refuse(c, failure('bad-request'), to.me(token));
    const typed = { 'first-name': nameIn('first-name'), name: nameIn('name') };
    const faults = nameFaults(typed);
    if (Object.keys(faults).length > 0)
      return c.html(
        renderPage(
          <MePage shell={shellFor(c, dossier)} {...{ token, dossier, done: null, refused: { typed, faults } }} />,
        ),
        422,
      );
    await persons.rename(dossier, { firstName: typed['first-name'] || null, name: typed.name });
    return c.redirect(`${to.me(token)}?done=name`, 303);
  });

  app.get(routes.meFile, async (c) => {
    const key = await keyBehind(c, c.req.param('token'));
    if (typeof key !== 'string') return key;
    const dossier = await persons.dossier(key);
    if (!dossier) return refuse(c, failure('link-gone'));
    const { file } = meTexts[shellFor(c, dossier).lang];
    return c.body(JSON.stringify(exportOf(dossier, c.var.now), null, 2), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
    });
  });

  app.get(routes.meErase, async (c) => {
    const token = c.req.param('token');
    const key = await keyBehind(c, token);
    if (typeof key !== 'string') return key;
    const dossier = await persons.dossier(key);
    if (!dossier) return c.redirect(to.me(token), 303);
    const coming = dossier.calls.filter(({ state, endsAt }) => state === 'booked' && endsAt > c.var.now);
    const calls = {
      own: coming.some(({ provider }) => provider === 'builtin'),
      elsewhere: coming.some(({ provider }) => provider !== 'builtin'),
    };
    return c.html(renderPage(<ErasePage shell={shellFor(c, dossier)} {...{ token, email: dossier.email, calls }} />));
  });

  app.post(routes.meErase, async (c) => {
    const token = c.req.param('token');
    const key = await keyBehind(c, token);
    if (typeof key !== 'string') return key;
    await persons.erase(key, changeIn(c));
    return c.redirect(`${to.me(token)}?erased`, 303);
  });

  /** Where and when something was changed. */
  const changeIn = (c: Context<AppEnv>) => ({
    page: origin + new URL(c.req.url).pathname.replace(/^(\/me\/)[^/]+/, '$1…'),
    ipPrefix: ipPrefix(c),
    at: c.var.now,
  });

  return app;
};

/** What is wrong with names as they were typed; a field that is not there is right. */
const nameFaults = (typed: RefusedNames['typed']): RefusedNames['faults'] => ({
  ...(typed['first-name'].length > NAME_CHARACTERS && { 'first-name': 'long-name' }),
  ...(typed.name.length > NAME_CHARACTERS && { name: 'long-name' }),
});
