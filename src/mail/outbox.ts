import type { MailJob } from '../env.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../lib/clock.ts';
import type { Reaction } from '../lib/facts.ts';
import { randomId } from '../lib/ids.ts';
import { faultOf, log } from '../lib/log.ts';
import { type Mailer, Message, type Outcome } from './mailer.ts';
import * as store from './store.ts';

export type OutboxDeps = {
  db: D1Database;
  queue: Queue<MailJob>;
  /** Null where no way out is configured: mails stay planned. */
  mailer: Mailer | null;
  /** Writes the message of a step, or null where the run it was about is gone. */
  write: (step: store.Step, runId: string) => Promise<Message | null>;
};

const CONFIRMATIONS_A_DAY = 3; // per address, however often and by whomever it is typed in
const LEASE = 2 * MINUTE; // longer than any answer of a provider takes
const KEY_LIFETIME = 23 * HOUR; // Resend keeps an idempotency key 24 h; an hour's margin for clocks
const FIRST_RETRY = 30 * SECOND;
const LAST_RETRY = 1 * HOUR;
const SWEEP = 100; // the most one `sendBatch` takes

/**
 * The outbox: a mail is a row from the moment it is decided, and is claimed, frozen, sent, recorded, in that order.
 * Whatever dies in between, the row says what is known, and the next attempt sends the same message under the
 * same key.
 */
export const createOutbox = ({ db, queue, mailer, write }: OutboxDeps) => {
  const nudge = async (mailIds: readonly string[]): Promise<void> => {
    try {
      if (mailIds.length > 0) await queue.sendBatch(mailIds.map((mailId) => ({ body: { mailId } })));
    } catch (thrown) {
      log('warn', 'mail-nudge-lost', { mails: mailIds.length, ...faultOf(thrown) }); // cron finds them in the outbox
    }
  };

  const attempt = async (mailer: Mailer, mail: store.Claimed, now: number): Promise<void> => {
    const written = mail.message ?? (await writeMessage(mail, now));
    if (written === 'not-written') return;
    if (written === null) return void (await store.setEnded(db, mail, 'stopped', 'deleted'));
    const frozen = await store.freeze(db, mail, written, now);
    if (frozen === null) return; // somebody else holds it by now
    await record(mail, await mailer.send(Message.parse(JSON.parse(frozen)), mail.id, now), now);
  };

  /** What cannot be written now (a missing secret, a fault of ours) was not handed to anybody: it waits. */
  const writeMessage = async (mail: store.Claimed, now: number): Promise<string | null | 'not-written'> => {
    try {
      const message = await write(mail.step, mail.runId);
      return message && JSON.stringify(message);
    } catch (thrown) {
      log('error', 'mail-not-written', { mail: mail.id, step: mail.step, ...faultOf(thrown) });
      const dueAt = now + backoff(mail.attempts);
      await store.setPlannedAgain(db, mail, { dueAt, reason: 'not-written', unclearSince: mail.unclearSince });
      return 'not-written';
    }
  };

  const record = async (mail: store.Claimed, outcome: Outcome, now: number): Promise<void> => {
    switch (outcome.kind) {
      case 'accepted':
        return void (await store.setSent(db, mail.id, outcome.providerId, now));
      case 'refused':
        log('error', 'mail-refused', { mail: mail.id, step: mail.step, reason: outcome.reason });
        return void (await store.setEnded(db, mail, 'stopped', outcome.reason));
      case 'later':
      case 'unclear': {
        // A certain no leaves things as they were before this attempt; anything else opens the unclear time.
        const unclearSince = outcome.kind === 'later' ? mail.unclearSince : (mail.unclearSince ?? now);
        const named = outcome.kind === 'later' ? (outcome.retryAt ?? 0) : 0;
        const dueAt = Math.max(named, now + backoff(mail.attempts));
        log('warn', 'mail-again', { mail: mail.id, step: mail.step, reason: outcome.reason, attempts: mail.attempts });
        return void (await store.setPlannedAgain(db, mail, { dueAt, reason: outcome.reason, unclearSince }));
      }
    }
  };

  return {
    /** What the outbox does when something happened to a lead. */
    react: ((fact) => {
      if (fact.type === 'deleted') return { statements: [store.deleteMailsOf(db, fact.runIds)] };
      const about = { id: randomId(), leadId: fact.leadId, runId: fact.runId, recipient: fact.email, now: fact.at };
      const statement =
        fact.type === 'captured'
          ? store.insertConfirmation(db, { ...about, notAfter: fact.expiresAt }, CONFIRMATIONS_A_DAY, fact.at - DAY)
          : store.insertMail(db, { ...about, step: 'analysis' });
      return { statements: [statement], afterwards: () => nudge([about.id]) };
    }) satisfies Reaction,

    /** Makes one attempt at one mail, if it is due and free. Safe to call any number of times. */
    async deliver(mailId: string, now: number): Promise<void> {
      if (!mailer) return log('error', 'mail-door-closed', { setting: 'RESEND_API_KEY', mail: mailId });
      const mail = await store.claim(db, mailId, now, now + LEASE);
      if (!mail) return;
      if (mail.unclearSince !== null && now - mail.unclearSince >= KEY_LIFETIME) {
        log('error', 'mail-parked', { mail: mail.id, step: mail.step });
        return void (await store.setEnded(db, mail, 'parked', 'unclear-for-a-day'));
      }
      await attempt(mailer, mail, now);
    },

    /** Nudges everything that is due: what a lost nudge, a crash or a waiting time has left. */
    async sweep(now: number): Promise<void> {
      const due = await store.dueMails(db, now, SWEEP);
      if (due.length === 0) return;
      if (!mailer) return log('error', 'mail-door-closed', { setting: 'RESEND_API_KEY', due: due.length });
      await nudge(due);
    },

    /** The confirmation mail of a run, as evidence: its id and when it was handed over. */
    confirmationOf: (runId: string) => store.findMail(db, runId, 'confirmation'),
  };
};

export type Outbox = ReturnType<typeof createOutbox>;

const backoff = (attempts: number): number => Math.min(FIRST_RETRY * 2 ** (attempts - 1), LAST_RETRY);
