import { Hono } from 'hono/tiny';
import { createBooking } from './booking/booking.ts';
import { callRoutes } from './booking/call-routes.tsx';
import { createCalls } from './booking/calls.ts';
import { createHearing } from './booking/elsewhere/hearing.ts';
import { elsewhereRoutes } from './booking/elsewhere/routes.ts';
import { createBusyCalendars } from './booking/feed/busy-calendars.ts';
import { callOffers } from './booking/offer.ts';
import { bookingRoutes } from './booking/routes.tsx';
import type { Env, Settings } from './env.ts';
import { createLeads } from './leads/leads.ts';
import { CONFIRMATION_LIFETIME_DAYS } from './leads/lifetimes.ts';
import { meRoutes } from './leads/me.tsx';
import { createPersons } from './leads/person.ts';
import { createLibrary } from './leads/published.ts';
import { createRetention } from './leads/retention.ts';
import { leadRoutes } from './leads/routes.tsx';
import { unsubscribeRoutes } from './leads/unsubscribe.tsx';
import { createWriter } from './leads/writer.ts';
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
import { mailboxRoutes } from './mail/mailbox.tsx';
import type { Mailer } from './mail/mailer.ts';
import { createOutbox } from './mail/outbox.ts';
import { createReports } from './mail/reports.ts';
import { webhookRoutes } from './mail/webhook.ts';
import { refuseWith, surprise } from './refuse.tsx';
import { routes, to } from './routes.ts';
import { keepSafe } from './safety.ts';
import { createFunnel } from './visit/count/funnel.ts';
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
    settings.TOKEN_SECRET === undefined ? closedTokens('TOKEN_SECRET') : createTokens(settings.TOKEN_SECRET);
  const shelf = openShelf(quizzes, env.ASSETS);
  const refuse: Refuse = refuseWith(house, to.quiz(house.landing));

  // The rooms react to each other's facts through this list, and through nothing else.
  const reactions: Reaction[] = [
    (fact) => outbox.react(fact),
    (fact) => leads.react(fact),
    (fact) => booking.react(fact),
    (fact) => funnel.react(fact),
  ];
  const announce = announcer(env.DB, reactions);
  const funnel = createFunnel(env.DB, hostZone(house.booking));

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
  const persons = createPersons({ db: env.DB, announce, leads, booking, outbox: () => outbox });
  const retention = createRetention({ db: env.DB, announce, booking, keep: house.keep });
  const reports = createReports({ db: env.DB, announce, keyOf: tokens.keyOf, dailyQuota });

  /** Read when somebody comes to the desk; its module is none of a visitor's business. */
  const ownersDesk = once(async () => {
    const { createDeskApp } = await import('./desk/app.ts');
    return createDeskApp({
      ...{ db: env.DB, house, settings, origin, tokens, mailer, fetch, refuse, limit: env.LIMIT_SUBMIT },
      ...{ booking, busyCalendars, leads, library, funnel, retention, outbox, writer },
      quizIds: shelf.ids,
      writing: desk,
    });
  });

  /** What time brings. None of it waits for the other's luck. */
  const tick = async (now: number): Promise<void> => {
    const done = await Promise.allSettled([
      outbox.sweep(now),
      leads.forgetUnconfirmed(now),
      ...(busyCalendars && now % (15 * MINUTE) < MINUTE ? [busyCalendars.refresh(now)] : []),
      ...(now % HOUR < MINUTE
        ? [
            reports.forget(now),
            booking.forgetNews(now),
            ownersDesk().then((own) => own.forget(now)),
            retention.sweep(now),
          ]
        : []),
    ]);
    for (const one of done) if (one.status === 'rejected') log('error', 'tick-failed', faultOf(one.reason));
  };

  const app = new Hono<AppEnv>();
  app.onError(surprise(refuse));
  app.notFound((c) => refuse(c, failure('not-found')));
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
      countLimit: env.LIMIT_LINK,
      quizIds: shelf.ids,
      mailboxUrl: local ? routes.mailbox : null,
    }),
  );
  app.route(
    '/',
    leadRoutes({ house, origin, tokens, leads, refuse, offerCall, confirmationOf: outbox.confirmationOf }),
  );
  app.route('/', unsubscribeRoutes({ house, origin, tokens, leads, refuse, barrierOf: outbox.barrierOf }));
  const mailboxUrl = local ? routes.mailbox : null;
  app.route('/', meRoutes({ house, origin, tokens, persons, refuse, mailer, limit: env.LIMIT_SUBMIT, mailboxUrl }));
  app.route('/', bookingRoutes({ house, tokens, booking, refuse, limit: env.LIMIT_SUBMIT, findLead: leads.findRun }));
  app.route('/', callRoutes({ house, origin, tokens, booking, refuse }));
  app.route(
    '/',
    elsewhereRoutes({
      provider,
      secrets: { calcom: settings.CALCOM_WEBHOOK_SECRET, calendly: settings.CALENDLY_WEBHOOK_SECRET },
      hear,
      limit: env.LIMIT_LINK,
      refuse,
    }),
  );
  app.all(`${routes.desk}/*`, async (c) => (await ownersDesk()).answer(c));
  app.route('/', webhookRoutes({ secret: settings.RESEND_WEBHOOK_SECRET, reports, limit: env.LIMIT_LINK, refuse }));
  if (local) app.route('/', mailboxRoutes({ db: env.DB, house, refuse, clock, tick, catchUp: outbox.catchUp }));

  return { fetch: app.fetch, clock, deliver: outbox.deliver, bury: outbox.bury, tick, leads, retention };
};

/** Does something when it is first asked for, and remembers what came of it. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

export type App = ReturnType<typeof createApp>;
