import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { csrf } from 'hono/csrf';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import type { Clock } from './lib/clock.ts';
import { failure } from './lib/failures.ts';
import { type AppEnv, allowed, ipPrefix, type Refuse } from './lib/http.ts';

type Deps = {
  origin: string;
  allowedOrigins: readonly string[];
  limit: RateLimit;
  clock: Clock;
  refuse: Refuse;
  language: MiddlewareHandler<AppEnv>;
};

const BODY_BYTES = 32 * 1024; // the longest honest form is under 4 KB

/**
 * What holds for every request before any room sees it. Each is registered by itself: a throw of one is then
 * answered inside the headers of those before it.
 */
export const keepSafe = (app: Hono<AppEnv>, { origin, allowedOrigins, limit, clock, refuse, language }: Deps): void => {
  app.use(moment(clock));
  app.use(language);
  app.use(headers(allowedOrigins));
  app.use(privacy);
  app.use(cors({ origin: [...allowedOrigins], allowMethods: ['GET', 'POST'], maxAge: 86_400 }));
  app.use(csrf({ origin: [origin, ...allowedOrigins] }));
  app.use(bodyLimit({ maxSize: BODY_BYTES }));
  app.use(unhurried(limit, refuse));
};

/** Fixes the moment of the request: all it reads and writes happens then. */
const moment =
  (clock: Clock): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('now', await clock());
    await next();
  };

const headers = (allowedOrigins: readonly string[]): MiddlewareHandler<AppEnv> => {
  const policy = (frameAncestors: string[]) =>
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [NONCE],
        styleSrc: [NONCE],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors,
      },
      strictTransportSecurity: 'max-age=31536000',
      referrerPolicy: 'same-origin', // links with a token in them are told to nobody else
      xFrameOptions: false, // frame-ancestors says it, and can name origins
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [], browsingTopics: [] },
    });
  const ownPages = policy(["'none'"]);
  const quizPages = policy(["'self'", ...allowedOrigins]);
  return (c, next) => {
    if (MAIL_FRAME.test(c.req.path)) return mailFrame(c, next);
    return c.req.path.startsWith('/q/') ? quizPages(c, next) : ownPages(c, next);
  };
};

const MAIL_FRAME = /^\/mailbox\/[^/]+\/html$/;

/** A mail in the local mailbox brings its styles along: it may have them, in a frame of ours, and nothing else. */
const mailFrame = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    frameAncestors: ["'self'"],
    sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox', 'allow-top-navigation-by-user-activation'],
  },
  xFrameOptions: false,
});

/** Pages that belong to one person stay out of caches and search engines. */
const privacy: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const personal = /^\/(confirm|analysis|book|mailbox)(\/|$)|\/sent\//.test(c.req.path);
  if (personal) c.header('x-robots-tag', 'noindex, nofollow');
  if (!c.res.headers.has('cache-control')) c.header('cache-control', personal ? 'no-store' : 'no-cache');
};

/** Links with a token may be tried only so often from one place. */
const unhurried =
  (limit: RateLimit, refuse: Refuse): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const ip = ipPrefix(c);
    if (ip !== null && /^\/(confirm|analysis|book)\//.test(c.req.path) && !(await allowed(limit, `ip:${ip}`))) {
      c.header('retry-after', '60');
      return refuse(c, failure('rate-limited'));
    }
    await next();
  };
