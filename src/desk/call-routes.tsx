import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Call, Refused } from '../booking/calls.ts';
import { isMoment } from '../lib/clock.ts';
import { readFields } from '../lib/fields.ts';
import type { AppEnv } from '../lib/http.ts';
import { routes, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { type CallFault, deskCallsTexts } from '../ui/texts/desk-calls.ts';
import { auditChange } from './audit.ts';
import { type DeskCalls, isJudgeable } from './calls.ts';
import type { Desk } from './desk.tsx';
import { orderValueOf } from './order-value.ts';
import { CallsPage } from './pages/calls.tsx';
import { Change } from './pages/change.tsx';
import { OUTCOMES, Outcome } from './pages/outcome.tsx';
import { SheetPage } from './pages/sheet.tsx';
import type { DeskView } from './pages/shell.tsx';

type Deps = { db: D1Database; desk: Desk; calls: DeskCalls };

const MOST_COMING = 100;
const MOST_WAITING = 50;
const SETTLED = 50; // on one page
const REASON_CHARACTERS = 1_000;

/** The calls at the desk: all of them, and each with what to prepare, what became of it, and the ways to change it. */
export const deskCallRoutes = ({ db, desk, calls }: Deps) => {
  const app = new Hono<AppEnv>();
  const { booking } = calls;

  app.get(
    routes.deskCalls,
    desk.page(async (c, view) => {
      const before = cursorOf(c.req.query('before') ?? '');
      const [coming, waiting, settled, calendars, feedUrl] = await Promise.all([
        calls.coming(view.shell.lang, view.now, MOST_COMING),
        booking.unjudged(view.now, MOST_WAITING),
        booking.settled(before, SETTLED + 1),
        calls.calendars(),
        view.who.role === 'owner' ? calls.feedUrl() : null, // it lets its reader in for good
      ]);
      return (
        <CallsPage
          {...{ view, coming, waiting, calendars, feedUrl }}
          by={calls}
          most={coming.length === MOST_COMING ? MOST_COMING : null}
          settled={{ calls: settled.slice(0, SETTLED), more: settled.length > SETTLED, newest: before === null }}
        />
      );
    }),
  );

  const sheet = async (view: DeskView, call: Call, fault: CallFault | null = null) => {
    const { lang } = view.shell;
    const by = calls;
    const [known, mail, free] = await Promise.all([
      calls.sheetFor(call, lang),
      call.outcome === 'missed' ? calls.missedMail(call) : null,
      freeFor(call, view),
    ]);
    const ahead = call.state === 'booked' && call.startsAt > view.now;
    const mayChange = ahead && view.who.role === 'owner';
    return (
      <SheetPage {...{ view, call, by }} sheet={known} fault={fault && deskCallsTexts[lang].faults[fault]}>
        <Outcome {...{ view, call, by, mail }} />
        {mayChange && <Change {...{ view, call, free }} zone={calls.zone} />}
      </SheetPage>
    );
  };

  /** The times that a call can be moved to, for who may move it. */
  const freeFor = async (call: Call, { who, now }: DeskView) => {
    const own = booking.calls;
    if (!own || call.provider !== 'builtin') return null;
    if (who.role !== 'owner' || call.state !== 'booked' || call.startsAt <= now) return [];
    const free = await own.free(own.range(now), now, call.id);
    return free.filter(({ startsAt }) => startsAt !== call.startsAt);
  };

  app.get(
    routes.deskSheet,
    desk.page(async (c, view) => {
      const call = await booking.findCall(c.req.param('call') ?? '');
      return call ? sheet(view, call) : desk.refuse(c, 'not-found');
    }),
  );

  /** The page again, with what was wrong. */
  const again = async (c: Context<AppEnv>, id: string, fault: CallFault, status: 409 | 422) => {
    const call = await booking.findCall(id);
    return call ? c.html(renderPage(await sheet(desk.view(c), call, fault)), status) : desk.refuse(c, 'not-found');
  };

  const done = (c: Context<AppEnv>, { id }: Call) => desk.go(c, to.deskSheet(id));

  app.post(
    routes.deskOutcome,
    desk.action(async (c, who) => {
      const call = await booking.findCall(c.req.param('call') ?? '');
      if (!call) return desk.refuse(c, 'not-found');
      const { now } = c.var;
      if (!isJudgeable(call, now)) return again(c, call.id, 'not-judgeable', 409);
      const fields = (await readFields(c)) ?? {};
      const outcome = OUTCOMES.find((one) => one === fields.outcome);
      if (!outcome) return again(c, call.id, 'missing-outcome', 422);
      const value = orderValueOf(outcome === 'client' ? (fields.value ?? '') : '');
      if (!value.ok) return again(c, call.id, 'invalid-value', 422);
      await booking.judge(call, outcome, value.euros, now, [
        auditChange(db, { who, what: `call-${outcome}`, about: call.id, at: now }),
      ]);
      return done(c, call);
    }),
  );

  /** A call in the own calendar, as the form that was sent has shown it; or the answer that says why not. */
  const shown = async (c: Context<AppEnv>, id: string) => {
    const call = await booking.findCall(id);
    if (!call) return { ok: false, response: await desk.refuse(c, 'not-found') } as const;
    const own = booking.calls;
    if (!own || call.provider !== 'builtin')
      return { ok: false, response: await again(c, id, 'elsewhere', 409) } as const;
    const fields = (await readFields(c)) ?? {};
    if (Number(fields.sequence) !== call.sequence)
      return { ok: false, response: await again(c, id, 'call-changed', 409) } as const;
    return { ok: true, call, own, fields } as const;
  };

  app.post(
    routes.deskMove,
    desk.action(async (c, who) => {
      const form = await shown(c, c.req.param('call') ?? '');
      if (!form.ok) return form.response;
      const { call, own, fields } = form;
      const { now } = c.var;
      const startsAt = Number(fields.at);
      if (!isMoment(startsAt)) return again(c, call.id, 'missing-slot', 422);
      const change = { reason: null, zone: call.zone };
      const moved = await own.move(call, startsAt, change, now, 'owner', [
        auditChange(db, { who, what: 'call-moved', about: call.id, at: now }),
      ]);
      return moved.ok ? done(c, call) : again(c, call.id, faultOf(moved.code), 409);
    }),
  );

  app.post(
    routes.deskCancel,
    desk.action(async (c, who) => {
      const form = await shown(c, c.req.param('call') ?? '');
      if (!form.ok) return form.response;
      const { call, own, fields } = form;
      const { now } = c.var;
      const reason = (fields.reason ?? '').replaceAll('\r\n', '\n').trim();
      if (reason.length > REASON_CHARACTERS) return again(c, call.id, 'long-reason', 422);
      const cancelled = await own.cancel(call, reason || null, now, 'owner', [
        auditChange(db, { who, what: 'call-cancelled', about: call.id, at: now }),
      ]);
      return cancelled.ok ? done(c, call) : again(c, call.id, faultOf(cancelled.code), 409);
    }),
  );

  return app;
};

/** Where a page of settled calls ended: when the last one began, and its id. */
const cursorOf = (text: string): Pick<Call, 'startsAt' | 'id'> | null => {
  const [, at, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text) ?? [];
  return at && id ? { startsAt: Number(at), id } : null;
};

/** An address is limited in how often it books, not in how often it is moved. */
const faultOf = (code: Refused['code']): CallFault =>
  code === 'too-many-calls' || code === 'moved-often' ? 'slot-gone' : code;
