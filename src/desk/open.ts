import { Hono } from 'hono/tiny';
import type { Booking } from '../booking/booking.ts';
import type { BusyCalendars } from '../booking/feed/busy-calendars.ts';
import type { Settings } from '../env.ts';
import { monthsBefore } from '../leads/lifetimes.ts';
import type { Retention } from '../leads/retention.ts';
import { DAY } from '../lib/clock.ts';
import type { AppEnv } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { SenderDomain } from '../mail/sender-domain.ts';
import { routes } from '../routes.ts';
import type { Funnel } from '../visit/count/funnel.ts';
import { accessFrom, createAccess } from './access.ts';
import { checkAddressKeys } from './address-keys.ts';
import { deskCallRoutes } from './call-routes.tsx';
import type { DeskCalls } from './calls.ts';
import { deskCookies } from './cookies.ts';
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

type Deps = {
  db: D1Database;
  house: House;
  settings: Settings;
  origin: string;
  tokens: Tokens;
  mailer: Mailer | null;
  limit: RateLimit;
  fetch: typeof fetch;
  calls: DeskCalls;
  leads: DeskLeads;
  retention: Retention;
  funnel: Funnel;
  quizIds: readonly string[];
  booking: Booking;
  busyCalendars: BusyCalendars | null;
  senderDomain: SenderDomain;
};

/**
 * The owner's desk. `routes` holds the way in, the guard of all that comes after it, and the desk's own pages: it is
 * mounted before those of other rooms, which are made with `desk`.
 */
export const openDesk = ({
  db,
  house,
  settings,
  origin,
  tokens,
  mailer,
  limit,
  fetch,
  calls,
  leads,
  retention,
  funnel,
  quizIds,
  booking,
  busyCalendars,
  senderDomain,
}: Deps) => {
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
      : byAccess(house, createAccess(access, fetch));
  const desk = createDesk({ house, entrance });
  const mailboxUrl = local ? routes.mailbox : null;

  const app = new Hono<AppEnv>();
  if (!access && !missing && links)
    app.route('/', loginRoutes({ desk, house, links, sessions, cookies, limit, mailboxUrl }));
  app.use(`${routes.desk}/*`, desk.guard);
  const hand = { db, house, booking, busyCalendars, senderDomain };
  app.route('/', ownRoutes({ ...hand, desk, sessions, cookies, calls, funnel, quizIds, mailboxUrl }));
  app.route('/', deskCallRoutes({ db, desk, calls }));
  app.route('/', deskLeadRoutes({ db, desk, known: leads }));
  app.route('/', deskMailRoutes({ db, desk, known: leads }));
  app.route('/', retentionRoutes({ db, desk, keep: house.keep, retention }));

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
