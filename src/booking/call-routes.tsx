import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { isLanguage, type Language } from '../../quiz/engine/quiz.ts';
import { scripts } from '../lib/assets.ts';
import { DAY, HOUR, isMoment } from '../lib/clock.ts';
import { type Failure, failure } from '../lib/failures.ts';
import { readFields } from '../lib/fields.ts';
import { type AppEnv, type Refuse, shellOf } from '../lib/http.ts';
import { say } from '../lib/local-time.ts';
import { type House, languagesOf, siteIn } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { routes, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { bookingTexts } from '../ui/texts/booking.ts';
import type { Booking } from './booking.ts';
import type { Call } from './call.ts';
import type { Calls } from './calls.ts';
import { bookingsFeed, calendarFile } from './files/calendar-file.ts';
import { googleLink, microsoft365Link, outlookLink } from './files/links.ts';
import { type Asks, readFilled, typedOf } from './form.ts';
import { CallPage, CancelPage } from './pages/call.tsx';
import { ChoosePage } from './pages/choose.tsx';
import { DetailsPage } from './pages/details.tsx';
import type { Moved } from './pages/head.tsx';
import { timesOf } from './times.ts';
import { eventOf, factsOf, fileNameOf, hostEventOf, whenOf, whereOf, zoneOf } from './ways.ts';

type Deps = { house: House; origin: string; tokens: Tokens; booking: Booking; refuse: Refuse };

/** One call, by the link in its mails: see it, put it into a calendar, move it, cancel it. */
export const callRoutes = ({ house, origin, tokens, booking, refuse }: Deps) => {
  const app = new Hono<AppEnv>();
  const { calls } = booking;

  const callOf = async (c: Context<AppEnv>): Promise<{ ok: true; call: Call } | Failure> => {
    const read = await tokens.read('call', c.req.param('token') ?? '', c.var.now);
    if (!read.ok) return failure('call-link-invalid');
    const call = await booking.findCall(read.subject);
    return call ? { ok: true, call } : failure('link-gone');
  };

  const shellFor = (c: Context<AppEnv>, { lang }: Call) => shellOf(c, house, isLanguage(lang) ? { lang } : {});

  const page = (c: Context<AppEnv>, call: Call, notice: { title: string; text: string } | null = null) => {
    const shell = shellFor(c, call);
    const { lang, site } = shell;
    const token = c.req.param('token') ?? '';
    const own = call.provider === 'builtin' ? calls : null;
    const event = eventOf({ call, house, origin, lang, callUrl: origin + to.call(token) });
    const until = own ? call.startsAt - own.calendar.changesUntilHours * HOUR : 0;
    return renderPage(
      <CallPage
        {...{ shell, call, notice }}
        now={c.var.now}
        where={whereOf(call, calls?.calendar ?? null, site, lang)}
        change={
          own && {
            open: own.changeable(call, c.var.now),
            until: bookingTexts[lang].at(say(lang, call.zone, 'day', until), say(lang, call.zone, 'time', until)),
            moveUrl: to.callMove(token),
            cancelUrl: to.callCancel(token),
          }
        }
        files={
          own && {
            ics: to.callFile(token),
            google: googleLink(event),
            outlook: outlookLink(event),
            office: microsoft365Link(event),
          }
        }
        againUrl={routes.bookAnyone}
      />,
    );
  };

  app.get(routes.call, async (c) => {
    const found = await callOf(c);
    return found.ok ? c.html(page(c, found.call)) : refuse(c, found, routes.bookAnyone);
  });

  app.get(routes.callFile, async (c) => {
    const found = await callOf(c);
    if (!found.ok) return refuse(c, found, routes.bookAnyone);
    const { call } = found;
    const { lang } = shellFor(c, call);
    const callUrl = origin + to.call(c.req.param('token'));
    const file = calendarFile(eventOf({ call, house, origin, lang, callUrl }), 'PUBLISH');
    return c.body(file, 200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="${fileNameOf({ ...call, lang, cancelled: call.state === 'cancelled' })}"`,
    });
  });

  // The owner's calls for her own calendar to subscribe to; whoever has the address reads it.
  app.get(routes.callsFeed, async (c) => {
    const read = await tokens.read('calls-feed', c.req.param('token'), c.var.now);
    if (!read.ok) return refuse(c, read);
    const [lang = 'de'] = languagesOf(house);
    const around = { from: c.var.now - FEED_BACK, to: c.var.now + FEED_AHEAD };
    const shown = await booking.callsIn(around, MOST_IN_FEED);
    const entries = shown
      .filter(({ provider }) => provider === 'builtin')
      .map((call) => hostEventOf({ call, house, origin, lang, callUrl: null }, origin + to.deskSheet(call.id)));
    return c.body(bookingsFeed(entries, `${siteIn(house, lang).call?.title ?? ''}: ${house.brand.name}`), 200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    });
  });

  /** The calendar and a call in it that can still be changed, or the answer that says why not. */
  const changeable = async (
    c: Context<AppEnv>,
  ): Promise<{ ok: true; calls: Calls; call: Call } | { ok: false; response: Response | Promise<Response> }> => {
    const found = await callOf(c);
    if (!found.ok) return { ok: false, response: refuse(c, found, routes.bookAnyone) };
    const { call } = found;
    if (calls && call.provider === 'builtin' && calls.changeable(call, c.var.now)) return { ok: true, calls, call };
    const late = call.state === 'booked' && call.endsAt > c.var.now && call.provider === 'builtin';
    const { form } = bookingTexts[shellFor(c, call).lang].faults;
    return { ok: false, response: c.html(page(c, call, late ? form['too-late'] : null), late ? 409 : 200) };
  };

  const choosing = async (
    c: Context<AppEnv>,
    open: Calls,
    call: Call,
    notice: { title: string; text: string } | null = null,
  ) => {
    const shell = shellFor(c, call);
    const { lang, site } = shell;
    const texts = bookingTexts[lang];
    const named = zoneOf(c, open.calendar);
    const zone = named.chosen ? named.zone : call.zone;
    const all = await open.free(open.range(c.var.now), c.var.now, call.id);
    const free = all.filter(({ startsAt }) => startsAt !== call.startsAt);
    return renderPage(
      <ChoosePage
        {...{ shell, notice }}
        title={texts.move.title}
        lead=""
        moved={movedOf(c, lang, zone, call)}
        facts={factsOf(open.calendar, site, lang)}
        path={c.req.path}
        times={free.length === 0 ? null : timesOf(free, zone, { ...c.req.query() })}
        contact={site.sender.replyTo}
        zoneChosen={named.chosen || zone === call.zone}
        script={scripts.booking ?? null}
      />,
    );
  };

  const movedOf = (c: Context<AppEnv>, lang: Language, zone: string, call: Call): Moved => {
    const { move } = bookingTexts[lang];
    return {
      from: move.from(whenOf(lang, zone, call)),
      keep: { url: to.call(c.req.param('token') ?? ''), label: move.keep },
    };
  };

  type Again = Pick<Parameters<typeof DetailsPage>[0], 'typed' | 'faults' | 'notice' | 'nearest'>;
  const NOTHING: Again = { typed: {}, faults: {}, notice: null, nearest: [] };

  const confirming = (c: Context<AppEnv>, open: Calls, call: Call, startsAt: number, again: Again = NOTHING) => {
    const shell = shellFor(c, call);
    const { lang, site } = shell;
    const texts = bookingTexts[lang];
    const named = zoneOf(c, open.calendar);
    const zone = named.chosen ? named.zone : call.zone;
    return renderPage(
      <DetailsPage
        {...{ shell, startsAt, zone }}
        {...again}
        title={texts.move.title}
        facts={factsOf(open.calendar, site, lang)}
        action={`${c.req.path}?${new URLSearchParams({ zone })}`}
        otherUrl={`${c.req.path}?${new URLSearchParams({ zone })}`}
        endsAt={startsAt + (call.endsAt - call.startsAt)}
        asks={REASON}
        hidden={[['sequence', String(call.sequence)]]}
        button={texts.move.button}
        moved={movedOf(c, lang, zone, call)}
      />,
    );
  };

  app.get(routes.callMove, async (c) => {
    const may = await changeable(c);
    if (!may.ok) return may.response;
    const at = Number(c.req.query('at'));
    if (!isMoment(at)) return c.html(await choosing(c, may.calls, may.call));
    if (await may.calls.isFree(at, c.var.now, may.call.id)) return c.html(confirming(c, may.calls, may.call, at));
    const { form } = bookingTexts[shellFor(c, may.call).lang].faults;
    return c.html(await choosing(c, may.calls, may.call, form['slot-gone']), 409);
  });

  app.post(routes.callMove, async (c) => {
    const may = await changeable(c);
    if (!may.ok) return may.response;
    const { call } = may;
    const fields = await readFields(c);
    if (!fields) return refuse(c, failure('bad-request'), c.req.path);
    const texts = bookingTexts[shellFor(c, call).lang].faults;
    const startsAt = Number(fields.at);
    if (!isMoment(startsAt))
      return c.html(await choosing(c, may.calls, call, { title: texts.title, text: texts['missing-slot'] }), 422);
    const typed = typedOf(fields, REASON);
    const read = readFilled(typed, REASON, texts);
    const again = { ...NOTHING, typed };
    if (!read.ok) return c.html(confirming(c, may.calls, call, startsAt, { ...again, faults: read.faults }), 422);
    if (call.startsAt !== startsAt && Number(fields.sequence) !== call.sequence)
      return c.html(page(c, call, texts.form['call-changed']), 409);
    const { zone } = zoneOf(c, may.calls.calendar);
    const moved = await may.calls.move(call, startsAt, { reason: read.filled.reason, zone }, c.var.now);
    if (moved.ok) return c.redirect(to.call(c.req.param('token')), 303);
    const notice = texts.form[moved.code];
    if (moved.code === 'call-changed' || moved.code === 'too-late' || moved.code === 'moved-often') {
      const now = await booking.findCall(call.id);
      return now ? c.html(page(c, now, notice), 409) : refuse(c, failure('link-gone'));
    }
    return c.html(confirming(c, may.calls, call, startsAt, { ...again, notice, nearest: moved.nearest }), 409);
  });

  const cancelling = (c: Context<AppEnv>, call: Call, again: { reason?: string; fault?: string | null } = {}) => {
    const token = c.req.param('token') ?? '';
    const ways = { action: to.callCancel(token), keepUrl: to.call(token) };
    return renderPage(<CancelPage shell={shellFor(c, call)} {...{ call, ...ways, ...again }} />);
  };

  app.get(routes.callCancel, async (c) => {
    const may = await changeable(c);
    return may.ok ? c.html(cancelling(c, may.call)) : may.response;
  });

  app.post(routes.callCancel, async (c) => {
    const may = await changeable(c);
    if (!may.ok) return may.response;
    const { call } = may;
    const fields = await readFields(c);
    if (!fields) return refuse(c, failure('bad-request'), c.req.path);
    const texts = bookingTexts[shellFor(c, call).lang].faults;
    const typed = typedOf(fields, REASON);
    const read = readFilled(typed, REASON, texts);
    if (!read.ok) {
      const [fault = null] = Object.values(read.faults);
      return c.html(cancelling(c, call, { reason: typed.reason ?? '', fault }), 422);
    }
    const cancelled = await may.calls.cancel(call, read.filled.reason, c.var.now);
    if (cancelled.ok) return c.redirect(to.call(c.req.param('token')), 303);
    const now = await booking.findCall(call.id);
    return now ? c.html(page(c, now, texts.form[cancelled.code]), 409) : refuse(c, failure('link-gone'));
  });

  return app;
};

const FEED_BACK = 90 * DAY;
const FEED_AHEAD = 400 * DAY; // beyond any horizon
const MOST_IN_FEED = 500; // keeps one answer within the CPU time of the Free plan

const REASON: Asks = { name: false, phone: false, questions: [], reason: true };
