/** A fault that somebody could have made in the product: places in its sources, each changed for the worse. */
export type Fault = { name: string; changes: readonly { file: string; from: string; to: string }[] };

const STORE = 'src/mail/store.ts';
const DELIVERY = 'src/mail/delivery.ts';

/** What the simulator must find, each within a few hundred seeds: see test/unit/mail/simulation.test.ts. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'a lease is not looked at',
    changes: [
      {
        file: STORE,
        from: "OR (${mail}.state = 'sending' AND ${mail}.lease_until <= :now))",
        to: "OR ${mail}.state = 'sending')",
      },
    ],
  },
  {
    name: 'a lease never ends',
    changes: [
      {
        file: STORE,
        from: "(${mail}.state = 'planned' OR (${mail}.state = 'sending' AND ${mail}.lease_until <= :now))",
        to: "${mail}.state = 'planned'",
      },
    ],
  },
  {
    name: 'each attempt has a key of its own',
    changes: [
      {
        file: DELIVERY,
        from: "mail?.batch == null ? (mail?.id ?? '')",
        to: "mail?.batch == null ? `${mail?.id ?? ''}.${mail?.attempts ?? 0}`",
      },
      // The tag must stay the id, or the mail would not be known any more.
      {
        file: 'src/mail/resend.ts',
        from: 'tagged({ id: idempotencyKey, message }),',
        to: "tagged({ id: idempotencyKey.split('.')[0] ?? '', message }),",
      },
    ],
  },
  {
    name: 'a stop does not reach what is claimed',
    changes: [
      {
        file: STORE,
        from: "WHERE run_id IN ${RUNS_OF('?1')} AND state IN ('planned', 'sending') AND rank >= ?3",
        to: "WHERE run_id IN ${RUNS_OF('?1')} AND state = 'planned' AND rank >= ?3",
      },
      { file: STORE, from: "AND attempts = ?3 AND ${STOP('mails')} IS NULL", to: 'AND attempts = ?3' },
    ],
  },
  {
    name: 'who stops is not remembered',
    changes: [
      {
        file: STORE,
        from: 'INSERT INTO suppressions (address, reason, blocks, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        to: 'INSERT INTO suppressions (address, reason, blocks, at) SELECT ?, ?, ?, ? WHERE 0',
      },
    ],
  },
  {
    name: 'a message is written anew for each attempt',
    changes: [
      { file: STORE, from: 'message = coalesce(mails.message, written.value)', to: 'message = written.value' },
      {
        file: DELIVERY,
        from: 'const begun = mails.filter(({ message }) => message !== null);',
        to: 'const begun = mails.slice(0, 0);',
      },
    ],
  },
  {
    name: 'follow-ups go to everybody who confirms',
    changes: [
      {
        file: 'src/leads/leads.ts',
        from: "granted.some((one) => one.purpose === 'follow-up')",
        to: "declared.some((one) => one.purpose === 'follow-up')",
      },
    ],
  },
  {
    name: 'what is unclear for a day is sent again',
    changes: [{ file: DELIVERY, from: 'const KEY_LIFETIME = 23 * HOUR;', to: 'const KEY_LIFETIME = 9_999 * HOUR;' }],
  },
  {
    name: 'the window is only looked at when a mail is planned',
    changes: [{ file: STORE, from: 'AND (${mail}.rank < ${RANKS.followUp} OR :followUpsOpen)', to: '' }],
  },
  {
    name: 'a new run does not end the plan of the old one',
    changes: [
      {
        file: STORE,
        from: "AND rank = ${RANKS.followUp} AND (state IN ('planned', 'sending') OR reason = 'unsubscribed')",
        to: "AND rank = ${RANKS.followUp} AND reason = 'unsubscribed'",
      },
    ],
  },
  {
    name: 'no answer counts as a no',
    changes: [{ file: DELIVERY, from: 'unclearSince: request.unclearSince ?? now,', to: 'unclearSince: null,' }],
  },
  {
    name: 'a mail is counted each time it is recorded',
    changes: [
      {
        file: STORE,
        from: "SELECT ?2, count(*) FROM mails WHERE id IN (SELECT key FROM json_each(?1)) AND state <> 'sent' HAVING count(*) > 0",
        to: 'SELECT ?2, count(*) FROM mails WHERE id IN (SELECT key FROM json_each(?1)) HAVING count(*) > 0',
      },
    ],
  },
  {
    name: 'a refused request is taken for a finished one',
    changes: [
      {
        file: 'src/mail/resend.ts',
        from: "if (status === 401 || status === 403) return { kind: 'later', reason: name, retryAt: null };",
        to: "if (status === 401 || status === 403) return { kind: 'refused', reason: name };",
      },
    ],
  },
  {
    name: 'an old report takes the place of a weightier one',
    changes: [{ file: STORE, from: "AND (report IS NULL OR ${weight('report')} < ${weight('?2')})", to: '' }],
  },
  {
    name: 'confirmations are sent without end',
    changes: [
      { file: 'src/mail/outbox.ts', from: 'const CONFIRMATIONS_A_DAY = 3;', to: 'const CONFIRMATIONS_A_DAY = 99;' },
    ],
  },
];
