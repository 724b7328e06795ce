import * as z from 'zod/mini';
import type { Device } from '../../lib/visitor.ts';
import type { Asked, Counts } from '../count/figures.ts';

/** The only SQL about the funnel's numbers. Days are those of the owner's calendar, since 1970. */

/** Where something is counted. */
export type Place = { day: number; quiz: string; version: string; lang: string; source: string; device: Device };

export const OTHER = 'other';
const SOURCES_A_DAY = 40; // whoever makes sources up fills one line more, not the table

/** Adds numbers to numbers by name, both in JSON. */
const sumOf = (table: string): string =>
  `(SELECT json_group_object(name, number) FROM (
     SELECT key AS name, sum(value) AS number FROM
       (SELECT key, value FROM json_each(${table}.counts) UNION ALL SELECT key, value FROM json_each(excluded.counts))
     GROUP BY key))`;

/** Adds numbers to a day's, where `places` has the columns of one place and `counts`. */
const addTo = (places: string): string =>
  `INSERT INTO funnel_days (day, quiz, version, lang, source, device, counts)
   SELECT day, quiz, version, lang,
     CASE WHEN source = '' OR EXISTS (SELECT 1 FROM funnel_days known WHERE known.day = place.day AND known.source = place.source)
         OR (SELECT count(DISTINCT source) FROM funnel_days known WHERE known.day = place.day) < ${SOURCES_A_DAY}
       THEN source ELSE '${OTHER}' END,
     device, counts
   FROM (${places}) AS place WHERE true
   ON CONFLICT DO UPDATE SET counts = ${sumOf('funnel_days')}`;

const HERE = 'SELECT ?1 AS day, ?2 AS quiz, ?3 AS version, ?4 AS lang, ?5 AS source, ?6 AS device, ?7 AS counts';

export const addVisit = (db: D1Database, place: Place, counts: Counts): D1PreparedStatement =>
  db.prepare(addTo(HERE)).bind(...columns(place), JSON.stringify(counts));

const columns = ({ day, quiz, version, lang, source, device }: Place) => [day, quiz, version, lang, source, device];

export const addQuestions = (
  db: D1Database,
  { day, quiz, version, device }: Place,
  counts: Counts,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO funnel_questions (day, quiz, version, device, counts) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET counts = ${sumOf('funnel_questions')}`,
    )
    .bind(day, quiz, version, device, JSON.stringify(counts));

/** Counts a request for the analysis, unless it has been counted. */
export const addRun = (db: D1Database, runId: string, place: Place, counts: Counts): D1PreparedStatement[] => [
  db
    .prepare(addTo(`${HERE} WHERE NOT EXISTS (SELECT 1 FROM funnel_runs WHERE run_id = ?8)`))
    .bind(...columns(place), JSON.stringify(counts), runId),
  db
    .prepare(
      `INSERT INTO funnel_runs (run_id, day, quiz, version, lang, source, device) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    )
    .bind(runId, ...columns(place)),
];

/** Counts that a request went a step further, unless that has been counted. */
export const addStep = (db: D1Database, runId: string, step: 'confirmed' | 'booked'): D1PreparedStatement[] => [
  db
    .prepare(addTo(`SELECT *, json_object('${step}', 1) AS counts FROM funnel_runs WHERE run_id = ? AND ${step} = 0`))
    .bind(runId),
  db.prepare(`UPDATE funnel_runs SET ${step} = 1 WHERE run_id = ? AND ${step} = 0`).bind(runId),
];

/** Counts what became of the call; a later word about it replaces the one before. */
export const setOutcome = (
  db: D1Database,
  runId: string,
  { held, client }: { held: 0 | 1; client: 0 | 1 },
): D1PreparedStatement[] => [
  db
    .prepare(
      addTo(`SELECT *, json_object('held', ?2 - held, 'client', ?3 - client) AS counts FROM funnel_runs
        WHERE run_id = ?1 AND (held <> ?2 OR client <> ?3)`),
    )
    .bind(runId, held, client),
  db
    .prepare('UPDATE funnel_runs SET held = ?2, client = ?3 WHERE run_id = ?1 AND (held <> ?2 OR client <> ?3)')
    .bind(runId, held, client),
];

export const deleteRuns = (db: D1Database, runIds: readonly string[]): D1PreparedStatement =>
  db.prepare('DELETE FROM funnel_runs WHERE run_id IN (SELECT value FROM json_each(?))').bind(JSON.stringify(runIds));

const WHERE = 'day BETWEEN ?1 AND ?2 AND quiz = ?3 AND (?4 IS NULL OR version = ?4) AND (?5 IS NULL OR device = ?5)';

/** Numbers by name, of the visits and of the questions; those of questions are kept for all sources together. */
export const readCounts = async (db: D1Database, asked: Asked): Promise<{ visits: Counts; questions: Counts }> => {
  const { from, to, quiz, version, device, source } = asked;
  const [visits, questions] = await db.batch([
    db
      .prepare(
        `SELECT key, sum(value) AS number FROM funnel_days, json_each(counts)
         WHERE ${WHERE} AND (?6 IS NULL OR source = ?6) GROUP BY key`,
      )
      .bind(from, to, quiz, version, device, source),
    db
      .prepare(`SELECT key, sum(value) AS number FROM funnel_questions, json_each(counts) WHERE ${WHERE} GROUP BY key`)
      .bind(from, to, quiz, version, device),
  ]);
  return { visits: byName(visits), questions: byName(questions) };
};

const byName = (result: D1Result | undefined): Counts =>
  Object.fromEntries((result?.results ?? []).map((row) => Row.parse(row)).map(({ key, number }) => [key, number]));

const Row = z.object({ key: z.string(), number: z.number() });

/** The versions and sources that have numbers in a time, the latest version and the largest source first. */
export const readChoices = async (db: D1Database, { from, to, quiz }: Pick<Asked, 'from' | 'to' | 'quiz'>) => {
  const [versions, sources] = await db.batch([
    db
      .prepare(
        `SELECT version AS name FROM funnel_days WHERE day BETWEEN ? AND ? AND quiz = ?
         GROUP BY version ORDER BY max(day) DESC, version LIMIT 20`,
      )
      .bind(from, to, quiz),
    db
      .prepare(
        `SELECT source AS name FROM funnel_days WHERE day BETWEEN ? AND ? AND quiz = ?
         GROUP BY source ORDER BY sum(coalesce(counts ->> 'seen', 0)) DESC, source LIMIT 50`,
      )
      .bind(from, to, quiz),
  ]);
  const names = (result: D1Result | undefined) => (result?.results ?? []).map((row) => Name.parse(row).name);
  return { versions: names(versions), sources: names(sources) };
};

const Name = z.object({ name: z.string() });
