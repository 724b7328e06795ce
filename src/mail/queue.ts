import * as z from 'zod';
import type { Clock } from '../lib/clock.ts';
import { faultOf, log } from '../lib/log.ts';

const Job = z.object({ mailId: z.string() });

/**
 * Delivers what a batch of the queue names. One that fails is handed back to the queue, the others are done;
 * the outbox makes a second delivery of the same mail harmless.
 */
export const deliverBatch = async (
  batch: MessageBatch,
  { clock, deliver }: { clock: Clock; deliver: (mailId: string, now: number) => Promise<void> },
): Promise<void> => {
  for (const message of batch.messages) {
    const job = Job.safeParse(message.body);
    if (!job.success) {
      log('error', 'queue-message-unreadable', { message: message.id });
      message.ack();
      continue;
    }
    try {
      await deliver(job.data.mailId, await clock());
      message.ack();
    } catch (thrown) {
      log('error', 'delivery-failed', { mail: job.data.mailId, ...faultOf(thrown) });
      message.retry();
    }
  }
};
