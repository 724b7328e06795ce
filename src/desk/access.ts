import * as z from 'zod/mini';
import { bytesOf } from '../lib/bytes.ts';
import { HOUR, MINUTE, SECOND } from '../lib/clock.ts';
import { ClosedDoor } from '../lib/door.ts';
import { faultOf, log } from '../lib/log.ts';

/**
 * Cloudflare Access at the door: it signs every request that it lets through
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/validating-json/).
 * `verifyWithJwks` of hono would do it in 3 KB: it brings every algorithm, fetches the keys each time, takes tokens
 * without an end and asks the real clock.
 */

export const ACCESS_HEADER = 'cf-access-jwt-assertion';

/** Ends the session at Cloudflare; answered by Cloudflare, before any request reaches us. */
export const ACCESS_SIGN_OUT = '/cdn-cgi/access/logout';

const TEAM = /^https:\/\/[a-z0-9-]+\.cloudflareaccess\.com$/;

/** What the two settings say. A half or a slip closes the desk: links by mail must not open it unasked. */
export const accessFrom = ({
  ACCESS_TEAM: team,
  ACCESS_AUD: audience,
}: {
  ACCESS_TEAM?: string | undefined;
  ACCESS_AUD?: string | undefined;
}): { team: string; audience: string } | { missing: string } | null => {
  if (team === undefined && audience === undefined) return null;
  if (team === undefined || !TEAM.test(team)) return { missing: 'ACCESS_TEAM' };
  return audience === undefined ? { missing: 'ACCESS_AUD' } : { team, audience };
};

const KEYS_GOOD_FOR = HOUR; // Cloudflare changes them every six weeks and keeps the last one a week longer
const KEYS_ASKED_EVERY = MINUTE; // at most, whatever keys strangers name
const PATIENCE = 5 * SECOND;
const SKEW = MINUTE; // between their clock and ours

type Fetch = typeof globalThis.fetch;

/** Reads the tokens of one application. */
export const createAccess = ({ team, audience }: { team: string; audience: string }, fetch: Fetch) => {
  let keys = new Map<string, CryptoKey>();
  let askedAt = Number.NEGATIVE_INFINITY;

  const keyOf = async (kid: string, now: number): Promise<CryptoKey | undefined> => {
    const age = now - askedAt;
    if (age >= KEYS_GOOD_FOR || (!keys.has(kid) && age >= KEYS_ASKED_EVERY)) {
      keys = (await keysOf(team, fetch)) ?? keys;
      askedAt = now;
    }
    if (keys.size === 0) {
      askedAt = Number.NEGATIVE_INFINITY;
      throw new ClosedDoor('ACCESS_TEAM');
    }
    return keys.get(kid);
  };

  return {
    /** The address that Cloudflare vouches for, or null for a token that is not genuine, not for us, or over. */
    async addressOf(token: string, now: number): Promise<string | null> {
      const [, head = '', body = '', mac = ''] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token) ?? [];
      const header = Header.safeParse(jsonOf(head));
      if (!header.success) return null;
      const key = await keyOf(header.data.kid, now);
      const signed = new TextEncoder().encode(`${head}.${body}`);
      const signature = bytesOf(mac);
      if (!key || !signature || !(await crypto.subtle.verify(RS256.name, key, signature, signed))) return null;
      const claims = Claims.safeParse(jsonOf(body));
      if (!claims.success) return null;
      const { iss, aud, exp, nbf, email } = claims.data;
      const forUs = iss === team && [aud].flat().includes(audience);
      return forUs && exp * SECOND > now && nbf * SECOND <= now + SKEW ? email.toLowerCase() : null;
    },
  };
};

export type Access = ReturnType<typeof createAccess>;

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const Header = z.object({ alg: z.literal('RS256'), kid: z.string() });
const Claims = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nbf: z._default(z.number(), 0),
  email: z.string().check(z.minLength(1)), // service tokens have none: programs have no place at the desk
});
const Certs = z.object({
  keys: z.array(z.object({ kid: z.string(), kty: z.literal('RSA'), n: z.string(), e: z.string() })),
});

/** The team's keys by name; null where they cannot be had. */
const keysOf = async (team: string, fetch: Fetch): Promise<Map<string, CryptoKey> | null> => {
  try {
    const response = await fetch(`${team}/cdn-cgi/access/certs`, { signal: AbortSignal.timeout(PATIENCE) });
    const { keys } = Certs.parse(await response.json());
    return new Map(
      await Promise.all(
        keys.map(
          async ({ kid, kty, n, e }): Promise<[string, CryptoKey]> => [
            kid,
            await crypto.subtle.importKey('jwk', { kty, n, e }, RS256, false, ['verify']),
          ],
        ),
      ),
    );
  } catch (thrown) {
    log('error', 'access-keys-unavailable', faultOf(thrown));
    return null;
  }
};

const jsonOf = (base64url: string): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(base64url) ?? undefined));
  } catch {
    return null;
  }
};
