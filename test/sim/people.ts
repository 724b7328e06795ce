import type { App } from '../../src/app.ts';
import type { HandIn } from '../../src/leads/leads.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import type { Book, Run } from './book.ts';
import { isFollowUp, stepOf } from './book.ts';
import { createCallers } from './calls.ts';
import type { Database } from './database.ts';
import { requestOf } from './http.ts';
import type { Sent } from './provider.ts';
import type { Process, World } from './world.ts';

const TRIES = 5;

export type Person = {
  readonly email: string;
  readonly mailbox: 'works' | 'bounces' | 'is full' | 'is suppressed' | 'fails' | 'is refused';
  /** How likely a mail is reported as spam. */
  readonly complains: number;
};

/** What a visitor can hand in; the rest is the person's. */
export type Form = Pick<HandIn, 'quiz' | 'answers'>;

type Options = {
  origin: string;
  appNow: () => App;
  book: Book;
  look: Database['look'];
  forms: readonly [Form, ...Form[]];
  /** After this nobody does anything any more. */
  until: number;
  /** A run has been handed in. */
  captured: (run: Run) => void;
};

/** Visitors, and what they do with the mails that reach them. */
export const createPeople = (world: World, { origin, appNow, book, look, forms, until, captured }: Options) => {
  const { random } = world;
  let formCount = 0;
  const exits = new Map<string, string>();
  /** Until when a form may still be on its way: nobody is forgotten in the middle of that. */
  const busyUntil = new Map<string, number>();

  const later = (delay: number, work: () => void | Promise<void>): void => {
    if (world.now() + delay < until) world.after(delay, work);
  };

  /** Tries again as a person would, until the answer is the one that was hoped for. */
  const persist = (
    name: string,
    work: () => Promise<boolean>,
    committed: (process: Process) => void,
    tries = 1,
  ): Promise<void> => {
    let served = false;
    const attempt = async (): Promise<void> => {
      served = await work();
    };
    return world.start(name, attempt, {
      committed,
      ended: () => {
        if (!served && tries < TRIES)
          world.after(random.stretch(2 * SECOND, 3 * MINUTE), () => persist(name, work, committed, tries + 1));
      },
    });
  };

  const post = async (path: string, body: string): Promise<boolean> => {
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
    const response = await appNow().fetch(requestOf(origin + path, { method: 'POST', headers, body }));
    return response.status < 500;
  };

  const handIn = (person: Person): Promise<void> => {
    const formId = `form${++formCount}`;
    const form = random.pick(forms);
    const wantsFollowUps = random.chance(0.8);
    let run: string | null = null;
    const work = async (): Promise<boolean> => {
      const app = appNow();
      await app.leads.capture({
        device: 'phone',
        ...form,
        formId,
        email: person.email,
        firstName: null,
        source: null,
        consents: [
          { purpose: 'analysis', wording: 'analysis please', granted: true },
          { purpose: 'follow-up', wording: 'follow-ups please', granted: wantsFollowUps },
        ],
        page: `${origin}/`,
        ipPrefix: null,
        now: await app.clock(),
      });
      return true;
    };
    const committed = ({ now }: Process): void => {
      run ??= newRun(person.email, wantsFollowUps);
      if (run !== null) checkConfirmation(person.email, run, now);
    };
    const name = `${person.email} hands in ${formId} for ${form.quiz.model.id}${wantsFollowUps ? ' with follow-ups' : ''}`;
    const again = random.chance(0.1) ? random.stretch(1, HOUR) : 0;
    busyUntil.set(person.email, Math.max(busyUntil.get(person.email) ?? 0, world.now() + again + HOUR));
    if (again > 0) later(again, () => persist(`${name} again`, work, committed));
    return persist(name, work, committed);
  };

  /** The run that has just been committed. */
  const newRun = (email: string, wantsFollowUps: boolean): string | null => {
    const rows = look(
      'SELECT runs.id, lead_id, runs.created_at FROM runs JOIN leads ON leads.id = lead_id WHERE email = ?',
      email,
    );
    for (const { id, lead_id: leadId, created_at: capturedAt } of rows) {
      if (typeof id !== 'string' || typeof leadId !== 'string' || typeof capturedAt !== 'number' || book.runs.has(id))
        continue;
      captured(book.captured({ id, leadId, email, capturedAt, wantsFollowUps }));
      if (random.chance(0.06)) erase({ email, leadId }, random.stretch(MINUTE, 20 * DAY));
      return id;
    }
    return null;
  };

  const checkConfirmation = (email: string, run: string, at: number): void => {
    if (book.runs.get(run)?.deleted) return;
    const expected = book.mayConfirm(email, run, at);
    const planned = look('SELECT 1 FROM mails WHERE id = ?', `${run}-confirmation`).length > 0;
    if (planned !== expected)
      world.breach(
        'every captured run has one confirmation, three a day for an address',
        `${run}: ${planned ? 'one' : 'none'}`,
      );
  };

  const confirm = (run: Run, url: string): Promise<void> =>
    persist(
      `${run.email} confirms ${run.id}`,
      () => post(url.slice(origin.length), ''),
      ({ now }) => {
        const first = run.confirmed === null;
        book.confirmed(run, { effect: world.effects(), at: now });
        if (first) afterConfirming(run);
      },
    );

  const afterConfirming = (run: Run): void => {
    const [row] = look(
      `SELECT sum(step = 'analysis') AS analyses, sum(rank = 3) AS followUps FROM mails WHERE run_id = ?`,
      run.id,
    );
    if (row?.analyses !== 1 || row.followUps !== (run.wantsFollowUps ? 4 : 0))
      world.breach('a confirmed run has its whole plan', `${run.id} ${JSON.stringify(row)}`);
    if (random.chance(0.25)) later(aimedAt(run.email), () => callers.book(run));
    if (random.chance(0.05)) erase(run, aimedAt(run.email));
  };

  const erase = ({ email, leadId }: Pick<Run, 'email' | 'leadId'>, delay: number): void =>
    later(delay, () => {
      const wait = (busyUntil.get(email) ?? 0) - world.now();
      if (wait > 0) return erase({ email, leadId }, wait);
      const work = async (): Promise<boolean> => {
        const { leads, clock } = appNow();
        await leads.erase(leadId, await clock());
        return true;
      };
      return persist(`${email} is erased`, work, (process) => {
        book.deleted(leadId);
        book.calls.gone(leadId, { effect: world.effects(), at: process.now });
        callers.noteChanges(process, leadId);
      });
    });

  const unsubscribe = (email: string, url: string): Promise<void> =>
    persist(
      `${email} unsubscribes`,
      () => post(url.slice(origin.length), 'List-Unsubscribe=One-Click'),
      () => book.blocked(email, 'withdrawn', world.effects()),
    );

  const renew = ({ email }: Person, url: string): Promise<void> =>
    persist(
      `${email} renews`,
      () => post(url.slice(origin.length), 'wish=renew'),
      () => book.renewed(email, world.effects()),
    );

  /** How long until the next mail is due, or a moment later: just when it may be in somebody's hands. */
  const aimedAt = (email: string): number => {
    const [row] = look(
      `SELECT min(due_at) AS due FROM mails WHERE recipient = ? AND due_at > ? AND state IN ('planned', 'sending')`,
      email,
      world.now(),
    );
    const due = row?.due;
    if (typeof due !== 'number' || random.chance(0.3)) return random.stretch(10 * SECOND, 15 * DAY);
    return due - world.now() + random.whole(0, 90 * SECOND);
  };

  const callers = createCallers(world, {
    ...{ book, look, post, persist, later, aimedAt },
    clock: () => appNow().clock(),
  });

  const open = (url: string): Promise<void> =>
    world.start(`a program opens ${url.slice(origin.length, origin.length + 9)}`, async () => {
      await appNow().fetch(requestOf(url));
    });

  return {
    /** A person hands in once or several times. */
    arrive(person: Person): void {
      later(random.whole(0, 3 * DAY), () => handIn(person));
      const more = random.pick([0, 0, 0, 1, 1, 2, 4]);
      if (random.chance(0.05)) {
        const from = random.whole(0, 3 * DAY);
        for (let again = 0; again < 4; again++) later(from + random.whole(0, 12 * HOUR), () => handIn(person));
      }
      for (let again = 0; again < more; again++)
        later(random.chance(0.4) ? random.whole(0, 4 * DAY) : random.whole(0, 24 * DAY), () => handIn(person));
    },

    /** Somebody stops just while a mail is in the product's hands. */
    strike(): Promise<void> | undefined {
      const [mail] = look(`SELECT id FROM mails WHERE state = 'sending' AND lease_until > ? LIMIT 1`, world.now());
      const run = book.runOf(String(mail?.id));
      if (!run || world.now() > until) return;
      const exit = exits.get(run.email);
      if (exit !== undefined && random.chance(0.6)) return unsubscribe(run.email, exit);
      if (random.chance(0.3)) erase(run, 1);
      else if (run.confirmed) return callers.book(run);
    },

    /** A mail has arrived. */
    receive(person: Person, { mail, text }: Sent): void {
      const run = book.runOf(mail);
      const [, first = '', second = ''] = text.split('\n');
      if (!run || (person.mailbox !== 'works' && person.mailbox !== 'is full')) return;
      if (stepOf(mail) === 'confirmation') {
        if (random.chance(0.05)) later(random.stretch(SECOND, MINUTE), () => open(first));
        if (random.chance(0.1)) return;
        const delay = random.chance(0.04) ? random.whole(6.9 * DAY, 7.1 * DAY) : random.stretch(20 * SECOND, 2 * DAY);
        later(delay, () => confirm(run, first));
        if (random.chance(0.15)) later(delay + random.stretch(1, HOUR), () => confirm(run, first));
      }
      if (!isFollowUp(stepOf(mail))) return;
      exits.set(person.email, second);
      if (random.chance(0.05)) later(random.stretch(SECOND, MINUTE), () => open(second));
      if (random.chance(0.88)) return;
      const leaves = random.chance(0.4) ? random.stretch(SECOND, 2 * HOUR) : aimedAt(person.email);
      later(leaves, () => unsubscribe(person.email, second));
      if (random.chance(0.4)) later(leaves + random.stretch(MINUTE, 6 * DAY), () => renew(person, second));
      if (random.chance(0.2)) later(leaves + random.stretch(1, DAY), () => unsubscribe(person.email, second));
    },
  };
};
