import * as z from 'zod/mini';
import { STEPS, type Step } from '../../../emails/sequence.ts';
import { callRef } from '../call-ref.ts';
import { type MailAbout, mailId, RANKS, RUNS_OF } from './shared.ts';

/** Mails from the decision to send them up to what stops them. */

/** Plans the analysis, once for each run. */
export const insertAnalysis = (db: D1Database, { leadId, runId, recipient, addressKey, now }: MailAbout) =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at)
       VALUES (?1, ?2, ?3, 'analysis', ${RANKS.analysis}, ?4, ?5, 'planned', ?6, ?6) ON CONFLICT DO NOTHING`,
    )
    .bind(mailId(runId, 'analysis'), leadId, runId, recipient, addressKey, now);

/** How many confirmations may go out since `since`: to one address, and to all that end up in one mailbox. */
export type Most = { perAddress: number; perMailbox: number; since: number };

/**
 * Plans a confirmation, unless this address, or its mailbox with any `+word` behind the name, has had its most. From
 * `notAfter` on its link is dead, so it is not sent any more.
 */
export const insertConfirmation = (
  db: D1Database,
  { leadId, runId, recipient, addressKey, now, notAfter }: MailAbout & { notAfter: number },
  { perAddress, perMailbox, since }: Most,
): D1PreparedStatement => {
  const at = recipient.lastIndexOf('@');
  const name = recipient.slice(0, at).replace(/\+.*/, '');
  return db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at, not_after)
       SELECT ?1, ?2, ?3, 'confirmation', ${RANKS.confirmation}, ?4, ?5, 'planned', ?6, ?6, ?7
       WHERE (SELECT count(*) FROM mails WHERE recipient = ?4 AND step = 'confirmation' AND planned_at > ?9) < ?8
         AND (SELECT count(*) FROM mails WHERE recipient > ?10 || '+' AND recipient < ?10 || ',' AND step = 'confirmation'
           AND substr(recipient, -length(?11)) = ?11 AND planned_at > ?9) < ?12
       ON CONFLICT DO NOTHING`,
    )
    .bind(
      ...[mailId(runId, 'confirmation'), leadId, runId, recipient, addressKey, now, notAfter, perAddress, since],
      ...[name, recipient.slice(at), perMailbox],
    );
};

/** A run whose plan has been made already is not planned again, however often its confirmation is pressed. */
const NOT_PLANNED_YET = `NOT EXISTS (SELECT 1 FROM mails WHERE run_id = ?1 AND step = 'analysis')`;

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
         AND rank = ${RANKS.followUp} AND (state IN ('planned', 'sending') OR reason IN ('unsubscribed', 'paused'))
         AND ${NOT_PLANNED_YET}`,
    )
    .bind(runId, leadId, recipient),
  ...(plan.length === 0
    ? []
    : [
        // A new consent outweighs an earlier withdrawal, and what an earlier booking stopped; a pause is the owner's.
        db
          .prepare(
            `DELETE FROM suppressions
             WHERE address = ?2 AND blocks = 'follow-ups' AND reason <> 'paused' AND ${NOT_PLANNED_YET}`,
          )
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

/** A mail about a call; `addressKey` null for the host. */
export type CallMail = {
  step: Step;
  recipient: string;
  addressKey: string | null;
  dueAt: number;
  /** Worth nothing from then on. */
  notAfter: number;
};

/** Plans mails about a call as it is after so many changes. */
export const insertCallMails = (
  db: D1Database,
  call: { id: string; sequence: number; leadId: string | null },
  mails: readonly CallMail[],
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at, not_after)
       SELECT ?1 || '-' || (value ->> 'step'), ?2, ?1, value ->> 'step', ${RANKS.call}, value ->> 'recipient', value ->> 'addressKey',
         'planned', value ->> 'dueAt', ?3, value ->> 'notAfter'
       FROM json_each(?4) WHERE true ON CONFLICT DO NOTHING`,
    )
    .bind(callRef(call.id, call.sequence), call.leadId ?? '', now, JSON.stringify(mails));

