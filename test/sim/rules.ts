import { FOLLOW_UPS } from '../../emails/sequence.ts';
import { HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { type Book, isFollowUp, stepOf } from './book.ts';
import { createCallRules } from './call-rules.ts';
import type { Database } from './database.ts';
import { REQUESTS_PER_SECOND } from './product.ts';
import type { Attempt, Sent } from './provider.ts';
import type { Process, World } from './world.ts';

const ONE_AT_A_TIME = 1 * MINUTE; // longer than the product waits for an answer
const APART = 19 * HOUR; // between two follow-ups; the product keeps 20 by a clock that jumps

type Accepted = { mail: string; to: string; providerId: string; at: number };

/** What must hold whenever a mail leaves. What must hold in the end is in reckoning.ts. */
export const createRules = (
  world: World,
  book: Book,
  {
    look,
    isOpen,
    paused,
  }: { look: Database['look']; isOpen: (at: number) => boolean; paused: (process: Process) => boolean },
) => {
  const accepted = new Map<string, Accepted>();
  const open = new Map<string, Attempt>();
  const firstHandedOver = new Map<string, number>();
  const { breach } = world;
  const callRules = createCallRules(breach, book);
  let prompt: number[] = [];

  const checkWho = ({ mail, to }: Sent, effect: number): void => {
    const run = book.runOf(mail);
    const step = stepOf(mail);
    if (!run) return breach('every mail is about a run', mail);
    if (run.email !== to) breach('a mail goes to whom it is about', `${mail} went to ${to}`);
    if (step !== 'confirmation' && !(run.confirmed && run.confirmed.effect < effect))
      breach('nothing but the confirmation goes to an unconfirmed address', mail);
    const block = book.blockAt(run.email, effect, isFollowUp(step));
    if (block) breach('nothing goes out after a stop', `${mail} after ${block.why}`);
    if (!isFollowUp(step)) return;
    if (!run.wantsFollowUps) breach('nothing goes out without its consent', mail);
    if (run.replaced && run.replaced.effect < effect) breach('a new run takes the place of the old one', mail);
  };

  const checkWhen = ({ mail }: Sent, { process, now }: Attempt): void => {
    const step = stepOf(mail);
    if (!isFollowUp(step)) return;
    if (!isOpen(now)) breach('no follow-up leaves outside of its window', `${mail} at ${new Date(now).toISOString()}`);
    if (paused(process)) breach('no follow-up leaves while they are paused', mail);
    const run = book.runOf(mail);
    const earliest = (run?.confirmed?.at ?? 0) + (DAYS.get(step) ?? 0) * 24 * HOUR - HOUR;
    if (now < earliest) breach('no follow-up leaves before its day', mail);
    checkTurn(mail, run?.id ?? '', step);
  };

  /** The follow-ups of a run come in their order, with a night between them. */
  const checkTurn = (mail: string, run: string, step: string): void => {
    if (firstHandedOver.has(mail)) return;
    firstHandedOver.set(mail, world.now());
    for (const [index, other] of ORDER.entries()) {
      const taken = accepted.get(`${run}-${other}`);
      if (!taken || other === step) continue;
      if (index > ORDER.indexOf(step)) breach('follow-ups come in their order', `${mail} after ${other}`);
      if (Math.abs(world.now() - taken.at) < APART) breach('follow-ups keep their distance', `${mail} and ${other}`);
    }
  };

  /** Of requests that nothing held up between their turn and the provider, so many may come in any second. */
  const checkPace = ({ process: { turn } }: Attempt): void => {
    const now = world.now();
    if (!turn || turn.had !== now || turn.asked + turn.waited !== now) return;
    prompt = [...prompt.filter((at) => at > now - SECOND), now];
    if (prompt.length > REQUESTS_PER_SECOND)
      breach('no more requests a second than are allowed', `${prompt.length} up to ${new Date(now).toISOString()}`);
  };

  const checkAlone = (mail: string, attempt: Attempt): void => {
    const before = open.get(mail);
    open.set(mail, attempt);
    if (!before || before.answered || before.process.state !== 'runs') return;
    // One that was asleep for longer than that between its last look and the provider could not know.
    if (before.age < ONE_AT_A_TIME && attempt.age < ONE_AT_A_TIME && attempt.now - before.now < ONE_AT_A_TIME)
      breach('one attempt at a mail at a time', `${mail} by ${attempt.process.name} and ${before.process.name}`);
  };

  const wasStopped = ({ mail }: Sent): boolean => {
    const [row] = look('SELECT state FROM mails WHERE id = ?', mail);
    return row === undefined || row.state !== 'sending';
  };

  return {
    accepted,

    /** What was said of the time before is about another clock. */
    clockJumped(): void {
      prompt = [];
    },

    handedOver(attempt: Attempt): void {
      checkPace(attempt);
      for (const sent of attempt.mails) {
        if (book.calls.of(sent.mail)) callRules.handedOver(sent, attempt);
        else {
          checkWho(sent, attempt.process.lastEffect);
          checkWhen(sent, attempt);
        }
        checkAlone(sent.mail, attempt);
      }
    },

    accept({ mail, to }: Sent, providerId: string): void {
      const before = accepted.get(mail);
      if (before)
        breach('the provider takes each mail at most once', `${mail} as ${before.providerId} and ${providerId}`);
      accepted.set(mail, { mail, to, providerId, at: world.now() });
    },

    /**
     * A request of several loses those that are stopped meanwhile, and the whole one may even arrive after the rest
     * of it; what is in both is the same. A mail of its own never changes.
     */
    changed({ key, mails }: Attempt, before: readonly Sent[]): void {
      const missing = [...without(before, mails), ...without(mails, before)];
      const same = mails.every(({ mail, text }) => before.every((one) => one.mail !== mail || one.text === text));
      if (missing.length === 0 || !same || !missing.every(wasStopped))
        breach('a retry sends what was sent before', key);
    },
  };
};

export type Rules = ReturnType<typeof createRules>;

const DAYS = new Map<string, number>(FOLLOW_UPS.map(({ step, day }) => [step, day]));
const ORDER: readonly string[] = FOLLOW_UPS.map(({ step }) => step);

const without = (all: readonly Sent[], others: readonly Sent[]): Sent[] =>
  all.filter(({ mail }) => !others.some((one) => one.mail === mail));
