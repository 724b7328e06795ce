import * as z from 'zod';
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

export type NewRun = Omit<Run, 'confirmedAt'> & { profile: string; bottleneck: string; source: string | null };

export type Purpose = 'analysis' | 'follow-up';

export type Consent = {
  leadId: string;
  runId: string;
  purpose: Purpose;
  event: 'declared' | 'confirmed' | 'withdrawn';
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
  first_name: z.string().nullable(),
  answers: z.string(),
  created_at: z.number(),
  confirmed_at: z.number().nullable(),
});

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
    answers: z.record(z.string(), z.array(z.string())).parse(JSON.parse(run.answers)),
    createdAt: run.created_at,
    confirmedAt: run.confirmed_at,
  };
};

export const findLeadId = (db: D1Database, email: string, quiz: string): Promise<string | null> =>
  db.prepare('SELECT id FROM leads WHERE email = ? AND quiz = ?').bind(email, quiz).first<string>('id');

export const findRun = async (db: D1Database, id: string): Promise<Run | null> => {
  const row = await db
    .prepare('SELECT runs.*, leads.email, leads.quiz FROM runs JOIN leads ON leads.id = runs.lead_id WHERE runs.id = ?')
    .bind(id)
    .first();
  return row && rowToRun(row);
};

/** Does nothing where the address has a lead in this quiz already. */
export const insertLead = (
  db: D1Database,
  lead: { id: string; email: string; quiz: string; at: number },
): D1PreparedStatement =>
  db
    .prepare('INSERT INTO leads (id, email, quiz, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
    .bind(lead.id, lead.email, lead.quiz, lead.at);

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

export const insertConsent = (db: D1Database, consent: Consent): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO consents (lead_id, run_id, purpose, event, granted, wording, wording_hash, page, ip_prefix, mail_id, mail_sent_at, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run_id, purpose, event) DO NOTHING`,
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
  purpose: z.enum(['analysis', 'follow-up']),
  granted: z.number(),
  wording: z.string(),
  wording_hash: z.string(),
});

/** What was declared with a run: each purpose with its exact words and whether it was wanted. */
export const declaredWith = async (db: D1Database, runId: string) => {
  const { results } = await db
    .prepare(`SELECT purpose, granted, wording, wording_hash FROM consents WHERE run_id = ? AND event = 'declared'`)
    .bind(runId)
    .all();
  return results.map((row) => {
    const declared = DeclaredRow.parse(row);
    return {
      purpose: declared.purpose,
      granted: declared.granted === 1,
      wording: declared.wording,
      wordingHash: declared.wording_hash,
    };
  });
};

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
