import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { ClosedDoor } from '../../lib/door.ts';
import { failure } from '../../lib/failures.ts';
import { type AppEnv, allowed, ipPrefix, type Refuse } from '../../lib/http.ts';
import { log } from '../../lib/log.ts';
import { routes } from '../../routes.ts';
import { isCalcoms, readCalcom } from './calcom.ts';
import { isCalendlys, readCalendly } from './calendly.ts';
import type { Heard } from './heard.ts';

type Deps = {
  /** Whose calendar it is; null where neither is used: then both doors are closed. */
  provider: 'calcom' | 'calendly' | null;
  secrets: { calcom: string | undefined; calendly: string | undefined };
  /** Calendly's only event that counts; null: all of them. */
  eventType: string | null;
  /** Takes news in; false where they make no sense. */
  hear: ((news: Heard, now: number) => Promise<boolean>) | null;
  limit: RateLimit;
  refuse: Refuse;
};

/** Where the calendars of others tell what was booked. 200 for all that is genuine, so that nobody sends it again. */
export const elsewhereRoutes = ({ provider, secrets, eventType, hear, limit, refuse }: Deps) => {
  const app = new Hono<AppEnv>();

  const door =
    (
      whose: 'calcom' | 'calendly',
      isGenuine: (secret: string, body: string, headers: Headers, now: number) => Promise<boolean>,
      read: (body: unknown) => Heard | null | 'unreadable',
    ) =>
    async (c: Context<AppEnv>) => {
      if (provider !== whose || !hear) return refuse(c, failure('not-found'));
      const secret = secrets[whose];
      if (!secret) throw new ClosedDoor(whose === 'calcom' ? 'CALCOM_WEBHOOK_SECRET' : 'CALENDLY_WEBHOOK_SECRET');
      const body = await c.req.text();
      if (!(await isGenuine(secret, body, c.req.raw.headers, c.var.now))) {
        const ip = ipPrefix(c);
        if (ip === null || (await allowed(limit, `hook:${ip}`)))
          log('warn', 'calendar-webhook-forged', { provider: whose });
        return c.body(null, 401);
      }
      const news = read(parsed(body));
      if (news === 'unreadable' || (news && !(await hear(news, c.var.now)))) {
        log('error', 'calendar-webhook-unreadable', { provider: whose });
        return c.body(null, 422);
      }
      return c.body(null, 200);
    };

  app.post(routes.calcomWebhook, door('calcom', isCalcoms, readCalcom));
  app.post(
    routes.calendlyWebhook,
    door('calendly', isCalendlys, (body) => readCalendly(body, eventType)),
  );

  return app;
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};
