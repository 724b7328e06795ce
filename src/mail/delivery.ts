import type { Step } from '../../emails/sequence.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../lib/clock.ts';
import { faultOf, log } from '../lib/log.ts';
import { backoff, share } from './backoff.ts';
import type { Written } from './letters.ts';
import { type GroupOutcome, type Mailer, Message } from './mailer.ts';
import { scarcityAt } from './scarcity.ts';
import * as claims from './store/claim.ts';
import * as outcomes from './store/outcome.ts';
import { type Held, RANKS } from './store/shared.ts';

export type DeliveryDeps = {
  db: D1Database;
  mailer: Mailer;
  /** Writes messages, in the order in which they are asked for. */
  write: (mails: readonly { step: Step; runId: string }[], now: number) => Promise<Written[]>;
  /** Whether follow-ups may go out at a moment. */
  followUpsOpen: (now: number) => boolean;
  dailyQuota: number | null;
};

const LEASE = 2 * MINUTE; // longer than any answer of a provider takes
const MOST_DEATHS = 2; // of attempts that wrote for several and never came to an end: cron finds each by itself then
export const KEY_LIFETIME = 23 * HOUR; // Resend keeps an idempotency key 24 h; an hour's margin for clocks

/**
 * One attempt at one mail, or at several together: claimed, frozen, sent, recorded, in that order. Whatever dies in
 * between, the rows say what is known, and the next attempt sends the same under the same key.
 * Each of the three makes an attempt only if there is something to do, so it may be called any number of times.
 * @returns when to come back, where the provider has named a time
 */
