import * as z from 'zod/mini';
import type { Answers } from '../../quiz/engine/path.ts';

/** The only SQL about leads, runs, consents and published quizzes. Times are epoch ms. */

export type Run = {
  id: string;
  leadId: string;
  quiz: string;
  email: string;
  version: string;
  lang: string;
  firstName: string | null;
  answers: Answers;
  createdAt: number;
  confirmedAt: number | null;
};

type NewRun = Omit<Run, 'confirmedAt'> & { profile: string; bottleneck: string; source: string | null };

export type Purpose = 'analysis' | 'follow-up';

export type Consent = {
  leadId: string;
  runId: string;
  purpose: Purpose;
  event: 'declared' | 'confirmed';
  granted: boolean;
  wording: string;
  wordingHash: string;
  page: string;
  ipPrefix: string | null;
  mailId: string | null;
  mailSentAt: number | null;
  at: number;
};

const RunRow = z.object({
  id: z.string(),
  lead_id: z.string(),
  quiz: z.string(),
  email: z.string(),
  version: z.string(),
  lang: z.string(),
  first_name: z.nullable(z.string()),
  answers: z.string(),
  created_at: z.number(),
  confirmed_at: z.nullable(z.number()),
});

/** Options by question. */
const Given = z.record(z.string(), z.array(z.string()));

const rowToRun = (row: unknown): Run => {
  const run = RunRow.parse(row);
  return {
    id: run.id,
    leadId: run.lead_id,
    quiz: run.quiz,
    email: run.email,
    version: run.version,
    lang: run.lang,
    firstName: run.first_name,
    answers: Given.parse(JSON.parse(run.answers)),
    createdAt: run.created_at,
    confirmedAt: run.confirmed_at,
  };
};

export const findLeadId = (db: D1Database, email: string, quiz: string): Promise<string | null> =>
  db.prepare('SELECT id FROM leads WHERE email = ? AND quiz = ?').bind(email, quiz).first<string>('id');

export const findRun = async (db: D1Database, id: string): Promise<Run | null> => {
  const [run] = await findRuns(db, [id]);
  return run ?? null;
};

