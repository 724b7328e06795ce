import * as z from 'zod/mini';
import { LEAD_STATES, type Selection } from '../selection.ts';

/**
 * What the desk reads of leads, across the rooms that write it, and the owner's own words about them. Times are epoch ms.
 */

/** Where a list goes on: after this lead. */
export type Place = { at: number; id: string };

const Listed = z.object({
  id: z.string(),
  created_at: z.number(),
  state: z.enum(LEAD_STATES),
  quiz: z.string(),
  bottleneck: z.nullable(z.string()),
  tier: z.nullable(z.string()),
  source: z.nullable(z.string()),
  email: z.string(),
  first_name: z.nullable(z.string()),
});
export type Listed = z.infer<typeof Listed>;

const COLUMNS = 'id, created_at, state, quiz, bottleneck, tier, source, email, first_name';

/** The whole filter; all of it stands in one index. */
const CHOSEN = `bottleneck IS NOT NULL AND (created_at, id) < (?1, ?2) AND (?3 IS NULL OR quiz = ?3) AND (?4 IS NULL OR bottleneck = ?4)
  AND (?5 IS NULL OR tier = ?5) AND (?6 IS NULL OR state = ?6) AND (?7 IS NULL OR source = ?7)
  AND (?8 IS NULL OR email LIKE ?8 ESCAPE '\\' OR first_name LIKE ?8 ESCAPE '\\')`;
const TAGGED = 'AND id IN (SELECT lead_id FROM lead_tags WHERE tag = ?9)';

const START: Place = { at: Number.MAX_SAFE_INTEGER, id: '' };

