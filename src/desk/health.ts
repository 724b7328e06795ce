import type { Context } from 'hono';
import type { Env, Settings } from '../env.ts';
import { version } from '../lib/assets.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, allowed, ipPrefix, type Refuse } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import { newestMigration } from './store/health.ts';

type Deps = { env: Env; settings: Settings; house: House; refuse: Refuse };

/**
 * What `npm run go-live` and `npm run doctor` ask a running site: its version, whether its database answers and how far
 * it is migrated, and the settings whose doors are closed, by name. Nothing about anybody.
 */
export const answerHealth = async (c: Context<AppEnv>, { env, settings, house, refuse }: Deps) => {
  const ip = ipPrefix(c);
  if (ip !== null && !(await allowed(env.LIMIT_LINK, `health:${ip}`))) return refuse(c, failure('rate-limited'));
  c.header('cache-control', 'no-store');
  return c.json({ version, migration: await newestMigration(env.DB), missing: missingIn(settings, house) });
};

const missingIn = (settings: Settings, { booking }: House): string[] => {
  const needed: (keyof Settings)[] = ['TOKEN_SECRET'];
  if (settings.ENVIRONMENT === 'production') needed.push('RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET');
  if (booking.provider === 'calcom') needed.push('CALCOM_WEBHOOK_SECRET');
  if (booking.provider === 'calendly') needed.push('CALENDLY_WEBHOOK_SECRET');
  return needed.filter((name) => settings[name] === undefined);
};