/** Those of the runs that exist, in any order. */
export const findRuns = async (db: D1Database, ids: readonly string[]): Promise<Run[]> => {
  const { results } = await db
    .prepare(
      `SELECT runs.*, leads.email, leads.quiz FROM runs JOIN leads ON leads.id = runs.lead_id
       WHERE runs.id IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify(ids))
    .all();
  return results.map(rowToRun);
};

/** Does nothing where the address has a lead in this quiz already. */
export const insertLead = (
  db: D1Database,
  lead: { id: string; email: string; addressKey: string; quiz: string; at: number },
): D1PreparedStatement =>
  db
    .prepare(
      'INSERT INTO leads (id, email, address_key, quiz, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    .bind(lead.id, lead.email, lead.addressKey, lead.quiz, lead.at);

/** Does nothing where the same run has been handed in already. Fails where its lead does not exist. */
export const insertRun = (db: D1Database, run: NewRun): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO runs (id, lead_id, version, lang, first_name, answers, profile, bottleneck, source, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      run.id,
      run.leadId,
      run.version,
      run.lang,
      run.firstName,
      JSON.stringify(run.answers),
      run.profile,
      run.bottleneck,
      run.source,
      run.createdAt,
    );

/** Fails, with its whole transaction, where the run has been erased in this very moment: a NULL where none may be. */
export const insertConsent = (db: D1Database, consent: Consent): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO consents (lead_id, run_id, purpose, event, granted, wording, wording_hash, page, ip_prefix, mail_id, mail_sent_at, at)
       VALUES (?, (SELECT id FROM runs WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    )
    .bind(
      consent.leadId,
      consent.runId,
      consent.purpose,
      consent.event,
      consent.granted ? 1 : 0,
      consent.wording,
      consent.wordingHash,
      consent.page,
      consent.ipPrefix,
      consent.mailId,
      consent.mailSentAt,
      consent.at,
    );

const DeclaredRow = z.object({
  run_id: z.string(),
  purpose: z.enum(['analysis', 'follow-up']),
  granted: z.number(),
  wording: z.string(),
  wording_hash: z.string(),
});

/** What was declared with runs: each purpose with its exact words and whether it was wanted. */
export const declaredWith = async (db: D1Database, runIds: readonly string[]) => {
  const { results } = await db
    .prepare(
      `SELECT run_id, purpose, granted, wording, wording_hash FROM consents
       WHERE run_id IN (SELECT value FROM json_each(?)) AND event = 'declared'`,
    )
    .bind(JSON.stringify(runIds))
    .all();
  return results.map((row) => {
    const declared = DeclaredRow.parse(row);
    return {
      runId: declared.run_id,
      purpose: declared.purpose,
      granted: declared.granted === 1,
      wording: declared.wording,
      wordingHash: declared.wording_hash,
    };
  });
};

/** Where and when a consent was withdrawn or renewed. */
export type Change = { page: string; ipPrefix: string | null; at: number };

/** The follow-up consents of all runs of an address, each with its newest turn. */
const CONSENTS_OF_ADDRESS = `
  FROM leads JOIN runs ON runs.lead_id = leads.id
    JOIN consents given ON given.run_id = runs.id AND given.purpose = 'follow-up' AND given.event IN ('confirmed', 'renewed')
  WHERE leads.email = ?1
    AND given.turn = (SELECT max(turn) FROM consents WHERE run_id = runs.id AND purpose = 'follow-up')`;

const WITHDRAWN = `EXISTS (SELECT 1 FROM consents WHERE run_id = runs.id AND purpose = 'follow-up'
  AND event = 'withdrawn' AND turn = given.turn)`;

const INTO = `INSERT INTO consents (lead_id, run_id, purpose, event, turn, granted, wording, wording_hash, page, ip_prefix, at)`;

/** Records that an address wants no more follow-up mails, for every consent that it has given. */
export const insertWithdrawals = (db: D1Database, email: string, { page, ipPrefix, at }: Change): D1PreparedStatement =>
  db
    .prepare(
      `${INTO} SELECT leads.id, runs.id, given.purpose, 'withdrawn', given.turn, 0, given.wording, given.wording_hash, ?2, ?3, ?4
       ${CONSENTS_OF_ADDRESS} ON CONFLICT DO NOTHING`,
    )
    .bind(email, page, ipPrefix, at);

/** Records that an address wants follow-up mails after all, in these words: for the last run of each quiz. */
export const insertRenewals = (
  db: D1Database,
  email: string,
  { page, ipPrefix, at, wording, wordingHash }: Change & { wording: string; wordingHash: string },
): D1PreparedStatement =>
  db
    .prepare(
      `${INTO} SELECT leads.id, runs.id, given.purpose, 'renewed', given.turn + 1, 1, ?5, ?6, ?2, ?3, ?4
       ${CONSENTS_OF_ADDRESS} AND ${WITHDRAWN}
         AND runs.id = (
           SELECT agreed.id FROM runs agreed JOIN consents ON consents.run_id = agreed.id
           WHERE agreed.lead_id = leads.id AND consents.purpose = 'follow-up' AND consents.event = 'confirmed'
           ORDER BY agreed.confirmed_at DESC LIMIT 1)
       ON CONFLICT DO NOTHING`,
    )
    .bind(email, page, ipPrefix, at, wording, wordingHash);

/** Whether an address has agreed to follow-up mails, and not withdrawn it since; null if it never has. */
export const wantsFollowUps = async (db: D1Database, email: string): Promise<boolean | null> => {
  const row = await db
    .prepare(`SELECT count(*) AS given, coalesce(sum(NOT ${WITHDRAWN}), 0) AS in_force ${CONSENTS_OF_ADDRESS}`)
    .bind(email)
    .first();
  const { given, in_force } = WantedRow.parse(row);
  return given === 0 ? null : in_force > 0;
};

const WantedRow = z.object({ given: z.number(), in_force: z.number() });

export const setConfirmed = (
  db: D1Database,
  run: { id: string; leadId: string },
  at: number,
): D1PreparedStatement[] => [
  db.prepare('UPDATE runs SET confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL').bind(at, run.id),
  db.prepare('UPDATE leads SET confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL').bind(at, run.leadId),
];

/** Ids of runs that nobody confirmed in time, oldest first. */
export const unconfirmedBefore = async (db: D1Database, before: number, limit: number): Promise<string[]> => {
  const { results } = await db
    .prepare('SELECT id FROM runs WHERE confirmed_at IS NULL AND created_at < ? ORDER BY created_at LIMIT ?')
    .bind(before, limit)
    .all<{ id: string }>();
  return results.map((row) => row.id);
};

/** Deletes runs that are still unconfirmed, what was declared with them, and leads that have no run left. */
export const deleteUnconfirmed = (db: D1Database, runIds: readonly string[]): D1PreparedStatement[] => {
  const ids = JSON.stringify(runIds);
  const these = '(SELECT value FROM json_each(?))';
  return [
    db
      .prepare(
        `DELETE FROM consents WHERE run_id IN (SELECT id FROM runs WHERE id IN ${these} AND confirmed_at IS NULL)`,
      )
      .bind(ids),
    db
      .prepare(
        `DELETE FROM leads WHERE confirmed_at IS NULL AND id IN (SELECT lead_id FROM runs WHERE id IN ${these})
         AND NOT EXISTS (SELECT 1 FROM runs WHERE lead_id = leads.id AND id NOT IN ${these})`,
      )
      .bind(ids, ids),
    db.prepare(`DELETE FROM runs WHERE id IN ${these} AND confirmed_at IS NULL`).bind(ids),
  ];
};

/** Everything about a lead: whoever asks for it is forgotten whole. */
export const deleteLead = (db: D1Database, leadId: string): D1PreparedStatement[] => [
  db.prepare('DELETE FROM consents WHERE run_id IN (SELECT id FROM runs WHERE lead_id = ?)').bind(leadId),
  db.prepare('DELETE FROM runs WHERE lead_id = ?').bind(leadId),
  db.prepare('DELETE FROM leads WHERE id = ?').bind(leadId),
];

export const runsOfLead = async (db: D1Database, leadId: string): Promise<string[]> => {
  const { results } = await db.prepare('SELECT id FROM runs WHERE lead_id = ?').bind(leadId).all<{ id: string }>();
  return results.map(({ id }) => id);
};

type EditionKey = { id: string; version: string; lang: string };

export const findDefinition = (db: D1Database, { id, version, lang }: EditionKey): Promise<string | null> =>
  db
    .prepare('SELECT definition FROM quiz_editions WHERE quiz = ? AND version = ? AND lang = ?')
    .bind(id, version, lang)
    .first<string>('definition');

/** Keeps the newest wording of a version: wording may be mended without making a new version. */
export const upsertDefinition = (
  db: D1Database,
  { id, version, lang }: EditionKey,
  definition: string,
  at: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO quiz_editions (quiz, version, lang, definition, published_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (quiz, version, lang) DO UPDATE SET definition = excluded.definition WHERE definition <> excluded.definition`,
    )
    .bind(id, version, lang, definition, at);
