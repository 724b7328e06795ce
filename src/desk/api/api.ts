import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono/tiny';
import type { Library } from '../../leads/published.ts';
import { allowed, ipPrefix } from '../../lib/http.ts';
import { faultOf, log } from '../../lib/log.ts';
import { type House, languagesOf } from '../../lib/site.ts';
import type { Funnel } from '../../visit/count/funnel.ts';
import { readFunnel } from './funnel.ts';
import { listLeads, readLead } from './leads.ts';
import { OPERATIONS } from './operations.ts';
import { type ProblemCode, problem } from './problems.ts';
import { type Errors, readQuery } from './query.ts';
import { createApiTokens } from './tokens.ts';

type ApiDeps = {
  db: D1Database;
  house: House;
  origin: string;
  limit: RateLimit;
  library: Library;
  quizIds: readonly string[];
  funnel: Funnel;
};

type ApiEnv = { Bindings: { now: number } };

/**
 * What the owner's own programs may read. Servers ask servers here: no cookies, no forms, no other websites' pages
 * (CORS), so none of what keeps pages safe is around it; each request brings its token.
 */
export const createApi = ({ db, house, origin, limit, library, quizIds, funnel }: ApiDeps) => {
  const tokens = createApiTokens({ db, house, dayOf: funnel.dayOf });
  const ids = [house.landing, ...quizIds.filter((id) => id !== house.landing)];
  const [lang = 'de'] = languagesOf(house);
  const refuse = (code: ProblemCode, errors?: Errors) => problem(origin, code, errors);
  const paramsOf = (c: Context<ApiEnv>) => new URL(c.req.url).searchParams;

  /** Lets in whoever brings a token that is good, as often as it may. */
  const guard: MiddlewareHandler<ApiEnv> = async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refuse('read-only');
    const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined) return refuse('token-missing');
    const read = await tokens.read(token, c.env.now);
    const who = read.ok ? `api:${read.id}` : `api-ip:${ipPrefix(c)}`;
    if (!(await allowed(limit, who))) return refuse('too-many');
    return read.ok ? next() : refuse(read.code);
  };

  const app = new Hono<ApiEnv>();
  app.onError((thrown) => {
    log('error', 'api-surprise', faultOf(thrown));
    return refuse('internal');
  });
  app.notFound(() => refuse('path-unknown'));
  app.use(safe);
  app.use(guard);

  app.get(OPERATIONS.listLeads.path, async (c) => {
    const read = readQuery(OPERATIONS.listLeads.query, paramsOf(c));
    if (!read.ok) return refuse('parameters-wrong', read.errors);
    const page = await listLeads(db, read.query, { origin, params: paramsOf(c) });
    if (page.next !== null) c.header('link', `<${page.next}>; rel="next"`); // RFC 8288
    return c.json(page);
  });

  app.get(OPERATIONS.readLead.path, async (c) => {
    const read = readQuery(OPERATIONS.readLead.query, paramsOf(c));
    if (!read.ok) return refuse('parameters-wrong', read.errors);
    const lead = await readLead(db, c.req.param('lead') ?? '');
    return lead ? c.json(lead) : refuse('lead-unknown');
  });

  app.get(OPERATIONS.readFunnel.path, async (c) => {
    const read = readQuery(OPERATIONS.readFunnel.query, paramsOf(c));
    if (!read.ok) return refuse('parameters-wrong', read.errors);
    const found = await readFunnel({ funnel, library, quizIds: ids, lang }, read.query, c.env.now);
    return found.ok ? c.json(found.funnel) : refuse('parameters-wrong', found.errors);
  });

  return {
    /** Answers a request under `/api/v1`, at a moment. */
    answer: (request: Request, now: number): Response | Promise<Response> => app.fetch(request, { now }),
  };
};

/** What is read here belongs to the owner and her program, and to no cache or page on the way. */
const safe: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
};

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};
