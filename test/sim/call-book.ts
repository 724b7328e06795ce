import { type CallStep, isCallStep, STEPS } from '../../emails/sequence.ts';
import { DAY, HOUR, MINUTE } from '../../src/lib/clock.ts';
import type { Run, Since } from './book.ts';

/** A call as it was from one change to the next. */
export type Version = {
  readonly sequence: number;
  readonly startsAt: number;
  readonly booked: boolean;
  readonly since: Since;
};

export type Call = {
  readonly id: string;
  readonly run: Run | null;
  readonly email: string;
  readonly versions: Version[];
  /** Everything about its visitor was erased. */
  gone: Since | null;
};

/** The calls that people have really booked, with all their changes. */
export const createCallBook = () => {
  const all = new Map<string, Call>();
  const emails = new Set<string>();
  return {
    all,
    /** Who has booked. */
    emails,

    /** @returns whether that is news */
    changed(who: Pick<Call, 'id' | 'run' | 'email'>, version: Version): boolean {
      const call: Call = all.get(who.id) ?? { ...who, versions: [], gone: null };
      all.set(who.id, call);
      if (call.versions.length > version.sequence) return false;
      call.versions.push(version);
      emails.add(call.email);
      return true;
    },

    gone(leadId: string, since: Since): void {
      for (const call of all.values()) if (call.run?.leadId === leadId) call.gone ??= since;
    },

    /** What a mail is about, as its id tells. */
    of(mail: string): { call: Call | null; sequence: number; step: CallStep } | null {
      const [, id = '', sequence, name] = /^(.{22})-(\d+)-(\w+-\w+)$/.exec(mail) ?? [];
      const step = STEPS.find((one) => one === name);
      return step && isCallStep(step) ? { call: all.get(id) ?? null, sequence: Number(sequence), step } : null;
    },
  };
};

/** The steps that a change brings, in the order of the alphabet: reminders only where they repeat nothing. */
export const planOf = ({ booked, startsAt, since }: Version, sequence: number): string[] => {
  if (!booked) return ['call-cancelled', 'host-cancelled'];
  const reminders = [
    ...(startsAt - DAY > since.at + 3 * HOUR ? ['tomorrow'] : []),
    ...(startsAt - HOUR > since.at + 30 * MINUTE ? ['soon'] : []),
  ];
  return [sequence === 0 ? 'booked' : 'moved', ...reminders]
    .flatMap((step) => [`call-${step}`, `host-${step}`])
    .toSorted();
};
