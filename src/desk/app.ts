import { Hono } from 'hono/tiny';
import { annexOf } from '../lib/annex.ts';
import type { AppEnv } from '../lib/http.ts';
import { createSenderDomain } from '../mail/sender-domain.ts';
import { routes } from '../routes.ts';
import { createApi } from './api/api.ts';
import { apiTokenRoutes } from './api/routes.tsx';
import { createApiTokens } from './api/tokens.ts';
import { createDeskCalls } from './calls.ts';
import type { DeskDeps } from './deps.ts';
import type { Desk } from './desk.tsx';
import { createDigest } from './digest/digest.ts';
import { experimentRoutes } from './experiments/routes.tsx';
import { funnelRoutes } from './funnel/routes.tsx';
import { hookRoutes } from './hooks/routes.tsx';
import { createDeskLeads } from './leads.ts';
import { openDesk } from './open.ts';
import { quizRoutes } from './quiz/routes.tsx';

export { answerHealth } from './health.ts';

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
  const ownersDesk = openDesk(deps, {
    senderDomain,
    calls: createDeskCalls({ ...deps, sheetFor: writer.sheetFor, missedMail: outbox.missedMail }),
    known: createDeskLeads(deps),
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
    nowhere(ownersDesk.desk),
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

/** What is left: whoever has come in gets back to the desk, and not to what visitors see. */
const nowhere = (desk: Desk) => new Hono<AppEnv>().all(`${routes.desk}/*`, (c) => desk.refuse(c, 'not-found'));
