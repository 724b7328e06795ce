/** A fault that somebody could have made in the product: places in its sources, each changed for the worse. */
export type Fault = {
  name: string;
  /** The rule by which it is found. */
  breaks: string;
  changes: readonly { file: string; from: string; to: string }[];
};

const CLAIM = 'src/mail/store/claim.ts';
const OUTCOME = 'src/mail/store/outcome.ts';
const PLAN = 'src/mail/store/plan.ts';
const CALLS = 'src/mail/store/calls.ts';
const SUPPRESSIONS = 'src/mail/store/suppressions.ts';
const REPORTS = 'src/mail/store/reports.ts';
const DELIVERY = 'src/mail/delivery.ts';
const CALL_LETTERS = 'src/booking/letters.ts';
const RESEND = 'src/mail/resend.ts';

/** What the simulator must find, each within a few hundred seeds: see test/unit/mail/simulation.test.ts. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'a lease is not looked at',
    breaks: 'one attempt at a mail at a time',
    changes: [{ file: CLAIM, from: '}.lease_until <= :now))', to: '}.lease_until > 0))' }],
  },
  {
    name: 'a lease never ends',
    breaks: 'nothing goes round in circles',
    changes: [{ file: CLAIM, from: '}.lease_until <= :now))', to: '}.lease_until < 0))' }],
  },
  {
    name: 'each attempt has a key of its own',
    breaks: 'the provider takes each mail at most once',
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
    breaks: 'nothing goes out after a stop',
    changes: [
      {
        file: SUPPRESSIONS,
        from: "AND state IN ('planned', 'sending') AND rank >= ?3",
        to: "AND state = 'planned' AND rank >= ?3",
      },
      { file: CLAIM, from: 'AND attempts = ?3 AND $', to: 'AND attempts = ?3 OR FALSE AND $' },
    ],
  },
  {
    name: 'who stops is not remembered',
    breaks: 'nothing goes out after a stop',
    changes: [
      {
        file: SUPPRESSIONS,
        from: 'INSERT INTO suppressions (address, reason, blocks, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        to: 'INSERT INTO suppressions (address, reason, blocks, at) SELECT ?, ?, ?, ? WHERE FALSE',
      },
    ],
  },
  {
    name: 'a message is written anew for each attempt',
    breaks: 'a retry sends what was sent before',
    changes: [
      { file: CLAIM, from: 'message = coalesce(mails.message, written.value)', to: 'message = written.value' },
      {
        file: DELIVERY,
        from: 'const begun = mails.filter(({ message }) => message !== null);',
        to: 'const begun = mails.slice(0, 0);',
      },
    ],
  },
  {
    name: 'follow-ups go to everybody who confirms',
    breaks: 'a confirmed run has its whole plan',
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
    breaks: 'the provider takes each mail at most once',
    changes: [{ file: DELIVERY, from: 'const KEY_LIFETIME = 23 * HOUR;', to: 'const KEY_LIFETIME = 9_999 * HOUR;' }],
  },
  {
    name: 'no answer counts as a no',
    breaks: 'the provider takes each mail at most once',
    changes: [{ file: DELIVERY, from: 'unclearSince: request.unclearSince ?? now,', to: 'unclearSince: null,' }],
  },
  {
    name: 'the window is only looked at when a mail is planned',
    breaks: 'no follow-up leaves outside of its window',
    changes: [{ file: 'src/mail/outbox.ts', from: '!timing.paused && window.isOpen(now)', to: '!timing.paused' }],
  },
  {
    name: 'a new run does not end the plan of the old one',
    breaks: 'a new run takes the place of the old one',
    changes: [
      {
        file: PLAN,
        from: "AND (state IN ('planned', 'sending') OR reason IN ('unsubscribed', 'paused'))",
        to: "AND reason IN ('unsubscribed', 'paused')",
      },
    ],
  },
  {
    name: 'a mail is counted each time it is recorded',
    breaks: 'counters equal the events',
    changes: [{ file: OUTCOME, from: "AND state <> 'sent' HAVING count(*) > 0", to: 'HAVING count(*) > 0' }],
  },
  {
    name: 'a locked door counts as a refusal',
    breaks: 'a stop has its reason',
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
    breaks: 'the weightiest report stays',
    changes: [{ file: REPORTS, from: 'AND (report IS NULL OR', to: 'AND (TRUE OR' }],
  },
  {
    name: 'confirmations are sent without end',
    breaks: 'every captured run has one confirmation, three a day for an address',
    changes: [{ file: 'src/mail/outbox.ts', from: 'perAddress: 3', to: 'perAddress: 99' }],
  },
  {
    name: 'what was planned for a call before it was moved goes out all the same',
    breaks: 'nothing is told of a call as it was before',
    changes: [
      {
        file: CALLS,
        from: "WHERE run_id IN (SELECT value FROM json_each(?1)) AND state IN ('planned', 'sending')`,",
        to: "WHERE run_id IN (SELECT value FROM json_each(?1)) AND state = 'gone'`,",
      },
      {
        file: CALL_LETTERS,
        from: 'if (subject.call.sequence !== sequence)',
        to: 'if (subject.call.sequence < sequence)',
      },
    ],
  },
  {
    name: 'all changes of a call share their mails',
    breaks: 'each change of a call is told to both sides',
    changes: [
      {
        file: 'src/mail/call-ref.ts',
        from: '(callId: string, sequence: number)',
        to: '(callId: string, change: number, sequence = Math.min(change, 1))',
      },
    ],
  },
  {
    name: 'a reminder is sent however late it is',
    breaks: 'no reminder leaves when it is of no use any more',
    changes: [
      { file: CLAIM, from: '}.not_after > :now)', to: '}.not_after > 0)' },
      {
        file: 'src/mail/store/due.ts',
        from: '(not_after IS NULL OR not_after > ?1)`',
        to: '(not_after IS NULL OR not_after > 0)`',
      },
      { file: OUTCOME, from: 'AND due_at <= ?1 AND not_after <= ?1', to: 'AND due_at <= ?1 AND not_after < 0' },
    ],
  },
  {
    name: 'nobody waits for their turn',
    breaks: 'no more requests a second than are allowed',
    changes: [
      { file: 'src/mail/pace.ts', from: 'if (ms > 0) await wait(ms);', to: 'if (ms > LONGEST_WAIT) await wait(ms);' },
    ],
  },
];
