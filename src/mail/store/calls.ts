import type { Step } from '../../../emails/sequence.ts';
import { callRef } from '../call-ref.ts';
import { RANKS } from './shared.ts';

/** Mails about calls: planned, and stopped when the call changes. */

/** A mail about a call; `addressKey` null for the host. */
export type CallMail = {
  step: Step;
  recipient: string;
  addressKey: string | null;
  dueAt: number;
  /** Worth nothing from then on. */
  notAfter: number;
};

/** Plans mails about a call as it is after so many changes. */
export const insertCallMails = (
  db: D1Database,
  call: { id: string; sequence: number; leadId: string | null },
  mails: readonly CallMail[],
  now: number,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO mails (id, lead_id, run_id, step, rank, recipient, address_key, state, due_at, planned_at, not_after)
       SELECT ?1 || '-' || (value ->> 'step'), ?2, ?1, value ->> 'step', ${RANKS.call}, value ->> 'recipient', value ->> 'addressKey',
         'planned', value ->> 'dueAt', ?3, value ->> 'notAfter'
       FROM json_each(?4) WHERE true ON CONFLICT DO NOTHING`,
    )
    .bind(callRef(call.id, call.sequence), call.leadId ?? '', now, JSON.stringify(mails));

/** Stops what is still to come about a call as it was before its last change. */
export const stopCallMails = (
  db: D1Database,
  call: { id: string; sequence: number },
  reason: 'moved' | 'cancelled',
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET state = 'stopped', reason = ?2, lease_until = NULL, message = NULL
       WHERE run_id IN (SELECT value FROM json_each(?1)) AND state IN ('planned', 'sending')`,
    )
    .bind(JSON.stringify(Array.from({ length: call.sequence }, (_, before) => callRef(call.id, before))), reason);
