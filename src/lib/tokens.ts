import { base64url, bytesOf } from './bytes.ts';
import { DAY } from './clock.ts';
import { ClosedDoor } from './door.ts';
import { type Failure, failure } from './failures.ts';
import { hmacOf } from './hmac.ts';
import { ID_BYTES, ID_LENGTH } from './ids.ts';

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

type TokenRead = { ok: true; subject: string } | (Failure & { expired?: string });

const NEVER = '0';

/** The last sign of 32 bytes in base64url carries four bits: of its four spellings one is good (RFC 4648, 3.5). */
const FORM = /^([\w-]{1,64})\.([0-9a-z]{1,9})\.([\w-]{42}[AEIMQUYcgkosw048])$/;

type OlderSecrets = {
  /** What links were signed with before: they stay good, none is signed with it any more. */
  previous?: string | undefined;
  /** What keys of addresses are made with. It stays the same for good: what they stand for cannot be made anew. */
  addresses?: string | undefined;
};

/** Tokens of the form `id.expiry.mac`, signed with HMAC-SHA-256 (RFC 2104) over purpose, id and expiry. */
export const createTokens = (secret: string, { previous, addresses = secret }: OlderSecrets = {}): Tokens => {
  const hmac = hmacOf(secret);
  const good = [hmac, ...(previous === undefined ? [] : [hmacOf(previous)])];
  const hmacOfAddresses = hmacOf(addresses);
  const signed = (purpose: Purpose, subject: string, expiry: string) => `${purpose}.${subject}.${expiry}`;
  return {
    async sign(purpose, subject, expiresAt) {
      const expiry = expiresAt === undefined ? NEVER : Math.floor(expiresAt / 1000).toString(36);
      return `${subject}.${expiry}.${base64url(await hmac.sign(signed(purpose, subject, expiry)))}`;
    },
    async read(purpose, token, now) {
      const [, subject, expiry, mac] = FORM.exec(token) ?? [];
      const bytes = mac && bytesOf(mac);
      if (!subject || !expiry || !bytes) return failure('link-invalid');
      const text = signed(purpose, subject, expiry);
      const genuine = await Promise.all(good.map((one) => one.isOf(bytes, text)));
      if (!genuine.includes(true)) return failure('link-invalid');
      if (expiry !== NEVER && Number.parseInt(expiry, 36) * 1000 <= now)
        return { ...failure('link-expired'), expired: subject };
      return { ok: true, subject };
    },
    async keyOf(address) {
      const text = `address.${address.trim().toLowerCase()}`;
      return base64url((await hmacOfAddresses.sign(text)).subarray(0, ID_BYTES));
    },
  };
};

/** In place of tokens where the secret is missing: no link is made and none is believed. */
export const closedTokens = (setting: string): Tokens => ({
  sign: () => Promise.reject(new ClosedDoor(setting)),
  read: () => Promise.reject(new ClosedDoor(setting)),
  keyOf: () => Promise.reject(new ClosedDoor(setting)),
});

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
