import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { STEPS } from '../../../emails/sequence.ts';
import type { startFakeResend } from '../../support/fake-resend.ts';

export type Resend = Awaited<ReturnType<typeof startFakeResend>>;

/** A mail as the provider took it. */
export type Taken = { mailId: string; ref: string; step: string; to: string; text: string; at: number };

const Tags = z.array(z.object({ name: z.string(), value: z.string() }));

/** The mailboxes of everybody, as the provider fills them. */
export const createInbox = (resend: Resend) => {
  const boxes = new Map<string, Taken[]>();
  const all: Taken[] = [];

  const read = (): void => {
    for (const { mail, at } of resend.accepted.slice(all.length)) {
      const mailId = Tags.parse(mail.tags).find(({ name }) => name === 'mail')?.value ?? '';
      const step = STEPS.find((one) => mailId.endsWith(`-${one}`)) ?? '';
      const ref = mailId.slice(0, -step.length - 1);
      const to = String(mail.to);
      const taken = { mailId, ref, step, to, text: mail.text ?? '', at };
      all.push(taken);
      boxes.set(to, [...(boxes.get(to) ?? []), taken]);
    }
  };

  const of = (email: string): readonly Taken[] => {
    read();
    return boxes.get(email) ?? [];
  };

  return {
    all(): readonly Taken[] {
      read();
      return all;
    },
    of,

    /** Waits for a mail with a link of this kind. @returns its path, or null when the patience is over */
    async link(email: string, kind: string, patience: number): Promise<string | null> {
      const deadline = Date.now() + patience;
      for (;;) {
        const path = linkIn(of(email), kind);
        if (path !== null || Date.now() > deadline) return path;
        await sleep(50);
      }
    },
  };
};

export type Inbox = ReturnType<typeof createInbox>;

/** The path of the newest link of a kind in mails, or null. */
export const linkIn = (mails: readonly Taken[], kind: string): string | null => {
  const pattern = new RegExp(`/${kind}/[\\w.-]+`);
  return mails.findLast(({ text }) => pattern.test(text))?.text.match(pattern)?.[0] ?? null;
};
