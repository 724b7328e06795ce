import type { App } from '../../src/app.ts';
import { HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { DEAD_LETTERS, deliverBatch } from '../../src/mail/queue.ts';
import { TAKEN } from './stand-in.ts';
import type { World } from './world.ts';

const BATCH = 4; // as in wrangler.toml, like the two below
const MOST_RETRIES = 5;
const MOST_BURIALS = 10;

type Message = { id: string; body: unknown; attempts: number; dead: boolean };

/**
 * Cloudflare Queues: at least once, in no order; what has failed too often becomes a dead letter.
 * @param appNow the product as it is deployed at that moment
 */
export const createQueue = (world: World, appNow: () => App) => {
  const { random, weather } = world;
  const ready: Message[] = [];
  let sent = 0;

  const enqueue = (message: Message, delay: number): void => {
    world.after(delay + random.whole(0, SECOND), () => {
      ready.push(message);
      return deliver(message.dead);
    });
  };

  /** Hands over what is there, in any order; not always at once, so that several come together. */
  const deliver = async (dead: boolean): Promise<void> => {
    const there = ready.filter((message) => message.dead === dead);
    if (there.length === 0) return;
    if (there.length < BATCH && random.chance(0.3))
      return world.after(random.whole(0, 2 * SECOND), () => deliver(dead));
    const batch: Message[] = [];
    while (batch.length < BATCH && there.length > 0) batch.push(...there.splice(random.whole(0, there.length - 1), 1));
    for (const message of batch) ready.splice(ready.indexOf(message), 1);
    await hand(batch, dead);
  };

  const hand = (batch: readonly Message[], dead: boolean): Promise<void> => {
    const app = appNow();
    const settled = new Map<string, number | null>(); // null: done; else come back after ms
    const messages = batch.map((message) => ({
      id: message.id,
      timestamp: new Date(world.now()),
      body: message.body,
      attempts: message.attempts + 1,
      ack: () => void settled.set(message.id, null),
      retry: (options?: QueueRetryOptions) => void settled.set(message.id, (options?.delaySeconds ?? 0) * SECOND),
    }));
    const name = `${dead ? 'bury' : 'deliver'} ${batch.map(({ body }) => JSON.stringify(body)).join(' ')}`;
    return world.start(
      name,
      () => deliverBatch(asBatch(messages, dead), { clock: app.clock, deliver: dead ? app.bury : app.deliver }),
      {
        ended: (how) => {
          for (const message of batch) {
            const wish = settled.get(message.id);
            if (wish === null && (how === 'done' || random.chance(0.5))) continue;
            again(message, wish ?? random.whole(10 * SECOND, MINUTE));
          }
        },
      },
    );
  };

  const again = (message: Message, delay: number): void => {
    const attempts = message.attempts + 1;
    if (attempts <= (message.dead ? MOST_BURIALS : MOST_RETRIES)) enqueue({ ...message, attempts }, delay);
    else if (!message.dead) enqueue({ ...message, attempts: 0, dead: true }, 0);
    else world.note(() => `dead letter ${message.id} is gone`);
  };

  return {
    sendBatch: (jobs: Iterable<{ body: unknown; delaySeconds?: number }>): Promise<QueueSendBatchResponse> =>
      world.call('queue', () => {
        for (const { body, delaySeconds = 0 } of jobs) {
          const { queueLoses, queueRepeats, queueDawdles } = weather.rates();
          const copies = random.chance(queueLoses) ? 0 : random.chance(queueRepeats) ? 2 : 1;
          if (copies !== 1) world.note(() => `the queue makes ${copies} of ${JSON.stringify(body)}`);
          for (let copy = 0; copy < copies; copy++)
            enqueue(
              { id: `m${sent++}`, body, attempts: 0, dead: false },
              delaySeconds * SECOND + (random.chance(queueDawdles) ? random.stretch(SECOND, HOUR) : 0),
            );
        }
        return TAKEN;
      }),
  };
};

const asBatch = (messages: readonly Message_[], dead: boolean) => ({
  messages,
  queue: dead ? DEAD_LETTERS : 'engpass-mail',
  metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } },
  ackAll: () => {},
  retryAll: () => {},
});

type Message_ = {
  id: string;
  timestamp: Date;
  body: unknown;
  attempts: number;
  ack: () => void;
  retry: (options?: QueueRetryOptions) => void;
};
