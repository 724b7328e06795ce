import { Hono } from 'hono/tiny';
import { createBooking } from './booking/booking.ts';
import { callRoutes } from './booking/call-routes.tsx';
import { createCalls } from './booking/calls.ts';
import { createHearing } from './booking/elsewhere/hearing.ts';
import { elsewhereRoutes } from './booking/elsewhere/routes.ts';
import { createBusyCalendars } from './booking/feed/busy-calendars.ts';
import { callOffers } from './booking/offer.ts';
import { bookingRoutes } from './booking/routes.tsx';
import { isDigestTurn } from './desk/digest/turn.ts';
import type { Env, Settings } from './env.ts';
import { hookReaction } from './hooks/react.ts';
import { createLeads } from './leads/leads.ts';
import { CONFIRMATION_LIFETIME_DAYS } from './leads/lifetimes.ts';
import { createLibrary } from './leads/published.ts';
import { createRetention } from './leads/retention.ts';
import { leadRoutes } from './leads/routes.tsx';
import { unsubscribeRoutes } from './leads/unsubscribe.tsx';
import { createWriter } from './leads/writer.ts';
import { annexOf } from './lib/annex.ts';
import { quizzes } from './lib/assets.ts';
import { hostZone } from './lib/calendar.ts';
import { type Clock, HOUR, MINUTE } from './lib/clock.ts';
import { announcer, type Reaction } from './lib/facts.ts';
import { failure } from './lib/failures.ts';
import type { AppEnv, Refuse } from './lib/http.ts';
import { inReadersLanguage } from './lib/language.ts';
import { faultOf, log } from './lib/log.ts';
import { openShelf } from './lib/quizzes.ts';
import { type House, languagesOf } from './lib/site.ts';
import { closedTokens, createTokens } from './lib/tokens.ts';
import type { Mailer } from './mail/mailer.ts';
import { createOutbox } from './mail/outbox.ts';
import { createReports } from './mail/reports.ts';
import { webhookRoutes } from './mail/webhook.ts';
import { refuseWith, surprise } from './refuse.tsx';
import { routes, to } from './routes.ts';
import { keepSafe } from './safety.ts';
import { createFunnel } from './visit/count/funnel.ts';
import { createExperiments } from './visit/experiments/experiments.ts';
import { visitRoutes } from './visit/routes.tsx';

export type Deps = {
  env: Env;
  settings: Settings;
  house: House;
  /** Injected, so that a test can move time. */
  clock: Clock;
  /** Injected, so that a test can be the provider; null where no way out is configured. */
  mailer: Mailer | null;
  /** Injected, so that a test can be the owner's own calendar. */
  fetch: typeof fetch;
};

