import { base64url } from './bytes.ts';

export const ID_BYTES = 16; // 128 bits: as unguessable and unique as a UUID
export const ID_LENGTH = 22; // characters of base64url

/** A random id, safe in URLs and in a spreadsheet's cell: it never begins with `-`, which is a formula there. */
export const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  bytes.set([(bytes[0] ?? 0) & 0x7f]);
  return base64url(bytes);
};

/** Whether a text is an id, as far as its form goes. */
export const isId = (text: string): boolean => /^[\w-]+$/.test(text) && text.length === ID_LENGTH;

/** The same id for the same parts, in the same form as a random one. */
export const idOf = async (...parts: readonly string[]): Promise<string> =>
  base64url(new Uint8Array(await sha256(JSON.stringify(parts))).subarray(0, ID_BYTES));

/** SHA-256 as hex, e.g. of a consent's wording. */
export const hashOf = async (text: string): Promise<string> =>
  [...new Uint8Array(await sha256(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const sha256 = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
