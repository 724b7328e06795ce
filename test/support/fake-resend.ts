import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';

/** Letters, figures, underscores and dashes (https://resend.com/docs/dashboard/emails/tags). */
const TAG = /^[\w-]{1,256}$/;

/** Base64 in full groups of four. */
const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

/** Files of a mail (https://resend.com/docs/dashboard/emails/attachments); ours always bring their content. */
const Attachment = z.strictObject({
  filename: z.string().regex(/^[^/\\\r\n]+$/),
  content: z.string().min(1).refine(isBase64),
  content_type: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.+-]+)*$/)
    .optional(),
});

const MOST_BYTES = 40 * 1024 * 1024; // of a mail with its files, encoded

/** What the API's documentation says of a mail (https://resend.com/docs/api-reference/emails/send-email), as far as we use it. */
const Mail = z.looseObject({
  from: z.string(),
  to: z.union([z.string(), z.array(z.string()).max(50)]),
  subject: z.string(),
  html: z.string().optional(),
  text: z.string().optional(),
  tags: z.array(z.object({ name: z.string().regex(TAG), value: z.string().regex(TAG) })).optional(),
  attachments: z.unknown().optional(),
});
type Mail = z.infer<typeof Mail>;

type Answer = { status: number; body: unknown; headers?: Record<string, string> };
type Behaviour = 'hang-up-before' | 'hang-up-after' | 'never-answer' | Answer;
type Limits = {
  /** Mails a day; the next one is told `daily_quota_exceeded`. */
  dailyQuota?: number;
  /** Requests within any second; the next one is told `rate_limit_exceeded`. */
  rate?: number;
  /** The present, in epoch ms. */
  now?: () => number;
  /** Only counts: for more mails than fit into memory. A key is still taken once. */
  onlyCounts?: boolean;
  /** Told each mail that is taken. */
  onMail?: (mail: Mail) => void;
  /** Takes the same key again and again: to see what the product itself sends twice. */
  forgetsKeys?: boolean;
  /** How long it takes to answer, in ms. */
  thinks?: () => number;
};

const SECOND = 1_000;
const DAY = 86_400_000;
const KEY_LIFETIME = DAY;

