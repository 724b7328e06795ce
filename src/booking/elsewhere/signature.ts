/** Whether a hex signature is that of a text (HMAC-SHA-256, RFC 2104). Compared in constant time by the platform. */
export const isSigned = async (secret: string, text: string, signature: string): Promise<boolean> => {
  if (!/^[0-9a-f]{64}$/i.test(signature)) return false;
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  return crypto.subtle.verify('HMAC', key, bytesOf(signature), bytes.encode(text));
};

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
