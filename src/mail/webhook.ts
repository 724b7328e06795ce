import { Hono } from 'hono/tiny';
import { ClosedDoor } from '../lib/door.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, allowed, ipPrefix, type Refuse } from '../lib/http.ts';
import { log } from '../lib/log.ts';
import { isSignedBy } from '../lib/signed.ts';
import { routes } from '../routes.ts';
import type { Reports } from './reports.ts';

type Deps = {
  /** The signing secret; undefined: the door is closed. */
  secret: string | undefined;
  reports: Reports;
  /** For those without a good signature: Resend itself may come as often as it likes. */
  limit: RateLimit;
  refuse: Refuse;
};

/** Where Resend tells what became of a mail. */
export const webhookRoutes = ({ secret, reports, limit, refuse }: Deps) => {
  const app = new Hono<AppEnv>();

  app.post(routes.resendWebhook, async (c) => {
    if (secret === undefined) throw new ClosedDoor('RESEND_WEBHOOK_SECRET');
    const id = c.req.header('svix-id') ?? '';
    const timestamp = c.req.header('svix-timestamp') ?? '';
    const body = await c.req.text();
    const given = { id, timestamp, signature: c.req.header('svix-signature') ?? '' };
    if (!(await isSignedBy(secret, given, body, c.var.now))) {
      if (!(await allowed(limit, `webhook:${ipPrefix(c) ?? ''}`))) return refuse(c, failure('rate-limited'));
      log('warn', 'webhook-not-genuine');
      if (id && timestamp && given.signature) await reports.refused(c.var.now);
      return c.json({ error: { code: 'bad-signature' } }, 401);
    }
    await reports.receive(id, contentOf(body), c.var.now);
    return c.json({ ok: true });
  });

  return app;
};

const contentOf = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};
