import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { failure } from './failures.ts';
import type { AppEnv, Refuse } from './http.ts';

/**
 * A part of the house that stands in a module of its own, read when somebody first comes to it.
 * @returns answers a request that the house has let in, with all that it knows of it
 */
export const annexOf = (
  refuse: Refuse,
  ...rooms: readonly Hono<AppEnv>[]
): ((c: Context<AppEnv>) => Response | Promise<Response>) => {
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
  for (const room of rooms) app.route('/', room);
  return (c) => {
    known.set(c.req.raw, { ...c.var });
    return app.fetch(c.req.raw, {}, backgroundOf(c));
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
