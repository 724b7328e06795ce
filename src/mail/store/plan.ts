import type { Step } from '../../../emails/sequence.ts';
import { type MailAbout, mailId, RANKS, RUNS_OF } from './shared.ts';

/** Mails about runs, from the decision to send them. */

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

/** Forgets a mail that has certainly not gone out, so that it can be planned anew. */
export const takeBack = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare(`DELETE FROM mails WHERE id = ? AND state IN ('planned', 'stopped') AND unclear_since IS NULL`).bind(id);
