import type { Step } from '../../emails/sequence.ts';
import type { MailJob } from '../env.ts';
import type { Booking } from '../lib/calendar.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../lib/clock.ts';
import type { Fact, GoneCall, Reaction } from '../lib/facts.ts';
import { faultOf, log } from '../lib/log.ts';
import type { Timing } from '../lib/site.ts';
import { callMails } from './call-plan.ts';
import { callRef } from './call-ref.ts';
import { createDelivery, type DeliveryDeps } from './delivery.ts';
import type { Mailer } from './mailer.ts';
import { scarcityAt } from './scarcity.ts';
import * as callPlans from './store/calls.ts';
import * as claims from './store/claim.ts';
import * as due from './store/due.ts';
import * as forget from './store/forget.ts';
import * as history from './store/history.ts';
import * as outcomes from './store/outcome.ts';
import * as plans from './store/plan.ts';
import { type MailAbout, mailId } from './store/shared.ts';
import * as suppressions from './store/suppressions.ts';
import { sendingWindow } from './window.ts';

type OutboxDeps = {
  db: D1Database;
  queue: Queue<MailJob>;
  /** Null where no way out is configured: mails stay planned. */
  mailer: Mailer | null;
  write: DeliveryDeps['write'];
  timing: Timing;
  dailyQuota: number | null;
  /** How calls are booked, which decides who writes about them. */
  booking: Booking;
  /** Whose calls they are. */
  host: string;
};

/** However often and by whomever an address is typed in; `kim+1@…` and `kim+2@…` reach one mailbox. */
const CONFIRMATIONS_A_DAY = { perAddress: 3, perMailbox: 10 };
const SWEEP = 100; // nudges in one `sendBatch`, which takes no more
const MOST_REQUESTS = 10 * SWEEP; // that one tick of cron asks for
const SECOND_THOUGHTS = 10 * MINUTE; // for the host to correct a slip before a visitor reads that they did not come
const TOGETHER = 3; // follow-ups in one request: what can be written in the 10 ms of CPU of the Free plan; Resend takes 100
const MOST_STEPS = 200; // in which a jump of the clock is made up for
const SOON = 5 * MINUTE; // what comes back within this time waits in the queue; cron finds the rest

/**
 * The outbox: a mail is a row from the moment it is decided until long after it was sent. What is due is found by
 * cron, handed to the queue as a nudge, and delivered from there; the row alone counts.
 */
