import { Hono } from 'hono';
import { failure } from '../lib/failures.ts';
import type { AppEnv, Refuse } from '../lib/http.ts';
import type { Tokens } from '../lib/tokens.ts';
import { routes } from '../routes.ts';
import type { Booking } from './booking.ts';

type Deps = {
  tokens: Tokens;
  booking: Booking;
  refuse: Refuse;
  findLead: (runId: string) => Promise<{ id: string; leadId: string; email: string; firstName: string | null } | null>;
};

/** The way to the free strategy call. */
export const bookingRoutes = ({ tokens, booking, refuse, findLead }: Deps) => {
  const app = new Hono<AppEnv>();

  app.get(routes.book, async (c) => {
    const read = await tokens.read('book', c.req.param('token'), c.var.now);
    if (!read.ok) return refuse(c, read);
    const run = await findLead(read.subject);
    if (!run) return refuse(c, failure('link-gone'));
    if (c.req.raw.method === 'HEAD') return c.body(null, 204); // a program that checks links, not a person
    return c.redirect(
      await booking.open({ runId: run.id, leadId: run.leadId, email: run.email, firstName: run.firstName }, c.var.now),
      302,
    );
  });

  return app;
};
