import { callRefs } from '../call-ref.ts';

/** Mails of runs and calls that are no more. */

/** Deletes the mails of runs, and the pause of an address of which no other run is left. */
export const deleteMailsOf = (db: D1Database, runIds: readonly string[]): D1PreparedStatement[] => {
  const ids = JSON.stringify(runIds);
  const these = '(SELECT value FROM json_each(?1))';
  return [
    db
      .prepare(
        `DELETE FROM suppressions WHERE reason = 'paused' AND address IN (
           SELECT address_key FROM mails gone WHERE run_id IN ${these} AND NOT EXISTS (
             SELECT 1 FROM mails WHERE recipient = gone.recipient AND step = 'confirmation' AND run_id NOT IN ${these}))`,
      )
      .bind(ids),
    db.prepare(`DELETE FROM mails WHERE run_id IN ${these}`).bind(ids),
  ];
};

/**
 * Deletes the mails about calls, through all their changes. What is to tell the host that a call is off stays, and is
 * written anew: without a word on whose it was.
 */
export const deleteMailsOfCalls = (
  db: D1Database,
  calls: readonly { id: string; sequence: number }[],
): D1PreparedStatement[] => {
  const refs = JSON.stringify(calls.flatMap(callRefs));
  const these = '(SELECT value FROM json_each(?1))';
  const toTell = `step = 'host-cancelled' AND state IN ('planned', 'sending') AND unclear_since IS NULL`;
  return [
    db.prepare(`DELETE FROM mails WHERE run_id IN ${these} AND NOT (${toTell})`).bind(refs),
    db
      .prepare(
        `UPDATE mails SET state = 'planned', attempts = attempts + 1, lead_id = '', lease_until = NULL, message = NULL
         WHERE run_id IN ${these}`,
      )
      .bind(refs),
  ];
};
