import { DAY, HOUR, SECOND } from '../../../src/lib/clock.ts';
import type { Look } from './database.ts';
import type { Inbox, Taken } from './inbox.ts';
import type { Person } from './journal.ts';
import { createTally, type Tally } from './tally.ts';

const ON_ITS_WAY = 2 * SECOND; // a mail that the provider was being given while somebody said no
const FOLLOW_UPS = { depth: 2 * DAY, second: 5 * DAY };
const MARGIN = 2 * HOUR;

type World = { look: Look; inbox: Inbox; people: readonly Person[]; now: number };

/** Every acknowledged thing against the database and against what the provider took. */
export const reckon = (world: World): Tally => {
  const tally = createTally();
  leads(world, tally);
  calls(world, tally);
  followUps(world, tally);
  silence(world, tally);
  everyMail(world, tally);
  sums(world, tally);
  return tally;
};

const stepsOf = (mails: readonly Taken[], ...steps: string[]): number =>
  mails.filter(({ step }) => steps.includes(step)).length;

const leads = ({ look, inbox, people }: World, tally: Tally): void => {
  const handedIn = tally.line('leads handed in');
  const asked = tally.line('confirmation mails');
  const confirmed = tally.line('leads confirmed');
  const analyses = tally.line('analyses sent');
  const rows = Map.groupBy(look(RUNS), ({ email }) => email);
  for (const person of people) {
    const { email } = person;
    const runs = rows.get(email) ?? [];
    const mails = inbox.of(email);
    const right = person.runId === null ? runs : runs.filter(({ id }) => id === person.runId);
    handedIn.count(person.handedIn, person.handedIn === 'done' ? right.length : runs.length, email);
    if (runs.length > right.length) handedIn.count('never', runs.length - right.length, email);
    handedIn.whole(
      runs.every(({ declared, counted, planned, leads }) => [declared, counted, planned, leads].join() === '2,1,1,1'),
      email,
    );
    asked.count(runs.length > 0 ? 'done' : 'never', stepsOf(mails, 'confirmation'), email);
    const done = runs.filter(({ confirmed_at }) => confirmed_at !== null);
    confirmed.count(person.confirmed, done.length, email);
    const parts = person.followUps ? '1,2,1,1,4' : '1,1,1,1,0';
    confirmed.whole(
      runs.every(({ confirmed_at, lead, evidence, counted_confirmed, analysis, planned_later }) => {
        const found = [lead, evidence, counted_confirmed, analysis, planned_later].join();
        return found === (confirmed_at === null ? '0,0,0,0,0' : parts);
      }),
      email,
    );
    analyses.count(done.length > 0 ? 'done' : 'never', stepsOf(mails, 'analysis'), email);
  }
};

/** Each run with the number of everything that belongs to it. */
const RUNS = `
  SELECT runs.id, leads.email, runs.confirmed_at, (leads.confirmed_at IS NOT NULL) AS lead,
    (SELECT count(*) FROM consents WHERE run_id = runs.id AND event = 'declared') AS declared,
    (SELECT count(*) FROM consents WHERE run_id = runs.id AND event = 'confirmed') AS evidence,
    (SELECT count(*) FROM funnel_runs WHERE run_id = runs.id) AS counted,
    (SELECT coalesce(sum(confirmed), 0) FROM funnel_runs WHERE run_id = runs.id) AS counted_confirmed,
    (SELECT count(*) FROM mails WHERE run_id = runs.id AND step = 'confirmation') AS planned,
    (SELECT count(*) FROM mails WHERE run_id = runs.id AND step = 'analysis') AS analysis,
    (SELECT count(*) FROM mails WHERE run_id = runs.id AND rank = 3) AS planned_later,
    (SELECT count(*) FROM leads other WHERE other.email = leads.email) AS leads
  FROM runs JOIN leads ON leads.id = runs.lead_id`;

const calls = ({ look, inbox, people }: World, tally: Tally): void => {
  const booked = tally.line('calls booked');
  const changed = tally.line('calls moved or cancelled');
  const toVisitors = tally.line('mails on how a call stands');
  const toHost = tally.line('the same to the host');
  const rows = Map.groupBy(look(CALLS), ({ email }) => email);
  const told = Map.groupBy(inbox.all(), ({ ref }) => ref);
  for (const person of people) {
    const { email } = person;
    const theirs = rows.get(email) ?? [];
    booked.count(person.booked, theirs.length, email);
    for (const { id, state, sequence, starts_at, plans, suppressed, run_id, counted } of theirs) {
      booked.whole(Number(plans) >= 2 && suppressed === 1 && (run_id === null || counted === 1), email);
      if (person.booked === 'done' && (person.changes > 0 || person.openChange)) {
        const seen =
          sequence === person.changes && (person.callAt === null ? state === 'cancelled' : starts_at === person.callAt);
        const further = person.openChange && sequence === person.changes + 1;
        changed.count(person.openChange ? 'open' : 'done', (person.openChange ? further : seen) ? 1 : 0, email);
        changed.whole(id === person.callId && (seen || further), email);
      }
      for (let before = 0; before <= Number(sequence); before++) {
        const mails = told.get(`${id}-${before}`) ?? [];
        const known = before === sequence ? 'done' : 'open'; // one whose call has changed since is not sent
        toVisitors.count(known, stepsOf(mails, 'call-booked', 'call-moved', 'call-cancelled'), email);
        toHost.count(known, stepsOf(mails, 'host-booked', 'host-moved', 'host-cancelled'), email);
      }
    }
  }
  const overlaps = tally.line('calls at the same time');
  for (const { a, b } of look(OVERLAPS)) overlaps.count('never', 1, `${a} and ${b}`);
};

