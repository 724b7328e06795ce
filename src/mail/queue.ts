import * as z from 'zod/mini';
import type { MailJob } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import { faultOf, log } from '../lib/log.ts';

const Job = z.union([
  z.strictObject({ mailId: z.string() }),
  z.strictObject({ mailIds: z.array(z.string()) }),
  z.strictObject({ batch: z.string() }),
]) satisfies z.ZodMiniType<MailJob>;

/** The queue to which the platform moves what has failed too often (see wrangler.toml). */
export const DEAD_LETTERS = 'engpass-mail-dead';

const FIRST_RETRY_SECONDS = 15; // doubled each time: five of them outlast a quarter of an hour without a database

/**
 * Does what each message of a batch asks for. One that fails is handed back to the queue, the others are done;
 * the outbox makes a second delivery of the same mail harmless.
 */
export const deliverBatch = async (
  batch: MessageBatch,
  { clock, deliver }: { clock: Clock; deliver: (job: MailJob, now: number) => Promise<void> },
): Promise<void> => {
  for (const message of batch.messages) {
    const job = Job.safeParse(message.body);
    if (!job.success) {
      log('error', 'queue-message-unreadable', { message: message.id });
      message.ack();
      continue;
    }
    try {
      await deliver(job.data, await clock());
      message.ack();
    } catch (thrown) {
      log('error', 'delivery-failed', { nudge: message.id, attempts: message.attempts, ...faultOf(thrown) });
      message.retry({ delaySeconds: FIRST_RETRY_SECONDS * 2 ** message.attempts });
    }
  }
};
