import * as z from 'zod/mini';
import { DAY } from '../../lib/clock.ts';
import { CHOSEN_BY, LEAD_STATES, type Selection } from '../selection.ts';

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

const FROM = `FROM leads WHERE bottleneck IS NOT NULL AND (created_at, id) < (?1, ?2)`;
const NEWEST_FIRST = 'ORDER BY created_at DESC, id DESC';

/** What a lead can be chosen by: it stands in one index, which is gone through from the newest on, or in one of few leads. */
const CHOSEN = {
  quiz: 'quiz = ?3',
  bottleneck: 'bottleneck = ?4',
  tier: 'tier = ?5',
  state: 'state = ?6',
  source: 'source = ?7',
  // LIKE would refuse more than 50 characters. The whole name was said to book a call.
  search: `(instr(email, ?8) > 0 OR instr(lower(first_name), ?8) > 0
    OR EXISTS (SELECT 1 FROM bookings WHERE lead_id = looked.id AND instr(lower(name), ?8) > 0))`,
  tag: 'id IN (SELECT lead_id FROM lead_tags WHERE tag = ?11)',
} as const satisfies { [By in keyof Selection]: string };

/** Whoever types an address as far as its `@` looks for one person, and the index of addresses has them at once. */
const ADDRESS = 'email >= ?8 AND email < ?8 || char(1114111)';
const BEGINS_ADDRESS = /^[^@\s]+@/;
const asksForAddress = ({ search }: Selection): boolean => search !== null && BEGINS_ADDRESS.test(search);

const START: Place = { at: Number.MAX_SAFE_INTEGER, id: '' };

/**
 * The statement for a selection. It says only what is chosen by: each word costs time for each lead that is looked at.
 * @param most how many leads are looked through; null for all
 */
const chosen = (
  db: D1Database,
  selection: Selection,
  { after, limit, since = null }: { after: Place | null; limit: number; since?: number | null },
  { most = null, and = (sql) => sql }: { most?: number | null; and?: (sql: string) => string } = {},
): D1PreparedStatement => {
  const { search, quiz, bottleneck, tier, state, source, tag } = selection;
  const words = CHOSEN_BY.flatMap((by) => (selection[by] === null ? [] : CHOSEN[by]));
  const all = [
    ...(since === null ? [] : ['created_at >= ?9']),
    ...(asksForAddress(selection) ? ['(created_at, id) < (?1, ?2)'] : []),
    ...words,
  ];
  const within = asksForAddress(selection)
    ? `SELECT ${COLUMNS} FROM leads WHERE ${ADDRESS} AND +bottleneck IS NOT NULL LIMIT -1`
    : `SELECT ${COLUMNS} ${FROM} ${most === null ? '' : `${NEWEST_FIRST} LIMIT ${most}`}`;
  const sql = `SELECT ${COLUMNS} FROM (${within}) AS looked WHERE ${['true', ...all].join(' AND ')}`;
  const { at, id } = after ?? START;
  const values = [at, id, quiz, bottleneck, tier, state, source, search && asSearched(search), since ?? 0];
  return db.prepare(and(`${sql} ${NEWEST_FIRST} LIMIT ?10`)).bind(...values, limit, ...(tag === null ? [] : [tag]));
};

/** As in the database: addresses are in small letters, and of names `lower` makes those of ASCII small. */
const asSearched = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

const LOOKED_THROUGH = 20_000; // leads for one page, or a word that nobody has would be looked for in all there are

/**
 * Leads of a selection, the newest first. `lookedTo` is where to go on, where fewer than `limit` were found among those
 * that are looked through for one page; null where there are no others.
 */
export const leadsAfter = async (
  db: D1Database,
  selection: Selection,
  after: Place | null,
  limit: number,
): Promise<{ leads: Listed[]; lookedTo: Place | null }> => {
  const { results } = await chosen(db, selection, { after, limit }, { most: LOOKED_THROUGH }).all();
  const leads = results.map((row) => Listed.parse(row));
  const isWhole = leads.length >= limit || Object.values(selection).every((one) => one === null);
  if (isWhole || asksForAddress(selection)) return { leads, lookedTo: null };
  const { at, id } = after ?? START;
  const last = await db
    .prepare(`SELECT created_at AS at, id ${FROM} ${NEWEST_FIRST} LIMIT 1 OFFSET ?3`)
    .bind(at, id, LOOKED_THROUGH - 1)
    .first();
  return { leads, lookedTo: last && PlaceRow.parse(last) };
};

const PlaceRow = z.object({ at: z.number(), id: z.string() });

/** Whether a lead has agreed to follow-up mails, confirmed it and not withdrawn it since. */
const AGREED = (lead: string) => `EXISTS (
  SELECT 1 FROM runs JOIN consents given
    ON given.run_id = runs.id AND given.purpose = 'follow-up' AND given.event IN ('confirmed', 'renewed')
  WHERE runs.lead_id = ${lead}.id AND NOT EXISTS (
    SELECT 1 FROM consents WHERE run_id = runs.id AND purpose = 'follow-up' AND event = 'withdrawn' AND turn >= given.turn))`;

const Exported = z.extend(Listed, { confirmed_at: z.nullable(z.number()), agreed: z.number() });
export type Exported = z.infer<typeof Exported>;

/** The same, all of them and with what a file says besides; only those who came `since` a moment, if one is given. */
export const exportedAfter = async (
  db: D1Database,
  selection: Selection,
  after: Place | null,
  limit: number,
  since: number | null = null,
): Promise<Exported[]> => {
  const withMore = (sql: string) =>
    `SELECT found.*, leads.confirmed_at, ${AGREED('leads')} AS agreed FROM (${sql}) AS found CROSS JOIN leads ON leads.id = found.id
     ORDER BY found.created_at DESC, found.id DESC`;
  const { results } = await chosen(db, selection, { after, limit, since }, { and: withMore }).all();
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
    .bind(now, 7 * DAY)
    .first();
  const { this_week, last_week } = Weeks.parse(row);
  return { thisWeek: this_week, lastWeek: last_week };
};

const Person = z.extend(Listed, {
  run_id: z.nullable(z.string()),
  confirmed_at: z.nullable(z.number()),
  agreed: z.number(),
});
export type Person = z.infer<typeof Person>;

export const findLead = async (db: D1Database, id: string): Promise<Person | null> => {
  const row = await db
    .prepare(`SELECT ${COLUMNS}, run_id, confirmed_at, ${AGREED('leads')} AS agreed FROM leads WHERE id = ?`)
    .bind(id)
    .first();
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

/** All that is kept of a lead besides itself and the evidence of consent. */
export const recordOf = async (db: D1Database, leadId: string, addressKey: string) => {
  const of = (sql: string, ...more: string[]) => db.prepare(sql).bind(leadId, ...more);
  const [runs, mails, notes, calls, blocks] = await db.batch([
    of(
      `SELECT id, version, lang, source, profile, answers, created_at, confirmed_at FROM runs WHERE lead_id = ?1
       ORDER BY created_at DESC`,
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
