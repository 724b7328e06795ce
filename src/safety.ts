import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import * as z from 'zod/mini';
import type { Clock } from './lib/clock.ts';
import { failure } from './lib/failures.ts';
import { type AppEnv, allowed, ipPrefix, type Refuse } from './lib/http.ts';
import { routes } from './routes.ts';

type Deps = {
  origin: string;
  /** Websites that the quiz is embedded in. */
  allowedOrigins: readonly string[];
  /** On one machine, websites on this machine may embed it too. */
  local: boolean;
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
export const keepSafe = (app: Hono<AppEnv>, deps: Deps): void => {
  const { origin, allowedOrigins, local, limit, clock, refuse, language } = deps;
  const mayEmbed = (asking: string) => allowedOrigins.includes(asking) || (local && ON_THIS_MACHINE.test(asking));
  app.use(moment(clock));
  if (!local) app.use(place);
  app.use(language);
  app.use(headers(origin, [...allowedOrigins, ...(local ? ['http://localhost:*', 'http://127.0.0.1:*'] : [])]));
  app.use(privacy);
  app.use(
    cors({
      origin: (asking) => (mayEmbed(asking) ? asking : null),
      allowMethods: ['GET', 'POST'],
      exposeHeaders: ['Retry-After'],
      maxAge: 86_400,
    }),
  );
  const ownForms = csrf({ origin: (asking) => asking === origin || mayEmbed(asking) });
  // Websites that embed the quiz may post to it. Often they are the desk's neighbours under one domain, where SameSite
  // keeps no cookie back: what changes something at the desk must come from its own pages.
  const deskForms = csrf({ origin });
  app.use((c, next) => {
    if (SIGNED_DOORS.test(c.req.path)) return next();
    return DESK.test(c.req.path) ? deskForms(c, next) : ownForms(c, next);
  });
  app.use(wholeBody);
  app.use(unhurried(limit, refuse));
};

const limited = bodyLimit({ maxSize: BODY_BYTES });

/** Refuses a body that is too large, and one that breaks off while it is being read. */
const wholeBody: MiddlewareHandler<AppEnv> = async (c, next) => {
  let read = false;
  try {
    return await limited(c, () => {
      read = true;
      return next();
    });
  } catch (thrown) {
    if (read || thrown instanceof HTTPException) throw thrown;
    throw new HTTPException(400);
  }
};

/** Mail providers post to an unsubscribe link (RFC 8058) from no page of ours: the signature in it is what lets them in. */
const SIGNED_DOORS = /^\/unsubscribe\//;

const DESK = /^\/desk(\/|$)/;

const ON_THIS_MACHINE = /^http:\/\/(localhost|127\.0\.0\.1):\d+$/;

/** Fixes the moment of the request: all it reads and writes happens then. */
const moment =
  (clock: Clock): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('now', await clock());
    await next();
  };

/** Notes the visitor's time zone as Cloudflare knows it; on one machine it is somebody else's. */
const place: MiddlewareHandler<AppEnv> = async (c, next) => {
  const placed = Placed.safeParse(c.req.raw).data;
  if (placed) c.set('zone', placed.cf.timezone);
  await next();
};

const Placed = z.object({ cf: z.object({ timezone: z.string() }) });

const headers = (origin: string, embedders: readonly string[]): MiddlewareHandler<AppEnv> => {
  const policy = (frameAncestors: string[], scripts: string[] = []) =>
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [NONCE, ...scripts],
        styleSrc: [NONCE, "'self'"],
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
  const quizPages = policy(["'self'", ...embedders]);
  const preview = previewOf(origin);
  const hosts = policy(["'none'"], [`${origin}/embed/`]); // the element as on any website, with what it fetches later
  return (c, next) => {
    const { path } = c.req;
    if (MAIL_FRAME.test(path)) return mailFrame(c, next);
    if (path === routes.embedPreview) return preview(c, next);
    if (path === routes.demo || path === routes.embed) return hosts(c, next);
    return path.startsWith('/q/') ? quizPages(c, next) : ownPages(c, next);
  };
};

/** A website in small that takes the lines of `/embed` as they are, with the `style` in them. */
const previewOf = (origin: string) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [`${origin}/embed/`],
      styleSrc: [NONCE, "'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'self'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: false,
  });

const MAIL_FRAME = /^\/(mailbox\/[^/]+|desk\/mails\/preview)\/html$/;

/** A mail in the local mailbox or in a preview brings its styles along: it may have them, in a frame of ours, and nothing else. */
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
  const personal = /^\/(confirm|analysis|book|call|calendar|unsubscribe|me|mailbox|desk)(\/|$)|\/sent\//.test(
    c.req.path,
  );
  if (personal) c.header('x-robots-tag', 'noindex, nofollow');
  if (!c.res.headers.has('cache-control')) c.header('cache-control', personal ? 'no-store' : 'no-cache');
};

/** Links with a token may be tried only so often from one place. */
const unhurried =
  (limit: RateLimit, refuse: Refuse): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const ip = ipPrefix(c);
    if (
      ip !== null &&
      /^\/(confirm|analysis|book|call|calendar|me|desk\/in)\//.test(c.req.path) &&
      !(await allowed(limit, `ip:${ip}`))
    ) {
      c.header('retry-after', '60');
      return refuse(c, failure('rate-limited'));
    }
    await next();
  };
