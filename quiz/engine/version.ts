import type { Model } from './model.ts';

const VERSION_HEX_DIGITS = 12; // 48 bits: no two versions of one quiz will ever meet

/** The version of a model: a hash of its content, so that the same quiz has the same version everywhere. */
export const versionOf = async (model: Model): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(model)));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, VERSION_HEX_DIGITS);
};

/** JSON with sorted keys: the order in which an author writes fields means nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
