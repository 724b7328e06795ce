import { DAY } from '../../lib/clock.ts';
import { partOf, type Trial } from '../../lib/experiments.ts';

/**
 * What is written about experiments, with the triggers of migrations/0013_experiments.sql, which keep the sums of the days in
 * step with the runs. Days are UTC days since 1970: they tell how fast something grows, no more.
 */

const dayOf = (at: number): number => Math.floor(at / DAY);

/** What a visit adds. */
export type Came = { seen: number; started: number; finished: number };

export const addVisit = (db: D1Database, trial: Trial, { seen, started, finished }: Came, at: number) =>
  db
    .prepare(
      `INSERT INTO experiment_days (experiment, day, variant, quiz, part, seen, started, finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET seen = seen + excluded.seen, started = started + excluded.started,
         finished = finished + excluded.finished`,
    )
    .bind(...columns(trial, at), seen, started, finished);

const columns = ({ experiment, variant }: Trial, at: number) => [
  experiment.id,
  dayOf(at),
  variant,
  experiment.quiz,
  partOf(experiment),
];

/** Counts a request for the analysis, unless it has been counted. */
export const addRun = (db: D1Database, runId: string, trial: Trial, at: number): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO experiment_runs (experiment, day, variant, quiz, part, run_id) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    )
    .bind(...columns(trial, at), runId);

/** Counts that a request went a step further, unless that has been counted. */
export const addStep = (db: D1Database, runId: string, step: 'confirmed' | 'booked'): D1PreparedStatement =>
  db.prepare(`UPDATE experiment_runs SET ${step} = 1 WHERE run_id = ? AND ${step} = 0`).bind(runId);

/** Counts what became of the call; a later word about it replaces the one before. */
export const setOutcome = (
  db: D1Database,
  runId: string,
  { held, client }: { held: 0 | 1; client: 0 | 1 },
): D1PreparedStatement =>
  db
    .prepare('UPDATE experiment_runs SET held = ?2, client = ?3 WHERE run_id = ?1 AND (held <> ?2 OR client <> ?3)')
    .bind(runId, held, client);

export const deleteRuns = (db: D1Database, runIds: readonly string[]): D1PreparedStatement =>
  db
    .prepare('DELETE FROM experiment_runs WHERE run_id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(runIds));
