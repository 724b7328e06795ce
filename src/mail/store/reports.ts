import * as z from 'zod/mini';
import { placeIn } from './shared.ts';

/** What the provider says of mails later, and which of its messages have been acted on. */

/** What the provider may report of a mail, the weightier the later: a report never takes back a weightier one. */
export const REPORTS = ['sent', 'delayed', 'delivered', 'failed', 'suppressed', 'bounced', 'complained'] as const;
export type Report = (typeof REPORTS)[number];

/** To whom a mail went, and which other mails shared its request and its uncertainty. Null where it was erased. */
export const findReported = async (
  db: D1Database,
  id: string,
): Promise<{ recipient: string; unsettled: string[] } | null> => {
  const { results } = await db
    .prepare(
      `SELECT mails.id, mails.recipient, mails.state FROM mails JOIN (SELECT id, batch, state FROM mails WHERE id = ?1) AS it
       WHERE mails.id = it.id OR (it.state <> 'sent' AND mails.batch = it.batch
         AND mails.state IN ('planned', 'sending', 'parked') AND mails.unclear_since IS NOT NULL)`,
    )
    .bind(id)
    .all();
  const rows = results.map((row) => ReportedRow.parse(row));
  const own = rows.find((row) => row.id === id);
  return (
    (own && { recipient: own.recipient, unsettled: rows.filter((row) => row.state !== 'sent').map((row) => row.id) }) ??
    null
  );
};

const ReportedRow = z.object({ id: z.string(), recipient: z.string(), state: z.string() });

const weight = (report: string) => placeIn(REPORTS, report);

/** Notes what the provider says of a mail. */
export const setReport = (db: D1Database, id: string, report: Report, reason: string | null): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE mails SET report = ?2, reason = ?3
       WHERE id = ?1 AND (report IS NULL OR ${weight('report')} < ${weight('?2')})`,
    )
    .bind(id, report, reason);

/** Remembers that a message of the provider has been acted on. */
export const insertWebhookEvent = (db: D1Database, id: string, at: number): D1PreparedStatement =>
  db.prepare('INSERT INTO webhook_events (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING').bind(id, at);

export const wasActedOn = async (db: D1Database, id: string): Promise<boolean> =>
  (await db.prepare('SELECT 1 AS one FROM webhook_events WHERE id = ?').bind(id).first()) !== null;

/** Notes that a message came that nobody can trust; once an hour at most, so that strangers cost nothing. */
export const noteRefusal = (db: D1Database, at: number): Promise<unknown> =>
  db
    .prepare(
      `INSERT INTO webhook_refusals (door, at) VALUES ('resend', ?1)
       ON CONFLICT (door) DO UPDATE SET at = ?1 WHERE at <= ?1 - 3600000`,
    )
    .bind(at)
    .run();

export const deleteWebhookEvents = (db: D1Database, before: number): Promise<unknown> =>
  db.prepare('DELETE FROM webhook_events WHERE at < ?').bind(before).run();
