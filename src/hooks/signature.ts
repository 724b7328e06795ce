import { bytesOf } from '../lib/bytes.ts';
import { SECOND } from '../lib/clock.ts';
import { hmacOf } from '../lib/hmac.ts';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32; // Standard Webhooks takes 24 to 64

/** A secret of its own for each endpoint. */
export const newSecret = (): string => PREFIX + base64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

/**
 * The headers of one attempt (https://github.com/standard-webhooks/standard-webhooks): the id of the message, the
 * moment of the attempt, and a signature with each secret that counts, so that a receiver can change to a new one.
 */
export const signedHeaders = async (
  secrets: readonly string[],
  { id, body, now }: { id: string; body: string; now: number },
): Promise<Record<string, string>> => {
  const timestamp = String(Math.floor(now / SECOND));
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const key = bytesOf(secret.slice(PREFIX.length));
      if (!key) throw new Error('a secret that is none');
      return `v1,${base64(await hmacOf(key).sign(`${id}.${timestamp}.${body}`))}`;
    }),
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
