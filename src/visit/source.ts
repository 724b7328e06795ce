/** A source is a word about a place, not a story. */
export const SOURCE_CHARACTERS = 60;

/** A source as it was given, cut to its length; empty for none. */
export const sourceFrom = (given: string): string => given.trim().slice(0, SOURCE_CHARACTERS);

/** Where the visitor came from, as the link said. */
export const sourceOf = (params: URLSearchParams): string | null =>
  sourceFrom(params.get('source') ?? params.get('utm_source') ?? '') || null;
