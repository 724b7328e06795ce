/** A source is a word about a place, not a story. */
export const SOURCE_CHARACTERS = 60;

/** A source as it was given, cut to its length; empty for none. */
export const sourceFrom = (given: string): string => given.trim().slice(0, SOURCE_CHARACTERS);

const CAMPAIGN = ['utm_source', 'utm_medium', 'utm_campaign'];

/**
 * Where the visitor came from: as the link said, else the website that it was on.
 * @param site see `siteBefore`
 */
export const sourceOf = (params: URLSearchParams, site: string | null = null): string | null => {
  const campaign = CAMPAIGN.flatMap((name) => sourceFrom(params.get(name) ?? '') || []).join('/');
  return sourceFrom(params.get('source') || campaign || site || '') || null;
};

/** A source as it is counted: small letters, digits and few signs, so that one place is one line. */
export const countedSource = (source: string | null): string =>
  (source ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9äöüß._/-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, COUNTED_CHARACTERS);

const COUNTED_CHARACTERS = 40;
