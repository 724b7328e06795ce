import type { Mailer } from './mailer.ts';
import { insertLocalMail } from './store/mailbox.ts';

/** Mail on one machine: it lands in the mailbox at /mailbox and goes nowhere else. Same key, same mail. */
export const localMailer = (db: D1Database): Mailer => ({
  async send(message, idempotencyKey, now) {
    await insertLocalMail(db, idempotencyKey, JSON.stringify(message), now);
    return { kind: 'accepted', providerId: `local-${idempotencyKey}` };
  },

  async sendTogether(mails, _, now) {
    for (const { id, message } of mails) await insertLocalMail(db, id, JSON.stringify(message), now);
    return { kind: 'accepted', providerIds: mails.map(({ id }) => `local-${id}`) };
  },
});