/** Resend's API on this machine, with its validation, limits and idempotency, and faults on demand. */
export const startFakeResend = async ({
  dailyQuota,
  rate,
  now = Date.now,
  onlyCounts = false,
  onMail,
  forgetsKeys = false,
  thinks,
}: Limits = {}) => {
  const accepted: { id: string; key: string; mail: Mail; at: number }[] = [];
  const script: Behaviour[] = [];
  const requests: { key: string; authorization: string; path: string }[] = [];
  const answers = new Map<string, { body: string; answer: Answer; at: number }>();
  const spent = { day: 0, mails: 0 };
  const counts = { requests: 0, tooOften: 0, mails: 0 };
  let within: number[] = []; // when the requests of the last second came

  const error = (status: number, name: string, headers: Record<string, string> = {}): Answer => ({
    status,
    body: { statusCode: status, name, message: name },
    headers,
  });

  const tooOften = (): Answer | null => {
    if (rate === undefined) return null;
    const at = now();
    within = within.filter((one) => one > at - SECOND);
    if (within.length < rate) {
      within.push(at);
      return null;
    }
    counts.tooOften += 1;
    return error(429, 'rate_limit_exceeded', { 'retry-after': '1' });
  };

  /** On every answer, https://resend.com/docs/api-reference/rate-limit. */
  const limits = (): Record<string, string> =>
    rate === undefined
      ? {}
      : {
          'ratelimit-limit': String(rate),
          'ratelimit-remaining': String(Math.max(0, rate - within.length)),
          'ratelimit-reset': '1',
        };

  const tooMany = (mails: number): Answer | null => {
    if (dailyQuota === undefined) return null;
    const day = Math.floor(now() / DAY);
    if (day !== spent.day) Object.assign(spent, { day, mails: 0 });
    if (spent.mails + mails > dailyQuota) return error(429, 'daily_quota_exceeded');
    spent.mails += mails;
    return null;
  };

  const take = (key: string, mails: readonly Mail[]): string[] =>
    mails.map((mail) => {
      const id = `mail-${++counts.mails}`;
      if (!onlyCounts) accepted.push({ id, key, mail, at: now() });
      onMail?.(mail);
      return id;
    });

  /** Why the files of a mail are not taken, if so. */
  const filesRefused = ({ attachments = [], html = '', text = '' }: Mail): Answer | null => {
    const files = z.array(Attachment).safeParse(attachments);
    if (!files.success) return error(422, 'invalid_attachment');
    const bytes = files.data.reduce((sum, { content }) => sum + content.length, html.length + text.length);
    return bytes > MOST_BYTES ? error(422, 'invalid_attachment') : null;
  };

  const first = (path: string, key: string, body: string): Answer => {
    if (path === '/emails/batch') {
      const mails = z.array(Mail).min(1).max(100).safeParse(JSON.parse(body));
      if (!mails.success) return error(422, 'validation_error');
      if (mails.data.some(({ attachments }) => attachments !== undefined)) return error(422, 'validation_error'); // a batch takes none
      return tooMany(mails.data.length) ?? { status: 200, body: { data: take(key, mails.data).map((id) => ({ id })) } };
    }
    const mail = Mail.safeParse(JSON.parse(body));
    if (!mail.success) return error(422, 'missing_required_field');
    const refused = filesRefused(mail.data);
    if (refused) return refused;
    return tooMany(1) ?? { status: 200, body: { id: take(key, [mail.data])[0] } };
  };

  const answer = (path: string, key: string, authorization: string, body: string): Answer => {
    if (authorization === '') return error(401, 'missing_api_key');
    if (authorization !== 'Bearer re_test') return error(403, 'invalid_api_key');
    if (key.length > 256) return error(400, 'invalid_idempotency_key');
    if (body === '') return error(422, 'missing_required_field');
    const limited = tooOften();
    if (limited) return limited;
    const before = key === '' || forgetsKeys ? undefined : answers.get(key);
    if (before && now() - before.at < KEY_LIFETIME)
      return before.body === (onlyCounts ? hashOf(body) : body)
        ? before.answer
        : error(409, 'invalid_idempotent_request');
    const given = first(path, key, body);
    if (given.status === 200) answers.set(key, { body: onlyCounts ? hashOf(body) : body, answer: given, at: now() });
    return given;
  };

  const server = createServer(async (request, response) => {
    const key = String(request.headers['idempotency-key'] ?? '');
    const authorization = request.headers.authorization ?? '';
    const path = request.url ?? '';
    counts.requests += 1;
    if (!onlyCounts) requests.push({ key, authorization, path });
    const behaviour = script.shift();
    const body = await bodyOf(request);
    if (body === null) return;
    if (behaviour === 'hang-up-before') return request.socket.destroy();
    if (behaviour === 'never-answer') return;
    const {
      status,
      body: said,
      headers,
    } = typeof behaviour === 'object' ? behaviour : answer(path, key, authorization, body);
    if (behaviour === 'hang-up-after') return request.socket.destroy();
    if (thinks) await sleep(thinks());
    response
      .writeHead(status, { 'content-type': 'application/json', ...limits(), ...headers })
      .end(typeof said === 'string' ? said : JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${port(server.address())}`,
    accepted,
    requests,
    counts,
    /** What the next request meets. */
    next: (behaviour: Behaviour): void => void script.push(behaviour),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const hashOf = (body: string): string => createHash('sha256').update(body).digest('base64');

const port = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0;

/** The body of a request; null for one that broke off, because its sender has died. */
const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  let body = '';
  try {
    for await (const chunk of request) body += String(chunk);
  } catch {
    return null;
  }
  return request.complete ? body : null;
};