export const createOutbox = ({ db, queue, mailer, write, timing, dailyQuota, booking, host }: OutboxDeps) => {
  const window = sendingWindow(timing);
  const followUpsOpen = (now: number): boolean => !timing.paused && window.isOpen(now);
  const delivery = mailer && createDelivery({ db, mailer, write, followUpsOpen, dailyQuota });
  const pace = mailer?.pace;
  const requestsASweep = pace ? Math.min((pace.requestsPerSecond * MINUTE) / SECOND, MOST_REQUESTS) : SWEEP;

  const nudge = async (jobs: readonly MailJob[], delaySeconds = 0): Promise<void> => {
    try {
      for (let done = 0; done < jobs.length; done += SWEEP)
        await queue.sendBatch(jobs.slice(done, done + SWEEP).map((body) => ({ body, delaySeconds })));
    } catch (thrown) {
      log('warn', 'mail-nudge-lost', { jobs: jobs.length, ...faultOf(thrown) }); // cron finds them in the outbox
    }
  };

  const planCall = (change: 'booked' | 'moved' | 'cancelled', fact: Parameters<typeof callMails>[1]) => {
    const mails = callMails(change, fact, booking, host);
    return mails.length === 0 ? [] : [callPlans.insertCallMails(db, fact.call, mails, fact.at)];
  };

  /** What was planned for another outcome and has not gone out is taken back. */
  const planJudged = ({ call, outcome, email, addressKey, at }: Fact & { type: 'judged' }): D1PreparedStatement[] => {
    const dueAt = at + SECOND_THOUGHTS;
    const mail = { step: 'call-missed', recipient: email, addressKey, dueAt, notAfter: at + 2 * DAY } as const;
    return [
      plans.takeBack(db, mailId(callRef(call.id, call.sequence), 'call-missed')),
      ...(outcome === 'missed' && writesToMissed(booking) ? [callPlans.insertCallMails(db, call, [mail], at)] : []),
    ];
  };

  /** Only the host hears of a call whose visitor is being forgotten. */
  const tellHost = (call: GoneCall, at: number): D1PreparedStatement[] => {
    const mails = callMails('cancelled', { call, email: '', addressKey: '', at }, booking, host);
    const toHost = mails.filter(({ addressKey }) => addressKey === null);
    return toHost.length === 0 ? [] : [callPlans.insertCallMails(db, { ...call, leadId: null }, toHost, at)];
  };

  const statementsFor = (fact: Fact): D1PreparedStatement[] => {
    switch (fact.type) {
      case 'captured':
        return [
          plans.insertConfirmation(
            db,
            { ...aboutOf(fact), notAfter: fact.expiresAt },
            { ...CONFIRMATIONS_A_DAY, since: fact.at - DAY },
          ),
        ];
      case 'confirmed':
        return [
          ...plans.replaceFollowUps(db, aboutOf(fact), fact.followUps ? window.plan(fact.at) : []),
          plans.insertAnalysis(db, aboutOf(fact)),
        ];
      case 'withdrawn':
        return suppressions.suppress(db, { ...fact, reason: 'unsubscribed', blocks: 'follow-ups' }, fact.email);
      case 'renewed':
        return suppressions.resume(db, { ...fact, reason: 'unsubscribed' });
      case 'booked':
        return [
          ...suppressions.suppress(db, { ...fact, reason: 'booked', blocks: 'follow-ups' }, fact.email),
          ...(fact.call ? planCall('booked', { ...fact, call: fact.call }) : []),
        ];
      case 'barred':
        return suppressions.suppress(db, { ...fact, blocks: 'all' }, fact.email);
      case 'moved':
      case 'cancelled':
        return [callPlans.stopCallMails(db, fact.call, fact.type), ...planCall(fact.type, fact)];
      case 'judged':
        return planJudged(fact);
      case 'deleted':
        return [
          ...forget.deleteMailsOf(db, fact.runIds),
          ...(fact.calls.length === 0 ? [] : forget.deleteMailsOfCalls(db, fact.calls)),
          ...fact.calls.filter(({ cancelled }) => cancelled).flatMap((call) => tellHost(call, fact.at)),
        ];
    }
  };

  /** Follow-ups that are due, gathered for as few requests as may be. */
  const dueFollowUps = async (now: number, urgent: number): Promise<MailJob[]> => {
    if (!followUpsOpen(now)) return [];
    const most = Math.min((requestsASweep - urgent) * TOGETHER, await roomForFollowUps(now, urgent));
    const found = await due.dueFollowUps(db, now, most);
    const batches = new Set(found.flatMap(({ batch }) => batch ?? []));
    const single = found.filter(({ batch }) => batch === null);
    const fresh = single.filter((one) => one.fresh).map(({ id }) => id);
    return [
      ...[...batches].map((batch) => ({ batch })),
      ...single.filter((one) => !one.fresh).map(({ id }) => ({ mailId: id })),
      ...groupsOf(fresh, TOGETHER).map((ids) => (ids.length === 1 ? { mailId: ids[0] ?? '' } : { mailIds: ids })),
    ];
  };

  /** What the day's quota leaves after those that go first. */
  const roomForFollowUps = async (now: number, urgent: number): Promise<number> => {
    const { day, mostMails, mostBeforeFollowUps } = scarcityAt(now, dailyQuota);
    if (mostMails === null || mostBeforeFollowUps === null) return Number.MAX_SAFE_INTEGER;
    const sent = await due.sentOn(db, day);
    return Math.max(0, Math.min(mostBeforeFollowUps - sent, mostMails - sent - urgent));
  };

  const dueJobs = async (now: number): Promise<MailJob[]> => {
    const urgent = await due.dueMails(db, now, requestsASweep);
    return [...urgent.map((mailId) => ({ mailId })), ...(await dueFollowUps(now, urgent.length))];
  };

  /** Where requests are counted, an urgent mail takes the turn of one that is less so, which waits for its next. */
  const deliver = async (job: MailJob, now: number): Promise<void> => {
    const first = pace ? await due.moreUrgent(db, 'mailId' in job ? job.mailId : null, now) : null;
    if (first === null) return attempt(job, now);
    await attempt({ mailId: first }, now);
    await nudge([job]);
  };

  const attempt = async (job: MailJob, now: number): Promise<void> => {
    if (!delivery) return log('error', 'mail-door-closed', { setting: 'RESEND_API_KEY', ...nameOf(job) });
    const again =
      'mailId' in job
        ? await delivery.one(job.mailId, now)
        : 'mailIds' in job
          ? await delivery.together(job.mailIds, now)
          : await delivery.batch(job.batch, now);
    if (again !== null && again - now <= SOON) await nudge([await jobAgain(job)], Math.ceil((again - now) / SECOND));
  };

  /** Those that went together once go together again, under the name they got. */
  const jobAgain = async (job: MailJob): Promise<MailJob> =>
    'mailIds' in job ? { batch: (await claims.batchOf(db, job.mailIds)) ?? '' } : job;

  return {
    /** What the outbox does when something happened to a lead. */
    react: ((fact) => {
      const statements = statementsFor(fact);
      const now = atOnce(fact);
      return now.length === 0 ? { statements } : { statements, afterwards: () => nudge(now) };
    }) satisfies Reaction,

    /** Does what a nudge asks for, if it is due and free. Safe to call any number of times. */
    deliver,

    /** Of what the queue has given up on, lets each mail try by itself; one that did is parked, for the owner to see. */
    async bury(job: MailJob, now: number): Promise<void> {
      const ids = 'mailId' in job ? [job.mailId] : 'mailIds' in job ? job.mailIds : [];
      const given = { ids, batch: 'batch' in job ? job.batch : null };
      const alone = 'mailId' in job ? [] : await outcomes.split(db, given, 'dead-letter', now);
      if (alone.length > 0) {
        log('warn', 'mail-split', { ...nameOf(job), alone: alone.length });
        return nudge(alone.map((mailId) => ({ mailId })));
      }
      if ('mailIds' in job) return; // what of it was begun has a nudge of its own
      const parked = await outcomes.park(db, given, 'dead-letter', now);
      log('error', 'mail-parked', { ...nameOf(job), parked: parked.length });
    },

    /** Nudges everything that is due, the most urgent first: what a lost nudge, a crash or a waiting time has left. */
    async sweep(now: number): Promise<void> {
      await outcomes.endExpired(db, now).run();
      const jobs = await dueJobs(now);
      if (jobs.length === 0) return;
      if (!mailer) return log('error', 'mail-door-closed', { setting: 'RESEND_API_KEY', due: jobs.length });
      await nudge(jobs);
    },

    /** Delivers what would have gone out between two moments, each at its time: for a clock that jumps over them. */
    async catchUp(from: number, to: number): Promise<void> {
      const step = Math.max(HOUR, Math.ceil((to - from) / MOST_STEPS));
      for (let at = from + step; at < to; at += step) for (const job of await dueJobs(at)) await deliver(job, at);
    },

    /** What keeps follow-ups from an address whatever the person wishes, or null. */
    barrierOf: (addressKey: string) => suppressions.barrierOf(db, addressKey),

    /** What has gone out about runs, for the host to know. */
    sentAbout: (runIds: readonly string[]) => history.mailsSentTo(db, runIds),

    /** The mail to who missed a call, or null where none is planned. */
    missedMail: ({ id, sequence }: { id: string; sequence: number }) =>
      history.progressOf(db, mailId(callRef(id, sequence), 'call-missed')),

    /** All mails to a person about runs and calls, as they may know of them. */
    mailsAbout: (runIds: readonly string[], calls: readonly { id: string; sequence: number }[]) =>
      history.mailsAbout(db, runIds, calls),

    /** What keeps mails from an address. */
    suppressionsOf: (addressKey: string) => suppressions.suppressionsOf(db, addressKey),

    /** The confirmation mail of a run, as evidence: its id and when it was handed over. */
    confirmationOf: (runId: string) => history.findMail(db, runId, 'confirmation'),
  };
};

