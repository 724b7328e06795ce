import { Hono } from 'hono/tiny';
import { monthsBefore } from '../leads/lifetimes.ts';
import { DAY } from '../lib/clock.ts';
import type { AppEnv } from '../lib/http.ts';
import type { SenderDomain } from '../mail/sender-domain.ts';
import { routes } from '../routes.ts';
import { accessFrom, createAccess } from './access.ts';
import { checkAddressKeys } from './address-keys.ts';
import { deskCallRoutes } from './call-routes.tsx';
import type { DeskCalls } from './calls.ts';
import { deskCookies } from './cookies.ts';
import type { DeskDeps } from './deps.ts';
import { createDesk } from './desk.tsx';
import { byAccess, bySession, closed } from './entrance.ts';
import { deskLeadRoutes } from './lead-routes.tsx';
import type { DeskLeads } from './leads.ts';
import { createLinks } from './links.ts';
import { loginRoutes } from './login.tsx';
import { deskMailRoutes } from './mail-routes.tsx';
import { retentionRoutes } from './retention.tsx';
import { ownRoutes } from './routes.tsx';
import { createSessions } from './sessions.ts';
import { deleteEntriesBefore } from './store/audit.ts';
import { deleteDigestsBefore } from './store/digests.ts';

const DIGESTS_KEPT = 2 * DAY; // each belongs to its Monday

/** What the desk knows, besides what it is made of. */
type Known = { calls: DeskCalls; known: DeskLeads; senderDomain: SenderDomain };

/**
 * The owner's desk. `routes` holds the way in, the guard of all that comes after it, and the desk's own pages: it is
 * mounted before those of other rooms, which are made with `desk`.
 */
export const openDesk = (deps: DeskDeps, { calls, known, senderDomain }: Known) => {
  const { db, house, settings, origin, tokens, mailer, funnel, quizIds, booking, busyCalendars } = deps;
  const local = settings.ENVIRONMENT === 'local';
  const access = accessFrom(settings);
  const cookies = deskCookies(local);
  const sessions = createSessions(db, tokens);
  const links = mailer && createLinks({ db, house, origin, tokens, mailer });
  const missing = settings.TOKEN_SECRET === undefined ? 'TOKEN_SECRET' : links ? null : 'RESEND_API_KEY';
  const entrance = !access
    ? bySession({ house, sessions, cookies, missing })
    : 'missing' in access
      ? closed(access.missing)
      : byAccess(house, createAccess(access, deps.fetch));
  const desk = createDesk({ house, entrance });
  const mailboxUrl = local ? routes.mailbox : null;

  const app = new Hono<AppEnv>();
  if (!access && !missing && links)
    app.route('/', loginRoutes({ desk, house, links, sessions, cookies, limit: deps.limit, mailboxUrl }));
  app.use(`${routes.desk}/*`, desk.guard);
  const hand = { db, house, booking, busyCalendars, senderDomain };
  app.route('/', ownRoutes({ ...hand, desk, sessions, cookies, calls, funnel, quizIds, mailboxUrl }));
  app.route('/', deskCallRoutes({ db, desk, calls }));
  app.route('/', deskLeadRoutes({ db, desk, known }));
  app.route('/', deskMailRoutes({ db, desk, known }));
  app.route('/', retentionRoutes({ db, desk, keep: house.keep, retention: deps.retention }));

  return {
    desk,
    routes: app,

    /** Clears away links and sessions that are over, and what was done long ago. Sees whether secrets are as they were. */
    async forget(now: number): Promise<void> {
      await db.batch([
        sessions.forget(now),
        ...(links ? [links.forget(now)] : []),
        deleteEntriesBefore(db, monthsBefore(now, house.keep.auditMonths)),
        deleteDigestsBefore(db, now - DIGESTS_KEPT),
      ]);
      if (settings.TOKEN_SECRET !== undefined) await checkAddressKeys(db, tokens);
    },
  };
};
