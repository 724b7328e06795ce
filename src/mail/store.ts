import * as z from 'zod';
import type { Step } from '../../emails/sequence.ts';
import { HOUR } from '../lib/clock.ts';
import type { Scarcity } from './scarcity.ts';

/** The only SQL about the outbox, suppressed addresses, the provider's reports and the local mailbox. Times are epoch ms. */

export type { Step };

/** Which mail goes first where not all can go. */
export const RANKS = { confirmation: 0, booking: 1, analysis: 2, followUp: 3 } as const;

const APART = 20 * HOUR; // between two follow-ups of one run, also when several have waited

export type Claimed = {
  id: string;
  runId: string;
  step: Step;
  rank: number;
  attempts: number;
  unclearSince: number | null;
  message: string | null;
  batch: string | null;
};

const STEPS = ['confirmation', 'analysis', 'depth', 'second', 'invitation', 'last'] as const satisfies readonly Step[];

const ClaimedRow = z.object({
  id: z.string(),
  run_id: z.string(),
  step: z.enum(STEPS),
  rank: z.number(),
  state: z.string(),
  attempts: z.number(),
  unclear_since: z.number().nullable(),
  message: z.string().nullable(),
  batch: z.string().nullable(),
});

/** Rows that the statement has looked at, without those that it stopped or put off. */
const claimedOf = (rows: readonly unknown[]): Claimed[] =>
  rows
    .map((row) => ClaimedRow.parse(row))
    .filter(({ state }) => state === 'sending')
    .map((row) => ({
      id: row.id,
      runId: row.run_id,
      step: row.step,
      rank: row.rank,
      attempts: row.attempts,
      unclearSince: row.unclear_since,
      message: row.message,
      batch: row.batch,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Whom a mail is for and what it belongs to. */
export type MailAbout = { leadId: string; runId: string; recipient: string; addressKey: string; now: number };

/** The id of a mail: the same for the same step of the same run, however often it is planned. */
export const mailId = (runId: string, step: Step): string => `${runId}-${step}`;

/** Plans the analysis, once for each run. */
export const insertAnalysis = (db: D1Database, { leadId, runId, recipient, addressKey, now }: MailAbout) =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at)
       VALUES (?1, ?2, ?3, 'analysis', ${RANKS.analysis}, ?4, ?5, 'planned', ?6, ?6) ON CONFLICT DO NOTHING`,
    )
    .bind(mailId(runId, 'analysis'), leadId, runId, recipient, addressKey, now);

/**
 * Plans a confirmation, unless this address has had `most` of them since `since`. From `notAfter` on its link is
 * dead, so it is not sent any more.
 */
export const insertConfirmation = (
  db: D1Database,
  { leadId, runId, recipient, addressKey, now, notAfter }: MailAbout & { notAfter: number },
  most: number,
  since: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at, not_after)
       SELECT ?1, ?2, ?3, 'confirmation', ${RANKS.confirmation}, ?4, ?5, 'planned', ?6, ?6, ?7
       WHERE (SELECT count(*) FROM mails WHERE recipient = ?4 AND step = 'confirmation' AND planned_at > ?9) < ?8
       ON CONFLICT DO NOTHING`,
    )
    .bind(mailId(runId, 'confirmation'), leadId, runId, recipient, addressKey, now, notAfter, most, since);

/** A run whose plan has been made already is not planned again, however often its confirmation is pressed. */
const NOT_PLANNED_YET = `NOT EXISTS (SELECT 1 FROM mails WHERE run_id = ?1 AND step = 'analysis')`;

/** All runs of an address; each began with a confirmation. */
const RUNS_OF = (recipient: string) =>
  `(SELECT run_id FROM mails WHERE recipient = ${recipient} AND step = 'confirmation')`;

/**
 * Puts the follow-ups of a run in the place of those that earlier runs of the same lead still have to come. To be
 * followed by `insertAnalysis` in the same transaction.
 */
export const replaceFollowUps = (
  db: D1Database,
  { leadId, runId, recipient, addressKey, now }: MailAbout,
  plan: readonly { step: Step; dueAt: number }[],
): D1PreparedStatement[] => [
  db
    .prepare(
      `UPDATE mails SET state = 'stopped', reason = 'new-run', lease_until = NULL, message = NULL
       WHERE run_id IN ${RUNS_OF('?3')} AND run_id <> ?1 AND lead_id = ?2
         AND rank = ${RANKS.followUp} AND (state IN ('planned', 'sending') OR reason = 'unsubscribed')
         AND ${NOT_PLANNED_YET}`,
    )
    .bind(runId, leadId, recipient),
  ...(plan.length === 0
    ? []
    : [
        // A new consent outweighs an earlier withdrawal, and what an earlier booking stopped.
        db
          .prepare(`DELETE FROM suppressions WHERE address = ?2 AND blocks = 'follow-ups' AND ${NOT_PLANNED_YET}`)
          .bind(runId, addressKey),
        db
          .prepare(
            `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at)
             SELECT ?1 || '-' || key, ?2, ?1, key, ${RANKS.followUp}, ?3, ?4, 'planned', value, ?5 FROM json_each(?6)
             WHERE ${NOT_PLANNED_YET} ON CONFLICT DO NOTHING`,
          )
          .bind(
            runId,
            leadId,
            recipient,
            addressKey,
            now,
            JSON.stringify(Object.fromEntries(plan.map(({ step, dueAt }) => [step, dueAt]))),
          ),
      ]),
];

export const deleteMailsOf = (db: D1Database, runIds: readonly string[]): D1PreparedStatement =>
  db.prepare('DELETE FROM mails WHERE run_id IN (SELECT value FROM json_each(?))').bind(JSON.stringify(runIds));

export type Suppression = {
  addressKey: string;
  reason: 'unsubscribed' | 'booked' | 'bounced' | 'complained' | 'suppressed';
  blocks: 'all' | 'follow-ups';
  at: number;
};

/** Blocks an address from now on, and stops what is planned for it; `email` null where it has been erased. */
export const suppress = (
  db: D1Database,
  { addressKey, reason, blocks, at }: Suppression,
  email: string | null,
): D1PreparedStatement[] => [
  db
    .prepare('INSERT INTO suppressions (address, reason, blocks, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
    .bind(addressKey, reason, blocks, at),
  db
    .prepare(
      `UPDATE mails SET state = 'stopped', reason = ?2, lease_until = NULL, message = NULL
       WHERE run_id IN ${RUNS_OF('?1')} AND state IN ('planned', 'sending') AND rank >= ?3`,
    )
    .bind(email ?? '', reason, blocks === 'all' ? RANKS.confirmation : RANKS.followUp),
];

/** Lets follow-ups go to an address again: those that are still to come. What would have come meanwhile does not. */
export const resume = (db: D1Database, addressKey: string, email: string, now: number): D1PreparedStatement[] => [
  db.prepare(`DELETE FROM suppressions WHERE address = ? AND reason = 'unsubscribed'`).bind(addressKey),
  db
    .prepare(
      `UPDATE mails SET state = 'planned', reason = NULL
       WHERE run_id IN ${RUNS_OF('?1')} AND rank = ${RANKS.followUp} AND state = 'stopped' AND reason = 'unsubscribed'
         AND unclear_since IS NULL AND due_at > ?2`,
    )
    .bind(email, now),
];

/** Why a mail must not go out, or null. */
const STOP = (mail: string) =>
  `(SELECT reason FROM suppressions WHERE address = ${mail}.address_key
      AND (blocks = 'all' OR ${mail}.rank = ${RANKS.followUp}) ORDER BY blocks LIMIT 1)`;

/** Until when a mail waits for the provider's quota, or null. */
const HELD = (mail: string) =>
  `coalesce(
     (SELECT max(until) FROM mail_holds WHERE mail_holds.rank <= ${mail}.rank AND until > :now),
     CASE WHEN (SELECT sent FROM mail_days WHERE day = :day)
               >= iif(${mail}.rank = ${RANKS.followUp}, :mostBeforeFollowUps, :mostMails) THEN :until END)`;

const FREE = (mail: string) =>
  `${mail}.due_at <= :now AND (${mail}.not_after IS NULL OR ${mail}.not_after > :now)
   AND (${mail}.state = 'planned' OR (${mail}.state = 'sending' AND ${mail}.lease_until <= :now))
   AND (${mail}.rank < ${RANKS.followUp} OR :followUpsOpen)`;

/** A follow-up waits for the analysis and for those before it, and keeps a distance from the last one. */
const IN_TURN = (mail: string) =>
  `NOT EXISTS (SELECT 1 FROM mails other
     WHERE ${mail}.rank = ${RANKS.followUp} AND other.run_id = ${mail}.run_id AND other.id <> ${mail}.id
       AND ((other.rank = ${RANKS.followUp} AND other.sent_at > :now - ${APART})
         OR (other.rank >= ${RANKS.analysis} AND other.state IN ('planned', 'sending') AND other.due_at < ${mail}.due_at)))`;

/** What a claim depends on besides the rows. */
export type Moment = {
  now: number;
  leaseUntil: number;
  /** Whether follow-ups may go out: the window is open and the owner has not paused them. */
  followUpsOpen: boolean;
  scarcity: Scarcity;
};

/** Takes the mails of `found`, in which each has its `stop` and `held`; those with one of them are ended or put off. */
const TAKE = `
  SET state = CASE WHEN found.stop IS NOT NULL THEN 'stopped' WHEN found.held IS NOT NULL THEN 'planned' ELSE 'sending' END,
      reason = CASE WHEN found.stop IS NOT NULL THEN found.stop WHEN found.held IS NOT NULL THEN 'quota' ELSE mails.reason END,
      due_at = iif(found.stop IS NULL AND found.held IS NOT NULL, found.held, mails.due_at),
      lease_until = iif(found.stop IS NULL AND found.held IS NULL, :leaseUntil, NULL),
      attempts = mails.attempts + (found.stop IS NULL AND found.held IS NULL),
      message = iif(found.stop IS NULL, mails.message, NULL)`;

const SEEN = 'RETURNING id, run_id, step, rank, state, attempts, unclear_since, message, batch';

/**
 * Takes a mail for one attempt, if it is due, nobody holds it and nothing stops it. One statement, so that of any
 * number of deliveries at once exactly one gets it.
 */
export const claim = async (db: D1Database, id: string, moment: Moment): Promise<Claimed | null> => {
  const [mail] = await take(db, `mail.id = :id AND mail.batch IS NULL AND ${IN_TURN('mail')}`, '', { id }, moment);
  return mail ?? null;
};

/** Takes follow-ups that have not been tried yet for one request together. Its name is the id of one of them. */
export const claimTogether = (db: D1Database, ids: readonly string[], moment: Moment): Promise<Claimed[]> =>
  take(
    db,
    `mail.id IN (SELECT value FROM json_each(:ids)) AND mail.rank = ${RANKS.followUp} AND mail.state = 'planned'
     AND mail.batch IS NULL AND mail.attempts = 0 AND ${IN_TURN('mail')}`,
    `, batch = iif(found.stop IS NULL AND found.held IS NULL,
                   (SELECT min(id) FROM found WHERE stop IS NULL AND held IS NULL), NULL)`,
    { ids: JSON.stringify(ids) },
    moment,
  );

/** Takes what is left of a request that was begun, for one more attempt at it. */
export const claimBatch = (db: D1Database, batch: string, moment: Moment): Promise<Claimed[]> =>
  take(db, 'mail.batch = :batch', '', { batch }, moment);

const take = async (
  db: D1Database,
  which: string,
  also: string,
  values: Readonly<Record<string, string>>,
  { scarcity, ...moment }: Moment,
): Promise<Claimed[]> => {
  const { results } = await bound(
    db,
    `WITH found AS MATERIALIZED (
       SELECT id, ${STOP('mail')} AS stop, ${HELD('mail')} AS held FROM mails mail WHERE ${which} AND ${FREE('mail')})
     UPDATE mails ${TAKE}${also} FROM found WHERE mails.id = found.id ${SEEN}`,
    { ...values, ...moment, ...scarcity, followUpsOpen: moment.followUpsOpen ? 1 : 0 },
  ).all();
  return claimedOf(results);
};

/** The name of the request that some of these mails went in. */
export const batchOf = (db: D1Database, ids: readonly string[]): Promise<string | null> =>
  db
    .prepare('SELECT batch FROM mails WHERE id IN (SELECT value FROM json_each(?)) AND batch IS NOT NULL LIMIT 1')
    .bind(JSON.stringify(ids))
    .first<string>('batch');

/** D1 binds by position only: `:name` becomes `?n`, with the values that are named in the statement. */
const bound = (db: D1Database, sql: string, values: Readonly<Record<string, string | number | null>>) => {
  const names = [...new Set([...sql.matchAll(/:([a-z]\w*)/gi)].map(([, name = '']) => name))];
  const numbered = sql.replaceAll(/:([a-z]\w*)/gi, (_, name: string) => `?${names.indexOf(name) + 1}`);
  return db.prepare(numbered).bind(...names.map((name) => values[name] ?? null));
};

/**
 * Freezes messages for all attempts, and opens the time in which nobody knows whether they were taken. This is the
 * last statement before the provider: what has been stopped, or is held by another attempt by now, is left out.
 * @param messages by id; of a message that was frozen before, the earlier one counts
 * @returns the frozen messages by id, in the order of the ids
 */
export const freeze = async (
  db: D1Database,
  attempts: number,
  messages: Readonly<Record<string, string>>,
  now: number,
): Promise<{ id: string; message: string }[]> => {
  const { results } = await db
    .prepare(
      `UPDATE mails SET message = coalesce(mails.message, written.value), unclear_since = coalesce(unclear_since, ?2)
       FROM json_each(?1) AS written
       WHERE mails.id = written.key AND state = 'sending' AND attempts = ?3 AND ${STOP('mails')} IS NULL
       RETURNING mails.id AS id, mails.message AS message`,
    )
    .bind(JSON.stringify(messages), now, attempts)
    .all();
  return results.map((row) => FrozenRow.parse(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
};

const FrozenRow = z.object({ id: z.string(), message: z.string() });

/**
 * Records that the provider has mails. This is the last word, whatever became of the row meanwhile.
 * @param providerIds by mail id; empty where the provider's is not known
 * @param day where a quota is kept, the day they count for
 */
export const setSent = (
  db: D1Database,
  providerIds: Readonly<Record<string, string>>,
  now: number,
  day: number | null,
): D1PreparedStatement[] => {
  const sent = JSON.stringify(providerIds);
  const count = db
    .prepare(
      `INSERT INTO mail_days (day, sent)
       SELECT ?2, count(*) FROM mails WHERE id IN (SELECT key FROM json_each(?1)) AND state <> 'sent' HAVING count(*) > 0
       ON CONFLICT (day) DO UPDATE SET sent = sent + excluded.sent`,
    )
    .bind(sent, day);
  return [
    ...(day === null ? [] : [count]),
    db
      .prepare(
        `UPDATE mails SET state = 'sent', provider_id = nullif(accepted.value, ''), sent_at = ?2, message = NULL, lease_until = NULL, reason = NULL, unclear_since = NULL
         FROM json_each(?1) AS accepted WHERE mails.id = accepted.key AND state <> 'sent'`,
      )
      .bind(sent, now),
  ];
};

/** Mails of one attempt, which only it may change. */
export type Held = { ids: readonly string[]; attempts: number };

/** Plans the next attempt; `unclearSince` null says that it was certainly not taken. */
export const setPlannedAgain = (
  db: D1Database,
  { ids, attempts }: Held,
  again: { dueAt: number; reason: string; unclearSince: number | null },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'planned', due_at = ?3, reason = ?4, unclear_since = ?5, lease_until = NULL
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'sending' AND attempts = ?2`,
    )
    .bind(JSON.stringify(ids), attempts, again.dueAt, again.reason, again.unclearSince);

/** Breaks up a request that was refused as a whole: from now on each of its mails goes alone, under its own key. */
export const dissolve = (db: D1Database, { ids, attempts }: Held, reason: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'planned', due_at = ?3, reason = ?4, batch = NULL, unclear_since = NULL, lease_until = NULL
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'sending' AND attempts = ?2`,
    )
    .bind(JSON.stringify(ids), attempts, now, reason);

/** Takes mails that were not handed over out of a request that is being put together. */
export const leaveOut = (db: D1Database, { ids, attempts }: Held): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET batch = NULL
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'sending' AND attempts = ?2 AND unclear_since IS NULL`,
    )
    .bind(JSON.stringify(ids), attempts);

/**
 * Ends mails without sending them: `stopped` for a reason that is final, `parked` for one that a person must look
 * at. Only a parked one keeps its message.
 */
export const setEnded = (
  db: D1Database,
  { ids, attempts }: Held,
  state: 'stopped' | 'parked',
  reason: string,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = ?3, reason = ?4, lease_until = NULL, message = iif(?3 = 'parked', message, NULL)
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'sending' AND attempts = ?2`,
    )
    .bind(JSON.stringify(ids), attempts, state, reason);

/** Parks what the queue has given up on, unless it waits for another time or a delivery holds it right now. */
export const park = async (
  db: D1Database,
  { ids, batch }: { ids: readonly string[]; batch: string | null },
  reason: string,
  now: number,
): Promise<string[]> => {
  const { results } = await db
    .prepare(
      `UPDATE mails SET state = 'parked', reason = ?3, lease_until = NULL
       WHERE (id IN (SELECT value FROM json_each(?1)) OR batch = ?2) AND due_at <= ?4
         AND (state = 'planned' OR (state = 'sending' AND lease_until <= ?4)) RETURNING id`,
    )
    .bind(JSON.stringify(ids), batch, reason, now)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
};

/** Lets mails of this rank and all behind it wait. */
export const hold = (db: D1Database, rank: number, until: number, reason: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mail_holds (rank, until, reason) VALUES (?, ?, ?)
       ON CONFLICT (rank) DO UPDATE SET until = excluded.until, reason = excluded.reason`,
    )
    .bind(rank, until, reason);

/** Ids of mails that are due and held by nobody, without follow-ups, the most urgent first. */
export const dueMails = async (db: D1Database, now: number, limit: number): Promise<string[]> => {
  const { results } = await db
    .prepare(
      `SELECT id FROM mails WHERE rank IN (0, 1, 2) AND state IN ('planned', 'sending') AND due_at <= ?1
         AND (lease_until IS NULL OR lease_until <= ?1) AND (not_after IS NULL OR not_after > ?1)
       ORDER BY rank, due_at LIMIT ?2`,
    )
    .bind(now, limit)
    .all<{ id: string }>();
  return results.map((row) => row.id);
};

/** Follow-ups that are due, in turn and held by nobody. `fresh`: never tried, so they may go together. */
export const dueFollowUps = async (
  db: D1Database,
  now: number,
  limit: number,
): Promise<{ id: string; batch: string | null; fresh: boolean }[]> => {
  const { results } = await bound(
    db,
    `SELECT id, batch, attempts = 0 AS fresh FROM mails mail
     WHERE mail.rank = ${RANKS.followUp} AND mail.state IN ('planned', 'sending') AND mail.due_at <= :now
       AND (mail.lease_until IS NULL OR mail.lease_until <= :now) AND (mail.batch IS NOT NULL OR ${IN_TURN('mail')})
     ORDER BY mail.due_at LIMIT :limit`,
    { now, limit },
  ).all();
  return results.map((row) => {
    const due = DueRow.parse(row);
    return { id: due.id, batch: due.batch, fresh: due.fresh === 1 };
  });
};

const DueRow = z.object({ id: z.string(), batch: z.string().nullable(), fresh: z.number() });

/** How many mails the provider has taken on a day. */
export const sentOn = async (db: D1Database, day: number): Promise<number> =>
  (await db.prepare('SELECT sent FROM mail_days WHERE day = ?').bind(day).first<number>('sent')) ?? 0;

/** The mail of one step of a run and when it was handed over, as far as is known: its own link proves that it was. */
export const findMail = async (
  db: D1Database,
  runId: string,
  step: Step,
): Promise<{ id: string; sentAt: number } | null> => {
  const row = await db
    .prepare('SELECT id, coalesce(sent_at, unclear_since, planned_at) AS at FROM mails WHERE run_id = ? AND step = ?')
    .bind(runId, step)
    .first();
  return row && { id: z.string().parse(row.id), sentAt: z.number().parse(row.at) };
};

/** What the provider may report of a mail, the weightier the later: a report never takes back a weightier one. */
export const REPORTS = ['sent', 'delayed', 'delivered', 'failed', 'suppressed', 'bounced', 'complained'] as const;
export type Report = (typeof REPORTS)[number];

/** To whom a mail went, and which other mails shared its request and its uncertainty. Null where it was erased. */
export const findReported = async (
  db: D1Database,
  id: string,
): Promise<{ recipient: string; unsettled: string[] } | null> => {
  const { results } = await db
    .prepare(
      `SELECT mails.id, mails.recipient, mails.state FROM mails JOIN (SELECT id, batch, state FROM mails WHERE id = ?1) AS it
       WHERE mails.id = it.id OR (it.state <> 'sent' AND mails.batch = it.batch
         AND mails.state IN ('planned', 'sending', 'parked') AND mails.unclear_since IS NOT NULL)`,
    )
    .bind(id)
    .all();
  const rows = results.map((row) => ReportedRow.parse(row));
  const own = rows.find((row) => row.id === id);
  return (
    (own && { recipient: own.recipient, unsettled: rows.filter((row) => row.state !== 'sent').map((row) => row.id) }) ??
    null
  );
};

const ReportedRow = z.object({ id: z.string(), recipient: z.string(), state: z.string() });

const weight = (report: string) => `instr(',${REPORTS.join(',')},', ',' || ${report} || ',')`;

/** Notes what the provider says of a mail. */
export const setReport = (db: D1Database, id: string, report: Report, reason: string | null): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET report = ?2, reason = ?3
       WHERE id = ?1 AND (report IS NULL OR ${weight('report')} < ${weight('?2')})`,
    )
    .bind(id, report, reason);

/** Remembers that a message of the provider has been acted on. */
export const insertWebhookEvent = (db: D1Database, id: string, at: number): D1PreparedStatement =>
  db.prepare('INSERT INTO webhook_events (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING').bind(id, at);

export const wasActedOn = async (db: D1Database, id: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 AS one FROM webhook_events WHERE id = ?').bind(id).first()) !== null;

export const deleteWebhookEvents = (db: D1Database, before: number): Promise<unknown> =>
  db.prepare('DELETE FROM webhook_events WHERE at < ?').bind(before).run();

export const insertLocalMail = (db: D1Database, id: string, message: string, now: number): Promise<unknown> =>
  db
    .prepare('INSERT INTO local_mails (id, message, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .bind(id, message, now)
    .run();

const LocalRow = z.object({ id: z.string(), message: z.string(), received_at: z.number() });

/** The newest mails of the local mailbox. */
export const localMails = async (db: D1Database, limit: number) => {
  const { results } = await db
    .prepare('SELECT * FROM local_mails ORDER BY received_at DESC, id LIMIT ?')
    .bind(limit)
    .all();
  return results.map((row) => LocalRow.parse(row));
};

export const localMail = async (db: D1Database, id: string) => {
  const row = await db.prepare('SELECT * FROM local_mails WHERE id = ?').bind(id).first();
  return row && LocalRow.parse(row);
};

/** How far the local clock is ahead, in ms. */
export const clockOffset = async (db: D1Database): Promise<number> =>
  (await db.prepare('SELECT offset FROM local_clock').first<number>('offset')) ?? 0;

export const moveClock = (db: D1Database, by: number): Promise<unknown> =>
  db
    .prepare('INSERT INTO local_clock (id, offset) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET offset = offset + ?1')
    .bind(by)
    .run();

export const resetClock = (db: D1Database): Promise<unknown> => db.prepare('DELETE FROM local_clock').run();
