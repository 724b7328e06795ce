import type { Context, Handler, MiddlewareHandler } from 'hono';
import type { VNode } from 'preact';
import { ClosedDoor } from '../lib/door.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { log } from '../lib/log.ts';
import type { House } from '../lib/site.ts';
import { LANG, routes } from '../routes.ts';
import { linkIn, renderPage } from '../ui/document.tsx';
import type { Entrance } from './entrance.ts';
import { RefusedPage } from './pages/refused.tsx';
import type { DeskView } from './pages/shell.tsx';
import type { Who } from './people.ts';
import { type Refusal, STATUS } from './refusals.ts';
import { asWanted } from './wanted.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Who has come to the desk. Set by its guard, and by nothing else. */
    who: Who | undefined;
  }
}

/**
 * What the desk's pages are made with. Whoever asks for anything under `/desk` meets `guard` first, so that no page can
 * forget to ask who is there. A page is a few lines:
 *
 *     app.get(routes.deskThings, desk.page(async (_, view) => <ThingsPage view={view} things={await things.list()} />));
 *     app.post(routes.deskThing, desk.action(async (c, who) => { …; return desk.go(c, routes.deskThings); }));
 */
export const createDesk = ({ house, entrance }: { house: House; entrance: Entrance }) => {
  /** Says why not. */
  const refuse = (c: Context<AppEnv>, code: Refusal): Response | Promise<Response> => {
    c.header('cache-control', 'no-store');
    return c.html(renderPage(<RefusedPage shell={shellOf(c, house)} code={code} />), STATUS[code]);
  };

  /** On to a page of the desk, or a part of it (`#…`), in the language in which it is being read. */
  const go = (c: Context<AppEnv>, path: string): Response => {
    const [page = '', ...part] = path.split('#');
    return c.redirect([linkIn(shellOf(c, house), page), ...part].join('#'), 303);
  };

  /** Lets nobody in who is not signed in, and viewers change nothing; says it if the door cannot be opened at all. */
  const guard: MiddlewareHandler<AppEnv> = async (c, next) => {
    const arrival = await arrivalOf(c);
    if (!arrival.ok) return arrival.refusal === 'signed-out' ? toLogin(c) : refuse(c, arrival.refusal);
    if (arrival.who.role === 'viewer' && !READS.has(c.req.method) && !OWN.has(c.req.path)) return refuse(c, 'viewer');
    c.set('who', arrival.who);
    await next();
  };

  const arrivalOf = async (c: Context<AppEnv>) => {
    try {
      return await entrance.arrival(c);
    } catch (thrown) {
      if (!(thrown instanceof ClosedDoor)) throw thrown;
      log('error', 'door-closed', { setting: thrown.setting });
      return { ok: false, refusal: 'closed' } as const;
    }
  };

  /** To the way in, and from there on to what was asked for. */
  const toLogin = (c: Context<AppEnv>): Response => {
    const { pathname, searchParams } = new URL(c.req.url);
    searchParams.delete(LANG); // the way there and back names it anyway
    const page = searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
    const wanted = c.req.method === 'GET' ? asWanted(page) : routes.desk;
    return go(
      c,
      wanted === routes.desk ? routes.deskLogin : `${routes.deskLogin}?${new URLSearchParams({ to: wanted })}`,
    );
  };

  const whoIs = (c: Context<AppEnv>): Who => {
    const who = c.get('who');
    if (!who) throw new Error('a page of the desk without its guard');
    return who;
  };

  /** What a page is made with, for whoever has come in. */
  const view = (c: Context<AppEnv>): DeskView => ({ who: whoIs(c), shell: shellOf(c, house), now: c.var.now });

  return {
    guard,
    refuse,
    go,
    view,

    /** A page for whoever may come in. */
    page:
      <Path extends string>(
        show: (c: Context<AppEnv, Path>, view: DeskView) => VNode | Response | Promise<VNode | Response>,
      ): Handler<AppEnv, Path> =>
      async (c) => {
        const shown = await show(c, view(c));
        return shown instanceof Response ? shown : c.html(renderPage(shown));
      },

    /** Something that changes what others see: for owners only, and to be written into the audit list by `audit`. */
    action:
      <Path extends string>(
        act: (c: Context<AppEnv, Path>, who: Who) => Response | Promise<Response>,
      ): Handler<AppEnv, Path> =>
      async (c) => {
        const who = whoIs(c);
        return who.role === 'owner' ? act(c, who) : refuse(c, 'viewer');
      },

    /** Something about one's own sessions only; its address must be among those in `OWN`. */
    own:
      <Path extends string>(
        act: (c: Context<AppEnv, Path>, who: Who) => Response | Promise<Response>,
      ): Handler<AppEnv, Path> =>
      async (c) =>
        act(c, whoIs(c)),
  };
};

export type Desk = ReturnType<typeof createDesk>;

const READS = new Set(['GET', 'HEAD']);

/** What viewers may post to. */
const OWN: ReadonlySet<string> = new Set([routes.deskSignOut, routes.deskSignOutEverywhere]);
