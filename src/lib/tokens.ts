import { DAY } from './clock.ts';
import { ClosedDoor } from './door.ts';
import { type Failure, failure } from './failures.ts';
import { base64url, ID_BYTES, ID_LENGTH } from './ids.ts';

/** What a link may be used for; a token for one purpose opens no other door. */
export type Purpose =
  | 'form'
  | 'sent'
  | 'confirm'
  | 'analysis'
  | 'book'
  | 'call'
  | 'calls-feed'
  | 'unsubscribe'
  | 'me'
  | 'desk-link'
  | 'desk';

export type Tokens = {
  /** A token that carries an id and, if given, the moment (epoch ms) until which it is good. */
  sign(purpose: Purpose, subject: string, expiresAt?: number): Promise<string>;
  /** The id inside; or `link-invalid` for a forged one, `link-expired` (with its id) for a genuine one that came too late. */
  read(purpose: Purpose, token: string, now: number): Promise<TokenRead>;
  /**
   * What stands for an address where the address itself must not stay: a keyed hash, which nobody without the secret
   * can work out from a list of addresses. In the form of an id.
   */
  keyOf(address: string): Promise<string>;
};

export type TokenRead = { ok: true; subject: string } | (Failure & { expired?: string });

const NEVER = '0';

/** Tokens of the form `id.expiry.mac`, signed with HMAC-SHA-256 (RFC 2104) over purpose, id and expiry. */
export const createTokens = (secret: string): Tokens => {
  const key = crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );
  const signed = (purpose: Purpose, subject: string, expiry: string) =>
    new TextEncoder().encode(`${purpose}.${subject}.${expiry}`);
  return {
    async sign(purpose, subject, expiresAt) {
      const expiry = expiresAt === undefined ? NEVER : Math.floor(expiresAt / 1000).toString(36);
      const mac = await crypto.subtle.sign('HMAC', await key, signed(purpose, subject, expiry));
      return `${subject}.${expiry}.${base64url(new Uint8Array(mac))}`;
    },
    async read(purpose, token, now) {
      const [, subject, expiry, mac] = /^([\w-]{1,64})\.([0-9a-z]{1,9})\.([\w-]{43})$/.exec(token) ?? [];
      if (!subject || !expiry || !mac) return failure('link-invalid');
      const genuine = await crypto.subtle.verify('HMAC', await key, bytesOf(mac), signed(purpose, subject, expiry));
      if (!genuine) return failure('link-invalid');
      if (expiry !== NEVER && Number.parseInt(expiry, 36) * 1000 <= now)
        return { ...failure('link-expired'), expired: subject };
      return { ok: true, subject };
    },
    async keyOf(address) {
      const text = new TextEncoder().encode(`address.${address.trim().toLowerCase()}`);
      return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await key, text)).subarray(0, ID_BYTES));
    },
  };
};

/** In place of tokens where the secret is missing: no link is made and none is believed. */
export const closedTokens = (setting: string): Tokens => ({
  sign: () => Promise.reject(new ClosedDoor(setting)),
  read: () => Promise.reject(new ClosedDoor(setting)),
  keyOf: () => Promise.reject(new ClosedDoor(setting)),
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/**
 * The token of an unsubscribe link. It holds the address's key beside the run, so that it is still good when the run
 * has been erased; it never expires.
 */
export const unsubscribeToken = async (tokens: Tokens, run: { id: string; email: string }): Promise<string> =>
  tokens.sign('unsubscribe', (await tokens.keyOf(run.email)) + run.id);

export const ME_DAYS = 30; // it shows and erases everything: long enough for whoever reads late, not for a mail that is passed on

/**
 * The token of a link to all that is stored about an address, whichever quizzes and calls it came from. It holds the
 * address's key alone and is good for 30 days; after that, a new one can be had with the address at `/me`.
 */
export const meToken = async (tokens: Tokens, email: string, now: number): Promise<string> =>
  tokens.sign('me', await tokens.keyOf(email), now + ME_DAYS * DAY);

/** What an unsubscribe link stands for. */
export const readUnsubscribe = async (
  tokens: Tokens,
  token: string,
  now: number,
): Promise<{ ok: true; addressKey: string; runId: string } | Failure> => {
  const read = await tokens.read('unsubscribe', token, now);
  if (!read.ok) return read;
  return { ok: true, addressKey: read.subject.slice(0, ID_LENGTH), runId: read.subject.slice(ID_LENGTH) };
};
