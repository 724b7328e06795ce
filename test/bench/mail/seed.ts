import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { personas as bottlenecks } from '../../../quiz/business-engpass/personas.ts';
import { personas as clients } from '../../../quiz/kunden-springen-ab/personas.ts';
import { DAY } from '../../../src/lib/clock.ts';
import { databaseIn } from '../../../src/tools/seed/database.ts';
import { startFakeResend } from '../../support/fake-resend.ts';
import { startProduct } from './product.ts';
import { confirm, handIn, type Visitor } from './visitor.ts';

/**
 * Fills the product's database with so many leads whose first follow-up is due. The quizzes' personas come through
 * the product itself, form, mails and all; the others are copies of their rows, each under ids and addresses of its own.
 */
export const seed = async (folder: string, leads: number): Promise<void> => {
  await personasThrough(folder);
  const file = await databaseIn(folder);
  const db = new DatabaseSync(file);
  db.exec(
    COPY.replaceAll(':leads', String(leads)).replaceAll(':now', String(Date.now())).replaceAll(':day', String(DAY)),
  );
  db.close();
};

const visitors: Visitor[] = [
  ...bottlenecks.map(({ answers }) => ({ quiz: 'business-engpass', answers })),
  ...clients.map(({ answers }) => ({ quiz: 'kunden-springen-ab', answers })),
].map((one, number) => ({ ...one, number, email: `persona${number}@example.org` }));

/** The answers of one of the personas. */
export const bottleneckOf = (number: number) => ({
  quiz: 'business-engpass',
  answers: bottlenecks[number % bottlenecks.length]?.answers ?? bottlenecks[0].answers,
});

const personasThrough = async (folder: string): Promise<void> => {
  const resend = await startFakeResend();
  const product = await startProduct({ folder, resend: resend.url, requestsPerSecond: 1000 });
  await Promise.all(visitors.map((visitor) => handIn(product.origin, visitor)));
  while (resend.accepted.length < visitors.length) await sleep(50);
  for (const visitor of visitors) {
    const mail = resend.accepted.find((one) => one.mail.to === visitor.email)?.mail;
    await confirm(product.origin, visitor, mail?.text ?? '');
  }
  while (resend.accepted.length < 2 * visitors.length) await sleep(50);
  await sleep(500); // the row that says "sent" comes after the mail
  await product.stop();
  await resend.stop();
};

/** Lead, run, evidence and outbox of each copy, as of a confirmation two days ago. */
const COPY = `
  CREATE TEMP TABLE model AS
    SELECT row_number() OVER (ORDER BY runs.id) - 1 AS nth, runs.id AS run, leads.id AS lead FROM runs JOIN leads ON leads.id = lead_id;
  CREATE TEMP TABLE copies AS
    WITH RECURSIVE counter (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counter WHERE n + 1 < :leads)
    SELECT n, lower(hex(randomblob(8))) || substr(run, 17) AS run, lower(hex(randomblob(8))) || substr(lead, 17) AS lead,
      'lead' || n || '@example.org' AS email, lower(hex(randomblob(21))) AS address_key, run AS model_run, lead AS model_lead
    FROM counter JOIN model ON nth = n % (SELECT count(*) FROM model);
  INSERT INTO leads (id, email, quiz, created_at, confirmed_at)
    SELECT copies.lead, copies.email, quiz, created_at - 2 * :day, confirmed_at - 2 * :day
    FROM copies JOIN leads ON leads.id = model_lead;
  INSERT INTO runs (id, lead_id, version, lang, first_name, answers, profile, bottleneck, source, created_at, confirmed_at)
    SELECT copies.run, copies.lead, version, lang, first_name, answers, profile, bottleneck, source,
      created_at - 2 * :day, confirmed_at - 2 * :day
    FROM copies JOIN runs ON runs.id = model_run;
  INSERT INTO consents (lead_id, run_id, purpose, event, turn, granted, wording, wording_hash, page, ip_prefix, mail_id, mail_sent_at, at)
    SELECT copies.lead, copies.run, purpose, event, turn, granted, wording, wording_hash, page, ip_prefix,
      copies.run || '-confirmation', mail_sent_at - 2 * :day, at - 2 * :day
    FROM copies JOIN consents ON consents.run_id = model_run;
  INSERT INTO mails (id, lead_id, run_id, step, recipient, state, reason, due_at, not_after, attempts, provider_id,
      planned_at, sent_at, rank, address_key, report)
    SELECT copies.run || '-' || step, copies.lead, copies.run, step, copies.email, state, reason,
      iif(step = 'depth', :now - 60000, due_at), not_after, attempts, provider_id,
      planned_at - 2 * :day, sent_at - 2 * :day, rank, copies.address_key, report
    FROM copies JOIN mails ON mails.run_id = model_run;
  PRAGMA wal_checkpoint(TRUNCATE);`;
