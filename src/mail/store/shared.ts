import { APART_HOURS, STEPS, type Step } from '../../../emails/sequence.ts';
import { HOUR } from '../../lib/clock.ts';

/** What several statements about the outbox say alike. This folder holds the only SQL of src/mail; times are epoch ms. */

/** Which mail goes first where not all can go. */
export const RANKS = { confirmation: 0, call: 1, analysis: 2, followUp: 3 } as const;

/** Whom a mail is for and what it belongs to. */
export type MailAbout = { leadId: string; runId: string; recipient: string; addressKey: string; now: number };

/** Mails of one attempt, which only it may change. */
export type Held = { ids: readonly string[]; attempts: number };

/** The id of a mail: the same for the same step of the same run, however often it is planned. */
export const mailId = (runId: string, step: Step): string => `${runId}-${step}`;

/** All runs of an address; each began with a confirmation. */
export const RUNS_OF = (recipient: string) =>
  `(SELECT run_id FROM mails WHERE recipient = ${recipient} AND step = 'confirmation')`;

/** Why a mail must not go out, or null. */
export const STOP = (mail: string) =>
  `(SELECT reason FROM suppressions WHERE address = ${mail}.address_key
      AND (blocks = 'all' OR ${mail}.rank = ${RANKS.followUp}) ORDER BY blocks LIMIT 1)`;

/** A number that rises with the place of a word in a list. */
export const placeIn = (list: readonly string[], word: string) => `instr(',${list.join(',')},', ',' || ${word} || ',')`;

const BEGUN = (mail: string) =>
  `(${mail}.state = 'sending' OR ${mail}.batch IS NOT NULL OR ${mail}.unclear_since IS NOT NULL)`;

const APART = APART_HOURS * HOUR;

/**
 * A follow-up waits for the analysis of its run and for those before it in the sequence, and keeps a distance from
 * the last one that the person got, from whichever quiz. One that was begun goes on.
 */
export const IN_TURN = (mail: string) =>
  `(${mail}.rank < ${RANKS.followUp} OR ${BEGUN(mail)} OR NOT EXISTS (SELECT 1 FROM mails other
     WHERE other.run_id IN ${RUNS_OF(`${mail}.recipient`)} AND other.id <> ${mail}.id
       AND ((other.rank = ${RANKS.followUp} AND coalesce(other.sent_at, other.unclear_since) > :now - ${APART})
         OR (other.state IN ('planned', 'sending')
           AND ((other.rank = ${RANKS.followUp} AND ${BEGUN('other')})
             OR (other.run_id = ${mail}.run_id AND other.rank >= ${RANKS.analysis}
               AND ${placeIn(STEPS, 'other.step')} < ${placeIn(STEPS, `${mail}.step`)}))))))`;

/** D1 binds by position only: `:name` becomes `?n`, with the values that are named in the statement. */
export const bound = (db: D1Database, sql: string, values: Readonly<Record<string, string | number | null>>) => {
  const { names, numbered } = known.get(sql) ?? learn(sql);
  return db.prepare(numbered).bind(...names.map((name) => values[name] ?? null));
};

/** Statements that have been numbered before: there are only a few, and they never change. */
const known = new Map<string, { names: readonly string[]; numbered: string }>();

const learn = (sql: string) => {
  const names = [...new Set([...sql.matchAll(/:([a-z]\w*)/gi)].map(([, name = '']) => name))];
  const numbered = sql.replaceAll(/:([a-z]\w*)/gi, (_, name: string) => `?${names.indexOf(name) + 1}`);
  const learned = { names, numbered };
  known.set(sql, learned);
  return learned;
};
