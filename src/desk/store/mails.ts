import * as z from 'zod/mini';
import { isCallStep, STEPS, type Step } from '../../../emails/sequence.ts';
import { rankOf } from '../../mail/rank.ts';

/** What the desk reads of the outbox. Times are epoch ms. */

export const MAIL_GROUPS = ['planned', 'sent', 'stopped', 'parked'] as const;
export type MailGroup = (typeof MAIL_GROUPS)[number];

const MailRow = z.object({
  id: z.string(),
  lead_id: z.string(),
  step: z.string(),
  turn: z.number(),
  recipient: z.string(),
  state: z.string(),
  reason: z.nullable(z.string()),
  report: z.nullable(z.string()),
  at: z.number(),
  not_after: z.nullable(z.number()),
  unclear_since: z.nullable(z.number()),
  batch: z.nullable(z.string()),
});
export type MailRow = z.infer<typeof MailRow>;

/** Where a list goes on: after this mail. */
export type Place = { at: number; id: string };

const columnsAt = (at: string) =>
  `SELECT id, lead_id, step, turn, recipient, state, reason, report, ${at} AS at, not_after, unclear_since, batch FROM mails`;
const STEP = '(?3 IS NULL OR step = ?3)';
const RANKS = [0, 1, 2, 3];

/** Planned mails of one rank come from the index in their order; a few of each are put in order together. */
const planned = (step: Step | null): string => {
  const ranks = step === null ? RANKS : [rankOf(step)];
  const ofRanks = ranks.map(
    (rank) => `SELECT * FROM (${columnsAt('due_at')}
      WHERE rank = ${rank} AND state IN ('planned', 'sending') AND (due_at, id) > (?1, ?2) AND ${STEP} ORDER BY due_at, id LIMIT ?4)`,
  );
  return `SELECT * FROM (${ofRanks.join(' UNION ALL ')}) ORDER BY at, id LIMIT ?4`;
};

/** What is looked for is found in a narrow index alone, and only what is shown is read. */
const before = (at: 'sent_at' | 'due_at', state: string, which: string) =>
  `WITH found AS MATERIALIZED (SELECT id FROM mails
     WHERE state = '${state}' AND (${at}, id) < (?1, ?2) AND ${which} ORDER BY ${at} DESC, id DESC LIMIT ?4)
   ${columnsAt(at)} WHERE id IN (SELECT id FROM found) ORDER BY ${at} DESC, id DESC`;

/** Mails about calls are few among all, so these have an index of their own. */
const sent = (step: Step | null): string =>
  before('sent_at', 'sent', step !== null && isCallStep(step) ? 'rank = 1 AND step = ?3' : STEP);

/** Of each step a few are found in its own part of the index, and put in order together. */
const STOPPED = `WITH found AS MATERIALIZED (
    SELECT mails.id FROM json_each(iif(?3 IS NULL, '${JSON.stringify(STEPS)}', json_array(?3))) AS steps CROSS JOIN mails
    WHERE mails.id IN (SELECT id FROM mails AS alike WHERE alike.step = steps.value AND state = 'stopped'
      AND (due_at, id) < (?1, ?2) ORDER BY due_at DESC, id DESC LIMIT ?4)
    ORDER BY mails.due_at DESC, mails.id DESC LIMIT ?4)
  ${columnsAt('due_at')} WHERE id IN (SELECT id FROM found) ORDER BY due_at DESC, id DESC`;

const listOf = (group: MailGroup, step: Step | null): string => {
  switch (group) {
    case 'planned':
      return planned(step);
    case 'sent':
      return sent(step);
    case 'stopped':
      return STOPPED;
    case 'parked':
      return before('due_at', 'parked', STEP);
  }
};

const LAST = Number.MAX_SAFE_INTEGER;

/** Mails of a group: planned ones the next first, others the latest first. */
export const mailsAfter = async (
  db: D1Database,
  { group, step, after }: { group: MailGroup; step: Step | null; after: Place | null },
  limit: number,
): Promise<MailRow[]> => {
  const { at, id } = after ?? { at: group === 'planned' ? 0 : LAST, id: '' };
  const { results } = await db.prepare(listOf(group, step)).bind(at, id, step, limit).all();
  return results.map((row) => MailRow.parse(row));
};

export const findMail = async (db: D1Database, id: string): Promise<MailRow | null> => {
  const row = await db
    .prepare(`${columnsAt('due_at')} WHERE id = ?`)
    .bind(id)
    .first();
  return row && MailRow.parse(row);
};

const DayRow = z.object({ day: z.number(), sent: z.number() });
const HoldRow = z.object({ rank: z.number(), until: z.number(), reason: z.string() });

/** How the outbox stands: what waits, what the provider took on the last days, and until when it takes no more. */
export const standing = async (db: D1Database, now: number) => {
  const [parked, days, holds] = await db.batch([
    db.prepare(`SELECT count(*) AS n FROM mails WHERE state = 'parked'`),
    db.prepare('SELECT day, sent FROM mail_days ORDER BY day DESC LIMIT 7'),
    db.prepare('SELECT rank, until, reason FROM mail_holds WHERE until > ? ORDER BY rank').bind(now),
  ]);
  return {
    parked: z.number().parse(z.object({ n: z.number() }).parse(parked?.results[0]).n),
    days: days?.results.map((row) => DayRow.parse(row)) ?? [],
    holds: holds?.results.map((row) => HoldRow.parse(row)) ?? [],
  };
};

/** What the provider answers when the key or the sender's domain is not in order. */
const NOT_IN_ORDER = `('validation_error', 'invalid_api_key', 'missing_api_key', 'restricted_api_key', 'invalid_access')`;

/** Parked mails, and the reason why the provider does not take urgent mails at all, if it says one. */
export const troubles = async (db: D1Database): Promise<{ parked: number; refused: string | null }> => {
  const [parked, refused] = await db.batch<{ n?: number; reason?: string }>([
    db.prepare(`SELECT count(*) AS n FROM mails WHERE state = 'parked'`),
    db.prepare(
      `SELECT reason FROM mails WHERE rank < 3 AND state IN ('planned', 'sending') AND attempts > 0 AND reason IN ${NOT_IN_ORDER} LIMIT 1`,
    ),
  ]);
  return { parked: parked?.results[0]?.n ?? 0, refused: refused?.results[0]?.reason ?? null };
};

export type Standing = Awaited<ReturnType<typeof standing>>;
