import { bytesOf } from './bytes.ts';
import { MINUTE, SECOND } from './clock.ts';
import { hmacOf } from './hmac.ts';

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
  const key = bytesOf(secret.slice(secret.indexOf('_') + 1));
  if (!key) return false;
  const hmac = hmacOf(key);
  for (const one of signature.split(' ')) {
    const [version, value = ''] = one.split(',');
    const mac = version === 'v1' ? bytesOf(value) : null;
    if (mac && (await hmac.isOf(mac, `${id}.${timestamp}.${body}`))) return true;
  }
  return false;
};
