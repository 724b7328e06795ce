import siteConfig from '../site.config.ts';
import { type App, createApp } from './app.ts';
import { type Env, readSettings } from './env.ts';
import { systemClock } from './lib/clock.ts';
import { parseSite } from './lib/site.ts';
import { localMailer } from './mail/local.ts';
import { movableClock } from './mail/movable-clock.ts';
import { createPace } from './mail/pace.ts';
import { DEAD_LETTERS, deliverBatch } from './mail/queue.ts';
import { resendMailer } from './mail/resend.ts';

/** Wiring only: which clock, which mailer, and the platform's three entrances. */

const wire = (env: Env): App => {
  const parsed = parseSite(siteConfig);
  if (!parsed.ok)
    throw new Error(`site.config.ts: ${parsed.faults.map((fault) => `${fault.field} ${fault.expected}`).join('; ')}`);
  const settings = readSettings(env);
  const local = settings.ENVIRONMENT === 'local';
  const clock = local ? movableClock(env.DB) : systemClock;
  const { requestsPerSecond } = parsed.house.mail;
  const mailer = settings.RESEND_API_KEY
    ? {
        ...resendMailer(settings.RESEND_API_KEY, settings.RESEND_BASE_URL),
        pace: createPace({ db: env.DB, clock, wait: (ms) => scheduler.wait(ms), requestsPerSecond }),
      }
    : local
      ? localMailer(env.DB)
      : null;
  return createApp({
    env,
    settings,
    house: parsed.house,
    clock,
    mailer,
    fetch: (...asked) => fetch(...asked),
  });
};

const wired = new WeakMap<Env, App>();

const appFor = (env: Env): App => {
  const app = wired.get(env) ?? wire(env);
  wired.set(env, app);
  return app;
};

export default {
  fetch: (request, env, ctx) => appFor(env).fetch(request, env, ctx),

  queue(batch, env) {
    const { clock, deliver, bury } = appFor(env);
    return deliverBatch(batch, { clock, deliver: batch.queue === DEAD_LETTERS ? bury : deliver });
  },

  async scheduled(_controller, env) {
    const app = appFor(env);
    await app.tick(await app.clock());
  },
} satisfies ExportedHandler<Env>;
