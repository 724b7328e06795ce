import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { isLanguage } from '../../quiz/engine/quiz.ts';
import { scripts } from '../lib/assets.ts';
import { isMoment, MINUTE } from '../lib/clock.ts';
import { type Failure, failure } from '../lib/failures.ts';
import { readFields } from '../lib/fields.ts';
import { readForm, signForm } from '../lib/form-token.ts';
import { type AppEnv, type Refuse, shellOf } from '../lib/http.ts';
import { idOf } from '../lib/ids.ts';
import { FASTEST_PERSON, tooOften } from '../lib/person.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { routes, to } from '../routes.ts';
import { linkIn, renderPage } from '../ui/document.tsx';
import { type BookingTexts, bookingTexts } from '../ui/texts/booking.ts';
import type { Booking } from './booking.ts';
import type { Calls, Refused } from './calls.ts';
import { type Asks, readFilled, typedOf } from './form.ts';
import { ChoosePage } from './pages/choose.tsx';
import { DetailsPage, type Typed } from './pages/details.tsx';
import { timesOf } from './times.ts';
import { factsOf, zoneOf } from './ways.ts';

/** A lead who comes by a link of ours. */
type KnownLead = {
  id: string;
  leadId: string;
  email: string;
  firstName: string | null;
  lang: string;
  confirmedAt: number | null;
};

type Deps = {
  house: House;
  tokens: Tokens;
  booking: Booking;
  refuse: Refuse;
  limit: RateLimit;
  findLead: (runId: string) => Promise<KnownLead | null>;
};

