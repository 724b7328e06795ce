import { Hono } from 'hono/tiny';
import type { AppEnv } from '../lib/http.ts';
import { routes, to } from '../routes.ts';
import type { Funnel } from '../visit/count/funnel.ts';
import type { DeskCalls } from './calls.ts';
import type { Cookies } from './cookies.ts';
import type { Desk } from './desk.tsx';
import { type HandDeps, handAt, linesOf } from './hand.ts';
import { AccountPage } from './pages/account.tsx';
import { AuditPage } from './pages/audit.tsx';
import { TodayPage } from './pages/today.tsx';
import type { Sessions } from './sessions.ts';
import { entriesBefore } from './store/audit.ts';
import { leadsOfWeeks } from './store/leads.ts';
import { weeksOf } from './week.ts';

type Deps = HandDeps & {
  desk: Desk;
  sessions: Sessions;
  cookies: Cookies;
  calls: DeskCalls;
  funnel: Funnel;
  quizIds: readonly string[];
  /** Where mails can be read on this machine; null on a real site. */
  mailboxUrl: string | null;
};

const ENTRIES = 100; // on one page
const MOST_TODAY = 20; // calls of today and the next ones

/** The desk's own pages: today, the audit list, the account. */
export const ownRoutes = (deps: Deps) => {
  const { db, desk, house, sessions, cookies, mailboxUrl, calls, funnel, quizIds } = deps;
  const app = new Hono<AppEnv>();

  app.get(
    routes.desk,
    desk.page(async (_, view) => {
      const [coming, hand, leads, weeks] = await Promise.all([
        calls.coming(view.shell.lang, view.now, MOST_TODAY),
        handAt(deps, view.now),
        leadsOfWeeks(db, view.now),
        weeksOf(funnel, quizIds, view.now),
      ]);
      return (
        <TodayPage
          {...{ view, coming, leads, weeks, mailboxUrl }}
          hand={linesOf(view.shell.lang, hand, view.shell.site.imprintUrl)}
          by={calls}
          quizUrl={to.quiz(house.landing)}
        />
      );
    }),
  );

  app.get(
    routes.deskAudit,
    desk.page(async (c, view) => {
      const before = Number(c.req.query('before'));
      const from = Number.isSafeInteger(before) && before > 0 ? before : null;
      const entries = await entriesBefore(db, from, ENTRIES + 1);
      return (
        <AuditPage
          view={view}
          entries={entries.slice(0, ENTRIES)}
          more={entries.length > ENTRIES}
          newest={from === null}
        />
      );
    }),
  );

  app.get(
    routes.deskAccount,
    desk.page(async (_, view) => (
      <AccountPage
        view={view}
        people={house.desk}
        sessions={view.who.sessionId === null ? null : await sessions.list(view.who.address, view.now)}
      />
    )),
  );

  app.post(
    routes.deskSignOut,
    desk.own(async (c, who) => {
      if (who.sessionId !== null) await sessions.end(who, who.sessionId, c.var.now);
      cookies.removeSession(c);
      return desk.go(c, `${routes.deskLogin}?signed-out=here`);
    }),
  );

  app.post(
    routes.deskSignOutEverywhere,
    desk.own(async (c, who) => {
      await sessions.endAll(who, c.var.now);
      cookies.removeSession(c);
      return desk.go(c, `${routes.deskLogin}?signed-out=everywhere`);
    }),
  );

  return app;
};
