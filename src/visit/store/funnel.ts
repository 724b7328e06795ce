import type { Device } from '../../lib/visitor.ts';
import type { Counts } from '../count/figures.ts';

/** The SQL that writes the funnel's numbers; funnel-read.ts and funnel-sums.ts have the rest. Days are those of the owner's calendar, since 1970. */

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
