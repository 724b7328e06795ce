import * as z from 'zod/mini';
import { log } from './lib/log.ts';
import { Origin } from './lib/origin.ts';

/** What the platform hands the Worker. Every name here stands in wrangler.toml or is a secret. */
export type Env = {
  /** The static files, for the wording of the quizzes. */
  ASSETS: Fetcher;
  DB: D1Database;
  MAIL_QUEUE: Queue<MailJob>;
  LIMIT_SUBMIT: RateLimit;
  LIMIT_LINK: RateLimit;
};

/**
 * A nudge to deliver now: one mail, several that have not been tried yet in one request, or a request that was begun.
 * The rows in the outbox are what counts.
 */
export type MailJob = { mailId: string } | { mailIds: readonly string[] } | { batch: string };

const SECRET_CHARACTERS = 32; // as many as HMAC-SHA-256 has bytes of strength (RFC 2104 §3)

const Secret = z.optional(z.string().check(z.minLength(SECRET_CHARACTERS)));

const Settings = z.object({
  /** `local` opens the mailbox and its clock. Everything else is a real site. */
  ENVIRONMENT: z._default(z.enum(['local', 'production']), 'production'),
  TOKEN_SECRET: Secret,
  /** The one before it: links that it has signed stay good. Needs ADDRESS_SECRET beside it, see docs/threats.md. */
  TOKEN_SECRET_PREVIOUS: Secret,
  /** What keys of addresses are made with, where it is not TOKEN_SECRET. It is never changed. */
  ADDRESS_SECRET: Secret,
  RESEND_API_KEY: z.optional(z.string().check(z.minLength(1))),
  /** Where the mail provider's API answers; set only to try things against a server of one's own. */
  RESEND_BASE_URL: z.optional(z.url()),
  /** The signing secret of the webhook at Resend (`whsec_…`): what became of a mail after it was taken. */
  RESEND_WEBHOOK_SECRET: z.optional(z.string().check(z.regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/))),
  /** Cloudflare Access at the door of the desk, in place of links by mail: your team's address, `https://<team>.cloudflareaccess.com` … */
  ACCESS_TEAM: z.optional(z.string().check(z.minLength(1))),
  /** … and the tag of the application (Application Audience, AUD). One without the other closes the desk. */
  ACCESS_AUD: z.optional(z.string().check(z.minLength(1))),
  /** Private ICS addresses of the owner's own calendars, one or more, with spaces between: calls avoid what is in them. */
  BUSY_CALENDARS: z.optional(z.string()),
  /** The signing secrets of the webhooks of Cal.com or Calendly, where calls are booked there. */
  CALCOM_WEBHOOK_SECRET: z.optional(z.string().check(z.minLength(1))),
  CALENDLY_WEBHOOK_SECRET: z.optional(z.string().check(z.minLength(1))),
  /** Where this site answers, if not at the `origin` of site.config.ts. */
  ORIGIN: z.optional(Origin),
});

export type Settings = z.infer<typeof Settings>;

const MISSING = ''; // too short for any secret

/**
 * Settings and secrets, parsed once. An empty one is no setting. One that is wrong counts as missing: its door
 * stays closed and the log says which it is, so that nothing works by halves.
 */
export const readSettings = (env: unknown): Settings => {
  const given = Object.fromEntries(Object.entries(z.looseObject({}).parse(env)).filter(([, value]) => value !== ''));
  // Without it, blocked addresses would not be found any more as soon as the previous secret is gone.
  if (given.TOKEN_SECRET_PREVIOUS !== undefined && given.ADDRESS_SECRET === undefined) given.ADDRESS_SECRET = MISSING;
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0]);
    log('error', 'setting-unusable', { name });
    delete given[name];
    if (name === 'RESEND_BASE_URL') delete given.RESEND_API_KEY; // meant for another server, so not for the real one
    if (name === 'ADDRESS_SECRET') delete given.TOKEN_SECRET; // with another one, nobody who said no would be known
  }
  return Settings.parse(given);
};