export const createDelivery = ({ db, mailer, write, followUpsOpen, dailyQuota }: DeliveryDeps) => {
  const momentOf = (now: number): claims.Moment => ({
    now,
    leaseUntil: now + LEASE,
    followUpsOpen: followUpsOpen(now),
    scarcity: scarcityAt(now, dailyQuota),
  });

  const attempt = async (mails: readonly claims.Claimed[], now: number): Promise<number | null> => {
    const [first] = mails;
    if (!first) return null;
    const request: Sending = {
      key: keyOf(first),
      rank: first.rank,
      attempts: first.attempts,
      ...unclearSinceOf(mails),
    };
    if (request.unclearSince !== null && now - request.unclearSince >= KEY_LIFETIME) {
      log('error', 'mail-parked', { request: request.key, mails: mails.length });
      await outcomes.setEnded(db, heldOf(mails), 'parked', 'unclear-for-a-day').run();
      return null;
    }
    if (first.batch !== null && first.attempts > MOST_DEATHS && mails.every(({ message }) => message === null)) {
      log('warn', 'mail-split', { request: request.key, mails: mails.length });
      await outcomes.dissolve(db, heldOf(mails), 'not-written', now).run();
      return null;
    }
    const { messages, trials } = await messagesOf(mails, now);
    const ids = Object.keys(messages);
    if (ids.length === 0) return null;
    const fresh = request.unclearSince === null ? ids.length : 0;
    const { mostMails, mostBeforeFollowUps } = scarcityAt(now, dailyQuota);
    const turn = await mailer.pace?.turn(fresh, request.rank === RANKS.followUp ? mostBeforeFollowUps : mostMails);
    if (turn?.kind === 'far') return putOff(request, ids, turn.at);
    if (turn?.kind === 'full') {
      await leaveOut(mails, now, 'quota');
      return null;
    }
    const frozen = await claims.freeze(db, request.attempts, messages, trials, now);
    if (frozen.length === 0) return null; // stopped, or somebody else holds it by now
    const outcome = await handOver(first, request.key, frozen, now);
    const again = await record(
      request,
      frozen.map(({ id }) => id),
      outcome,
      now,
    );
    await mailer.pace?.learn(outcome, fresh);
    return again;
  };

  /**
   * The messages as far as they can be written, by id, and the trials of those that are written now. What cannot was not
   * handed to anybody, and leaves the request.
   */
  const messagesOf = async (mails: readonly claims.Claimed[], now: number): Promise<Messages> => {
    const begun = mails.filter(({ message }) => message !== null);
    if (begun.length > 0) {
      await leaveOut(
        mails.filter(({ message }) => message === null),
        now,
        'left-out',
      );
      return { messages: Object.fromEntries(begun.map(({ id, message }) => [id, message ?? ''])), trials: {} };
    }
    try {
      const written = await write(mails, now);
      const letters = mails.map((mail, index) => ({ mail, letter: written[index] ?? NOT_WRITTEN }));
      const reasons = new Set(letters.flatMap(({ letter }) => letter.nothing ?? []));
      const statements = [...reasons].map((reason) => {
        const without = letters.filter(({ letter }) => letter.nothing === reason).map(({ mail }) => mail);
        return outcomes.setEnded(db, heldOf(without), 'stopped', reason);
      });
      if (statements.length > 0) await db.batch(statements);
      const done = letters.flatMap(({ mail: { id }, letter }) => (letter.message ? [{ id, ...letter }] : []));
      return {
        messages: Object.fromEntries(done.map(({ id, message }) => [id, JSON.stringify(message)])),
        trials: Object.fromEntries(done.flatMap(({ id, trial }) => (trial ? [[id, trial]] : []))),
      };
    } catch (thrown) {
      log('error', 'mail-not-written', { request: keyOf(mails[0]), mails: mails.length, ...faultOf(thrown) });
      await leaveOut(mails, now, 'not-written');
      return { messages: {}, trials: {} };
    }
  };

  /** They are tried again later, each by itself: one that cannot be written keeps no other one back. */
  const leaveOut = async (mails: readonly claims.Claimed[], now: number, reason: string): Promise<void> => {
    const [first] = mails;
    if (!first) return;
    const again = Object.fromEntries(mails.map(({ id, attempts }) => [id, now + backoff(id, attempts)]));
    await outcomes.leaveOut(db, first.attempts, again, reason).run();
  };

  /** Lets the provider's limit pass by, as if there had been no attempt. */
  const putOff = async (request: Sending, ids: readonly string[], dueAt: number): Promise<number> => {
    const again = { dueAt, reason: 'pace', unclearSince: request.unclearSince };
    await outcomes.setPlannedAgain(db, { ids, attempts: request.attempts }, again).run();
    return dueAt;
  };

  const handOver = async (
    first: claims.Claimed,
    key: string,
    frozen: readonly { id: string; message: string }[],
    now: number,
  ): Promise<GroupOutcome> => {
    const mails = frozen.map(({ id, message }) => ({ id, message: Message.parse(JSON.parse(message)) }));
    const [only] = mails;
    if (first.batch !== null || !only) return mailer.sendTogether(mails, key, now);
    const outcome = await mailer.send(only.message, key, now);
    return outcome.kind === 'accepted' ? { ...outcome, providerIds: [outcome.providerId] } : outcome;
  };

  const record = async (
    request: Sending,
    ids: readonly string[],
    outcome: GroupOutcome,
    now: number,
  ): Promise<number | null> => {
    const held = { ids, attempts: request.attempts };
    switch (outcome.kind) {
      case 'accepted': {
        const providerIds = Object.fromEntries(ids.map((id, index) => [id, outcome.providerIds[index] ?? '']));
        await db.batch(outcomes.setSent(db, providerIds, now, dailyQuota === null ? null : Math.floor(now / DAY)));
        return null;
      }
      case 'refused':
        log('error', 'mail-refused', { request: request.key, mails: ids.length, reason: outcome.reason });
        await refuse(request, held, outcome.reason, now);
        return null;
      case 'later': {
        log('warn', 'mail-again', { request: request.key, reason: outcome.reason, attempts: request.attempts });
        const dueAt =
          outcome.retryAt === null
            ? now + backoff(request.key, request.attempts)
            : outcome.retryAt + Math.round(share(request.key) * SPREAD);
        // A certain no leaves things as they were before this attempt.
        const again = { dueAt, reason: outcome.reason, unclearSince: request.unclearSince };
        await db.batch([
          outcomes.setPlannedAgain(db, held, again),
          ...(outcome.quota ? [outcomes.hold(db, request.rank, outcome.retryAt ?? dueAt, outcome.reason)] : []),
        ]);
        return outcome.retryAt === null ? null : dueAt;
      }
      case 'unclear': {
        log('warn', 'mail-again', { request: request.key, reason: outcome.reason, attempts: request.attempts });
        const again = {
          dueAt: now + backoff(request.key, request.attempts),
          reason: outcome.reason,
          unclearSince: request.unclearSince ?? now,
        };
        await outcomes.setPlannedAgain(db, held, again).run();
        return null;
      }
    }
  };

  /** One fault refuses a request of several as a whole: the next attempts, one by one, find out which it was. */
  const refuse = async (request: Sending, held: Held, reason: string, now: number): Promise<void> => {
    const together = request.key.startsWith(TOGETHER);
    if (!together) await outcomes.setEnded(db, held, 'stopped', reason).run();
    // An earlier attempt may have been taken, so none of them may go under another key.
    else if (request.unclearSince !== null) await outcomes.setEnded(db, held, 'parked', reason).run();
    else await outcomes.dissolve(db, held, reason, now).run();
  };

  return {
    one: async (mailId: string, now: number): Promise<number | null> => {
      const mail = await claims.claim(db, mailId, momentOf(now));
      return attempt(mail ? [mail] : [], now);
    },
    together: async (mailIds: readonly string[], now: number): Promise<number | null> =>
      attempt(await claims.claimTogether(db, mailIds, momentOf(now)), now),
    batch: async (batch: string, now: number): Promise<number | null> =>
      attempt(await claims.claimBatch(db, batch, momentOf(now)), now),
  };
};

const TOGETHER = 'together-'; // no key of a request is ever the key of a single mail
const SPREAD = 1 * SECOND; // those that a limit has put off to one moment do not all come back at once

const NOT_WRITTEN: { message?: never; nothing: string } = { nothing: 'not-written' };

/** Both by mail id. */
type Messages = { messages: Record<string, string>; trials: Record<string, string> };

type Sending = { key: string; rank: number; attempts: number; unclearSince: number | null };

const keyOf = (mail: claims.Claimed | undefined): string =>
  mail?.batch == null ? (mail?.id ?? '') : `${TOGETHER}${mail.batch}`;

const unclearSinceOf = (mails: readonly claims.Claimed[]) => {
  const since = mails.flatMap(({ unclearSince }) => unclearSince ?? []);
  return { unclearSince: since.length === 0 ? null : Math.min(...since) };
};

const heldOf = (mails: readonly claims.Claimed[]): Held => ({
  ids: mails.map(({ id }) => id),
  attempts: mails[0]?.attempts ?? 0,
});
