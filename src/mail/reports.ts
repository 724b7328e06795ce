import * as z from 'zod/mini';
import { DAY } from '../lib/clock.ts';
import type { Announce, Fact } from '../lib/facts.ts';
import { log } from '../lib/log.ts';
import { MAIL_TAG } from './resend.ts';
import { setSent } from './store/outcome.ts';
import * as store from './store/reports.ts';

type Deps = {
  db: D1Database;
  announce: Announce;
  keyOf: (address: string) => Promise<string>;
  dailyQuota: number | null;
};

const KEPT_DAYS = 7; // Resend gives up on a webhook after little more than a day

/**
 * What the provider says of mails after it has taken them. Reports come late, several times and in any order: a mail
 * only ever moves to a weightier one, and what concerns the person is acted on once.
 */
export const createReports = ({ db, announce, keyOf, dailyQuota }: Deps) => {
  /** Notes a report. That there is one at all proves that the mail was taken, and those of its request with it. */
  const statementsFor = (
    { type, data }: Event,
    mailId: string,
    unsettled: readonly string[],
    now: number,
  ): D1PreparedStatement[] => {
    const providerIds = Object.fromEntries(unsettled.map((id) => [id, id === mailId ? data.email_id : '']));
    const day = dailyQuota === null ? null : Math.floor(now / DAY);
    const report = REPORT_OF[type];
    return [
      ...(unsettled.length > 0 ? setSent(db, providerIds, now, day) : []),
      ...(report === 'sent' ? [] : [store.setReport(db, mailId, report, reasonIn(data))]),
    ];
  };

  return {
    /**
     * Acts on the content of a webhook. What is not about one of our mails is passed over, and so is opening and
     * clicking, which nobody has agreed to have counted.
     */
    async receive(eventId: string, content: unknown, now: number): Promise<void> {
      const event = Event.safeParse(content);
      const mailId = event.success ? tagIn(event.data.data.tags) : null;
      if (!event.success || mailId === null) return;
      const mail = await store.findReported(db, mailId);
      const statements = mail ? statementsFor(event.data, mailId, mail.unsettled, now) : [];
      const reason = barredBy(event.data);
      const email = mail?.recipient ?? event.data.data.to[0];
      if (reason === null || email === undefined) return void (statements.length > 0 && (await db.batch(statements)));
      if (await store.wasActedOn(db, eventId)) return;
      log('warn', 'address-barred', { mail: mailId, reason });
      const fact: Fact = { type: 'barred', reason, addressKey: await keyOf(email), email: mail && email, at: now };
      await announce(fact, [...statements, store.insertWebhookEvent(db, eventId, now)]);
    },

    /** Notes that a message came whose signature was not Resend's, so that the owner hears of it. */
    refused: (now: number): Promise<unknown> => store.noteRefusal(db, now),

    /** Forgets which webhooks were acted on, once they cannot come again. */
    forget: (now: number): Promise<unknown> => store.deleteWebhookEvents(db, now - KEPT_DAYS * DAY),
  };
};

export type Reports = ReturnType<typeof createReports>;

const TYPES = [
  'email.sent',
  'email.delivery_delayed',
  'email.delivered',
  'email.failed',
  'email.suppressed',
  'email.bounced',
  'email.complained',
] as const;

const REPORT_OF = {
  'email.sent': 'sent',
  'email.delivery_delayed': 'delayed',
  'email.delivered': 'delivered',
  'email.failed': 'failed',
  'email.suppressed': 'suppressed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
} as const satisfies Record<(typeof TYPES)[number], store.Report>;

/** The documentation shows tags as an object; a list of pairs is what the API takes. */
const Tags = z.union([
  z.record(z.string(), z.string()),
  z.pipe(
    z.array(z.object({ name: z.string(), value: z.string() })),
    z.transform((tags) => Object.fromEntries(tags.map(({ name, value }) => [name, value]))),
  ),
]);

/** https://resend.com/docs/dashboard/webhooks/event-types, as far as we use it. */
const Event = z.object({
  type: z.enum(TYPES),
  data: z.object({
    email_id: z.string(),
    to: z._default(z.array(z.string()), []),
    tags: z.optional(Tags),
    bounce: z.optional(z.object({ type: z.string(), subType: z.optional(z.string()) })),
    failed: z.optional(z.object({ reason: z.string() })),
    suppressed: z.optional(z.object({ type: z.optional(z.string()) })),
  }),
});
type Event = z.infer<typeof Event>;

const tagIn = (tags: Event['data']['tags']): string | null => tags?.[MAIL_TAG] ?? null;

const LONGEST_REASON = 100; // characters: codes, never a mail server's whole answer

const reasonIn = ({ bounce, failed, suppressed }: Event['data']): string | null =>
  (bounce && `${bounce.type} ${bounce.subType ?? ''}`.trim())?.slice(0, LONGEST_REASON) ??
  failed?.reason.slice(0, LONGEST_REASON) ??
  suppressed?.type?.slice(0, LONGEST_REASON) ??
  null;

/** Why nothing may go to the address any more, or null: a full mailbox or a busy server is no reason. */
const barredBy = ({ type, data }: Event): (Fact & { type: 'barred' })['reason'] | null => {
  if (type === 'email.complained') return 'complained';
  if (type === 'email.suppressed') return 'suppressed';
  return type === 'email.bounced' && data.bounce?.type === 'Permanent' ? 'bounced' : null;
};
