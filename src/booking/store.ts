/** The only SQL about bookings. Times are epoch ms. */

export const recordVisit = (db: D1Database, visit: { runId: string; leadId: string; now: number }): Promise<unknown> =>
  db
    .prepare(
      `INSERT INTO booking_visits (run_id, lead_id, first_at, last_at) VALUES (?1, ?2, ?3, ?3)
       ON CONFLICT (run_id) DO UPDATE SET last_at = excluded.last_at`,
    )
    .bind(visit.runId, visit.leadId, visit.now)
    .run();

export const deleteVisitsOf = (db: D1Database, runIds: readonly string[]): D1PreparedStatement =>
  db
    .prepare('DELETE FROM booking_visits WHERE run_id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(runIds));