/** The way to the free strategy call: for leads by their link, and for anyone. */
export const bookingRoutes = ({ house, tokens, booking, refuse, limit, findLead }: Deps) => {
  const app = new Hono<AppEnv>();
  const { calls } = booking;

  /** Who comes: a lead, anyone (null), or why not. */
  const visitorOf = async (c: Context<AppEnv>): Promise<{ ok: true; lead: KnownLead | null } | Failure> => {
    const token = c.req.param('token');
    if (token === undefined) return { ok: true, lead: null };
    const read = await tokens.read('book', token, c.var.now);
    if (!read.ok) return failure('call-link-invalid');
    const lead = await findLead(read.subject);
    if (!lead) return failure('link-gone');
    return lead.confirmedAt === null ? failure('not-confirmed') : { ok: true, lead };
  };

  const shellFor = (c: Context<AppEnv>, lead: KnownLead | null, path: string) =>
    shellOf(c, house, lead && isLanguage(lead.lang) ? { lang: lead.lang } : { here: path });

  const choosing = async (c: Context<AppEnv>, open: Calls, lead: KnownLead | null, notice: Notice) => {
    const shell = shellFor(c, lead, c.req.url);
    const { site, lang } = shell;
    const { zone, chosen } = zoneOf(c, open.calendar);
    const free = await open.free(open.range(c.var.now), c.var.now);
    return renderPage(
      <ChoosePage
        moved={null}
        {...{ shell, notice }}
        title={site.call?.title ?? ''}
        lead={site.call?.text ?? ''}
        facts={factsOf(open.calendar, site, lang)}
        path={c.req.path}
        times={free.length === 0 ? null : timesOf(free, zone, choiceOf(c))}
        contact={site.sender.replyTo}
        zoneChosen={chosen}
        script={scripts.booking ?? null}
      />,
    );
  };

  /** The form, once a time is chosen; `again` where something was wrong with it. */
  const details = async (c: Context<AppEnv>, open: Calls, lead: KnownLead | null, startsAt: number, again?: Again) => {
    const shell = shellFor(c, lead, c.req.path);
    const { site, lang } = shell;
    const { zone, chosen } = zoneOf(c, open.calendar);
    const query = new URLSearchParams(chosen ? { zone } : {});
    return renderPage(
      <DetailsPage
        moved={null}
        {...{ shell, startsAt, zone }}
        title={site.call?.title ?? ''}
        facts={factsOf(open.calendar, site, lang)}
        action={linkIn(shell, `${c.req.path}?${new URLSearchParams({ zone })}`)}
        otherUrl={linkIn(shell, `${c.req.path}${query.size > 0 ? `?${query}` : ''}`)}
        endsAt={startsAt + open.calendar.minutes * MINUTE}
        nearest={again?.nearest ?? []}
        typed={again?.typed ?? {}}
        faults={again?.faults ?? {}}
        notice={again?.notice ?? null}
        asks={asksOf(open, site.call?.questions ?? [], lead)}
        hidden={[['run', again?.run ?? (await signForm(tokens, c.var.now, []))]]}
        button={bookingTexts[lang].book}
      />,
    );
  };

  const show = async (c: Context<AppEnv>) => {
    const visitor = await visitorOf(c);
    if (!visitor.ok) return refuse(c, visitor, routes.bookAnyone);
    const { lead } = visitor;
    if (c.req.raw.method === 'HEAD') return c.body(null, 204); // a program that checks links, not a person
    if (!calls) return c.redirect(await booking.open(lead, c.var.now), 302);
    if (lead) await booking.visited(lead, c.var.now);
    const coming = lead && (await booking.comingCallOf(lead.leadId, c.var.now));
    if (coming) return c.redirect(to.call(await tokens.sign('call', coming.id)), 303);
    const at = Number(c.req.query('at'));
    if (!isMoment(at)) return c.html(await choosing(c, calls, lead, null));
    const lang = shellFor(c, lead, c.req.path).lang;
    const { notFree } = bookingTexts[lang];
    if (!(await calls.isFree(at, c.var.now))) return c.html(await choosing(c, calls, lead, notFree), 409);
    return c.html(await details(c, calls, lead, at));
  };

  const book = async (c: Context<AppEnv>) => {
    const visitor = await visitorOf(c);
    if (!visitor.ok) return refuse(c, visitor, routes.bookAnyone);
    if (!calls) return refuse(c, failure('not-found'));
    const { lead } = visitor;
    const fields = await readFields(c);
    if (!fields) return refuse(c, failure('bad-request'), c.req.path);
    const { lang, site } = shellFor(c, lead, c.req.path);
    const texts = bookingTexts[lang].faults;
    const asks = asksOf(calls, site.call?.questions ?? [], lead);
    const typed = typedOf(fields, asks);
    const startsAt = Number(fields.at);
    if (!isMoment(startsAt))
      return c.html(await choosing(c, calls, lead, { title: texts.title, text: texts['missing-slot'] }), 422);
    const again = async (more: Partial<Again>, status: 409 | 422 | 429) =>
      c.html(await details(c, calls, lead, startsAt, { typed, ...more }), status);

    const form = await readForm(tokens, fields.run ?? '', c.var.now, []);
    if (!form.ok) return again({ notice: texts.form['link-expired'] }, 422);
    const run = fields.run ?? '';
    if (fields.homepage) return again({ notice: texts.form['looks-filled'], run }, 422);
    if (c.var.now - form.issuedAt < FASTEST_PERSON) return again({ notice: texts.form['looks-automatic'], run }, 422);
    const read = readFilled(typed, asks, texts);
    if (!read.ok) return again({ faults: read.faults, run }, 422);
    const email = lead ? lead.email : read.filled.email;
    if (await tooOften(c, limit, email)) {
      c.header('retry-after', '60');
      return again({ notice: texts.form['rate-limited'], run }, 429);
    }
    const booked = await calls.book(
      {
        id: await idOf('call', form.id, String(startsAt), email),
        ...{ startsAt, lang, email },
        runId: lead?.id ?? null,
        leadId: lead?.leadId ?? null,
        zone: zoneOf(c, calls.calendar).zone,
        name: lead ? (lead.firstName ?? lead.email.slice(0, lead.email.indexOf('@'))) : read.filled.name,
        phone: read.filled.phone,
        answers: read.filled.answers,
      },
      c.var.now,
    );
    if (booked.ok) return c.redirect(to.call(await tokens.sign('call', booked.call.id)), 303);
    return again({ ...refusedWith(booked, texts), run }, 409);
  };

  app.get(routes.bookAnyone, show);
  app.post(routes.bookAnyone, book);
  app.get(routes.book, show);
  app.post(routes.book, book);

  return app;
};

type Notice = { title: string; text: string } | null;

type Again = {
  typed: Typed;
  faults?: Readonly<Record<string, string>>;
  notice?: Notice;
  run?: string;
  nearest?: Refused['nearest'];
};

const refusedWith = (refused: Refused, texts: BookingTexts['faults']): Partial<Again> => ({
  notice: texts.form[refused.code],
  nearest: refused.nearest,
});

const asksOf = (
  { calendar }: Calls,
  questions: readonly { ask: string; required: boolean }[],
  lead: KnownLead | null,
): Asks => ({ name: lead === null, phone: calendar.place.kind === 'phone', questions, reason: false });

const choiceOf = (c: Context) => {
  const month = c.req.query('month');
  const day = c.req.query('day');
  return { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
};