/** The whole product on its bindings: pages for the visitor, deliveries for the queue, the tick of cron. */
export const createApp = ({ env, settings, house, clock, mailer, fetch }: Deps) => {
  const origin = settings.ORIGIN ?? house.origin;
  const local = settings.ENVIRONMENT === 'local';
  const tokens =
    settings.TOKEN_SECRET === undefined
      ? closedTokens('TOKEN_SECRET')
      : createTokens(settings.TOKEN_SECRET, {
          previous: settings.TOKEN_SECRET_PREVIOUS,
          addresses: settings.ADDRESS_SECRET,
        });
  const mailboxUrl = local ? routes.mailbox : null;
  const shelf = openShelf(quizzes, env.ASSETS);
  const refuse: Refuse = refuseWith(house, to.quiz(house.landing));

  // The rooms react to each other's facts through this list, and through nothing else.
  const reactions: Reaction[] = [
    (fact) => outbox.react(fact),
    (fact) => leads.react(fact),
    (fact) => booking.react(fact),
    (fact) => funnel.react(fact),
    hookReaction(env.DB),
    (fact) => experiments.react(fact),
  ];
  const announce = announcer(env.DB, reactions);
  const funnel = createFunnel(env.DB, hostZone(house.booking));
  const experiments = createExperiments(env.DB);

  const library = createLibrary(env.DB, shelf);
  const leads = createLeads(env.DB, library, announce, tokens.keyOf, async (runIds, at) =>
    booking.gone(await booking.callsOf({ runIds }), at),
  );
  const calendar = house.booking.provider === 'builtin' ? house.booking : null;
  const busyCalendars =
    calendar &&
    createBusyCalendars({
      db: env.DB,
      addresses: (settings.BUSY_CALENDARS ?? '').split(/\s+/).filter(Boolean),
      fetch,
      zone: calendar.zone,
      horizonDays: calendar.horizonDays,
      ownHost: new URL(origin).hostname,
    });
  const calls =
    calendar && busyCalendars && createCalls({ db: env.DB, calendar, busyCalendars, announce, keyOf: tokens.keyOf });
  const booking = createBooking({ db: env.DB, setting: house.booking, calls, announce });
  const provider =
    house.booking.provider === 'calcom' || house.booking.provider === 'calendly' ? house.booking.provider : null;
  const [usual = 'de'] = languagesOf(house);
  const hear =
    provider &&
    createHearing({ db: env.DB, provider, announce, keyOf: tokens.keyOf, findLead: leads.findRun, lang: usual });
  const offerCall = callOffers({ house, origin, tokens, booking });
  const desk = { house, origin, tokens, confirmationDays: CONFIRMATION_LIFETIME_DAYS };
  const { dailyQuota } = house.mail;
  const writer = createWriter({ desk, leads, booking, sentAbout: () => outbox.sentAbout });
  const outbox = createOutbox({
    db: env.DB,
    queue: env.MAIL_QUEUE,
    mailer,
    write: writer.write,
    timing: house.followUps,
    dailyQuota,
    booking: house.booking,
    host: house.desk.owners[0] ?? house.sender.replyTo,
  });
  const retention = createRetention({ db: env.DB, announce, booking, keep: house.keep });
  const reports = createReports({ db: env.DB, announce, keyOf: tokens.keyOf, dailyQuota });

  /** Read by the tick of cron, and at the desk. */
  const outgoingHooks = once(async () => {
    const { createHooks } = await import('./hooks/hooks.ts');
    return createHooks({ db: env.DB, fetch, ownHost: new URL(origin).hostname });
  });

  /** Read when the owner or her programs come, and by cron; its module is none of a visitor's business. */
  const ownersDesk = once(async () => {
    const { createDeskApp } = await import('./desk/app.ts');
    return createDeskApp({
      ...{ db: env.DB, house, settings, origin, tokens, mailer, fetch, refuse, limit: env.LIMIT_SUBMIT },
      apiLimit: env.LIMIT_LINK,
      ...{ booking, busyCalendars, leads, library, funnel, retention, outbox, writer },
      quizIds: shelf.ids,
      files: env.ASSETS,
      writing: desk,
      hooks: await outgoingHooks(),
    });
  });

  /** Asked for by few, and by each of them once or twice in years. */
  const ownData = once(async () => {
    const { meRoutes } = await import('./leads/me.tsx');
    return annexOf(
      refuse,
      meRoutes({
        ...{ db: env.DB, announce, leads, booking, outbox },
        toldAbout: async (person) => (await outgoingHooks()).toldAbout(person),
        ...{ house, origin, tokens, refuse, mailer, limit: env.LIMIT_SUBMIT, mailboxUrl },
      }),
    );
  });

  const mailbox = once(async () => {
    const { mailboxRoutes } = await import('./mail/mailbox.tsx');
    return annexOf(refuse, mailboxRoutes({ db: env.DB, house, refuse, clock, tick, catchUp: outbox.catchUp }));
  });

  /** What time brings. None of it waits for the other's luck. */
  const tick = async (now: number): Promise<void> => {
    const done = await Promise.allSettled([
      outbox.sweep(now),
      leads.forgetUnconfirmed(now),
      outgoingHooks().then((hooks) => hooks.deliverDue(now)),
      ...(busyCalendars && now % (15 * MINUTE) < MINUTE ? [busyCalendars.refresh(now)] : []),
      ...(house.desk.digest && isDigestTurn(now, funnel.dayOf)
        ? [ownersDesk().then((own) => own.sendDigest(now))]
        : []),
      ...(now % HOUR < MINUTE
        ? [
            reports.forget(now),
            booking.forgetNews(now),
            ownersDesk().then((own) => own.forget(now)),
            ownersDesk().then((own) => own.checkSender(now)),
            retention.sweep(now),
            funnel.sumUp(now),
            outgoingHooks().then((hooks) => hooks.forget(now)),
          ]
        : []),
    ]);
    for (const one of done) if (one.status === 'rejected') log('error', 'tick-failed', faultOf(one.reason));
  };

  const app = new Hono<AppEnv>();
  app.onError(surprise(refuse));
  app.notFound((c) => refuse(c, failure('not-found')));
  // Before all that keeps pages safe: servers ask here, with tokens and without cookies, forms or other websites (CORS).
  app.all(`${routes.api}/*`, async (c) => (await ownersDesk()).answerApi(c.req.raw, await clock()));
  keepSafe(app, {
    origin,
    allowedOrigins: house.embed.allowedOrigins,
    local,
    limit: env.LIMIT_LINK,
    clock,
    refuse,
    language: inReadersLanguage(languagesOf(house)),
  });
  app.route(
    '/',
    visitRoutes({
      house,
      origin,
      tokens,
      library,
      leads,
      refuse,
      offerCall,
      files: env.ASSETS,
      limit: env.LIMIT_SUBMIT,
      funnel,
      experiments,
      countLimit: env.LIMIT_LINK,
      quizIds: shelf.ids,
      mailboxUrl,
    }),
  );
  app.route(
    '/',
    leadRoutes({ house, origin, tokens, leads, refuse, offerCall, confirmationOf: outbox.confirmationOf }),
  );
  app.route('/', unsubscribeRoutes({ house, origin, tokens, leads, refuse, barrierOf: outbox.barrierOf }));
  app.all(`${routes.meRequest}/*`, async (c) => (await ownData())(c));
  app.route('/', bookingRoutes({ house, tokens, booking, refuse, limit: env.LIMIT_SUBMIT, findLead: leads.findRun }));
  app.route('/', callRoutes({ house, origin, tokens, booking, refuse }));
  app.route(
    '/',
    elsewhereRoutes({
      provider,
      secrets: { calcom: settings.CALCOM_WEBHOOK_SECRET, calendly: settings.CALENDLY_WEBHOOK_SECRET },
      eventType: house.booking.provider === 'calendly' ? (house.booking.eventType ?? null) : null,
      hear,
      limit: env.LIMIT_LINK,
      refuse,
    }),
  );
  app.all(`${routes.desk}/*`, async (c) => (await ownersDesk()).answer(c));
  app.route('/', webhookRoutes({ secret: settings.RESEND_WEBHOOK_SECRET, reports, limit: env.LIMIT_LINK, refuse }));
  app.get(routes.health, async (c) => {
    const { answerHealth } = await import('./desk/app.ts'); // of use to the owner alone
    return answerHealth(c, { env, settings, house, refuse });
  });
  if (local) app.all(`${routes.mailbox}/*`, async (c) => (await mailbox())(c));

  return { fetch: app.fetch, clock, deliver: outbox.deliver, bury: outbox.bury, tick, leads, retention };
};

/** Does something when it is first asked for, and remembers what came of it; what has failed is tried again next time. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((thrown: unknown) => {
      made = null;
      throw thrown;
    });
    return made;
  };
};

export type App = ReturnType<typeof createApp>;
