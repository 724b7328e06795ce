import * as z from 'zod';

/** A mail as it is handed to a provider. Frozen before the first attempt; every retry sends exactly this. */
export const Message = z.strictObject({
  from: z.string(),
  to: z.string(),
  replyTo: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
});
export type Message = z.infer<typeof Message>;

/** What became of one attempt. */
export type Outcome =
  | { kind: 'accepted'; providerId: string }
  /** Certainly not taken; may be tried again, not before `retryAt` (epoch ms) where the provider named a time. */
  | { kind: 'later'; reason: string; retryAt: number | null }
  /** Certainly not taken, and never will be. */
  | { kind: 'refused'; reason: string }
  /** Nobody knows whether it was taken: only the same message under the same key may be tried again. */
  | { kind: 'unclear'; reason: string };

/** The one door through which mail leaves. Never throws: what went wrong is an outcome. */
export type Mailer = {
  send(message: Message, idempotencyKey: string, now: number): Promise<Outcome>;
};
