/** The only SQL about what is deleted in time. Times are epoch ms. */

/**
 * Leads of whom nothing has been heard since `?1`: no run, no opened way to the call, no call. Calls count with their end.
 * Only leads with a run stand in the index by age; those without never come about.
 */
const SILENT = `
  FROM leads WHERE created_at < ?1 AND bottleneck IS NOT NULL AND state <> 'unconfirmed'
    AND NOT EXISTS (SELECT 1 FROM runs WHERE lead_id = leads.id AND max(created_at, coalesce(confirmed_at, 0)) >= ?1)
    AND NOT EXISTS (SELECT 1 FROM bookings WHERE lead_id = leads.id AND max(ends_at, changed_at) >= ?1)
    AND NOT EXISTS (SELECT 1 FROM runs JOIN booking_visits ON booking_visits.run_id = runs.id
      WHERE runs.lead_id = leads.id AND booking_visits.last_at >= ?1)`;

export const silentLeads = async (db: D1Database, since: number, most: number): Promise<string[]> => {
  const { results } = await db
    .prepare(`SELECT id ${SILENT} ORDER BY created_at LIMIT ?2`)
    .bind(since, most)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
};

export const countSilent = (db: D1Database, since: number): Promise<number> =>
  numberOf(db.prepare(`SELECT count(*) AS number ${SILENT}`).bind(since));

export const runsOfLeads = async (db: D1Database, leadIds: readonly string[]): Promise<string[]> => {
  const { results } = await db
    .prepare('SELECT id FROM runs WHERE lead_id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(leadIds))
    .all<{ id: string }>();
  return results.map(({ id }) => id);
};

const AGREED = `max(iif(event IN ('confirmed', 'renewed'), at, NULL))`;
const WITHDRAWN = `max(iif(event = 'withdrawn', at, NULL))`;

/**
 * Puts the evidence of consents to follow-up mails away, for `keptFor` after the withdrawal; a consent that was never
 * withdrawn ends now. To be followed by `deleteLeads` in the same transaction.
 */
export const keepProofs = (
  db: D1Database,
  leadIds: readonly string[],
  { now, keptFor }: { now: number; keptFor: number },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO kept_proofs (lead_id, address, address_key, quiz, evidence, until)
       SELECT leads.id, leads.email, coalesce(leads.address_key, ''), leads.quiz,
         json_group_array(json_object('run_id', consents.run_id, 'purpose', purpose, 'event', event, 'granted', granted,
           'wording', wording, 'wording_hash', wording_hash, 'page', page, 'ip_prefix', ip_prefix,
           'mail_sent_at', mail_sent_at, 'at', at) ORDER BY consents.id),
         iif(${WITHDRAWN} >= ${AGREED}, ${WITHDRAWN}, ?2) + ?3
       FROM leads JOIN runs ON runs.lead_id = leads.id
         JOIN consents ON consents.run_id = runs.id AND purpose = 'follow-up'
       WHERE leads.id IN (SELECT value FROM json_each(?1)) GROUP BY leads.id
       HAVING ${AGREED} IS NOT NULL AND iif(${WITHDRAWN} >= ${AGREED}, ${WITHDRAWN}, ?2) + ?3 > ?2
       ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(leadIds), now, keptFor);

export const deleteLeads = (db: D1Database, leadIds: readonly string[]): D1PreparedStatement[] => {
  const ids = JSON.stringify(leadIds);
  const these = '(SELECT value FROM json_each(?))';
  return [
    db.prepare(`DELETE FROM consents WHERE run_id IN (SELECT id FROM runs WHERE lead_id IN ${these})`).bind(ids),
    db.prepare(`DELETE FROM runs WHERE lead_id IN ${these}`).bind(ids),
    db.prepare(`DELETE FROM leads WHERE id IN ${these}`).bind(ids),
  ];
};

export const deleteProofsUntil = (db: D1Database, moment: number): D1PreparedStatement =>
  db.prepare('DELETE FROM kept_proofs WHERE until <= ?').bind(moment);

export const countProofsUntil = (db: D1Database, moment: number): Promise<number> =>
  numberOf(db.prepare('SELECT count(*) AS number FROM kept_proofs WHERE until <= ?').bind(moment));

export const countUnconfirmedBefore = (db: D1Database, moment: number): Promise<number> =>
  numberOf(
    db.prepare('SELECT count(*) AS number FROM runs WHERE confirmed_at IS NULL AND created_at < ?').bind(moment),
  );

const numberOf = async (statement: D1PreparedStatement): Promise<number> =>
  (await statement.first<number>('number')) ?? 0;
