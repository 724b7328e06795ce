import { addDays, datesIn } from '../../booking/dates.ts';
import { hostZone } from '../../lib/calendar.ts';
import { HOUR, MINUTE } from '../../lib/clock.ts';
import { idOf } from '../../lib/ids.ts';
import { faultOf, log } from '../../lib/log.ts';
import { languagesOf } from '../../lib/site.ts';
import { backoff } from '../../mail/backoff.ts';
import { type Mailer, Message, type Outcome } from '../../mail/mailer.ts';
import { scarcityAt } from '../../mail/scarcity.ts';
import * as store from '../store/digests.ts';
import { digestLetter } from './letter.ts';
import { isMonday } from './turn.ts';
import { type Monday, tellWeek, type WeekDeps } from './week.ts';

type DigestDeps = WeekDeps & { mailer: Mailer | null };

const FROM = 7 * HOUR; // after midnight on a day whose clock is not changed: there with the first coffee
const LEASE = 4 * MINUTE; // longer than an attempt takes, shorter than until the next turn
const MOST_AT_ONCE = 2; // an invocation has 50 queries of D1, and mails to visitors need theirs

/**
 * The mail about the week, to each owner once on a Monday. A row is claimed, its message frozen, sent and recorded, in
 * that order, as in the outbox: whatever dies in between, the next attempt sends the same under the same key. What has
 * not gone out when Monday ends never goes; a provider knows a key for longer than that.
 */
export const createDigest = (deps: DigestDeps) => {
  const { db, house, mailer, funnel } = deps;
  const zone = hostZone(house.booking);
  const { dateAt, startOf } = datesIn(zone);
  const [lang = 'de'] = languagesOf(house);

  /** The Monday that it is, from the hour on at which the mail goes out. */
  const mondayAt = (now: number): Monday | null => {
    const date = dateAt(now);
    const day = funnel.dayOf(now);
    if (!isMonday(day) || now < startOf(date) + FROM) return null;
    return { day, now, nextWeek: startOf(addDays(date, 7)) };
  };

  const attempt = async (by: Mailer, mail: store.HeldDigest, monday: Monday): Promise<unknown> => {
    const message = mail.message ?? (await write(mail, monday));
    if (message === null) return store.setDigestStopped(db, mail, 'nothing-to-tell');
    const frozen = await store.freezeDigest(db, mail, message);
    if (frozen === null) return; // somebody else holds it by now
    const outcome = await handOver(by, mail.id, Message.parse(JSON.parse(frozen)), monday.now);
    return record(mail, outcome, monday.now);
  };

  const write = async ({ recipient }: store.HeldDigest, monday: Monday): Promise<string | null> => {
    const told = await tellWeek(deps, lang, zone, monday);
    return told && JSON.stringify(digestLetter({ house, lang, to: recipient }, told));
  };

  /** It takes its turn behind all that visitors wait for, and nothing of what is kept for them of the day's quota. */
  const handOver = async (by: Mailer, id: string, message: Message, now: number): Promise<Outcome> => {
    const turn = await by.pace?.turn(1, scarcityAt(now, house.mail.dailyQuota).mostBeforeFollowUps);
    if (turn?.kind === 'far') return { kind: 'later', reason: 'pace', retryAt: turn.at };
    if (turn?.kind === 'full') return { kind: 'later', reason: 'quota', retryAt: null };
    const outcome = await by.send(message, id, now);
    await by.pace?.learn(outcome.kind === 'accepted' ? { ...outcome, providerIds: [outcome.providerId] } : outcome, 1);
    return outcome;
  };

  const record = async (mail: store.HeldDigest, outcome: Outcome, now: number): Promise<unknown> => {
    if (outcome.kind === 'accepted') return store.setDigestSent(db, mail.id);
    log(outcome.kind === 'refused' ? 'error' : 'warn', 'digest-not-sent', {
      outcome: outcome.kind,
      reason: outcome.reason,
      attempts: mail.attempts,
    });
    if (outcome.kind === 'refused') return store.setDigestStopped(db, mail, outcome.reason);
    const named = outcome.kind === 'later' ? outcome.retryAt : null;
    return store.setDigestAgain(db, mail, named ?? now + backoff(mail.id, mail.attempts), outcome.reason);
  };

  return {
    /** Sees to the mails of this Monday. It may be called any number of times, and at once. */
    async send(now: number): Promise<void> {
      const monday = mondayAt(now);
      if (!monday) return;
      if (!mailer) return log('error', 'digest-door-closed', { setting: 'RESEND_API_KEY' });
      const recipients = await recipientsOf(house.desk.owners, monday.day);
      await store.planDigests(db, recipients, now);
      const held = await store.claimDigests(db, Object.keys(recipients), {
        ...{ now, leaseUntil: now + LEASE },
        most: MOST_AT_ONCE,
      });
      for (const mail of held) {
        try {
          await attempt(mailer, mail, monday);
        } catch (thrown) {
          log('error', 'digest-not-recorded', faultOf(thrown)); // goes again after its lease; the others go now
        }
      }
    },
  };
};

/** Each owner once, by the id of their mail. */
const recipientsOf = async (owners: readonly string[], day: number): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      owners.map(async (owner) => [await idOf('digest', String(day), owner.trim().toLowerCase()), owner]),
    ),
  );
