import type { Env, MailJob } from '../../src/env.ts';
import product from '../../src/index.ts';
import { counted } from './support/counted.ts';

/**
 * The product for a bench: its database is counted, and its queue stands in a list. A POST to /deliver does the job at
 * the head of it, so that a bench may be any number of consumers at once, which the queue on one machine never is.
 */

type Counted = { env: Env; cost: ReturnType<typeof counted>['cost'] };

const waiting: MailJob[] = [];

const known = new WeakMap<Env, Counted>();

const countedEnv = (env: Env): Counted => {
  const before = known.get(env);
  if (before) return before;
  const { db, cost } = counted(env.DB);
  const now = { env: { ...env, DB: db, MAIL_QUEUE: listed(env.MAIL_QUEUE) }, cost };
  known.set(env, now);
  return now;
};

/** Jobs with a delay go to the real queue. */
const listed = (queue: Queue<MailJob>): Queue<MailJob> => ({
  send: (...sent) => queue.send(...sent),
  metrics: () => queue.metrics(),
  async sendBatch(messages) {
    const all = [...messages];
    waiting.push(...all.filter(({ delaySeconds = 0 }) => delaySeconds === 0).map(({ body }) => body));
    const later = all.filter(({ delaySeconds = 0 }) => delaySeconds > 0);
    return later.length > 0 ? queue.sendBatch(later) : { metadata: { metrics: await queue.metrics() } };
  },
});

const batchOf = (jobs: readonly MailJob[]): MessageBatch => ({
  queue: 'engpass-mail',
  messages: jobs.map((body, index) => ({
    id: String(index),
    timestamp: new Date(),
    body,
    attempts: 1,
    ack: () => {},
    retry: () => {},
  })),
  metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } },
  ackAll: () => {},
  retryAll: () => {},
});

export default {
  async fetch(request, env, ctx) {
    switch (new URL(request.url).pathname) {
      case '/counts':
        return Response.json(countedEnv(env).cost);
      case '/deliver': {
        const jobs = waiting.splice(0, 1);
        await product.queue(batchOf(jobs), countedEnv(env).env);
        return Response.json(jobs.length);
      }
      default:
        return product.fetch(request, countedEnv(env).env, ctx);
    }
  },

  queue: (batch, env) => product.queue(batch, countedEnv(env).env),

  scheduled: (controller, env) => product.scheduled(controller, countedEnv(env).env),
} satisfies ExportedHandler<Env>;
