const HMAC = { name: 'HMAC', hash: 'SHA-256' };

const utf8 = new TextEncoder();

/** HMAC-SHA-256 (RFC 2104) with one secret. */
export const hmacOf = (secret: string | Uint8Array<ArrayBuffer>) => {
  const raw = typeof secret === 'string' ? utf8.encode(secret) : secret;
  let imported: Promise<CryptoKey> | undefined;
  const key = (): Promise<CryptoKey> => {
    imported ??= crypto.subtle.importKey('raw', raw, HMAC, false, ['sign', 'verify']);
    return imported;
  };
  return {
    sign: async (text: string): Promise<Uint8Array> =>
      new Uint8Array(await crypto.subtle.sign(HMAC.name, await key(), utf8.encode(text))),

    /** Compared in constant time by the platform. */
    isOf: async (signature: Uint8Array<ArrayBuffer>, text: string): Promise<boolean> =>
      crypto.subtle.verify(HMAC.name, await key(), signature, utf8.encode(text)),
  };
};
