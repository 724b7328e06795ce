import { FOLLOW_UPS, type Step } from '../../emails/sequence.ts';
import { DAY } from '../../src/lib/clock.ts';
import { createCallBook } from './call-book.ts';

const ID_LENGTH = 22;

/** `effect`s are counts of the world: which of two things was committed first. `at` is what the product's clock said. */
export type Since = { effect: number; at: number };

export type Run = {
  readonly id: string;
  readonly leadId: string;
  readonly email: string;
  readonly capturedAt: number;
  readonly wantsFollowUps: boolean;
  confirmed: Since | null;
  /** Since then another run of the same lead has its place. */
  replaced: Since | null;
  /** It was erased, or never confirmed in time. */
  deleted: boolean;
};

export type Block = { readonly why: 'withdrawn' | 'booked' | 'barred'; readonly from: number; to: number };

/** What has really happened, as anybody could have seen it from outside: the yardstick for what the product does. */
export const createBook = () => {
  const runs = new Map<string, Run>();
  const blocks = new Map<string, Block[]>();
  const calls = createCallBook();
  const confirmationsPlanned = new Map<string, { run: string; at: number }[]>();

  const blocksOf = (email: string): Block[] => {
    const known = blocks.get(email) ?? [];
    blocks.set(email, known);
    return known;
  };

  return {
    runs,
    calls,
    runOf: (mail: string): Run | null => runs.get(mail.slice(0, ID_LENGTH)) ?? null,

    captured(handedIn: Omit<Run, 'confirmed' | 'replaced' | 'deleted'>): Run {
      const run = { ...handedIn, confirmed: null, replaced: null, deleted: false };
      runs.set(run.id, run);
      return run;
    },

    /** Whether one more confirmation may go to an address: three a day, however often it is typed in. */
    mayConfirm(email: string, run: string, at: number): boolean {
      const planned = confirmationsPlanned.get(email) ?? [];
      if (planned.some((one) => one.run === run)) return true;
      if (planned.filter((one) => one.at > at - DAY).length >= 3) return false;
      confirmationsPlanned.set(email, [...planned, { run, at }]);
      return true;
    },

    confirmed(run: Run, since: Since): void {
      if (run.confirmed || run.deleted) return;
      run.confirmed = since;
      for (const other of runs.values())
        if (other !== run && other.confirmed && other.leadId === run.leadId) other.replaced ??= since;
      if (!run.wantsFollowUps) return;
      for (const block of blocksOf(run.email)) if (block.why !== 'barred') block.to = Math.min(block.to, since.effect);
    },

    blocked(email: string, why: Block['why'], effect: number): void {
      blocksOf(email).push({ why, from: effect, to: Number.POSITIVE_INFINITY });
    },

    renewed(email: string, effect: number): void {
      for (const block of blocksOf(email)) if (block.why === 'withdrawn') block.to = Math.min(block.to, effect);
    },

    deleted(leadOrRun: string): void {
      for (const run of runs.values()) {
        if (run.leadId !== leadOrRun && run.id !== leadOrRun) continue;
        run.deleted = true;
        const planned = confirmationsPlanned.get(run.email) ?? [];
        confirmationsPlanned.set(
          run.email,
          planned.filter((one) => one.run !== run.id),
        );
      }
    },

    /** What blocked an address when something was committed. */
    blockAt: (email: string, effect: number, followUp: boolean): Block | null =>
      blocks.get(email)?.find(({ why, from, to }) => (followUp || why === 'barred') && from < effect && effect < to) ??
      null,

    /** Whether an address was ever blocked for this. */
    everBlocked: (email: string, why: Block['why']): boolean =>
      blocks.get(email)?.some((one) => one.why === why) ?? false,
  };
};

export type Book = ReturnType<typeof createBook>;

export const stepOf = (mail: string): string => mail.slice(ID_LENGTH + 1);

const FOLLOW_UP_STEPS: readonly string[] = FOLLOW_UPS.map(({ step }) => step satisfies Step);
export const isFollowUp = (step: string): boolean => FOLLOW_UP_STEPS.includes(step);
