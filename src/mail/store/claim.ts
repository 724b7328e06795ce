import * as z from 'zod/mini';
import { STEPS, type Step } from '../../../emails/sequence.ts';
import type { Scarcity } from '../scarcity.ts';
import { bound, IN_TURN, RANKS, STOP } from './shared.ts';

/** Mails from being taken for an attempt up to the last statement before the provider. */

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

const ClaimedRow = z.object({
  id: z.string(),
  run_id: z.string(),
  step: z.enum(STEPS),
  rank: z.number(),
  state: z.string(),
  attempts: z.number(),
  unclear_since: z.nullable(z.number()),
  message: z.nullable(z.string()),
  batch: z.nullable(z.string()),
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

/**
 * Takes follow-ups that have not been tried yet for one request together, of those to one person the first. Its name
 * is the id of one of them.
 */
export const claimTogether = (db: D1Database, ids: readonly string[], moment: Moment): Promise<Claimed[]> =>
  take(
    db,
    `mail.id IN (SELECT value FROM json_each(:ids)) AND mail.rank = ${RANKS.followUp} AND mail.state = 'planned'
     AND mail.batch IS NULL AND mail.attempts = 0 AND ${IN_TURN('mail')}`,
    `, batch = iif(found.stop IS NULL AND found.held IS NULL,
                   (SELECT min(id) FROM found WHERE stop IS NULL AND held IS NULL AND nth = 1), NULL)`,
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
       SELECT id, ${STOP('mail')} AS stop, ${HELD('mail')} AS held,
         row_number() OVER (PARTITION BY recipient ORDER BY due_at, id) AS nth
       FROM mails mail WHERE ${which} AND ${FREE('mail')})
     UPDATE mails ${TAKE}${also} FROM found WHERE mails.id = found.id AND nth = 1 ${SEEN}`,
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

/**
 * Freezes messages for all attempts, and opens the time in which nobody knows whether they were taken. This is the
 * last statement before the provider: what has been stopped, or is held by another attempt by now, is left out.
 * @param messages by id; of a message that was frozen before, the earlier one counts
 * @param trials by id, of the messages whose subject is on trial
 * @returns the frozen messages by id, in the order of the ids
 */
export const freeze = async (
  db: D1Database,
  attempts: number,
  messages: Readonly<Record<string, string>>,
  trials: Readonly<Record<string, string>>,
  now: number,
): Promise<{ id: string; message: string }[]> => {
  const { results } = await db
    .prepare(
      `UPDATE mails SET message = coalesce(mails.message, written.value), unclear_since = coalesce(unclear_since, ?2),
         trial = iif(mails.message IS NULL, (SELECT value FROM json_each(?4) WHERE key = mails.id), trial)
       FROM json_each(?1) AS written
       WHERE mails.id = written.key AND state = 'sending' AND attempts = ?3 AND ${STOP('mails')} IS NULL
       RETURNING mails.id AS id, mails.message AS message`,
    )
    .bind(JSON.stringify(messages), now, attempts, JSON.stringify(trials))
    .all();
  return results.map((row) => FrozenRow.parse(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
};

const FrozenRow = z.object({ id: z.string(), message: z.string() });
