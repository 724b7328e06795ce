import type { Trial } from './experiments.ts';
import type { Device } from './visitor.ts';

/**
 * What has happened to a lead, told to the rooms that must react. A reaction is written in the same transaction
 * as the fact itself, so that no crash can come between them.
 */
export type Fact =
  | ({ type: 'captured'; runId: string; leadId: string; expiresAt: number; visit: VisitFact } & About)
  /** `followUps`: follow-up mails were agreed to with this run. */
  | ({ type: 'confirmed'; runId: string; leadId: string; followUps: boolean } & About)
  /** No more follow-up mails. */
  | ({ type: 'withdrawn' } & Whoever)
  /** Follow-up mails after all. */
  | ({ type: 'renewed' } & About)
  /** A strategy call is booked; `call` where this product knows it. */
  | ({ type: 'booked'; call?: CallFact } & About)
  /** It takes place at another time. */
  | ({ type: 'moved'; call: CallFact } & About)
  | ({ type: 'cancelled'; call: CallFact } & About)
  /** The owner has said what became of it. */
  | ({ type: 'judged'; call: CallFact; outcome: 'held' | 'missed' | 'client' } & About)
  /** Nothing can or may be sent to this address any more. */
  | ({ type: 'barred'; reason: 'bounced' | 'complained' | 'suppressed' } & Whoever)
  /** Runs and calls that are no more, with all that belongs to them. */
  | { type: 'deleted'; runIds: readonly string[]; calls: readonly GoneCall[]; at: number };

/** Where a run came from and what it found, as far as that is counted. */
export type VisitFact = {
  quiz: string;
  version: string;
  lang: string;
  source: string | null;
  device: Device;
  bottleneck: string;
  /** The kind of leaving; null where none was asked about. */
  churn: string | null;
  /** The variant of the quiz that it went through, where one was on trial. */
  trial: Trial | null;
};

/** A strategy call as it is from now on. */
export type CallFact = {
  id: string;
  /** Rises with every change. */
  sequence: number;
  /** The quiz that it came from, if it did. */
  runId: string | null;
  leadId: string | null;
  startsAt: number;
  endsAt: number;
  /** Whose calendar it stands in; another one writes to the visitor itself. */
  provider: 'builtin' | 'calcom' | 'calendly';
};

/** `cancelled`: by the deletion, while it was still to come. Its host must hear of it, without a word on who it was. */
export type GoneCall = CallFact & { cancelled: boolean };

/** `addressKey` stands for the address where it must not stay itself (see `Tokens.keyOf`). */
type About = { email: string; addressKey: string; at: number };

/** As About, where the address may have been erased already. */
type Whoever = Omit<About, 'email'> & { email: string | null };

/** What one room does about a fact: rows for the same transaction, and a nudge once it is committed. */
export type Reaction = (fact: Fact) => { statements: readonly D1PreparedStatement[]; afterwards?: () => Promise<void> };

/** Commits a fact's own rows and every room's reaction to it as one transaction, then nudges the rooms. */
export type Announce = (fact: Fact, statements: readonly D1PreparedStatement[]) => Promise<void>;

export const announcer =
  (db: D1Database, reactions: readonly Reaction[]): Announce =>
  async (fact, statements) => {
    const reacted = reactions.map((react) => react(fact));
    await db.batch([...statements, ...reacted.flatMap((reaction) => reaction.statements)]);
    for (const reaction of reacted) await reaction.afterwards?.();
  };
