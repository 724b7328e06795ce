/** Names that a URL of the quiz uses itself; no question may be called so. */
export const RESERVED_NAMES = [
  'at',
  'lang',
  'frame',
  'source',
  'variant',
  'asked',
  'run',
  'version',
  'homepage',
  'email',
  'first-name',
  'follow-up',
  'suggested',
  'as-typed',
];
