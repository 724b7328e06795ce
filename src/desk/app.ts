import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Booking } from '../booking/booking.ts';
import type { BusyCalendars } from '../booking/feed/busy-calendars.ts';
import type { Settings } from '../env.ts';
import type { Leads } from '../leads/leads.ts';
import type { Library } from '../leads/published.ts';
import type { Retention } from '../leads/retention.ts';
import type { Writer } from '../leads/writer.ts';
import { failure } from '../lib/failures.ts';
import type { AppEnv, Refuse } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { WritingDesk } from '../mail/writing-desk.ts';
import type { Funnel } from '../visit/count/funnel.ts';
import { createDeskCalls } from './calls.ts';
import { funnelRoutes } from './funnel/routes.tsx';
import { createDeskLeads } from './leads.ts';
import { openDesk } from './open.ts';

export type DeskDeps = {
  db: D1Database;
  house: House;
  settings: Settings;
  origin: string;
  tokens: Tokens;
  mailer: Mailer | null;
  limit: RateLimit;
  fetch: typeof fetch;
  refuse: Refuse;
  booking: Booking;
  busyCalendars: BusyCalendars | null;
  leads: Leads;
  library: Library;
  quizIds: readonly string[];
  funnel: Funnel;
  retention: Retention;
  outbox: Outbox;
  writer: Writer;
  writing: WritingDesk;
};

/**
 * The owner's desk as an app of its own, so that the Worker reads it only when somebody comes to it: a visitor's first
 * request should not wait for pages that the owner opens.
 */
export const createDeskApp = (deps: DeskDeps) => {
  const { house, library, quizIds, funnel, refuse, writer, outbox } = deps;
  const ownersDesk = openDesk({
    ...deps,
    calls: createDeskCalls({ ...deps, sheetFor: writer.sheetFor, missedMail: outbox.missedMail }),
    leads: createDeskLeads(deps),
  });

  /** What the house knows of each request that it hands on. */
  const known = new WeakMap<Request, AppEnv['Variables']>();
  const app = new Hono<AppEnv>();
  app.onError((thrown) => {
    throw thrown; // to the house, which answers all surprises alike
  });
  app.notFound((c) => refuse(c, failure('not-found')));
  app.use(async (c, next) => {
    const carried = known.get(c.req.raw);
    if (!carried) throw new Error('a request that did not come through the house');
    const { now, language, secureHeadersNonce, zone } = carried;
    c.set('now', now);
    if (language !== undefined) c.set('language', language);
    if (secureHeadersNonce !== undefined) c.set('secureHeadersNonce', secureHeadersNonce);
    if (zone !== undefined) c.set('zone', zone);
    await next();
  });
  app.route('/', ownersDesk.routes);
  app.route('/', funnelRoutes({ desk: ownersDesk.desk, funnel, library, quizIds, landing: house.landing }));

  return {
    /** Answers a request that the house has let in, with all that it knows of it. */
    answer(c: Context<AppEnv>): Response | Promise<Response> {
      known.set(c.req.raw, { ...c.var });
      return app.fetch(c.req.raw, {}, backgroundOf(c));
    },

    forget: ownersDesk.forget,
  };
};

/** What may go on after the answer; a request without it comes from a test. */
const backgroundOf = (c: Context): Context['executionCtx'] | undefined => {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
};
