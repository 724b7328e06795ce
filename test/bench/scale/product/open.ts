import { readFile } from 'node:fs/promises';
import siteConfig from '../../../../site.config.ts';
import { createApp } from '../../../../src/app.ts';
import type { Env, MailJob } from '../../../../src/env.ts';
import { parseSite } from '../../../../src/lib/site.ts';
import type { Mailer, Message } from '../../../../src/mail/mailer.ts';
import { createPace } from '../../../../src/mail/pace.ts';
import { standIn, TAKEN } from '../../../sim/stand-in.ts';
import type { Way } from '../heard.ts';

export const ORIGIN = 'https://quiz.test';

const REQUESTS_PER_SECOND = 1000; // nobody waits for the provider
const MOST_JOBS = 100; // of others there may be many

/** The product as `src/index.ts` wires it, on another D1, with a clock and a provider that the bench holds in its hand. */
export const openProduct = (db: Env['DB'], { publicFolder, secret, startsAt }: Way) => {
  const parsed = parseSite({
    ...siteConfig,
    followUps: { ...siteConfig.followUps, window: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' } },
    desk: { ...siteConfig.desk, digest: false }, // what it asks once a week is not on a visitor's way
    mail: { dailyQuota: null, requestsPerSecond: REQUESTS_PER_SECOND },
  });
  if (!parsed.ok) throw new Error('site.config.ts is unsound');
  const time = { now: startsAt };
  const clock = async (): Promise<number> => time.now;
  const jobs: MailJob[] = [];
  const mails = new Map<string, Message>();
  const unlimited = { limit: async () => ({ success: true }) };
  const env: Env = {
    ASSETS: standIn<Fetcher>({
      fetch: async ({ pathname }: URL) => new Response(await readFile(publicFolder + pathname)),
    }),
    DB: db,
    MAIL_QUEUE: standIn<Env['MAIL_QUEUE']>({
      async sendBatch(sent) {
        jobs.push(...[...sent].map(({ body }) => body));
        return TAKEN;
      },
    }),
    LIMIT_SUBMIT: unlimited,
    LIMIT_LINK: unlimited,
  };
  const mailer: Mailer = {
    send: async (message, key) => {
      mails.set(message.to, message);
      return { kind: 'accepted', providerId: key };
    },
    sendTogether: async (all) => {
      for (const { message } of all) mails.set(message.to, message);
      return { kind: 'accepted', providerIds: all.map(({ id }) => id) };
    },
    pace: createPace({ db, clock, wait: async () => {}, requestsPerSecond: REQUESTS_PER_SECOND }),
  };
  const app = createApp({
    env,
    settings: { ENVIRONMENT: 'production', TOKEN_SECRET: secret, ORIGIN },
    house: parsed.house,
    clock,
    mailer,
    fetch: () => Promise.reject(new Error('only mail leaves this house')),
  });

  const ask = async (path: string, said: { method?: string; body?: BodyInit } = {}): Promise<Response> => {
    const waiting: Promise<unknown>[] = [];
    const context = standIn<ExecutionContext>({ waitUntil: (one) => void waiting.push(one) });
    const request = new Request(ORIGIN + path, { ...said, headers: { origin: ORIGIN, 'user-agent': BROWSER } });
    const response = await app.fetch(request, env, context);
    await Promise.all(waiting);
    if (response.status >= 400) throw new Error(`${path.slice(0, 60)} answered ${response.status}`);
    return response;
  };

  return {
    time,
    get: async (path: string): Promise<string> => (await ask(path)).text(),
    post: (path: string, fields: Record<string, string> | URLSearchParams | string): Promise<Response> =>
      ask(path, { method: 'POST', body: typeof fields === 'string' ? fields : new URLSearchParams(fields) }),
    tick: (): Promise<void> => app.tick(time.now),
    /** Does what has been handed to the queue, and what comes of that: a mail lets more urgent ones go first. */
    async deliver(): Promise<void> {
      for (let done = 0; jobs.length > 0 && done < MOST_JOBS; done++)
        for (const job of jobs.splice(0, 1)) await app.deliver(job, time.now);
    },
    /** The path of a link in the newest mail to an address. */
    link: (email: string, kind: string): string => {
      const path = new RegExp(`/${kind}/[\\w.-]+`).exec(mails.get(email)?.text ?? '')?.[0];
      if (!path) throw new Error(`no ${kind} link in the newest mail to ${email}`);
      return path;
    },
  };
};

const BROWSER =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1';