export type { MailToPerson } from './store/history.ts';
export type { Barrier, Suppression } from './store/suppressions.ts';

export type Outbox = ReturnType<typeof createOutbox>;

/** What a fact asks to be sent without waiting for cron. */
const atOnce = (fact: Fact): MailJob[] => {
  const about = (ref: string, ...steps: Step[]) => steps.map((step) => ({ mailId: mailId(ref, step) }));
  switch (fact.type) {
    case 'captured':
      return about(fact.runId, 'confirmation');
    case 'confirmed':
      return about(fact.runId, 'analysis');
    case 'booked':
    case 'moved':
    case 'cancelled':
      return fact.call
        ? about(callRef(fact.call.id, fact.call.sequence), `call-${fact.type}`, `host-${fact.type}`)
        : [];
    case 'deleted':
      return fact.calls
        .filter(({ cancelled }) => cancelled)
        .flatMap(({ id, sequence }) => about(callRef(id, sequence), 'host-cancelled'));
    default:
      return [];
  }
};

/** A page that tells us of no calls tells us of no missed ones either. */
const writesToMissed = (booking: Booking): boolean => booking.provider !== 'link' && booking.mailAfterNoShow;

const aboutOf = (fact: Fact & { type: 'captured' | 'confirmed' }): MailAbout => ({
  leadId: fact.leadId,
  runId: fact.runId,
  recipient: fact.email,
  addressKey: fact.addressKey,
  now: fact.at,
});

const nameOf = (job: MailJob) =>
  'mailId' in job ? { mail: job.mailId } : 'mailIds' in job ? { mails: job.mailIds.length } : { batch: job.batch };

const groupsOf = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, group) => all.slice(group * most, (group + 1) * most));
