import * as z from 'zod/mini';
import { STEPS, type Step } from '../../../emails/sequence.ts';
import { callRefs } from '../call-ref.ts';

/** What has become of mails, as other rooms ask for it. */

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
    .bind(JSON.stringify([...runIds, ...calls.flatMap(callRefs)]))
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
