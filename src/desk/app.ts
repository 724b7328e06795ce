import type { Booking } from '../booking/booking.ts';
import type { BusyCalendars } from '../booking/feed/busy-calendars.ts';
import type { Settings } from '../env.ts';
import type { Hooks } from '../hooks/hooks.ts';
import type { Leads } from '../leads/leads.ts';
import type { Library } from '../leads/published.ts';
import type { Retention } from '../leads/retention.ts';
import type { Writer } from '../leads/writer.ts';
import { annexOf } from '../lib/annex.ts';
import type { Files } from '../lib/files.ts';
import type { Refuse } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Outbox } from '../mail/outbox.ts';
import { createSenderDomain } from '../mail/sender-domain.ts';
import type { WritingDesk } from '../mail/writing-desk.ts';
import type { Funnel } from '../visit/count/funnel.ts';
import { createApi } from './api/api.ts';
import { apiTokenRoutes } from './api/routes.tsx';
import { createApiTokens } from './api/tokens.ts';
import { createDeskCalls } from './calls.ts';
import { createDigest } from './digest/digest.ts';
import { experimentRoutes } from './experiments/routes.tsx';
import { funnelRoutes } from './funnel/routes.tsx';
import { hookRoutes } from './hooks/routes.tsx';
import { createDeskLeads } from './leads.ts';
import { openDesk } from './open.ts';
import { quizRoutes } from './quiz/routes.tsx';

export { answerHealth } from './health.ts';

export type DeskDeps = {
  db: D1Database;
  house: House;
  settings: Settings;
  origin: string;
  tokens: Tokens;
  mailer: Mailer | null;
  limit: RateLimit;
  /** For each token of the API. */
  apiLimit: RateLimit;
  fetch: typeof fetch;
  refuse: Refuse;
  booking: Booking;
  busyCalendars: BusyCalendars | null;
  leads: Leads;
  library: Library;
  quizIds: readonly string[];
  files: Files;
  funnel: Funnel;
  retention: Retention;
  outbox: Outbox;
  writer: Writer;
  writing: WritingDesk;
  hooks: Hooks;
};

/**
 * The owner's desk as an app of its own, so that the Worker reads it only when somebody comes to it: a visitor's first
 * request should not wait for pages that the owner opens.
 */
export const createDeskApp = (deps: DeskDeps) => {
  const { db, house, origin, library, quizIds, funnel, refuse, writer, outbox } = deps;
  const senderDomain = createSenderDomain({
    ...{ db, fetch: deps.fetch, sender: house.sender.email },
    apiKey: deps.settings.RESEND_API_KEY ?? null,
    baseUrl: deps.settings.RESEND_BASE_URL,
  });
  const ownersDesk = openDesk({
    ...deps,
    senderDomain,
    calls: createDeskCalls({ ...deps, sheetFor: writer.sheetFor, missedMail: outbox.missedMail }),
    leads: createDeskLeads(deps),
  });

  const { landing } = house;
  const apiTokens = createApiTokens({ db, house, dayOf: funnel.dayOf });
  const answer = annexOf(
    refuse,
    ownersDesk.routes,
    funnelRoutes({ desk: ownersDesk.desk, db, funnel, library, quizIds, landing }),
    experimentRoutes({ db, desk: ownersDesk.desk, library, house }),
    quizRoutes({ db, desk: ownersDesk.desk, library, quizIds, landing, files: deps.files }),
    hookRoutes({ db, desk: ownersDesk.desk, hooks: deps.hooks }),
    apiTokenRoutes({ desk: ownersDesk.desk, tokens: apiTokens, origin }),
  );

  return {
    answer,

    forget: ownersDesk.forget,

    /** Answers one of the owner's own programs. */
    answerApi: createApi({ ...deps, limit: deps.apiLimit }).answer,

    /** Sees to the mail about the week. */
    sendDigest: createDigest({ ...deps, senderDomain }).send,

    /** Asks the mail provider about the sender's domain, once a day at most. */
    checkSender: senderDomain.check,
  };
};
