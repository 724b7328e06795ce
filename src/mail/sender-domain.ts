import * as z from 'zod/mini';
import { SECOND } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import * as store from './store/sender-domain.ts';

export type { SenderState } from './store/sender-domain.ts';

type Deps = {
  db: D1Database;
  fetch: typeof fetch;
  /** Null where no provider is asked: all mails stay on this machine. */
  apiKey: string | null;
  /** Where the provider's API answers, if not at its own address. */
  baseUrl: string | undefined;
  /** The address that mails come from. */
  sender: string;
};

const API = 'https://api.resend.com';
const PATIENCE = 10 * SECOND;
const MOST_DOMAINS = 100; // as many as one answer holds

/** Whether the mail provider may send from the sender's domain, asked once a day at most. */
export const createSenderDomain = ({ db, fetch, apiKey, baseUrl = API, sender }: Deps) => {
  const domain = sender.slice(sender.lastIndexOf('@') + 1).toLowerCase();
  return {
    domain,

    /** As it was last heard; null where nobody is asked. */
    state: (): Promise<store.SenderState | null> =>
      apiKey === null ? Promise.resolve(null) : store.readSender(db, domain),

    /** Asks, unless that was done within a day. What cannot be made out leaves what was known. */
    async check(now: number): Promise<void> {
      if (apiKey === null || !(await store.claimQuestion(db, domain, now))) return;
      const heard = await ask(fetch, `${baseUrl}/domains?limit=${MOST_DOMAINS}`, apiKey, domain);
      if (heard.ok) await store.setSender(db, domain, heard.state);
      else log('warn', 'sender-domain-unknown', { reason: heard.reason });
    },
  };
};

export type SenderDomain = ReturnType<typeof createSenderDomain>;

type Heard = { ok: true; state: store.SenderState } | { ok: false; reason: string };

/** Resend's list of domains: https://resend.com/docs/api-reference/domains/list-domains */
const ask = async (fetch: Deps['fetch'], url: string, apiKey: string, domain: string): Promise<Heard> => {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body: unknown = await response.json();
    // A key that may only send is a good key: it may not look at domains.
    if (response.status === 401 && Refused.safeParse(body).data?.name === 'restricted_api_key')
      return { ok: true, state: 'unknown' };
    const { data } = Domains.safeParse(body);
    if (!response.ok || !data) return { ok: false, reason: String(response.status) };
    const own = data.data.find(({ name }) => name.toLowerCase() === domain);
    if (own) return { ok: true, state: STATES[own.status] ?? 'unverified' };
    return { ok: true, state: data.data.length < MOST_DOMAINS ? 'missing' : 'unknown' };
  } catch (thrown) {
    return { ok: false, reason: thrown instanceof Error ? thrown.name : 'unknown' };
  }
};

/** Half of it may be about receiving mails, which nobody does here. Whatever else Resend says, it does not send. */
const STATES: Readonly<Record<string, store.SenderState>> = {
  verified: 'verified',
  partially_verified: 'unknown',
  partially_failed: 'unknown',
};

const Refused = z.object({ name: z.string() });
const Domains = z.object({ data: z.array(z.object({ name: z.string(), status: z.string() })) });