const chosen = (
  db: D1Database,
  columns: string,
  { search, quiz, bottleneck, tier, state, source, tag }: Selection,
  after: Place | null,
  limit: number,
) => {
  const { at, id } = after ?? START;
  const like = search === null ? null : `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const found = db.prepare(
    `SELECT ${columns} FROM leads WHERE ${CHOSEN} ${tag === null ? '' : TAGGED}
     ORDER BY created_at DESC, id DESC LIMIT ${tag === null ? '?9' : '?10'}`,
  );
  const values = [at, id, quiz, bottleneck, tier, state, source, like];
  return found.bind(...values, ...(tag === null ? [limit] : [tag, limit])).all();
};

/** Leads of a selection, the newest first. */
export const leadsAfter = async (
  db: D1Database,
  selection: Selection,
  after: Place | null,
  limit: number,
): Promise<Listed[]> => (await chosen(db, COLUMNS, selection, after, limit)).results.map((row) => Listed.parse(row));

const Exported = z.extend(Listed, { confirmed_at: z.nullable(z.number()) });
export type Exported = z.infer<typeof Exported>;

/** The same, with what a file says besides. */
export const exportedAfter = async (
  db: D1Database,
  selection: Selection,
  after: Place | null,
  limit: number,
): Promise<Exported[]> => {
  const { results } = await chosen(db, `${COLUMNS}, confirmed_at`, selection, after, limit);
  return results.map((row) => Exported.parse(row));
};

const Tagging = z.object({ lead_id: z.string(), tag: z.string() });

/** The tags of leads, by lead. */
export const tagsOf = async (db: D1Database, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const { results } = await db
    .prepare(
      'SELECT lead_id, tag FROM lead_tags WHERE lead_id IN (SELECT value FROM json_each(?)) ORDER BY lead_id, tag',
    )
    .bind(JSON.stringify(ids))
    .all();
  const tags = new Map<string, string[]>();
  for (const row of results) {
    const { lead_id, tag } = Tagging.parse(row);
    tags.set(lead_id, [...(tags.get(lead_id) ?? []), tag]);
  }
  return tags;
};

/** What can be chosen from: all tags, and the sources of the last thousands. */
export const choices = async (db: D1Database): Promise<{ sources: string[]; tags: string[] }> => {
  const [sources, tags] = await db.batch<{ one: string }>([
    db.prepare(
      `SELECT DISTINCT source AS one FROM (SELECT source FROM leads WHERE bottleneck IS NOT NULL ORDER BY created_at DESC LIMIT 2000)
       WHERE source IS NOT NULL ORDER BY one LIMIT 100`,
    ),
    db.prepare(
      `WITH RECURSIVE each(one) AS (SELECT min(tag) FROM lead_tags
         UNION ALL SELECT (SELECT min(tag) FROM lead_tags WHERE tag > one) FROM each WHERE one IS NOT NULL)
       SELECT one FROM each WHERE one IS NOT NULL LIMIT 100`,
    ),
  ]);
  return { sources: sources?.results.map(({ one }) => one) ?? [], tags: tags?.results.map(({ one }) => one) ?? [] };
};

const Weeks = z.object({ this_week: z.number(), last_week: z.number() });

/** How many came within the last seven days, and within the seven before. */
export const leadsOfWeeks = async (db: D1Database, now: number) => {
  const row = await db
    .prepare(
      `SELECT coalesce(sum(created_at > ?1 - ?2), 0) AS this_week, coalesce(sum(created_at <= ?1 - ?2), 0) AS last_week
       FROM leads WHERE bottleneck IS NOT NULL AND created_at > ?1 - 2 * ?2 AND created_at <= ?1`,
    )
    .bind(now, 7 * 86_400_000)
    .first();
  const { this_week, last_week } = Weeks.parse(row);
  return { thisWeek: this_week, lastWeek: last_week };
};

const Person = z.extend(Listed, {
  run_id: z.nullable(z.string()),
  confirmed_at: z.nullable(z.number()),
});
export type Person = z.infer<typeof Person>;

export const findLead = async (db: D1Database, id: string): Promise<Person | null> => {
  const row = await db.prepare(`SELECT ${COLUMNS}, run_id, confirmed_at FROM leads WHERE id = ?`).bind(id).first();
  return row && Person.parse(row);
};

const RunRow = z.object({
  id: z.string(),
  version: z.string(),
  lang: z.string(),
  source: z.nullable(z.string()),
  profile: z.string(),
  answers: z.string(),
  created_at: z.number(),
  confirmed_at: z.nullable(z.number()),
});
const Evidence = z.object({
  run_id: z.string(),
  purpose: z.enum(['analysis', 'follow-up']),
  event: z.enum(['declared', 'confirmed', 'withdrawn', 'renewed']),
  granted: z.number(),
  wording: z.string(),
  wording_hash: z.string(),
  page: z.string(),
  ip_prefix: z.nullable(z.string()),
  mail_id: z.nullable(z.string()),
  mail_sent_at: z.nullable(z.number()),
  at: z.number(),
});
export type Evidence = z.infer<typeof Evidence>;
const MailRow = z.object({
  id: z.string(),
  run_id: z.string(),
  step: z.string(),
  turn: z.number(),
  state: z.string(),
  reason: z.nullable(z.string()),
  report: z.nullable(z.string()),
  due_at: z.number(),
  sent_at: z.nullable(z.number()),
  provider_id: z.nullable(z.string()),
});
const NoteRow = z.object({ id: z.string(), text: z.string(), who: z.string(), at: z.number() });
const CallRow = z.object({
  id: z.string(),
  state: z.string(),
  starts_at: z.number(),
  outcome: z.nullable(z.string()),
});

const RUNS = '(SELECT id FROM runs WHERE lead_id = ?1)';

/** All that is kept of a lead besides itself. */
export const recordOf = async (db: D1Database, leadId: string, addressKey: string) => {
  const of = (sql: string, ...more: string[]) => db.prepare(sql).bind(leadId, ...more);
  const [runs, consents, mails, notes, calls, blocks] = await db.batch([
    of(
      `SELECT id, version, lang, source, profile, answers, created_at, confirmed_at FROM runs WHERE lead_id = ?1
       ORDER BY created_at DESC`,
    ),
    of(
      `SELECT run_id, purpose, event, granted, wording, wording_hash, page, ip_prefix, mail_id, mail_sent_at, at
       FROM consents WHERE run_id IN ${RUNS} ORDER BY at, id`,
    ),
    of(
      `SELECT id, run_id, step, turn, state, reason, report, due_at, sent_at, provider_id FROM mails WHERE run_id IN ${RUNS}
       ORDER BY coalesce(sent_at, due_at)`,
    ),
    of('SELECT id, text, who, at FROM lead_notes WHERE lead_id = ?1 ORDER BY at DESC'),
    of('SELECT id, state, starts_at, outcome FROM bookings WHERE lead_id = ?1 ORDER BY starts_at DESC'),
    of('SELECT reason FROM suppressions WHERE address = ?2 AND ?1 IS NOT NULL', addressKey),
  ]);
  const rows = <T>(parser: { parse: (row: unknown) => T }, found: D1Result | undefined): T[] =>
    found?.results.map((row) => parser.parse(row)) ?? [];
  return {
    runs: rows(RunRow, runs),
    consents: rows(Evidence, consents),
    mails: rows(MailRow, mails),
    notes: rows(NoteRow, notes),
    calls: rows(CallRow, calls),
    blocks: rows(z.object({ reason: z.string() }), blocks).map(({ reason }) => reason),
  };
};

export type Record = Awaited<ReturnType<typeof recordOf>>;

export const insertNote = (
  db: D1Database,
  { id, leadId, text, who, at }: { id: string; leadId: string; text: string; who: string; at: number },
): D1PreparedStatement =>
  db
    .prepare('INSERT INTO lead_notes (id, lead_id, text, who, at) VALUES (?, ?, ?, ?, ?)')
    .bind(id, leadId, text, who, at);

export const deleteNote = (db: D1Database, leadId: string, id: string): D1PreparedStatement =>
  db.prepare('DELETE FROM lead_notes WHERE id = ? AND lead_id = ?').bind(id, leadId);

export const insertTag = (db: D1Database, leadId: string, tag: string): D1PreparedStatement =>
  db.prepare('INSERT INTO lead_tags (lead_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING').bind(leadId, tag);

export const deleteTag = (db: D1Database, leadId: string, tag: string): D1PreparedStatement =>
  db.prepare('DELETE FROM lead_tags WHERE lead_id = ? AND tag = ?').bind(leadId, tag);
