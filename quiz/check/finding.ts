/** What the linter can find. */
export const KINDS = [
  'unreachable-question',
  'option-without-effect',
  'thin-area',
  'heavy-option',
  'tier',
  'unreachable-profile',
  'unreachable-trait',
  'unreachable-tip',
  'missing-text',
  'long-path',
  'hard-to-read',
] as const;
export type Kind = (typeof KINDS)[number];

/** How sure it is: proven for every possible answer, or looked for in `n` drawn people. */
export type How = 'exact' | { n: number; seed: number };

/**
 * Where it is: in the model or in the wording of a language, and the way there in ids and keys,
 * e.g. `questions`, `lost`, `options`, `none`.
 */
export type Place = { in: string; path: readonly string[] };

export type Finding = { kind: Kind; at: Place; what: string; how: How };

export const MODEL = 'model';

/** Something about the model, in a sentence. */
export const inModel = (kind: Kind, path: readonly string[], what: string, how: How = 'exact'): Finding => ({
  kind,
  at: { in: MODEL, path },
  what,
  how,
});

export const said = (how: How): string =>
  how === 'exact' ? 'exact' : `sampled, n=${how.n.toLocaleString('en')}, seed=${how.seed}`;