const CALLS = `
  SELECT id, email, state, sequence, starts_at, run_id,
    (SELECT count(*) FROM mails WHERE run_id = bookings.id || '-0' AND step IN ('call-booked', 'host-booked')) AS plans,
    (SELECT count(*) FROM suppressions WHERE address = address_key AND reason = 'booked') AS suppressed,
    (SELECT booked FROM funnel_runs WHERE run_id = bookings.run_id) AS counted
  FROM bookings`;

const OVERLAPS = `
  SELECT one.id AS a, other.id AS b FROM bookings one JOIN bookings other
    ON one.id < other.id AND one.held_from < other.held_to AND other.held_from < one.held_to
  WHERE one.state = 'booked' AND other.state = 'booked'`;

/** Those who agreed, were confirmed long enough ago, and neither booked nor said no. */
const followUps = ({ inbox, people, now }: World, tally: Tally): void => {
  for (const [step, after] of Object.entries(FOLLOW_UPS)) {
    const line = tally.line(`follow-up "${step}"`);
    for (const person of people) {
      const { email, confirmed, booked, unsubscribed, confirmedAt } = person;
      const due = confirmed === 'done' && person.followUps && now > confirmedAt + after + MARGIN;
      const free = booked === 'never' && unsubscribed === 'never';
      const known = due && free ? 'done' : person.followUps && confirmed !== 'never' ? 'open' : 'never';
      line.count(known, stepsOf(inbox.of(email), step), email);
    }
  }
};

/** Nothing more to who said no, and no follow-up to who booked. */
const silence = ({ look, inbox, people }: World, tally: Tally): void => {
  const unsubscribed = tally.line('unsubscribed, and left alone');
  const booked = tally.line('booked, and no follow-up since');
  const withdrawn = new Set(
    look(`SELECT DISTINCT email FROM leads JOIN consents ON consents.lead_id = leads.id AND event = 'withdrawn'`).map(
      ({ email }) => email,
    ),
  );
  const after = (email: string, at: number): number =>
    inbox.of(email).filter((mail) => mail.step in FOLLOW_UPS && mail.at > at + ON_ITS_WAY).length;
  for (const person of people) {
    const { email } = person;
    unsubscribed.count(person.unsubscribed, withdrawn.has(email) ? 1 : 0, email);
    if (person.unsubscribed === 'done' && after(email, person.unsubscribedAt) > 0) unsubscribed.count('done', 2, email);
    if (person.booked !== 'done') continue;
    booked.count('done', 1 + after(email, person.bookedAt), email);
  }
};

/** What the provider took is what the outbox calls sent, each mail once, and nothing is left lying. */
const everyMail = ({ look, inbox }: World, tally: Tally): void => {
  const line = tally.line('all mails');
  const taken = Map.groupBy(inbox.all(), ({ mailId }) => mailId);
  const rows = look('SELECT id, state, reason, due_at FROM mails');
  for (const { id, state, reason } of rows) {
    const found = taken.get(String(id))?.length ?? 0;
    line.count(state === 'sent' ? 'done' : 'never', found, `${id} is ${state}`);
    line.whole(state !== 'parked' && state !== 'sending', `${id} is ${state} (${reason})`);
    taken.delete(String(id));
  }
  for (const id of taken.keys()) line.count('never', 1, `${id} is unknown`);
};

/** The figures at the desk against what they count. */
const sums = ({ look }: World, tally: Tally): void => {
  const line = tally.line('sums of the funnel and peers');
  const number = (sql: string): number => Number(look(`SELECT (${sql}) AS n`)[0]?.n ?? 0);
  const counted = (name: string): string => `SELECT coalesce(sum(counts ->> '$.${name}'), 0) FROM funnel_days`;
  const pairs = {
    asked: [counted('asked'), 'SELECT count(*) FROM runs'],
    confirmed: [counted('confirmed'), 'SELECT count(*) FROM runs WHERE confirmed_at IS NOT NULL'],
    booked: [counted('booked'), 'SELECT count(DISTINCT run_id) FROM bookings WHERE run_id IS NOT NULL'],
    peers: ['SELECT coalesce(sum(results), 0) FROM peers', 'SELECT count(*) FROM leads WHERE confirmed_at IS NOT NULL'],
  };
  for (const [name, [sum, rows]] of Object.entries(pairs)) {
    const [is, due] = [number(sum ?? ''), number(rows ?? '')];
    line.count('done', 1, name);
    line.whole(is === due, `${name} is ${is} and not ${due}`);
  }
};
