import * as z from 'zod/mini';

/** A file that goes with a mail; `content` in base64. */
const Attachment = z.strictObject({ filename: z.string(), content: z.string(), contentType: z.string() });
export type Attachment = z.infer<typeof Attachment>;

/** A mail as it is handed to a provider. Frozen before the first attempt; every retry sends exactly this. */
export const Message = z.strictObject({
  from: z.string(),
  to: z.string(),
  replyTo: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
  attachments: z.exactOptional(z.array(Attachment)),
});
export type Message = z.infer<typeof Message>;

/** One mail of several that are handed over together. */
export type Enclosed = { id: string; message: Message };

/** Why an attempt was not taken. */
type NotTaken =
  /**
   * Certainly not taken; may be tried again, not before `retryAt` (epoch ms) where a time is known. With `quota`, no
   * other mail would be taken until then either.
   */
  | { kind: 'later'; reason: string; retryAt: number | null; quota?: boolean }
  /** Certainly not taken, and never will be. */
  | { kind: 'refused'; reason: string }
  /** Nobody knows whether it was taken: only the same message under the same key may be tried again. */
  | { kind: 'unclear'; reason: string };

/** What the provider's answer says besides: how many requests a second it takes. */
type Said = { requestsPerSecond?: number };

/** What became of one attempt. */
export type Outcome = ({ kind: 'accepted'; providerId: string } | NotTaken) & Said;

/** What became of several mails handed over together: all of them were taken (their ids in the same order), or none. */
export type GroupOutcome = ({ kind: 'accepted'; providerIds: readonly string[] } | NotTaken) & Said;

/** Whether a request may go now. */
export type Turn =
  | { kind: 'granted' }
  /** Not before `at`, and that is too far to wait for. */
  | { kind: 'far'; at: number }
  /** The day's quota would not hold its mails besides those that are under way. */
  | { kind: 'full' };

/** How fast a provider may be asked. */
export type Pace = {
  /** The most, as the owner knows it. */
  requestsPerSecond: number;
  /**
   * Waits for a request's own moment.
   * @param mails that it hands over for the first time, of at most `most` a day
   */
  turn(mails: number, most: number | null): Promise<Turn>;
  /** Draws from what became of the request what those after it must know. */
  learn(outcome: GroupOutcome, mails: number): Promise<void>;
};

/** The one door through which mail leaves. Never throws: what went wrong is an outcome. */
export type Mailer = {
  /** The key is the id of the mail; what the provider reports later names it. */
  send(message: Message, idempotencyKey: string, now: number): Promise<Outcome>;
  /** Up to 100 in one request under one key. A retry must hold the same mails in the same order. */
  sendTogether(mails: readonly Enclosed[], idempotencyKey: string, now: number): Promise<GroupOutcome>;
  /** Left out where any number of requests may come at any time. */
  pace?: Pace;
};
