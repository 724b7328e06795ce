import { readFile } from 'node:fs/promises';
import { personas as bottlenecks } from '../../quiz/business-engpass/personas.ts';
import { personas as clients } from '../../quiz/kunden-springen-ab/personas.ts';
import siteConfig from '../../site.config.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Env } from '../../src/env.ts';
import { quizzes } from '../../src/lib/assets.ts';
import { openShelf } from '../../src/lib/quizzes.ts';
import { type House, parseSite } from '../../src/lib/site.ts';
import { createPace } from '../../src/mail/pace.ts';
import { resendMailer } from '../../src/mail/resend.ts';
import type { Database } from './database.ts';
import type { Form } from './people.ts';
import { standIn } from './stand-in.ts';
import { WEBHOOK_SECRET } from './webhooks.ts';

export const ORIGIN = 'https://quiz.test';
export const TOKEN_SECRET = 'a secret that only the simulator knows';

/** Fewer than any provider allows: what goes too fast is seen soon. */
export const REQUESTS_PER_SECOND = 2;

/** What an owner can set, as far as mails depend on it. */
export type Setup = {
  dailyQuota: number | null;
  window: { days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]; from: string; to: string };
  paused: boolean;
};

/** What the product stands on, exchanged for each life. */
export type Ground = {
  clock: () => Promise<number>;
  /** The present by the product's clock. */
  present: () => number;
  wait: (ms: number) => Promise<void>;
  /** A request asks for its turn, and has it. */
  asksForTurn: () => void;
  hasTurn: () => void;
  sendBatch: Env['MAIL_QUEUE']['sendBatch'];
};

/** The product as `src/index.ts` wires it, once for every setup, on the ground of the life that is being lived. */
export const createProduct = async (database: Database, publicFolder: string) => {
  let ground: Ground | null = null;
  const stand = (): Ground => {
    if (!ground) throw new Error('nobody lives here');
    return ground;
  };
  const texts = new Map<string, string>();
  for (const path of Object.values(quizzes).flatMap((quiz) => Object.values(quiz.editions)))
    texts.set(path, await readFile(publicFolder + path, 'utf8'));
  const files = standIn<Fetcher>({ fetch: async ({ pathname }: URL) => new Response(texts.get(pathname)) });
  const unlimited = { limit: async () => ({ success: true }) };
  const env: Env = {
    ASSETS: files,
    DB: database.d1,
    MAIL_QUEUE: standIn<Env['MAIL_QUEUE']>({ sendBatch: (jobs) => stand().sendBatch(jobs) }),
    LIMIT_SUBMIT: unlimited,
    LIMIT_LINK: unlimited,
  };
  const house = houseOf();
  const clock = (): Promise<number> => stand().clock();
  const pace = createPace({
    db: env.DB,
    clock: async () => stand().present(),
    wait: (ms) => stand().wait(ms),
    requestsPerSecond: REQUESTS_PER_SECOND,
  });
  const mailer = {
    ...resendMailer('re_simulated', 'https://resend.test'),
    pace: {
      ...pace,
      async turn(...asked: Parameters<typeof pace.turn>) {
        stand().asksForTurn();
        const given = await pace.turn(...asked);
        stand().hasTurn();
        return given;
      },
    },
  };
  const apps = new Map<string, App>();

  const shelf = openShelf(quizzes, files);
  const formOf = async (quiz: string, lang: 'de' | 'en', answers: Form['answers']): Promise<Form[]> => {
    const edition = await shelf.take(quiz, lang);
    return edition ? [{ quiz: edition, answers }] : [];
  };
  const [first, ...others] = [
    ...(await formOf('business-engpass', 'de', bottlenecks[0].answers)),
    ...(await formOf('business-engpass', 'de', bottlenecks[1].answers)),
    ...(await formOf('business-engpass', 'en', bottlenecks[2].answers)),
    ...(await formOf('kunden-springen-ab', 'de', clients[0].answers)),
  ];
  if (!first) throw new Error('the quizzes have not been built');
  const forms: readonly [Form, ...Form[]] = [first, ...others];

  const deployed = (setup: Setup): App =>
    createApp({
      env,
      settings: {
        ENVIRONMENT: 'production',
        TOKEN_SECRET,
        RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET,
        ORIGIN,
      },
      house: {
        ...house,
        mail: { ...house.mail, dailyQuota: setup.dailyQuota },
        followUps: { ...house.followUps, paused: setup.paused, window: setup.window },
      },
      clock,
      mailer,
      fetch: () => Promise.reject(new Error('only mail leaves this house')),
    });

  return {
    forms,
    begin(next: Ground): void {
      ground = next;
    },
    deploy(setup: Setup): App {
      const name = `${setup.dailyQuota} ${setup.window.from} ${setup.window.to} ${setup.window.days.length} ${setup.paused}`;
      const app = apps.get(name) ?? deployed(setup);
      apps.set(name, app);
      return app;
    },
  };
};

export type Product = Awaited<ReturnType<typeof createProduct>>;

const houseOf = (): House => {
  // The mail about the week is about no run, and what keeps it to once is not the outbox.
  const parsed = parseSite({ ...siteConfig, desk: { ...siteConfig.desk, digest: false } });
  if (!parsed.ok) throw new Error('site.config.ts is unsound');
  return parsed.house;
};