/** Stops what is still to come about a call as it was before its last change. */
export const stopCallMails = (
  db: D1Database,
  call: { id: string; sequence: number },
  reason: 'moved' | 'cancelled',
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'stopped', reason = ?2, lease_until = NULL, message = NULL
       WHERE run_id IN (SELECT value FROM json_each(?1)) AND state IN ('planned', 'sending')`,
    )
    .bind(JSON.stringify(Array.from({ length: call.sequence }, (_, before) => callRef(call.id, before))), reason);

/** Forgets a mail that has certainly not gone out, so that it can be planned anew. */
export const takeBack = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare(`DELETE FROM mails WHERE id = ? AND state IN ('planned', 'stopped') AND unclear_since IS NULL`).bind(id);

/** How far a mail is: on its way, gone out, or ended without. */
export const progressOf = async (db: D1Database, id: string): Promise<Progress | null> => {
  const row = await db.prepare('SELECT state, due_at, sent_at FROM mails WHERE id = ?').bind(id).first();
  if (!row) return null;
  const { state, due_at, sent_at } = ProgressRow.parse(row);
  if (sent_at !== null) return { kind: 'sent', at: sent_at };
  return state === 'planned' || state === 'sending' ? { kind: 'due', at: due_at } : { kind: 'ended' };
};

export type Progress = { kind: 'due' | 'sent'; at: number } | { kind: 'ended' };

const ProgressRow = z.object({ state: z.string(), due_at: z.number(), sent_at: z.nullable(z.number()) });

/** Mails that have gone out to a lead, in their order. */
export const mailsSentTo = async (
  db: D1Database,
  runIds: readonly string[],
): Promise<{ step: Step; sentAt: number }[]> => {
  const { results } = await db
    .prepare(
      `SELECT step, sent_at FROM mails WHERE run_id IN (SELECT value FROM json_each(?)) AND sent_at IS NOT NULL
       ORDER BY sent_at`,
    )
    .bind(JSON.stringify(runIds))
    .all();
  return results.map((row) => {
    const { step, sent_at } = SentRow.parse(row);
    return { step, sentAt: sent_at };
  });
};

const SentRow = z.object({ step: z.enum(STEPS), sent_at: z.number() });

/** Deletes the mails of runs, and the pause of an address of which no other run is left. */
export const deleteMailsOf = (db: D1Database, runIds: readonly string[]): D1PreparedStatement[] => {
  const ids = JSON.stringify(runIds);
  const these = '(SELECT value FROM json_each(?1))';
  return [
    db
      .prepare(
        `DELETE FROM suppressions WHERE reason = 'paused' AND address IN (
           SELECT address_key FROM mails gone WHERE run_id IN ${these} AND NOT EXISTS (
             SELECT 1 FROM mails WHERE recipient = gone.recipient AND step = 'confirmation' AND run_id NOT IN ${these}))`,
      )
      .bind(ids),
    db.prepare(`DELETE FROM mails WHERE run_id IN ${these}`).bind(ids),
  ];
};

/**
 * Deletes the mails about calls, through all their changes. What is to tell the host that a call is off stays, and is
 * written anew: without a word on whose it was.
 */
export const deleteMailsOfCalls = (
  db: D1Database,
  calls: readonly { id: string; sequence: number }[],
): D1PreparedStatement[] => {
  const refs = JSON.stringify(calls.flatMap(refsOf));
  const these = '(SELECT value FROM json_each(?1))';
  const toTell = `step = 'host-cancelled' AND state IN ('planned', 'sending') AND unclear_since IS NULL`;
  return [
    db.prepare(`DELETE FROM mails WHERE run_id IN ${these} AND NOT (${toTell})`).bind(refs),
    db
      .prepare(
        `UPDATE mails SET state = 'planned', attempts = attempts + 1, lead_id = '', lease_until = NULL, message = NULL
         WHERE run_id IN ${these}`,
      )
      .bind(refs),
  ];
};

/** What the mails about a call belong to, through all its changes. */
const refsOf = ({ id, sequence }: { id: string; sequence: number }): string[] =>
  Array.from({ length: sequence + 1 }, (_, changes) => callRef(id, changes));

/** A mail to a person, as they may know of it. */
export type MailToPerson = z.infer<typeof MailToPersonRow>;

/** All mails to a person about runs and calls, in their order. */
export const mailsAbout = async (
  db: D1Database,
  runIds: readonly string[],
  calls: readonly { id: string; sequence: number }[],
): Promise<MailToPerson[]> => {
  const { results } = await db
    .prepare(
      `SELECT step, recipient, state, reason, report, due_at, planned_at, sent_at FROM mails
       WHERE run_id IN (SELECT value FROM json_each(?)) AND step NOT LIKE 'host-%' ORDER BY coalesce(sent_at, due_at)`,
    )
    .bind(JSON.stringify([...runIds, ...calls.flatMap(refsOf)]))
    .all();
  return results.map((row) => MailToPersonRow.parse(row));
};

const MailToPersonRow = z.pipe(
  z.object({
    step: z.enum(STEPS),
    recipient: z.string(),
    state: z.enum(['planned', 'sending', 'sent', 'stopped', 'parked']),
    reason: z.nullable(z.string()),
    report: z.nullable(z.string()),
    due_at: z.number(),
    planned_at: z.number(),
    sent_at: z.nullable(z.number()),
  }),
  z.transform(({ due_at, planned_at, sent_at, ...row }) => ({
    ...row,
    dueAt: due_at,
    plannedAt: planned_at,
    sentAt: sent_at,
  })),
);

/** What keeps mails from an address. */
export const suppressionsOf = async (
  db: D1Database,
  addressKey: string,
): Promise<Omit<Suppression, 'addressKey'>[]> => {
  const { results } = await db
    .prepare('SELECT reason, blocks, at FROM suppressions WHERE address = ? ORDER BY at')
    .bind(addressKey)
    .all();
  return results.map((row) => SuppressionRow.parse(row));
};

const SuppressionRow = z.object({
  reason: z.enum(['unsubscribed', 'booked', 'bounced', 'complained', 'suppressed', 'paused']),
  blocks: z.enum(['all', 'follow-ups']),
  at: z.number(),
});

export type Suppression = {
  addressKey: string;
  /** `paused`: by the owner. */
  reason: 'unsubscribed' | 'booked' | 'bounced' | 'complained' | 'suppressed' | 'paused';
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
export const resume = (
  db: D1Database,
  {
    addressKey,
    email,
    at,
    reason,
  }: { addressKey: string; email: string; at: number; reason: 'unsubscribed' | 'paused' },
): D1PreparedStatement[] => [
  db.prepare('DELETE FROM suppressions WHERE address = ? AND reason = ?').bind(addressKey, reason),
  db
    .prepare(
      `UPDATE mails SET state = 'planned', reason = NULL
       WHERE run_id IN ${RUNS_OF('?1')} AND rank = ${RANKS.followUp} AND state = 'stopped' AND reason = ?3
         AND unclear_since IS NULL AND due_at > ?2`,
    )
    .bind(email, at, reason),
];

/** What keeps follow-ups from an address whatever the person wishes. */
export type Barrier = z.infer<typeof Barrier>;
const Barrier = z.enum(['booked', 'bounced', 'complained', 'suppressed']);

export const barrierOf = async (db: D1Database, addressKey: string): Promise<Barrier | null> => {
  const reason = await db
    .prepare(
      `SELECT reason FROM suppressions WHERE address = ? AND reason NOT IN ('unsubscribed', 'paused')
       ORDER BY blocks LIMIT 1`,
    )
    .bind(addressKey)
    .first('reason');
  return reason === null ? null : Barrier.parse(reason);
};

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
  if (!row) return null;
  const { id, at } = FoundRow.parse(row);
  return { id, sentAt: at };
};

const FoundRow = z.object({ id: z.string(), at: z.number() });
