import { env } from 'cloudflare:workers';
import { toParams } from '../../../quiz/engine/answers.ts';
import { next } from '../../../quiz/engine/path.ts';
import { quizzes } from '../../../quiz/index.ts';
import siteConfig from '../../../site.config.ts';
import { createApp } from '../../../src/app.ts';
import { type MailJob, readSettings } from '../../../src/env.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/lib/clock.ts';
import { type House, parseSite, siteIn } from '../../../src/lib/site.ts';
import type { Enclosed, GroupOutcome, Mailer, Message, Outcome } from '../../../src/mail/mailer.ts';
import { counted } from './counted.ts';
import { faulty } from './faulty.ts';

export { DAY, HOUR, MINUTE, SECOND };

/** A Monday morning in Berlin. */
export const MONDAY = Date.UTC(2026, 10, 23, 8, 0);

/** All answers of one visitor: the first option everywhere. */
export const ANSWERS = (() => {
  const questions = quizzes['business-engpass']?.model.questions ?? [];
  const answers: Record<string, readonly string[]> = {};
  for (let open = next(questions, answers); open; open = next(questions, answers))
    answers[open.id] = [open.options[0]?.id ?? ''];
  return toParams(questions, answers);
})();

type Sent = { message: Message; key: string; at: number };

/** How an attempt goes; undefined: all goes well. */
type Told = Outcome | 'taken-but-silent' | undefined;

/** A provider that keeps what it accepts, once for each key, and does as told when told otherwise. */
export class TestProvider implements Mailer {
  readonly accepted: Sent[] = [];
  readonly attempts: Sent[] = [];
  /** Requests for several mails together, by key, with the mails in their order. */
  readonly requests: { key: string; ids: readonly string[] }[] = [];
  private readonly script: (() => Told | Promise<Told>)[] = [];

  /** What the next attempt meets; after that, all goes well again. */
  next(outcome: Outcome | 'taken-but-silent' | (() => never)): void {
    this.script.push(typeof outcome === 'function' ? outcome : () => outcome);
  }

  /** Lets the next attempt wait for its answer until the test gives it. */
  hold(): { arrived: Promise<void>; answer: (outcome?: Outcome) => void } {
    let arrive = () => {};
    let answer: (outcome?: Outcome) => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const answered = new Promise<Told>((resolve) => {
      answer = resolve;
    });
    this.script.push(() => {
      arrive();
      return answered;
    });
    return { arrived, answer: (outcome) => answer(outcome) };
  }

  async send(message: Message, key: string, now: number): Promise<Outcome> {
    this.attempts.push({ message, key, at: now });
    const outcome = await this.script.shift()?.();
    if (outcome !== undefined && outcome !== 'taken-but-silent') return outcome;
    if (!this.accepted.some((sent) => sent.key === key)) this.accepted.push({ message, key, at: now });
    return outcome === 'taken-but-silent'
      ? { kind: 'unclear', reason: 'timeout' }
      : { kind: 'accepted', providerId: `p-${key}` };
  }

  async sendTogether(mails: readonly Enclosed[], key: string, now: number): Promise<GroupOutcome> {
    this.requests.push({ key, ids: mails.map(({ id }) => id) });
    const outcome = await this.script.shift()?.();
    if (outcome !== undefined && outcome !== 'taken-but-silent')
      return outcome.kind === 'accepted' ? { kind: 'unclear', reason: 'one answer for many' } : outcome;
    for (const { id, message } of mails)
      if (!this.accepted.some((sent) => sent.key === `${key} ${id}`))
        this.accepted.push({ message, key: `${key} ${id}`, at: now });
    return outcome === 'taken-but-silent'
      ? { kind: 'unclear', reason: 'timeout' }
      : { kind: 'accepted', providerIds: mails.map(({ id }) => `p-${id}`) };
  }

  to(address: string): Message[] {
    return this.accepted.map((sent) => sent.message).filter((message) => message.to === address);
  }
}

/** Holds nudges until the test lets them through. */
class HeldQueue implements Queue<MailJob> {
  /** The mails that are nudged alone, by id. */
  held: string[] = [];
  /** Nudges for several mails together. */
  together: MailJob[] = [];
  broken = false;
  async send(job: MailJob) {
    return this.sendBatch([{ body: job }]);
  }
  async sendBatch(messages: Iterable<MessageSendRequest<MailJob>>) {
    if (this.broken) throw new Error('the queue is down');
    for (const { body } of messages) 'mailId' in body ? this.held.push(body.mailId) : this.together.push(body);
    return { metadata: { metrics: await this.metrics() } };
  }
  async metrics() {
    return { backlogCount: this.held.length, backlogBytes: 0, oldestMessageTimestamp: new Date(MONDAY) };
  }
}

/** The real limit, with nothing counted yet: its period is one of real time, which no test can move. */
const fresh = (limit: RateLimit): RateLimit => {
  const story = crypto.randomUUID();
  return { limit: ({ key }) => limit.limit({ key: `${story} ${key}` }) };
};

type Changes = {
  /** Another provider than the test's own; null: no way out. */
  mailer?: Mailer | null;
  /** The owner's file, as far as it differs. */
  site?: Partial<House>;
  /** What answers in place of the network. */
  calendars?: typeof fetch;
};

