import { DAY, HOUR, SECOND } from '../../src/lib/clock.ts';
import { signForm } from '../../src/lib/form-token.ts';
import { createTokens } from '../../src/lib/tokens.ts';
import { offsetAt } from './berlin.ts';
import type { Book, Run } from './book.ts';
import { planOf } from './call-book.ts';
import type { Database } from './database.ts';
import { TOKEN_SECRET } from './product.ts';
import type { Process, World } from './world.ts';

type Options = {
  book: Book;
  look: Database['look'];
  clock: () => Promise<number>;
  post: (path: string, body: string) => Promise<boolean>;
  persist: (name: string, work: () => Promise<boolean>, committed: (process: Process) => void) => Promise<void>;
  later: (delay: number, work: () => void | Promise<void>) => void;
  /** A moment at which one of their mails may be in somebody's hands. */
  aimedAt: (email: string) => number;
};

const CHANGES = [0, 0, 1, 1, 2, 3] as const;

/** People who book calls in the own calendar, and change their minds. */
export const createCallers = (world: World, { book, look, clock, post, persist, later, aimedAt }: Options) => {
  const { random } = world;
  const tokens = createTokens(TOKEN_SECRET);

  /** A time at which calls are possible in an ordinary week, soon as likely as late. */
  const anyTime = (): number => {
    for (;;) {
      const day = Math.floor((world.now() + random.stretch(DAY, 21 * DAY)) / DAY);
      const local = day * DAY + random.pick([9, 9.5, 10, 10.5, 11]) * HOUR;
      const weekday = new Date(local).getUTCDay();
      const at = local - offsetAt(local - 2 * HOUR);
      if (weekday >= 1 && weekday <= 4 && at > world.now() + DAY) return at;
    }
  };

  /** Notes what has become of all calls by the transaction that was just committed. */
  const noteChanges = ({ now }: Process, leadId: string | null = null): void => {
    for (const row of look('SELECT id, run_id, email, state, sequence, starts_at FROM bookings')) {
      const { id, run_id: runId, email, state, sequence, starts_at: startsAt } = row;
      if (typeof id !== 'string' || typeof sequence !== 'number' || typeof startsAt !== 'number') continue;
      const run = typeof runId === 'string' ? book.runs.get(runId) : undefined;
      const isNew = book.calls.changed(
        { id, run: run ?? null, email: String(email) },
        { sequence, startsAt, booked: state === 'booked', since: { effect: world.effects(), at: now } },
      );
      if (!isNew || leadId !== null) continue;
      if (sequence === 0) {
        book.blocked(String(email), 'booked', world.effects());
        afterBooking(id, run ?? null);
      }
      checkPlan(id, sequence);
    }
  };

  const checkPlan = (id: string, sequence: number): void => {
    const call = book.calls.all.get(id);
    const version = call?.versions[sequence];
    if (!version) return;
    const planned = look('SELECT step FROM mails WHERE run_id = ? ORDER BY step', `${id}-${sequence}`).map(
      ({ step }) => step,
    );
    const expected = planOf(version, sequence);
    if (planned.join() !== expected.join())
      world.breach('each change of a call is told to both sides', `${id}-${sequence}: ${planned.join()}`);
  };

  const afterBooking = (id: string, run: Run | null): void => {
    if (!run) return;
    for (let left = random.pick(CHANGES); left > 0; left--)
      later(aimedAt(run.email), () => (random.chance(0.65) ? move(id, run) : cancel(id, run)));
  };

  const move = (id: string, { email }: Run): Promise<void> => {
    const at = anyTime();
    return persist(
      `${email} moves ${id}`,
      async () => {
        const sequence = book.calls.all.get(id)?.versions.length ?? 1;
        const body = new URLSearchParams({
          at: String(at),
          sequence: String(sequence - 1),
          reason: 'something came up',
        });
        return post(`/call/${await tokens.sign('call', id)}/move`, String(body));
      },
      noteChanges,
    );
  };

  const cancel = (id: string, { email }: Run): Promise<void> =>
    persist(
      `${email} cancels ${id}`,
      async () => post(`/call/${await tokens.sign('call', id)}/cancel`, 'reason='),
      noteChanges,
    );

  return {
    noteChanges,

    /** Books by the link of a run's mails; the same form again is the same call. */
    book(run: Run): Promise<void> {
      const at = anyTime();
      let form: string | null = null;
      return persist(
        `${run.email} books ${new Date(at).toISOString()} by ${run.id}`,
        async () => {
          form ??= await signForm(tokens, (await clock()) - 10 * SECOND, []);
          const path = `/book/${await tokens.sign('book', run.id)}`;
          return post(path, String(new URLSearchParams({ at: String(at), run: form })));
        },
        noteChanges,
      );
    },
  };
};
