import * as z from 'zod/mini';
import { EvidenceRow, evidenceOf as rowsOfEvidence } from './evidence.ts';

/** The only SQL about a person in all their quizzes. Times are epoch ms. */

/** The address that a keyed hash stands for, as far as it is stored about a quiz. */
export const emailBehind = (db: D1Database, addressKey: string): Promise<string | null> =>
  db
    .prepare(
      `SELECT email FROM leads WHERE address_key = ?1
       UNION SELECT address FROM kept_proofs WHERE address_key = ?1 LIMIT 1`,
    )
    .bind(addressKey)
    .first<string>('email');

/** What a run holds besides what its letter says. */
type RunDetails = z.infer<typeof DetailsRow>;

/** The runs of an address in all quizzes, the newest first. */
export const runsOf = async (db: D1Database, email: string): Promise<RunDetails[]> => {
  const { results } = await db
    .prepare(
      `SELECT runs.id, runs.lead_id, runs.source, runs.profile FROM leads JOIN runs ON runs.lead_id = leads.id
       WHERE leads.email = ? ORDER BY runs.created_at DESC`,
    )
    .bind(email)
    .all();
  return results.map((row) => DetailsRow.parse(row));
};

const DetailsRow = z.pipe(
  z.object({ id: z.string(), lead_id: z.string(), source: z.nullable(z.string()), profile: z.string() }),
  z.transform(({ id, lead_id, source, profile }) => ({
    ...{ id, source },
    leadId: lead_id,
    profile: z.unknown().parse(JSON.parse(profile)),
  })),
);

/** A line of the evidence of consent. */
export type Evidence = z.infer<typeof EvidenceLine>;

const EvidenceLine = z.pipe(
  EvidenceRow,
  z.transform((row) => ({
    runId: row.run_id,
    purpose: row.purpose,
    event: row.event,
    granted: row.granted === 1,
    wording: row.wording,
    wordingHash: row.wording_hash,
    page: row.page,
    ipPrefix: row.ip_prefix,
    mailSentAt: row.mail_sent_at,
    at: row.at,
  })),
);

/** The evidence of consent of runs, in its order. */
export const evidenceOf = async (db: D1Database, runIds: readonly string[]): Promise<Evidence[]> =>
  (await rowsOfEvidence(db, runIds)).map((row) => EvidenceLine.parse(row));

/** What the owner has written about a person. */
export const notesOf = async (db: D1Database, leadIds: readonly string[]) => {
  const ids = JSON.stringify(leadIds);
  const these = '(SELECT value FROM json_each(?))';
  const [notes, tags] = await db.batch([
    db.prepare(`SELECT text, at FROM lead_notes WHERE lead_id IN ${these} ORDER BY at`).bind(ids),
    db.prepare(`SELECT DISTINCT tag FROM lead_tags WHERE lead_id IN ${these} ORDER BY tag`).bind(ids),
  ]);
  return {
    notes: (notes?.results ?? []).map((row) => NoteRow.parse(row)),
    tags: (tags?.results ?? []).map((row) => TagRow.parse(row).tag),
  };
};

const NoteRow = z.object({ text: z.string(), at: z.number() });
const TagRow = z.object({ tag: z.string() });

/** Evidence that has outlived everything else about a person. */
export const proofsOf = async (db: D1Database, email: string, addressKey: string) => {
  const { results } = await db
    .prepare('SELECT quiz, evidence, until FROM kept_proofs WHERE address_key = ? AND address = ?')
    .bind(addressKey, email)
    .all();
  return results.map((row) => {
    const { quiz, evidence, until } = ProofRow.parse(row);
    return { quiz, until, evidence: z.array(EvidenceLine).parse(JSON.parse(evidence)) };
  });
};

const ProofRow = z.object({ quiz: z.string(), evidence: z.string(), until: z.number() });

/** Corrects the first name in all runs of an address; null where there is to be none. */
export const renameRuns = (db: D1Database, email: string, firstName: string | null): D1PreparedStatement =>
  db
    .prepare('UPDATE runs SET first_name = ? WHERE lead_id IN (SELECT id FROM leads WHERE email = ?)')
    .bind(firstName, email);

/** Everything about a person in this room. */
export const deletePerson = (db: D1Database, email: string, addressKey: string): D1PreparedStatement[] => {
  const leads = '(SELECT id FROM leads WHERE email = ?)';
  return [
    db.prepare(`DELETE FROM consents WHERE run_id IN (SELECT id FROM runs WHERE lead_id IN ${leads})`).bind(email),
    db.prepare(`DELETE FROM runs WHERE lead_id IN ${leads}`).bind(email),
    db.prepare('DELETE FROM leads WHERE email = ?').bind(email),
    db.prepare('DELETE FROM kept_proofs WHERE address_key = ?').bind(addressKey),
    db.prepare('DELETE FROM data_requests WHERE address_key = ?').bind(addressKey),
  ];
};

/** Notes that a link was asked for, unless that happened too often. @returns whether it was noted */
export const insertRequest = async (
  db: D1Database,
  { id, addressKey, at }: { id: string; addressKey: string; at: number },
  { most, since }: { most: number; since: number },
): Promise<boolean> => {
  const { meta } = await db
    .prepare(
      `INSERT INTO data_requests (id, address_key, asked_at) SELECT ?1, ?2, ?3
       WHERE (SELECT count(*) FROM data_requests WHERE address_key = ?2 AND asked_at > ?5) < ?4`,
    )
    .bind(id, addressKey, at, most, since)
    .run();
  return meta.changes > 0;
};

export const deleteRequestsBefore = (db: D1Database, moment: number): D1PreparedStatement =>
  db.prepare('DELETE FROM data_requests WHERE asked_at < ?').bind(moment);
