import { MINUTE, SECOND } from './clock.ts';

const TOLERANCE = 5 * MINUTE; // an older one may be a copy of one that was overheard

/**
 * Whether a message was signed with a secret (`whsec_…`) by the rules of Standard Webhooks, which Resend follows
 * (https://github.com/standard-webhooks/standard-webhooks): HMAC-SHA-256 over id, time and body; one of several
 * signatures is enough, so that a secret can be changed.
 */
export const isSignedBy = async (
  secret: string,
  { id, timestamp, signature }: { id: string; timestamp: string; signature: string },
  body: string,
  now: number,
): Promise<boolean> => {
  if (id === '' || !/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * SECOND) > TOLERANCE)
    return false;
  const key = await crypto.subtle.importKey(
    'raw',
    bytesOf(secret.slice(secret.indexOf('_') + 1)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const one of signature.split(' ')) {
    const [version, value = ''] = one.split(',');
    if (version === 'v1' && BASE64.test(value) && (await crypto.subtle.verify('HMAC', key, bytesOf(value), signed)))
      return true;
  }
  return false;
};

const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
