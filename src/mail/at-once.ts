import { log } from '../lib/log.ts';
import type { Mailer, Message } from './mailer.ts';

const AGAIN_AFTER = 2_000; // ms; the provider takes two mails a second on its smallest plan

/**
 * Hands a link over that somebody waits for, past the outbox: who does not get it asks again. Twice at most; under one
 * key it is one mail. @param failed what the log says if it was not taken
 */
export const sendAtOnce = async (
  mailer: Mailer,
  message: Message,
  { key, now, failed }: { key: string; now: number; failed: string },
): Promise<void> => {
  await mailer.pace?.turn(1, null); // whatever it says: it is worth a try
  let outcome = await mailer.send(message, key, now);
  if (outcome.kind === 'later' || outcome.kind === 'unclear') {
    await scheduler.wait(AGAIN_AFTER);
    outcome = await mailer.send(message, key, now);
  }
  if (outcome.kind !== 'accepted') log('error', failed, { outcome: outcome.kind, reason: outcome.reason });
};
