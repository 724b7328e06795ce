/** The pages that are the same for everyone. The build writes them, see `pages/fixed.tsx`. */
export const FIXED = ['landing', 'demo', 'imprint', 'privacy'] as const;
export type Fixed = (typeof FIXED)[number];

/** One of them in one language: as it is, and with links that name the language because its address does. */
export type FixedPage = { usual: string; named: string };

/** Stands in them where the answer's own nonce belongs. */
export const NONCE_MARK = 'nonce-of-this-answer';
