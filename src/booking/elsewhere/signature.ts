import { hmacOf } from '../../lib/hmac.ts';

/** Whether a hex signature is that of a text (HMAC-SHA-256). */
export const isSigned = async (secret: string, text: string, signature: string): Promise<boolean> =>
  /^[0-9a-f]{64}$/i.test(signature) && hmacOf(secret).isOf(bytesOf(signature), text);

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
