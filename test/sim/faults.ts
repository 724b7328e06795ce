/** A fault that somebody could have made in the product: places in its sources, each changed for the worse. */
export type Fault = { name: string; changes: readonly { file: string; from: string; to: string }[] };

const STORE = 'src/mail/store.ts';
const DELIVERY = 'src/mail/delivery.ts';
const RESEND = 'src/mail/resend.ts';

/** What the simulator must find, each within a few hundred seeds: see test/unit/mail/simulation.test.ts. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'a lease is not looked at',
    changes: [{ file: STORE, from: '}.lease_until <= :now))', to: '}.lease_until > 0))' }],
  },
  {
    name: 'a lease never ends',
    changes: [{ file: STORE, from: '}.lease_until <= :now))', to: '}.lease_until < 0))' }],
  },
  {
    name: 'each attempt has a key of its own',
    changes: [
      {
        file: DELIVERY,
        from: "mail?.batch == null ? (mail?.id ?? '')",
        to: "mail?.batch == null ? [mail?.id, mail?.attempts].join('.')",
      },
      // The mail keeps its name, or the provider's reports would be about nothing.
      {
        file: RESEND,
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
        from: "AND state IN ('planned', 'sending') AND rank >= ?3",
        to: "AND state = 'planned' AND rank >= ?3",
      },
      { file: STORE, from: 'AND attempts = ?3 AND $', to: 'AND attempts = ?3 OR FALSE AND $' },
    ],
  },
  {
    name: 'who stops is not remembered',
    changes: [
      {
        file: STORE,
        from: 'INSERT INTO suppressions (address, reason, blocks, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        to: 'INSERT INTO suppressions (address, reason, blocks, at) SELECT ?, ?, ?, ? WHERE FALSE',
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
    name: 'no answer counts as a no',
    changes: [{ file: DELIVERY, from: 'unclearSince: request.unclearSince ?? now,', to: 'unclearSince: null,' }],
  },
  {
    name: 'the window is only looked at when a mail is planned',
    changes: [{ file: STORE, from: 'OR :followUpsOpen)', to: 'OR TRUE)' }],
  },
  {
    name: 'a new run does not end the plan of the old one',
    changes: [
      {
        file: STORE,
        from: "AND (state IN ('planned', 'sending') OR reason = 'unsubscribed')",
        to: "AND reason = 'unsubscribed'",
      },
    ],
  },
  {
    name: 'a mail is counted each time it is recorded',
    changes: [{ file: STORE, from: "AND state <> 'sent' HAVING count(*) > 0", to: 'HAVING count(*) > 0' }],
  },
  {
    name: 'a locked door counts as a refusal',
    changes: [
      {
        file: RESEND,
        from: "if (status === 401 || status === 403) return { kind: 'later', reason: name, retryAt: null };",
        to: "if (status === 401 || status === 403) return { kind: 'refused', reason: name };",
      },
    ],
  },
  {
    name: 'an old report takes the place of a weightier one',
    changes: [{ file: STORE, from: 'AND (report IS NULL OR', to: 'AND (TRUE OR' }],
  },
  {
    name: 'confirmations are sent without end',
    changes: [
      { file: 'src/mail/outbox.ts', from: 'const CONFIRMATIONS_A_DAY = 3;', to: 'const CONFIRMATIONS_A_DAY = 99;' },
    ],
  },
];
