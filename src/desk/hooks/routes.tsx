import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { HOOK_EVENTS, type HookEvent } from '../../hooks/events.ts';
import type { Endpoint, Hooks } from '../../hooks/hooks.ts';
import { readFields } from '../../lib/fields.ts';
import type { AppEnv } from '../../lib/http.ts';
import { isId, randomId } from '../../lib/ids.ts';
import { routes, to } from '../../routes.ts';
import { renderPage } from '../../ui/document.tsx';
import { type Action, auditChange } from '../audit.ts';
import type { Desk } from '../desk.tsx';
import { type HookDone, HookPage } from '../pages/hook.tsx';
import { HookSecretPage } from '../pages/hook-secret.tsx';
import { type HookFault, HooksPage } from '../pages/hooks.tsx';
import type { DeskView } from '../pages/shell.tsx';

type Deps = { db: D1Database; desk: Desk; hooks: Hooks };

const LATEST = 50; // deliveries on the page

/** Outgoing webhooks at the desk: which there are, and each with what was told. */
export const hookRoutes = ({ db, desk, hooks }: Deps) => {
  const app = new Hono<AppEnv>();

  const list = async (
    view: DeskView,
    fault: HookFault | null = null,
    typed: { address: string; events: readonly HookEvent[] } = { address: '', events: HOOK_EVENTS },
  ) => <HooksPage {...{ view, fault, typed }} hooks={await hooks.list()} newId={randomId()} />;

  app.get(
    routes.deskHooks,
    desk.page((_, view) => list(view)),
  );

  app.post(
    routes.deskHooks,
    desk.action(async (c, who) => {
      const fields = (await readFields(c)) ?? {};
      const { id = '', address = '' } = fields;
      if (!isId(id)) return desk.refuse(c, 'not-found');
      const events = chosenIn(fields);
      const at = c.var.now;
      const also = [auditChange(db, { who, what: 'hook-added', about: id, at })];
      const made = await hooks.add({ id, address, events }, at, also);
      const view = desk.view(c);
      if (made.ok) return c.html(renderPage(<HookSecretPage view={view} hook={id} secret={made.secret} how="made" />));
      const status = made.fault === 'already' || made.fault === 'too-many' ? 409 : 422;
      return c.html(renderPage(await list(view, made.fault, { address, events })), status);
    }),
  );

  const page = async (view: DeskView, hook: Endpoint, done: HookDone, fault: HookFault | null = null) => {
    const [deliveries, all] = await Promise.all([hooks.latest(hook.id, LATEST), hooks.list()]);
    const dead = all.find(({ id }) => id === hook.id)?.dead ?? 0;
    return <HookPage {...{ view, hook, deliveries, dead, done, fault }} />;
  };

  app.get(
    routes.deskHook,
    desk.page(async (c, view) => {
      const hook = await hooks.find(c.req.param('hook') ?? '');
      return hook ? page(view, hook, doneIn(c)) : desk.refuse(c, 'not-found');
    }),
  );

  app.post(
    routes.deskHookAct,
    desk.action(async (c, who) => {
      const hook = await hooks.find(c.req.param('hook') ?? '');
      const fields = await readFields(c);
      if (!hook || !fields) return desk.refuse(c, 'not-found');
      const { id } = hook;
      const at = c.var.now;
      const noted = (what: Action) => [auditChange(db, { who, what, about: id, at })];
      const back = (done = '') => desk.go(c, `${to.deskHook(id)}${done}`);
      const again = async (fault: HookFault, status: 409 | 422) =>
        c.html(renderPage(await page(desk.view(c), hook, null, fault)), status);

      switch (c.req.param('act')) {
        case 'test': {
          const event = HOOK_EVENTS.find((one) => one === fields.event);
          if (!event || hook.paused !== null) return desk.refuse(c, 'not-found');
          const tested = await hooks.test(id, event, at, noted('hook-tested'));
          return back(`?${new URLSearchParams({ tested })}`);
        }
        case 'replay': {
          const eventId = fields.delivery ?? '';
          await hooks.replay({ endpointId: id, eventId }, at, noted('hook-replayed'));
          return back(`?${new URLSearchParams({ replayed: eventId })}`);
        }
        case 'replay-dead':
          await hooks.replayDead(id, at, noted('hook-dead-replayed'));
          return back('?replayed-all');
        case 'choose': {
          const events = chosenIn(fields);
          if (events.length === 0) return again('no-event', 422);
          await hooks.choose(id, events, noted('hook-changed'));
          return back();
        }
        case 'pause':
          await hooks.pause(id, noted('hook-paused'));
          return back();
        case 'resume':
          await hooks.resume(id, at, noted('hook-resumed'));
          return back();
        case 'rotate': {
          const { rotation } = hook;
          const secret =
            fields.rotation === String(rotation)
              ? await hooks.rotate({ id, rotation }, at, noted('hook-rotated'))
              : null;
          if (secret === null) return again('already', 409);
          return c.html(renderPage(<HookSecretPage view={desk.view(c)} hook={id} secret={secret} how="rotated" />));
        }
        case 'remove':
          if (fields.sure !== 'yes') return again('unsure', 422);
          await hooks.remove(id, noted('hook-removed'));
          return desk.go(c, routes.deskHooks);
        default:
          return desk.refuse(c, 'not-found');
      }
    }),
  );

  return app;
};

const chosenIn = (fields: Readonly<Record<string, string>>): HookEvent[] =>
  HOOK_EVENTS.filter((event) => fields[event] === 'yes');

/** What the address says was just done. */
const doneIn = (c: Context<AppEnv>): HookDone => {
  const [tested, replayed] = [c.req.query('tested'), c.req.query('replayed')];
  if (tested !== undefined) return { kind: 'tested', eventId: tested };
  if (replayed !== undefined) return { kind: 'replayed', eventId: replayed };
  return c.req.query('replayed-all') === undefined ? null : { kind: 'replayed-all' };
};
