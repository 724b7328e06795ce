import * as z from 'zod';
import { REPORTS } from '../../src/mail/store/reports.ts';
import { type Book, isFollowUp, type Run, stepOf } from './book.ts';
import { type Call, planOf } from './call-book.ts';
import type { Database } from './database.ts';
import type { Rules } from './rules.ts';
import type { World } from './world.ts';

const Row = z.object({
  id: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  report: z.string().nullable(),
  rank: z.number(),
});
type Row = z.infer<typeof Row>;

type CallMail = NonNullable<ReturnType<Book['calls']['of']>>;

type Known = {
  book: Book;
  rules: Rules;
  look: Database['look'];
  quota: number | null;
  refused: ReadonlySet<string>;
  /** What the provider has told of each mail and knows to have arrived. */
  told: ReadonlyMap<string, readonly string[]>;
};

/** What must hold when the world has been quiet for long enough. */
export const reckon = (world: World, { book, rules, look, quota, refused, told }: Known): void => {
  const { breach } = world;
  const rows = new Map(
    look('SELECT id, state, reason, report, rank FROM mails').map((row) => [Row.parse(row).id, Row.parse(row)]),
  );

  const checkEnd = (row: Row): void => {
    const { id, state, reason } = row;
    const run = book.runOf(id);
    const taken = rules.accepted.has(id);
    const about = book.calls.of(id);
    if (state === 'sent') return void (taken || breach('what is called sent was sent', id));
    if (state === 'stopped')
      return void ((about ? isCallReason(reason, about) : run && isReason(reason, run))
        ? null
        : breach('a stop has its reason', `${id}: ${reason}`));
    if (state === 'parked') return void (reason ?? breach('what is parked says why', id));
    breach('in the end every mail is sent, stopped or parked', `${id} is ${state} (${reason})`);
  };

  const isReason = (reason: string | null, run: Run): boolean => {
    switch (reason) {
      case 'unsubscribed':
        return book.everBlocked(run.email, 'withdrawn');
      case 'booked':
        return book.everBlocked(run.email, 'booked');
      case 'bounced':
      case 'complained':
      case 'suppressed':
        return book.everBlocked(run.email, 'barred');
      case 'new-run':
        return run.replaced !== null;
      case 'deleted':
        return run.deleted;
      case 'validation_error':
        return refused.has(run.email);
      default:
        return false;
    }
  };

  const isCallReason = (reason: string | null, { call, sequence, step }: CallMail): boolean => {
    if (!call) return false;
    const after = call.versions[sequence + 1];
    switch (reason) {
      case 'moved':
        return after?.booked === true || call.versions.length > sequence + 1;
      case 'cancelled':
      case 'outdated':
        return after !== undefined;
      case 'expired':
        return true; // when it could have gone, something was in its way
      case 'bounced':
      case 'complained':
      case 'suppressed':
        return step.startsWith('call-') && book.everBlocked(call.email, 'barred');
      case 'deleted':
        return call.gone !== null;
      case 'validation_error':
        return refused.has(call.email);
      default:
        return false;
    }
  };

  /** Whatever happened last to a call has a mail to each side. */
  const checkCall = (call: Call): void => {
    const ids = [...rows.keys()].filter((id) => id.startsWith(call.id));
    const about = ids.map((id) => book.calls.of(id));
    if (call.gone) {
      const left = about.filter((one) => one?.step !== 'host-cancelled');
      if (left.length > 0)
        breach('nothing is left of who was erased', `${call.id}: ${left.length} mails about the call`);
      return;
    }
    for (const version of call.versions) {
      const there = about.flatMap((one) => (one?.sequence === version.sequence ? [one.step] : [])).toSorted();
      if (there.join() !== planOf(version, version.sequence).join())
        breach('a call keeps its whole plan', `${call.id}-${version.sequence}: ${there.join()}`);
    }
  };

  const checkPlan = (run: Run): void => {
    if (run.deleted || !run.confirmed) return;
    const steps = [...rows.keys()].filter((id) => book.runOf(id) === run).map(stepOf);
    const complete = steps.includes('analysis') && steps.filter(isFollowUp).length === (run.wantsFollowUps ? 4 : 0);
    if (!complete) breach('a confirmed run keeps its whole plan', `${run.id}: ${steps.join(', ')}`);
  };

  const checkReport = ({ id, report }: Row): void => {
    const heaviest = Math.max(0, ...(told.get(id) ?? []).map(weightOf));
    if (heaviest > weightOf(report ?? 'sent')) breach('the weightiest report stays', `${id}: ${report}`);
  };

  const checkTurns = (): void => {
    for (const { mail, times } of look(
      `SELECT mail, count(*) AS times FROM turns WHERE after = 'sent' AND before <> 'sent' GROUP BY mail HAVING times > 1`,
    ))
      breach('a mail is sent once', `${mail}: ${times} times`);
    for (const { mail, after } of look(`SELECT mail, after FROM turns WHERE before = 'sent' AND after <> 'sent'`))
      breach('what was sent stays sent', `${mail} became ${after}`);
  };

  const checkCounters = (): void => {
    if (quota === null) return;
    const [counted] = look('SELECT coalesce(sum(sent), 0) AS mails FROM mail_days');
    const [sent] = look(`SELECT count(*) AS mails FROM turns WHERE after = 'sent' AND before <> 'sent'`);
    if (counted?.mails !== sent?.mails)
      breach('counters equal the events', `${counted?.mails} counted, ${sent?.mails} sent`);
  };

  const checkConsents = (): void => {
    for (const { run_id: id } of look(
      `SELECT run_id, purpose FROM consents WHERE granted = 1 AND event = 'confirmed' GROUP BY run_id, purpose HAVING count(*) > 1`,
    ))
      breach('consent is confirmed once', String(id));
    for (const run of book.runs.values()) {
      if (run.deleted || !run.confirmed) continue;
      const [row] = look(`SELECT count(*) AS confirmed FROM consents WHERE run_id = ? AND event = 'confirmed'`, run.id);
      if (row?.confirmed !== (run.wantsFollowUps ? 2 : 1))
        breach('what was confirmed is on record', `${run.id}: ${row?.confirmed}`);
    }
  };

  const checkForgotten = (run: Run): void => {
    if (!run.deleted) return;
    const left = look(
      `SELECT 'mail ' || step AS what FROM mails WHERE run_id = ?1
       UNION ALL SELECT 'consent ' || event FROM consents WHERE run_id = ?1`,
      run.id,
    );
    if (left.length > 0)
      breach('nothing is left of who was erased', `${run.id}: ${left.map(({ what }) => what).join(', ')}`);
  };

  for (const run of book.runs.values()) checkForgotten(run);
  for (const row of rows.values()) {
    checkEnd(row);
    checkReport(row);
  }
  for (const run of book.runs.values()) checkPlan(run);
  for (const call of book.calls.all.values()) checkCall(call);
  checkTurns();
  checkCounters();
  checkConsents();
};

const ORDER: readonly string[] = REPORTS;
const weightOf = (report: string): number => ORDER.indexOf(report);