/** The product on this test's database, with a clock and a provider that the test holds in its hand. */
export const openProduct = (
  settings: Record<string, string | undefined> = {},
  { mailer, site, calendars }: Changes = {},
) => {
  const parsed = parseSite({ ...siteConfig, ...site });
  if (!parsed.ok) throw new Error('site.config.ts');
  const time = { now: MONDAY };
  const provider = new TestProvider();
  const queue = new HeldQueue();
  const { db: faultyDb, faults } = faulty(env.DB);
  const { db, cost } = counted(faultyDb);
  const app = createApp({
    env: {
      ASSETS: env.ASSETS,
      DB: db,
      MAIL_QUEUE: queue,
      LIMIT_SUBMIT: fresh(env.LIMIT_SUBMIT),
      LIMIT_LINK: fresh(env.LIMIT_LINK),
    },
    settings: readSettings({ ...env, ...settings }),
    house: parsed.house,
    clock: async () => time.now,
    mailer: mailer === undefined ? provider : mailer,
    fetch: calendars ?? (() => Promise.reject(new TypeError('no network in a test'))),
  });

  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(new URL(path, ORIGIN), { headers, redirect: 'manual' }));

  const post = async (
    path: string,
    fields: URLSearchParams | Record<string, string>,
    headers: Record<string, string> = {},
  ) =>
    app.fetch(
      new Request(new URL(path, ORIGIN), {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: ORIGIN, ...headers },
        redirect: 'manual',
      }),
    );

  return {
    app,
    /** What D1 has been asked so far. */
    cost,
    /** What D1 does wrong from now on. */
    faults,
    time,
    provider,
    queue,
    get,
    post,
    house: parsed.house,
    /** The house as it speaks to a German reader. */
    site: siteIn(parsed.house, 'de'),

    /** Delivers what has been nudged, as the queue would. */
    async deliver() {
      for (const mailId of queue.held.splice(0)) await app.deliver({ mailId }, time.now);
      for (const job of queue.together.splice(0)) await app.deliver(job, time.now);
    },

    /** One tick of cron, and what it nudges. */
    async tick() {
      await app.tick(time.now);
      await this.deliver();
    },

    /** The form at the end of the quiz, with its hidden fields, a few seconds after it was shown. */
    async openForm(answers = ANSWERS): Promise<URLSearchParams> {
      const html = await (await get(`/q/business-engpass?${answers}`)).text();
      const fields = hiddenFields(html);
      time.now += 10 * SECOND;
      return fields;
    },

    /** Fills the form in and sends it. */
    async handIn(email: string, more: Record<string, string> = {}, answers = ANSWERS, action = '/q/business-engpass') {
      const fields = await this.openForm(answers);
      fields.set('email', email);
      for (const [name, value] of Object.entries(more)) fields.set(name, value);
      return post(action, fields);
    },

    /** The path of the first link of this kind in the newest mail to an address. */
    linkIn(email: string, kind: 'confirm' | 'analysis' | 'book' | 'call' | 'unsubscribe'): string {
      const mail = provider.to(email).at(-1);
      const path = mail?.text.match(new RegExp(`/${kind}/[\\w.-]+`))?.[0];
      if (!path) throw new Error(`no ${kind} link in the newest mail to ${email}`);
      return path;
    },

    /** From the form to the confirmed lead, all mails delivered. */
    async becomeLead(email: string, more: Record<string, string> = {}) {
      await this.handIn(email, more);
      await this.deliver();
      await post(this.linkIn(email, 'confirm'), {});
      await this.deliver();
    },
  };
};

export const ORIGIN = 'https://quiz.test';

/** The hidden fields of the form that is posted. */
export const hiddenFields = (html: string): URLSearchParams => {
  const form = html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/i)?.[0] ?? '';
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = tag.match(/name="([^"]*)"/)?.[1];
    if (name)
      fields.append(name, (tag.match(/value="([^"]*)"/)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
  }
  return fields;
};

/** Tries again and again until it is told "too often". @returns how often it was let in, and that refusal */
export const untilRefused = async (attempt: (turn: number) => Promise<Response>, most: number) => {
  for (let turn = 0; turn <= most; turn++) {
    const response = await attempt(turn);
    if (response.status === 429) return { letIn: turn, refusal: response };
  }
  throw new Error(`${most} attempts and no refusal`);
};

/** All rows of a query. */
export const rows = async <T = Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<T[]> =>
  (
    await env.DB.prepare(sql)
      .bind(...values)
      .all<T>()
  ).results;

export const count = async (table: string): Promise<number> =>
  (await rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? 0;

/** An empty database for the next story: as the migrations leave it. */
export const wipe = async (): Promise<void> => {
  tables ??= (await rows<{ name: string }>(TABLES)).map(({ name }) => name);
  await env.DB.batch([
    ...tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
    env.DB.prepare('UPDATE funnel_summed SET until = 0'),
  ]);
};

let tables: readonly string[] | undefined;

/** Without the platform's own, and the one that always has its one row. */
const TABLES = `
  SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
    AND name NOT IN ('d1_migrations', 'funnel_summed')`;
