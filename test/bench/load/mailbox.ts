import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeResend } from '../../support/fake-resend.ts';

const STALLED_MS = 60_000;

/** The provider on this machine, of whose mails only the links to confirm are kept, by address. */
export const openMailbox = async () => {
  const links = new Map<string, string>();
  const resend = await startFakeResend({
    onlyCounts: true,
    onMail: ({ to, text }) => {
      const link = /\/confirm\/[\w.-]+/.exec(text ?? '')?.[0];
      if (link) links.set(String(to), link);
    },
  });
  return {
    url: resend.url,
    links,
    mails: (): number => resend.counts.mails,

    /** Waits until so many mails have come in all. */
    async arrived(mails: number): Promise<void> {
      for (let last = { mails: resend.counts.mails, at: Date.now() }; resend.counts.mails < mails; await sleep(20)) {
        if (resend.counts.mails !== last.mails) last = { mails: resend.counts.mails, at: Date.now() };
        if (Date.now() - last.at > STALLED_MS)
          throw new Error(`${resend.counts.mails} of ${mails} mails have come, and no more do`);
      }
    },
    stop: resend.stop,
  };
};

export type Mailbox = Awaited<ReturnType<typeof openMailbox>>;
